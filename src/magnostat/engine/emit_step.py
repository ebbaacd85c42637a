"""The functions of one step of Rodas5P, for all lanes at once (formulas: tableau.py).

attempt(frame, workspace)      rows y, step_tried -> y_new, ledger_new, error (mean square), lowest (of the pools)
ledger_sum(workspace, w, out)  sum w_i (h F(Y_i) + h F_y u_i) -> rows out, w one row of the weights and their sum
interpolant(workspace)         the three coefficients d_r of the interpolant -> rows dense, dense_ledger
"""

from __future__ import annotations

from typing import Any

import llvmlite.ir as ir

from . import tableau
from .control import POINTER, Code
from .emit_motion import Model
from .layout import Place
from .rows import align_rows, load_row, store_row, store_vector
from .vector import DOUBLE, Vector

Value = Any
STAGES = tableau.STAGES


class Step:
    """Emits the functions of a step for one Model."""

    def __init__(self, module: Any, model: Model, width: int, fused: bool) -> None:
        self.module, self.model, self.width, self.fused = module, model, width, fused
        self.size, self.ledger = model.sizes.states, model.sizes.ledger

    def emit(self) -> None:
        """All functions; those of Motion must be there."""
        # The last is the sum of those before it, as it is without rounding: for flows that do not change in a step.
        sums = (1.0, 0.0, 0.0, 0.0)
        rows = zip((tableau.STEP_WEIGHTS, *tableau.H), sums, strict=True)
        weights = [w for row, total in rows for w in (*tableau.ledger_weights(row), total)]
        self.weights = _table(self.module, "ledger_weights", weights)
        pools = [0.0 if pool else float("inf") for pool in self.model.program.is_pool]
        self.beyond_pools = _table(self.module, "beyond_pools", pools)
        if self.ledger:
            self._ledger_sum()
        self._attempt()
        self._interpolant()

    def _open(self, name: str, count: int, workspace: int) -> tuple[Code, Vector, Place]:
        code = Code(self.module, name, [POINTER] * count)
        code.function.linkage = "internal"
        code.function.attributes.add("noinline")
        align_rows(code.function, self.width)
        frame = code.arguments[0] if workspace else None
        place = Place(code, self.model.sizes, self.width, code.arguments[workspace], frame)
        return code, Vector(code.builder, self.width, self.fused), place

    def _attempt(self) -> None:
        code, vector, place = self._open("attempt", 2, 1)
        inverse = vector.div(vector.const(1.0), load_row(vector, place, "step_tried"))
        code.call("first_stage", place.workspace, vector.mul(inverse, vector.const(1.0 / tableau.GAMMA)))
        code.call("solve", place.workspace, place.row("stages"))
        for stage in range(1, STAGES):
            with code.count(self.size) as row:
                self._before_stage(vector, place, stage, row, inverse)
            u, flows = place.row("stages", stage * self.size), place.row("flows", stage * self.model.sizes.flows)
            code.call("rates", place.workspace, place.row("y_new"), u, flows)
            code.call("solve", place.workspace, u)
        self._end_of_step(code, vector, place)
        if self.ledger:
            code.call("ledger_sum", place.workspace, self.weights, place.row("ledger_sum"))
            with code.count(self.ledger) as row:
                added = load_row(vector, place, "ledger_sum", row)
                store_row(vector, place, vector.add(load_row(vector, place, "ledger", row), added), "ledger_new", row)
        code.builder.ret_void()

    def _before_stage(self, vector: Vector, place: Place, stage: int, row: Value, inverse: Value) -> None:
        """Row `row` of y_new (where the stage is evaluated) and of its right side, sum (c_ij / h) u_j."""
        u = [self._stage_row(vector, place, j, row) for j in range(stage)]
        right = vector.mul(vector.const(tableau.C[stage][0]), u[0])
        for c, value in zip(tableau.C[stage][1:], u[1:], strict=True):
            right = vector.multiply_add(vector.const(c), value, right)
        store_vector(vector, vector.mul(right, inverse), place.row("stages", place.code.plus(row, stage * self.size)))
        if stage >= STAGES - 2:  # rows 7 and 8 of A repeat the row above and end with 1
            at = vector.add(load_row(vector, place, "y_new", row), u[-1])
        else:
            at = load_row(vector, place, "y", row)
            for a, value in zip(tableau.A[stage], u, strict=True):
                at = vector.multiply_add(vector.const(a), value, at)
        store_row(vector, place, at, "y_new", row)

    def _stage_row(self, vector: Vector, place: Place, stage: int, row: Value) -> Value:
        return load_row(vector, place, "stages", place.code.plus(row, stage * self.size))

    def _end_of_step(self, code: Code, vector: Vector, place: Place) -> None:
        """y_new += u_8; the mean square of u_8 over its tolerance; the lowest pool."""
        error, lowest = code.cell(vector.const(0.0)), code.cell(vector.const(0.0))
        rtol = broadcast(vector, place.argument("rtol", DOUBLE))
        tolerances = place.argument("atol", POINTER)
        with code.count(self.size) as row:
            last = self._stage_row(vector, place, STAGES - 1, row)
            old, new = load_row(vector, place, "y", row), vector.add(load_row(vector, place, "y_new", row), last)
            store_row(vector, place, new, "y_new", row)
            size = vector.maximum(vector.absolute(old), vector.absolute(new))
            atol = broadcast(vector, code.load(code.element(tolerances, row)))
            ratio = vector.div(last, vector.multiply_add(rtol, size, atol))
            error.set(vector.multiply_add(ratio, ratio, error.get()))
            beyond = broadcast(vector, code.load(code.element(self.beyond_pools, row)))
            lowest.set(vector.minimum(vector.add(new, beyond), lowest.get()))
        store_row(vector, place, lowest.get(), "lowest")
        store_row(vector, place, vector.mul(error.get(), vector.const(1.0 / max(self.size, 1))), "error")

    def _ledger_sum(self) -> None:
        code, vector, place = self._open("ledger_sum", 3, 0)
        weights, out = code.arguments[1:]
        w = [broadcast(vector, code.load(code.element(weights, stage))) for stage in range(STAGES + 1)]
        with code.count(self.size) as row:
            total = vector.mul(w[0], self._stage_row(vector, place, 0, row))
            for stage in range(1, STAGES):
                total = vector.multiply_add(w[stage], self._stage_row(vector, place, stage, row), total)
            store_row(vector, place, total, "mix", row)
        step, flows = load_row(vector, place, "step_tried"), {kept: i for i, kept in enumerate(self.model.flows)}
        for kept in range(self.ledger):
            of = (vector, place, w, kept)
            total = self._moving_flow(*of, flows[kept]) if kept in flows else self._fixed_flow(*of)
            store_vector(vector, vector.mul(step, total), code.element(out, kept * self.width))
        code.builder.ret_void()

    def _moving_flow(self, vector: Vector, place: Place, w: list[Value], kept: int, row: int) -> Value:
        """sum w_i (F(Y_i) + F_y u_i) of a flow that changes with the states."""
        total = vector.mul(w[0], load_row(vector, place, "flows", row))
        for stage in range(1, STAGES):
            flow = load_row(vector, place, "flows", stage * self.model.sizes.flows + row)
            total = vector.multiply_add(w[stage], flow, total)
        for slope, (of, column, _) in enumerate(self.model.flow_slopes):
            if of == kept:
                mixed = load_row(vector, place, "mix", column)
                total = vector.multiply_add(load_row(vector, place, "flow_slopes", slope), mixed, total)
        return total

    def _fixed_flow(self, vector: Vector, place: Place, w: list[Value], kept: int) -> Value:
        """The same of one that does not change within a step."""
        number = self.model.program.flows[self.model.rows[kept]]
        op, _, value = self.model.program.code[number]
        at = self.model.fixed(op, number)
        return vector.mul(w[STAGES], vector.const(value) if at is None else load_row(vector, place, *at))

    def _interpolant(self) -> None:
        code, vector, place = self._open("interpolant", 1, 0)
        with code.count(self.size) as row:
            u = [self._stage_row(vector, place, stage, row) for stage in range(STAGES)]
            for r, weights in enumerate(tableau.H):
                total = vector.mul(vector.const(weights[0]), u[0])
                for weight, value in zip(weights[1:], u[1:], strict=True):
                    total = vector.multiply_add(vector.const(weight), value, total)
                store_row(vector, place, total, "dense", code.plus(row, r * self.size))
        for r in range(3 if self.ledger else 0):
            weights = code.element(self.weights, (r + 1) * (STAGES + 1))
            code.call("ledger_sum", place.workspace, weights, place.row("dense_ledger", r * self.ledger))
        code.builder.ret_void()


def broadcast(vector: Vector, value: Value) -> Value:
    """A scalar in every lane."""
    b = vector.builder
    zero = ir.Constant(ir.IntType(32), 0)
    one = b.insert_element(ir.Constant(vector.type, ir.Undefined), value, zero)
    mask = ir.Constant(ir.VectorType(ir.IntType(32), vector.width), [0] * vector.width)
    return b.shuffle_vector(one, ir.Constant(vector.type, ir.Undefined), mask)


def _table(module: Any, name: str, values: list[float]) -> Value:
    """A constant array of doubles in the module."""
    kind = ir.ArrayType(DOUBLE, len(values))
    table = ir.GlobalVariable(module, kind, name)
    table.global_constant, table.linkage = True, "internal"
    table.initializer = ir.Constant(kind, values)
    return table
