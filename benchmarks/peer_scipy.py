"""SciPy's LSODA (odeint), right-hand side and Jacobian compiled by numba, restarted at every edge of a meal."""

from __future__ import annotations

from typing import Any

import numpy as np

from .compiled import functions
from .job import Floats, Job

SIZES = {"restarted at every meal": ((20, 90), (5, 10))}
"""For each way: persons and days that are timed, and those of the search for the tolerance."""
METHOD = "LSODA (odeint), compiled right-hand side and Jacobian"


def version() -> str:
    """The installed version."""
    import scipy

    return str(scipy.__version__)


def solvers(job: Job) -> dict[str, Any]:
    """One function (persons, days, rtol, atol) -> y[P, T, n]."""
    from scipy.integrate import odeint

    rates, jacobian = functions(job)
    p, out, matrix = job.parameters[0].copy(), np.empty(len(job.states)), np.zeros((len(job.states),) * 2)

    def slope(_: float, y: Floats) -> Floats:
        rates(y, p, out)
        return out

    def slopes(_: float, y: Floats) -> Floats:
        jacobian(y, p, matrix)
        return matrix

    def solve(persons: int, days: int, rtol: float, atol: float) -> Floats:
        y, segments = np.empty((persons, days + 1, len(job.states))), job.segments(days)
        for person in range(persons):
            now, p[:] = job.y0[person], job.parameters[person]
            y[person, 0] = now
            for begin, end, meal, midnight in segments:
                p[job.switched] = job.meals[person, meal] / job.length if meal >= 0 else 0.0
                times = [begin, 24.0 * midnight, end] if begin < 24.0 * midnight < end else [begin, end]
                found = odeint(slope, now, times, Dfun=slopes, rtol=rtol, atol=atol, tfirst=True, mxstep=100_000)
                now = found[-1]
                if midnight >= 0:
                    y[person, midnight] = found[1]
        return y

    return {"restarted at every meal": solve}
