"""The statistics of an outcome, from the values of people and from summary curves (study format, section 4).

Values are float64[people], curves float64[times] with their hours.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
REACHED = 0.9  # of the change, for `settle`


def summary(values: Floats, how: str) -> float:
    """The mean or median over people; people without a value are left out.

    >>> summary(np.array([1.0, 2.0, 6.0, np.nan]), "median")
    2.0
    """
    known = values[np.isfinite(values)]
    if not known.size:
        return math.nan
    return float(np.median(known) if how == "median" else np.mean(known))


def summaries(values: Floats, how: str) -> Floats:
    """`summary` at each time of values[people, times]."""
    return np.array([summary(values[:, k], how) for k in range(values.shape[1])])


def share(values: NDArray[np.float64], below: float | None, above: float | None) -> NDArray[np.bool_]:
    """Which values lie below, above, or (with both) between the cut-offs.

    >>> share(np.array([0.6, 0.8, 1.1]), 1.0, 0.7).tolist()
    [False, True, False]
    """
    if below is not None and above is not None:
        return (values > min(below, above)) & (values < max(below, above))
    return values < below if below is not None else values > (math.inf if above is None else above)


def line(x: Floats, y: Floats) -> tuple[float, float]:
    """Slope and intercept of the least-squares line of y on x; NaN where x does not vary.

    >>> line(np.array([0.0, 1.0, 2.0]), np.array([1.0, 3.0, 5.0]))
    (2.0, 1.0)
    """
    known = np.isfinite(x) & np.isfinite(y)
    x, y = x[known], y[known]
    if x.size < 2:
        return math.nan, math.nan
    dx = x - x.mean()
    spread = float(dx @ dx)
    if spread <= 1e-24 * max(float(x @ x), 1e-300):
        return math.nan, math.nan
    slope = float(dx @ (y - y.mean())) / spread
    return slope, float(y.mean() - slope * x.mean())


def crossover(x: Floats, y: Floats) -> float:
    """The x at which the least-squares line of y on x meets y = x.

    >>> round(crossover(np.array([0.0, 1.0]), np.array([1.0, 1.5])), 12)
    2.0
    """
    slope, intercept = line(x, y)
    return intercept / (1.0 - slope) if slope != 1.0 else math.nan


def half_life(hours: Floats, values: Floats) -> float:
    """ln 2 over the falling slope of ln values on time, h; NaN where the curve does not fall.

    >>> round(half_life(np.array([0.0, 2.0, 4.0]), np.array([8.0, 4.0, 2.0])), 12)
    2.0
    """
    positive = values > 0
    slope = line(hours[positive], np.log(values[positive]))[0]
    return math.log(2.0) / -slope if slope < 0 else math.nan


def area(hours: Floats, values: Floats, baseline: float) -> float:
    """The area between a curve and its baseline, by the trapezoidal rule.

    >>> area(np.array([0.0, 1.0, 2.0]), np.array([1.0, 2.0, 1.0]), 1.0)
    1.0
    """
    return float(np.trapezoid(values - baseline, hours))


def peak_time(hours: Floats, values: Floats) -> float:
    """Hours from the first sample to the greatest; NaN where there is none."""
    if not np.isfinite(values).any():
        return math.nan
    return float(hours[int(np.nanargmax(values))] - hours[0])


def stays(hours: Floats, inside: NDArray[np.bool_], margin: Floats) -> float:
    """The first time from which all later samples are inside, hours after the first; NaN if the last one is not.

    `margin` is a continuous quantity that is above 0 inside: the crossing is interpolated between two samples.

    >>> margin = np.array([-1.0, 1.0, -1.0, 1.0])
    >>> stays(np.arange(4.0), margin > 0, margin)
    2.5
    """
    if not inside[-1]:
        return math.nan
    outside = np.flatnonzero(~inside)
    if not outside.size:
        return 0.0
    last = int(outside[-1])
    a, b = float(margin[last]), float(margin[last + 1])
    part = a / (a - b) if a != b else 1.0
    return float(hours[last] + part * (hours[last + 1] - hours[last]) - hours[0])


def first_time(hours: Floats, values: Floats, below: float | None, above: float | None) -> float:
    """The first time when a curve is below, above or between the cut-offs and stays so, h after its first sample."""
    if below is not None and above is not None:
        middle, half = 0.5 * (below + above), 0.5 * abs(below - above)
        margin = half - np.abs(values - middle)
    else:
        margin = below - values if below is not None else values - (math.inf if above is None else above)
    return stays(hours, share(values, below, above), margin)


def settle(hours: Floats, values: Floats, baseline: float) -> float:
    """Hours from the first sample until 90 % of the change from the baseline to the last sample is reached and kept.

    >>> settle(np.arange(4.0), np.array([0.0, 0.6, 1.0, 1.0]), 0.0)
    1.75
    """
    change = float(values[-1]) - baseline
    if change == 0.0:
        return 0.0
    margin = (values - baseline) / change - REACHED
    return stays(hours, margin >= 0.0, margin)
