"""Which code of a program depends on no state: it runs once per person and parameter change, not at every stage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from .program import Program

MOST_REFRESHED = 64
CHEAP = ("add", "sub", "mul", "div", "neg", "where")


@dataclass(frozen=True)
class Hoisted:
    """`moving[i]` says that code number i depends on a state.

    `stored` are the fixed numbers (no constants, no parameters) that the wanted code needs, in the order of the rows
    that hold them: those that moving code reads, then those that only others of them read. `refreshed[parameter]` are
    the stored numbers to compute again, in order, when that parameter alone has changed; parameters whose change
    reaches an exponential or many numbers are left out: for them everything is computed again.
    """

    moving: tuple[bool, ...]
    stored: tuple[int, ...]
    refreshed: dict[int, tuple[int, ...]]

    @cached_property
    def place(self) -> dict[int, int]:
        """The row of each stored number."""
        return {number: row for row, number in enumerate(self.stored)}


def hoist(program: Program, wanted: Iterable[int]) -> Hoisted:
    """Splits the code needed for the `wanted` numbers."""
    wanted = tuple(wanted)
    moving = moving_code(program)
    needed = program.needed(wanted)
    fixed = [n for n in needed if not moving[n] and program.code[n].op not in ("const", "parameter")]
    read = {arg for number in needed if moving[number] for arg in program.code[number].args} | set(wanted)
    stored = (*(n for n in fixed if n in read), *(n for n in fixed if n not in read))
    return Hoisted(moving, stored, _refreshed(program, fixed))


def moving_code(program: Program) -> tuple[bool, ...]:
    """For each code number, whether it depends on a state.

    >>> moving_code(Program.loads("magnostat program 1"))
    ()
    """
    moving: list[bool] = []
    for op, args, _ in program.code:
        moving.append(op == "state" or any(moving[arg] for arg in args))
    return tuple(moving)


def _refreshed(program: Program, fixed: list[int]) -> dict[int, tuple[int, ...]]:
    """For each parameter, which of the `fixed` numbers depend on it, if they are few and cheap."""
    parameters = [n for n, instruction in enumerate(program.code) if instruction.op == "parameter"]
    found: dict[int, tuple[int, ...]] = {}
    for parameter in parameters:
        changed, again = {parameter}, []
        for number in fixed:
            if changed.intersection(program.code[number].args):
                changed.add(number)
                again.append(number)
        if len(again) <= MOST_REFRESHED and all(program.code[number].op in CHEAP for number in again):
            found[int(program.code[parameter].value)] = tuple(again)
    return found
