"""Selection: serum holds for each reason, what was moved is what the reason says, and what cannot be reached is named."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import magnostat as mg
from magnostat.body import whole
from magnostat.core.errors import OutOfRange
from magnostat.lab import serum_magnesium
from magnostat.people import variation
from magnostat.people.cohort import gather
from magnostat.people.roots import find_root
from magnostat.people.selection import LEVERS, MOVED
from magnostat.record.names import BECAUSE
from magnostat.simulation import prepare

LOW = "0.78 sd 0.02 mmol/L"


def people(because, n=8, serum=LOW, **more):
    return mg.Person(n=n, age="30 to 60 y", serum_Mg=serum, because=because, **more)


@pytest.mark.parametrize("at", [(), (-24.0,)], ids=["from the act on", "from a day before"])
@pytest.mark.parametrize("because", BECAUSE)
def test_serum_holds_just_before_the_first_act(because, at):
    plan = mg.Plan([{"infuse": "8 mmol", "over": "1 h", "at": "0 h"}])
    person = people(because, 4, "0.80 mmol/L") if because == "gut" else people(because)
    run = mg.simulate(person, plan, at=at, every=24.0)
    wanted = gather(person).serum_Mg
    assert set(run.outcome) == {"ok"}
    assert serum_magnesium(run, 0.0) == pytest.approx(wanted, rel=1e-6)


@pytest.mark.parametrize("because", BECAUSE)
def test_one_person_at_the_centre_is_brought_there_too(because):
    run = mg.simulate(mg.Person(serum_Mg="0.79 mmol/L", because=because), days=1, every=24.0)
    assert serum_magnesium(run, 0.0) == pytest.approx([0.79], rel=1e-6)


def test_what_is_moved_is_what_the_reason_says():
    usual = prepare(mg.Person())
    for because, (names, _, _) in LEVERS.items():
        course = prepare(mg.Person(serum_Mg="0.82 mmol/L", because=because))
        changed = {n for i, n in enumerate(usual.program.parameters) if course.parameters[0, i] != usual.parameters[0, i]}
        assert changed == set(names)
        ratios = course.parameters[0, [usual.program.parameters.index(n) for n in names]] / usual.parameters[0, [usual.program.parameters.index(n) for n in names]]
        assert np.ptp(ratios) < 1e-12 and ratios[0] < 1


def test_intake_moves_the_diet_and_says_what_is_left():
    course = prepare(mg.Person(serum_Mg="0.82 mmol/L", because="intake"))
    assert course.prescription.diets is not None and 4 / 24 < course.prescription.diets[0] < 12 / 24
    assert np.array_equal(course.parameters, prepare(mg.Person()).parameters) and not course.notes
    far = prepare(mg.Person(serum_Mg="0.70 mmol/L", because="intake"))
    assert far.prescription.diets[0] == pytest.approx(4 / 24)
    assert "intake alone does not explain the serum of 1 of 1 people" in far.notes[0]


@pytest.mark.parametrize("because", MOVED)
def test_pools_move_in_proportion_and_parameters_stay(because):
    usual, course = prepare(mg.Person()), prepare(mg.Person(serum_Mg="0.70 mmol/L", because=because))
    assert np.array_equal(course.parameters, usual.parameters)
    index = {name: i for i, name in enumerate(usual.program.states)}
    moved = {name for name, i in index.items() if course.habitual.y[0, i] != usual.habitual.y[0, i]}
    assert moved == {name for name in MOVED[because] if usual.habitual.y[0, index[name]] > 0}
    ratios = [course.habitual.y[0, index[name]] / usual.habitual.y[0, index[name]] for name in moved]
    assert np.ptp(ratios) < 1e-9 and ratios[0] == pytest.approx(0.70 / 0.85, rel=0.05)


def test_population_keeps_the_spread_of_a_group():
    selected, usual = prepare(people("population", 12, "0.80 mmol/L")), prepare(mg.Person(n=12, age="30 to 60 y"))
    place = usual.program.parameters.index("cells.muscle0")
    assert np.std(selected.parameters[:, place]) > 0.5 * np.std(usual.parameters[:, place])


def test_a_diet_that_is_written_for_the_study_is_not_moved():
    plan = mg.Plan([{"diet": "9 mmol/d", "from": "0 h"}], until="24 h")
    run = mg.simulate(mg.Person(serum_Mg="0.83 mmol/L", because="intake"), plan, every=24.0)
    assert run.ledger["diet>stomach"].values[0, -1] == pytest.approx(9.0)


def test_what_cannot_be_reached_is_named():
    with pytest.raises(OutOfRange, match="serum_Mg 3 mmol/L cannot be reached by 'gut' in 1 of 1 people"):
        mg.simulate(mg.Person(serum_Mg="3 mmol/L", because="gut"), days=1)


def test_the_anuric_are_selected_by_their_gut():
    plan = mg.Plan([{"diet": "6 mmol/d"}, {"dialyse": "CAPD", "Mg": "0.5 mmol/L"}], until="24 h")
    usual = serum_magnesium(mg.simulate(mg.Person(GFR="0 mL/min"), plan, every=24.0), 0.0)[0]
    wanted = round(1.1 * usual, 3)
    person = mg.Person(GFR="0 mL/min", serum_Mg=f"{wanted} mmol/L")
    assert serum_magnesium(mg.simulate(person, plan, every=24.0), 0.0) == pytest.approx([wanted], rel=1e-6)


def test_disorders_of_habit_act_in_the_search():
    person, ill = mg.Person(serum_Mg="0.85 mmol/L"), mg.Plan([{"disorder": "alcoholism", "until": "0 h"}], until="24 h")
    run = mg.simulate(person, ill, every=24.0)
    assert serum_magnesium(run, 0.0) == pytest.approx([0.85], rel=1e-6)


@settings(max_examples=60, deadline=None)
@given(st.floats(0.05, 20), st.floats(-3, 3), st.floats(0.2, 4))
def test_roots_are_found_from_anywhere(target, start, power):
    found = find_root(lambda x, who: np.exp(power * x), np.array([target]), np.array([start]), -6.0, 6.0)
    inside = np.exp(-6 * power) <= target <= np.exp(6 * power)
    assert found.reached[0] == inside
    if inside:
        assert np.exp(power * found.x[0]) == pytest.approx(target, rel=1e-7)


def test_variations_are_argued_and_about_the_body():
    declared = whole.parameters()
    for way in (variation.SET_POINT, *variation.VARIATIONS):
        assert set(way.parameters) <= set(declared), way.name
        assert 0 < way.cv < 0.5 and len(way.source) > 10 and way.basis in ("measured", "derived", "assumed")


def test_people_differ_as_the_table_says_and_alike_in_every_arm():
    group, other = (gather(mg.Person(n=2000, age="40 y", GFR=g)) for g in ("90 mL/min", "40 mL/min"))
    for way in variation.VARIATIONS:
        factor = variation.factors(group)[way.parameters[0]]
        assert np.std(np.log(factor)) == pytest.approx(way.cv, rel=0.06)
        assert np.array_equal(factor, variation.factors(other)[way.parameters[0]])
    one = variation.factors(gather(mg.Person()))
    assert all(float(f[0]) == 1.0 for f in one.values())


def test_age_and_pregnancy():
    old = variation.factors(gather(mg.Person(age="80 y")))
    assert old["cells.E_efflux"][0] > 1.1 and old["gut.E_TRPM6"][0] < 0.8
    term = variation.factors(gather(mg.Person(pregnancy="40 wk", age="30 y")))
    assert term["plasma.V_p"][0] == pytest.approx(1.48) and term["plasma.V_i"][0] == pytest.approx(4 / 3)
    assert "plasma.V_p" not in old
