"""Too much magnesium with danger: signs first, the antidote of the sources, and women who are given magnesium in labour."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import toxicity
from ..record.finding import Finding, Threshold
from .rulebook import limit
from .serum import is_below, is_high, reaches, serum, told
from .signs import breaths, infusion, seen, urine_flow
from .view import View

SIGNS = ("no_reflex", "respiratory_depression", "bradycardia", "heart_block", "unstable", "coma")
FIRST = "loss of reflexes"  # the sign whose band begins lowest of the serious ones


def silenced(view: View) -> bool:
    """True where a high magnesium is that of treatment in labour, and nothing speaks against it: no alarm is given."""
    return view.case.setting == "obstetric" and is_high(view) and not objections(view)


def objections(view: View) -> tuple[str, ...]:
    """What keeps a high magnesium in labour from being silent, as ends of keys of sentences."""
    found, high = serum(view), limit("obstetric.highest").value
    creatinine = view.in_unit("creatinine", "umol/L")
    checks = {
        "no_infusion": not infusion(view.case),
        "too_high": found is not None and (found.mmol > high or found.bound == ">"),
        "creatinine_unknown": creatinine is None,
        "creatinine_high": creatinine is not None and round(creatinine, 6) > limit("obstetric.creatinine").value,
        "breathing": (rate := breaths(view.case)) is not None and rate < limit("obstetric.breathing").value,
        "urine": (flow := urine_flow(view.case)) is not None and flow < limit("obstetric.urine").value,
        "signs": bool(seen(view.case, *SIGNS)),
    }
    return tuple(name for name, fails in checks.items() if fails)


def poisoned(view: View) -> tuple[str, ...]:
    """The signs that fit a magnesium at which sources begin to see them; with low calcium and a slow pulse, at any high one."""
    found = serum(view)
    if found is None or not is_high(view):
        return ()
    rate = breaths(view.case)
    slow = ("slow_breathing",) if rate is not None and rate < limit("toxic.breathing").value else ()
    signs = (*seen(view.case, *SIGNS), *slow)
    spared_calcium = "bradycardia" in signs and is_below(view, "Ca", "reflex.low_calcium")
    return signs if spared_calcium or found.mmol >= toxicity.alert(FIRST).low_mmol else ()


def toxic(view: View) -> Iterator[Finding]:
    """Poisoning by magnesium, or a result at which it is to be feared; whatever the profile."""
    found, signs = serum(view), poisoned(view)
    if found is None or not is_high(view) or silenced(view):
        return
    band = toxicity.alert(FIRST)
    near = (limit("toxic.recheck"), limit("toxic.emergency"), Threshold(band.low, band.unit, band.source))
    if signs or reaches(found, "toxic.emergency"):
        seen_signs = ", ".join(view.say(f"toxic.{sign}") for sign in signs)
        yield view.finding("toxic.emergency", "toxic.emergency" if signs else "toxic.level", urgency="emergency",
                           limits=near, change="toxic.change", value=told(view, "Mg"), signs=seen_signs)  # fmt: skip
        yield from _steps(view, signs)
    elif reaches(found, "toxic.recheck"):
        yield view.finding("toxic.recheck", "toxic.recheck", urgency="soon", limits=near, change="toxic.change",
                           value=told(view, "Mg"))  # fmt: skip


def _steps(view: View, signs: tuple[str, ...]) -> Iterator[Finding]:
    yield view.finding("toxic.stop", "toxic.stop", urgency="emergency")
    if signs:
        told_as = tuple(limit(f"toxic.antidote{name}") for name in ("", "_volume", "_from", "_over"))
        dose, volume, begin, over = (one.value for one in told_as)
        adult = bool(view.grown)
        yield view.finding("toxic.antidote", "toxic.antidote" if adult else "toxic.antidote_no_dose", urgency="emergency",
                           limits=told_as if adult else (), dose=dose, volume=volume, begin=begin, over=over)  # fmt: skip
    yield from _kidney(view)


def _kidney(view: View) -> Iterator[Finding]:
    found, rate = serum(view), view.eGFR
    saline, failure, dialysis = (limit(f"toxic.{name}") for name in ("saline", "failure", "dialysis"))
    if rate is None and view.case.setting != "dialysis":
        yield view.finding("toxic.kidney_unknown", "toxic.kidney_unknown", urgency="emergency")
    elif view.case.setting == "dialysis" or rate is None or rate < failure.value:
        above = found is not None and found.mmol > dialysis.value
        yield view.finding("toxic.dialysis", "toxic.dialysis" if above else "toxic.dialysis_signs", urgency="emergency",
                           limits=(failure, dialysis), limit=dialysis.value)  # fmt: skip
    elif rate < saline.value:
        yield view.finding("toxic.saline", "toxic.saline", urgency="emergency", limits=(saline,))
    else:
        yield view.finding("toxic.kidney_well", "toxic.kidney_well", urgency="emergency", limits=(saline,))


def obstetric(view: View) -> Iterator[Finding]:
    """Magnesium given in labour: silent only with a listed infusion, a result that is aimed at, and known kidneys."""
    if view.case.setting != "obstetric" or not is_high(view):
        return
    limits = tuple(limit(f"obstetric.{name}") for name in ("highest", "creatinine", "breathing", "urine"))
    against = objections(view)
    if against:
        why = " ".join(view.say(f"obstetric.{name}") for name in against)
        yield view.finding("obstetric.alarm", "obstetric.alarm", urgency="emergency", limits=limits,
                           change="obstetric.change", value=told(view, "Mg"), why=why)  # fmt: skip
        return
    yield view.finding("obstetric.therapeutic", "obstetric.therapeutic", limits=limits, change="obstetric.change",
                       value=told(view, "Mg"))  # fmt: skip


def bedside(view: View) -> Iterator[Finding]:
    """In labour with magnesium: reflexes, breathing and urine, where they are not told."""
    if view.case.setting != "obstetric" or not (is_high(view) or infusion(view.case)):
        return
    case = view.case
    missing = {"reflexes": not seen(case, "reflex", "no_reflex"), "breaths": breaths(case) is None,
               "urine_flow": urine_flow(case) is None}  # fmt: skip
    asked = ", ".join(view.say(f"obstetric.ask_{name}") for name, is_missing in missing.items() if is_missing)
    if asked:
        yield view.finding("obstetric.ask", "obstetric.ask", urgency="soon", asked=asked,
                           limits=(limit("obstetric.breathing"), limit("obstetric.urine")))  # fmt: skip
