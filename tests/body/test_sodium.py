"""Sodium and its volume: segments that each take a share of what reaches them, and a hormone that closes balance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body.sodium import Sodium, SodiumState, flows, interstitial_volume, plasma_volume, rates, volume

NORMAL = Sodium.reference()
SPACE, V_P = 15.0, 3.0
FULL = NORMAL.concentration * SPACE
EATEN = 150.0 / 24.0
volumes = st.floats(0.6, 1.5)


def tubule(filled=1.0, salt=NORMAL, aldosterone=1.0, GFR=NORMAL.usual, voltage=1.0, cell=1.0, potassium=1.0):
    state = SodiumState(sodium=filled * FULL, aldosterone=aldosterone)
    return flows(salt, state, space=SPACE, GFR=GFR, voltage=voltage, cell=cell, potassium=potassium)


def change(filled=1.0, salt=NORMAL, aldosterone=1.0, potassium=1.0, relative=1.0):
    """How fast aldosterone rises, 1/h."""
    state = SodiumState(sodium=filled * FULL, aldosterone=aldosterone)
    return rates(salt, state, filled=filled, potassium=potassium, relative=relative)["aldosterone"]


def after_days(eaten=EATEN, days=6.0, salt=NORMAL, **tubular):
    """The tubule, and aldosterone, of a body that has eaten so much sodium (mmol/h) for days; potassium is held."""
    sodium, aldosterone, step = FULL, 1.0, 0.1
    for _ in range(round(24.0 * days / step)):
        f = tubule(sodium / FULL, salt, aldosterone, **tubular)
        rise = change(f.volume, salt, aldosterone)
        sodium, aldosterone = sodium + step * (eaten - f.urine - f.skin), aldosterone + step * rise
    return f, aldosterone


def test_N1_water_goes_with_sodium():
    assert tubule().volume == pytest.approx(1.0)
    assert volume(NORMAL, SodiumState(sodium=1.1 * FULL), space=SPACE) == pytest.approx(1.1)
    assert volume(NORMAL, SodiumState(sodium=0.0), space=SPACE) == 0.0


@given(volumes, st.floats(1.001, 1.5))
def test_N2_N3_N4_a_fuller_body_takes_less_in_every_segment_above_the_distal_tubule(filled, more):
    dry, full = tubule(filled), tubule(filled * more)
    assert full.taken_PT < dry.taken_PT
    assert full.past_TAL / full.past_PT > dry.past_TAL / dry.past_PT
    assert full.urine > dry.urine


@given(st.floats(0.05, 0.95))
def test_N2_each_of_fewer_nephrons_lets_a_larger_share_through(left):
    assert tubule(GFR=left * NORMAL.usual).past_CD > tubule().past_CD
    assert tubule(GFR=left * NORMAL.usual).urine < tubule().urine


def test_N3_the_proximal_tubule_takes_most_of_what_is_filtered_and_nothing_without_transport():
    assert 0.5 < tubule().taken_PT < 0.8
    assert tubule().taken_PT + tubule().past_PT == pytest.approx(1.0)
    assert tubule(salt=NORMAL.but(E_PT=0.0)).past_PT == 1.0
    assert tubule(salt=NORMAL.but(E_PT=0.8)).past_PT > tubule().past_PT


def test_N4_the_thick_limb_needs_its_voltage():
    assert tubule(voltage=0.0).past_TAL == tubule(voltage=0.0).past_PT
    assert tubule(voltage=1.2).past_TAL < tubule().past_TAL < tubule(voltage=0.8).past_TAL
    assert tubule(voltage=0.5).past_PT == tubule().past_PT


anything = st.fixed_dictionaries(
    {"aldosterone": st.floats(0.0, 20.0), "GFR": st.floats(0.0, 20.0), "voltage": st.floats(0.0, 2.0)}
    | {"cell": st.floats(0.0, 2.0), "potassium": st.floats(0.1, 3.0)}
)


@given(st.floats(0.3, 3.0), anything)
def test_N3_N4_N6_N7_each_segment_leaves_a_part_of_what_reaches_it(filled, acting):
    f = tubule(filled, **acting)
    assert 0.0 < f.past_CD <= f.past_DCT <= f.past_TAL <= f.past_PT <= 1.0
    assert min(f.numbers().values()) >= 0.0
    assert f.urine <= acting["GFR"] * NORMAL.concentration


def test_N5_the_ligase_takes_both_transporters_off_and_rises_when_the_cell_is_low():
    for without in (NORMAL.but(NCC=0.0), NORMAL.but(ENaC=0.0)):
        assert tubule(salt=without, cell=0.5).urine > tubule(salt=without).urine
        assert tubule(salt=without.but(NEDD4_2=1.5)).urine > tubule(salt=without).urine
    blind = NORMAL.but(n_NEDD4_2=0.0)
    assert tubule(salt=blind, cell=0.3).urine == pytest.approx(tubule(salt=blind).urine)
    assert tubule(salt=blind).urine == pytest.approx(tubule().urine)


def test_N5_without_any_magnesium_the_ligase_is_still_bounded():
    rise = NORMAL.n_NEDD4_2
    assert tubule(cell=0.0).urine == pytest.approx(tubule(salt=NORMAL.but(NEDD4_2=1.0 + rise)).urine)


def test_N6_the_cotransporter_answers_to_aldosterone_and_is_switched_off_by_potassium():
    assert tubule(aldosterone=3.0).past_DCT < tubule().past_DCT < tubule(aldosterone=0.3).past_DCT
    assert tubule(potassium=1.3).past_DCT > tubule().past_DCT > tubule(potassium=0.7).past_DCT
    lost = tubule(salt=NORMAL.but(NCC=0.0))
    assert lost.past_DCT == lost.past_TAL
    assert lost.delivered > tubule().delivered


def test_N7_aldosterone_makes_the_collecting_duct_take_more():
    share = [f.reabsorbed / f.delivered for f in (tubule(aldosterone=a) for a in (0.3, 1.0, 3.0))]
    assert 0.0 < share[0] < share[1] < share[2] < 1.0


def test_N7_without_channel_or_hormone_the_collecting_duct_takes_nothing():
    for f in (tubule(salt=NORMAL.but(ENaC=0.0)), tubule(aldosterone=0.0)):
        assert f.past_CD == f.past_DCT
        assert f.reabsorbed == 0.0


def test_N8_what_is_eaten_is_excreted_at_rest():
    assert tubule().urine + tubule().skin == pytest.approx(EATEN, rel=0.05)
    assert tubule().past_CD < 0.01
    assert tubule().skin < 0.2 * tubule().urine, "nearly all by the kidney"


@given(volumes, st.floats(1.001, 1.5))
def test_N12_skin_and_stool_lose_more_of_more_whatever_the_kidney_does(filled, more):
    assert 0.0 < tubule(filled).skin < tubule(more * filled).skin
    assert tubule(filled, GFR=0.0, aldosterone=5.0).skin == tubule(filled).skin
    assert tubule().skin == pytest.approx(NORMAL.k_skin)
    assert tubule(0.0).skin == 0.0


def test_N8_N9_no_filtration_no_urine():
    f = tubule(GFR=0.0)
    assert f.urine == f.delivered == f.reabsorbed == 0.0
    assert f.taken_PT == 0.0


@given(volumes, st.floats(0.0, 20.0), st.floats(0.0, 12.0))
def test_N9_what_reaches_the_collecting_duct_is_taken_up_or_excreted(filled, aldosterone, GFR):
    f = tubule(filled, aldosterone=aldosterone, GFR=GFR)
    assert f.reabsorbed + f.urine == pytest.approx(f.delivered)
    assert f.delivered == pytest.approx(GFR * NORMAL.concentration * f.past_DCT)


@given(st.floats(0.85, 1.2))
def test_N10_plasma_and_interstitium_share_what_the_body_gains_and_plasma_changes_less(filled):
    plasma, tissue = plasma_volume(NORMAL, filled), interstitial_volume(NORMAL, filled, V_p=V_P, space=SPACE)
    assert V_P * plasma + (SPACE - V_P) * tissue == pytest.approx(SPACE * filled, rel=0.01)
    assert abs(plasma - 1.0) <= abs(filled - 1.0) <= abs(tissue - 1.0) + 1e-12


def test_N10_both_are_at_their_reference_at_rest():
    assert plasma_volume(NORMAL, 1.0) == interstitial_volume(NORMAL, 1.0, V_p=V_P, space=SPACE) == 1.0
    assert tubule(1.1).plasma == plasma_volume(NORMAL, 1.1)


def test_N11_aldosterone_rests_at_normal_and_rises_when_volume_falls():
    assert change() == pytest.approx(0.0, abs=1e-15)
    assert change(0.95) > 0.0 > change(1.05)


def test_N11_aldosterone_rises_with_potassium_and_as_magnesium_falls():
    assert change(potassium=1.2) > 0.0 > change(potassium=0.8)
    assert change(relative=0.6) > 0.0 > change(relative=1.6)


@given(volumes, st.floats(0.3, 3.0), st.floats(0.2, 3.0), st.floats(0.0, 5.0))
def test_N11_aldosterone_settles_where_it_is_driven_and_never_runs_below_nothing(filled, potassium, relative, drive):
    salt = NORMAL.but(E_RAAS=drive)
    asked = salt.tau_aldosterone * change(filled, salt, 0.0, potassium, relative)
    assert asked >= 0.0
    assert change(filled, salt, asked, potassium, relative) == pytest.approx(0.0, abs=1e-9 * (1.0 + asked))


@pytest.mark.parametrize("GFR", [0.15, 0.5, 1.25])
@pytest.mark.parametrize("eaten", [50.0 / 24.0, 300.0 / 24.0])
def test_N8_N11_excretion_meets_intake_within_days_at_any_filtration(GFR, eaten):
    f, _ = after_days(eaten, GFR=GFR * NORMAL.usual)
    assert f.urine + f.skin == pytest.approx(eaten, rel=0.05)
    assert 0.85 < f.volume < 1.25, "a body that swells or dries by less than a quarter"


def test_N8_N11_sodium_in_excess_fills_the_body_a_little_and_puts_aldosterone_to_sleep():
    (little, high), (much, low) = after_days(0.2 * EATEN), after_days(2.0 * EATEN)
    assert high > 1.0 > low
    assert little.volume < 1.0 < much.volume < 1.1


def test_N6_N11_a_lost_cotransporter_is_paid_for_by_the_other_segments():
    """Volume falls a little, aldosterone rises, the collecting duct and the proximal tubule take more."""
    usual, lost = after_days(), after_days(salt=NORMAL.but(NCC=0.1))
    assert lost[0].urine + lost[0].skin == pytest.approx(EATEN, rel=0.05)
    assert 0.85 < lost[0].volume < usual[0].volume
    assert lost[1] > usual[1]
    assert lost[0].taken_PT > usual[0].taken_PT
    assert lost[0].reabsorbed > usual[0].reabsorbed
