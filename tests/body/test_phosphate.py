"""Phosphate: a tubular maximum under two hormones, cells that buffer, and an index of how prone serum is to calcify."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body.phosphate import Phosphate, PhosphateState, flows, rates

NORMAL = Phosphate.reference()
WATER = 15.0
REST = {"insulin": 1.0, "PTH": 1.0, "calcitriol": 1.0, "GFR": 7.2, "calcium": 1.0, "magnesium": 1.0}
serum = st.floats(0.05, 5.0)


def salt(held=1.0, acid=NORMAL, FGF23=1.0, gut=0.0, cells=1.0, **acting):
    """The flows at a serum phosphate of ``held`` and cells filled to ``cells``, over reference."""
    state = PhosphateState(
        phosphate_gut=gut, phosphate=held * acid.normal * WATER, cell_phosphate=cells * acid.content, FGF23=FGF23
    )
    return flows(acid, state, water=WATER, **{**REST, **acting})


def change(held=1.0, calcitriol=1.0, FGF23=1.0, acid=NORMAL):
    """How fast FGF23 rises, 1/h."""
    return rates(acid, PhosphateState(FGF23=FGF23), of_day=held, calcitriol=calcitriol)["FGF23"]


def test_F1_calcitriol_opens_the_gut_but_most_goes_without_it():
    taken = [salt(gut=3.0, calcitriol=D).absorbed for D in (0.0, 1.0, 3.0)]
    assert 0.5 * taken[1] < taken[0] < taken[1] < taken[2]


@given(st.one_of(st.just(0.0), st.floats(1e-3, 100.0)))
def test_F1_over_half_of_what_is_eaten_is_absorbed_and_the_rest_is_voided(gut):
    f = salt(gut=gut)
    assert 0.5 * (f.absorbed + f.voided) <= f.absorbed <= 0.8 * (f.absorbed + f.voided)
    assert f.voided == pytest.approx(gut / NORMAL.tau_gut)
    assert f.absorbed == pytest.approx(NORMAL.a_absorbed * f.voided)


def test_F2_serum_phosphate_is_what_is_dissolved():
    assert salt().total == pytest.approx(NORMAL.normal)
    assert salt(2.0).relative == pytest.approx(2.0)


def test_F3_F4_at_rest_cells_take_up_what_they_let_go():
    assert salt().into_cells == pytest.approx(NORMAL.exchange)
    assert salt().out_of_cells == pytest.approx(NORMAL.exchange)


@given(serum, st.floats(1.01, 3.0))
def test_F3_uptake_by_cells_saturates_and_takes_nothing_from_empty_plasma(held, more):
    assert salt(held).into_cells < salt(more * held).into_cells < more * salt(held).into_cells
    assert salt(0.0).into_cells == 0.0


def test_F3_insulin_drives_phosphate_into_cells():
    assert salt(insulin=0.5).into_cells < salt().into_cells < salt(insulin=10.0).into_cells


@given(st.floats(0.0, 3.0))
def test_F4_what_leaves_cells_follows_what_is_inside(cells):
    assert salt(cells=cells).out_of_cells == pytest.approx(cells * salt().out_of_cells)


def test_F5_both_hormones_waste_phosphate():
    assert salt(PTH=0.3).urine < salt().urine < salt(PTH=3.0).urine
    assert salt(FGF23=0.3).urine < salt().urine < salt(FGF23=3.0).urine
    assert salt(acid=NORMAL.but(E_TmP=0.5)).urine > salt().urine


@pytest.mark.parametrize("little", [0.3, 0.02, 1e-3])
def test_F5_without_hormone_phosphate_is_kept(little):
    assert salt(PTH=little).urine < salt().urine
    assert salt(FGF23=little).urine < salt().urine


def test_F6_below_the_maximum_hardly_any_is_lost_and_above_it_all_of_the_rest():
    share = [salt(held).urine / (7.2 * NORMAL.f_filtered * salt(held).total) for held in (0.5, 2.0)]
    assert share[0] < 0.1 < share[1]
    slope = (salt(6.0).urine - salt(5.0).urine) / (salt(6.0).total - salt(5.0).total)
    assert slope == pytest.approx(7.2 * NORMAL.f_filtered, rel=0.01)


def test_F6_without_a_maximum_all_that_is_filtered_is_lost():
    assert salt(acid=NORMAL.but(E_TmP=0.0)).urine == pytest.approx(7.2 * NORMAL.f_filtered * salt().total)


@given(st.one_of(st.just(0.0), serum), st.floats(0.0, 12.0), st.floats(0.01, 50.0), st.floats(0.01, 50.0))
def test_F6_urine_scales_with_filtration_and_never_exceeds_it(held, GFR, PTH, FGF23):
    f = salt(held, FGF23=FGF23, PTH=PTH, GFR=GFR)
    assert min(f.numbers().values()) >= 0.0
    assert f.urine <= GFR * NORMAL.f_filtered * f.total * (1.0 + 1e-12)
    assert salt(held, FGF23=FGF23, PTH=PTH, GFR=2.0 * GFR).urine == pytest.approx(2.0 * f.urine)


def test_F6_no_filtration_no_urine():
    assert salt(3.0, GFR=0.0).urine == 0.0


def test_F7_FGF23_rises_with_phosphate_and_with_calcitriol():
    assert change() == pytest.approx(0.0, abs=1e-15)
    assert change(1.2) > 0.0 > change(0.8)
    assert change(calcitriol=1.5) > 0.0 > change(calcitriol=0.5)
    assert change(calcitriol=0.0, FGF23=0.0) > 0.0, "half of it goes without calcitriol"


@given(st.floats(0.0, 3.0), st.floats(0.0, 5.0), st.floats(0.0, 5.0))
def test_F7_FGF23_settles_where_it_is_driven(held, calcitriol, secretion):
    acid = NORMAL.but(E_FGF23=secretion)
    asked = acid.tau_FGF23 * change(held, calcitriol, 0.0, acid)
    assert asked >= 0.0
    assert change(held, calcitriol, asked, acid) == pytest.approx(0.0, abs=1e-12 * (1.0 + asked))


def test_F8_serum_calcifies_with_phosphate_and_calcium_and_magnesium_holds_it_off():
    assert salt().propensity == pytest.approx(1.0)
    assert salt(1.5).propensity > 1.0 > salt(0.7).propensity
    assert salt(calcium=1.2).propensity > 1.0 > salt(calcium=0.8).propensity
    assert salt(magnesium=0.6).propensity > 1.0 > salt(magnesium=1.5).propensity
    assert salt(0.0).propensity == 0.0
