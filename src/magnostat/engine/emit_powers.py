"""powers(workspace, table, first base, bases, first power, powers): one round of powers, a row at a time.

rows bases -> rows logs (high and low part of the logarithm of each new base), and, for each three entries of the table
(where its base, its exponent and the logarithm of its base stand in the workspace), base^exponent -> rows powers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import llvmlite.ir as ir

from .control import POINTER, VOID, Code, whole
from .layout import Place, Sizes
from .program import Program
from .rounds import Round, rounds_of
from .rows import bits, load_row, load_vector, store_row
from .straight import StraightLine
from .vector import INT, MODERATE, Logarithm, Vector

Value = Any
NAME = "powers"


def emit_powers(module: Any, sizes: Sizes, width: int, fused: bool) -> None:
    """The function of that name, if the module has any use for it."""
    if not sizes.powers:
        return
    code = Code(module, NAME, [POINTER, POINTER, INT, INT, INT, INT], VOID)
    code.function.linkage = "internal"
    code.function.attributes.add("noinline")
    workspace, table, first_base, bases, first_power, powers = code.arguments
    place, vector = Place(code, sizes, width, workspace), Vector(code.builder, width, fused)
    seen = code.cell(vector.whole(0))

    def logs(log: Callable[[Value], Logarithm]) -> None:
        with code.count(bases) as new:
            row = code.plus(new, first_base)
            found = log(load_row(vector, place, "bases", row))
            seen.set(code.builder.or_(seen.get(), found.strange))
            for part in range(2):
                store_row(vector, place, found[part], "logs", code.plus(code.times(row, 2), part))

    def raised(power: Callable[[Value, Value, Logarithm], tuple[Value, Value]]) -> None:
        with code.count(powers) as number:
            at = [code.load(code.element(table, code.plus(code.times(number, 3), k)), INT) for k in range(3)]
            x, n, high = (load_vector(vector, code.element(workspace, offset)) for offset in at)
            low = load_vector(vector, code.element(workspace, code.plus(at[2], width)))
            value, strange = power(x, n, Logarithm(high, low, None))
            seen.set(code.builder.or_(seen.get(), strange))
            store_row(vector, place, value, "powers", code.plus(number, first_power))

    logs(vector.moderate_log)
    raised(lambda x, n, log: vector.moderate_power(n, log))
    b = code.builder
    here = b.fcmp_ordered(">", load_row(vector, place, "active"), vector.const(0.0))
    strange = b.icmp_unsigned(">", seen.get(), vector.whole(2 * MODERATE - 1))
    any_strange = bits(vector, b.and_(here, strange))
    with code.when(code.is_true("!=", any_strange, whole(0))):
        logs(vector.any_log)
        raised(lambda x, n, log: (vector.power(x, n, log), vector.whole(0)))
    code.builder.ret_void()


class Stored(NamedTuple):
    """Where a number stands in memory: in which row of a block of the workspace, or of rows that a pointer tells."""

    block: Value | str
    row: int


class PoweredLine(StraightLine):
    """Straight-line code of a function that computes the code numbers `computed`, whose powers are raised in rounds.

    `stored(op, number)` is where a number stands that is not computed here.
    """

    def __init__(
        self, program: Program, vector: Vector, place: Place, computed: Iterable[int],
        stored: Callable[[str, int], Stored | None],
    ) -> None:  # fmt: skip
        super().__init__(program, vector, self._loaded)
        self._place, self._stored = place, stored
        self._rounds = rounds_of(program, computed)
        self._bases, self._powers = self._rounds.bases, self._rounds.powers
        for part in self._rounds.rounds:
            self._raise(part)

    def _loaded(self, op: str, number: int) -> Value | None:
        if number in self._powers:
            return load_row(self._vector, self._place, "powers", self._powers[number])
        at = self._stored(op, number)
        if at is None:
            return None
        if isinstance(at.block, str):
            return load_row(self._vector, self._place, at.block, at.row)
        return load_vector(self._vector, self._place.code.element(at.block, at.row * self._place.width))

    def _raise(self, part: Round) -> None:
        code, exponents = self._place.code, {}
        for number in part.bases:
            store_row(self._vector, self._place, self.value(number), "bases", self._bases[number])
        for number in part.powers:
            exponents[number] = self._exponent(number)
        table = [n for k in part.powers for n in self._items(self._bases[self._program.code[k].args[0]], exponents[k])]
        first = [self._bases[part.bases[0]] if part.bases else 0, len(part.bases), self._powers[part.powers[0]]]
        counts = map(whole, (*first, len(part.powers)))
        code.call(NAME, self._place.workspace, _pairs(code, table), *counts)

    def _items(self, base: int, exponent: int) -> tuple[int, int, int]:
        """Where in the workspace base, exponent and logarithm of a power begin, in doubles."""
        first, width = self._place.first, self._place.width
        return (first["bases"] + base) * width, exponent * width, (first["logs"] + 2 * base) * width

    def _exponent(self, number: int) -> int:
        """The row of the workspace that holds the exponent of a power."""
        exponent = self._program.code[number].args[1]
        at = self._stored(self._program.code[exponent].op, exponent)
        if at is None or not isinstance(at.block, str):
            at = Stored("exponents", self._powers[number])
            store_row(self._vector, self._place, self.value(exponent), *at)
        return int(self._place.first[at.block] + at.row)


def _pairs(code: Code, numbers: list[int]) -> Value:
    """A constant array of integers in the module."""
    module, kind = code.builder.module, ir.ArrayType(INT, len(numbers))
    table = ir.GlobalVariable(module, kind, module.get_unique_name(f"{code.function.name}_powers"))
    table.global_constant, table.linkage = True, "internal"
    table.initializer = ir.Constant(kind, numbers)
    return table
