"""Every function at the edges of its domain, for every kind of number that a page can be called with."""

import math
import subprocess
import sys
import warnings

import pint
import pytest
import sympy
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core import maths
from magnostat.core.maths import NotANumber, exp, hill, log, power, smooth_max, smooth_min, sqrt, tight_binding, where
from special_values import OVERFLOWING, SPECIAL, Special, agrees

UNITS = pint.UnitRegistry()
flows = st.just(0.0) | st.floats(1e-9, 1e6)
positive = st.floats(1e-6, 1e6)


def _name(row: Special) -> str:
    return f"{row.function}{row.args}"


@pytest.mark.parametrize("row", SPECIAL + OVERFLOWING, ids=_name)
def test_floats_at_the_edges(row: Special) -> None:
    assert agrees(getattr(maths, row.function)(*row.args), row.value)


@pytest.mark.parametrize("row", SPECIAL + OVERFLOWING, ids=_name)
def test_quantities_at_the_edges(row: Special) -> None:
    found = getattr(maths, row.function)(*(UNITS.Quantity(x, "") for x in row.args))
    assert agrees(found.m_as(""), row.value)


@pytest.mark.parametrize("row", SPECIAL, ids=_name)
def test_sympy_at_the_edges(row: Special) -> None:
    found = getattr(maths, row.function)(*(sympy.Float(x) if math.isfinite(x) else sympy.sympify(x) for x in row.args))
    assert agrees(float(found), row.value)


@pytest.mark.parametrize("row", SPECIAL, ids=_name)
def test_sympy_symbols_then_numbers_at_the_edges(row: Special) -> None:
    x = sympy.Symbol("x", real=True)
    expression = getattr(maths, row.function)(x, *row.args[1:])
    if row.function == "where" or any(map(math.isnan, row.args[1:])) or not math.isfinite(row.args[0]):
        return  # SymPy folds or refuses these before a number arrives
    assert agrees(float(expression.subs(x, sympy.Float(row.args[0]))), row.value)


def test_quantities_carry_units() -> None:
    c, K = UNITS.Quantity(1.5, "mmol/L"), UNITS.Quantity(1500.0, "umol/L")
    assert hill(c, K, 3.2).m_as("") == pytest.approx(0.5)
    assert sqrt(c * c).m_as("mmol/L") == 1.5
    assert tight_binding(c, c, 0.0 * c).m_as("mmol/L") == 1.5
    assert where(-1.0, 0.0, c).m_as("mmol/L") == 1.5
    assert power(2.0, UNITS.Quantity(3.0, "")).m_as("") == 8.0
    assert log(exp(UNITS.Quantity(2.0, ""))).m_as("") == pytest.approx(2.0)
    for wrong in (lambda: exp(c), lambda: hill(c, UNITS.Quantity(1.0, "mmol"), 2.0), lambda: where(1.0, c, 1.0)):
        with pytest.raises(pint.DimensionalityError):
            wrong()


def test_sympy_keeps_real_symbols_and_the_textbook_form() -> None:
    x, n = sympy.symbols("x n", real=True)
    assert power(x, n).doit() == x**n
    assert log(x).doit() == sympy.log(x)
    assert sqrt(x).doit() == sympy.sqrt(x)
    assert sqrt(power(x, 2)) != x
    assert power(x, n).diff(x).subs({x: -1.0, n: 2.5}) == 0
    assert power(x, n).diff(n).subs({x: -1.0, n: 2.5}) == 0
    assert float(sqrt(x).diff(x).subs(x, 4.0)) == 0.25
    assert float(log(x).diff(x).subs(x, 4.0)) == 0.25


@given(flows, flows, st.floats(1e-9, 10.0))
def test_smooth_min_and_max_keep_their_promise(a: float, b: float, width: float) -> None:
    slack = 4e-16 * (a + b + width)
    assert 0.0 <= smooth_min(a, b, width) <= min(a, b) + slack
    assert smooth_min(a, b, width) >= min(a, b) - width / 2 - slack
    assert max(a, b) - slack <= smooth_max(a, b, width) <= max(a, b) + width / 2 + slack
    assert smooth_max(-a, 0.0, width) >= 0.0


@given(positive, positive, st.floats(1e-12, 1e6))
def test_tight_binding_solves_mass_action(c: float, v: float, k: float) -> None:
    bound = tight_binding(c, v, k)
    assert 0.0 <= bound <= min(c, v) * (1 + 1e-14)
    assert k * bound == pytest.approx((c - bound) * (v - bound), rel=1e-6, abs=1e-9 * c * v)


def test_what_does_not_compute_is_refused_by_name() -> None:
    with pytest.raises(NotANumber, match="log was given str"):
        log("1")  # type: ignore[arg-type]


def test_the_import_is_light() -> None:
    code = "import sys, magnostat.core.maths; print([m for m in ('sympy', 'pint', 'numpy') if m in sys.modules])"
    with warnings.catch_warnings():
        found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert found.strip() == "[]"
