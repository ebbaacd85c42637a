"""The band around a reported result (study format, section 7). All numbers are in the unit of the report."""

from __future__ import annotations

import math
from typing import NamedTuple

from .quantiles import normal, student, wilson

MEDIAN = 1.2533  # the standard error of a median over that of a mean, in a normal distribution
IQR = 1.349  # quartile distance in standard deviations
INTERVAL = 3.92  # 95 % interval of individuals in standard deviations

LEVEL, CHANGE, RELATIVE, SHARE, SHAPE = "level", "change", "relative", "share", "shape"


class Written(NamedTuple):
    """What was reported: centre, kind of spread ("" sd se ci iqr range pi to < >), its width or its two ends."""

    centre: float
    spread: str = ""
    width: float = 0.0
    low: float = math.nan
    high: float = math.nan


class Tolerance(NamedTuple):
    """The rule for a class: `tau` and `beta` relative, `epsilon` in the unit of the report.

    `one` is the number that stands for the fraction 1: 100 where the report is in per cent.
    """

    kind: str
    tau: float = 0.0
    beta: float = 0.0
    epsilon: float = 0.0
    one: float = 1.0

    def added(self, r: float) -> float:
        """T, the tolerance that is joined with the half-width of what was reported."""
        return {
            LEVEL: max(self.tau * abs(r), self.epsilon), CHANGE: self.epsilon, RELATIVE: 0.05 * self.one,
            SHARE: 0.10 * self.one, SHAPE: 0.15 * abs(r),
        }[self.kind]  # fmt: skip

    def bare(self, r: float) -> float:
        """The half-width where no dispersion is given (not of a share)."""
        return {
            LEVEL: max(self.beta * abs(r), self.epsilon), CHANGE: max(0.25 * abs(r), self.epsilon),
            RELATIVE: max(0.25 * abs(r), 0.10 * self.one), SHAPE: 0.30 * abs(r),
        }[self.kind]  # fmt: skip


class Band(NamedTuple):
    """The band, open ends infinite, with its centre (NaN if it has none) and its half-widths before it was cut."""

    low: float
    high: float
    centre: float
    below: float
    above: float

    def holds(self, value: float) -> bool:
        """True if the value lies in the band, ends included."""
        return self.low <= value <= self.high

    def away(self, value: float) -> float:
        """How far a value lies from the centre, in half-widths of its side; from the bound, where one end is open."""
        if math.isinf(self.low):
            off, half = max(value - self.centre, 0.0), self.above
        elif math.isinf(self.high):
            off, half = max(self.centre - value, 0.0), self.below
        else:
            off, half = abs(value - self.centre), self.above if value > self.centre else self.below
        return off / half if half else (0.0 if off == 0.0 else math.inf)


def band(told: Written, rule: Tolerance, n: int, *, median: bool = False, floor: float = -math.inf,
         ceiling: float = math.inf) -> Band:  # fmt: skip
    """The band of a result of `n` people; cut at `floor` and `ceiling`.

    r ± √(h² + T²) with h the half-width of the reported mean and T the tolerance, each side its own; bare r ± its
    half-width; "a to b" [a − T, b + T]; "< b" up to b + T; "> a" from a − T.

    >>> told = Written(0.80, "sd", 0.06)
    >>> [round(x, 4) for x in band(told, Tolerance(LEVEL, 0.05, 0.10, 0.02), 9)[:2]]
    [0.739, 0.861]
    """
    r, tolerance = told.centre, rule.added(told.centre)
    if told.spread == "<":
        return Band(-math.inf, min(r + tolerance, ceiling), r, math.inf, tolerance)
    if told.spread == ">":
        return Band(max(r - tolerance, floor), math.inf, r, tolerance, math.inf)
    if told.spread == "to":
        below = above = 0.5 * (told.high - told.low) + tolerance
    else:
        halves = half_widths(told, n, median=median)
        if halves is None and rule.kind == SHARE:
            halves = _of_share(r / rule.one, n, rule.one)
        if halves is None:
            below = above = rule.bare(r)
        else:
            below, above = (math.hypot(h, tolerance) for h in halves)
    low, high = max(r - below, floor), min(r + above, ceiling)
    return Band(min(low, r), max(high, r), r, below, above)


def half_widths(told: Written, n: int, *, median: bool = False) -> tuple[float, float] | None:
    """The half-widths of the reported mean below and above it; None for a bare value, and for one person.

    A confidence interval is taken as it is, whatever n.

    >>> half_widths(Written(0.04, "ci", 0.0, 0.02, 0.07), 100)
    (0.02, 0.030000000000000006)
    """
    if told.spread == "ci":
        return told.centre - told.low, told.high - told.centre
    if told.spread == "" or n < 2:
        return None
    t = student(0.975, n - 1)
    if told.spread == "se":
        half = t * told.width
    elif told.spread == "iqr":
        half = MEDIAN * t * (told.high - told.low) / (IQR * math.sqrt(n))
    else:
        half = t * deviation(told, n) / math.sqrt(n)
        half *= MEDIAN if median and told.spread in ("sd", "range") else 1.0
    return half, half


def deviation(told: Written, n: int) -> float:
    """The standard deviation of individuals behind sd, range or pi.

    >>> round(deviation(Written(5.0, "range", 0.0, 1.0, 9.0), 10), 3)
    2.586
    """
    if told.spread == "sd":
        return told.width
    if told.spread == "range":
        return (told.high - told.low) / (2.0 * normal((n - 0.375) / (n + 0.25)))
    return (told.high - told.low) / INTERVAL


def _of_share(share: float, n: int, one: float) -> tuple[float, float]:
    """Wilson's interval about a share; about a difference of shares that of its size, on its own side."""
    low, high = wilson(min(abs(share), 1.0), n)
    below, above = max(abs(share) - low, 0.0) * one, max(high - abs(share), 0.0) * one
    return (below, above) if share >= 0 else (above, below)
