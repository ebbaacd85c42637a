"""Dialysis of a plan: each session as rates of the body's dialyser, per person, while it runs."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from ..catalogue.devices import device
from ..catalogue.dialysance import settings
from ..people.cohort import Cohort
from ..record.acts import Act, Dialyse, Infuse
from ..record.expansion import Course
from .dosing import Tally, refuse

Floats = NDArray[np.float64]


def look(act: Dialyse) -> None:
    """Refuse what this version cannot simulate: a dialysis for some of the people, whose others would have another."""
    if act.share < 1:
        raise refuse("a 'dialyse' for a share of the people")
    device(act.device)


def holds_calcium(act: Dialyse, acts: Iterable[Act]) -> bool:
    """True where calcium is infused to hold what the effluent takes: under citrate, unless the plan infuses calcium.

    >>> from magnostat.record.plan import Plan
    >>> crrt = {"dialyse": "CRRT", "Mg": "0.75 mmol/L", "citrate": "20 mmol/h"}
    >>> [holds_calcium(plan.acts[0], plan.acts) for plan in (Plan([crrt]), Plan([{**crrt, "citrate": "0 mmol/h"}]))]
    [True, False]
    """
    if act.device != "CRRT" or act.citrate is None or not (act.citrate.value > 0 or act.citrate.high > 0):
        return False
    return not any(isinstance(other, Infuse) and other.solute == "Ca" for other in acts)


def dialyse(tally: Tally, courses: Iterable[Course], cohort: Cohort, acts: Iterable[Act]) -> None:
    """Put the sessions among some courses into the tally; ``acts`` are all of the plan."""
    sessions = [(course, course.act) for course in courses if isinstance(course.act, Dialyse)]
    plan = tuple(acts)
    numbers = {act: _numbers(act, cohort, plan) for act in dict.fromkeys(act for _, act in sessions)}
    for course, act in sessions:
        for name, values in numbers[act].items():
            key = f"{act.verb}:{act!r}.{name}"
            tally.numbers[key] = values
            tally.rate(name, course.start, course.stop, key, 1.0)


def _numbers(act: Dialyse, cohort: Cohort, acts: Iterable[Act]) -> dict[str, Floats]:
    """The inputs that are not 0 for everybody, one value a person; the others stay at 0 as between sessions."""
    found = settings(act, cohort.values)
    found["dialyser.holds_calcium"] = np.full(1, float(holds_calcium(act, acts)))
    return {name: np.broadcast_to(values, (cohort.n,)) for name, values in found.items() if bool(values.any())}
