"""Drugs of a plan: how much is in force when, what share of the effect that has, and how drugs and disorders combine."""

import itertools
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import magnostat as mg
from magnostat.catalogue import drugs as catalogue
from magnostat.catalogue.disorders import disorders
from magnostat.catalogue.drugs import drugs, read_drug
from magnostat.catalogue.effects import Effect, Part, combined
from magnostat.catalogue.sourced import DATA, load
from magnostat.core.errors import MagnostatError
from magnostat.people.cohort import gather
from magnostat.record.act import read_act
from magnostat.record.person import Person
from magnostat.simulation import medication
from magnostat.simulation.medication import Medication

COHORT = gather(Person(n=1))


@pytest.fixture
def made(monkeypatch):
    """Makes a course of an invented drug: 10 mg a day has half of the effect; `level` says how long a dose acts."""

    def make(level, hours, **keys):
        told = catalogue.drug("omeprazole")._replace(level=catalogue.Level(level, hours, "an example", "assumed"))
        told = told._replace(half=told.half._replace(dose=medication_dose("10 mg")))
        monkeypatch.setattr(medication, "drug", lambda name: told)
        return Medication(read_act({"drug": "omeprazole", "dose": "10 mg", **keys}), COHORT, 8.0)

    return make


def medication_dose(text):
    from magnostat.core.quantity import quantity

    return quantity(text, "dose")


def severities(steps, times):
    return [[s.severity[0] for s in steps if s.start <= t][-1] for t in times]


def test_a_dose_that_lasts_is_there_and_then_gone(made):
    course = made("lasts", 6.0, at=["10 h", "14 h"])
    assert severities(course.steps(0, 24), [0, 9.9, 10, 13.9, 14, 15.9, 16, 19.9, 20]) == pytest.approx(
        [0, 0, 0.5, 0.5, 2 / 3, 2 / 3, 0.5, 0.5, 0])  # fmt: skip


def test_a_daily_dose_that_lasts_a_day_is_constant(made):
    always = made("lasts", 24.0, daily=1)
    assert [s.severity[0] for s in always.steps(0, 500)] == [0.5] == list(always.steady())
    course = made("lasts", 24.0, daily=1, **{"from": "0 d", "until": "3 d"})
    assert severities(course.steps(-24, 120), [-24, -0.1, 0, 71.9, 72.1, 119]) == [0, 0, 0.5, 0.5, 0, 0]


def test_a_toxic_drug_adds_up_and_stays(made):
    course = made("stays", np.inf, at=["0 d", "21 d", "42 d"])
    assert severities(course.steps(0, 5000), [0, 503, 505, 4999]) == pytest.approx([1 / 2, 1 / 2, 2 / 3, 3 / 4])
    with pytest.raises(MagnostatError, match="adds up with every dose and is given always; write 'from' or 'at'"):
        made("stays", np.inf)


@settings(max_examples=30, deadline=None)
@given(half_life=st.floats(2.0, 300.0), every=st.sampled_from([6, 12, 24, 168]))
def test_a_level_that_fades_is_its_mean(half_life, every):
    """The mean over each step is that of the closed form, and a habit is at the mean of a long course."""
    course = object.__new__(Medication)
    when = read_act({"drug": "omeprazole", "every": f"{every} h", "from": "0 h"}).when
    course.when, course.zero, course.dose = when, 8.0, np.ones(1)
    course.level = SimpleNamespace(kind="fades", hours=half_life)
    end = 20.0 * max(half_life, every)
    edges = course._edges(when, 0.0, end)
    weights = course._weights(when, edges)
    doses = np.arange(0.0, end, every)
    taken = len(doses) * half_life / np.log(2) * (1 - 2.0 ** (-(end - doses) / half_life)).mean()
    assert np.sum(weights * np.diff(edges)) == pytest.approx(taken, rel=1e-3)
    assert weights[-1] == pytest.approx(half_life / np.log(2) / every, rel=2.0 * every / half_life + 0.2)


def test_a_habit_that_fades_decays_from_its_end(made):
    course = made("fades", 24.0, daily=1, until="10 d")
    level = 1 / np.log(2)
    before, after = severities(course.steps(0, 720), [0, 240 + 48])
    assert before == pytest.approx(level / (level + 1))
    assert after == pytest.approx(level / 4 / (level / 4 + 1), rel=0.1)


