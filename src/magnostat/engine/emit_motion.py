"""The functions of the model itself: rates, first stage (with Jacobian and factors), solution of the linear system.

rates(workspace, y, right, flows)   rows y -> rates, added to the rows right; the flows of the stage -> rows flows
first_stage(workspace, shift)       rows y -> factors of (shift I - J), slopes of the ledger, rates and flows of stage 1
solve(workspace, right)             rows right = b -> (shift I - J)^-1 b
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .control import POINTER, Code
from .elimination import Elimination, plan_elimination
from .emit_powers import PoweredLine, Stored
from .hoist import Hoisted, hoist
from .layout import Place, Sizes
from .leaner import leaner
from .program import Program
from .rounds import rounds_of
from .rows import align_rows, load_row, load_vector, store_row, store_vector, vector_type
from .vector import Vector

Value = Any


@dataclass(frozen=True)
class Model:
    """A program and what the printers derive from it once."""

    program: Program
    rows: tuple[int, ...]
    hoisted: Hoisted
    elimination: Elimination
    flow_slopes: tuple[tuple[int, int, int], ...]
    sizes: Sizes

    @cached_property
    def flows(self) -> dict[int, int]:
        """The code numbers of those transfers that the ledger keeps and that change with the states, by their row."""
        kept = {place: self.program.flows[row] for place, row in enumerate(self.rows)}
        return {place: number for place, number in kept.items() if self.hoisted.moving[number]}

    def fixed(self, op: str, number: int) -> Stored | None:
        """Where a number stands that depends on no state."""
        if op == "parameter":
            return Stored("p", int(self.program.code[number].value))
        row = self.hoisted.place.get(number)
        return None if row is None else Stored("hoisted", row)

    def moving(self, wanted: Iterable[int]) -> tuple[int, ...]:
        """The code numbers that must run at every stage for the `wanted` ones."""
        return tuple(number for number in self.program.needed(wanted) if self.hoisted.moving[number])


def prepare_model(program: Program, rows: Sequence[int]) -> Model:
    """The Model whose ledger keeps the transfers `rows`."""
    program = leaner(program)
    place = {row: kept for kept, row in enumerate(rows)}
    slopes = tuple((place[row], column, number) for row, column, number in program.flow_jacobian if row in place)
    entries = (*program.jacobian, *slopes)
    wanted = (*program.rates, *(program.flows[row] for row in rows), *(n for _, _, n in entries))
    hoisted = hoist(program, wanted)
    size = len(program.states)
    elimination = plan_elimination(size, [(i, j) for i, j, _ in program.jacobian])
    moving = [number for number in program.needed(wanted) if hoisted.moving[number]]
    flows = [row for row in rows if hoisted.moving[program.flows[row]]]
    rounds = [rounds_of(program, numbers) for numbers in (moving, hoisted.stored)]
    sizes = Sizes(
        size, len(program.parameters), len(rows), len(flows), len(hoisted.stored), len(elimination.pattern), len(slopes),
        max(len(found.bases) for found in rounds), max(len(found.powers) for found in rounds),
    )  # fmt: skip
    return Model(program, tuple(rows), hoisted, elimination, slopes, sizes)


class Motion:
    """Emits the functions of one Model for `width` lanes into an LLVM module."""

    def __init__(self, module: Any, model: Model, width: int, fused: bool) -> None:
        self.module, self.model, self.width, self.fused = module, model, width, fused
        self.factor_row = {entry: row for row, entry in enumerate(model.elimination.pattern)}

    def emit(self) -> None:
        """All functions."""
        self._rates()
        self._first_stage()
        self._solve()

    def _open(self, name: str, arguments: Sequence[Any]) -> tuple[Code, Vector, Place]:
        code = Code(self.module, name, arguments)
        code.function.linkage = "internal"
        code.function.attributes.add("noinline")
        align_rows(code.function, self.width)
        place = Place(code, self.model.sizes, self.width, code.arguments[0])
        return code, Vector(code.builder, self.width, self.fused), place

    def _rates(self) -> None:
        code, vector, place = self._open("rates", [POINTER] * 4)
        _, states, right, flows = code.arguments
        line = self._line(vector, place, states, (*self.model.program.rates, *self.model.flows.values()))
        for row, number in enumerate(self.model.program.rates):
            at = code.element(right, row * self.width)
            store_vector(vector, vector.add(line.value(number), load_vector(vector, at)), at)
        self._store_flows(vector, place, line, flows)
        code.builder.ret_void()

    def _first_stage(self) -> None:
        code, vector, place = self._open("first_stage", [POINTER, vector_type(self.width)])
        program, slopes = self.model.program, [number for _, _, number in self.model.flow_slopes]
        wanted = (*program.rates, *self.model.flows.values(), *(number for _, _, number in program.jacobian), *slopes)
        line = self._line(vector, place, "y", wanted)
        for row, number in enumerate(program.rates):
            store_row(vector, place, line.value(number), "stages", row)
        self._store_flows(vector, place, line, place.row("flows"))
        for row, number in enumerate(slopes):
            store_row(vector, place, line.value(number), "flow_slopes", row)
        self._factor(vector, place, line, code.arguments[1])
        code.builder.ret_void()

    def _line(self, vector: Vector, place: Place, states: Value | str, wanted: Sequence[int]) -> PoweredLine:
        model = self.model

        def stored(op: str, number: int) -> Stored | None:
            if op == "state":
                return Stored(states, int(model.program.code[number].value))
            return model.fixed(op, number)

        return PoweredLine(model.program, vector, place, model.moving(wanted), stored)

    def _factor(self, vector: Vector, place: Place, line: PoweredLine, shift: Value) -> None:
        known = {(i, j): number for i, j, number in self.model.program.jacobian}
        factors: dict[tuple[int, int], Value] = {}

        def entry(i: int, j: int) -> Value:
            if (i, j) not in factors:
                slope = line.value(known[i, j]) if (i, j) in known else None
                if i == j:
                    factors[i, j] = shift if slope is None else vector.sub(shift, slope)
                else:
                    factors[i, j] = vector.neg(slope)
            return factors[i, j]

        for op, i, j, k in self.model.elimination.factor:
            if op == "invert":
                factors[k, k] = vector.div(vector.const(1.0), entry(k, k))
            elif op == "scale":
                factors[i, k] = vector.mul(entry(i, k), factors[k, k])
            else:
                w = factors[i, k], entry(k, j)
                factors[i, j] = vector.neg(vector.mul(*w)) if op == "fill" else vector.sub_product(entry(i, j), *w)
        for (i, j), row in self.factor_row.items():
            store_row(vector, place, entry(i, j), "factors", row)

    def _store_flows(self, vector: Vector, place: Place, line: PoweredLine, base: Value) -> None:
        for row, number in enumerate(self.model.flows.values()):
            store_vector(vector, line.value(number), place.code.element(base, row * self.width))

    def _solve(self) -> None:
        code, vector, place = self._open("solve", [POINTER, POINTER])
        at = [code.element(code.arguments[1], row * self.width) for row in range(self.model.sizes.states)]
        right = [load_vector(vector, pointer) for pointer in at]

        def factor(i: int, j: int) -> Value:
            return load_row(vector, place, "factors", self.factor_row[i, j])

        for i, k in self.model.elimination.forward:
            right[i] = vector.sub_product(right[i], factor(i, k), right[k])
        for i, j in self.model.elimination.backward:
            if i == j:
                right[i] = vector.mul(right[i], factor(i, i))
            else:
                right[i] = vector.sub_product(right[i], factor(i, j), right[j])
        for pointer, value in zip(at, right, strict=True):
            store_vector(vector, value, pointer)
        code.builder.ret_void()
