"""A normal serum with reasons for doubt, and serum, urine, intake and losses side by side: which of them disagrees."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue.chance import chance_short, verdict
from ..record.finding import Finding, Threshold
from .drugs import drugs_of
from .needed import needed
from .risk import has_risk, risks
from .rulebook import limit
from .serum import below, classify, is_high, is_low, of_unit, serum
from .terms import named, terms
from .urine import being_given, kept
from .view import View

LOW, ENOUGH, UNSURE, UNKNOWN = "low", "enough", "unsure", "unknown"
SPARED, LOST, LOADED, NO_DAY = "spared", "lost", "loaded", "no_day"
"""What urine says without a collection of a day: the kidney keeps magnesium, or loses it; that of a test does not count."""
POINTING, SILENT = (LOW, SPARED, LOST), (UNKNOWN, LOADED, NO_DAY)
PARTS = ("serum", "urine", "intake", "losses")


def normal_zone(view: View) -> Iterator[Finding]:
    """A serum that is normal by the profile, below the highest of the lower limits, with a reason to doubt the stores."""
    found = serum(view)
    if found is None or classify(view) not in ("latent", "normal") or not doubt(view):
        return
    top = of_unit("classification.latent", found.unit)
    if below(found, top):
        yield view.finding("normal_zone", "normal_zone.found", status="possible", limits=(top,), profile=view.profile,
                           value=found.value, unit=found.unit, top=top.value, change="normal_zone.change")  # fmt: skip


def doubt(view: View) -> bool:
    """True where a risk factor, a drug, a poor intake or an established complaint is told."""
    lowers = any(one.family.direction == "lowers" and one.family.cause for one in drugs_of(view.case))
    complaint = bool(named(view.case.symptoms, terms("symptoms", "established")))
    return lowers or complaint or has_risk(view) or intake(view)[0] == LOW


def composite(view: View) -> Iterator[Finding]:
    """What serum, urine, intake and losses point to; told where two of them are known at least."""
    told = {"serum": _serum(view), "urine": urine(view), "intake": intake(view), "losses": (_losses(view), ())}
    state = {part: word for part, (word, _) in told.items()}
    lows = [part for part in PARTS if state[part] in POINTING]
    goods = [part for part in PARTS if state[part] == ENOUGH]
    if len([part for part in PARTS if state[part] not in SILENT]) < 2:
        return
    word = "disagree" if lows and goods else "short" if len(lows) > 1 else "enough" if len(goods) > 1 else "open"
    names = {part: view.say(f"composite.{part}") for part in PARTS}
    text = "; ".join(f"{names[part]}: {view.say(f'composite.is_{state[part]}')}" for part in PARTS)
    yield view.finding("composite", f"composite.{word}", status="supported" if word == "short" else "possible", parts=text,
                       lows=", ".join(names[part] for part in lows), goods=", ".join(names[part] for part in goods),
                       inputs=_inputs(view), limits=[one for _, known in told.values() for one in known],
                       change="composite.change")  # fmt: skip


def _inputs(view: View) -> tuple[tuple[str, str], ...]:
    eaten = () if view.case.intake is None else (("intake", f"{view.case.intake:g} mg/d"),)
    return (*view.read("Mg", "urine Mg 24 h", "urine Mg"), *eaten)


def _serum(view: View) -> tuple[str, tuple[Threshold, ...]]:
    found = serum(view)
    if found is None:
        return UNKNOWN, ()
    top = of_unit("classification.latent", found.unit)
    word = LOW if is_low(view) else UNSURE if below(found, top) or (found.bound and not is_high(view)) else ENOUGH
    return word, (top,)


def urine(view: View) -> tuple[str, tuple[Threshold, ...]]:
    """What the urine of a day says, else a spot beside a low serum; that of a loading test says nothing.

    Beside a low serum the day never says enough; it is unsure with diuretics or unknown filtration.
    """
    found = view.lab("urine Mg 24 h")
    if found is None:
        return _of_a_spot(view)
    if being_given(view):
        return LOADED, ()
    least, filtration = limit("composite.urine"), limit("composite.filtration")
    known = (least, filtration)
    diuretic = any(one.family.name in ("thiazide", "loop_diuretic") for one in drugs_of(view.case))
    if diuretic or found.bound == ">" or view.eGFR is None or view.eGFR < filtration.value:
        return UNSURE, known
    excreted = view.in_unit("urine Mg 24 h", "mg/d")
    assert excreted is not None
    if round(excreted, 9) < least.value:
        return LOW, known
    return (UNSURE if is_low(view) or found.bound else ENOUGH), known


def _of_a_spot(view: View) -> tuple[str, tuple[Threshold, ...]]:
    if view.lab("urine Mg") is None:
        return UNKNOWN, ()
    if being_given(view):
        return LOADED, ()
    word = {"renal": LOST, "extrarenal": SPARED}.get(kept(view), NO_DAY)
    return word, () if word == NO_DAY else (limit("femg.extrarenal"), limit("femg.renal"), limit("spot.renal"))


def intake(view: View) -> tuple[str, tuple[Threshold, ...]]:
    """The usual intake of the case against the average need of the age and sex: enough where the need is very likely met, unsure
    between, unknown where one of them is.
    """
    eaten, need = view.case.intake, needed(view, "EAR")
    if eaten is None or need is None:
        return UNKNOWN, ()
    return {"short": LOW, "perhaps": UNSURE, "enough": ENOUGH}[verdict(chance_short(eaten, need.value))], (need,)


def _losses(view: View) -> str:
    lowers = any(one.family.direction == "lowers" and one.family.cause for one in drugs_of(view.case))
    return LOW if lowers or any(term.way in ("uptake", "kidney") for _, term in risks(view)) else UNKNOWN
