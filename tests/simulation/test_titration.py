"""Titration: doses follow the assay, within their bounds, and are those that the run itself asks for."""

from dataclasses import replace

import numpy as np
import pytest

import magnostat as mg
from magnostat.core.errors import OutOfRange
from magnostat.lab import fasted
from magnostat.people import cohort
from magnostat.record.expansion import expand
from magnostat.record.titration import FOLLOWED
from magnostat.simulation import prepare
from magnostat.simulation.reached import target_of
from magnostat.simulation.series import KNOWN_AS
from magnostat.simulation.titration import cut, until

FAILING = mg.Person(n=5, age="60 to 75 y", GFR="15 to 30 mL/min/1.73m2")
WEEK = 168.0
WEEKS = 6
TARGET = "1.05 to 1.15 mmol/L"


def course(target=TARGET, **more):
    titrate = {"assay": "serum Mg", "every": "1 wk", "target": target, "step": "3 mmol", "greatest": "30 mmol"}
    titrate |= {key: more.pop(key) for key in titrate.keys() & more.keys() | {"least"} & more.keys()}
    return {"take": "4 mmol", "as": "citrate", "daily": 2, "from": "0 d", "titrate": titrate, **more}


def runs(acts, person=FAILING, weeks=WEEKS, **how):
    """The doses that are found [people, stretches], and the run."""
    plan = mg.Plan(acts, until=f"{weeks} wk")
    how = {"n": person.n, "every": np.inf, "at": [WEEK * k for k in range(weeks)], **how}
    found = prepare(person, plan, **how).prescription.reached
    doses = np.stack(next(iter(found.values())).doses, axis=1) if found else np.empty((person.n, 0))
    return doses, mg.simulate(person, plan, **how)


def asked(run, doses, told):
    """The doses that the readings of a run ask for."""
    low, high = target_of(told)
    found = [doses[:, 0]]
    for k in range(1, doses.shape[1]):
        value = run.series[told.assay].values[:, list(run.time).index(told.every.value * k)]
        change = told.step.value * ((value < low) * 1.0 - (value > high) * 1.0)
        found.append(np.clip(found[-1] + change, told.least.value, told.greatest.value))
    return np.stack(found, axis=1)


def test_a_target_in_reach_is_reached_and_kept():
    doses, run = runs([course()], weeks=12)
    serum = run.series["serum Mg"].values
    low, high = target_of(run.plan.acts[0].titrate)
    assert (serum[:, 0] < low).sum() >= 4
    assert ((serum[:, -4:] >= low) & (serum[:, -4:] <= high)).all()
    assert len(set(doses[:, -1])) > 1, "people need different doses"
    assert any("after titration: median" in note and "5 of 5 people" in note for note in run.notes)


@pytest.mark.parametrize(("target", "end"), [("3.0 to 3.1 mmol/L", 13.0), ("0.1 to 0.2 mmol/L", 1.0)])
def test_doses_stay_within_their_bounds(target, end):
    doses, run = runs([course(target, least="1 mmol", greatest="13 mmol")])
    assert (doses[:, -1] == end).all() and doses.min() >= 1.0 and doses.max() <= 13.0
    assert f"{end:g} mmol" in run.notes[-1] and "0 of 5 people" in run.notes[-1]


LATER = {"from": "1 wk", "until": "3 wk"}
SITUATIONS = {
    "alone": ([], {}),
    "a drug that switches parameters": ([{"drug": "furosemide", **LATER}], {}),
    "a disorder for some": ([{"disorder": "acidosis", "share": "50 %", **LATER}], {}),
    "other acts": ([{"infuse": "10 mmol", "over": "4 h", "at": "10 d"}, {"diet": "20 mmol/d", **LATER}], {}),
    "selected people": ([], {"serum_Mg": "0.85 mmol/L"}),
    "selected by an acute loss": ([{"take": "1 mmol", "as": "citrate", "at": "-2 d"}], {"serum_Mg": "0.75 mmol/L", "because": "acute"}),
}


@pytest.mark.parametrize("case", SITUATIONS)
def test_the_doses_are_those_that_the_run_itself_asks_for(case):
    acts, who = SITUATIONS[case]
    how = {"selected": 0.0} if "because" in who else {}
    doses, run = runs([course(), *acts], mg.Person(n=5, GFR="15 to 30 mL/min/1.73m2", **who), **how)
    assert set(run.outcome) == {"ok"}
    assert np.ptp(doses) > 0
    assert np.array_equal(asked(run, doses, run.plan.acts[0].titrate), doses)


@pytest.mark.parametrize("more", [
    {"form": "enteric-coated", "until": "5 wk"}, {"as": "citrate", "form": "solution", "over": "30 min", "every": "2 wk", "from": "3 d"},
    {"as": "water", "take": "0 mmol"}, {"take": "0.05 mmol/kg", "share": "60 %"},
], ids=["released late", "drunk slowly, read rarely", "from nothing", "some, by weight"])  # fmt: skip
def test_in_every_form(more):
    act = course(**more)
    doses, run = runs([act], at=[WEEK * k + 24.0 * d for k in range(WEEKS) for d in (0, 3)])
    told = run.plan.acts[0]
    reached = prepare(FAILING, run.plan, n=5).prescription.reached[told]
    for dose, (time, now) in zip(doses.T, zip(reached.starts, reached.doses, strict=True), strict=True):
        assert np.array_equal(dose, now) and (time - told.when.begin) % told.titrate.every.value == 0
    swallowed = sum(s.values[:, -1] for name, s in run.ledger.items() if name.startswith("swallowed>"))
    given = sum(reached.amounts(reached.stretch(d.start)) * d.fraction for d in expand(run.plan).doses)
    assert swallowed == pytest.approx(given, abs=1e-9)
    assert ((reached.share == 0).sum() == 2) == ("share" in more)


