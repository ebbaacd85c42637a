"""What sources offer by mouth: diet, magnesium by salt, other drugs with their guards. Options, never a directive.

Nothing is offered on a doubtful sample. No dose is told to children, at an unknown age, or above an upper limit at an
unknown kidney function.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..catalogue.salts import salt
from ..catalogue.treatments import TreatmentFile, most_within, treatment
from ..core.units import MOLAR_MASS
from ..record.finding import Finding, Threshold
from .artefact import doubted
from .drugs import takes
from .emergency import state
from .needed import expecting, upper_limits
from .risk import risks
from .rulebook import limit
from .serum import classify, is_above, is_below, is_low, serum
from .signs import seen
from .status import LOW, doubt, intake
from .supplements import taken
from .terms import background, lines_of, named, terms
from .urine import wasting
from .view import View

SHOWN = ("citrate", "aspartate", "lactate", "chloride", "bisglycinate", "oxide")
MG = MOLAR_MASS["Mg"]  # mg in 1 mmol
DAY = 24.0  # h
KEY = re.compile(r"[A-Z][A-Za-z]+(?:\d{4}[a-z]?)?(?=[:,])")


def offered(view: View) -> bool:
    """True where magnesium is low by a sample that is not doubted."""
    return is_low(view) and not doubted(view)


def diet(view: View) -> Iterator[Finding]:
    """Food first: with a low serum, a poor intake, or a normal serum with a reason for doubt."""
    doubtful = classify(view) in ("latent", "normal") and doubt(view) and not doubted(view)
    if offered(view) or doubtful or intake(view)[0] == LOW:
        yield view.finding("diet", "diet.first", status="possible", change="diet.change")


def oral(view: View) -> Iterator[Finding]:
    """Magnesium by mouth for a serum that is low and not severe: a named regimen against both upper limits and filtration."""
    found = serum(view)
    if found is None or not offered(view) or classify(view) == "severe" or state(view) in ("signs", "torsades"):
        return  # what cannot wait is no matter for a dose by mouth
    if (withheld := _withheld(view)) is not None:
        yield withheld
        return
    little = view.eGFR is None or expecting(view) or found.mmol >= limit("oral.therapeutic").value
    told = treatment("maintenance" if little else "therapeutic")
    yield _by_mouth(view, told)
    yield _by_salt(view, _daily(told))


def _withheld(view: View) -> Finding | None:
    """Why no dose by mouth is told: the age, dialysis, the kidneys, the bowel or the heart; None where one is."""
    low, rate = limit("oral.filtration"), view.eGFR
    if not view.grown:
        return view.finding("oral.age", "oral.age", status="considered_not_supported", limits=(limit("child.adult"),),
                            change="oral.age_change")  # fmt: skip
    if view.case.setting == "dialysis":
        return view.finding("oral.dialysis", "oral.dialysis", status="considered_not_supported", urgency="soon",
                            change="oral.kidney_change")  # fmt: skip
    if rate is not None and rate < low.value:
        return view.finding("oral.kidney", "oral.kidney", status="considered_not_supported", limits=(low,), limit=low.value,
                            rate=round(rate), urgency="soon", change="oral.kidney_change")  # fmt: skip
    known = [one for one in (*terms("slow_bowel"), *terms("guards")) if one.name in ("obstruction", "heart_block")]
    against = named((*background(view.case), *view.case.symptoms, *view.case.ecg), known)
    slow = seen(view.case, "bradycardia")
    if against or slow:
        words = [*([lines_of(against)] if against else ()), *(view.say(f"toxic.{sign}") for sign in slow)]
        return view.finding("oral.against", "oral.against", status="considered_not_supported", words=", ".join(words),
                            limits=[limit("bedside.pulse") for _ in slow], urgency="soon", change="oral.change")  # fmt: skip
    return None


def _by_mouth(view: View, told: TreatmentFile) -> Finding:
    """A regimen by mouth with its amount, source, maximum, what to watch, and when not."""
    tops, filtration = upper_limits(view), limit("oral.filtration")
    daily, most = _daily(told), told.maximum.amount.value * MG
    if view.eGFR is None or expecting(view):
        most = min(most, *(top.value for _, top in tops))
    text = view.say(f"oral.{told.name}", daily=round(daily), mmol=round(daily / MG, 1))
    side = [view.say("oral.above" if daily > one.value + 1e-6 else "oral.inside", limit=one.value, who=who)
            for who, one in tops]  # fmt: skip
    parts = [text, *side, view.say("oral.maximum", most=round(most)), view.say(f"regimen.{told.name}_monitoring"),
             view.say(f"regimen.{told.name}_not", half=filtration.value)]  # fmt: skip
    parts.append(view.say("oral.source", keys=keys(f"{told.source}; {told.maximum.source}")))
    if taken(view)[1]:
        parts.append(view.say("oral.taken", most=round(taken(view)[1])))
    if view.eGFR is None:
        parts.append(view.say("oral.unknown_kidney"))
    stretch = (limit("intravenous.pregnancy_from"), limit("intravenous.pregnancy_until")) if expecting(view) else ()
    if stretch:
        parts.append(view.say("oral.pregnancy", begin=stretch[0].value, until=stretch[1].value))
    known = (
        *(top for _, top in tops),
        filtration,
        *stretch,
        Threshold(round(most), "mg/d", told.maximum.source),
        Threshold(round(daily), "mg/d", told.source),
    )
    return view.finding(f"oral.{told.name}", "oral.text", text=" ".join(parts), status="possible", urgency="routine", limits=known,
                        change="oral.change")  # fmt: skip


def keys(source: str) -> str:
    """The references that a source names, as keys.

    >>> keys("NHSHighland2026:regimen; SulfateSmPC2026:4.2, 5 g in a litre over 3 h")
    'NHSHighland2026, SulfateSmPC2026'
    """
    return ", ".join(dict.fromkeys(KEY.findall(source)))


def _daily(told: TreatmentFile) -> float:
    """Elemental magnesium of a day of a regimen by mouth, mg."""
    return round(most_within(told.plan, DAY) * MG, 6)


def _by_salt(view: View, daily: float) -> Finding:
    """How much of each salt holds the amount of a day."""
    told = "; ".join(view.say("oral.one_salt", salt=view.say(f"salt.{name}"), share=round(100 * salt(name).share_of_mass, 1),
                              grams=round(salt(name).grams(daily / MG), 1), grade=salt(name).grade) for name in SHOWN)  # fmt: skip
    return view.finding(
        "oral.salts", "oral.salts", status="possible", daily=round(daily), told=told, change="oral.salt_change"
    )


def adjunct(view: View) -> Iterator[Finding]:
    """Other drugs: stop or replace a proton-pump inhibitor, inulin, amiloride or triamterene, an SGLT2 inhibitor."""
    if not offered(view) or not view.grown:
        return
    if takes(view.case, "proton_pump_inhibitor"):
        yield view.finding("adjunct.PPI", "adjunct.PPI", status="possible", urgency="routine", limits=(limit("ppi.fails"),),
                           share=limit("ppi.fails").value, change="adjunct.change")  # fmt: skip
        yield view.finding("adjunct.inulin", "adjunct.inulin", status="possible", before=limit("adjunct.inulin_before").value,
                           after=limit("adjunct.inulin_after").value, people=int(limit("adjunct.inulin_people").value),
                           limits=(limit("adjunct.inulin_before"), limit("adjunct.inulin_after"), limit("adjunct.inulin_people")),
                           change="adjunct.change")  # fmt: skip
    if renal_loss(view) or gitelman_like(view):
        yield from _sparing(view)
    if any(term.name in ("diabetes1", "diabetes2", "metabolic") for _, term in risks(view)):
        yield from _SGLT2(view)


def renal_loss(view: View) -> bool:
    """True where a drug or a disorder of the tubule is told, or a loss by the kidney is measured."""
    tubule = any(term.name in ("tubulopathy", "tubular_injury", "aldosterone") for _, term in risks(view))
    drugs = takes(view.case, "thiazide", "platinum", "EGFR_antibody", "calcineurin_inhibitor", "aminoglycoside", "polyene",
                  "pentamidine")  # fmt: skip
    return tubule or bool(drugs) or wasting(view)


def gitelman_like(view: View) -> bool:
    """True where potassium is low and bicarbonate high beside a low magnesium, no urine tells and nobody vomits.

    It is the pattern of a lost cotransporter, or of a diuretic.
    """
    measured = any(view.lab(test) is not None for test in ("urine Mg", "urine Mg 24 h"))
    vomits = any(
        term.name == "vomiting" for _, term in named((*view.case.symptoms, *background(view.case)), terms("risks"))
    )
    alkalosis = is_below(view, "K", "reflex.low_potassium") and is_above(view, "HCO3", "adjunct.bicarbonate")
    return alkalosis and not measured and not vomits


def _sparing(view: View) -> Iterator[Finding]:
    """Amiloride or triamterene, unless potassium, kidney or other drugs forbid; unknown is not normal."""
    potassium, rate, against = view.lab("K"), view.eGFR, []
    high, low = limit("adjunct.potassium"), limit("adjunct.filtration")
    if potassium is None or round(potassium.value, 9) > high.value or potassium.bound == ">":
        against.append("K_unknown" if potassium is None else "K_high")
    if rate is None or rate < low.value:
        against.append("filtration_unknown" if rate is None else "filtration")
    if takes(view.case, "ACE_inhibitor", "aldosterone_antagonist", "ENaC_blocker") or _holds_potassium(view):
        against.append("holders")
    if expecting(view):
        against.append("pregnancy")
    yield _guarded(view, "ENaC", against, (high, low), potassium=high.value, filtration=low.value)


def _holds_potassium(view: View) -> bool:
    return bool(
        named(
            (*view.case.drugs, *view.case.supplements),
            [one for one in terms("guards") if one.name == "potassium_holders"],
        )
    )


def _SGLT2(view: View) -> Iterator[Finding]:
    """An SGLT2 inhibitor, unless ketoacidosis or type 1 diabetes is told, or one is taken."""
    if takes(view.case, "SGLT2_inhibitor"):
        return
    found = named(background(view.case), [one for one in terms("guards") if one.name in ("ketoacidosis", "type1")])
    against = [*dict.fromkeys(term.name for _, term in found), *(["pregnancy"] if expecting(view) else ())]
    bounds = (limit("adjunct.SGLT2_least"), limit("adjunct.SGLT2_most"))
    yield _guarded(view, "SGLT2", against, bounds, least=bounds[0].value, most=bounds[1].value)


def _guarded(view: View, name: str, against: list[str], bounds: tuple[Threshold, ...], **values: float) -> Finding:
    text = view.say(f"adjunct.{name}", **values)
    if against:
        reasons = ", ".join(view.say(f"adjunct.{one}") for one in against)
        text += " " + view.say("adjunct.not_here", reasons=reasons)
    return view.finding(f"adjunct.{name}", "adjunct.text", text=text, limits=bounds, change="adjunct.change",
                        status="considered_not_supported" if against else "possible")  # fmt: skip
