"""Dialyser: solutes go both ways, towards the bath; citrate holds the metal; fluid takes its sodium along."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.body.citrate import Citrate, holding
from magnostat.body.dialyser import Carried, Dialyser, flows

BOND = Citrate.reference()
MAGNESIUM = Carried(total=0.83, complexed=0.11, bound=0.50)
CALCIUM = Carried(total=2.35, complexed=0.13, bound=0.75)
FREE = {"Mg": 0.83 * 1.11 / 1.61, "Ca": 2.35 * 1.13 / 1.88, "K": 5.0, "P": 1.5}  # what can pass the membrane, mmol/L
SOLUTES = tuple(FREE)
CRRT = {"clearance_Mg": 1.0, "clearance_Ca": 1.0, "clearance_citrate": 1.0, "convected": 1.0, "dwell": 1.0 / 6.0}
rates = st.one_of(st.just(0.0), st.floats(1e-3, 20.0))


def session(citrate=0.0, magnesium=MAGNESIUM, calcium=CALCIUM, **machine):
    return flows(
        Dialyser(**machine), bond=BOND, citrate=citrate, magnesium=magnesium, calcium=calcium, potassium=FREE["K"],
        phosphate=FREE["P"], sodium=140.0,
    )  # fmt: skip


def net(solute, **machine):
    """What plasma loses of a solute, mmol/h."""
    f = session(**machine)
    return getattr(f, f"removed_{solute}") - getattr(f, f"gained_{solute}")


def whole(f, metal, name, citrate=0.0):
    """All of a metal behind the filter, mmol/L, from what is ionised there."""
    on_calcium, on_magnesium = holding(BOND, citrate)
    ionised, citrated = (f.after, on_magnesium) if name == "Mg" else (f.after_Ca, on_calcium)
    return ionised * (1.0 + metal.complexed + citrated + metal.bound)


def test_between_sessions_nothing_crosses():
    f = session(citrate=0.3)
    assert f.after == f.before
    assert f.after_Ca == f.before_Ca
    assert {value for name, value in f.numbers().items() if name.startswith(("removed", "gained", "returned"))} == {0.0}


@given(rates, rates)
def test_X1_citrate_of_the_circuit_meets_the_membrane_and_what_is_left_reaches_plasma(infused, clearance):
    f = session(citrate=0.5, circuit_citrate=infused, clearance_citrate=clearance, dwell=0.05)
    assert f.removed_citrate == pytest.approx(clearance * (0.5 + 0.05 * infused))
    assert f.gained_citrate == infused


def test_X1_X2_citrate_before_the_filter_lowers_what_is_ionised_behind_it_alone():
    plain, citrated = session(**CRRT), session(**CRRT, circuit_citrate=20.0)
    assert citrated.before == plain.before
    assert citrated.before_Ca == plain.before_Ca
    assert citrated.after < 0.7 * plain.after
    assert citrated.after_Ca < 0.7 * plain.after_Ca


def test_X2_citrate_of_plasma_lowers_what_is_ionised_before_the_circuit():
    assert session(citrate=1.0).before < session().before
    assert session(citrate=1.0).before_Ca < session().before_Ca


@pytest.mark.parametrize("solute", SOLUTES)
def test_X3_X4_what_passes_is_what_is_not_bound(solute):
    """By diffusion and with fluid alike; the part on albumin stays."""
    for machine in ({f"clearance_{solute}": 2.0}, {"convected": 2.0}):
        assert net(solute, **machine) == pytest.approx(2.0 * FREE[solute])


@given(st.floats(0.0, 10.0), rates)
def test_X3_X4_citrate_frees_what_albumin_holds_so_more_can_leave_but_no_more_than_there_is(citrate, clearance):
    plain, citrated = (session(citrate=c, clearance_Mg=clearance, clearance_Ca=clearance) for c in (0.0, citrate))
    assert plain.removed_Mg <= citrated.removed_Mg * (1.0 + 1e-12)
    assert plain.removed_Ca <= citrated.removed_Ca * (1.0 + 1e-12)
    assert citrated.removed_Mg <= clearance * MAGNESIUM.total * (1.0 + 1e-12)
    assert citrated.removed_Ca <= clearance * CALCIUM.total * (1.0 + 1e-12)


@pytest.mark.parametrize("solute", SOLUTES)
def test_X4_X5_each_solute_goes_to_where_it_is_less(solute):
    machine = {f"clearance_{solute}": 3.0, "convected": 1.0, "replaced": 1.0}
    bath = f"bath_{solute}"
    assert net(solute, **machine, **{bath: FREE[solute]}) == pytest.approx(0.0, abs=1e-12)
    assert net(solute, **machine, **{bath: 0.5 * FREE[solute]}) > 0.0
    assert net(solute, **machine, **{bath: 1.5 * FREE[solute]}) < 0.0


@pytest.mark.parametrize("solute", SOLUTES)
def test_X5_a_bath_without_it_gives_nothing_and_replacement_gives_what_the_bath_holds(solute):
    gained = f"gained_{solute}"
    assert getattr(session(**{f"clearance_{solute}": 3.0, "replaced": 2.0}), gained) == 0.0
    assert getattr(session(**{"replaced": 2.0, f"bath_{solute}": 0.7}), gained) == pytest.approx(1.4)


def test_X5_serum_magnesium_settles_half_again_above_the_bath():
    """What albumin holds stays behind, so total magnesium ends above the bath that stands still with it."""
    f = session(clearance_Mg=5.0, bath_Mg=FREE["Mg"])
    assert f.removed_Mg == pytest.approx(f.gained_Mg)
    assert 1.3 < MAGNESIUM.total / FREE["Mg"] < 1.6


@given(rates, st.floats(0.0, 3.0), st.floats(0.0, 1.0))
def test_X6_calcium_is_given_back_for_a_loss_and_never_for_a_gain(clearance, bath, share):
    f = session(clearance_Ca=clearance, bath_Ca=bath, holds_calcium=share)
    loss = f.removed_Ca - f.gained_Ca
    assert f.returned_Ca == pytest.approx(share * max(loss, 0.0))
    assert f.returned_Ca >= 0.0


def test_X6_all_that_is_lost_is_given_back_when_calcium_is_held():
    f = session(**CRRT, circuit_citrate=20.0, holds_calcium=1.0)
    assert f.removed_Ca > 0.0
    assert f.removed_Ca - f.gained_Ca - f.returned_Ca == pytest.approx(0.0, abs=1e-12)


@given(st.floats(0.0, 3.0))
def test_X7_fluid_takes_its_sodium_along(removed):
    assert session(ultrafiltered=removed).removed_Na == pytest.approx(140.0 * removed)
    assert session(clearance_K=5.0, convected=2.0).removed_Na == 0.0


@given(st.floats(0.0, 5.0), st.floats(0.0, 3.0), st.floats(0.0, 4.0))
def test_X8_plasma_leaves_the_filter_with_what_it_brought_less_what_it_lost(clearance, bath_Mg, bath_Ca):
    flow = 12.0
    f = session(clearance_Mg=clearance, clearance_Ca=clearance, bath_Mg=bath_Mg, bath_Ca=bath_Ca, dwell=1.0 / flow)
    assert flow * whole(f, MAGNESIUM, "Mg") == pytest.approx(flow * MAGNESIUM.total - f.removed_Mg + f.gained_Mg)
    assert flow * whole(f, CALCIUM, "Ca") == pytest.approx(flow * CALCIUM.total - f.removed_Ca + f.gained_Ca)


def test_X8_citrate_that_was_not_washed_out_still_holds_metal_behind_the_filter():
    flow, infused = 6.0, 20.0
    f = session(circuit_citrate=infused, clearance_citrate=2.0, bath_citrate=0.5, dwell=1.0 / flow)
    left = (f.gained_citrate - f.removed_citrate) / flow
    assert whole(f, MAGNESIUM, "Mg", left) == pytest.approx(MAGNESIUM.total)
    assert whole(f, CALCIUM, "Ca", left) == pytest.approx(CALCIUM.total)
    assert f.after > session(circuit_citrate=infused, dwell=1.0 / flow).after, "what is washed out holds no more"


machines = st.fixed_dictionaries(
    {f"clearance_{name}": st.floats(0.0, 3.0) for name in (*SOLUTES, "citrate")}
    | {f"bath_{name}": st.floats(0.0, 5.0) for name in (*SOLUTES, "citrate")}
    | {"convected": st.floats(0.0, 3.0), "replaced": st.floats(0.0, 3.0), "ultrafiltered": st.floats(0.0, 2.0)}
    | {"dwell": st.floats(0.05, 1.0 / 6.0), "circuit_citrate": st.floats(0.0, 40.0)}
    | {"holds_calcium": st.floats(0.0, 1.0)}
)


@given(machines, st.floats(0.0, 5.0), st.floats(0.0, 3.0), st.floats(0.0, 5.0))
def test_no_flow_runs_backwards_whatever_the_session(machine, citrate, magnesium, calcium):
    f = session(citrate, MAGNESIUM.but(total=magnesium), CALCIUM.but(total=calcium), **machine)
    assert min(f.numbers().values()) >= 0.0
    assert f.before <= magnesium
    assert f.before_Ca <= calcium


def test_an_empty_plasma_loses_nothing():
    f = session(magnesium=MAGNESIUM.but(total=0.0), calcium=CALCIUM.but(total=0.0), **CRRT, bath_Mg=0.5, bath_Ca=1.25)
    assert f.removed_Mg == f.removed_Ca == 0.0
    assert f.gained_Mg > 0.0
    assert f.after > 0.0 == f.before
