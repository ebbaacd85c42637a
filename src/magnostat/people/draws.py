"""Seeded draws by quantile stratification, and how a written spread is read off at a quantile.

Every purpose (age, sex, a diet ...) has its own stream, keyed by the seed and its name, so that person i has the same
random numbers in every arm, and a covariate that differs between arms is read off at the same quantile.
"""

from __future__ import annotations

import math
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from ..core.quantity import Quantity
from .normal import cumulative, quantile

Floats = NDArray[np.float64]
CUT = 2.5  # standard deviations


def strata(seed: int, purpose: str, n: int, study: str = "") -> Floats:
    """The quantiles (i + 1/2)/n of n people, in an order drawn from the stream of (seed, study, purpose).

    >>> sorted(strata(1, "age", 4).tolist())
    [0.125, 0.375, 0.625, 0.875]
    """
    if n == 1:
        return np.array([0.5])
    digest = sha256(f"{seed}\n{study}\n{purpose}".encode()).digest()
    stream = np.random.Generator(np.random.Philox(key=int.from_bytes(digest[:16], "little")))
    return np.asarray((stream.permutation(n) + 0.5) / n, dtype=np.float64)


def read_off(quantity: Quantity, at: Floats, least: float = -math.inf) -> Floats:
    """The values of a quantity's distribution of people at the quantiles `at`, in its internal unit.

    One value: all alike. sd, iqr, pi: normal, cut at 2.5 sd and at 0. range: normal, sd = (max - min)/4, cut at the
    range. "a to b": uniform. Nothing lies below `least`.

    >>> from magnostat.core.quantity import quantity
    >>> age = quantity("73 range 60 to 88 y", "time", spread=True)
    >>> (read_off(age, np.array([0.0, 0.5, 1.0])) / 8766).round(1).tolist()
    [60.0, 73.1, 88.0]
    """
    if not quantity.spread:
        return np.full(at.shape, max(quantity.value, least))
    if quantity.spread == "to":
        low = max(quantity.low, least)
        return low + at * (max(quantity.high, low) - low)
    sd = deviation(quantity)
    low, high = quantity.value - CUT * sd, quantity.value + CUT * sd
    if quantity.spread == "range":
        low, high = quantity.low, quantity.high
    return cut_normal(np.full(at.shape, quantity.value), sd, at, max(low, 0.0, least), high)


def deviation(quantity: Quantity) -> float:
    """The standard deviation of people that a spread means; 0 for one value and for "a to b"."""
    width = 0.0 if math.isnan(quantity.low) else quantity.high - quantity.low
    return {"sd": quantity.width, "iqr": width / 1.349, "range": width / 4.0, "pi": width / 3.92}.get(
        quantity.spread, 0.0
    )


def cut_normal(mean: Floats, sd: float, at: Floats, low: float | Floats, high: float | Floats) -> Floats:
    """Quantiles `at` of normal distributions about `mean`, cut at `low` and `high`."""
    if sd == 0.0:
        return np.clip(mean, low, high)
    below, above = cumulative((low - mean) / sd), cumulative((high - mean) / sd)
    drawn = mean + sd * quantile(below + at * (above - below))
    return np.asarray(np.clip(drawn, low, high), dtype=np.float64)
