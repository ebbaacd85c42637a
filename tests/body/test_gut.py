"""The gut: one test per equation or group of equations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body.gut import Gut, GutState, flows, rates

NORMAL = Gut.reference()
EMPTY = dict.fromkeys(("solid_a", "solid_b", "solid_c", "residue", "stomach", "small_bowel", "colon"), 0.0)
CALLING = dict.fromkeys(("calcitriol", "oestrogen", "insulin", "EGF", "PTH", "FGF23"), 1.0)
amounts = st.floats(0.0, 100.0)


def lumen(gut=NORMAL, TRPM6=1.0, relative=1.0, held=1.0, k=0.0, **inside):
    state = GutState(**{**EMPTY, **inside}, TRPM6_gut=TRPM6)
    return flows(gut, state, relative=relative, held=held, k_diss_a=k, k_diss_b=k, k_diss_c=k)


def test_G1_G2_a_preparation_dissolves_or_passes_on_undissolved():
    f = lumen(solid_a=10.0, k=0.5)
    assert f.dissolved_a == pytest.approx(5.0)
    assert f.passed_a == pytest.approx(10.0 / NORMAL.tau_small)
    assert lumen(solid_b=10.0).dissolved_b == 0.0


def test_G3_the_stomach_empties_in_proportion():
    assert lumen(stomach=2.0).emptied == pytest.approx(2.0 * lumen(stomach=1.0).emptied)


@given(st.floats(1e-6, 50.0), st.floats(1.01, 10.0))
def test_G4_G5_more_is_taken_up_of_more_but_a_smaller_share(content, more):
    little, much = lumen(small_bowel=content).absorbed, lumen(small_bowel=content * more).absorbed
    assert little < much < more * little


def test_G4_what_goes_between_the_cells_is_a_fixed_share_without_channels():
    f = lumen(NORMAL.but(E_TRPM6=0.0), small_bowel=3.0)
    assert f.absorbed / (f.absorbed + f.moved) == pytest.approx(0.07, abs=0.01)


def test_G5_channels_are_full_at_large_loads():
    by_channels = lumen(small_bowel=100.0).absorbed - lumen(NORMAL.but(E_TRPM6=0.0), small_bowel=100.0).absorbed
    assert by_channels == pytest.approx(NORMAL.V_small, rel=0.01)


def test_G6_G8_what_is_not_taken_up_moves_on():
    assert lumen(small_bowel=4.0).moved == pytest.approx(4.0 / NORMAL.tau_small)
    assert lumen(colon=6.0).voided == pytest.approx(6.0 / NORMAL.tau_colon)
    assert lumen(residue=6.0).rest_voided == pytest.approx(6.0 / NORMAL.tau_colon)


def test_G7_the_colon_takes_up_little():
    assert 0.0 < lumen(colon=8.0).colonic < lumen(small_bowel=1.0).absorbed


@given(st.floats(0.0, 3.0), st.floats(0.0, 3.0))
def test_G9_juices_follow_plasma_and_shed_cells_follow_the_cell(relative, held):
    f = lumen(relative=relative, held=held)
    assert f.secreted == pytest.approx(NORMAL.k_secretion * relative)
    assert f.shed == pytest.approx(NORMAL.k_shed * held)


def change(gut=NORMAL, TRPM6=1.0, cell=1.0, **hormones):
    """How fast uptake capacity rises, from rest unless a hormone, the cell or the lumen is otherwise."""
    return rates(gut, GutState(**EMPTY, TRPM6_gut=TRPM6), cell=cell, **{**CALLING, **hormones})["TRPM6_gut"]


def test_G10_G11_capacity_rises_when_the_cell_is_low_and_with_calcitriol():
    assert change() == pytest.approx(0.0, abs=1e-15)
    assert change(cell=0.6) > 0.0 > change(cell=1.4)
    assert change(calcitriol=2.0) > 0.0 > change(calcitriol=0.5)


@pytest.mark.parametrize("hormone", ["oestrogen", "insulin", "EGF", "PTH"])
def test_G10_what_calls_for_more_channels(hormone):
    assert change(**{hormone: 2.0}) > 0.0 > change(**{hormone: 0.5})


def test_G10_FGF23_calls_for_fewer():
    assert change(FGF23=2.0) < 0.0 < change(FGF23=0.5)


def test_G10_without_growth_factor_a_part_is_left():
    left = 1.0 + NORMAL.tau_TRPM6 * change(EGF=0.0)
    assert 0.0 < left < 1.0


@pytest.mark.parametrize("name", ["acid", "flora"])
def test_G10_acid_of_the_lumen_and_of_the_flora_call_for_more(name):
    assert change(NORMAL.but(**{name: 1.5})) > 0.0 > change(NORMAL.but(**{name: 0.3}))


@given(st.floats(0.1, 3.0), st.floats(0.1, 3.0), st.floats(0.1, 3.0))
def test_G11_capacity_settles_where_it_is_called(cell, calcitriol, insulin):
    asked = 1.0 + NORMAL.tau_TRPM6 * change(cell=cell, calcitriol=calcitriol, insulin=insulin)
    assert asked > 0.0
    assert change(TRPM6=asked, cell=cell, calcitriol=calcitriol, insulin=insulin) == pytest.approx(0.0, abs=1e-12)
    assert change(TRPM6=0.0, cell=cell, calcitriol=calcitriol, insulin=insulin) > 0.0


@given(st.fixed_dictionaries(dict.fromkeys(EMPTY, amounts)))
def test_an_empty_lumen_gives_nothing_and_no_flow_is_negative(inside):
    assert all(v >= 0.0 for v in lumen(k=0.3, **inside).numbers().values())
    assert lumen(k=0.3, relative=0.0, held=0.0).numbers() == dict.fromkeys(lumen().numbers(), 0.0)
