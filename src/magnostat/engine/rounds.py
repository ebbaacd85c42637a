"""Powers are raised many at a time, by one loop that the whole module shares: in which rounds, from which rows.

A power written out is some eighty instructions; a body has a hundred of them, and most of its time and of its machine
code would go there. The powers of one round do not wait for each other, but those of the next may wait for them; there
are as few rounds as that allows. Who can wait does, until the rounds are of one size: a round takes as long as its
longest chain of operations, in which time a processor raises eight or ten powers.
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
    below = _waited_for(program, computed)
    latest = _latest(below)
    rounds, left, known = list[Round](), dict.fromkeys(sorted(below)), set[int]()
    count = max(latest.values(), default=0)
    for turn in range(1, count + 1):
        ready = sorted((n for n in left if not below[n].intersection(left)), key=lambda n: (latest[n], n))
        size = max(sum(latest[n] <= turn for n in ready), -(-len(left) // (count + 1 - turn)))
        powers = tuple(sorted(ready[:size]))
        bases = tuple(dict.fromkeys(base for n in powers if (base := program.code[n].args[0]) not in known))
        known.update(bases)
        rounds.append(Round(bases, powers))
        for number in powers:
            del left[number]
    return Rounds(tuple(rounds))


def _waited_for(program: Program, computed: Iterable[int]) -> dict[int, frozenset[int]]:
    """For each power that is raised in a round, the others that its base or exponent is made from."""
    made: dict[int, frozenset[int]] = {}
    found: dict[int, frozenset[int]] = {}
    for number in sorted(computed):
        op, args, _ = program.code[number]
        made[number] = frozenset().union(*(made.get(arg, frozenset()) for arg in args))
        if op == "power" and not _is_short(program, args[1]):
            found[number] = made[number]
            made[number] = found[number] | {number}
    return found


def _is_short(program: Program, exponent: int) -> bool:
    op, _, value = program.code[exponent]
    return op == "const" and is_small(value)


def _latest(below: dict[int, frozenset[int]]) -> dict[int, int]:
    """The round, from 1, in which each power must be raised at the latest, where there are as few rounds as possible."""
    depth: dict[int, int] = {}
    for number in sorted(below):
        depth[number] = 1 + max((depth[n] for n in below[number]), default=0)
    latest = dict.fromkeys(below, max(depth.values(), default=0))
    for number in sorted(below, reverse=True):
        for n in below[number]:
            latest[n] = min(latest[n], latest[number] - 1)
    return latest
