"""Parathyroid: calcium and magnesium press on the gland, and secretion fails when magnesium is short."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body.parathyroid import Parathyroid, ParathyroidState, effect, flows, rates

NORMAL = Parathyroid.reference()
USUAL = ParathyroidState()
MINERALS = {"calcium": 1.0, "phosphate": 1.0, "calcitriol": 1.0}
levels = st.floats(0.01, 5.0)


def gland(calcium=1.0, magnesium=1.0, E_CaSR=1.0, p=NORMAL, state=USUAL, relative=1.0, cell=1.0):
    """Secretion and effect; ``magnesium`` is what presses, ``relative`` and ``cell`` what permits."""
    permitted, effective = effect(p, state, relative=relative, cell=cell)
    pressing = {"calcium": calcium, "magnesium": magnesium, "E_CaSR": E_CaSR}
    return flows(p, state, permitted=permitted, effective=effective, **pressing)


def change(p=NORMAL, state=USUAL, f=None, **minerals):
    """How fast hormone and gland rise, 1/h."""
    return rates(p, state, f or gland(p=p, state=state), **{**MINERALS, **minerals})


def asked(p=NORMAL, **minerals):
    """Where the gland goes under such minerals."""
    return 1.0 + p.tau_gland * change(p, **minerals)["gland"]


@given(st.floats(0.2, 2.0), st.floats(0.01, 0.5))
def test_H1_H2_more_calcium_never_means_more_hormone(calcium, more):
    assert gland(calcium + more).drive <= gland(calcium).drive * (1.0 + 1e-12)


def test_H1_magnesium_presses_too_but_less_than_calcium():
    high = gland(magnesium=1.1)
    assert gland(1.1).drive < high.drive < gland().drive
    assert gland(magnesium=0.9).drive > gland().drive


def test_H1_the_strength_of_magnesium_falls_as_it_rises_and_has_a_limit():
    strongest = 1.0 + NORMAL.w_Mg * (1.0 + NORMAL.K_Mg)
    assert gland(magnesium=1e12).drive == pytest.approx(gland(strongest).drive)
    assert gland(magnesium=5.0).drive > gland(1.0 + 4.0 * NORMAL.w_Mg).drive


def test_H1_a_sensitive_receptor_secretes_less_and_a_higher_set_point_more():
    assert gland(E_CaSR=1.1).drive < gland().drive < gland(p=NORMAL.but(E_set=1.1)).drive
    shifted = NORMAL.but(E_set=1.1)
    assert gland(1.1, p=shifted).drive == pytest.approx(1.0), "normal hormone at a calcium that is too high"


def test_H2_secretion_is_normal_at_reference_and_runs_between_its_limits():
    assert gland().drive == pytest.approx(1.0)
    assert gland(0.0).drive == pytest.approx(NORMAL.most)
    assert gland(5.0).drive == pytest.approx(NORMAL.least, rel=0.01)


@given(st.floats(0.0, 10.0), st.floats(0.0, 10.0))
def test_H2_no_calcium_or_magnesium_takes_secretion_outside_its_limits(calcium, magnesium):
    assert NORMAL.least * (1.0 - 1e-12) <= gland(calcium, magnesium).drive <= NORMAL.most * (1.0 + 1e-12)


def test_H3_magnesium_permits_secretion_and_at_rest_all_of_it():
    assert gland().permitted == pytest.approx(1.0)
    assert gland(relative=0.5).permitted < 1.0
    assert gland(cell=0.5).permitted < 1.0
    assert gland(relative=0.5, cell=0.5).permitted < gland(relative=0.5).permitted


@given(st.floats(0.0, 5.0), st.floats(0.0, 5.0), st.floats(0.001, 1.0))
def test_H3_a_little_is_left_without_magnesium_and_abundance_adds_little(relative, cell, more):
    here = gland(relative=relative, cell=cell).permitted
    assert NORMAL.f_least <= here <= gland(relative=relative + more, cell=cell).permitted * (1.0 + 1e-12)
    assert here <= (1.0 + NORMAL.K_permit**NORMAL.q_Mg) * (1.0 + 1e-12)
    assert gland(relative=0.0, cell=cell).permitted == NORMAL.f_least


def test_H1_H3_H4_magnesium_acts_twice_from_above_it_presses_and_from_below_it_fails():
    """Hormone is low in deep depletion although calcium is low, and rises within minutes when magnesium is given."""
    deep = gland(0.8, 0.3, relative=0.3, cell=0.5)
    assert deep.drive > 1.0 > deep.drive * deep.permitted
    mended = gland(0.8, 1.5, relative=1.5, cell=0.5)
    assert mended.drive < deep.drive
    assert mended.drive * mended.permitted > 2.0 * deep.drive * deep.permitted
    loaded = gland(1.0, 2.5, relative=2.5)
    assert loaded.drive * loaded.permitted < 1.0


def test_H4_hormone_rests_at_normal():
    assert change() == pytest.approx({"PTH": 0.0, "gland": 0.0}, abs=1e-12)
    assert gland().concentration == pytest.approx(NORMAL.normal)


@given(st.floats(0.3, 2.0), st.floats(0.2, 2.0), st.floats(0.0, 5.0), st.floats(0.0, 3.0))
def test_H4_hormone_settles_at_what_is_secreted_and_given(calcium, magnesium, size, given_hormone):
    p, f = NORMAL.but(given=given_hormone), gland(calcium, magnesium, relative=magnesium)
    level = size * f.drive * f.permitted + given_hormone
    state = ParathyroidState(PTH=level, gland=size)
    assert change(p, state, f)["PTH"] == pytest.approx(0.0, abs=1e-9 * (1.0 + level) / p.tau_PTH)
    assert change(p, ParathyroidState(PTH=0.0, gland=size), f)["PTH"] >= 0.0


def test_H4_without_a_gland_hormone_is_gone_within_the_hour():
    p = NORMAL.but(E_gland=0.0)
    assert change(p)["PTH"] == pytest.approx(-1.0 / NORMAL.tau_PTH)
    assert NORMAL.tau_PTH < 0.25


def test_H5_the_gland_grows_when_calcitriol_or_calcium_is_low_and_phosphate_high():
    assert asked() == pytest.approx(1.0)
    assert asked(calcitriol=0.5) > 1.0 > asked(calcitriol=2.0)
    assert asked(calcium=0.8) > 1.0 > asked(calcium=1.2)
    assert asked(phosphate=1.5) > 1.0 > asked(phosphate=0.7)


@given(levels, levels, levels)
def test_H5_growth_has_a_limit_and_the_gland_never_vanishes(calcium, phosphate, calcitriol):
    assert 0.0 < asked(calcium=calcium, phosphate=phosphate, calcitriol=calcitriol) <= NORMAL.most_gland * (1.0 + 1e-12)


@pytest.mark.parametrize("little", [0.1, 1e-2, 1e-6])
def test_H5_without_calcitriol_the_gland_grows(little):
    assert asked(calcitriol=little) > 1.0


def test_H5_the_gland_takes_weeks_and_its_hormone_minutes():
    assert NORMAL.tau_gland > 1000.0 * NORMAL.tau_PTH


def test_H6_what_is_heard_is_hormone_and_less_when_magnesium_is_short():
    assert gland().effective == pytest.approx(1.0)
    assert gland(state=ParathyroidState(PTH=3.0)).effective == pytest.approx(3.0, rel=0.1)
    assert NORMAL.r_PTH <= gland(relative=0.2, cell=0.4).effective <= 1.0
    assert 0.5 < gland(p=NORMAL.but(r_PTH=0.5), relative=0.2, cell=0.4).effective < 0.9


@given(st.floats(0.0, 20.0), st.floats(0.0, 5.0), st.floats(0.0, 5.0))
def test_H6_next_to_nothing_is_heard_without_hormone_or_without_an_answer(PTH, relative, cell):
    f = gland(state=ParathyroidState(PTH=PTH), relative=relative, cell=cell)
    assert min(f.numbers().values()) >= 0.0
    assert f.effective >= NORMAL.basal
    assert gland(state=ParathyroidState(PTH=0.0), relative=relative, cell=cell).effective == NORMAL.basal
    deaf = gland(p=NORMAL.but(E_PTH=0.0), state=ParathyroidState(PTH=PTH), relative=relative, cell=cell)
    assert deaf.effective == NORMAL.basal
    assert 0.0 < NORMAL.basal < 0.3, "never nothing, so that what falls with hormone stays finite"
