"""Disorders of a plan in the people of a cohort: how severe each is, and when it holds."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..catalogue.disorders import disorder
from ..people.cohort import Cohort
from ..record.acts import Disorder
from .acting import Step, acting_effects

Floats = NDArray[np.float64]


class Disease:
    """One disorder of the plan: its effects, how severe it is in each person, when it holds.

    What is acute and has no begin starts with the plan, at `begin` (h): its habitual state is that of before.
    """

    def __init__(self, act: Disorder, cohort: Cohort, begin: float) -> None:
        told = disorder(act.name)
        self.begin, self.end = act.when.begin, act.when.end
        self.effects, self.notes = acting_effects(told.effects, cohort, act.name)
        if told.acute and act.when.habitual:
            self.begin = begin
            self.notes = (*self.notes, f"'{act.name}' begins at {begin:g} h, since nobody has it always")
        severity = np.clip(cohort.values(act.severity, f"severity {act.name}"), 0.0, 1.0)
        self.severity: Floats = severity * cohort.sharing(act.share, f"share {act.name}")

    def steady(self) -> Floats:
        """The severity in the habitual state, one a person."""
        return self.severity if self.begin == -np.inf else np.zeros_like(self.severity)

    def steps(self, begin: float, end: float, *, always: bool = False) -> list[Step]:
        """The severity from `begin` to `end`."""
        if always:
            return [Step(begin, self.steady())]
        start, stop = self.begin, self.end
        found = [Step(begin, self.severity if start <= begin < stop else np.zeros_like(self.severity))]
        if begin < start < end:
            found.append(Step(start, self.severity))
        if begin < stop < end:
            found.append(Step(stop, np.zeros_like(self.severity)))
        return found
