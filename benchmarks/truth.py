"""The reference solution, and the check of the reference by another method of another project."""

from __future__ import annotations

from typing import Any

import numpy as np

from magnostat.app.bench_case import Case, Floats
from magnostat.engine.kernel import Kernel

from .compiled import functions
from .job import SCALE, Job

TIGHT = 1e-11
CHECKED = 5
AGREEMENT = 1e-7


def reference(kernel: Kernel, case: Case) -> Floats:
    """States[P, T, n] at a tolerance of 1e-11."""
    run = kernel.run(case.y0, case.parameters, case.schedule, case.times, rtol=TIGHT)
    assert set(run.outcome_texts) == {"ok"}, run.outcome_texts
    return run.y


def disagreement(job: Job, days: int, persons: int = CHECKED) -> float:
    """The error of SciPy's Radau (order 5, relative tolerance 1e-10) against the reference."""
    y = np.array([_radau(job, person, days) for person in range(persons)])
    true = job.reference[:persons, : days + 1]
    return float(np.max(np.abs(y - true) / (np.abs(true) + SCALE)))


def _radau(job: Job, person: int, days: int) -> Floats:
    from scipy.integrate import solve_ivp

    rates, jacobian = functions(job)
    y, p, size = job.y0[person].copy(), job.parameters[person].copy(), len(job.states)
    samples: list[Any] = [y.copy()]
    for begin, end, meal, midnight in job.segments(days):
        p[job.switched] = job.meals[person, meal] / job.length if meal >= 0 else 0.0

        def slope(_: float, y: Floats) -> Floats:
            rates(y, p, out := np.empty(size))
            return out

        def matrix(_: float, y: Floats) -> Floats:
            jacobian(y, p, out := np.zeros((size, size)))
            return out

        wanted = [t for t in (24.0 * midnight,) if midnight >= 0 and t < end]
        solved = solve_ivp(slope, (begin, end), y, "Radau", t_eval=[*wanted, end], rtol=1e-10, atol=1e-14, jac=matrix)
        y = solved.y[:, -1]
        if midnight >= 0:
            samples.append(solved.y[:, 0])
    return np.array(samples)
