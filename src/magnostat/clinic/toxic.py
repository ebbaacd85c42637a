"""Too much magnesium with danger: signs first, the antidote of the sources, and women who are given magnesium in labour."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import toxicity
from ..record.finding import Finding, Threshold
from .rulebook import limit
from .serum import classify, is_below, is_high, reaches, serum, told
from .signs import breaths, infusion, seen, urine_flow
from .terms import background, named, terms
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
    signs = at_the_bedside(view)
    spared_calcium = "bradycardia" in signs and is_below(view, "Ca", "reflex.low_calcium")
    return signs if spared_calcium or found.mmol >= toxicity.alert(FIRST).low_mmol else ()


def at_the_bedside(view: View) -> tuple[str, ...]:
    """Signs that fit too much magnesium, whatever its level, slow breathing by its number among them."""
    rate = breaths(view.case)
    slow = ("slow_breathing",) if rate is not None and rate < limit("toxic.breathing").value else ()
    return (*seen(view.case, *SIGNS), *slow)


def blind(view: View) -> tuple[str, ...]:
    """The signs of somebody to whom magnesium is given past the gut while no result tells how much of it there is."""
    return at_the_bedside(view) if infusion(view.case) and _untold(view) else ()


def _untold(view: View) -> bool:
    found = serum(view)
    if found is None:
        return True
    return classify(view) == "unsure" and (found.bound == ">" or found.mmol > toxicity.alert(FIRST).low_mmol)


def little_urine(view: View) -> bool:
    """True where too little urine is told, in words or as a rate, for magnesium to leave."""
    flow, case = urine_flow(view.case), view.case
    in_words = named((*case.symptoms, *background(case)), terms("urine"))
    return bool(in_words) or (flow is not None and flow < limit("toxic.urine").value)


def toxic(view: View) -> Iterator[Finding]:
    """Poisoning by magnesium, or a result at which it is to be feared; whatever the profile."""
    yield from _infused(view)
    if blind(view):
        yield view.finding("toxic.unmeasured", "toxic.unmeasured", status="possible", urgency="emergency",
                           limits=(limit("toxic.breathing"),), change="toxic.measured", inputs=_inputs(view),
                           signs=_called(view, blind(view)), infusion="; ".join(infusion(view.case)))  # fmt: skip
        yield from _steps(view, blind(view))
        return
    found, signs = serum(view), poisoned(view)
    if found is None or not is_high(view) or silenced(view):
        return
    band = toxicity.alert(FIRST)
    near = (limit("toxic.recheck"), limit("toxic.emergency"), Threshold(band.low, band.unit, band.source))
    if signs or reaches(found, "toxic.emergency"):
        yield view.finding("toxic.emergency", "toxic.emergency" if signs else "toxic.level", urgency="emergency",
                           limits=near, change="toxic.change", value=told(view, "Mg"), signs=_called(view, signs))  # fmt: skip
        yield from _steps(view, signs)
        return
    if reaches(found, "toxic.recheck") and not infusion(view.case):
        yield view.finding("toxic.recheck", "toxic.recheck", urgency="soon", limits=near, change="toxic.change",
                           value=told(view, "Mg"))  # fmt: skip
    if _fails(view) and found.mmol > limit("toxic.dialysis").value:
        yield _dialysis(view)


def _called(view: View, signs: tuple[str, ...]) -> str:
    return ", ".join(view.say(f"toxic.{sign}") for sign in signs)


def _inputs(view: View) -> tuple[tuple[str, str], ...]:
    told_of = (*view.case.symptoms, *view.case.ecg)
    return (
        *view.read("Mg", "Ca", "creatinine", "eGFR"),
        ("drugs", "; ".join(infusion(view.case))),
        ("symptoms", "; ".join(told_of)),
    )


def _infused(view: View) -> Iterator[Finding]:
    """Magnesium that goes in while it is high already, or while too little urine lets it out; silent in labour as `silenced` says."""
    lines, little, high = "; ".join(infusion(view.case)), little_urine(view), is_high(view)
    if not lines or silenced(view) or not (high or little) or _alarmed(view):
        return
    word = "infusion_urine" if high and little else "infusion" if high else "urine"
    urine = limit("toxic.urine")
    yield view.finding(f"toxic.{word}", f"toxic.{word}", urgency="emergency" if high and little else "soon", inputs=_inputs(view),
                       limits=(urine,) if little else (), change="toxic.change", value=told(view, "Mg"), infusion=lines,
                       limit=urine.value)  # fmt: skip


def _alarmed(view: View) -> bool:
    """True where poisoning by magnesium is told as an emergency, and with it that every infusion is stopped."""
    found = serum(view)
    high = found is not None and is_high(view) and not silenced(view)
    return bool(blind(view)) or (
        high and (bool(poisoned(view)) or (found is not None and reaches(found, "toxic.emergency")))
    )


def _steps(view: View, signs: tuple[str, ...]) -> Iterator[Finding]:
    lines = "; ".join(infusion(view.case))
    yield view.finding(
        "toxic.stop", "toxic.stop_infusion" if lines else "toxic.stop", urgency="emergency", infusion=lines
    )
    if signs:
        told_as = tuple(limit(f"toxic.antidote{name}") for name in ("", "_volume", "_from", "_over"))
        dose, volume, begin, over = (one.value for one in told_as)
        adult = bool(view.grown)
        yield view.finding("toxic.antidote", "toxic.antidote" if adult else "toxic.antidote_no_dose", urgency="emergency",
                           limits=told_as if adult else (), dose=dose, volume=volume, begin=begin, over=over)  # fmt: skip
    yield from _kidney(view, signs)


def _fails(view: View) -> bool:
    rate = view.eGFR
    return view.case.setting == "dialysis" or (rate is not None and rate < limit("toxic.failure").value)


def _dialysis(view: View) -> Finding:
    found, failure, dialysis = serum(view), limit("toxic.failure"), limit("toxic.dialysis")
    above = found is not None and found.mmol > dialysis.value
    return view.finding("toxic.dialysis", "toxic.dialysis" if above else "toxic.dialysis_signs", urgency="emergency",
                        limits=(failure, dialysis), limit=dialysis.value)  # fmt: skip


def _kidney(view: View, signs: tuple[str, ...]) -> Iterator[Finding]:
    """How magnesium leaves: by the kidney that is left, and by dialysis where kidneys fail or signs are serious."""
    rate, saline = view.eGFR, limit("toxic.saline")
    if _fails(view):
        yield _dialysis(view)
        return
    if little_urine(view):
        yield view.finding(
            "toxic.kidney_oliguria", "toxic.kidney_oliguria", urgency="emergency", limits=(limit("toxic.urine"),)
        )
    else:
        word = "kidney_unknown" if rate is None else "saline" if rate < saline.value else "kidney_well"
        yield view.finding(
            f"toxic.{word}", f"toxic.{word}", urgency="emergency", limits=() if rate is None else (saline,)
        )
    if signs:
        yield view.finding(
            "toxic.dialysis_serious", "toxic.dialysis_serious", urgency="emergency", limits=(limit("toxic.failure"),)
        )


def obstetric(view: View) -> Iterator[Finding]:
    """Magnesium given in labour: silent only with a listed infusion, a result that is aimed at, and known kidneys.

    A seizure is an emergency at any magnesium, and that a level is aimed at does not silence it.
    """
    yield from _eclampsia(view)
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


def _eclampsia(view: View) -> Iterator[Finding]:
    """A seizure in labour; that sources give more magnesium is told only where no sign of too much stands beside it."""
    if view.case.setting == "obstetric" and seen(view.case, "seizure"):
        word = "seizure_signs" if at_the_bedside(view) or (is_high(view) and not silenced(view)) else "seizure"
        yield view.finding("obstetric.seizure", f"obstetric.{word}", urgency="emergency", change="emergency.change",
                           inputs=(*view.read("Mg", "creatinine", "Ca"), ("symptoms", "; ".join(view.case.symptoms))))  # fmt: skip


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