@pytest.mark.parametrize(("assay", "target"), [("PTH", "1 to 2 ng/L"), ("serum Ca", "1 to 1.1 mmol/L"), ("serum K", "2 to 3 mmol/L"),
    ("serum phosphate", "0.3 to 0.4 mmol/L"), ("ionised Ca", "0.5 to 0.6 mmol/L"), ("calcitriol", "1 to 2 pmol/L")])  # fmt: skip
def test_other_assays_can_be_followed(assay, target):
    doses, run = runs([course(target, assay=assay)], weeks=3)
    assert (doses[:, 0] == 4.0).all() and (doses[:, -1] == 0.0).all(), "everybody is above"
    assert np.array_equal(asked(run, doses, run.plan.acts[0].titrate), doses)


def test_what_a_dose_can_follow_is_what_the_run_tells():
    assert set(FOLLOWED) == set(KNOWN_AS)


def test_the_order_of_people_does_not_matter(monkeypatch):
    there, run = runs([course()])
    own = cohort.strata
    monkeypatch.setattr(cohort, "strata", lambda *given: own(*given)[::-1].copy())
    back, other = runs([course()])
    assert np.array_equal(back[::-1], there)
    assert np.array_equal(other.series["serum Mg"].values[::-1], run.series["serum Mg"].values)


def test_a_plan_without_titration_is_left_alone():
    plain = {key: value for key, value in course().items() if key != "titrate"}
    _, run = runs([plain])
    for idle in (course("0.01 to 9 mmol/L"), course(every="7 wk")):
        doses, other = runs([idle])
        assert (doses == 4.0).all()
        assert all(np.array_equal(one.values, run.series[name].values) for name, one in other.series.items())
        assert other.doses == run.doses


def test_the_doses_found_written_out_give_the_same_run():
    person = mg.Person(n=1, GFR="20 mL/min")
    higher = course("1.20 to 1.30 mmol/L")
    doses, run = runs([higher], person)
    plain = {key: value for key, value in higher.items() if key != "titrate"}
    steps = [{**plain, "take": f"{dose:g} mmol", "from": f"{7 * k} d", "until": f"{7 * k + 7} d"} for k, dose in enumerate(doses[0])]
    _, other = runs(steps, person)
    assert len(set(doses[0])) > 1
    assert np.array_equal(run.series["serum Mg"].values, other.series["serum Mg"].values)
    assert run.notes[-1].startswith(f"dose of citrate after titration: {doses[0][-1]:g} mmol; ")
    assert {text for _, text in run.doses} == {f"{dose:g} mmol citrate" for dose in doses[0]}


def test_two_titrations_are_read_at_their_own_times():
    second = course("0.5 to 0.6 mmol/L", every="2 wk", take="6 mmol", **{"as": "oxide"})
    plan = mg.Plan([course("3.0 to 3.1 mmol/L"), second], until="5 wk")
    up, down = prepare(FAILING, plan, n=5).prescription.reached.values()
    assert [d[0] for d in up.doses] == [4.0, 7.0, 10.0, 13.0, 16.0]
    assert [d[0] for d in down.doses] == [6.0, 3.0, 0.0]


def test_a_stretch_begins_with_what_holds_there():
    plan = mg.Plan([{"diet": "9 mmol/d"}, {"diet": "20 mmol/d", "from": "1 d"}], until="4 d")
    found = prepare(mg.Person(), plan)
    now, part = cut(found.schedule, found.parameters, 48.1, 60.0)
    rate = found.program.parameters.index("input.diet")
    assert now[0, rate] == pytest.approx(20.0 / 24.0 * 24.0), "a third of a day's food in a third of an hour"
    assert part.time[0] >= 48.1 and part.time[-1] < 60.0
    thinned = until(found.timeline, 48.1, 60.0)
    again = cut(found.prescription.schedule(thinned, found.program, body=found.body), found.parameters, 48.1, 60.0)
    assert np.array_equal(again.parameters, now) and np.array_equal(again.schedule.time, part.time)
    assert replace(thinned, meals=found.timeline.meals) == found.timeline


def test_a_fast_leaves_the_doses_before_it():
    plan = mg.Plan([course()], until="5 wk")
    whole = prepare(FAILING, plan, n=5).prescription.reached[plan.acts[0]]
    first = next(iter(prepare(FAILING, fasted(plan, 3 * WEEK, 3 * WEEK + 10.0), n=5).prescription.reached.values()))
    assert np.array_equal(first.doses, whole.doses[:3])


def test_too_many_readings_and_a_late_selection_are_refused():
    with pytest.raises(OutOfRange, match="readings of a titration"):
        prepare(FAILING, mg.Plan([course(every="1 h")], until="30 d"), n=5)
    with pytest.raises(OutOfRange, match="begin after the selection"):
        prepare(mg.Person(serum_Mg="0.9 mmol/L"), mg.Plan([course()], until="4 wk"), selected=2 * WEEK)
