"""The work that is timed: drawn persons who eat three meals a day.

Meals are at 8, 13 and 19 h, each 20 minutes long; everybody has amounts of their own. The calcium, phosphate, potassium
and sodium of a usual diet come steadily, so that one input is switched. What differs between persons besides:
filtration, uptake and passage of the gut, reabsorption of the kidney. Equal arguments give equal numbers.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..engine.program import Program
from ..engine.schedule import Schedule
from ..interop.rest import USUAL_DIET

Floats = npt.NDArray[np.float64]
SWITCHED = "input.diet"
MEALS = (8.0, 13.0, 19.0)
MEAL_LENGTH = 1.0 / 3.0
SHARES = (0.25, 0.3, 0.45)
EATEN = 12.0
"""Magnesium in the food of a day, mmol."""

VARIES = {
    "kidney.GFR": 0.2, "kidney.V_DCT": 0.1, "kidney.kappa": 0.1, "gut.V_small": 0.2, "gut.k_leak": 0.15,
    "gut.tau_stomach": 0.15, "gut.tau_small": 0.15,
}  # fmt: skip
"""Coefficient of variation of the parameters that are drawn, log-normal around the reference."""
DRAW = 20261


class Case(NamedTuple):
    """Starts y0[P, n], parameters[P, m], the meals[P, 3] in mmol, the acts, and the sample times[T] in hours."""

    program: Program
    y0: Floats
    parameters: Floats
    meals: Floats
    schedule: Schedule
    times: Floats

    @property
    def years(self) -> float:
        """Simulated person-years."""
        return float(len(self.y0) * self.times[-1] / 24.0 / 365.0)

    @property
    def days(self) -> int:
        """Simulated days."""
        return len(self.times) - 1

    def part(self, persons: int, days: int) -> Case:
        """The first persons and days of this case."""
        early = self.schedule.time < 24.0 * days
        columns = ("time", "kind", "target", "ledger", "slot", "scale")
        acts = {name: getattr(self.schedule, name)[early] for name in columns}
        schedule = Schedule(**acts, personal=self.schedule.personal[:persons])
        rows = (self.y0[:persons], self.parameters[:persons], self.meals[:persons])
        return Case(self.program, *rows, schedule, self.times[: days + 1])


def draw(program: Program, persons: int, days: int) -> Case:
    """That many persons and days, with the states at midnight of every day.

    >>> from magnostat.simulation import axis
    >>> case = draw(axis.program(), 3, 2)
    >>> case.y0.shape[0], case.times.tolist(), len(case.schedule.time)
    (3, [0.0, 24.0, 48.0], 12)
    """
    generator = np.random.default_rng(DRAW)
    meals: Floats = EATEN * np.array(SHARES) * np.exp(generator.normal(0.0, 0.2, (persons, len(MEALS))))
    parameters = np.tile(np.array(program.reference), (persons, 1))
    for name, rate in USUAL_DIET.items():
        if name != SWITCHED:
            parameters[:, program.parameters.index(name)] = rate
    for name, variation in VARIES.items():
        parameters[:, program.parameters.index(name)] *= np.exp(generator.normal(0.0, variation, persons))
    y0: Floats = np.tile(np.array(program.start), (persons, 1))
    times: Floats = 24.0 * np.arange(days + 1, dtype=np.float64)
    return Case(program, y0, parameters, meals, _schedule(program, meals, days), times)


def _schedule(program: Program, meals: Floats, days: int) -> Schedule:
    begin = (24.0 * np.arange(days)[:, None] + np.array(MEALS)).ravel()
    slots = np.tile(np.arange(1, len(MEALS) + 1), days)
    acts = 2 * len(begin)
    return Schedule(
        time=np.stack([begin, begin + MEAL_LENGTH], axis=1).ravel(),
        kind=np.zeros(acts, dtype=np.int8),
        target=np.full(acts, program.parameters.index(SWITCHED), dtype=np.int32),
        ledger=np.full(acts, -1, dtype=np.int32),
        slot=np.stack([slots, 0 * slots], axis=1).ravel().astype(np.int32),
        scale=np.tile([1.0 / MEAL_LENGTH, 0.0], len(begin)),
        personal=np.concatenate([np.ones((len(meals), 1)), meals], axis=1),
    )
