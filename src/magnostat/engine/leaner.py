"""A program as a kernel runs it: what depends on no state is drawn together, so that less is left for every stage.

    x / d          becomes x · (1 / d)
    (x · a) · b    becomes x · (a · b)
    (x + a) + b    becomes x + (a + b), also with differences

where a, b and d depend on no state, and x · a or x + a is used nowhere else. The brackets are computed when a parameter
changes. A number differs by a rounding or two from what the page gives; otherwise the order of the page stays.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from .hoist import moving_code
from .program import Instruction, Program

JOINED = ("div", "mul", "add", "sub")
Triples = tuple[tuple[int, int, int], ...]


def leaner(program: Program) -> Program:
    """What of `program` kernels need, rewritten and numbered anew: without observables and names.

    It does not depend on which transfers a ledger keeps, so that states have the same bits with any ledger.

    >>> leaner(Program.loads("magnostat program 1")).code
    ()
    """
    slopes = (number for _, _, number in (*program.jacobian, *program.flow_jacobian))
    place = (made := _Rewriting(program, (*program.rates, *program.flows, *slopes))).place
    return replace(
        program, code=tuple(made.code), rates=tuple(place[number] for number in program.rates),
        flows=tuple(place[number] for number in program.flows), observables=(), observed=(), names=(),
        jacobian=_moved(program.jacobian, place), flow_jacobian=_moved(program.flow_jacobian, place),
    )  # fmt: skip


class _Rewriting:
    """`code` is the new code, `place[n]` the new number of the old number n."""

    def __init__(self, program: Program, outputs: Sequence[int]) -> None:
        self.code: list[Instruction] = []
        self.place: dict[int, int] = {}
        self._moving: list[bool] = []
        self._known: dict[Instruction, int] = {}
        moving, needed = moving_code(program), program.needed(outputs)
        uses = Counter([*outputs, *(arg for number in needed for arg in program.code[number].args)])
        for number in needed:
            op, args, value = program.code[number]
            here = tuple(self.place[arg] for arg in args)
            once = tuple(moving[arg] and uses[arg] == 1 for arg in args)
            joined = moving[number] and op in JOINED
            self.place[number] = self._joined(op, here, once) if joined else self._add(op, *here, value=value)

    def _add(self, op: str, *args: int, value: float = 0.0) -> int:
        """The number of an instruction, a new one unless it is there."""
        instruction = Instruction(op, args, value)
        if instruction not in self._known:
            self._known[instruction] = len(self.code)
            self.code.append(instruction)
            self._moving.append(op == "state" or any(self._moving[arg] for arg in args))
        return self._known[instruction]

    def _joined(self, op: str, args: tuple[int, ...], once: tuple[bool, ...]) -> int:
        """The number of moving code `op` on `args`, which are moving and used `once` only, or not."""
        if op == "div" and not self._moving[args[1]]:
            op, args = "mul", (args[0], self._add("div", self._add("const", value=1.0), args[1]))
        for place, (inner, other) in enumerate((args, args[::-1]) if op != "div" else ()):
            if once[place] and not self._moving[other]:
                found = self._merged(op, inner, other, inner_first=place == 0)
                if found is not None:
                    return found
        return self._add(op, *args)

    def _merged(self, op: str, inner: int, fixed: int, *, inner_first: bool) -> int | None:
        """`inner` op `fixed` (or the reverse) where inner is made of something moving and something fixed, else None."""
        below, args, _ = self.code[inner]
        alike = below == "mul" if op == "mul" else below in ("add", "sub")
        if not alike or all(self._moving[arg] for arg in args):
            return None
        x, own = args if self._moving[args[0]] else args[::-1]
        if op == "mul":
            return self._add("mul", x, self._add("mul", own, fixed))
        outer, added = (-1, 1) if op == "sub" and not inner_first else (1, -1 if op == "sub" else 1)
        second = -outer if below == "sub" else outer
        sign_x, sign_own = (outer, second) if x == args[0] else (second, outer)
        sign, both = self._sum(sign_own, own, added, fixed)
        sign, total = self._sum(sign_x, x, sign, both)
        return total if sign > 0 else self._add("neg", total)

    def _sum(self, sign_a: int, a: int, sign_b: int, b: int) -> tuple[int, int]:
        """A sign and a number whose product is the sum of a and b with their signs."""
        if sign_a == sign_b:
            return sign_a, self._add("add", a, b)
        return 1, self._add("sub", *((a, b) if sign_a > 0 else (b, a)))


def _moved(entries: Triples, place: dict[int, int]) -> Triples:
    return tuple((row, column, place[number]) for row, column, number in entries)
