"""Too much magnesium: the signs that sources expect at this level, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import toxicity
from ..record.finding import Finding, Threshold
from .rulebook import limit
from .serum import is_high, serum, told
from .signs import given, seen
from .terms import lines_of, named, terms
from .toxic import silenced
from .view import View

HIGHEST = 100.0  # mmol/L, what the table of signs takes
NAMES = ("hypermagnesaemia",)  # of bands that are no sign
FITS = {"weakness": "muscle weakness", "nausea": "nausea", "apathy": "somnolence", "vomiting": "vomiting"}
"""Complaints that are known as those of a low magnesium, and the sign of a high one that they may be."""


def hyper_signs(view: View) -> Iterator[Finding]:
    """Signs begun and signs to be expected, each source in its own unit; the band that begins lowest counts."""
    found = serum(view)
    if found is None or not is_high(view) or silenced(view):
        return
    level = min(found.mmol, HIGHEST)
    due = {sign: None for sign in toxicity.expected(level) if sign not in NAMES}
    begun = {sign: None for band in toxicity.signs(level) for sign in band.signs if sign not in (*NAMES, *due)}
    bands = [toxicity.alert(sign) for sign in (*due, *begun)]
    limits = dict.fromkeys(Threshold(band.low, band.unit, band.source) for band in bands)
    word = "due" if due else "begun" if begun else "none"
    yield view.finding(f"hyper_signs.{word}", f"hyper_signs.{word}", status="possible", limits=limits,
                       change="hyper_signs.change", value=told(view, "Mg"), due=_named(view, due),
                       begun=_named(view, begun))  # fmt: skip
    yield from _complaints(view, level)


def _complaints(view: View, level: float) -> Iterator[Finding]:
    """Complaints of the case that this level may give, where at least one source has begun to see them."""
    known = (*terms("symptoms", "established"), *terms("symptoms", "nonspecific"))
    here = [(line, term) for line, term in named(view.case.symptoms, known)
            if term.name in FITS and toxicity.alert(FITS[term.name]).low_mmol <= level]  # fmt: skip
    if here:
        bands = [toxicity.alert(FITS[term.name]) for _, term in here]
        yield view.finding("hyper_signs.told", "hyper_signs.told", status="possible", value=told(view, "Mg"), words=lines_of(here),
                           limits=dict.fromkeys(Threshold(band.low, band.unit, band.source) for band in bands),
                           inputs=(*view.read("Mg"), ("symptoms", lines_of(here))), change="hyper_signs.change")  # fmt: skip


def _named(view: View, signs: dict[str, None]) -> str:
    return ", ".join(view.say("sign." + sign.replace(" ", "_").replace("-", "_")) for sign in signs)


def hyper_source(view: View) -> Iterator[Finding]:
    """Where it comes from: the kidney does not excrete it, or too much comes in; with unknown kidneys neither is told."""
    if not is_high(view) or silenced(view):
        return
    kidney, rate = limit("hyper_source.kidney"), view.eGFR
    listed = (*given(view.case, "magnesium_source"), *given(view.case, "magnesium_raiser"))
    others = seen(view.case, "magnesium_source", "magnesium_raiser")
    if view.case.setting == "dialysis" or (rate is not None and rate < kidney.value):
        word = "kidney"
    else:
        word = "unknown" if rate is None else "excess"
    yield view.finding(f"hyper_source.{word}", f"hyper_source.{word}", status="possible" if word == "unknown" else "supported",
                       urgency="soon" if word == "unknown" else "routine", limits=(kidney,), change="hyper_source.change",
                       limit=kidney.value)  # fmt: skip
    if listed or others:
        names = dict.fromkeys((*listed, *(view.say(f"hyper_source.{one}") for one in others)))
        yield view.finding("hyper_source.listed", "hyper_source.listed", urgency="soon", listed="; ".join(names))
