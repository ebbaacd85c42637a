"""What the functions of core.maths give at the edges: every printer is tested against this table.

±0, subnormal numbers, ±1e-12, 1e308, infinities and NaN. The sign of a zero is not compared.
"""

from __future__ import annotations

import math
from typing import NamedTuple

NAN, INF, TINY = math.nan, math.inf, 5e-324


class Special(NamedTuple):
    """`function` of core.maths at `args` gives `value`."""

    function: str
    args: tuple[float, ...]
    value: float


def agrees(found: float, value: float, relative: float = 1e-14) -> bool:
    """Whether `found` is `value`: NaN with NaN, infinities with sign, the rest to `relative`.

    >>> agrees(math.nan, math.nan), agrees(-math.inf, math.inf), agrees(-0.0, 0.0)
    (True, False, True)
    """
    if math.isnan(value) or math.isnan(found):
        return math.isnan(value) and math.isnan(found)
    if math.isinf(value) or math.isinf(found):
        return value == found
    return abs(found - value) <= relative * abs(value) + TINY


def _rows(function: str, *rows: tuple[float, float], rest: tuple[float, ...] = ()) -> tuple[Special, ...]:
    return tuple(Special(function, (x, *rest), value) for x, value in rows)


_BELOW = ((0.0, 0.0), (-0.0, 0.0), (-TINY, 0.0), (-1e-12, 0.0), (-1.0, 0.0), (-1e308, 0.0), (-INF, 0.0), (NAN, NAN))
"""x <= 0 gives 0 in power and hill."""

SPECIAL: tuple[Special, ...] = (
    *_rows("exp", (0.0, 1.0), (-0.0, 1.0), (TINY, 1.0), (-TINY, 1.0), (1e-12, 1.000000000001),
           (-1e-12, 0.999999999999), (709.0, 8.218407461554972e307), (710.0, INF), (-740.0, 4.2e-322), (-746.0, 0.0),
           (1e308, INF), (-1e308, 0.0), (INF, INF), (-INF, 0.0), (NAN, NAN)),
    *_rows("log", (0.0, NAN), (-0.0, NAN), (TINY, -744.4400719213812), (-TINY, NAN), (1e-310, -713.8013788281542),
           (1.0, 0.0), (1e-12, -27.631021115928547), (-1e-12, NAN), (1e308, 709.1962086421661), (-1e308, NAN),
           (INF, INF), (-INF, NAN), (NAN, NAN)),
    *_rows("sqrt", (0.0, 0.0), (-0.0, 0.0), (TINY, 2.2227587494850775e-162), (-TINY, NAN), (1e-12, 1e-6),
           (-1e-12, NAN), (1e308, 1e154), (-1e308, NAN), (INF, INF), (-INF, NAN), (NAN, NAN)),
    *_rows("power", *_BELOW, (1.0, 1.0), (TINY, 0.0), (1e-12, 1e-30), (1e308, INF), (INF, INF), rest=(2.5,)),
    *_rows("power", *_BELOW, (1.0, 1.0), (TINY, 2.2227587494850775e-162), (1e-12, 1e-6), (1e308, 1e154), (INF, INF),
           rest=(0.5,)),
    *_rows("power", *_BELOW, (1.0, 1.0), (1e-12, 1e12), (1e-300, 1e300), (1e300, 1e-300), (INF, 0.0), rest=(-1.0,)),
    *_rows("power", *_BELOW, (TINY, 1.0), (1.0, 1.0), (1e308, 1.0), rest=(0.0,)),
    *_rows("power", (2.0, NAN), (-1.0, NAN), rest=(NAN,)),
    *_rows("hill", *_BELOW, (1.0, 0.5), (TINY, 0.0), (1e-12, 1e-30), (1e100, 1.0), rest=(1.0, 2.5)),
    *_rows("hill", *_BELOW, (1.0, 0.5), (1e-12, 1e-6 / 1.000001), (1e308, 1.0), rest=(1.0, 0.5)),
    *_rows("michaelis_menten", (0.0, 0.0), (-0.0, 0.0), (TINY, 0.0), (3.0, 1.0), (1e-12, 2e-12 / 3.000000000001),
           (-1e-12, -2e-12 / 2.999999999999), (1e308, 2.0), (-1e308, 2.0), (NAN, NAN), rest=(2.0, 3.0)),
    *_rows("tight_binding", (0.0, 0.0), (-0.0, 0.0),
           (1e-12, 4.99999999999875e-13), (-1e-12, -5.00000000000125e-13), (1e100, 1.0), (TINY, 0.0),
           (NAN, NAN), rest=(1.0, 1.0)),
    *_rows("tight_binding", (0.1, 0.1 / (1.0 + math.sqrt(4e-21) / 0.2)), rest=(0.1, 1e-20)),
    *_rows("tight_binding", (1.0, 1.0), (2.0, 1.0), (0.5, 0.5), rest=(1.0, 0.0)),
    *_rows("tight_binding", (1.0, NAN), rest=(NAN, 1.0)), *_rows("tight_binding", (1.0, NAN), rest=(1.0, NAN)),
    *_rows("smooth_min", (0.0, 0.0), (-0.0, 0.0), (1e100, 1.0), (NAN, NAN), rest=(1.0, 0.1)),
    *_rows("smooth_min", (1.0, 1.0), (3.0, 1.0), rest=(1.0, 0.0)), *_rows("smooth_min", (1.0, 0.5), rest=(1.0, 2.0)),
    *_rows("smooth_max", (0.0, 0.0), (-1e-12, 0.0), (1e-12, 1e-12), (3.0, 3.0), rest=(0.0, 0.0)),
    *_rows("smooth_max", (0.0, 1.0), (1e100, 1e100), (NAN, NAN), rest=(0.0, 2.0)),
    *_rows("where", (0.0, 2.0), (-0.0, 2.0), (TINY, 1.0), (-TINY, 2.0), (1e-12, 1.0), (-1e-12, 2.0), (1e308, 1.0),
           (INF, 1.0), (-INF, 2.0), (NAN, 2.0), rest=(1.0, 2.0)),
    *_rows("where", (1.0, 1.0), rest=(1.0, NAN)), *_rows("where", (-1.0, 2.0), rest=(INF, 2.0)),
)  # fmt: skip

OVERFLOWING: tuple[Special, ...] = (
    *_rows("hill", (1e308, NAN), (INF, NAN), rest=(1.0, 2.5)),
    *_rows("michaelis_menten", (INF, NAN), rest=(2.0, 3.0)),
    *_rows("tight_binding", (1e308, NAN), (INF, NAN), rest=(1.0, 1.0)),
    *_rows("smooth_min", (1e308, NAN), rest=(1.0, 0.1)),
    *_rows("smooth_max", (1e308, INF), rest=(0.0, 0.1)),
)  # fmt: skip
"""Where an intermediate result overflows in 64 bits: for every printer that computes in float64."""

SLOPES_BELOW: tuple[Special, ...] = (
    *_rows("power", *((x, v) for x, v in _BELOW if x <= 0.0), rest=(2.5,)),
    *_rows("power", *((x, v) for x, v in _BELOW if x <= 0.0), rest=(0.5,)),
    *_rows("power", *((x, v) for x, v in _BELOW if x <= 0.0), rest=(-1.0,)),
    *_rows("hill", *((x, v) for x, v in _BELOW if x <= 0.0), rest=(1.0, 2.5)),
)  # fmt: skip
"""The slope with respect to the first argument, where that is not positive."""
