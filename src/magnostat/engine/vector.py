"""Vector mathematics in LLVM IR: exp, log, power, sqrt and where on <W x double>, one definition for every width.

Semantics at the edges are those of core.maths. exp and log follow the argument reductions of fdlibm (Sun Microsystems,
1993) and keep the logarithm in two parts, so that power(x, n) = exp(n log x) loses no digits to a large exponent.
Every operation acts lane by lane and no path depends on another lane: the same bits at every width.
"""

from __future__ import annotations

from typing import Any

import llvmlite.ir as ir

Value = Any  # llvmlite ships no type information

DOUBLE = ir.DoubleType()
INT = ir.IntType(64)
CONTRACT = ("contract",)
LOG2_E = 1.4426950408889634
LN2_HIGH = 6.93147180369123816490e-01  # 33 significant bits: k * LN2_HIGH is exact for |k| < 2^20
LN2_LOW = 1.90821492927058770002e-10
ROUNDER = 6755399441055744.0  # 1.5 * 2^52: adding it leaves the nearest integer in the low bits
ROUNDER_BITS = 0x4338000000000000
SQRT_HALF_BITS = 0x3FE6A09E667F3BCD
ONE_BITS = 0x3FF0000000000000
# (e^r - 1 - r) / r² on |r| <= ln 2 / 2 and (log((1+s)/(1-s)) - 2 s) / s³ on s² <= 0.0295, interpolated at Chebyshev
# nodes; largest relative error 1.6e-17, and 1.6e-18 absolute.
EXP_TERMS = (
    0.5000000000000001, 0.16666666666666669, 0.04166666666662413, 0.008333333333330062, 0.0013888888917213717,
    0.00019841269863053618, 2.4801521295954376e-05, 2.7557268459997064e-06, 2.7620088445409746e-07,
    2.510038549551032e-08,
)  # fmt: skip
LOG_TERMS = (
    0.666666666666667, 0.39999999999899444, 0.2857142862600327, 0.22222211130259795, 0.18182889455679657,
    0.15331710618082672, 0.1461658542622814,
)  # fmt: skip
SMALL_POWER = 8
INFINITY = float("inf")
NAN = float("nan")


