"""Each engine at its own best: the fastest tolerance whose measured error is small enough."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from magnostat.app.bench_clock import Taken, taken

from .job import Floats, Job

WANTED = 2e-5
RTOLS = tuple(float(f"{digit}e-{power}") for power in range(5, 11) for digit in (10, 5, 2))[:16]
"""1e-4, 5e-5, 2e-5 ... 1e-9."""
ATOLS = (1e-1, 1e-2, 1e-3)
"""Absolute tolerance in mmol per unit of relative tolerance."""

FINALISTS = 3

Solve = Callable[[int, int, float, float], Floats]


class Trial(NamedTuple):
    """One pair of tolerances on the small part of the work."""

    rtol: float
    atol: float
    seconds: float
    error: float


class Best(NamedTuple):
    """The fastest setting whose error is small enough on all of the work, with its time."""

    rtol: float
    atol: float
    error: float
    time: Taken
    persons: int
    days: int

    @property
    def rate(self) -> float:
        """Person-years per processor second."""
        return self.persons * self.days / 365.0 / self.time.median


def trials(job: Job, solve: Solve, persons: int, days: int, rtols: tuple[float, ...] = RTOLS) -> list[Trial]:
    """Every pair of tolerances, on a small part of the work. A pair at which the solver gives up has an error of inf.

    Ends early once two relative tolerances were good enough: tighter ones are only slower.
    """
    found: list[Trial] = []
    good = 0
    for rtol in rtols:
        row = [_trial(job, solve, (persons, days), rtol, factor * rtol) for factor in ATOLS]
        found += row
        good += all(trial.error <= WANTED for trial in row)
        if good >= 2:
            break
    return found


def _trial(job: Job, solve: Solve, size: tuple[int, int], rtol: float, atol: float) -> Trial:
    begin = time.process_time()
    try:
        error = job.error(solve(*size, rtol, atol))
    except (RuntimeError, ValueError, ArithmeticError):
        error = float("inf")
    return Trial(rtol, atol, time.process_time() - begin, error)


def best(job: Job, solve: Solve, size: tuple[int, int], tried: list[Trial], repeats: int = 3) -> Best:
    """The fastest of the three quickest trials that are good enough on persons, days = size."""
    kept: list[tuple[float, Trial, float]] = []
    for trial in sorted((trial for trial in tried if trial.error <= WANTED), key=lambda trial: trial.seconds):
        begin = time.process_time()
        error = job.error(solve(*size, trial.rtol, trial.atol))
        if error <= WANTED:
            kept.append((time.process_time() - begin, trial, error))
        if len(kept) == FINALISTS:
            break
    if not kept:
        raise ValueError("no tolerance reaches the wanted error")
    _, chosen, error = min(kept, key=lambda one: one[0])
    spent = taken(lambda: solve(*size, chosen.rtol, chosen.atol), repeats)
    return Best(chosen.rtol, chosen.atol, error, spent, *size)
