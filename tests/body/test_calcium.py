"""Calcium: its three forms in plasma, its uptake, and a tubule that it shares with sodium and magnesium."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body.calcium import Calcium, CalciumState, flows
from magnostat.body.sodium import Sodium

NORMAL = Calcium.reference()
SODIUM = Sodium().k_PT / (1.0 + Sodium().k_PT)  # what the proximal tubule takes of sodium at rest
REST = {"V_p": 3.0, "V_i": 12.0, "albumin": 42.0, "pH": 7.4, "E_complex": 1.0, "citrated": 0.0, "magnesium": 1.0,
        "PTH": 1.0, "calcitriol": 1.0, "E_CaSR": 1.0, "pore": 1.0, "taken_PT": SODIUM, "GFR": 7.2}  # fmt: skip


def content(held=1.0, lime=NORMAL):
    """Extracellular calcium at which ionised calcium is ``held`` over its reference, all else normal."""
    filterable = 1.0 + lime.b_complex
    bound = lime.b_albumin * REST["albumin"]
    return held * lime.normal * (REST["V_p"] * (filterable + bound) + REST["V_i"] * filterable)


def blood(held=1.0, lime=NORMAL, gut=0.0, **acting):
    return flows(lime, CalciumState(calcium_gut=gut, calcium=content(held, lime)), **{**REST, **acting})


def test_A1_calcitriol_opens_the_gut_and_a_part_goes_without_it():
    taken = [blood(gut=4.0, calcitriol=D).absorbed for D in (0.0, 0.5, 1.0, 3.0)]
    assert 0.0 < taken[0] < taken[1] < taken[2] < taken[3]
    assert taken[0] == pytest.approx(NORMAL.a_passive * 4.0 / NORMAL.tau_gut)


def test_A1_A2_about_a_third_of_what_is_eaten_is_absorbed_at_rest():
    f = blood(gut=4.0)
    assert 0.2 < f.absorbed / (f.absorbed + f.voided) < 0.4
    assert f.absorbed == pytest.approx((NORMAL.a_passive + NORMAL.a_active) * f.voided)


@given(st.floats(0.0, 100.0))
def test_A1_A2_what_is_in_the_gut_is_shared_by_uptake_and_transit(gut):
    assert blood(gut=gut).voided == pytest.approx(gut / NORMAL.tau_gut)
    assert blood(gut=2.0 * gut).absorbed == pytest.approx(2.0 * blood(gut=gut).absorbed)


@given(st.floats(0.0, 3.0))
def test_A2_juices_carry_what_is_ionised(held):
    assert blood(held).secreted == pytest.approx(held * NORMAL.k_secretion)


def test_A3_acid_frees_calcium_from_albumin_and_citrate_takes_hold_of_it():
    assert blood(pH=7.2).ionised > blood().ionised > blood(pH=7.6).ionised
    assert blood(pH=7.5).bound == pytest.approx(10.0 ** (0.1 * NORMAL.s_pH) * blood().bound)
    assert blood(citrated=0.5).ionised < blood().ionised
    assert blood(E_complex=3.0).ionised < blood().ionised


@given(st.floats(0.01, 3.0), st.floats(5.0, 60.0), st.floats(6.8, 7.8), st.floats(0.0, 5.0))
def test_A4_A5_plasma_and_interstitium_hold_all_of_it(held, albumin, pH, citrated):
    f = blood(held, albumin=albumin, pH=pH, citrated=citrated)
    ultrafilterable = f.ionised * (1.0 + NORMAL.b_complex + citrated)
    assert f.ionised <= ultrafilterable <= f.total
    assert REST["V_p"] * f.total + REST["V_i"] * ultrafilterable == pytest.approx(content(held))


def test_A5_about_half_of_serum_calcium_is_ionised():
    f = blood()
    assert f.relative == pytest.approx(1.0)
    assert f.ionised == pytest.approx(NORMAL.normal)
    assert 0.45 < f.ionised / f.total < 0.60


def test_A5_low_albumin_lowers_total_calcium_and_hardly_the_ionised():
    """A low total behind a normal ionised calcium: what is measured in people who are short of albumin."""
    poor = blood(albumin=25.0)
    assert poor.total < 0.95 * blood().total
    assert abs(poor.ionised / blood().ionised - 1.0) < 0.5 * (1.0 - poor.total / blood().total)


def test_A6_A7_calcium_and_magnesium_at_the_receptor_brake_the_thick_limb():
    for braked in (blood(magnesium=2.0), blood(E_CaSR=1.2)):
        assert braked.urine > blood().urine
    share = [f.excreted / f.ionised for f in (blood(), blood(1.2))]
    assert share[1] > share[0]
    assert blood(magnesium=0.5).urine < blood().urine


def test_A6_magnesium_is_weaker_than_calcium_and_silent_without_weight():
    deaf = NORMAL.but(w_TAL=0.0)
    assert blood(lime=deaf, magnesium=3.0).urine == pytest.approx(blood(lime=deaf).urine)
    assert blood(lime=deaf).urine == pytest.approx(blood().urine), "at rest magnesium is neutral"
    per_calcium = blood(1.1).excreted / blood(1.1).ionised
    assert blood(magnesium=1.1).excreted / blood().ionised < per_calcium


@given(st.floats(0.1, 2.0))
def test_A7_the_thick_limb_takes_less_as_its_pore_or_voltage_is_lost(pore):
    assert blood(pore=0.5 * pore).urine > blood(pore=pore).urine
    assert blood(lime=NORMAL.but(E_TAL=pore)).urine == pytest.approx(blood(pore=pore).urine)


def test_A7_A8_without_a_pore_the_limb_takes_nothing():
    f = blood(pore=0.0, lime=NORMAL.but(E_DCT=0.0))
    assert f.excreted == pytest.approx(f.ionised * (1.0 + NORMAL.b_complex) * (1.0 - NORMAL.follows * SODIUM))


def test_A8_calcium_follows_sodium_in_the_proximal_tubule():
    """So a body that is short of volume saves calcium."""
    assert blood(taken_PT=0.75).urine < blood().urine < blood(taken_PT=0.60).urine
    f = blood(taken_PT=0.0, pore=0.0, lime=NORMAL.but(E_DCT=0.0))
    assert f.excreted == pytest.approx(f.ionised * (1.0 + NORMAL.b_complex)), "all that is filtered"


def test_A9_hormone_and_calcitriol_save_calcium_and_a_part_goes_without_hormone():
    lost = [blood(PTH=h).urine for h in (0.0, 0.3, 1.0, 5.0)]
    assert lost[0] > lost[1] > lost[2] > lost[3]
    assert lost[0] < blood(lime=NORMAL.but(E_DCT=0.0)).urine
    assert blood(calcitriol=2.0).urine < blood().urine < blood(calcitriol=0.3).urine


def test_A9_A10_when_more_is_offered_the_distal_tubule_takes_its_capacity():
    flooded = {"held": 2.0, "pore": 0.0}
    taken = blood(lime=NORMAL.but(E_DCT=0.0), **flooded).excreted - blood(**flooded).excreted
    assert taken == pytest.approx(NORMAL.V_DCT, rel=0.05)


def test_A10_nearly_all_is_reabsorbed_at_rest():
    f = blood()
    assert f.excreted < 0.05 * f.ionised
    assert 2.0 < 24.0 * f.urine < 8.0, "mmol a day"


@given(st.floats(0.0, 3.0), st.floats(0.0, 12.0))
def test_A10_urine_scales_with_filtration_and_never_exceeds_it(held, GFR):
    f = blood(held, GFR=GFR)
    assert min(f.numbers().values()) >= 0.0
    assert f.urine == pytest.approx(GFR * f.excreted)
    assert f.excreted <= f.ionised * (1.0 + NORMAL.b_complex)


def test_A10_no_filtration_no_urine():
    assert blood(GFR=0.0).urine == 0.0


@given(st.floats(0.05, 2.5), st.floats(1.001, 1.5))
def test_A10_more_calcium_is_never_excreted_less(held, more):
    assert blood(held * more).excreted > blood(held).excreted


def test_A10_a_distal_tubule_without_transport_excretes_what_it_is_offered():
    assert blood(lime=NORMAL.but(E_DCT=0.0)).excreted > blood().excreted
    low = blood(0.6)
    assert low.excreted < 0.02 * low.ionised, "a body that is short of calcium hardly loses any"
