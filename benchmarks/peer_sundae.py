"""scikit-sundae (SUNDIALS CVODE), right-hand side and Jacobian compiled by numba, restarted at every edge of a meal."""

from __future__ import annotations

from typing import Any

import numpy as np

from .compiled import functions
from .job import Floats, Job

SIZES = {"restarted at every meal": ((20, 90), (5, 10))}
"""For each way: persons and days that are timed, and those of the search for the tolerance."""
METHOD = "CVODE, compiled right-hand side and Jacobian"


def version() -> str:
    """The installed version."""
    import sksundae

    return str(sksundae.__version__)


def solvers(job: Job) -> dict[str, Any]:
    """One function (persons, days, rtol, atol) -> y[P, T, n]."""
    rates, jacobian = functions(job)
    p = job.parameters[0].copy()

    def slope(_: float, y: Floats, out: Floats) -> None:
        rates(y, p, out)

    def matrix(_: float, y: Floats, slopes: Floats, out: Floats) -> None:
        jacobian(y, p, out)

    def solve(persons: int, days: int, rtol: float, atol: float) -> Floats:
        from sksundae.cvode import CVODE

        solver = CVODE(slope, rtol=rtol, atol=atol, jacfn=matrix, max_num_steps=100_000)
        y, segments = np.empty((persons, days + 1, len(job.states))), job.segments(days)
        for person in range(persons):
            now, p[:] = job.y0[person], job.parameters[person]
            y[person, 0] = now
            for begin, end, meal, midnight in segments:
                p[job.switched] = job.meals[person, meal] / job.length if meal >= 0 else 0.0
                solver.init_step(begin, now)
                if midnight >= 0:
                    y[person, midnight] = solver.step(24.0 * midnight, tstop=end).y
                    if end == 24.0 * midnight:
                        continue
                now = np.array(solver.step(end, tstop=end).y)
        return y

    return {"restarted at every meal": solve}
