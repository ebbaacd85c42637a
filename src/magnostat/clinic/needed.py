"""What people of the age, sex and state of a case need and may take, as limits of the rules; the table is the catalogue's."""

from __future__ import annotations

from ..catalogue.needs import need
from ..record.finding import Threshold
from .risk import risks
from .rulebook import limit
from .view import View

BODIES = ("EFSA", "FNB")
"""Who sets an upper limit for supplements, apart from food."""


def needed(view: View, kind: str) -> Threshold | None:
    """A reference value, mg a day; None where there is none, or where age or sex is not known and matters."""
    if view.age is None:
        return None
    state = "pregnant" if view.sex == "F" and pregnant(view) else ""
    found = need(kind, view.age, view.sex or "", state)
    return None if found is None else Threshold(found.mg, "mg/d", found.source)


def pregnant(view: View) -> bool:
    """True where a pregnancy is told."""
    return any(term.name == "pregnancy" for _, term in risks(view))


def expecting(view: View) -> bool:
    """True where a fetus may be harmed by a dose: a pregnancy is told, or the setting is obstetric; never in a man."""
    return view.sex != "M" and (pregnant(view) or view.case.setting == "obstetric")


def upper_limit(view: View, body: str) -> Threshold | None:
    """The upper limit of a body for supplements, mg a day: that of adults where the age is not known."""
    age = limit("child.adult").value if view.age is None else view.age
    found = need(f"UL_{body}", age, view.sex or "")
    return None if found is None else Threshold(found.mg, "mg/d", found.source)


def upper_limits(view: View) -> tuple[tuple[str, Threshold], ...]:
    """(body, upper limit) of those that set one at this age; both do for adults."""
    found = ((body, upper_limit(view, body)) for body in BODIES)
    return tuple((body, one) for body, one in found if one is not None)
