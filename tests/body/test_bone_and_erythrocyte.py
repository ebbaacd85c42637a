"""Bone and red cells: slow pools that settle, the crystal carrying what it holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body import bone, erythrocyte
from magnostat.body.bone import Bone, BoneState
from magnostat.body.erythrocyte import Erythrocyte, ErythrocyteState

BONE, RED = Bone.reference(), Erythrocyte()
CONTENT = RED.volume * RED.content0
FULL = {"bone_calcium": BONE.exchangeable0, "mineral": BONE.mineral0, "bone_phosphate": BONE.P_Ca * BONE.mineral0}


def skeleton(outside=1.0, surface=BONE.surface0, crystal=455.3, p=BONE, calcium=1.0, phosphate=1.0, PTH=1.0, **held):
    state = BoneState(surface=surface, crystal=crystal, **{**FULL, **held})
    return bone.flows(p, state, outside=outside, calcium=calcium, phosphate=phosphate, PTH=PTH)


def red(relative=1.0, held=1.0, fill=1.0):
    return erythrocyte.flows(RED, ErythrocyteState(red_cells=fill * CONTENT), relative=relative, held=held)


@given(st.floats(0.1, 3.0))
def test_B1_B2_the_surface_settles_where_serum_puts_it(outside):
    f = skeleton(outside, surface=outside * BONE.surface0)
    assert f.bound == pytest.approx(f.freed)


def test_B3_B4_the_crystal_settles_and_an_old_one_gives_what_it_holds():
    assert skeleton().laid == pytest.approx(skeleton().resorbed, rel=0.01)
    assert skeleton(crystal=300.0).laid > skeleton(crystal=300.0).resorbed
    assert skeleton(crystal=0.0).resorbed == 0.0


def test_B3_B4_formation_and_resorption_move_magnesium():
    assert skeleton(p=BONE.but(E_formation=2.0)).laid == pytest.approx(2.0 * skeleton().laid) != 0.0
    assert skeleton(p=BONE.but(E_resorption=2.0)).resorbed == pytest.approx(2.0 * skeleton().resorbed) != 0.0


def test_B1_young_mineral_binds_more():
    assert skeleton(osteoblast=1.5).bound > skeleton().bound > skeleton(osteoblast=0.5).bound
    assert skeleton(osteoblast=1.5).freed == skeleton().freed


@given(st.floats(0.0, 3.0), st.floats(0.0, 3.0))
def test_B3_new_mineral_takes_up_magnesium_as_it_finds_it(outside, formed):
    f = skeleton(outside, osteoblast=formed)
    assert f.laid == pytest.approx(BONE.richness * outside * f.laid_Ca)


@given(st.floats(0.0, 3.0))
def test_B5_exchangeable_calcium_settles_where_ionised_calcium_puts_it(calcium):
    f = skeleton(calcium=calcium, bone_calcium=calcium * BONE.exchangeable0)
    assert f.bound_Ca == pytest.approx(f.freed_Ca)


def test_B5_hormone_shifts_the_exchange_towards_blood():
    assert skeleton(PTH=3.0).bound_Ca < skeleton().bound_Ca < skeleton(PTH=0.3).bound_Ca
    assert skeleton(PTH=3.0).freed_Ca == skeleton().freed_Ca
    assert skeleton(bone_calcium=0.0).freed_Ca == 0.0
    assert skeleton(calcium=0.0).bound_Ca == 0.0


@pytest.mark.parametrize("little", [0.3, 0.02, 1e-3])
def test_B5_without_hormone_bone_keeps_its_calcium(little):
    assert skeleton(PTH=little).bound_Ca > skeleton().bound_Ca


def test_B6_hormone_asks_for_resorption_and_some_goes_on_without():
    asked = [skeleton(PTH=h).asked for h in (0.0, 0.5, 1.0, 5.0)]
    assert 0.0 < asked[0] < asked[1] < asked[2] < asked[3]
    assert asked[0] == pytest.approx(BONE.r_min)
    assert asked[2] == pytest.approx(1.0)
    assert skeleton(p=BONE.but(E_resorption=0.0)).resorbed_Ca == 0.0


@given(st.floats(0.0, 2.0), st.floats(0.1, 5.0))
def test_B4_B7_B10_resorption_gives_of_each_mineral_in_proportion_to_what_is_there(fill, PTH):
    f = skeleton(crystal=fill * 455.3, PTH=PTH, **{name: fill * whole for name, whole in FULL.items()})
    usual = skeleton(PTH=PTH)
    for flow in ("resorbed", "resorbed_Ca", "resorbed_P"):
        assert getattr(f, flow) == pytest.approx(fill * getattr(usual, flow))


def test_B7_B8_B10_at_rest_as_much_is_laid_down_as_dissolved():
    f = skeleton()
    assert f.laid_Ca == pytest.approx(f.resorbed_Ca)
    assert f.laid_P == pytest.approx(f.resorbed_P)


def test_B8_formation_follows_its_cells_and_needs_calcium_and_phosphate():
    assert skeleton(osteoblast=2.0).laid_Ca == pytest.approx(2.0 * skeleton().laid_Ca)
    assert skeleton(calcium=0.8).laid_Ca < skeleton().laid_Ca
    assert skeleton(phosphate=0.5).laid_Ca < skeleton().laid_Ca < skeleton(phosphate=2.0).laid_Ca
    for starved in ({"calcium": 0.0}, {"phosphate": 0.0}, {"osteoblast": 0.0}, {"p": BONE.but(E_formation=0.0)}):
        assert skeleton(**starved).laid_Ca == skeleton(**starved).laid_P == skeleton(**starved).laid == 0.0


def formation(asked=1.0, osteoblast=1.0):
    """How fast the drive of formation rises, 1/h."""
    return bone.rates(BONE, BoneState(osteoblast=osteoblast), asked=asked)["osteoblast"]


@given(st.floats(0.0, 5.0))
def test_B9_formation_comes_to_rest_at_resorption(asked):
    assert formation(asked, osteoblast=asked) == 0.0
    assert formation(asked, osteoblast=0.0) == pytest.approx(asked / BONE.tau_osteoblast)


def test_B6_B9_bone_that_dissolves_faster_loses_calcium_until_formation_follows():
    early = skeleton(PTH=3.0)
    assert early.resorbed_Ca > early.laid_Ca
    assert formation(early.asked) > 0.0
    late = skeleton(PTH=3.0, osteoblast=early.asked)
    assert late.laid_Ca == pytest.approx(late.resorbed_Ca)
    assert BONE.tau_osteoblast > 24.0 * 7.0, "weeks at the least"


def test_B9_when_hormone_falls_starved_bone_refills():
    """After a gland is taken out formation still runs high, and calcium, phosphate and magnesium go into bone."""
    f = skeleton(PTH=0.3, osteoblast=3.0)
    assert f.laid_Ca > f.resorbed_Ca
    assert f.laid_P > f.resorbed_P
    assert f.laid > f.resorbed


@given(st.floats(0.0, 3.0), st.floats(0.0, 3.0), st.floats(0.0, 5.0))
def test_B8_B10_phosphate_is_laid_down_with_calcium(calcium, phosphate, osteoblast):
    f = skeleton(calcium=calcium, phosphate=phosphate, osteoblast=osteoblast)
    assert f.laid_P == pytest.approx(BONE.P_Ca * f.laid_Ca)
    assert min(f.numbers().values()) >= 0.0


def test_R1_free_falls_further_than_total():
    assert red(fill=0.9).free < 0.9


def test_R2_uptake_by_red_cells_follows_plasma_down_and_hardly_up():
    none, down, up, most = (red(relative).entered / red().entered for relative in (0.0, 0.7, 1.3, 2.0))
    assert none == 0.0
    assert 1.0 - down > up - 1.0 > 0.0
    assert most < 1.5
    assert red().entered == pytest.approx(red().left)


def test_R4_R5_as_much_is_born_as_dies_at_rest_and_less_from_a_poor_marrow():
    assert red().born == pytest.approx(red().died)
    assert red(held=0.7).born < red(held=0.7).died
