"""Structured control flow over an LLVM IRBuilder, so that the stepper reads like the algorithm.

`with code.count(n) as i:`, `with code.repeat(condition):`, `with code.when(condition):` open a block; `Cell` is a local
variable (LLVM turns it into registers).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import llvmlite.ir as ir

from .arithmetic import DOUBLE, INT, Value

POINTER = ir.PointerType()
VOID = ir.VoidType()
BIT = ir.IntType(1)
CONTRACT = ("contract",)


def whole(value: int) -> Value:
    """A 64-bit integer constant."""
    return ir.Constant(INT, value)


def real(value: float) -> Value:
    """A double constant."""
    return ir.Constant(DOUBLE, value)


class Cell:
    """A local variable of one function."""

    def __init__(self, code: Code, kind: Any, start: Value) -> None:
        self._code, self._kind = code, kind
        with code.builder.goto_entry_block():
            self._place = code.builder.alloca(kind)
        self.set(start)

    def get(self) -> Value:
        """Its value now."""
        return self._code.builder.load(self._place, typ=self._kind)

    def set(self, value: Value) -> None:
        """Gives it a new value."""
        self._code.builder.store(value, self._place)


class Code:
    """One LLVM function under construction; scalars here, vectors in vector.Vector."""

    def __init__(self, module: Any, name: str, arguments: Sequence[Any], result: Any = VOID) -> None:
        known = module.globals.get(name)
        self.function = known or ir.Function(module, ir.FunctionType(result, list(arguments)), name)
        self.builder: Any = ir.IRBuilder(self.function.append_basic_block("entry"))
        self.arguments: Sequence[Value] = self.function.args

    def cell(self, start: Value) -> Cell:
        """A new local variable."""
        return Cell(self, start.type, start)

    @contextmanager
    def count(self, stop: Value | int, start: int = 0) -> Iterator[Value]:
        """Runs the block for i = start, start + 1 ... stop - 1 and yields i."""
        stop = whole(stop) if isinstance(stop, int) else stop
        index = self.cell(whole(start))
        with self.repeat(lambda: self.builder.icmp_signed("<", index.get(), stop)):
            i = index.get()
            yield i
            index.set(self.builder.add(i, whole(1)))

    @contextmanager
    def repeat(self, condition: Callable[[], Value]) -> Iterator[None]:
        """Runs the block as long as `condition()`, emitted at its head, holds."""
        b = self.builder
        head, body, after = (b.append_basic_block(name) for name in ("head", "body", "after"))
        b.branch(head)
        b.position_at_end(head)
        b.cbranch(condition(), body, after)
        b.position_at_end(body)
        yield
        b.branch(head)
        b.position_at_end(after)

    @contextmanager
    def when(self, condition: Value) -> Iterator[None]:
        """Runs the block if `condition` holds."""
        with self.builder.if_then(condition):
            yield

    def choose(self, condition: Value, a: Value, b: Value) -> Value:
        """a if `condition` holds, else b; both are computed."""
        return self.builder.select(condition, a, b)

    def call(self, name: str, *arguments: Value) -> Value:
        """Calls another function of the module."""
        return self.builder.call(self.builder.module.globals[name], arguments)

    def both(self, *conditions: Value) -> Value:
        """The conjunction."""
        result = conditions[0]
        for condition in conditions[1:]:
            result = self.builder.and_(result, condition)
        return result

    def add(self, a: Value, b: Value) -> Value:
        """a + b of doubles."""
        return self.builder.fadd(a, b, flags=CONTRACT)

    def sub(self, a: Value, b: Value) -> Value:
        """a - b of doubles."""
        return self.builder.fsub(a, b, flags=CONTRACT)

    def mul(self, a: Value, b: Value) -> Value:
        """a * b of doubles."""
        return self.builder.fmul(a, b, flags=CONTRACT)

    def div(self, a: Value, b: Value) -> Value:
        """a / b of doubles."""
        return self.builder.fdiv(a, b)

    def plus(self, i: Value, step: int | Value = 1) -> Value:
        """i + step of integers."""
        return self.builder.add(i, whole(step) if isinstance(step, int) else step)

    def times(self, i: Value, factor: int | Value) -> Value:
        """i * factor of integers."""
        return self.builder.mul(i, whole(factor) if isinstance(factor, int) else factor)

    def is_true(self, relation: str, a: Value, b: Value) -> Value:
        """a relation b, of integers or doubles by the type of a (false for NaN)."""
        if a.type == DOUBLE:
            return self.builder.fcmp_ordered(relation, a, b)
        return self.builder.icmp_signed(relation, a, b)

    def element(self, base: Value, index: Value | int, kind: Any = DOUBLE) -> Value:
        """The pointer to element `index` of an array of 8-byte items."""
        index = whole(index) if isinstance(index, int) else index
        return self.builder.gep(base, [index], source_etype=kind)

    def load(self, pointer: Value, kind: Any = DOUBLE) -> Value:
        """The item at `pointer`."""
        return self.builder.load(pointer, typ=kind)

    def store(self, value: Value, pointer: Value) -> None:
        """Writes `value` at `pointer`."""
        self.builder.store(value, pointer)
