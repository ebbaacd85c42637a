"""The functions of the pages. One definition each serves floats, quantities with units, SymPy and the trace.

Everything outside + - * / that a page may use stands here. Outside their domain the functions give a number that a
kernel can give too, and never raise:

    log(x) = NaN for x <= 0          sqrt(x) = NaN for x < 0        power(x, n) = 0 with slope 0 for x <= 0
    exp, power = inf where they overflow                            NaN in, NaN out

hill, michaelis_menten, tight_binding, smooth_min and smooth_max are written once, in terms of those.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import cast

from .declare import Real
from .errors import MagnostatError
from .trace import Node, quotient

OVERFLOW = math.log(1.7976931348623157e308)


class NotANumber(MagnostatError):
    """A page gave one of these functions something that does not compute like a number."""


def exp(x: Real) -> Real:
    """The exponential e^x; inf where it overflows.

    >>> exp(0.0), exp(1000.0)
    (1.0, inf)
    """
    return _primitive("exp", x)


def log(x: Real) -> Real:
    """The natural logarithm; NaN for x <= 0.

    >>> log(1.0), log(-1e-12)
    (0.0, nan)
    """
    return _primitive("log", x)


def sqrt(x: Real) -> Real:
    """The square root; NaN for x < 0.

    >>> sqrt(9.0)
    3.0
    """
    return _primitive("sqrt", x)


def power(x: Real, n: Real) -> Real:
    """Power x^n = exp(n log x) for any real n; 0 with slope 0 for x <= 0.

    >>> power(2.0, 3.0), power(-1e-12, 0.5)
    (8.0, 0.0)
    """
    return _primitive("power", x, n)


def where(x: Real, a: Real, b: Real) -> Real:
    """Choose a if x > 0, else b (b too where x is NaN).

    For the pieces of a continuous function only: a jump is an event, and an integrator must know of it.

    >>> where(0.0, 1.0, 2.0)
    2.0
    """
    return _primitive("where", x, a, b)


def hill(x: Real, K: Real, n: Real) -> Real:
    """x^n / (K^n + x^n): half at x = K > 0, steepness n; 0 with slope 0 for x <= 0, NaN where x^n overflows.

    Hill (1910) J Physiol 40 (suppl), iv-vii.

    >>> hill(3.0, 3.0, 2.5)
    0.5
    """
    raised = power(x, n)
    return _divide(raised, power(K, n) + raised)


def michaelis_menten(x: Real, Vmax: Real, Km: Real) -> Real:
    """Vmax x / (Km + x): saturable transport, half of Vmax at x = Km > 0.

    Michaelis and Menten (1913) Biochem Z 49, 333-369.

    >>> michaelis_menten(2.0, 10.0, 2.0)
    5.0
    """
    return Vmax * _divide(x, Km + x)


def tight_binding(c: Real, v: Real, k: Real) -> Real:
    """The complex of two partners of total c and v that bind one to one with dissociation constant k > 0.

    The smaller root of b² - s b + c v = 0, s = c + v + k (Morrison 1969, Biochim Biophys Acta 185, 269-286), as
    2 c v / (s + √(s² - 4 c v)), which subtracts no near numbers; the radicand is taken as (c - v)² + k (s + c + v),
    the same number, which rounding cannot make negative.

    >>> tight_binding(2.0, 1.0, 0.0)
    1.0
    """
    apart, total = c - v, c + v
    s = total + k
    return _divide(2.0 * (c * v), s + sqrt(apart * apart + k * (s + total)))


def smooth_min(a: Real, b: Real, width: Real) -> Real:
    """The smaller of two flows a, b >= 0 with the corner rounded: 2 a b / (a + b + √((a - b)² + width²)).

    Between 0 and min(a, b), 0 where one of them is, and below min(a, b) by at most width / 2 (where a = b).
    `width` > 0 has the unit of a and b.

    >>> smooth_min(3.0, 1.0, 0.0), smooth_min(0.0, 1.0, 0.1)
    (1.0, 0.0)
    """
    apart = a - b
    return _divide(2.0 * (a * b), a + b + sqrt(apart * apart + width * width))


def smooth_max(a: Real, b: Real, width: Real) -> Real:
    """The larger of a, b with the corner rounded: (a + b + √((a - b)² + width²)) / 2.

    At least max(a, b), and above it by at most width / 2 (where a = b); never negative if b = 0. `width` > 0 has
    the unit of a and b.

    >>> smooth_max(3.0, 1.0, 0.0)
    3.0
    """
    apart = a - b
    return 0.5 * (a + b + sqrt(apart * apart + width * width))


def named(name: str, x: Real) -> Real:
    """x, which from now on is called `name` in the trace (SBML, listings); a number is returned as it is.

    >>> named("kidney.urine", 0.2)
    0.2
    """
    if isinstance(x, Node):
        x.graph.names.setdefault(name, x)
    return x


def _divide(a: Real, b: Real) -> Real:
    return quotient(a, b) if isinstance(a, float | int) and isinstance(b, float | int) else a / b


def _primitive(name: str, *args: Real) -> Real:
    """The function `name` for the kind of number that `args` are."""
    if all(isinstance(arg, float | int) for arg in args):
        return FLOATS[name](*map(float, args))
    for arg in args:
        if isinstance(arg, Node):
            return cast(Real, arg.graph.apply(name, *args))
    for arg in args:
        if hasattr(arg, "free_symbols"):
            from .maths_sympy import FUNCTIONS as SYMPY

            return cast(Real, SYMPY[name](*args))
        if hasattr(arg, "dimensionality"):
            from .maths_pint import FUNCTIONS as PINT

            return cast(Real, PINT[name](*args))
    kinds = ", ".join(type(arg).__name__ for arg in args)
    raise NotANumber(f"{name} was given {kinds}", mend="use floats, quantities, SymPy expressions or Nodes")


def _exp(x: float) -> float:
    return math.exp(x) if not x > OVERFLOW else math.inf


def _log(x: float) -> float:
    return math.log(x) if x > 0.0 else math.nan


def _sqrt(x: float) -> float:
    return math.sqrt(x) if x >= 0.0 else math.nan


def _power(x: float, n: float) -> float:
    if math.isnan(x) or math.isnan(n):
        return math.nan
    if x <= 0.0:
        return 0.0
    if math.isinf(x) or math.isinf(n):
        return _exp(n * math.log(x))
    try:
        return math.pow(x, n)
    except OverflowError:
        return math.inf


def _where(x: float, a: float, b: float) -> float:
    return a if x > 0.0 else b


FLOATS: dict[str, Callable[..., float]] = {
    "exp": _exp, "log": _log, "sqrt": _sqrt, "power": _power, "where": _where,
}  # fmt: skip