class Vector:
    """Emits arithmetic on <width x double> through an llvmlite IRBuilder; `fused` says that the processor has FMA."""

    def __init__(self, builder: Value, width: int, fused: bool) -> None:
        self.builder, self.width, self.fused = builder, width, fused
        self.type = ir.VectorType(DOUBLE, width)
        self.integers = ir.VectorType(INT, width)
        self._constants: dict[tuple[str, str], Value] = {}

    def const(self, value: float) -> Value:
        """The constant in every lane."""
        return self._splat(self.type, float(value))

    def _whole(self, value: int) -> Value:
        return self._splat(self.integers, value)

    def _splat(self, kind: Value, value: float) -> Value:
        key = (str(kind), repr(value))
        if key not in self._constants:
            self._constants[key] = ir.Constant(kind, [value] * self.width)
        return self._constants[key]

    def add(self, a: Value, b: Value) -> Value:
        """a + b; may fuse with a product, as all arithmetic here unless said."""
        return self.builder.fadd(a, b, flags=CONTRACT)

    def sub(self, a: Value, b: Value) -> Value:
        """a - b."""
        return self.builder.fsub(a, b, flags=CONTRACT)

    def mul(self, a: Value, b: Value) -> Value:
        """a * b."""
        return self.builder.fmul(a, b, flags=CONTRACT)

    def div(self, a: Value, b: Value) -> Value:
        """a / b."""
        return self.builder.fdiv(a, b)

    def neg(self, a: Value) -> Value:
        """-a."""
        return self.builder.fneg(a)

    def multiply_add(self, a: Value, b: Value, c: Value) -> Value:
        """a * b + c."""
        return self.add(self.mul(a, b), c)

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
        """Σ terms[k] x^k, pairwise (Estrin), which shortens the chain of dependent operations."""
        level = [self.const(term) for term in terms]
        while len(level) > 1:
            pairs = [self.multiply_add(level[k + 1], x, level[k]) for k in range(0, len(level) - 1, 2)]
            level = pairs + ([level[-1]] if len(level) % 2 else [])
            x = self.mul(x, x) if len(level) > 1 else x
        return level[0]

    def exp(self, x: Value) -> Value:
        """e^x: inf above 709.78, 0 below -745.13, NaN for NaN."""
        return self.exp_of_sum(x, None)

    def exp_of_sum(self, high: Value, low: Value | None) -> Value:
        """e^(high + low) with |low| much smaller than 1; `low` is left out where |high| >= 1000 (it may be NaN)."""
        const, b = self.const, self.builder
        x = self.select(self.less(const(1000.0), high), const(1000.0), high)
        x = self.select(self.less(x, const(-1000.0)), const(-1000.0), x)
        shifted = b.fadd(self.mul(x, const(LOG2_E)), const(ROUNDER))
        k = b.fsub(shifted, const(ROUNDER))
        r = self.sub(self.sub(x, self.mul(k, const(LN2_HIGH))), self.mul(k, const(LN2_LOW)))
        if low is not None:
            inside = self.less(self.absolute(high), const(1000.0))
            r = self.add(r, self.select(inside, low, const(0.0)))
        tail = self.mul(self.mul(r, r), self.polynomial(r, EXP_TERMS))
        raised = self.add(const(1.0), self.add(r, tail))
        # 2^k in two factors, so that neither leaves the range of a double on the way to a denormal or to infinity.
        bits = b.sub(b.bitcast(shifted, self.integers), self._whole(ROUNDER_BITS))
        half = b.sub(b.lshr(b.add(bits, self._whole(4096)), self._whole(1)), self._whole(2048))
        return self.mul(self.mul(raised, self._two_to(half)), self._two_to(b.sub(bits, half)))

    def _two_to(self, k: Value) -> Value:
        """2^k for integers -1022 <= k <= 1023."""
        b = self.builder
        return b.bitcast(b.shl(b.add(k, self._whole(1023)), self._whole(52)), self.type)

    def log(self, x: Value) -> Value:
        """log x: NaN for x <= 0 and NaN, inf for inf."""
        high, _ = self.log_in_parts(x)
        return self.select(self.less(self.const(0.0), x), high, self.const(NAN))

    def log_in_parts(self, x: Value) -> tuple[Value, Value]:
        """(high, low): high = log x, high + low = log x to about 2^-57, for 0 < x < inf; high = x for inf and NaN."""
        const, b = self.const, self.builder
        tiny = self.less(x, const(2.2250738585072014e-308))
        normal = self.select(tiny, b.fmul(x, const(18014398509481984.0)), x)
        bits = b.add(b.bitcast(normal, self.integers), self._whole(ONE_BITS - SQRT_HALF_BITS))
        biased = b.lshr(bits, self._whole(52))
        exponent = b.fsub(b.bitcast(b.add(biased, self._whole(ROUNDER_BITS)), self.type), const(ROUNDER))
        k = b.fsub(exponent, self.select(tiny, const(1023.0 + 54.0), const(1023.0)))
        mantissa = b.add(b.and_(bits, self._whole((1 << 52) - 1)), self._whole(SQRT_HALF_BITS))
        f = b.fsub(b.bitcast(mantissa, self.type), const(1.0))
        s = self.div(f, b.fadd(f, const(2.0)))
        z = self.mul(s, s)
        half_square = self.mul(const(0.5), self.mul(f, f))
        series = self.mul(z, self.polynomial(z, LOG_TERMS))
        below = self.sub(half_square, self.mul(s, self.add(half_square, series)))
        whole = b.fmul(k, const(LN2_HIGH))
        high = b.fadd(whole, f)
        lost = b.fsub(f, b.fsub(high, whole))
        low = self.add(lost, self.sub(self.mul(k, const(LN2_LOW)), below))
        total = b.fadd(high, low)
        return self.select(self.less(x, const(INFINITY)), total, x), b.fsub(low, b.fsub(total, high))

    def power(self, x: Value, n: Value, parts: tuple[Value, Value] | None = None) -> Value:
        """x^n = exp(n log x): 0 for x <= 0, NaN where x or n is NaN. `parts` is log_in_parts(x) if already there."""
        high, low = parts or self.log_in_parts(x)
        product, rest = self._exact_product(n, high)
        raised = self.exp_of_sum(product, self.multiply_add(n, low, rest))
        outside = self.select(self.builder.fcmp_unordered("uno", n, n), n, self.const(0.0))
        return self.select(self.builder.fcmp_ordered("<=", x, self.const(0.0)), outside, raised)

    def _exact_product(self, a: Value, b: Value) -> tuple[Value, Value]:
        """(p, e) with p + e = a b exactly: by FMA, or by Dekker's splitting (1971) where there is none."""
        build = self.builder
        p = build.fmul(a, b)
        if self.fused:
            return p, self._intrinsic("llvm.fma", a, b, build.fneg(p))
        # The splitting overflows above 1e300, where only b = 0 (log 1) has a product that exp can still tell from inf.
        split = self.minimum(self.const(1e290), self.maximum(self.const(-1e290), a))
        (a1, a2), (b1, b2) = self._halves(split), self._halves(b)
        e = build.fsub(build.fmul(a1, b1), p)
        e = build.fadd(build.fadd(e, build.fmul(a1, b2)), build.fmul(a2, b1))
        return p, build.fadd(e, build.fmul(a2, b2))

    def _halves(self, a: Value) -> tuple[Value, Value]:
        build = self.builder
        scaled = build.fmul(a, self.const(134217729.0))
        upper = build.fsub(scaled, build.fsub(scaled, a))
        return upper, build.fsub(a, upper)

    def small_power(self, x: Value, n: float) -> Value | None:
        """x^n by multiplication and square root if n is a small integer or half-integer, else None; 0 for x <= 0."""
        doubled = abs(2.0 * n)
        if n == 0.0 or doubled != int(doubled) or doubled > 2 * SMALL_POWER:
            return None
        result = self.sqrt(x) if doubled % 2 else None
        square, left = x, int(doubled) // 2
        while left:
            if left % 2:
                result = square if result is None else self.mul(result, square)
            left //= 2
            square = self.mul(square, square) if left else square
        result = self.div(self.const(1.0), result) if n < 0 else result
        return self.select(self.builder.fcmp_ordered("<=", x, self.const(0.0)), self.const(0.0), result)
