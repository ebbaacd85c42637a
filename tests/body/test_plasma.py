"""Plasma and interstitium: the three forms of magnesium, and what passes the capillary wall."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body.plasma import Plasma, PlasmaState, flows

NORMAL = Plasma()


def fluid(total=0.83, plasma=NORMAL, pH=7.4, fatty_acids=1.0, interstitium=6.88, depot=0.0, citrated=0.0):
    state = PlasmaState(plasma=total * plasma.V_p, interstitium=interstitium, depot=depot)
    return flows(plasma, state, V_p=plasma.V_p, V_i=plasma.V_i, albumin=plasma.albumin, pH=pH, fatty_acids=fatty_acids,
                 citrated=citrated)  # fmt: skip


def test_P1_P4_the_forms_of_serum_magnesium():
    f = fluid()
    assert f.total == pytest.approx(0.83)
    assert f.ionised / f.total == pytest.approx(0.62, abs=0.01)
    assert f.ultrafilterable / f.total == pytest.approx(0.69, abs=0.01)


@given(st.floats(0.0, 5.0), st.floats(5.0, 70.0))
def test_P2_P4_ionised_is_less_than_ultrafilterable_is_less_than_total(total, albumin):
    f = fluid(total, NORMAL.but(albumin=albumin))
    assert 0.0 <= f.ionised <= f.ultrafilterable <= f.total + 1e-12


def test_P2_acid_frees_magnesium_from_albumin():
    slope = (math.log10(fluid(pH=7.5).ionised) - math.log10(fluid(pH=7.3).ionised)) / 0.2
    assert slope == pytest.approx(-0.1, abs=0.01)


def test_P2_albumin_fatty_acids_and_complexing_anions_lower_the_ionised_share():
    assert fluid(plasma=NORMAL.but(albumin=30.0)).ionised > fluid().ionised > fluid(fatty_acids=3.0).ionised
    citrate = fluid(plasma=NORMAL.but(E_complex=5.0))
    assert citrate.ionised < fluid().ionised
    assert citrate.ultrafilterable > fluid().ultrafilterable


@given(st.floats(0.0, 5.0))
def test_P2_P3_P4_citrate_takes_ionised_magnesium_and_some_of_that_on_albumin(citrated):
    f = fluid(citrated=citrated)
    assert f.ionised <= fluid().ionised
    assert fluid().ultrafilterable * (1.0 - 1e-12) <= f.ultrafilterable <= f.total
    assert f.ultrafilterable == pytest.approx(f.ionised * (1.0 + NORMAL.b_complex + citrated))


def lost(share):
    """The same magnesium when that share of plasma water is lost and albumin stays: what was there is concentrated."""
    V_p = (1.0 - share) * NORMAL.V_p
    state = PlasmaState(plasma=0.83 * NORMAL.V_p, interstitium=6.88)
    concentrated = NORMAL.albumin * NORMAL.V_p / V_p
    return flows(NORMAL, state, V_p=V_p, V_i=NORMAL.V_i, albumin=concentrated, pH=7.4, fatty_acids=1.0, citrated=0.0)


def test_P1_P2_plasma_that_loses_water_holds_more_of_its_magnesium_on_albumin():
    assert lost(0.2).total == pytest.approx(0.83 / 0.8)
    assert lost(0.2).bound > lost(0.0).bound
    assert lost(0.2).ionised / lost(0.2).total < lost(0.0).ionised / lost(0.0).total


def test_P5_P6_at_rest_plasma_and_interstitium_agree():
    f = fluid()
    assert f.relative == pytest.approx(1.0, abs=0.01)
    assert f.filtered_out == pytest.approx(f.back, rel=0.01)
    assert fluid(1.7).filtered_out > fluid(1.7).back


def test_P7_P8_the_depot_empties_and_sweat_follows_serum():
    assert fluid(depot=10.0).released == pytest.approx(10.0 * NORMAL.k_depot)
    assert fluid(1.66).sweat == pytest.approx(2.0 * fluid().sweat)


@given(st.floats(0.0, 5.0))
def test_P9_an_extra_loss_is_in_proportion_to_serum(total):
    assert fluid(total).against == pytest.approx(total / NORMAL.stated_at)
    assert fluid(0.0).against == 0.0
