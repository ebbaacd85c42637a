"""Axes: round numbers for the marks of a scale, hours, days or years for time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

HOUR_STEPS = (1.0, 2.0, 3.0, 6.0, 12.0, 24.0)
DAY_STEPS = (1.0, 2.0, 5.0, 7.0, 10.0, 14.0, 20.0, 28.0, 30.0, 50.0, 60.0, 90.0, 100.0, 180.0, 200.0, 365.0)
SHORT = 72.0  # h, up to which time is counted in hours
LONG = 4 * 8766.0  # h, from which it is counted in years


class TimeAxis(NamedTuple):
    """How time is written: hours per unit, the unit, and the marks in that unit."""

    hours: float
    unit: str
    ticks: tuple[float, ...]


def ticks(low: float, high: float, count: int = 5) -> tuple[float, ...]:
    """Round numbers (1, 2 or 5 times a power of ten apart) within `low` and `high`, about `count` of them.

    >>> ticks(0.66, 1.04)
    (0.7, 0.8, 0.9, 1.0)
    >>> ticks(0, 30, 6)
    (0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0)
    """
    if not high > low:
        return (low,)
    rough = (high - low) / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = min((m * power for m in (1.0, 2.0, 5.0, 10.0)), key=lambda s: abs(math.log(s / rough)))
    return _marks(low, high, step)


def time_axis(begin: float, end: float, most: int = 13) -> TimeAxis:
    """The axis for a run from `begin` to `end` (hours), with at most `most` marks.

    >>> time_axis(0, 24)
    TimeAxis(hours=1.0, unit='h', ticks=(0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0, 18.0, 20.0, 22.0, 24.0))
    >>> time_axis(-24, 24 * 28).ticks
    (0.0, 5.0, 10.0, 15.0, 20.0, 25.0)
    >>> time_axis(0, 24 * 28).ticks
    (0.0, 7.0, 14.0, 21.0, 28.0)
    """
    if end - begin > LONG:
        return TimeAxis(8766.0, "y", ticks(begin / 8766, end / 8766, 8))
    hours, unit, steps = (1.0, "h", HOUR_STEPS) if end - begin <= SHORT else (24.0, "d", DAY_STEPS)
    low, high = begin / hours, end / hours
    if high - low < 4:
        return TimeAxis(hours, unit, ticks(low, high, 6))
    fitting = [s for s in steps if (high - low) / s + 1 <= most] or [steps[-1]]
    even = [s for s in fitting if ((high - low) / s).is_integer() and (high - low) / s >= 3]
    step = (even or fitting)[0]
    return TimeAxis(hours, unit, _marks(low, high, step))


def number(value: float, digits: int = 3) -> str:
    """A number for people: `digits` significant ones, without an exponent where it can be read without.

    >>> number(0.85), number(1234.5), number(0.0), number(-0.00012), number(float("nan"))
    ('0.850', '1234', '0', '-0.00012', '–')
    """
    if not math.isfinite(value):
        return "–"
    if value == 0:
        return "0"
    size = math.floor(math.log10(abs(value)))
    if -3 <= size < 6:
        return f"{value:.{max(digits - 1 - size, 0)}f}"
    return f"{value:.{digits}g}"


def tick_texts(values: Sequence[float]) -> tuple[str, ...]:
    """The marks of a scale as texts, all with as many decimals as the one that needs most.

    >>> tick_texts((0.95, 1.0)), tick_texts((0.0, 7.0))
    (('0.95', '1.00'), ('0', '7'))
    """
    decimals = max((len(f"{v:.6g}".partition(".")[2]) for v in values), default=0)
    return tuple(f"{v:.{decimals}f}" for v in values)


def _marks(low: float, high: float, step: float) -> tuple[float, ...]:
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return tuple(round(k * step, 12) + 0.0 for k in range(first, last + 1))
