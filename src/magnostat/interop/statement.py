"""What stands left of the equals sign, what an equation means, and which transfers an organ has a part in."""

from __future__ import annotations

from magnostat.body import register

from .declarations import of_body
from .latex import symbol
from .source import Equation, page
from .wiring import Move, moves


def kind_of(name: str) -> str:
    """Whether a state is a pool."""
    found = register.states().get(name)
    return found.kind if found else ""


def left_side(equation: Equation) -> str:
    r"""The left side of an equation.

    >>> left_side(page("kidney").equations[-1])
    '\\frac{d \\, \\mathrm{TRPM6}_{\\mathrm{kidney}}}{dt}'
    """
    own = symbol(equation.name, kind_of(equation.name) if equation.rate else "")
    return rf"\frac{{d \, {own}}}{{dt}}" if equation.rate else own


def meaning_of(organ: str, equation: Equation) -> str:
    """What the page says of an equation: the declared meaning and unit, else the words beside it."""
    named = of_body().get(equation.name if equation.rate else f"{organ}.{equation.name}")
    told = page(organ).told.get(equation.tag, "")
    if named is None or named.declaration.kind == "parameter":
        return told
    unit = named.declaration.unit
    if equation.rate:
        return f"{named.declaration.meaning}, its rate"
    return named.declaration.meaning + (f" ({unit})" if unit != "1" else "")


def touching(organ: str) -> list[Move]:
    """The transfers that an organ's pools or flows have a part in."""
    held = set(register.HOLDERS[organ].declared()) if organ in register.HOLDERS else set()
    return [m for m in moves() if m.source in held or m.sink in held or f"{organ}." in m.text]
