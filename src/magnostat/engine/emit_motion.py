"""The functions of the model itself: rates, first stage (with Jacobian and factors), further stages.

rates(workspace)                   rows y -> rows mix: d/dt of every state, to name the one that is no number
first_stage(workspace, shift)      rows y -> factors of (shift I - J), slopes of the ledger, u_1, flows of stage 1
next_stage(workspace, u, flows)    rows y_new, u = sum (c_ij / h) u_j -> u_i and the flows of stage i
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from .control import POINTER, Code
from .elimination import Elimination, plan_elimination
from .hoist import Hoisted, hoist
from .layout import Place, Sizes
from .program import Program
from .straight import StraightLine
from .vector import Vector

Value = Any


class Model(NamedTuple):
    """A program and what the printers derive from it once."""

    program: Program
    rows: tuple[int, ...]
    hoisted: Hoisted
    elimination: Elimination
    flow_slopes: tuple[tuple[int, int, int], ...]
    sizes: Sizes


def prepare_model(program: Program, rows: Sequence[int]) -> Model:
    """The Model whose ledger keeps the transfers `rows`."""
    place = {row: kept for kept, row in enumerate(rows)}
    slopes = tuple((place[row], column, number) for row, column, number in program.flow_jacobian if row in place)
    entries = (*program.jacobian, *slopes)
    hoisted = hoist(program, (*program.rates, *(program.flows[row] for row in rows), *(n for _, _, n in entries)))
    size = len(program.states)
    elimination = plan_elimination(size, [(i, j) for i, j, _ in program.jacobian])
    sizes = Sizes(
        size, len(program.parameters), len(rows), len(hoisted.stored), len(elimination.pattern), len(slopes)
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
        self._next_stage()

    def _open(self, name: str, arguments: Sequence[Any]) -> tuple[Code, Vector, Place]:
        code = Code(self.module, name, arguments)
        code.function.linkage = "internal"
        code.function.attributes.add("noinline")
        place = Place(code, self.model.sizes, self.width, code.arguments[0])
        return code, Vector(code.builder, self.width, self.fused), place

    def _loader(self, vector: Vector, place: Place, states: str) -> Callable[[str, int], Value | None]:
        stored, code = self.model.hoisted.place, self.model.program.code

        def load(op: str, number: int) -> Value | None:
            if op in ("state", "parameter"):
                return load_row(vector, place, states if op == "state" else "p", int(code[number].value))
            return load_row(vector, place, "hoisted", stored[number]) if number in stored else None

        return load

    def _line(self, vector: Vector, place: Place, states: str) -> StraightLine:
        return StraightLine(self.model.program, vector, self._loader(vector, place, states))

    def _rates(self) -> None:
        code, vector, place = self._open("rates", [POINTER])
        line = self._line(vector, place, "y")
        for row, number in enumerate(self.model.program.rates):
            store_row(vector, place, line.value(number), "mix", row)
        code.builder.ret_void()

    def _first_stage(self) -> None:
        code, vector, place = self._open("first_stage", [POINTER, vector_type(self.width)])
        line, program, shift = self._line(vector, place, "y"), self.model.program, code.arguments[1]
        known = {(i, j): number for i, j, number in program.jacobian}
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
                product = vector.mul(factors[i, k], entry(k, j))
                factors[i, j] = vector.neg(product) if op == "fill" else vector.sub(entry(i, j), product)
        for (i, j), row in self.factor_row.items():
            store_row(vector, place, entry(i, j), "factors", row)
        for row, (_, _, number) in enumerate(self.model.flow_slopes):
            store_row(vector, place, line.value(number), "flow_slopes", row)
        self._store_flows(vector, place, line, place.row("flows"))
        right = [line.value(number) for number in program.rates]
        self._solve(vector, right, lambda i, j: factors[i, j])
        for row, value in enumerate(right):
            store_row(vector, place, value, "stages", row)
        code.builder.ret_void()

    def _next_stage(self) -> None:
        code, vector, place = self._open("next_stage", [POINTER, POINTER, POINTER])
        line, _, stage = self._line(vector, place, "y_new"), None, code.arguments[1]
        rows = [code.element(stage, row * self.width) for row in range(self.model.sizes.states)]
        right = [
            vector.add(line.value(number), load_vector(vector, rows[row]))
            for row, number in enumerate(self.model.program.rates)
        ]
        self._store_flows(vector, place, line, code.arguments[2])
        self._solve(vector, right, lambda i, j: load_row(vector, place, "factors", self.factor_row[i, j]))
        for row, value in enumerate(right):
            store_vector(vector, value, rows[row])
        code.builder.ret_void()

    def _store_flows(self, vector: Vector, place: Place, line: StraightLine, base: Value) -> None:
        for kept, row in enumerate(self.model.rows):
            value = line.value(self.model.program.flows[row])
            store_vector(vector, value, place.code.element(base, kept * self.width))

    def _solve(self, vector: Vector, right: list[Value], factor: Callable[[int, int], Value]) -> None:
        for i, k in self.model.elimination.forward:
            right[i] = vector.sub(right[i], vector.mul(factor(i, k), right[k]))
        for i, j in self.model.elimination.backward:
            if i == j:
                right[i] = vector.mul(right[i], factor(i, i))
            else:
                right[i] = vector.sub(right[i], vector.mul(factor(i, j), right[j]))


def vector_type(width: int) -> Any:
    """The LLVM type of one row."""
    return Vector(None, width, False).type


def load_vector(vector: Vector, pointer: Value) -> Value:
    """The row at `pointer`."""
    return vector.builder.load(pointer, typ=vector.type, align=8 * vector.width)


def store_vector(vector: Vector, value: Value, pointer: Value) -> None:
    """Writes a row."""
    vector.builder.store(value, pointer, align=8 * vector.width)


def load_row(vector: Vector, place: Place, name: str, index: Any = 0) -> Value:
    """Row `index` of block `name`."""
    return load_vector(vector, place.row(name, index))


def store_row(vector: Vector, place: Place, value: Value, name: str, index: Any = 0) -> None:
    """Writes row `index` of block `name`."""
    store_vector(vector, value, place.row(name, index))
