"""Arithmetic on <W x double> in LLVM IR: what the elementary functions of vector.py and the stepper are written in.

Products and sums are fused where `multiply_add` and its kin say so, and nowhere else: what is rounded does not depend on
what else a function computes.
"""

from __future__ import annotations

from typing import Any

import llvmlite.ir as ir

Value = Any  # llvmlite ships no type information

DOUBLE = ir.DoubleType()
INT = ir.IntType(64)
NAN = float("nan")


class Arithmetic:
    """Emits arithmetic on <width x double> through an llvmlite IRBuilder; `fused` says that the processor has FMA."""

    def __init__(self, builder: Value, width: int, fused: bool) -> None:
        self.builder, self.width, self.fused = builder, width, fused
        self.type = ir.VectorType(DOUBLE, width)
        self.integers = ir.VectorType(INT, width)
        self._constants: dict[tuple[str, str], Value] = {}

    def const(self, value: float) -> Value:
        """The constant in every lane."""
        return self._splat(self.type, float(value))

    def whole(self, value: int) -> Value:
        """The integer in every lane."""
        return self._splat(self.integers, value)

    def _splat(self, kind: Value, value: float) -> Value:
        key = (str(kind), repr(value))
        if key not in self._constants:
            self._constants[key] = ir.Constant(kind, [value] * self.width)
        return self._constants[key]

    def add(self, a: Value, b: Value) -> Value:
        """a + b."""
        return self.builder.fadd(a, b)

    def sub(self, a: Value, b: Value) -> Value:
        """a - b."""
        return self.builder.fsub(a, b)

    def mul(self, a: Value, b: Value) -> Value:
        """a * b."""
        return self.builder.fmul(a, b)

    def div(self, a: Value, b: Value) -> Value:
        """a / b."""
        return self.builder.fdiv(a, b)

    def neg(self, a: Value) -> Value:
        """-a."""
        return self.builder.fneg(a)

    def multiply_add(self, a: Value, b: Value, c: Value) -> Value:
        """a * b + c, in one rounding if the processor can."""
        return self._intrinsic("llvm.fma", a, b, c) if self.fused else self.add(self.mul(a, b), c)

    def multiply_sub(self, a: Value, b: Value, c: Value) -> Value:
        """a * b - c, likewise."""
        return self._intrinsic("llvm.fma", a, b, self.neg(c)) if self.fused else self.sub(self.mul(a, b), c)

    def sub_product(self, c: Value, a: Value, b: Value) -> Value:
        """c - a * b, likewise."""
        return self._intrinsic("llvm.fma", self.neg(a), b, c) if self.fused else self.sub(c, self.mul(a, b))

    def select(self, condition: Value, a: Value, b: Value) -> Value:
        """a in the lanes where `condition` holds, else b."""
        return self.builder.select(condition, a, b)

    def less(self, a: Value, b: Value) -> Value:
        """a < b, false for NaN."""
        return self.builder.fcmp_ordered("<", a, b)

    def where(self, x: Value, a: Value, b: Value) -> Value:
        """a if x > 0 else b."""
        return self.select(self.less(self.const(0.0), x), a, b)

    def minimum(self, a: Value, b: Value) -> Value:
        """The smaller; b where either is NaN."""
        return self.select(self.less(a, b), a, b)

    def maximum(self, a: Value, b: Value) -> Value:
        """The larger; b where either is NaN."""
        return self.select(self.less(b, a), a, b)

    def absolute(self, a: Value) -> Value:
        """|a|."""
        return self._intrinsic("llvm.fabs", a)

    def sqrt(self, a: Value) -> Value:
        """√a, NaN for a < 0."""
        return self._intrinsic("llvm.sqrt", a)

    def _intrinsic(self, name: str, *args: Value) -> Value:
        module, full = self.builder.module, f"{name}.v{self.width}f64"
        function = module.globals.get(full)
        if function is None:
            function = ir.Function(module, ir.FunctionType(self.type, [self.type] * len(args)), full)
        return self.builder.call(function, args)

    def polynomial(self, x: Value, terms: tuple[float, ...]) -> Value:
        """Σ terms[k] x^k, even and odd powers apart, which halves the chain of dependent operations."""
        square = self.mul(x, x)
        even, odd = (self._horner(square, terms[first::2]) for first in range(2))
        return self.multiply_add(odd, x, even)

    def _horner(self, x: Value, terms: tuple[float, ...]) -> Value:
        total = self.const(terms[-1])
        for term in terms[-2::-1]:
            total = self.multiply_add(total, x, self.const(term))
        return total

    def bits(self, a: Value) -> Value:
        """The bits of a as integers."""
        return self.builder.bitcast(a, self.integers)

    def double(self, bits: Value) -> Value:
        """The doubles that have these bits."""
        return self.builder.bitcast(bits, self.type)
