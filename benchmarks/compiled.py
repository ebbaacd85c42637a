"""The right-hand side and the Jacobian, compiled by numba."""

from __future__ import annotations

from typing import Any

from .job import Job


def functions(job: Job) -> tuple[Any, Any]:
    """rates(y, p, out) and jacobian(y, p, out); the latter leaves entries alone that are always zero."""
    import numba

    names: dict[str, Any] = {}
    source = job.text("rates.py")
    exec(compile(source, "rates.py", "exec"), names)  # the file that case_files wrote
    for name in ("log", "sqrt", "power"):
        names[name] = numba.njit(names[name])
    return numba.njit(names["rates"], error_model="numpy"), numba.njit(names["jacobian"], error_model="numpy")
