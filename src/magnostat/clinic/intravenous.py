"""Magnesium into a vein: regimens of the sources, with maximum, monitoring and contraindications, only at a known eGFR.

In an emergency the sources are told first and help is called; otherwise a regimen is an option. Nothing is a directive.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ..catalogue.treatments import TreatmentFile, treatment
from ..record.acts import Infuse
from ..record.finding import Finding, Threshold
from .artefact import doubted
from .options import keys, renal_loss
from .rulebook import limit
from .serum import classify, is_high, is_low, serum
from .signs import infusion, seen
from .terms import background, named, terms
from .view import View

DAY = 24.0  # h
ALARMS = ("seizure", "tetany", "arrhythmia", "torsades", "long_QT", "unstable")


def intravenous(view: View) -> Iterator[Finding]:
    """A regimen into a vein where magnesium is severely low, symptomatic, or the gut fails; torsades at any serum but a high one."""
    torsades, signs = bool(seen(view.case, "torsades")), bool(seen(view.case, *ALARMS))
    fails = named(background(view.case), [one for one in terms("guards") if one.name == "gut_fails"])
    found = serum(view)
    low = is_low(view) and found is not None and found.mmol < limit("intravenous.symptomatic").value
    needed = torsades or classify(view) == "severe" or (low and (signs or bool(fails)))
    if not needed or is_high(view) or (doubted(view) and not torsades) or infusion(view.case):
        return
    urgent = torsades or signs or classify(view) == "severe"
    half, adult = limit("intravenous.half"), limit("child.adult")
    against = [term.name for _, term in named((*background(view.case), *view.case.ecg), terms("guards"))
               if term.name in ("heart_block", "myasthenia")]  # fmt: skip
    word = _withheld(view, against, torsades=torsades)
    if word:
        reasons = ", ".join(view.say(f"intravenous.{one}") for one in dict.fromkeys(against))
        yield view.finding(f"intravenous.{word}", f"intravenous.{word}", status="considered_not_supported", reasons=reasons,
                           limit=half.value, urgency="emergency" if urgent else "soon", limits=(half, adult),
                           change="intravenous.change")  # fmt: skip
        return
    kidneys_fail = cast("float", view.eGFR) < half.value
    names = ["torsades"] if torsades else ["renal_dose"] if kidneys_fail else ["severe_symptomatic"]
    if names == ["severe_symptomatic"] and (fails or renal_loss(view)):
        names.append("total_deficit")
    for name in names:
        yield regimen(view, treatment(name), urgent=urgent and name != "total_deficit")


def _withheld(view: View, against: list[str], *, torsades: bool) -> str:
    """Why no dose is told: the age, the kidneys, a contraindication; "" where one may be."""
    if not view.grown:
        return "age"
    if view.case.setting == "dialysis":
        return "dialysis"
    if view.eGFR is None:
        return "unknown_kidney"
    if against:
        return "contraindicated"
    return "torsades_kidney" if torsades and view.eGFR < limit("intravenous.half").value else ""


def regimen(view: View, told: TreatmentFile, *, urgent: bool) -> Finding:
    """A regimen told: dose, maximum with its stretch of time, monitoring, when not, and its sources as thresholds."""
    first = cast("Infuse", told.plan.acts[0])
    most, hours = told.maximum.amount.value, told.maximum.within
    numbers = {"half": limit("intravenous.half").value, "level": limit("intravenous.level").value}
    parts = [view.say("intravenous.advise" if urgent else "intravenous.option"), view.say(f"regimen.{told.name}", **numbers),
             _dose(view, first), view.say("intravenous.maximum", most=most, hours=hours),
             view.say(f"regimen.{told.name}_monitoring", **numbers), view.say(f"regimen.{told.name}_not", **numbers),
             view.say("oral.source", keys=keys(told.source))]  # fmt: skip
    given = Threshold(first.value.value, "mmol" if first.over else "mmol/h", told.source)
    bounds = (given, Threshold(most, "mmol", told.maximum.source), limit("intravenous.half"), limit("child.adult"))
    return view.finding(f"intravenous.{told.name}", "intravenous.text", text=" ".join(parts), status="possible", limits=bounds,
                        urgency="emergency" if urgent else "soon", change="intravenous.change")  # fmt: skip


def _dose(view: View, act: Infuse) -> str:
    """The dose of an act in words: an amount over hours so many times, or a rate for days."""
    if act.over is None:
        days = (act.when.end - act.when.begin) / DAY
        return view.say("intravenous.rate", amount=round(act.value.value * DAY, 6), days=days)
    return view.say("intravenous.dose", amount=act.value.value, hours=act.over.value, times=len(act.when.at))
