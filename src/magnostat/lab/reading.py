"""Reading a run at an instant or over a window, for every person."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray

from ..core.errors import OutOfRange
from ..run import Run

Floats = NDArray[np.float64]
NEAR = 1e-9  # h
DAY = 24.0


def sample(run: Run, name: str, at: float) -> Floats:
    """The series ``name`` at the instant ``at`` (h), one number a person. OutOfRange where no sample was taken."""
    return run.series[name].values[:, index(run, at)]


def moved(run: Run, transfer: str, begin: float, end: float) -> Floats:
    """What has gone along a transfer (``"plasma>urine"``) from ``begin`` to ``end`` (h), mmol, one number a person."""
    total = run.ledger[transfer].values
    return total[:, index(run, end)] - total[:, index(run, begin)]


def moved_all(run: Run, transfers: Iterable[str], begin: float, end: float) -> Floats:
    """What has gone along some transfers together, mmol; those that a run does not have carry nothing."""
    total = np.zeros(len(run.outcome))
    for transfer in transfers:
        if transfer in run.ledger:
            total = total + moved(run, transfer, begin, end)
    return total


def index(run: Run, at: float) -> int:
    """The place of an instant among the samples. OutOfRange where no sample was taken."""
    found = int(np.searchsorted(run.time, at - NEAR))
    if found == len(run.time) or abs(run.time[found] - at) > NEAR:
        raise OutOfRange(f"no sample at {at:g} h; the run has {len(run.time)} from {run.time[0]:g} to {run.time[-1]:g} h",
                         mend="choose a sampling interval that meets it, or name the instant in `at`")  # fmt: skip
    return found


def within(run: Run, begin: float, end: float) -> slice:
    """The samples from ``begin`` to ``end``, both of them sampled."""
    return slice(index(run, begin), index(run, end) + 1)


def average(run: Run, read: Callable[[Run, float], Floats], begin: float, end: float) -> Floats:
    """The time average of a reading over the samples of a window (trapezoids); the reading itself at an instant."""
    if end - begin <= NEAR:
        return read(run, begin)
    hours = run.time[within(run, begin, end)]
    values = np.stack([read(run, float(t)) for t in hours], axis=1)
    return np.asarray(np.trapezoid(values, hours, axis=1) / (end - begin), dtype=np.float64)


def grid(begin: float, end: float) -> list[float]:
    """The instants at which a window must be sampled for its average, h.

    Every quarter of an hour up to 2 d, every hour up to two weeks, then every 5 h, which meets every hour of the day.

    >>> grid(0.0, 1.0), len(grid(0.0, 2400.0))
    ([0.0, 0.25, 0.5, 0.75, 1.0], 481)
    """
    step = 0.25 if end - begin <= 2 * DAY else 1.0 if end - begin <= 14 * DAY else 5.0
    count = math.ceil((end - begin) / step - NEAR)
    return [begin + step * i for i in range(count)] + [end]
