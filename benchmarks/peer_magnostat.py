"""Magnostat itself, with the ledger that it always keeps (what enters and leaves the body)."""

from __future__ import annotations

from typing import Any

from .job import Floats, Job

SIZES = {"with its ledger": ((100, 90), (20, 90))}
"""For each way: persons and days that are timed, and those of the search for the tolerance."""
METHOD = "Rodas5P, LLVM code, persons in the lanes of the vector unit"


def version() -> str:
    """The version under test."""
    import magnostat

    return str(magnostat.__version__)


def solvers(job: Job) -> dict[str, Any]:
    """One function (persons, days, rtol, atol) -> y[P, T, n]. The cohort is drawn again from the same numbers."""
    from magnostat.app.bench_case import draw
    from magnostat.simulation import axis

    kernel, made = axis.kernel(), {}

    def solve(persons: int, days: int, rtol: float, atol: float) -> Floats:
        if (persons, days) not in made:
            made[persons, days] = draw(kernel.program, len(job.y0), days).part(persons, days)
        case = made[persons, days]
        return kernel.run(case.y0, case.parameters, case.schedule, case.times, rtol=rtol, atol=atol).y

    return {"with its ledger": solve}
