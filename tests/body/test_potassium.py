"""Potassium: what cells pump in and leak out, and what the collecting duct secretes in exchange for sodium."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body.potassium import Potassium, PotassiumState, flows, relative
from magnostat.body.sodium import Sodium

NORMAL = Potassium.reference()
WATER, K_CD = 15.0, Sodium().k_CD
DELIVERED = NORMAL.at_rest * (1.0 + K_CD) / K_CD
positive = st.floats(0.05, 5.0)


def salt(held=1.0, kalium=NORMAL, water=WATER, gut=0.0, cells=1.0, **acting):
    """The flows at a plasma potassium of ``held`` and cells filled to ``cells``, over reference."""
    state = PotassiumState(
        potassium_gut=gut, potassium=held * kalium.normal * water, cell_potassium=cells * kalium.content
    )
    at_rest = {"cell": 1.0, "insulin": 1.0, "catecholamines": 1.0, "delivered": DELIVERED, "reabsorbed": kalium.at_rest}
    return flows(kalium, state, water=water, k_CD=K_CD, **{**at_rest, **acting})


@given(st.one_of(st.just(0.0), st.floats(1e-3, 200.0)))
def test_E1_most_of_what_is_eaten_is_absorbed_and_the_rest_is_voided(eaten):
    f = salt(gut=eaten)
    assert 0.8 * (f.absorbed + f.voided) <= f.absorbed <= f.absorbed + f.voided
    assert f.voided == pytest.approx(eaten / NORMAL.tau_gut)
    assert f.absorbed == pytest.approx(NORMAL.a_absorbed * f.voided)


def test_E1_an_empty_gut_gives_nothing():
    assert salt(gut=0.0).absorbed == salt(gut=0.0).voided == 0.0


def test_E2_plasma_potassium_is_diluted_by_water():
    assert salt().total == pytest.approx(NORMAL.normal)
    assert salt().relative == pytest.approx(1.0)
    state = PotassiumState(potassium=WATER * NORMAL.normal)
    assert relative(NORMAL, state, water=1.1 * WATER) == pytest.approx(1.0 / 1.1)


@given(st.floats(0.0, 2.0), st.floats(0.01, 1.0))
def test_E3_a_cell_short_of_magnesium_pumps_less_potassium_in(cell, more):
    assert 0.0 < salt(cell=cell).into_cells < salt(cell=cell + more).into_cells


def test_E4_E5_at_rest_cells_take_up_what_they_let_go():
    assert salt().into_cells == pytest.approx(NORMAL.exchange)
    assert salt().out_of_cells == pytest.approx(NORMAL.exchange)


@pytest.mark.parametrize("hormone", ["insulin", "catecholamines"])
def test_E4_insulin_and_catecholamines_drive_potassium_into_cells(hormone):
    assert salt(**{hormone: 0.5}).into_cells < salt().into_cells < salt(**{hormone: 10.0}).into_cells


@given(positive, st.floats(1.01, 3.0))
def test_E4_the_pump_saturates_and_takes_nothing_from_empty_plasma(held, more):
    assert salt(held).into_cells < salt(more * held).into_cells < more * salt(held).into_cells
    assert salt(0.0).into_cells == 0.0


@given(st.floats(0.0, 2.0))
def test_E5_what_leaks_out_follows_what_is_inside(cells):
    assert salt(cells=cells).out_of_cells == pytest.approx(cells * salt().out_of_cells)


@given(st.floats(0.0, 2.0), st.floats(0.01, 1.0))
def test_E6_a_cell_short_of_magnesium_lets_more_potassium_into_the_urine(cell, more):
    assert salt(cell=cell).urine > salt(cell=cell + more).urine > 0.0


def test_E6_the_channel_opens_only_so_far():
    assert salt(cell=0.0).urine == pytest.approx((1.0 + NORMAL.r_ROMK) * salt().urine)


def test_E7_the_colon_secretes_more_than_in_proportion_when_serum_is_high():
    assert salt().colonic == pytest.approx(NORMAL.k_colon)
    assert salt(1.5).colonic > 1.5 * salt().colonic
    assert salt(0.0).colonic == 0.0
    assert salt().colonic < salt().urine, "a healthy kidney does most of it"


def test_E8_secretion_is_at_its_reference_at_rest():
    assert salt().urine == pytest.approx(NORMAL.secretion)


@given(st.floats(0.0, 100.0), st.floats(0.0, 100.0), st.floats(0.0, 5.0))
def test_E8_potassium_leaves_in_exchange_for_the_sodium_taken_up_there(reabsorbed, excreted, held):
    f = salt(held, reabsorbed=reabsorbed, delivered=reabsorbed + excreted)
    more = salt(held, reabsorbed=reabsorbed + 1.0, delivered=reabsorbed + excreted + 1.0)
    assert 0.0 <= f.urine <= more.urine
    assert min(f.numbers().values()) >= 0.0


def test_E8_no_sodium_taken_up_or_delivered_no_potassium_secreted():
    assert salt(reabsorbed=0.0).urine == 0.0
    assert salt(reabsorbed=0.0, delivered=0.0).urine == 0.0
    assert salt(kalium=NORMAL.but(E_secretion=0.0)).urine == 0.0
    assert salt(0.0).urine == 0.0


def test_E8_secretion_rises_with_flow_and_more_than_in_proportion_with_plasma_potassium():
    assert salt(delivered=0.7 * DELIVERED).urine < salt().urine < salt(delivered=1.5 * DELIVERED).urine
    assert salt(1.3).urine > 1.3 * salt().urine
    assert salt(0.7).urine < 0.7 * salt().urine


def test_E3_E6_potassium_given_without_magnesium_is_lost_again():
    """Of the same rise of plasma potassium a depleted body keeps less in cells and loses more in urine."""
    given_to = {cell: [salt(held, cell=cell) for held in (1.0, 1.2)] for cell in (1.0, 0.6)}
    kept, lost = (
        {cell: getattr(b, name) - getattr(a, name) for cell, (a, b) in given_to.items()}
        for name in ("into_cells", "urine")
    )
    assert kept[0.6] < kept[1.0]
    assert lost[0.6] > lost[1.0]
