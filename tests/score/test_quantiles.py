"""Quantiles against printed tables, and their symmetry."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.score.quantiles import incomplete_beta, normal, student, wilson

TABLE = [(1, 12.706204736), (2, 4.302652730), (3, 3.182446305), (5, 2.570581836), (9, 2.262157163), (19, 2.093024054),
         (29, 2.045229642), (1000, 1.962339081)]  # fmt: skip


@pytest.mark.parametrize(("freedom", "quantile"), TABLE)
def test_student_as_in_tables(freedom, quantile):
    assert student(0.975, freedom) == pytest.approx(quantile, abs=2e-9)


@given(st.floats(0.51, 0.999), st.integers(1, 20000))
def test_student_is_symmetric_and_wider_than_normal(share, freedom):
    assert student(1 - share, freedom) == pytest.approx(-student(share, freedom), rel=1e-9)
    assert student(share, freedom) >= normal(share) * (1 - 1e-9)


def test_student_tends_to_normal():
    assert student(0.975, 1e7) == pytest.approx(normal(0.975), rel=1e-6)


@given(st.floats(0.0, 1.0), st.floats(0.5, 50.0), st.floats(0.5, 50.0))
def test_beta_of_the_mirror_is_the_rest(x, a, b):
    assert incomplete_beta(x, a, b) + incomplete_beta(1 - x, b, a) == pytest.approx(1.0, abs=1e-9)


def test_wilson_by_hand():
    z2 = 1.959963984540054**2  # of 20 in 26: (0.769 + z²/52 ± z √(0.769·0.231/26 + z²/2704)) / (1 + z²/26)
    p = 20 / 26
    half = math.sqrt(z2) * math.sqrt(p * (1 - p) / 26 + z2 / 2704)
    assert wilson(p, 26) == pytest.approx(((p + z2 / 52 - half) / (1 + z2 / 26), (p + z2 / 52 + half) / (1 + z2 / 26)))
    assert wilson(0.0, 10)[0] == pytest.approx(0.0, abs=1e-15)
    assert wilson(1.0, 10)[1] == pytest.approx(1.0)
