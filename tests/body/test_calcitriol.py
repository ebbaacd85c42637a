"""Calcitriol: one enzyme makes it, another breaks it down, and both need magnesium."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body.calcitriol import Calcitriol, CalcitriolState, flows, rates

NORMAL = Calcitriol.reference()
RENAL = 1.0 - NORMAL.extrarenal
REST = {"PTH": 1.0, "cell": 1.0, "FGF23": 1.0, "GFR": NORMAL.usual}


def hormone(level=1.0, p=NORMAL, **acting):
    return flows(p, CalcitriolState(calcitriol=level), **{**REST, **acting})


def change(level=1.0, p=NORMAL, **acting):
    """How fast calcitriol rises, 1/h."""
    return rates(p, hormone(level, p, **acting))["calcitriol"]


def test_D1_D2_D3_calcitriol_rests_at_normal():
    f = hormone()
    assert f.made == pytest.approx(1.0)
    assert f.broken == pytest.approx(1.0)
    assert f.concentration == pytest.approx(NORMAL.normal)
    assert change() == pytest.approx(0.0, abs=1e-15)


def test_D1_parathyroid_hormone_makes_it_up_to_a_limit_and_some_is_made_without():
    made = [hormone(PTH=h).made for h in (0.0, 0.5, 1.0, 5.0, 1e9)]
    assert 0.0 < made[0] < made[1] < made[2] < made[3] < made[4]
    assert made[0] == pytest.approx(NORMAL.extrarenal + RENAL * NORMAL.b_1a)
    assert made[4] == pytest.approx(NORMAL.extrarenal + RENAL * (1.0 + (1.0 - NORMAL.b_1a) * NORMAL.K_1a))


def test_D1_FGF23_and_lost_filtration_lower_it():
    assert hormone(FGF23=3.0).made < hormone().made < hormone(FGF23=0.3).made
    assert hormone(GFR=0.25 * NORMAL.usual).made < hormone().made
    assert hormone(p=NORMAL.but(E_1a=0.5)).made == pytest.approx(NORMAL.extrarenal + 0.5 * RENAL)


@pytest.mark.parametrize("little", [0.1, 1e-2, 1e-6])
def test_D1_without_FGF23_more_is_made(little):
    assert hormone(FGF23=little).made > 1.0


def test_D1_without_kidney_or_its_enzyme_only_a_little_is_made():
    assert hormone(GFR=0.0).made == NORMAL.extrarenal
    assert hormone(p=NORMAL.but(E_1a=0.0), PTH=10.0).made == NORMAL.extrarenal
    assert 0.0 < NORMAL.extrarenal < 0.3


def test_D1_D2_both_enzymes_need_magnesium_and_synthesis_loses_more():
    low = hormone(cell=0.7)
    assert low.made < low.broken < 1.0
    assert change(cell=0.7) < 0.0 < change(cell=1.3)


@given(st.floats(0.0, 20.0))
def test_D2_breakdown_is_in_proportion(level):
    assert hormone(level).broken == pytest.approx(level)


@given(st.floats(0.0, 20.0), st.floats(0.0, 2.0), st.floats(0.05, 50.0), st.floats(0.0, 12.0), st.floats(0.0, 3.0))
def test_D3_calcitriol_settles_where_what_is_made_and_given_is_broken(PTH, cell, FGF23, GFR, more):
    p, acting = NORMAL.but(given=more), {"PTH": PTH, "cell": cell, "FGF23": FGF23, "GFR": GFR}
    f = hormone(0.0, p, **acting)
    assert min(f.numbers().values()) >= 0.0
    assert change(0.0, p, **acting) >= 0.0, "it never runs below nothing"
    level = (f.made + more) / hormone(1.0, p, **acting).broken
    assert change(level, p, **acting) == pytest.approx(0.0, abs=1e-12 * (1.0 + f.made + more))


def test_D3_what_is_given_raises_it():
    assert change(p=NORMAL.but(given=1.0)) > 0.0
    assert change(p=NORMAL.but(given=RENAL), GFR=0.0) == pytest.approx(0.0, abs=1e-15), "it replaces the kidney"


def test_D3_all_of_it_is_made_anew_within_its_life():
    assert change(0.0) == pytest.approx(1.0 / NORMAL.tau_calcitriol)
