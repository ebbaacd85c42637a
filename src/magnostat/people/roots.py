"""Where a rising function of one number meets a target, for many persons at once: regula falsi (Illinois), in brackets."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]
NEAR = 1e-8  # of the target
STEPS = 60
FIRST = 0.25  # the first step from the start, as a share of the way to the end


class Found(NamedTuple):
    """`x` of each, whether the target was `reached`, and what the function gives at the two ends looked at."""

    x: Floats
    reached: NDArray[np.bool_]
    low: Floats
    high: Floats


def find_root(of: Callable[[Floats, Rows], Floats], target: Floats, start: Floats, low: float, high: float) -> Found:
    """x in [low, high] with of(x, who) = target for each of the persons; `of` rises with x, or falls for all.

    Where the ends do not hold the target between them, `reached` is False and x is the end that comes nearest.

    >>> find_root(lambda x, who: x**3, np.array([8.0, 1000.0]), np.array([1.0, 1.0]), 0.0, 5.0).x.round(6).tolist()
    [2.0, 5.0]
    """
    everyone = np.arange(len(target))
    a, b, fa, fb = _bracketed(of, target, np.clip(start, low, high), low, high)
    held = np.isfinite(fa) & np.isfinite(fb) & (fa <= 0) & (fb >= 0)
    x = np.where(np.abs(fa) <= np.abs(fb), a, b)
    low_seen, high_seen = target + np.fmin(fa, fb), target + np.fmax(fa, fb)
    best = np.where(np.abs(fa) <= np.abs(fb), fa, fb)
    reached = held & (np.abs(best) <= NEAR * target)
    going, last = everyone[held & ~reached], np.zeros(len(target))
    for _ in range(STEPS):
        if not going.size:
            break
        width = fb[going] - fa[going]
        x[going] = np.where(width > 0, (a[going] * fb[going] - b[going] * fa[going]) / np.where(width > 0, width, 1.0),
                            0.5 * (a[going] + b[going]))  # fmt: skip
        f = of(x[going], going) - target[going]
        reached[going] = np.abs(f) <= NEAR * target[going]
        below = f < 0
        for side, ends, values, others in ((below, a, fa, fb), (~below, b, fb, fa)):
            who, sign = going[side], -1.0 if ends is a else 1.0
            others[who] = np.where(last[who] == sign, 0.5 * others[who], others[who])
            ends[who], values[who], last[who] = x[who], f[side], sign
        going = going[~reached[going] & np.isfinite(f)]
    return Found(x, reached, low_seen, high_seen)


def _bracketed(of: Callable[[Floats, Rows], Floats], target: Floats, start: Floats, low: float, high: float,
               ) -> tuple[Floats, Floats, Floats, Floats]:  # fmt: skip
    """Two places with the target between them, looked for from the start towards the end, in steps that double."""
    everyone = np.arange(len(target))
    at_start = of(start, everyone) - target
    up = at_start < 0
    end = np.where(up, high, low)
    near, far, f_near, f_far = start.copy(), start.copy(), at_start.copy(), at_start.copy()
    reach, going = FIRST, everyone[at_start != 0]
    while going.size and reach <= 1.0:
        near[going], f_near[going] = far[going], f_far[going]
        far[going] = start[going] + reach * (end[going] - start[going])
        f_far[going] = of(far[going], going) - target[going]
        going = going[(np.sign(f_far[going]) == np.sign(f_near[going])) & np.isfinite(f_far[going])]
        reach *= 2.0
    return (np.where(up, near, far), np.where(up, far, near), np.where(up, f_near, f_far), np.where(up, f_far, f_near))
