"""One way of using one engine, in a process of its own: python -m benchmarks.worker PEER WAY COHORT_FOLDER YEAR_FOLDER

Prints one JSON object.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from magnostat.app.bench_clock import peak_memory, taken

from .job import Job
from .sweep import Solve, best, trials

SLOWEST_YEAR = 0.2
"""Engines below this many person-years a second are not asked for a person-year."""


def measured(job: Job, year: Job, solve: Solve, size: tuple[int, int], small: tuple[int, int]) -> dict[str, Any]:
    """Throughput on persons, days = size at the best tolerance, and the time of one person-year with the same.

    The person of the year is the first of the cohort; `year` holds the reference of all days. The tolerances are
    looked for on persons, days = small.
    """
    solve(1, 1, 1e-5, 1e-7)  # compiles what there is to compile
    tried = trials(job, solve, *small)
    found = best(job, solve, size, tried)
    told: dict[str, Any] = {
        "rtol": found.rtol, "atol": found.atol, "error": found.error, "persons": found.persons, "days": found.days,
        "person_years_per_second": found.rate, "seconds": found.time._asdict(),
        "tolerances_tried": len(tried),
    }  # fmt: skip
    if found.rate > SLOWEST_YEAR:
        days = len(year.times) - 1
        told["year_error"] = year.error(solve(1, days, found.rtol, found.atol))
        told["year_seconds"] = taken(lambda: solve(1, days, found.rtol, found.atol))._asdict()
    return told


def main(arguments: list[str]) -> int:
    """Measures one way of using one peer."""
    name, way, cohort, one = arguments
    peer = import_module(f"benchmarks.peer_{name}")
    try:
        version = peer.version()
    except ImportError as error:
        print(json.dumps({"peer": name, "missing": str(error)}))
        return 0
    job, year = Job.load(Path(cohort)), Job.load(Path(one))
    told = measured(job, year, peer.solvers(job)[way], *peer.SIZES[way])
    kind = {"peer": name, "version": version, "way": way, "method": peer.METHOD}
    print(json.dumps({**kind, **told, "peak_memory_mib": peak_memory()}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
