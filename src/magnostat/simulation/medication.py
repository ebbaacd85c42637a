"""Drugs of a plan in the people of a cohort: how much of a drug is in force when, and what share of its effect that has.

    amount(t) = Σ dose · w(t − time of dose)     w = 1 while it lasts; 2^(−t / half-life) where it fades; 1 where it stays
    severity  = amount / (amount + half)
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..catalogue.drugs import drug
from ..core.errors import BadQuantity, BadRecord
from ..core.quantity import quantity
from ..people.cohort import Cohort
from ..record.acts import Drug, When
from ..record.timing import dose_instants
from .acting import Step, acting_effects

Floats = NDArray[np.float64]
SAMPLE = 28 * 24.0  # h, over which the average of a habitual drug is taken
GONE = 12.0  # half-lives after which a dose counts no more: 1 part in 4000 is left
A_STEP = 0.25  # half-lives: how long a level that fades is held constant, at its mean over that time
MOST_STEPS = 400
NEAR = 1e-9


class Medication:
    """One drug of the plan: its effects, the size of a dose in each person, when doses are given (`zero`: clock of t = 0)."""

    def __init__(self, act: Drug, cohort: Cohort, zero: float) -> None:
        told = drug(act.name)
        self.act, self.zero, self.level = act, zero, told.level
        self.effects, self.notes = acting_effects(told.effects, cohort, act.name)
        if told.grade == "unsupported":
            self.notes = (*self.notes, f"'{act.name}' has no supported effect on magnesium: it changes nothing")
        self.when = _usual_interval(act.when, told.usual.every)
        if told.level.kind == "stays" and self.when.habitual:
            raise BadRecord(f"'{act.name}' adds up with every dose and is given always",
                            mend="write 'from' or 'at', so that its doses can be counted")  # fmt: skip
        dose = told.usual.dose if act.dose is None else act.dose
        if dose.dimension.partition("/")[0] != told.usual.dose.dimension.partition("/")[0]:
            raise BadQuantity(f"a dose of {dose} of '{act.name}'", mend=f"write it as in \"{told.usual.dose}\"")
        sharing = cohort.sharing(act.share, f"share {act.name}")
        half = cohort.amounts(told.half.dose, f"half {act.name}")
        self.dose: Floats = cohort.amounts(dose, f"dose {act.name}") * sharing / half

    def steady(self) -> Floats:
        """The mean severity in the habitual state, one a person."""
        if not self.when.habitual:
            return np.zeros_like(self.dose)
        steps = self.steps(0.0, SAMPLE, always=True)
        if len(steps) == 1:
            return steps[0].severity
        lengths = np.diff([step.start for step in steps] + [SAMPLE])
        return np.asarray(sum(length * step.severity for length, step in zip(lengths, steps, strict=True)) / SAMPLE)

    def steps(self, begin: float, end: float, *, always: bool = False) -> list[Step]:
        """The severity from `begin` to `end`; levels that fade are held at their mean for a while each."""
        when = replace(self.when, until=None) if always else self.when
        if always and not when.habitual:
            return [Step(begin, np.zeros_like(self.dose))]
        edges = self._edges(when, begin, end)
        weights = self._weights(when, edges)
        kept = [0, *(i for i in range(1, len(weights)) if abs(weights[i] - weights[i - 1]) > NEAR)]
        return [Step(float(edges[i]), self._severity(float(weights[i]))) for i in kept]

    def _severity(self, weight: float) -> Floats:
        amount = weight * self.dose
        return np.asarray(amount / (amount + 1.0))

    def _doses(self, when: When, begin: float, end: float) -> Floats:
        """The instants of doses in force some time from `begin` to `end`."""
        reach = {"lasts": self.level.hours, "fades": GONE * self.level.hours, "stays": np.inf}[self.level.kind]
        earliest = when.instants[0] if when.at else when.begin
        return np.array(dose_instants(when, max(begin - reach, earliest), end, self.zero))

    def _edges(self, when: When, begin: float, end: float) -> Floats:
        doses = self._doses(when, begin, end)
        inner = [doses, doses + self.level.hours] if self.level.kind == "lasts" else [doses]
        if self.level.kind == "fades":
            step, first = max(A_STEP * self.level.hours, (end - begin) / MOST_STEPS), begin
            if when.habitual:
                inner, first = [], min(max(begin, when.end), end)
            inner = [*inner, np.arange(first, end, step)]
        found = np.sort(np.concatenate(inner))
        found = found[(found > begin + NEAR) & (found < end - NEAR)]
        apart = np.diff(found, prepend=begin) > NEAR
        return np.concatenate([[begin], found[apart], [end]])

    def _weights(self, when: When, edges: Floats) -> Floats:
        """How many doses are in force between the edges, on average."""
        start, stop = edges[:-1], edges[1:]
        if self.level.kind == "fades" and when.habitual:
            return self._after_habit(when, start, stop)
        doses = self._doses(when, float(edges[0]), float(edges[-1]))[None, :]
        begun = doses <= start[:, None] + NEAR
        if self.level.kind == "lasts":
            begun &= doses + self.level.hours > start[:, None] + NEAR
            return np.asarray(begun.sum(axis=1), dtype=np.float64)
        if self.level.kind == "stays":
            return np.asarray(begun.sum(axis=1), dtype=np.float64)
        age = np.where(begun, start[:, None] - doses, 0.0)
        return np.asarray((begun * _mean_left(age, (stop - start)[:, None], self.level.hours)).sum(axis=1))

    def _after_habit(self, when: When, start: Floats, stop: Floats) -> Floats:
        """A habit that fades is at its mean level, and from its end on decays."""
        always = replace(when, until=None)
        level = len(dose_instants(always, 0.0, SAMPLE, self.zero)) / SAMPLE * self.level.hours / np.log(2.0)
        past = np.maximum(start - when.end, 0.0)
        return np.asarray(np.where(start < when.end, level, level * _mean_left(past, stop - start, self.level.hours)))


def _usual_interval(when: When, every: float) -> When:
    if when.at or when.daily is not None or when.every is not None:
        return when
    return replace(when, every=quantity(f"{every:.9g} h", "time"))


def _mean_left(age: Floats, length: Floats, half_life: float) -> Floats:
    """The mean of 2^(−t / half-life) from `age` over `length`."""
    rate = np.log(2.0) / half_life
    return np.asarray(np.exp(-rate * age) * -np.expm1(-rate * length) / (rate * length))
