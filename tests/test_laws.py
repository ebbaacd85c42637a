"""The laws of the model, for people and plans at random."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import magnostat as mg
from laws import difference, move, one_period, people, plans
from magnostat.catalogue.disorders import disorders
from magnostat.catalogue.drugs import drugs
from magnostat.engine.steady import habitual
from magnostat.simulation import prepare

CALM = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
MANY = settings(CALM, max_examples=1000)


@MANY
@given(people(), plans())
def test_every_mmol_that_leaves_a_pool_enters_another_and_no_pool_falls_below_zero(person, plan):
    found = move(person, plan)
    assert found.result.outcome_texts == ("ok",)
    assert found.imbalance().max() <= 1e-9
    assert found.result.y[:, :, found.pools].min() >= -1e-12


@st.composite
def treated(draw):
    """A plan with up to three drugs and two disorders, each from some time on, at any severity."""
    plan = draw(plans())
    begun = {"from": f"{draw(st.integers(0, 60))} h"}
    given_drugs = [{"drug": name, **begun} for name in draw(st.lists(st.sampled_from(drugs()), max_size=3, unique=True))]
    ill = [{"disorder": name, "severity": f"{draw(st.integers(0, 100))} %", **begun}
           for name in draw(st.lists(st.sampled_from(disorders()), max_size=2, unique=True))]  # fmt: skip
    return mg.Plan([*plan.table().get("do", []), *given_drugs, *ill], until=f"{plan.span[1]:g} h")


@CALM
@given(people(), treated())
def test_drugs_and_disorders_keep_the_books(person, plan):
    found = move(person, plan)
    assert found.result.outcome_texts == ("ok",)
    assert found.imbalance().max() <= 1e-9
    assert found.result.y[:, :, found.pools].min() >= -1e-12


def test_a_year_of_meals_tablets_and_isotopes_keeps_the_books_of_fifty_people():
    person = mg.Person(n=50, age="18 to 90 y", GFR="70 sd 30 mL/min")
    plan = mg.Plan([
        {"take": "200 mg", "as": "oxide", "daily": 2, "from": "30 d", "until": "200 d"},
        {"infuse": "10 mmol", "over": "2 h", "every": "30 d", "from": "10 d"},
        {"trace": "26Mg", "route": "oral", "dose": "50 mg", "at": "5 d"},
    ], until="365 d")  # fmt: skip
    found = move(person, plan, n=50, every=24.0 * 7, threads=2)
    assert set(found.result.outcome_texts) == {"ok"}
    assert found.imbalance().max() <= 1e-9
    assert found.result.y[:, :, found.pools].min() >= -1e-12


@CALM
@given(people(), plans(labels=False), st.sampled_from(["take", "infuse", "inject"]))
def test_a_dose_of_nothing_is_no_dose(person, plan, verb):
    extra = {"take": {"take": "0 mg", "as": "citrate"}, "infuse": {"infuse": "0 mmol", "over": "1 h"},
             "inject": {"inject": "0 mg"}}[verb]  # fmt: skip
    more = mg.Plan([*plan.acts, {**extra, "at": "7.5 h"}], until=plan.until)
    assert np.array_equal(move(person, more).result.y, move(person, plan).result.y)


@CALM
@given(people(), st.floats(1, 40), st.floats(2, 12), st.floats(0.1, 0.9))
def test_an_infusion_in_two_parts_is_the_same_infusion(person, dose, hours, share):
    whole = mg.Plan([{"infuse": f"{dose:.6f} mmol", "over": f"{hours:.6f} h", "at": "1 h"}])
    rate, cut = float(f"{dose:.6f}") / float(f"{hours:.6f}"), round(share * float(f"{hours:.6f}"), 6)
    first, second = rate * cut, rate * (float(f"{hours:.6f}") - cut)
    parts = mg.Plan([
        {"infuse": f"{first:.15f} mmol", "over": f"{cut:.6f} h", "at": "1 h"},
        {"infuse": f"{second:.15f} mmol", "over": f"{float(f'{hours:.6f}') - cut:.6f} h", "at": f"{1 + cut:.6f} h"},
    ])  # fmt: skip
    a, b = (move(person, plan, rtol=1e-12).result.y for plan in (whole, parts))
    assert difference(a, b) <= 1e-9


@CALM
@given(st.floats(1, 30), st.floats(1, 20))
def test_without_filtration_there_is_no_urine(dose, intake):
    """Of no substance, and what is eaten leaves by the belly."""
    plan = mg.Plan([{"diet": f"{intake:.2f} mmol/d"}, {"dialyse": "CAPD", "Mg": "0.5 mmol/L"},
                    {"infuse": f"{dose:.2f} mmol", "over": "4 h", "at": "2 h"}])  # fmt: skip
    found = move(mg.Person(GFR="0 mL/min"), plan)
    urine = [i for i, row in enumerate(found.rows) if found.course.program.ledger[row][1] == "urine"]
    assert np.all(found.result.ledger[:, :, urine] == 0.0)


def test_an_anuric_person_has_a_verified_steady_state_far_above_normal_or_none_by_name():
    run = mg.simulate(mg.Person(GFR="0 mL/min"), days=1)
    serum = run.series["serum Mg"].values[0, 0]
    assert run.outcome[0].startswith("no steady state") or (serum > 1.5 and run.notes)


@pytest.mark.parametrize("sex", "FM")
@pytest.mark.parametrize("GFR", ["120 mL/min", "60 mL/min", "25 mL/min"])
def test_more_intake_never_lowers_steady_serum_magnesium(sex, GFR):
    person = mg.Person(sex=sex, GFR=GFR)
    serum = [mg.simulate(person, mg.Plan([{"diet": f"{intake} mmol/d"}]), days=1).series["serum Mg"].values[0, 0]
             for intake in (3, 5, 8, 12, 16, 20, 30, 45)]  # fmt: skip
    assert np.all(np.diff(serum) > 0)


@CALM
@given(people(), plans(), st.sampled_from([1.0, 2.5, 7.0, 24.0]))
def test_the_bits_do_not_depend_on_the_output_grid(person, plan, every):
    coarse, fine = move(person, plan, every=every), move(person, plan, every=every / 2)
    kept = np.isin(fine.course.times, coarse.course.times)
    assert np.array_equal(fine.result.y[:, kept], coarse.result.y)
    assert np.array_equal(fine.result.ledger[:, kept], coarse.result.ledger)


def test_the_bits_of_a_person_do_not_depend_on_the_group_or_on_threads():
    group = mg.Person(n=23, age="20 to 80 y", GFR="80 sd 25 mL/min")
    plan = mg.Plan([{"take": "300 mg", "as": "citrate", "daily": 2, "from": "0 d"}], until="10 d")
    one, two = (move(group, plan, n=23, threads=threads).result for threads in (1, 2))
    assert np.array_equal(one.y, two.y)
    course = prepare(group, plan, n=23, every=6.0)
    kernel = one_period(course)[0]
    hours = course.times - course.times[0]
    for i in (0, 7, 22):
        from dataclasses import replace

        alone = kernel.run(course.habitual.y[i : i + 1], course.parameters[i : i + 1],
                           replace(course.schedule, personal=course.schedule.personal[i : i + 1]), hours, rtol=1e-6)  # fmt: skip
        together = kernel.run(course.habitual.y, course.parameters, course.schedule, hours, rtol=1e-6)
        assert np.array_equal(alone.y[0], together.y[i])


def test_the_habitual_state_repeats_itself_to_the_promise():
    course = prepare(mg.Person(n=200, age="18 to 95 y", GFR="75 sd 35 mL/min"), n=200)
    assert {o.name for o in course.habitual.outcome} == {"ok"}
    kernel, schedule, period = one_period(course)
    after = kernel.run(course.habitual.y, course.parameters, schedule, np.array([0.0, period]), rtol=1e-11, atol=1e-14).y[:, -1]
    assert np.max(np.abs(after - course.habitual.y) / (np.abs(course.habitual.y) + 1e-3)) <= 1e-8


def test_the_habitual_state_is_the_same_from_twenty_random_starts():
    course = prepare(mg.Person(n=50, age="18 to 95 y", GFR="75 sd 35 mL/min"), n=50)
    kernel, schedule, period = one_period(course)
    rng = np.random.Generator(np.random.Philox(key=7))
    usual = np.array(kernel.program.start)
    for _ in range(20):
        start = usual * np.exp(rng.normal(0.0, 0.7, (50, len(usual))))
        found = habitual(kernel, course.parameters, schedule, period, start=start, threads=2)
        assert {o.name for o in found.outcome} == {"ok"}
        assert difference(found.y, course.habitual.y) <= 1e-6
