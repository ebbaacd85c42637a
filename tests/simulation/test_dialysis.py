"""Dialysis of a plan: sessions when they are due, fluid and ions where they belong, the latest machine first."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.core.errors import NotInPackage, OutOfRange
from magnostat.lab import dialytic_removal

ANURIC = mg.Person(GFR="1 mL/min", age="65 y")
HD = {"dialyse": "HD", "Mg": "0.5 mmol/L"}
CITRATE = {"dialyse": "CRRT", "Mg": "0.75 mmol/L", "Ca": "0 mmol/L", "citrate": "20 mmol/h"}


@pytest.fixture(scope="module")
def week():
    return mg.simulate(ANURIC, mg.Plan([HD], until="7 d"), every=2.0)


def test_sessions_are_when_they_are_due(week):
    assert week.outcome == ("ok",)
    taken = np.diff(week.ledger["potassium>dialysate"].values[0]) > 1e-9
    busy = week.time[:-1][taken]
    assert busy.tolist() == [0.0, 2.0, 48.0, 50.0, 96.0, 98.0]


def test_a_habit_of_three_sessions_a_week_repeats(week):
    for name, series in week.series.items():
        if not name.startswith("dialyser."):  # the last sample is just before the next session
            first, last = series.values[0, 0], series.values[0, -1]
            assert last == pytest.approx(first, rel=1e-4, abs=1e-6), name


def test_the_fluid_that_is_written_leaves_with_its_sodium(week):
    lost = week.ledger["sodium>dialysate"].values[0, -1]
    assert lost == pytest.approx(3 * 2.0 * 140.0, rel=1e-6)


def test_what_a_session_does_to_serum(week):
    at = {t: list(week.time).index(t) for t in (0.0, 4.0, 48.0, 52.0)}
    for name in ("serum K", "serum phosphate", "serum Mg"):
        values = week.series[name].values[0]
        assert values[at[4.0]] < values[at[0.0]], name
        assert values[at[52.0]] < values[at[48.0]] < values[at[0.0]], f"{name} is highest after the long gap"
    assert week.series["serum Ca"].values[0, at[4.0]] > week.series["serum Ca"].values[0, at[0.0]]


def test_magnesium_of_the_bath_decides_what_is_lost():
    """People are alike but for their bath."""
    person = mg.Person(n=4, sex="F", age="60 y", weight="70 kg", height="165 cm", GFR="50 mL/min", albumin="40 g/L")
    plan = mg.Plan([{**HD, "Mg": "0.1 to 1.3 mmol/L", "from": "0 h"}, {"diet": "10 mmol/d"}])
    run = mg.simulate(person, plan, n=4, days=1, every=4.0)
    bath = run.ledger["dialysate>plasma"].values[:, -1]
    lost = dialytic_removal(run, 0.0, 4.0)[np.argsort(bath)]
    assert len(set(bath.round(3))) == 4 and bath.min() > 0, "each person has their own fluid"
    assert (np.diff(lost) < 0).all() and lost[0] > 0 > lost[-1]


def test_the_latest_machine_holds_and_the_former_resumes():
    plan = mg.Plan([HD, {**CITRATE, "from": "1 d", "until": "3 d"}], until="5 d")
    run = mg.simulate(ANURIC, plan, every=2.0)
    taken = np.diff(run.ledger["potassium>dialysate"].values[0])
    hours = run.time[:-1]
    between = (hours >= 24) & (hours < 72)
    assert (taken[between] > 0).all(), "continuous, and no session at 48 h"
    assert taken[between].max() < taken[hours < 4].min()
    assert set(hours[(hours >= 72) & (taken > 1e-9)]) == {96.0, 98.0}


def test_one_machine_takes_over_from_another_without_a_gap():
    first, second = ({**CITRATE, "Mg": Mg, "from": begin} for Mg, begin in (("0.75 mmol/L", "0 h"), ("1.5 mmol/L", "12 h")))
    run = mg.simulate(plan=mg.Plan([first, second], until="24 h"), every=1.0)
    fluid = np.diff(run.ledger["dialysate>plasma"].values[0])
    assert fluid[:12] == pytest.approx(np.full(12, 2.0 * 0.75), rel=1e-6)
    assert fluid[12:] == pytest.approx(np.full(12, 2.0 * 1.5), rel=1e-6)


def test_calcium_is_held_under_citrate_unless_the_plan_gives_it():
    given = {"infuse": "2 mmol/h", "solute": "Ca", "from": "0 h"}
    held, own, none = (mg.simulate(plan=mg.Plan([{**CITRATE, **more, "from": "0 h"}, *acts], until="12 h"), every=4.0)
                       for more, acts in (({}, []), ({}, [given]), ({"citrate": "0 mmol/h"}, [])))  # fmt: skip
    assert held.ledger["infused>calcium"].values[0, -1] == pytest.approx(held.ledger["calcium>dialysate"].values[0, -1])
    assert own.ledger["infused>calcium"].values[0, -1] == pytest.approx(24.0, rel=1e-6)
    assert none.ledger["infused>calcium"].values[0, -1] == 0.0
    assert none.series["ionised Ca"].values[0, -1] < held.series["ionised Ca"].values[0, -1]


def test_citrate_takes_hold_of_both_metals_in_the_circuit():
    run = mg.simulate(plan=mg.Plan([{**CITRATE, "from": "0 h"}], until="6 h"), every=1.0)
    before, after = (run.series[f"dialyser.{name}"].values[0, 1:] for name in ("before", "after"))
    assert (after < 0.6 * before).all()
    assert run.ledger["dialysate>citrate"].values[0, -1] == pytest.approx(6 * 20.0, rel=1e-6)


def test_by_the_belly_every_hour_is_alike():
    run = mg.simulate(ANURIC, mg.Plan([{"dialyse": "CAPD", "Mg": "0.25 mmol/L", "Ca": "1.25 mmol/L"}], until="2 d"), every=6.0)
    hourly = np.diff(run.ledger["dialysate>plasma"].values[0]) / 6.0
    assert hourly == pytest.approx(np.full(8, hourly[0]), rel=1e-6) and hourly[0] > 0


def test_what_cannot_be_simulated_is_refused_by_name():
    with pytest.raises(NotInPackage, match="'dialyse' for a share of the people"):
        mg.simulate(plan=mg.Plan([{**HD, "share": "50 %"}]), days=1)
    with pytest.raises(OutOfRange, match="of plasma water"):
        mg.simulate(plan=mg.Plan([{"dialyse": "HDF", "Mg": "0.5 mmol/L", "replacement": "60 L"}]), days=1)
