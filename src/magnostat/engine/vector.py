"""Vector mathematics in LLVM IR: exp, log, power and where on <W x double>, one definition for every width.

Semantics at the edges are those of core.maths. exp and log follow the argument reductions of fdlibm (Sun Microsystems,
1993) and keep the logarithm in two parts, so that power(x, n) = exp(n log x) loses no digits to a large exponent.
Every operation acts lane by lane and no path depends on another lane: the same bits at every width.

Each function has a core for moderate numbers (0 < x of moderate size, results that are neither denormal nor infinite);
what is around it takes care of the edges and does not change a bit of what the core gives.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from .arithmetic import DOUBLE, INT, NAN, Arithmetic

Value = Any

__all__ = ["DOUBLE", "INFINITY", "INT", "NAN", "Logarithm", "Vector", "is_small"]

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
MODERATE = 512
"""Numbers from 2^-512 to 2^511 are moderate."""
INFINITY = float("inf")


def is_small(n: float) -> bool:
    """Whether x^n is made by multiplication and square root: n a small integer or half-integer, not 0.

    >>> is_small(-1.5), is_small(0.0), is_small(3.2), is_small(100.0)
    (True, False, False, False)
    """
    doubled = abs(2.0 * n)
    return 0.0 < doubled <= 2 * SMALL_POWER and doubled == int(doubled)


class Logarithm(NamedTuple):
    """log x in two parts: high = log x, high + low to about 2^-57.

    `strange` holds bits above the lowest ten where x is not moderate and this is not its logarithm.
    """

    high: Value
    low: Value
    strange: Value


class Vector(Arithmetic):
    """Emits elementary functions of <width x double>."""

    def exp(self, x: Value) -> Value:
        """e^x: inf above 709.78, 0 below -745.13, NaN for NaN."""
        return self._any_exp(x, None)

    def _exp_core(self, x: Value, low: Value | None) -> tuple[Value, Value]:
        """(r, k) with e^(x + low) = r 2^k: r around 1, k an integer in the low bits of a double."""
        shifted = self.multiply_add(x, self.const(LOG2_E), self.const(ROUNDER))
        k = self.sub(shifted, self.const(ROUNDER))
        r = self.sub_product(self.sub_product(x, k, self.const(LN2_HIGH)), k, self.const(LN2_LOW))
        r = r if low is None else self.add(r, low)
        tail = self.multiply_add(self.mul(r, r), self.polynomial(r, EXP_TERMS), r)
        return self.add(self.const(1.0), tail), self.bits(shifted)

    def _any_exp(self, high: Value, low: Value | None) -> Value:
        """e^(high + low) with |low| much smaller than 1; `low` is left out where |high| >= 1000 (it may be NaN)."""
        const, b = self.const, self.builder
        x = self.select(self.less(const(1000.0), high), const(1000.0), high)
        x = self.select(self.less(x, const(-1000.0)), const(-1000.0), x)
        if low is not None:
            low = self.select(self.less(self.absolute(high), const(1000.0)), low, const(0.0))
        raised, shifted = self._exp_core(x, low)
        # 2^k in two factors, so that neither leaves the range of a double on the way to a denormal or to infinity.
        k = b.sub(shifted, self.whole(ROUNDER_BITS))
        half = b.sub(b.lshr(b.add(k, self.whole(4096)), self.whole(1)), self.whole(2048))
        return self.mul(self.mul(raised, self._two_to(half)), self._two_to(b.sub(k, half)))

    def _two_to(self, k: Value) -> Value:
        """2^k for integers -1022 <= k <= 1023."""
        b = self.builder
        return self.double(b.shl(b.add(k, self.whole(1023)), self.whole(52)))

    def log(self, x: Value) -> Value:
        """log x: NaN for x <= 0 and NaN, inf for inf."""
        return self.select(self.less(self.const(0.0), x), self.any_log(x).high, self.const(NAN))

    def moderate_log(self, x: Value, less: Value | None = None) -> Logarithm:
        """log x of a moderate x; if `less` is given, less log 2 times that."""
        const, b = self.const, self.builder
        bits = b.add(self.bits(x), self.whole(ONE_BITS - SQRT_HALF_BITS))
        biased = b.lshr(bits, self.whole(52))
        k = self.sub(self.double(b.add(biased, self.whole(ROUNDER_BITS))), const(ROUNDER + 1023.0))
        k = k if less is None else self.sub(k, less)
        mantissa = b.add(b.and_(bits, self.whole((1 << 52) - 1)), self.whole(SQRT_HALF_BITS))
        f = self.sub(self.double(mantissa), const(1.0))
        s = self.div(f, self.add(f, const(2.0)))
        z, half_square = self.mul(s, s), self.mul(const(0.5), self.mul(f, f))
        below = self.sub_product(half_square, s, self.multiply_add(z, self.polynomial(z, LOG_TERMS), half_square))
        whole = self.mul(k, const(LN2_HIGH))
        high = self.add(whole, f)
        lost = self.sub(f, self.sub(high, whole))
        low = self.add(lost, self.multiply_sub(k, const(LN2_LOW), below))
        total = self.add(high, low)
        return Logarithm(total, self.sub(low, self.sub(total, high)), b.sub(biased, self.whole(1023 - MODERATE)))

    def any_log(self, x: Value) -> Logarithm:
        """The same for every x > 0; high = x for inf and NaN."""
        tiny = self.less(x, self.const(2.2250738585072014e-308))
        normal = self.select(tiny, self.mul(x, self.const(2.0**54)), x)
        log = self.moderate_log(normal, self.select(tiny, self.const(54.0), self.const(0.0)))
        return log._replace(high=self.select(self.less(x, self.const(INFINITY)), log.high, x))

    def moderate_power(self, n: Value, log: Logarithm) -> tuple[Value, Value]:
        """(x^n, strange) from the logarithm of a moderate x; bits above the lowest ten of `strange`: it is not that."""
        b = self.builder
        product, rest = self._exact_product(n, log.high)
        raised, shifted = self._exp_core(product, self.multiply_add(n, log.low, rest))
        value = self.double(b.add(self.bits(raised), b.shl(shifted, self.whole(52))))
        return value, b.sub(shifted, self.whole(ROUNDER_BITS - MODERATE))

    def power(self, x: Value, n: Value, log: Logarithm | None = None) -> Value:
        """x^n = exp(n log x): 0 for x <= 0, NaN where x or n is NaN. `log` is any_log(x) if already there."""
        log = log or self.any_log(x)
        product, rest = self._exact_product(n, log.high)
        raised = self._any_exp(product, self.multiply_add(n, log.low, rest))
        outside = self.select(self.builder.fcmp_unordered("uno", n, n), n, self.const(0.0))
        return self.select(self.builder.fcmp_ordered("<=", x, self.const(0.0)), outside, raised)

    def _exact_product(self, a: Value, b: Value) -> tuple[Value, Value]:
        """(p, e) with p + e = a b exactly: by FMA, or by Dekker's splitting (1971) where there is none."""
        p = self.mul(a, b)
        if self.fused:
            return p, self.multiply_sub(a, b, p)
        # The splitting overflows above 1e300, where only b = 0 (log 1) has a product that exp can still tell from inf.
        split = self.minimum(self.const(1e290), self.maximum(self.const(-1e290), a))
        (a1, a2), (b1, b2) = self._halves(split), self._halves(b)
        e = self.sub(self.mul(a1, b1), p)
        e = self.add(self.add(e, self.mul(a1, b2)), self.mul(a2, b1))
        return p, self.add(e, self.mul(a2, b2))

    def _halves(self, a: Value) -> tuple[Value, Value]:
        scaled = self.mul(a, self.const(134217729.0))
        upper = self.sub(scaled, self.sub(scaled, a))
        return upper, self.sub(a, upper)

    def small_power(self, x: Value, n: float) -> Value | None:
        """x^n by multiplication and square root if n is a small integer or half-integer, else None; 0 for x <= 0."""
        if not is_small(n):
            return None
        doubled = abs(2.0 * n)
        result = self.sqrt(x) if doubled % 2 else None
        square, left = x, int(doubled) // 2
        while left:
            if left % 2:
                result = square if result is None else self.mul(result, square)
            left //= 2
            square = self.mul(square, square) if left else square
        result = self.div(self.const(1.0), result) if n < 0 else result
        return self.select(self.builder.fcmp_ordered("<=", x, self.const(0.0)), self.const(0.0), result)
