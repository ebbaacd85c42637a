"""The code of a Program as formulas of SBML, in the notation of libsbml's L3 parser.

An expression is written out down to what has a name: states, parameters, and the named numbers of the pages. Plain
numbers carry the unit dimensionless, so that a reader can check units.

`power`, `log` and `where` of core.maths become three functions of the document, guarded outside their domain as the
engine is: a solver's trial step just below zero then gives 0, as it does here, rather than NaN and a failed run. The
guards stand in the function definitions alone; no rate law holds a piecewise, and as long as states are positive none
of the guards is ever met.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from magnostat.core.errors import MagnostatError
from magnostat.core.tracer import EMPTY_SQUARED
from magnostat.engine.program import Program

FUNCTIONS: dict[str, tuple[str, str]] = {
    "power_or_zero": (
        "x to the power n; 0 for x <= 0",
        "lambda(x, n, piecewise(x^n, x > 0 dimensionless, 0 dimensionless, x <= 0 dimensionless, x * n))",
    ),
    "log_or_nan": (
        "natural logarithm; not a number for x <= 0",
        "lambda(x, piecewise(ln(x), x > 0 dimensionless, ln(-1 dimensionless)))",
    ),
    "where_positive": ("a if x > 0, else b", "lambda(x, a, b, piecewise(a, x > 0, b))"),
}
"""The functions of the document: id, meaning, definition. Where x is not a number, x * n is none
either, and has a unit, which a literal `notanumber` lacks."""

CALLS = {"sqrt": "sqrt", "exp": "exp", "log": "log_or_nan", "power": "power_or_zero", "where": "where_positive"}
SYMBOLS = {"add": "+", "sub": "-", "mul": "*", "div": "/"}
RANK = {"add": 1, "sub": 1, "mul": 2, "div": 2, "neg": 3}
ATOM = 4
SQUARED = "millimole_squared"
"""The unit of the one number that is none: the guard in the share of an isotope (core.tracer)."""


class NotExportable(MagnostatError):
    """A model that the wanted format cannot hold: two names that fall together, a number without a unit."""

    exit_status = 1


def identifier(name: str) -> str:
    """The SBML id of a full name.

    >>> identifier("kidney.GFR"), identifier("44Mg:plasma")
    ('kidney_GFR', '_44Mg_plasma')
    """
    plain = "".join(c if c.isascii() and c.isalnum() else "_" for c in name)
    return plain if plain[:1].isalpha() else f"_{plain}"


def identifiers(names: Collection[tuple[str, str]]) -> dict[str, str]:
    """Ids for the names of a document, given as (what it is, name); NotExportable where two fall together."""
    owner: dict[str, str] = {}
    for kind, name in names:
        key = identifier(name)
        if key in owner:
            raise NotExportable(f"{kind} {name} and {owner[key]} have one SBML id '{key}'", mend="rename one")
        owner[key] = f"{kind} {name}"
    return {name: identifier(name) for _, name in names}


class Formulas:
    """Formulas of the code numbers of one program, given the ids of its states and parameters and of named numbers."""

    def __init__(self, program: Program, leaf: Mapping[tuple[str, int], str], named: Mapping[int, str]) -> None:
        self.program, self.leaf, self.named = program, leaf, named

    def formula(self, number: int, *, written_out: bool = False) -> str:
        """The formula of a code number: its id if it has one, unless it is to be `written_out`."""
        return self._written(number, written_out)[0]

    def _written(self, number: int, written_out: bool = False) -> tuple[str, int]:
        """The text, and how tightly its outermost operation binds."""
        if number in self.named and not written_out:
            return self.named[number], ATOM
        op, args, value = self.program.code[number]
        if op == "const":
            return constant(value)
        if op in ("state", "parameter"):
            return self.leaf[op, int(value)], ATOM
        if op in CALLS:
            return f"{CALLS[op]}({', '.join(self.formula(arg) for arg in args)})", ATOM
        rank = RANK[op]
        if op == "neg":
            return f"-{self._within(args[0], rank)}", rank
        left, right = self._within(args[0], rank), self._within(args[1], rank + 1)
        return f"{left} {SYMBOLS[op]} {right}", rank

    def _within(self, number: int, rank: int) -> str:
        text, own = self._written(number)
        return text if own >= rank else f"({text})"


def constant(value: float) -> tuple[str, int]:
    """A plain number with its unit, and how tightly it binds.

    >>> constant(2.5), constant(-1.0)
    (('2.5 dimensionless', 4), ('-1.0 dimensionless', 3))
    """
    unit = SQUARED if value == EMPTY_SQUARED else "dimensionless"
    text = "INF" if value == float("inf") else f"{abs(value)!r} {unit}"
    return (f"-{text}", RANK["neg"]) if value < 0 else (text, ATOM)
