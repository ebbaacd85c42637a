"""Powers are raised many at a time, by one loop that the whole module shares: in which rounds, from which rows.

A power written out is some eighty instructions; a body has a hundred of them, and most of its time and of its machine
code would go there. A round holds the powers whose bases are known once the rounds before are done.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from .program import Program
from .vector import is_small


class Round(NamedTuple):
    """New bases (code numbers), whose logarithms are taken first, and the powers that can be raised then."""

    bases: tuple[int, ...]
    powers: tuple[int, ...]


class Rounds(NamedTuple):
    """The rounds of one function; the row of a base, an exponent or a power is its place among all of them."""

    rounds: tuple[Round, ...]

    @property
    def bases(self) -> dict[int, int]:
        """The row of each base."""
        return {number: row for row, number in enumerate(n for part in self.rounds for n in part.bases)}

    @property
    def powers(self) -> dict[int, int]:
        """The row of each power."""
        return {number: row for row, number in enumerate(n for part in self.rounds for n in part.powers)}


def rounds_of(program: Program, computed: Iterable[int]) -> Rounds:
    """The rounds for a function that computes the code numbers `computed` and reads all others from memory.

    >>> rounds_of(Program.loads("magnostat program 1"), ()).rounds
    ()
    """
    depth: dict[int, int] = {}
    found: dict[int, list[int]] = {}
    for number in sorted(computed):
        op, args, _ = program.code[number]
        below = max((depth.get(arg, 0) for arg in args), default=0)
        raised = op == "power" and not _is_short(program, args[1])
        if raised:
            found.setdefault(below, []).append(number)
        depth[number] = below + raised
    rounds, known = [], set[int]()
    for below in sorted(found):
        bases = tuple(dict.fromkeys(b for n in found[below] if (b := program.code[n].args[0]) not in known))
        known.update(bases)
        rounds.append(Round(bases, tuple(found[below])))
    return Rounds(tuple(rounds))


def _is_short(program: Program, exponent: int) -> bool:
    op, _, value = program.code[exponent]
    return op == "const" and is_small(value)
