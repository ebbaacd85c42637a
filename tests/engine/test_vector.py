import ctypes
import math

import llvmlite.ir as ir
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from magnostat.core.maths import FLOATS
from magnostat.engine.object_code import LoadedCode, compile_text
from magnostat.engine.processor import WIDTHS, here
from magnostat.engine.vector import MODERATE, Vector

mpmath = pytest.importorskip("mpmath")
SPECIAL = np.array([
    0.0, -0.0, 5e-324, -5e-324, 1e-310, 2.2250738585072014e-308, 1e-12, -1e-12, 1.0, -1.0, 0.5, 2.0, 3.0, 1e-300, 1e308,
    -1e308, math.inf, -math.inf, math.nan, 709.78, 709.79, -708.5, -720.0, -745.1, -745.2, 1 - 2**-53, 1 + 2**-52,
])  # fmt: skip
ARITY = {"exp": 1, "log": 1, "sqrt": 1, "power": 2, "where": 3}


class Function:
    """One function of Vector, compiled alone."""

    def __init__(self, target, arity, emit):
        self.width = target.lanes
        module = ir.Module("function")
        module.triple = target.triple
        kind = ir.FunctionType(ir.VoidType(), [ir.PointerType()] * (arity + 1))
        function = ir.Function(module, kind, "f")
        builder = ir.IRBuilder(function.append_basic_block())
        vector = Vector(builder, target.lanes, target.fused)
        loaded = [builder.load(x, align=8, typ=vector.type) for x in function.args[:arity]]
        builder.store(emit(vector, *loaded), function.args[arity], align=8)
        builder.ret_void()
        self.code = LoadedCode(compile_text(str(module), target))
        self.call = self.code.function("f", *[ctypes.c_void_p] * (arity + 1))

    def __call__(self, *columns):
        size = len(columns[0])
        more = -size % self.width
        columns = [np.concatenate([column, np.ones(more)]) for column in columns]
        out = np.empty(size + more)
        for i in range(0, size + more, self.width):
            self.call(*(c.ctypes.data + 8 * i for c in columns), out.ctypes.data + 8 * i)
        return out[:size]


def compiled(name, cpu=None, lanes=None):
    return Function(here(cpu, lanes), ARITY[name], lambda vector, *args: getattr(vector, name)(*args))


@pytest.fixture(scope="module")
def functions():
    return {name: compiled(name) for name in ARITY}


def levels():
    found = []
    for level in ("x86-64-v2", "x86-64-v3", "x86-64-v4"):
        try:
            here(level)
        except ValueError:
            continue
        found.append(level)
    return found or [None]


def same(a, b):
    return np.array_equal(a.view(np.int64)[~np.isnan(a)], b.view(np.int64)[~np.isnan(b)]) and np.array_equal(
        np.isnan(a), np.isnan(b)
    )


def columns_of(name):
    grids = np.meshgrid(*[SPECIAL] * ARITY[name], indexing="ij")
    return [np.ascontiguousarray(grid.ravel()) for grid in grids]


@pytest.mark.parametrize("level", levels())
@pytest.mark.parametrize("name", ARITY)
def test_special_values_are_those_of_the_floats(name, level):
    columns = columns_of(name)
    got = compiled(name, level)(*columns)
    want = np.array([FLOATS[name](*map(float, row)) for row in zip(*columns, strict=True)])
    np.testing.assert_array_equal(np.isnan(got), np.isnan(want))
    np.testing.assert_allclose(got, want, rtol=1e-15, atol=5e-324)


def test_log_of_a_poisoned_state_is_no_number(functions):
    assert np.isnan(functions["log"](np.array([-1e-12, math.nan, 0.0, -math.inf]))).all()


@pytest.mark.parametrize("name", ARITY)
def test_bits_do_not_depend_on_the_width(name):
    rng = np.random.default_rng(7)
    columns = [np.concatenate([s, np.exp(rng.normal(size=500))]) for s in columns_of(name)]
    for level in levels():
        results = [compiled(name, level, width)(*columns) for width in WIDTHS]
        assert all(same(results[0], other) for other in results[1:])


