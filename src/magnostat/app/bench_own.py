"""What Magnostat can measure of itself anywhere: a cohort, a person-year, habitual states, its own start."""

from __future__ import annotations

import tempfile
from typing import Any

import numpy as np

from magnostat.app.bench_case import Case, Floats, draw
from magnostat.app.bench_clock import command_line, taken, taken_by_child

WANTED = 2e-5
RTOLS = (1e-4, 5e-5, 2e-5, 1e-5, 5e-6, 2e-6, 1e-6)
SCALE = 1e-3  # mmol
DEFAULT = 1e-6
PLAN = ("simulate", "--plan", "300 mg citrate at 08:00 for 1 d", "--days", "1", "--json")


def error(y: Floats, true: Floats) -> float:
    """The largest |y - true| / (|true| + 1e-3 mmol).

    >>> round(error(np.array([1.001]), np.array([0.999])), 6)
    0.002
    """
    return float(np.max(np.abs(y - true) / (np.abs(true) + SCALE)))


def own(persons: int = 100, days: int = 90, checked: int = 100, repeats: int = 5) -> dict[str, Any]:
    """Everything that needs no other engine; `checked` persons are compared with a run at a tolerance of 1e-11."""
    from magnostat.simulation import axis

    kernel = axis.kernel()
    cohort = draw(kernel.program, persons, days)
    one = draw(kernel.program, persons, 365).part(1, 365)
    truths = [_run(kernel, case, 1e-11) for case in (cohort.part(checked, days), one)]
    rtol = next(r for r in RTOLS if error(_run(kernel, cohort, r)[:checked], truths[0]) <= WANTED or r == RTOLS[-1])
    told: dict[str, Any] = {}
    for key, case, true in (("cohort", cohort, truths[0]), ("person_year", one, truths[1])):
        for name, tolerance in ((key, rtol), (f"{key}_default", DEFAULT)):
            told[name] = _timed(kernel, case, true, tolerance, repeats)
    return {**told, "habitual": habitual_states(persons), "start": start(repeats=7)}


def _run(kernel: Any, case: Case, rtol: float) -> Floats:
    y: Floats = kernel.run(case.y0, case.parameters, case.schedule, case.times, rtol=rtol).y
    return y


def _timed(kernel: Any, case: Case, true: Floats, rtol: float, repeats: int) -> dict[str, Any]:
    found = _run(kernel, case, rtol)
    time = taken(lambda: _run(kernel, case, rtol), repeats)
    return {
        "persons": len(case.y0), "days": case.days, "checked": len(true), "rtol": rtol, "error": error(found[: len(true)], true),
        "seconds": time._asdict(), "person_years_per_second": case.years / time.median,
    }  # fmt: skip


def habitual_states(persons: int = 100, repeats: int = 3) -> dict[str, Any]:
    """The state at midnight of people who eat the same every day, found for all of them together."""
    from magnostat.engine.steady import habitual
    from magnostat.simulation import axis

    kernel = axis.kernel()
    day = draw(kernel.program, persons, 1)
    found = habitual(kernel, day.parameters, day.schedule)
    time = taken(lambda: habitual(kernel, day.parameters, day.schedule), repeats)
    return {
        "persons": persons, "residual": float(np.max(found.residual)), "seconds": time._asdict(),
        "ms_per_person": 1e3 * time.median / persons,
    }  # fmt: skip


def start(arguments: tuple[str, ...] = PLAN, repeats: int = 7) -> dict[str, Any]:
    """From the start of the process to its end: one day as JSON, the same with an empty cache, and the help."""
    command = command_line(*arguments)
    warm = taken_by_child(command, repeats + 1)  # the first fills the cache; a median does not see it
    with tempfile.TemporaryDirectory() as folder:
        fresh = [f"{folder}/{number}" for number in range(3)]
        first = [taken_by_child(command, 1, {"MAGNOSTAT_CACHE": cache}) for cache in fresh]
    first.sort()
    return {
        "warm": warm._asdict(), "empty_cache": first[1]._asdict(),
        "help": taken_by_child(command_line("--help"), repeats)._asdict(),
    }  # fmt: skip
