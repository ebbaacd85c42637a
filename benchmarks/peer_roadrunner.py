"""libRoadRunner (CVODE): meals as SBML events, and stopped and started again at every edge of a meal."""

from __future__ import annotations

from typing import Any

import numpy as np

from .job import Floats, Job

SIZES = {"meals as SBML events": ((20, 90), (5, 10)), "restarted at every meal": ((20, 90), (5, 10))}
"""For each way: persons and days that are timed, and those of the search for the tolerance."""
METHOD = "CVODE, own LLVM code of the SBML"


def version() -> str:
    """The installed version."""
    import roadrunner

    return str(roadrunner.__version__)


def solvers(job: Job) -> dict[str, Any]:
    """One function (persons, days, rtol, atol) -> y[P, T, n] for each way."""
    return {"meals as SBML events": _Events(job), "restarted at every meal": _Segments(job)}


class _Runner:
    source = "meals.xml"

    def __init__(self, job: Job) -> None:
        self.job = job
        self._made: Any = None

    def _ready(self, rtol: float, atol: float) -> Any:
        if self._made is None:
            import roadrunner

            self._made = roadrunner.RoadRunner(self.job.text(self.source))
            self._made.timeCourseSelections = self.job.states
            ids = list(self._made.model.getGlobalParameterIds())
            self._varied = [
                (ids.index(name.replace(".", "_")), i)
                for i, name in enumerate(self.job.names)
                if np.ptp(self.job.parameters[:, i]) > 0
            ]
            self._meals = [ids.index(f"meal_{k}") for k in range(3)] if "meal_0" in ids else []
            self._switch = [ids.index(self.job.names[self.job.switched].replace(".", "_"))]
        integrator = self._made.integrator
        integrator.relative_tolerance, integrator.absolute_tolerance = rtol, atol
        integrator.maximum_num_steps = 100_000
        return self._made

    def _begin(self, runner: Any, person: int) -> None:
        runner.resetToOrigin()
        places, columns = zip(*self._varied, strict=True)
        runner.model.setGlobalParameterValues(list(places), self.job.parameters[person, list(columns)])


class _Events(_Runner):
    def __call__(self, persons: int, days: int, rtol: float, atol: float) -> Floats:
        runner, y = self._ready(rtol, atol), np.empty((persons, days + 1, len(self.job.states)))
        for person in range(persons):
            self._begin(runner, person)
            runner.model.setGlobalParameterValues(self._meals, self.job.meals[person])
            y[person] = runner.simulate(0.0, 24.0 * days, days + 1)
        return y


class _Segments(_Runner):
    source = "segments.xml"

    def __call__(self, persons: int, days: int, rtol: float, atol: float) -> Floats:
        runner, y = self._ready(rtol, atol), np.empty((persons, days + 1, len(self.job.states)))
        for person in range(persons):
            self._begin(runner, person)
            y[person, 0] = self.job.y0[person]
            for begin, end, meal, midnight in self.job.segments(days):
                eaten = self.job.meals[person, meal] / self.job.length if meal >= 0 else 0.0
                runner.model.setGlobalParameterValues(self._switch, [eaten])
                if midnight >= 0:
                    y[person, midnight] = runner.simulate(begin, 24.0 * midnight, 2)[-1]
                    begin = 24.0 * midnight
                if begin < end:
                    runner.simulate(begin, end, 2)
        return y
