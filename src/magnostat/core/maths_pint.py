"""The functions of core.maths on pint quantities: magnitudes by the float rules, units by dimensional analysis.

pint's own DimensionalityError says where a page adds metres to hours. Imported only when a quantity is met.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .maths import FLOATS


def _transcendental(name: str) -> Callable[[Any], Any]:
    def of(x: Any) -> Any:
        return type(x)(FLOATS[name](x.m_as("")), "")

    return of


def _sqrt(x: Any) -> Any:
    return type(x)(FLOATS["sqrt"](x.magnitude), x.units**0.5)


def _power(x: Any, n: Any) -> Any:
    exponent = n.m_as("") if hasattr(n, "dimensionality") else float(n)
    if not hasattr(x, "dimensionality"):
        return type(n)(FLOATS["power"](x, exponent), "")
    return type(x)(FLOATS["power"](x.magnitude, exponent), x.units**exponent)


def _where(x: Any, a: Any, b: Any) -> Any:
    """Both pieces must have one dimension, whichever is taken; a plain 0 has every dimension."""
    if not hasattr(a, "dimensionality") and not hasattr(b, "dimensionality"):
        return FLOATS["where"](getattr(x, "magnitude", x), a, b)
    quantity = a if hasattr(a, "dimensionality") else b
    a, b = (_like(piece, quantity) for piece in (a, b))
    return FLOATS["where"](getattr(x, "magnitude", x), a, b)


def _like(piece: Any, quantity: Any) -> Any:
    if not hasattr(piece, "dimensionality"):
        piece = type(quantity)(piece, quantity.units if piece == 0 else "")
    return piece.to(quantity.units)


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "exp": _transcendental("exp"), "log": _transcendental("log"), "sqrt": _sqrt, "power": _power, "where": _where,
}  # fmt: skip
