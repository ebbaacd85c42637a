"""Curves under the names of a clinic, in plain units, with the parameters that hold when they are sampled."""

import re

import numpy as np
import pytest

import magnostat as mg
from magnostat.body import whole
from magnostat.engine.evaluate import observe as at_once
from magnostat.simulation import axis, prepare
from magnostat.simulation.series import KNOWN_AS, observe


@pytest.fixture(scope="module")
def run():
    plan = mg.Plan([{"infuse": "10 mmol", "over": "2 h", "at": "1 h"},
                    {"trace": "26Mg", "route": "IV", "dose": "1 mmol", "at": "1 h"}], until="1 d")  # fmt: skip
    return mg.simulate(plan=plan, ledger="full")


def test_what_a_clinic_knows_is_an_observable_of_the_body(run):
    for called, name in KNOWN_AS.items():
        assert np.array_equal(run.series[called].values, run.series[name].values)
        assert run.series[called].unit in ("mmol/L", "ng/L", "pmol/L")
        assert run.series[called].meaning == run.series[name].meaning


def test_a_name_that_is_known_is_in_its_unit_and_not_relative_to_normal(run):
    assert (run.series["PTH"].unit, run.series["calcitriol"].unit) == ("ng/L", "pmol/L")
    states = {name for name in whole.states() if name not in KNOWN_AS}
    assert states <= run.series.keys()


def test_no_unit_names_a_substance(run):
    assert not any("_" in one.unit for one in (*run.series.values(), *run.ledger.values()))
    assert run.series["calcium"].unit == "mmol" and run.series["calcium.urine"].unit == "mmol/h"


def test_the_ledger_says_of_what_it_tells(run):
    assert run.ledger["calcium>urine"].meaning.startswith("Ca moved")
    assert run.ledger["infused>plasma"].meaning.startswith("Mg moved")
    assert run.ledger["26Mg:plasma>26Mg:urine"].meaning.startswith("Mg moved")


def test_serum_follows_the_volume_that_it_is_in():
    """Salt draws water: magnesium is in more plasma at once."""
    plan = mg.Plan([{"take": "0 mg", "as": "food", "Na": "300 mmol", "over": "1 h", "at": "0 h"}], until="6 h")
    run = mg.simulate(plan=plan, every=1.0)
    volume = run.series["plasma"].values / run.series["serum Mg"].values
    assert volume[0, 2] > 1.02 * volume[0, 0]


def test_observables_see_what_the_schedule_has_switched():
    """As they are just before the acts of an instant: the machine is not seen when it starts, but when it stops."""
    plan = mg.Plan([{"dialyse": "CRRT", "Mg": "0.75 mmol/L", "from": "2 h", "until": "5 h"}], until="8 h")
    course = prepare(plan=plan, every=1.0)
    hours = course.times - course.times[0]
    y = axis.kernel().run(course.habitual.y, course.parameters, course.schedule, hours).y
    removed = observe(course.program, course.schedule, course.parameters, hours, y)["dialyser.removed_Mg"][0]
    assert (removed > 0).tolist() == [False, False, False, True, True, True, False, False, False]


def test_where_nothing_is_switched_observables_are_those_of_the_parameters(run):
    course = prepare(days=1, every=1.0)
    hours = course.times - course.times[0]
    y = axis.kernel().run(course.habitual.y, course.parameters, course.schedule, hours).y
    found = observe(course.program, course.schedule, course.parameters, hours, y)
    for name, values in at_once(course.program, course.program.observables, y, course.parameters).items():
        assert np.array_equal(found[name], values)
    assert not any(re.fullmatch(r"L\d:.*", name) for name in run.series)
