"""Prints the three-address code of a Program as straight-line vector code, each number when it is first asked for.

Every operation of the code is rounded, as floats are: no product is fused with a sum, whatever else the function asks
for. So the same code gives the same bits in every function (exp, log and power are within their last bit), and those
of the page but for what leaner.py draws together. Long powers are left to the loop of emit_powers where there is one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .program import Instruction, Program
from .vector import Vector

Value = Any
BINARY = {"add": "fadd", "sub": "fsub", "mul": "fmul", "div": "fdiv"}


class StraightLine:
    """Values of code numbers within one LLVM function. `source(op, number)` loads what stands in memory already."""

    def __init__(self, program: Program, vector: Vector, source: Callable[[str, int], Value | None]) -> None:
        self._program, self._vector, self._source = program, vector, source
        self._known: dict[int, Value] = {}

    def value(self, number: int) -> Value:
        """The value of code `number`, which is emitted with all that it needs if it is not there yet."""
        waiting = [number]
        while waiting:
            top = waiting[-1]
            if top in self._known:
                waiting.pop()
                continue
            stored = self._source(self._program.code[top].op, top)
            if stored is not None:
                self._known[top] = stored
                continue
            missing = [arg for arg in self._program.code[top].args if arg not in self._known]
            if missing:
                waiting.extend(reversed(missing))
                continue
            self._known[top] = self._emitted(top)
        return self._known[number]

    def _emitted(self, number: int) -> Value:
        instruction = self._program.code[number]
        return self.computed(instruction, [self._known[arg] for arg in instruction.args])

    def computed(self, instruction: Instruction, values: list[Value]) -> Value:
        """One instruction on these values."""
        op, args, constant = instruction
        vector = self._vector
        if op == "const":
            return vector.const(constant)
        if op == "power":
            exponent = self._program.code[args[1]]
            short = vector.small_power(values[0], exponent.value) if exponent.op == "const" else None
            return vector.power(*values) if short is None else short
        if op in BINARY:
            return getattr(vector.builder, BINARY[op])(*values)
        if op in ("neg", "sqrt", "exp", "log", "where"):
            return getattr(vector, op)(*values)
        raise LookupError(op)