def ulps(got, exact):
    worst = 0.0
    for value, true in zip(got.tolist(), exact, strict=True):
        worst = max(worst, float(abs(mpmath.mpf(value) - true) / mpmath.mpf(math.ulp(float(true)))))
    return worst


@pytest.mark.parametrize("level", levels())
def test_errors_are_below_two_ulps(level):
    rng = np.random.default_rng(5)
    with mpmath.workprec(140):
        x = np.concatenate([rng.uniform(-708, 709, 700), rng.normal(size=300)])
        assert ulps(compiled("exp", level)(x), [mpmath.exp(mpmath.mpf(v)) for v in x.tolist()]) < 1.0
        x = np.concatenate(
            [np.exp(rng.uniform(-708, 709, 500)), rng.uniform(0.5, 2, 500), 1 + rng.normal(size=99) * 1e-9]
        )
        assert ulps(compiled("log", level)(x), [mpmath.log(mpmath.mpf(v)) for v in x.tolist()]) < 1.0
        x, n = np.exp(rng.uniform(-10, 10, 1000)), rng.uniform(-12, 12, 1000)
        exact = [mpmath.mpf(a) ** mpmath.mpf(b) for a, b in zip(x.tolist(), n.tolist(), strict=True)]
        assert ulps(compiled("power", level)(x, n), exact) < 2.0


@given(st.lists(st.floats(), min_size=1, max_size=20), st.floats(-9, 9))
@settings(max_examples=150, deadline=None)
def test_any_double_gives_what_the_floats_give(functions, values, n):
    x, exponent = np.array(values), np.full(len(values), n)
    for name, columns in (("exp", [x]), ("log", [x]), ("sqrt", [x]), ("power", [x, exponent])):
        got = functions[name](*columns)
        want = np.array([FLOATS[name](*row) for row in zip(*(c.tolist() for c in columns), strict=True)])
        np.testing.assert_allclose(got, want, rtol=2e-15, atol=1e-323)


@pytest.mark.parametrize("n", [1.0, 2.0, 3.0, 7.0, 8.0, 0.5, 1.5, -0.5, -1.0, -2.5, -3.0])
def test_small_powers_agree_with_the_floats(n):
    function = Function(here(), 1, lambda vector, x: vector.small_power(x, n))
    x = np.concatenate([SPECIAL, np.exp(np.random.default_rng(2).uniform(-9, 9, 200))])
    x = x[(np.abs(x) > 1e-150) | (x == 0.0) | np.isnan(x)]
    want = np.array([FLOATS["power"](v, n) for v in x.tolist()])
    np.testing.assert_allclose(function(x), want, rtol=2e-15)


@pytest.mark.parametrize("n", [0.0, 9.0, -8.5, 3.2, math.inf, math.nan])
def test_other_powers_are_left_to_exp_and_log(n):
    if math.isfinite(n):
        assert Vector(None, 2, True).small_power(None, n) is None


def moderate(vector, x, n):
    """x^n for moderate x and results; NaN where the core says that they are not."""
    log = vector.moderate_log(x)
    value, strange = vector.moderate_power(n, log)
    strange = vector.builder.or_(strange, log.strange)
    beyond = vector.builder.icmp_unsigned(">", strange, vector.whole(2 * MODERATE - 1))
    return vector.select(beyond, vector.const(math.nan), value)


@pytest.mark.parametrize("level", levels())
def test_the_core_of_power_has_its_bits_and_knows_where_it_ends(level):
    rng = np.random.default_rng(12)
    x = np.concatenate([columns_of("power")[0], np.exp(rng.uniform(-360, 360, 4000))])
    n = np.concatenate([columns_of("power")[1], rng.uniform(-2, 2, 4000)])
    core, whole = Function(here(level), 2, moderate)(x, n), compiled("power", level)(x, n)
    inside = ~np.isnan(core)
    assert same(core[inside], whole[inside])
    with np.errstate(all="ignore"):
        plain = (x > 2.0**-510) & (x < 2.0**510) & (np.abs(n * np.log2(x)) < 510)
    assert inside[plain].all()
    assert not inside[~(x > 0.0) | ~np.isfinite(x) | ~np.isfinite(n)].any()
