"""The supplements of a case against the upper limits, the kidneys and the bowel, and labels that may be read in two ways."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue.salts import salt
from ..record.finding import Finding
from .needed import upper_limits
from .rulebook import limit
from .supplement_lines import by_mouth, supplements_of
from .terms import background, lines_of, named, terms
from .view import View


def taken(view: View) -> tuple[float, float]:
    """Elemental magnesium from supplements, mg a day: least and most."""
    told = supplements_of(view.case)
    return sum(one.least for one in told), sum(one.most for one in told)


def label(view: View) -> Iterator[Finding]:
    """Labels that do not say whether their mass is magnesium or its salt."""
    for one in supplements_of(view.case):
        if one.elemental is None:
            share = round(100 * salt(one.salt).share_of_mass, 2) if one.salt else 0.0
            name = view.say(f"salt.{one.salt}") if one.salt else ""
            yield view.finding("supplement.label", "supplement.which" if one.salt else "supplement.no_salt", status="possible",
                               line=one.written, mass=round(one.mass, 1), share=share, least=round(one.least, 1), salt=name,
                               inputs=(("supplements", one.written),), change="supplement.label_change")  # fmt: skip


def too_much(view: View, rule: str = "supplement") -> Iterator[Finding]:
    """Supplements against the upper limits of the age; what is eaten is not counted. `rule` speaks."""
    least, most = taken(view)
    if not most:
        return
    for name, top in upper_limits(view):
        word = "over" if round(least, 6) > top.value else "perhaps" if round(most, 6) > top.value else "within"
        status = {"over": "supported", "perhaps": "possible", "within": "considered_not_supported"}[word]
        yield view.finding(f"{rule}.UL_{name}", f"supplement.{word}", status=status, limits=(top,), who=name, limit=top.value,
                           urgency="none" if word == "within" else "routine", least=round(least), most=round(most),
                           inputs=_inputs(view), change="supplement.change")  # fmt: skip
    if rule == "supplement" and round(most, 6) > limit("supplement.toxic").value:
        yield view.finding("supplement.toxic", "supplement.toxic", status="possible", urgency="soon", most=round(most),
                           limit=limit("supplement.toxic").value, limits=(limit("supplement.toxic"),), inputs=_inputs(view))


def kidney(view: View) -> Iterator[Finding]:
    """Supplements beside the kidney function, known or not, and beside a slow bowel."""
    if not taken(view)[1] and not by_mouth(view.case):
        return
    low, caution, rate = limit("supplement.kidney"), limit("supplement.caution"), view.eGFR
    if view.case.setting == "dialysis":
        yield view.finding("supplement.dialysis", "supplement.dialysis", urgency="soon", inputs=_inputs(view))
    elif rate is None:
        yield view.finding("supplement.kidney_unknown", "supplement.kidney_unknown", status="possible", urgency="routine",
                           limits=(low,), inputs=_inputs(view), change="supplement.kidney_change")  # fmt: skip
    elif rate <= caution.value:
        word, bound = ("kidney", low) if rate < low.value else ("caution", caution)
        yield view.finding(f"supplement.{word}", f"supplement.{word}", status="supported" if word == "kidney" else "possible",
                           urgency="soon" if word == "kidney" else "routine", limits=(bound,), rate=round(rate), limit=bound.value,
                           inputs=(*_inputs(view), *view.read("eGFR", "creatinine", "Mg")), change="supplement.kidney_change")
    slow = named((*view.case.symptoms, *background(view.case), *view.case.drugs), terms("slow_bowel"))
    if slow:
        yield view.finding("supplement.slow_bowel", "supplement.slow_bowel", status="possible", words=lines_of(slow),
                           urgency="routine", inputs=(*_inputs(view), ("history", lines_of(slow))))  # fmt: skip


def _inputs(view: View) -> tuple[tuple[str, str], ...]:
    return (("supplements", ", ".join(by_mouth(view.case))),)
