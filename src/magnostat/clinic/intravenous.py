"""Magnesium into a vein: regimens of the sources, with maximum, monitoring and contraindications, only at a known eGFR.

In an emergency the sources are told first and help is called; otherwise a regimen is an option. Nothing is a directive.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ..catalogue.treatments import TreatmentFile, total, treatment
from ..record.acts import Infuse
from ..record.finding import Finding, Threshold
from ..record.regimen import MMOL_PER_GRAM_HEPTAHYDRATE
from .artefact import doubted
from .needed import expecting
from .options import keys, renal_loss
from .past import of_now
from .rulebook import limit
from .serum import classify, is_high, is_low, serum
from .signs import infusion, seen
from .terms import background, named, terms
from .toxic import blind, little_urine
from .view import View

DAY = 24.0  # h
MINUTES = 60.0  # in an hour
CHOSEN = ("torsades", "renal_dose")
"""Regimens whose duration is not, or not alone, that of the source of the dose: the sentence says whose it is."""
NEVER = ("heart_block", "myasthenia")
"""What stands against every regimen; the others are against all but that of torsades."""
AGAINST = (*NEVER, "liver_failure", "encephalopathy", "infarction")
ALARMS = ("seizure", "tetany", "arrhythmia", "torsades", "long_QT", "unstable")


def intravenous(view: View) -> Iterator[Finding]:
    """A regimen into a vein where magnesium is severely low, symptomatic, or the gut fails; torsades at any serum but a high one."""
    torsades, signs = bool(seen(view.case, "torsades")), bool(seen(view.case, *ALARMS))
    fails = named(background(view.case), [one for one in terms("guards") if one.name == "gut_fails"])
    found = serum(view)
    low = is_low(view) and found is not None and found.mmol < limit("intravenous.symptomatic").value
    needed = torsades or classify(view) == "severe" or (low and (signs or bool(fails)))
    if not needed or is_high(view) or (doubted(view) and not torsades) or blind(view):
        return
    if infusion(view.case):
        yield _given(view)
        return
    urgent = torsades or signs or classify(view) == "severe"
    half, adult, least = limit("intravenous.half"), limit("child.adult"), limit("intravenous.least")
    against = _against(view, torsades=torsades)
    word = _withheld(view, against, torsades=torsades)
    if word:
        reasons = ", ".join(view.say(f"intravenous.{one}") for one in dict.fromkeys(against))
        yield view.finding(f"intravenous.{word}", f"intravenous.{word}", status="considered_not_supported", reasons=reasons,
                           limit=(least if word == "kidney_failure" else half).value, urgency="emergency" if urgent else "soon",
                           limits=(half, least, adult),
                           change="intravenous.change")  # fmt: skip
        return
    kidneys_fail = cast("float", view.eGFR) < half.value
    names = ["torsades"] if torsades else ["renal_dose"] if kidneys_fail else ["severe_symptomatic"]
    if names == ["severe_symptomatic"] and (fails or renal_loss(view)):
        names.append("total_deficit")
    for name in names:
        if (
            name == "total_deficit"
            and expecting(view)
            and days(treatment(name)) >= limit("intravenous.pregnancy_from").value
        ):
            yield _too_long(view)
        else:
            yield regimen(view, treatment(name), urgent=urgent and name != "total_deficit")


def _given(view: View) -> Finding:
    """No dose beside magnesium that is infused or was."""
    lines = "; ".join(infusion(view.case))
    return view.finding("intravenous.given", "intravenous.given", status="considered_not_supported", urgency="emergency",
                        inputs=(*view.read("Mg"), ("drugs", lines)), change="intravenous.change", infusion=lines)  # fmt: skip


def _against(view: View, *, torsades: bool) -> list[str]:
    """What stands against a dose, by the texts of the regimens; an infarction only where it is of now."""
    case = view.case
    known = {term.name: [term] for term in terms("guards") if term.name in (NEVER if torsades else AGAINST)}
    lines = (*background(case), *case.symptoms, *case.ecg)
    now = tuple(of_now(line, case) for line in lines)
    found = [name for name, one in known.items() if named(now if name == "infarction" else lines, one)]
    return [*found, *(["oliguria"] if little_urine(view) else ())]


def _too_long(view: View) -> Finding:
    """No slow replacement in pregnancy: it goes on for as long as has harmed the bone of the fetus."""
    stretch = (limit("intravenous.pregnancy_from"), limit("intravenous.pregnancy_until"))
    return view.finding("intravenous.too_long", "intravenous.too_long", status="considered_not_supported", urgency="soon",
                        limits=stretch, change="intravenous.change", begin=stretch[0].value, until=stretch[1].value)  # fmt: skip


def _withheld(view: View, against: list[str], *, torsades: bool) -> str:
    """Why no dose is told: the age, the kidneys, a contraindication; "" where one may be."""
    if not view.grown:
        return "age"
    if view.case.setting == "dialysis":
        return "dialysis"
    if view.eGFR is None:
        return "unknown_kidney"
    if view.eGFR < limit("intravenous.least").value and not torsades:
        return "kidney_failure"
    if against:
        return "contraindicated"
    return "torsades_kidney" if torsades and view.eGFR < limit("intravenous.half").value else ""


def regimen(view: View, told: TreatmentFile, *, urgent: bool) -> Finding:
    """A regimen told: dose, maximum with its stretch of time, monitoring, when not, and its sources as thresholds."""
    first = cast("Infuse", told.plan.acts[0])
    most, hours = told.maximum.amount.value, told.maximum.within
    numbers = {"half": limit("intravenous.half").value, "level": limit("intravenous.level").value}
    parts = [view.say("intravenous.advise" if urgent else "intravenous.option"), view.say(f"regimen.{told.name}", **numbers),
             dose(view, told), *([view.say(f"regimen.{told.name}_over")] if told.name in CHOSEN else ()),
             view.say("intravenous.maximum", most=most, grams=grams(most), hours=view.number(hours)),
             view.say(f"regimen.{told.name}_monitoring", **numbers), view.say(f"regimen.{told.name}_not", **numbers),
             view.say("oral.source", keys=keys(f"{told.source}; {told.maximum.source}"))]  # fmt: skip
    given = Threshold(first.value.value, "mmol" if first.over else "mmol/h", told.source)
    bounds = [given, Threshold(most, "mmol", told.maximum.source), limit("intravenous.half"), limit("child.adult")]
    if expecting(view):
        stretch = (limit("intravenous.pregnancy_from"), limit("intravenous.pregnancy_until"))
        parts.append(view.say("intravenous.pregnancy", begin=stretch[0].value, until=stretch[1].value))
        bounds.extend(stretch)
    return view.finding(f"intravenous.{told.name}", "intravenous.text", text=" ".join(parts), status="possible", limits=bounds,
                        urgency="emergency" if urgent else "soon", change="intravenous.change")  # fmt: skip


def dose(view: View, told: TreatmentFile) -> str:
    """The doses of a plan in words: an amount, over how long, how often, how far apart, and all of it; or a rate for days."""
    act, every = cast("Infuse", told.plan.acts[0]), total(told.plan)
    if act.over is None:
        amount = round(act.value.value * DAY, 6)
        return view.say("intravenous.rate", amount=amount, grams=grams(amount), days=days(told), total=round(every, 6))
    amount, over = act.value.value, span(view, act.over.value)
    starts = act.when.instants
    if len(starts) == 1:
        return view.say("intravenous.once", amount=amount, grams=grams(amount), over=over)
    return view.say("intravenous.dose", amount=amount, grams=grams(amount), over=over, times=len(starts),
                    apart=span(view, starts[1] - starts[0]), total=round(every, 6))  # fmt: skip


def days(told: TreatmentFile) -> float:
    """How long a plan of one course into a vein goes on, days."""
    when = told.plan.acts[0].when
    return (when.end - when.begin) / DAY


def span(view: View, hours: float) -> str:
    """A stretch of time in hours, or in minutes where it is less than one.

    >>> from magnostat.record.case import Case
    >>> span(View(Case()), 0.25), span(View(Case()), 1.0)
    ('15 min', '1 h')
    """
    if hours < 1.0:
        return view.say("intravenous.minutes", minutes=round(hours * MINUTES))
    return view.say("intravenous.hours", hours=hours)


def grams(mmol: float) -> float:
    """About how many grams of MgSO4·7H2O hold an amount, to half a gram, as vials and sources count.

    >>> grams(20.0), grams(10.0), grams(8.12)
    (5.0, 2.5, 2.0)
    """
    return round(2.0 * mmol / MMOL_PER_GRAM_HEPTAHYDRATE) / 2.0
