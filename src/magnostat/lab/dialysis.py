"""Assays of dialysis: what the dialysate takes, and what a filter leaves of ionised magnesium and calcium."""

from __future__ import annotations

import numpy as np

from ..run import Run
from .reading import Floats, moved_all, sample


def dialysed_magnesium(run: Run, begin: float, end: float) -> Floats:
    """Magnesium into the dialysate less from it, mmol, one number a person; 0 without dialysis."""
    out = moved_all(run, ("plasma>dialysate",), begin, end)
    return out - moved_all(run, ("dialysate>plasma",), begin, end)


def dialytic_removal(run: Run, begin: float, end: float) -> Floats:
    """Magnesium into the dialysate less from it, from ``begin`` to ``end`` (h), mmol/h; negative where it is gained.

    Idle hours in the window count.
    """
    return dialysed_magnesium(run, begin, end) / (end - begin)


def filter_fall_magnesium(run: Run, at: float) -> Floats:
    """Fall of ionised magnesium from before the circuit to after the filter, %: 100 · (1 − after / before)."""
    return _fall(run, "dialyser.before", "dialyser.after", at)


def filter_fall_calcium(run: Run, at: float) -> Floats:
    """Fall of ionised calcium from before the circuit to after the filter, %: 100 · (1 − after / before)."""
    return _fall(run, "dialyser.before_Ca", "dialyser.after_Ca", at)


def _fall(run: Run, before: str, after: str, at: float) -> Floats:
    return np.asarray(100.0 * (1.0 - sample(run, after, at) / sample(run, before, at)), dtype=np.float64)