@pytest.mark.parametrize(("keys", "told"), [
    ({"dose": "3 mmol"}, "a dose of 3 mmol of 'omeprazole'"), ({"dose": "5 units"}, "a dose of 5 units of 'omeprazole'"),
])  # fmt: skip
def test_a_dose_of_another_kind_is_told(keys, told):
    with pytest.raises(MagnostatError, match=told):
        mg.simulate(plan=mg.Plan([{"drug": "omeprazole", **keys}]), days=1)


def test_the_size_of_a_dose_matters_and_none_is_none():
    def serum(**keys):
        plan = mg.Plan([{"drug": "omeprazole", **keys}] if keys else [])
        return mg.simulate(plan=plan, days=1, every=24.0).series["serum Mg"].values[0, 0]

    assert serum() == serum(dose="0 mg", daily=1) > serum(dose="10 mg", daily=1) > serum(dose="80 mg", daily=1)


def test_a_pulse_a_day_repeats_in_the_habitual_state():
    plan = mg.Plan([{"drug": "furosemide", "daily": ["10:00"]}])
    run = mg.simulate(plan=plan, days=3, every=24.0)
    assert run.series["serum Mg"].values[0] == pytest.approx(run.series["serum Mg"].values[0, 0], rel=1e-6)


def test_the_order_of_acts_does_not_matter():
    acts = [{"drug": "omeprazole"}, {"drug": "hydrochlorothiazide", "from": "2 d"}, {"disorder": "alcoholism"}]
    runs = [mg.simulate(plan=mg.Plan(list(order), until="5 d"), every=24.0) for order in itertools.permutations(acts)]
    for run in runs[1:]:
        assert (run.series["serum Mg"].values == runs[0].series["serum Mg"].values).all()


EFFECTS = [Effect("kidney.E_DCT", "scale", 0.3, "a", "assumed"), Effect("kidney.E_DCT", "scale", 1.7, "b", "assumed"),
           Effect("kidney.E_DCT", "shift", -0.2, "c", "assumed"), Effect("kidney.E_DCT", "shift", 0.11, "d", "assumed")]  # fmt: skip


@given(st.permutations(EFFECTS), st.lists(st.floats(0.0, 1.0), min_size=4, max_size=4))
def test_the_order_of_effects_does_not_matter(order, severities):
    share = {effect: np.array([s]) for effect, s in zip(EFFECTS, severities, strict=True)}
    value = np.array([0.9])
    found = combined(value, [Part(e, share[e]) for e in order])
    assert found == combined(value, [Part(e, share[e]) for e in EFFECTS])
    assert 0.0 <= found[0] <= 5.0


@settings(max_examples=12, deadline=None)
@given(st.sampled_from(list(itertools.combinations(drugs(), 2))), st.sampled_from(disorders()))
def test_any_two_drugs_and_a_disorder_combine(pair, name):
    acts = [{"drug": each, "from": "1 h"} for each in pair]
    run = mg.simulate(mg.Person(), mg.Plan([*acts, {"disorder": name, "from": "0 h"}], until="3 d"), every=24.0)
    assert run.outcome == ("ok",)
    assert np.isfinite(run.series["serum Mg"].values).all()


@pytest.mark.parametrize(("change", "told"), [
    ({"name": "furosemide"}, "'furosemide' stands in omeprazole.toml"), ({"effect": []}, "is no list of effects"),
    ({"half": {"dose": "0 mg", "source": "x", "basis": "assumed"}}, "half the effect of no dose"),
    ({"half": {"dose": "3 mmol", "source": "x", "basis": "assumed"}}, "mmol"),
    ({"level": {"source": "x", "basis": "assumed"}}, "does not say how long a dose acts"),
    ({"level": {"stays": 3, "source": "x", "basis": "assumed"}}, "stays = 3"),
    ({"grade": "Z"}, "unknown grade 'Z'"), ({"grade": "unsupported"}, "what is unsupported has no effect"),
    ({"like": "furosemid"}, "no drug 'furosemid' in the package"), ({"colour": "red"}, "unknown key 'colour'"),
])  # fmt: skip
def test_a_bad_file_is_told(change, told):
    table = load(DATA / "drugs" / "omeprazole.toml")
    with pytest.raises(MagnostatError, match=told):
        read_drug({**table, **change}, "omeprazole.toml")
