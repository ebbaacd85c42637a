"""Hypomagnesaemia that is treated before its cause is looked for.

Magnesium is given with potassium and calcium and no later: neither waits for the other. Doses stand in `intravenous.py`.
Potassium or calcium that is dangerously low is not passed over in silence, whatever magnesium is.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..record.finding import Finding
from .artefact import doubted, sample_doubted
from .calcium import calcium
from .rulebook import limit
from .serum import HIGH, calcium_told, classify, is_below, is_low, named, of_unit, serum, told
from .signs import seen
from .toxic import blind
from .view import View

SIGNS = ("seizure", "tetany", "torsades", "arrhythmia", "long_QT", "unstable")
ALONE = ("seizure", "tetany", "torsades", "arrhythmia", "long_QT")
"""Signs that raise more than a request for a test by themselves."""

CALCIUM = ("seizure", "tetany", "torsades")
"""Signs that a low calcium may give as well as a low magnesium."""

LOWEST = {"K": "electrolyte.potassium", "ionised Ca": "electrolyte.ionised_calcium", "Ca": "electrolyte.calcium"}
"""Where potassium and calcium are an emergency by themselves."""


def state(view: View) -> str:
    """Why this is an emergency of too little magnesium: "severe", "signs", "ionised", "unmeasured", "torsades", or "" for none."""
    word, signs = classify(view), seen(view.case, *SIGNS)
    if word == "severe":
        return "severe"
    if signs and (word == "low" or _may_be_low(view)):
        return "signs"
    if word not in HIGH and is_below(view, "ionised Mg", "emergency.ionised"):
        return "ionised"
    if word is None and seen(view.case, *ALONE):
        return "unmeasured"
    return "torsades" if "torsades" in signs and word in ("normal", "latent") else ""


def _may_be_low(view: View) -> bool:
    found = serum(view)
    return classify(view) == "unsure" and found is not None and found.bound == "<"


def emergency(view: View) -> Iterator[Finding]:
    """The emergency, and the order in which the sources treat; then potassium and calcium for themselves."""
    why, signs = state(view), seen(view.case, *SIGNS)
    if why:
        yield _told(view, why, signs)
        if (signs or not doubted(view)) and not blind(view):
            yield view.finding("emergency.order", "emergency.order", urgency="emergency")
    yield from _calcium_unknown(view)
    yield from electrolyte(view)


def _calcium_unknown(view: View) -> Iterator[Finding]:
    """A seizure, tetany or torsades beside a magnesium that is not low: calcium, which nobody measured, may be what is."""
    signs = seen(view.case, *CALCIUM)
    if (
        not signs
        or classify(view) not in ("normal", "latent")
        or any(view.lab(test) for test in ("Ca", "Ca adjusted", "ionised Ca"))
    ):
        return
    tests = ", ".join(named(view, test) for test in ("Ca", "K", "glucose") if view.lab(test) is None)
    yield view.finding("emergency.calcium", "emergency.calcium", urgency="emergency", change="emergency.change", tests=tests,
                       value=told(view, "Mg"), signs=", ".join(view.say(f"emergency.sign_{sign}") for sign in signs))  # fmt: skip


def _told(view: View, why: str, signs: tuple[str, ...]) -> Finding:
    found, least = serum(view), limit("emergency.ionised")
    limits = (least,) if why == "ionised" else () if found is None else (of_unit("classification.severe", found.unit),)
    called = ", ".join(view.say(f"emergency.sign_{sign}") for sign in signs)
    unsure = why in ("unmeasured", "ionised") or (why == "signs" and _may_be_low(view))
    end = "_signs" if why in ("severe", "ionised") and signs else "_unsure" if why == "signs" and unsure else ""
    return view.finding(f"emergency.{why}", f"emergency.{why}{end}", urgency="emergency",
                        status="possible" if unsure or doubted(view) else "supported", limits=limits, change="emergency.change",
                        value=told(view, "ionised Mg" if why == "ionised" else "Mg"), signs=called, limit=least.value)  # fmt: skip


def lowest(view: View) -> tuple[str, ...]:
    """The tests of potassium and calcium that lie where they are an emergency by themselves.

    Ionised calcium decides before total, which is adjusted where it can be; a sample that is doubted tells nothing of calcium.
    """
    ion = "Ca" if view.lab("ionised Ca") is None else "ionised Ca"
    tests = ("K",) if sample_doubted(view) else ("K", ion)
    return tuple(test for test in tests if is_below(view, test, LOWEST[test]))


def electrolyte(view: View) -> Iterator[Finding]:
    """Potassium or calcium that is an emergency of its own, outside the field of this tool, at any magnesium."""
    low = lowest(view)
    if not low:
        return
    total = calcium(view)
    unadjusted = "Ca" in low and total is not None and total.how == "total"
    sure = not unadjusted or low != ("Ca",)
    magnesium = "unknown" if serum(view) is None else "both" if is_low(view) else "other"
    head = "beside" if magnesium == "both" else "text"
    parts = [view.say("electrolyte.low", low=called_low(view, low)), *([view.say("electrolyte.albumin")] if unadjusted else ()),
             view.say(f"electrolyte.{magnesium}")]  # fmt: skip
    yield view.finding("electrolyte.low", f"electrolyte.{head}", text=" ".join(parts), urgency="emergency",
                       status="supported" if sure else "possible", inputs=view.read(*low, "Ca adjusted", "albumin", "Mg"),
                       limits=[limit(LOWEST[test]) for test in low], change="electrolyte.change")  # fmt: skip


def called_low(view: View, low: tuple[str, ...]) -> str:
    """Each of these results with the limit below which it lies, in words."""
    names = {test: calcium_told(view) if test == "Ca" else f"{named(view, test)} {told(view, test)}" for test in low}
    return "; ".join(view.say("electrolyte.one", told=names[test], limit=limit(LOWEST[test]).value) for test in low)
