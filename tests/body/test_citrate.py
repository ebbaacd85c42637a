"""Citrate: how much metal it holds, and how it is burnt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body.citrate import Citrate, CitrateState, flows, holding

NORMAL = Citrate.reference()
concentrations = st.one_of(st.just(0.0), st.floats(1e-6, 50.0))


def held(concentration, p=NORMAL):
    """Metal that citrate holds, mmol/L, from what it holds of calcium over ionised."""
    over, _ = holding(p, concentration)
    return p.metal * over / (1.0 + over)


@given(concentrations)
def test_T1_citrate_spreads_in_extracellular_water(concentration):
    f = flows(NORMAL, CitrateState(citrate=15.0 * concentration), water=15.0)
    assert f.concentration == pytest.approx(concentration)
    assert flows(NORMAL, CitrateState(citrate=15.0), water=30.0).concentration == pytest.approx(0.5)
    assert (f.on_calcium, f.on_magnesium) == holding(NORMAL, f.concentration)


@given(concentrations)
def test_T2_one_citrate_holds_one_metal_at_equilibrium(concentration):
    bond = held(concentration)
    assert 0.0 <= bond <= min(concentration, NORMAL.metal) * (1.0 + 1e-9)
    free = (concentration - bond) * (NORMAL.metal - bond)
    assert free == pytest.approx(NORMAL.K_bond * bond, rel=1e-6, abs=1e-9)


@given(concentrations, st.floats(0.01, 10.0))
def test_T3_more_citrate_leaves_less_of_the_metal_ionised(concentration, more):
    for less, much in zip(holding(NORMAL, concentration), holding(NORMAL, concentration + more), strict=True):
        assert less < much


def test_T3_without_citrate_nothing_is_held_and_a_circuit_loses_most_of_its_ionised_metal():
    assert holding(NORMAL, 0.0) == (0.0, 0.0)
    for over in holding(NORMAL, 4.0):
        assert 1.0 / (1.0 + over) < 0.5


def test_T3_a_stronger_bond_holds_more():
    assert holding(NORMAL.but(K_bond=0.5 * NORMAL.K_bond), 1.0)[0] > holding(NORMAL, 1.0)[0]


@given(concentrations)
def test_T3_magnesium_is_held_in_proportion_to_calcium(concentration):
    on_calcium, on_magnesium = holding(NORMAL, concentration)
    assert on_magnesium == pytest.approx(NORMAL.strength * on_calcium)


@given(st.floats(0.0, 500.0))
def test_T4_what_is_burnt_is_in_proportion_and_none_of_nothing(citrate):
    f = flows(NORMAL, CitrateState(citrate=citrate), water=15.0)
    assert f.metabolised == pytest.approx(NORMAL.k_metabolism * citrate)
    assert set(flows(NORMAL, CitrateState(), water=15.0).numbers().values()) == {0.0}


def test_T4_a_body_that_cannot_burn_it_keeps_it():
    assert flows(NORMAL.but(k_metabolism=0.0), CitrateState(citrate=30.0), water=15.0).metabolised == 0.0
