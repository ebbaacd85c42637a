"""The normal distribution and its inverse on arrays, by the standard library."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from statistics import NormalDist

Floats = NDArray[np.float64]


def cumulative(z: ArrayLike) -> Floats:
    """Φ(z).

    >>> float(cumulative(0.0))
    0.5
    """
    return _each(_standard().cdf, z)


def quantile(p: ArrayLike) -> Floats:
    """The inverse of `cumulative`; -inf at 0 and inf at 1.

    >>> round(float(quantile(0.975)), 6), float(quantile(0.0))
    (1.959964, -inf)
    """

    def inverse(share: float) -> float:
        if 0.0 < share < 1.0:
            return _standard().inv_cdf(share)
        return -np.inf if share <= 0.0 else np.inf

    return _each(inverse, p)


@cache
def _standard() -> NormalDist:
    from statistics import NormalDist  # one person alone needs none of it

    return NormalDist()


def _each(function: Callable[[float], float], values: ArrayLike) -> Floats:
    return np.asarray(np.vectorize(function, otypes=[np.float64])(np.asarray(values, dtype=np.float64)))
