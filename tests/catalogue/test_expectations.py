"""What every entry of the catalogue must show: the sourced facts that its own file brings."""

import json
from functools import cache

import numpy as np
import pytest

import magnostat as mg
from magnostat.catalogue.disorders import disorder, disorders
from magnostat.catalogue.drugs import drug, drugs
from magnostat.catalogue.modifiers import modifier, modifiers
from magnostat.catalogue.salts import salt, salts
from magnostat.catalogue.sourced import DATA
from magnostat.core.quantity import instant
from magnostat.core.quantity import window as span
from magnostat.lab import ASSAYS, Window

KINDS = {"disorder": (disorders, disorder), "drug": (drugs, drug), "salt": (salts, salt),
         "modifier": (modifiers, modifier)}  # fmt: skip
EXPECTED = [(kind, name, number) for kind, (names, read) in KINDS.items() for name in names()
            for number in range(len(read(name).expectations))]  # fmt: skip
PEOPLE = 12


def act_of(kind, name, given):
    """The act by which an entry is given; of a salt 12 mmol are taken once, unless it tells more."""
    if kind == "salt":
        once = {} if {"from", "daily", "every"} & set(given) else {"at": "0 h"}
        return {"take": "12 mmol", "as": name, **once, **given}
    if kind == "modifier":  # taken along with what is taken at the same instant, unless it is that of a diet
        return {**({} if "diet" in given else {"take": "0 mg", "as": "food", "at": "0 h"}), **given}
    return {kind: name, **given}


def found_in(told, acts):
    """The mean of the assay in people of an expectation who do `acts`; what many entries are compared with runs once."""
    return read(json.dumps([told.assay, told.during, told.at, told.person, acts]))


@cache
def read(asked):
    name, during, at, who, acts = json.loads(asked)
    assay = ASSAYS[name]
    window = Window(*span(during)) if during else assay.window_at(instant(at), 0.0)
    plan = mg.Plan(acts, until=f"{max(window.end, 24.0):g} h")
    run = mg.simulate(mg.Person(**{"n": PEOPLE, **who}), plan, n=PEOPLE, every=np.inf, at=assay.needs(window))
    assert set(run.outcome) == {"ok"}
    return assay.read(run, window).mean()


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind, (names, _) in KINDS.items() for name in names()])
def test_a_file_is_short_and_its_units_are_those_of_the_assay(kind, name):
    lines = (DATA / f"{kind}s" / f"{name}.toml").read_text(encoding="utf-8").splitlines()
    assert len(lines) < 20
    for told in KINDS[kind][1](name).expectations:
        assert told.unit == ("1" if told.compared == "ratio" else ASSAYS[told.assay].unit)


def asks_for_something(told):
    """True where the entry must make a difference: the result may not be what it is without."""
    nothing = {"difference": 0.0, "ratio": 1.0}.get(told.compared)
    return nothing is None or bool(told.versus) or not told.low <= nothing <= told.high


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind in KINDS for name in KINDS[kind][0]()])
def test_an_entry_that_did_nothing_would_fail(kind, name):
    one = KINDS[kind][1](name)
    assert one.grade == "unsupported" or any(map(asks_for_something, one.expectations))


@pytest.mark.parametrize(("kind", "name", "number"), EXPECTED)
def test_an_entry_does_what_its_file_expects(kind, name, number):
    told = KINDS[kind][1](name).expectations[number]
    found = found_in(told, [*told.do, act_of(kind, name, told.given)])
    if told.compared != "value":
        other = found_in(told, [*told.do, *([act_of(kind, told.versus, told.given)] if told.versus else [])])
        found = found / other if told.compared == "ratio" else found - other
    assert told.low <= found <= told.high, f"{found:.3g} {told.unit}, expected {told.low:g} to {told.high:g}: {told.source}"
