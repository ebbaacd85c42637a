"""What acts on the parameters of the body over time: the disorders and drugs of a plan, combined in one way.

Each is a list of effects and a step function: how much of its effects each person has, from when. A parameter on which
some of them act is switched wherever one of them steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from ..catalogue.effects import Effect, Part, combined, touched
from ..engine.program import Program
from ..people.cohort import Cohort
from .dosing import Tally

Floats = NDArray[np.float64]
MEASURED = {"kidney.GFR": ("GFR", "creatinine"), "plasma.albumin": ("albumin",)}
"""Parameters that a study measures in its patients, and the covariates that tell them: then they hold as written."""


class Step(NamedTuple):
    """From `start` (h) on, each person has `severity` of the effects, 0 to 1."""

    start: float
    severity: Floats


class Acting(Protocol):
    """A disorder or a course of a drug in the people of a cohort."""

    @property
    def effects(self) -> tuple[Effect, ...]:
        """Its effects, less those that a study measured itself."""

    def steady(self) -> Floats:
        """How much of its effects each person has in the habitual state, on average."""

    def steps(self, begin: float, end: float, *, always: bool = False) -> list[Step]:
        """How much from `begin` (the start of the first step) to `end`; `always`: as if what is habitual never ended."""


def acting_effects(effects: tuple[Effect, ...], cohort: Cohort, name: str) -> tuple[tuple[Effect, ...], tuple[str, ...]]:
    """The effects that hold, and notes on those that do not, as the study tells what it measured."""
    given = [e for e in effects if any(getattr(cohort.person, key) for key in MEASURED.get(e.parameter, ()))]
    kept = tuple(effect for effect in effects if effect not in given)
    return kept, tuple(f"'{name}' leaves {e.parameter} as it was given" for e in given)


def habitual_body(values: Floats, program: Program, acting: Sequence[Acting]) -> Floats:
    """Parameters [people, parameters] under all that acts in the habitual state."""
    found = np.array(values)
    for name in touched(effect for each in acting for effect in each.effects):
        place = program.parameters.index(name)
        found[:, place] = combined(found[:, place], _parts(name, [(each, each.steady()) for each in acting]))
    return found


def switch(tally: Tally, acting: Sequence[Acting], program: Program, body: Floats, span: tuple[float, float], *,
           always: bool = False) -> None:  # fmt: skip
    """Switch the parameters on which something acts that changes, over the whole span, to what all make of them."""
    begin, end = span
    courses = [(each, each.steps(begin, end, always=always)) for each in acting]
    changing = [each for each, steps in courses if len(steps) > 1 or not np.array_equal(steps[0].severity, each.steady())]
    for name in touched(effect for each in changing for effect in each.effects):
        own = [(each, steps) for each, steps in courses if name in touched(each.effects)]
        value = body[:, program.parameters.index(name)]
        starts = sorted({step.start for _, steps in own for step in steps})
        for number, start in enumerate(starts):
            key, now = f"{name} {number}", [(each, _at(steps, start)) for each, steps in own]
            tally.numbers[key] = combined(value, _parts(name, now))
            tally.rate(name, start, starts[number + 1] if number + 1 < len(starts) else end, key, 1.0)


def _at(steps: Sequence[Step], time: float) -> Floats:
    return [step.severity for step in steps if step.start <= time][-1]


def _parts(name: str, acting: Iterable[tuple[Acting, Floats]]) -> Iterator[Part]:
    return (Part(e, severity) for each, severity in acting for e in each.effects if e.parameter == name)
