"""Quantiles of Student's t, the normal quantile, and Wilson's interval of a share, by the standard library alone."""

from __future__ import annotations

import math
from functools import cache
from statistics import NormalDist

TINY = 1e-300
NARROW = 1e-15


def student(share: float, freedom: float) -> float:
    """The quantile of Student's t distribution with `freedom` degrees of freedom.

    Found by bisection of its distribution function, P(T > t) = I_x(f/2, 1/2)/2 with x = f/(f + t²) for t > 0
    (Abramowitz & Stegun 26.7.1). Accurate to about 12 digits.

    >>> round(student(0.975, 19), 6), round(student(0.975, 1), 4)
    (2.093024, 12.7062)
    """
    if not 0.0 < share < 1.0 or not freedom > 0.0:
        raise ValueError(f"no quantile at {share} with {freedom} degrees of freedom")
    if share < 0.5:
        return -student(1.0 - share, freedom)
    return 0.0 if share == 0.5 else _quantile(share, freedom)


@cache
def _quantile(share: float, freedom: float) -> float:
    low, high = 0.0, 1.0
    while _above(high, freedom) > 1.0 - share:
        low, high = high, 2.0 * high
    while high - low > NARROW * high:
        middle = 0.5 * (low + high)
        if middle in (low, high):
            break
        if _above(middle, freedom) > 1.0 - share:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)


def _above(t: float, freedom: float) -> float:
    return 0.5 * incomplete_beta(freedom / (freedom + t * t), 0.5 * freedom, 0.5)


def incomplete_beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I_x(a, b), by its continued fraction (Abramowitz & Stegun 26.5.8).

    >>> round(incomplete_beta(0.5, 2.0, 2.0), 12)
    0.5
    """
    if x <= 0.0 or x >= 1.0:
        return 0.0 if x <= 0.0 else 1.0
    log_front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    if x < (a + 1.0) / (a + b + 2.0):
        return math.exp(log_front) * _fraction(x, a, b) / a
    return 1.0 - math.exp(log_front) * _fraction(1.0 - x, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction, by the modified method of Lentz."""
    c, d = 1.0, 1.0 / _away(1.0 - (a + b) * x / (a + 1.0))
    found = d
    for m in range(1, 10_000):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d, c = 1.0 / _away(1.0 + even * d), _away(1.0 + even / c)
        found *= d * c
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d, c = 1.0 / _away(1.0 + odd * d), _away(1.0 + odd / c)
        found *= d * c
        if abs(d * c - 1.0) < NARROW:
            break
    return found


def _away(value: float) -> float:
    return value if abs(value) > TINY else TINY


def normal(share: float) -> float:
    """The quantile of the standard normal distribution.

    >>> round(normal(0.975), 6)
    1.959964
    """
    return NormalDist().inv_cdf(share)


def wilson(share: float, n: float) -> tuple[float, float]:
    """Wilson's 95 % interval of a share seen in n people.

    (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), with z the normal 0.975 quantile.

    >>> [round(x, 4) for x in wilson(0.5, 10)]
    [0.2366, 0.7634]
    """
    z = normal(0.975)
    middle, half = share + z * z / (2 * n), z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    whole = 1 + z * z / n
    return max((middle - half) / whole, 0.0), min((middle + half) / whole, 1.0)
