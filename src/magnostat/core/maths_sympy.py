"""The functions of core.maths on SymPy expressions: unevaluated on symbols, the float rules on numbers.

`expression.doit()` writes them in textbook form (x**n, sqrt(x), log(x)), which holds inside their domain. Symbols are
to be real, not positive. Imported only when a SymPy expression is met.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy


class Log(sympy.Function):  # type: ignore[misc]
    """log(x); NaN for x <= 0."""

    nargs = 1

    @classmethod
    def eval(cls, x: Any) -> Any:
        """The value, where x is a number."""
        if x.is_Number:
            return sympy.nan if x is sympy.nan or x <= 0 else sympy.log(x)
        return None

    def fdiff(self, argindex: int = 1) -> Any:
        """1 / x."""
        return 1 / self.args[0]

    def doit(self, **hints: Any) -> Any:
        """The textbook form."""
        return sympy.log(self.args[0].doit(**hints))


class Sqrt(sympy.Function):  # type: ignore[misc]
    """√x; NaN for x < 0."""

    nargs = 1

    @classmethod
    def eval(cls, x: Any) -> Any:
        """The value, where x is a number."""
        if x.is_Number:
            return sympy.nan if x is sympy.nan or x < 0 else sympy.sqrt(x)
        return None

    def fdiff(self, argindex: int = 1) -> Any:
        """1 / (2 √x)."""
        return 1 / (2 * self)

    def doit(self, **hints: Any) -> Any:
        """The textbook form."""
        return sympy.sqrt(self.args[0].doit(**hints))


class Power(sympy.Function):  # type: ignore[misc]
    """x^n; 0 with slope 0 for x <= 0."""

    nargs = 2

    @classmethod
    def eval(cls, x: Any, n: Any) -> Any:
        """The value, where both are numbers."""
        if not (x.is_Number and n.is_Number):
            return None
        if x is sympy.nan or n is sympy.nan:
            return sympy.nan
        if x <= 0:
            return sympy.Float(0)
        return sympy.exp(n * sympy.log(x)) if x.is_infinite or n.is_infinite else x**n

    def fdiff(self, argindex: int = 1) -> Any:
        """Slope n x^(n-1) in x, x^n log x in n."""
        x, n = self.args
        return n * Power(x, n - 1) if argindex == 1 else _where(x, self * Log(x), 0)

    def doit(self, **hints: Any) -> Any:
        """The textbook form."""
        x, n = self.args
        return x.doit(**hints) ** n.doit(**hints)


def _where(x: Any, a: Any, b: Any) -> Any:
    x = sympy.sympify(x)
    return sympy.sympify(b) if x is sympy.nan else sympy.Piecewise((a, x > 0), (b, True))


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "exp": sympy.exp, "log": Log, "sqrt": Sqrt, "power": Power, "where": _where,
}  # fmt: skip
