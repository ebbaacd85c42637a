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


def skeleton(outside=1.0, surface=BONE.surface0, crystal=455.3, p=BONE):
    return bone.flows(p, BoneState(surface=surface, crystal=crystal), outside=outside)


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
    assert skeleton(p=BONE.but(formation=0.6)).laid == pytest.approx(2.0 * skeleton().laid)
    assert skeleton(p=BONE.but(resorption=0.6)).resorbed == pytest.approx(2.0 * skeleton().resorbed)


def test_R1_free_falls_further_than_total():
    assert red(fill=0.9).free < 0.9


@given(st.floats(0.2, 2.0))
def test_R2_R3_free_red_cell_magnesium_settles_at_plasma(relative):
    """Without ageing, the membrane alone brings free magnesium to that of plasma."""
    total = (1.0 - RED.ATP) * relative + RED.ATP * (1.0 + RED.K_ATP) * relative / (RED.K_ATP + relative)
    f = red(relative, fill=total)
    assert f.free == pytest.approx(relative)
    assert f.entered == pytest.approx(f.left)


def test_R4_R5_as_much_is_born_as_dies_at_rest_and_less_from_a_poor_marrow():
    assert red().born == pytest.approx(red().died)
    assert red(held=0.7).born < red(held=0.7).died
