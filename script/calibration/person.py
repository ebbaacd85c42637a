"""One person: parameters, the habitual state, plans of meals and infusions. Hour 0 is 08:00, fasting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from scipy.linalg import expm

from .machine import ALL, CORE, OBSERVE, PROGRAM, REFERENCE, Array, follow, mean_slopes

NAMES = {name: i for i, name in enumerate(PROGRAM.parameters)}
STATE = {name: i for i, name in enumerate(PROGRAM.states)}
SEEN = {name: i for i, name in enumerate(PROGRAM.observables)}
USUAL = ((0.0, 4.0), (5.0, 4.0), (11.0, 4.0))
MEAL = 1.0 / 3.0
NUTRIENTS = {"input.diet_Ca": 25.0, "input.diet_P": 45.0, "input.diet_K": 70.0}  # mmol/d
SODIUM = 150.0  # mmol/d
Rate = tuple[float, float, str, float]
"""From, until (h), input, rate (mmol/h)."""

FLOORS = {"solid_a", "solid_b", "solid_c", "residue", "depot"}


def meals(diet: float, days: float, first: float = 0.0, at: Sequence[float] = (0.0, 5.0, 11.0),
          with_nutrients: bool = True) -> list[Rate]:
    """``diet`` mmol/d in equal meals of 20 minutes, with the calcium, phosphate, potassium and sodium of a usual diet."""
    starts = [first + 24.0 * day + hour for day in range(int(np.ceil(days))) for hour in at]
    daily = {"input.diet": diet, **(NUTRIENTS if with_nutrients else {})}
    plan = [(start, start + MEAL, name, amount / len(at) / MEAL)
            for start in starts if start < first + 24.0 * days for name, amount in daily.items() if amount > 0.0]
    return [*plan, (first, first + 24.0 * days, "input.diet_Na", SODIUM / 24.0)] if with_nutrients else plan


class Person:
    """A body with some parameters changed, at its habitual state on ``diet`` mmol/d."""

    def __init__(self, fitted: Mapping[str, float] | None = None, diet: float = 12.0, start: Array | None = None,
                 **changed: float) -> None:
        self.p = np.array(PROGRAM.reference)
        for name, value in {**(fitted or {}), **{k.replace("__", "."): v for k, v in changed.items()}}.items():
            self.p[NAMES[name]] = value
        self.diet = diet
        self.y = self._reference_start() if start is None else start.copy()
        self.settle()

    def but(self, **changed: float) -> Person:
        """The same state of the body, other parameters from now on (nothing settles)."""
        other = object.__new__(Person)
        other.p, other.y, other.diet = self.p.copy(), self.y.copy(), self.diet
        for name, value in changed.items():
            other.p[NAMES[name.replace("__", ".")]] = value
        return other

    def _reference_start(self) -> Array:
        y = np.array(PROGRAM.start)
        for pool, name in (("fast", "cells.fast0"), ("organs", "cells.organs0"), ("muscle", "cells.muscle0"),
                           ("deep", "cells.deep0"), ("surface", "bone.surface0")):
            y[STATE[pool]] = self.p[NAMES[name]]
        return y

    def run(self, plan: Sequence[Rate], times: Sequence[float], rtol: float = 1e-5) -> Array:
        """States at ``times`` (ascending, from 0), the inputs switched as the plan says; the person is left there."""
        edges = {0.0, *times, *(t for row in plan for t in row[:2])}
        cuts = np.array(sorted(t for t in edges if 0.0 <= t <= max(times)))
        spans, mid = np.diff(cuts), 0.5 * (cuts[1:] + cuts[:-1])
        P = np.repeat(self.p[None, :], len(spans), axis=0)
        for start, end, name, rate in plan:
            P[(mid > start) & (mid < end), NAMES[name]] += rate
        out = np.empty((len(spans), ALL))
        self.y[CORE:] = 0.0
        first = self.y.copy()
        if not follow(self.y, P, spans, rtol, CORE, ALL, out):
            raise ArithmeticError("the integration failed")
        self.cuts, self.P = cuts, P
        every = np.vstack([first, out])
        return every[np.searchsorted(cuts, np.asarray(times))]

    def settle(self) -> None:
        """Find the state that a usual day gives back, by Newton's method on the day."""
        plan = meals(self.diet, 1.0)
        times = [*np.arange(0.0, 24.01, 0.5)]
        for _ in range(3):
            self.run(plan, times, 1e-4)
        for _ in range(40):
            before = self.y.copy()
            ys = self.run(plan, times, 1e-7)
            step = (self.y - before)[:CORE]
            same = np.repeat(self.p[None, :], len(ys), axis=0)
            A = mean_slopes(ys, same, np.full(len(ys), 24.0 / len(ys)), CORE, ALL)
            M = expm(24.0 * A) - np.eye(CORE)
            M -= 1e-12 * np.eye(CORE)
            move = np.linalg.solve(M, -step)
            new = np.clip(before[:CORE] + move, 0.3 * before[:CORE], 3.0 * before[:CORE] + 1e-9)
            self.y[:CORE] = new
            if np.max(np.abs(move) / (np.abs(before[:CORE]) + 0.01)) < 1e-5:
                return

    def seen(self, y: Array | None = None, **inputs: float) -> dict[str, float]:
        """Every observable of the body at state ``y``."""
        o, p = np.empty(len(SEEN)), self.p.copy()
        for name, value in inputs.items():
            p[NAMES[f"input.{name}"]] = value
        OBSERVE(self.y if y is None else y, p, o)
        return {name: float(o[i]) for name, i in SEEN.items()}

    def total(self, y: Array | None = None) -> float:
        """Total plasma magnesium, mmol/L."""
        return self.seen(y)["plasma.total"]

    def __getitem__(self, name: str) -> float:
        return float(self.y[STATE[name]]) if name in STATE else float(self.p[NAMES[name]])


__all__ = ["MEAL", "NAMES", "REFERENCE", "STATE", "Person", "Rate", "meals"]
