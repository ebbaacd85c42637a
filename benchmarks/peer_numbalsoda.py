"""numbalsoda (LSODA in C, called from compiled code), right-hand side compiled by numba, no Jacobian taken."""

from __future__ import annotations

from typing import Any

import numpy as np

from .compiled import functions
from .job import Floats, Job

SIZES = {"restarted at every meal": ((100, 90), (10, 20))}
"""For each way: persons and days that are timed, and those of the search for the tolerance."""
METHOD = "LSODA, all of the loop compiled, Jacobian by differences"


def version() -> str:
    """The installed version."""
    from importlib.metadata import version as installed

    return installed("numbalsoda")


def solvers(job: Job) -> dict[str, Any]:
    """One function (persons, days, rtol, atol) -> y[P, T, n]."""
    run = _compiled(job)

    def solve(persons: int, days: int, rtol: float, atol: float) -> Floats:
        segments = np.array(job.segments(days))
        y = np.empty((persons, days + 1, len(job.states)))
        y[:, 0] = job.y0[:persons]
        good = run(y, job.parameters[:persons].copy(), job.meals, segments, job.switched, job.length, rtol, atol)
        return y if good else np.full_like(y, np.nan)

    return {"restarted at every meal": solve}


def _compiled(job: Job) -> Any:
    import numba
    from numbalsoda import lsoda, lsoda_sig

    rates, _ = functions(job)
    size, count = len(job.states), len(job.names)

    @numba.cfunc(lsoda_sig)  # type: ignore[untyped-decorator]
    def slope(_: Any, y: Any, out: Any, p: Any) -> None:
        rates(numba.carray(y, (size,)), numba.carray(p, (count,)), numba.carray(out, (size,)))

    address = slope.address

    @numba.njit  # type: ignore[untyped-decorator]
    def run(
        y: Any, p_of: Any, meals: Any, segments: Any, switched: int, length: float, rtol: float, atol: float
    ) -> bool:
        good = True
        for person in range(y.shape[0]):
            p, now = p_of[person], y[person, 0].copy()
            for k in range(segments.shape[0]):
                begin, end = segments[k, 0], segments[k, 1]
                meal, midnight = int(segments[k, 2]), int(segments[k, 3])
                p[switched] = meals[person, meal] / length if meal >= 0 else 0.0
                middle = 24.0 * midnight
                times = np.array([begin, middle, end]) if begin < middle < end else np.array([begin, end])
                found, well = lsoda(address, now, times, p, rtol, atol, 100_000)
                good = good and well
                now = found[-1].copy()
                if midnight >= 0:
                    y[person, midnight] = found[1]
        return good

    return run
