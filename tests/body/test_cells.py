"""Cells: what is bound and free, what the membrane does, and how a store can be low while serum is normal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body.cells import Cells, CellsState, flows, free_of

NORMAL = Cells.reference()
FULL = CellsState(fast=NORMAL.fast0, organs=NORMAL.organs0, muscle=NORMAL.muscle0, deep=NORMAL.deep0)


def membrane(cells=NORMAL, outside=1.0, insulin=1.0, catecholamines=1.0, **content):
    return flows(cells, FULL.but(**content), outside=outside, insulin=insulin, catecholamines=catecholamines)


@given(st.floats(0.0, 5.0), st.floats(0.05, 0.95), st.floats(0.01, 5.0))
def test_C1_free_and_bound_make_up_the_total(total, ATP, K):
    free = free_of(total, ATP * (1.0 + K), K, 1.0 - ATP)
    assert free >= 0.0
    assert (1.0 - ATP) * free + ATP * (1.0 + K) * free / (K + free) == pytest.approx(total, abs=1e-9)


def test_C1_at_rest_nine_tenths_and_more_are_bound():
    """Muscle holds about 8.5 mmol per litre of cell water, 0.6 of it free; ATP holds most of it, as the cell without shows."""
    rest, bare = (membrane(cells).free_concentration for cells in (NORMAL, NORMAL.but(E_ATP=0.0)))
    assert 0.90 <= 1.0 - rest / 8.5 <= 0.95
    assert 0.5 <= rest <= 1.2
    assert 0.75 <= 1.0 - rest / bare <= 0.95


def test_C1_the_total_falls_less_than_the_free():
    f = membrane(muscle=0.85 * NORMAL.muscle0)
    assert f.free < 0.75


def test_C1_a_cell_that_loses_ligand_has_more_free_magnesium_and_lets_it_go():
    f = membrane(NORMAL.but(E_ATP=0.75))
    assert f.free > 1.2
    assert f.muscle_out > f.muscle_in
    assert f.organs_out > f.organs_in


def test_C2_the_fast_pool_follows_the_fluid_around_it():
    f = membrane(outside=1.5)
    assert f.fast_in == pytest.approx(1.5 * f.fast_out)


def test_C3_uptake_is_near_its_capacity_above_rest_and_follows_serum_below():
    up = [membrane(outside=x).muscle_in / membrane().muscle_in for x in (0.7, 1.0, 2.0)]
    assert up[0] < 0.78
    assert up[1] == pytest.approx(1.0)
    assert up[2] < 1.35


def test_C3_a_low_cell_has_room_for_a_load_but_is_no_greedier_at_rest():
    low = {"muscle": 0.85 * NORMAL.muscle0}
    extra = [membrane(outside=x, **low).muscle_in / membrane(outside=x).muscle_in for x in (0.8, 2.0)]
    assert extra[0] < 1.08
    assert extra[1] > extra[0]


def test_C4_insulin_drives_uptake():
    assert membrane(insulin=0.5).muscle_in < membrane().muscle_in < membrane(insulin=3.0).muscle_in


def test_C4_catecholamines_drive_uptake_into_every_cell():
    stressed = membrane(catecholamines=10.0)
    assert stressed.muscle_in > membrane().muscle_in > membrane(catecholamines=0.3).muscle_in
    assert stressed.organs_in / membrane().organs_in == pytest.approx(stressed.muscle_in / membrane().muscle_in)
    assert stressed.muscle_out == membrane().muscle_out


@given(st.floats(0.0, 3.0))
def test_C5_C6_what_leaves_a_cell_follows_its_free_magnesium(fill):
    f = membrane(muscle=fill * NORMAL.muscle0, organs=fill * NORMAL.organs0)
    assert f.muscle_out == pytest.approx(NORMAL.muscle0 * f.free / NORMAL.tau_muscle)
    assert f.organs_out == pytest.approx(NORMAL.organs0 * f.free / NORMAL.tau_organs)


def test_C5_C6_C7_the_reference_cell_rests():
    f = membrane()
    for pool in ("fast", "organs", "muscle", "deep"):
        assert getattr(f, f"{pool}_in") == pytest.approx(getattr(f, f"{pool}_out"))


def test_C7_the_deep_pool_follows_its_ligands_over_months():
    f = membrane(NORMAL.but(E_ATP=0.8))
    assert f.deep_in - f.deep_out < 0.0
    assert NORMAL.tau_deep > 24.0 * 90
