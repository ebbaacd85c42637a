"""The code that depends on parameters alone: run when a person is let in, and again when an act changes a parameter.

prelude(workspace, lane)              rows p -> rows hoisted, all of them, in one lane
refresh(workspace, lane, parameter)   what depends on this parameter, one lane
"""

from __future__ import annotations

from typing import Any

import llvmlite.ir as ir

from .control import POINTER, VOID, Code, whole
from .emit_motion import Model
from .emit_powers import PoweredLine, Stored
from .layout import Place
from .rows import align_rows, load_row, store_row
from .straight import StraightLine
from .vector import INT, Vector

Value = Any


class Refresh:
    """Emits the code of one Model that depends on parameters alone."""

    def __init__(self, module: Any, model: Model, width: int, fused: bool) -> None:
        self.module, self.model, self.width, self.fused = module, model, width, fused

    def emit(self) -> None:
        """All functions."""
        self._prelude()
        self._refresh()

    def _prelude(self) -> None:
        code = Code(self.module, "prelude", [POINTER, INT])
        code.function.linkage = "internal"
        code.function.attributes.add("noinline")
        align_rows(code.function, self.width)
        workspace, lane = code.arguments
        place = Place(code, self.model.sizes, self.width, workspace)
        vector = Vector(code.builder, self.width, self.fused)
        b, bit = code.builder, code.builder.shl(whole(1), lane)
        mine = b.bitcast(b.trunc(bit, ir.IntType(self.width)), ir.VectorType(ir.IntType(1), self.width))
        instructions = self.model.program.code

        def stored(op: str, number: int) -> Stored | None:
            return Stored("p", int(instructions[number].value)) if op == "parameter" else None

        line = PoweredLine(self.model.program, vector, place, self.model.hoisted.stored, stored)
        for row, number in enumerate(self.model.hoisted.stored):
            kept = vector.select(mine, line.value(number), load_row(vector, place, "hoisted", row))
            store_row(vector, place, kept, "hoisted", row)
        b.ret_void()

    def _refresh(self) -> None:
        code = Code(self.module, "refresh", [POINTER, INT, INT], VOID)
        code.function.linkage = "internal"
        workspace, lane, parameter = code.arguments
        place = Place(code, self.model.sizes, self.width, workspace)
        b = code.builder
        everything = b.append_basic_block("everything")
        choice = b.switch(parameter, everything)
        b.position_at_end(everything)
        code.call("prelude", workspace, lane)
        b.ret_void()
        for index, numbers in self.model.hoisted.refreshed.items():
            block = b.append_basic_block(f"parameter{index}")
            choice.add_case(whole(index), block)
            b.position_at_end(block)
            self._recompute(place, lane, numbers)
            b.ret_void()

    def _recompute(self, place: Place, lane: Value, numbers: tuple[int, ...]) -> None:
        scalar, code = Vector(place.code.builder, 1, self.fused), self.model.program.code
        rows = self.model.hoisted.place

        def at(block: str, row: int) -> Value:
            return place.lane(block, lane, row)

        def load(op: str, number: int) -> Value | None:
            if number in numbers or op == "const":
                return None
            source = at("p", int(code[number].value)) if op == "parameter" else at("hoisted", rows[number])
            return scalar.builder.load(source, typ=scalar.type, align=8)

        line = StraightLine(self.model.program, scalar, load)
        for number in numbers:
            scalar.builder.store(line.value(number), at("hoisted", rows[number]), align=8)
