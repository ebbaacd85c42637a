"""Disorders: files read strictly, and acts that come and go. What each file expects is asked in test_expectations."""

import re
from pathlib import Path

import numpy as np
import pytest

import magnostat as mg
from magnostat.catalogue.disorders import disorder, disorders, read_disorder
from magnostat.catalogue.sourced import DATA, load
from magnostat.core.errors import MagnostatError, NotInPackage
from magnostat.lab import filtration, muscle_magnesium
from magnostat.record.names import DISORDERS, DRUGS, SALTS


def test_every_name_of_the_study_format_has_a_file():
    page = (Path(__file__).parents[2] / "docs" / "study-format.md").read_text(encoding="utf-8")
    for kind, held in {"salts": SALTS, "drugs": DRUGS, "disorders": DISORDERS}.items():
        line = next(line for line in page.splitlines() if line.startswith(f"- {kind}: "))
        told = re.sub(r"\(.*?\)", "", line.partition(": ")[2].partition(". ")[0])
        assert set(re.findall(r"[A-Za-z_0-9]+", told)) == set(held)


@pytest.mark.parametrize("name", disorders())
def test_a_file_argues_every_number(name):
    found = disorder(name)
    assert found.called and found.note and found.expectations
    for effect in found.effects:
        assert len(effect.source) > 30


def test_a_disorder_that_is_not_there():
    with pytest.raises(NotInPackage, match="no disorder 'gitelmann' in the package; did you mean 'gitelman'"):
        disorder("gitelmann")


@pytest.mark.parametrize(("change", "told"), [
    ({"name": "gitelman"}, "'gitelman' stands in alcoholism.toml"),
    ({"expect": []}, "is no list"), ({"effect": []}, "is no list of effects"), ({"called": ""}, "is no text"),
    ({"colour": "red"}, "unknown key 'colour'"),
])  # fmt: skip
def test_a_bad_file_is_told(change, told):
    table = load(DATA / "disorders" / "alcoholism.toml")
    with pytest.raises(MagnostatError, match=told):
        read_disorder({**table, **change}, "alcoholism.toml")


@pytest.mark.parametrize(("change", "told"), [
    ({"compared": "quotient"}, "unknown comparison 'quotient'"), ({"low": 2.0, "high": 1.0}, "low 2 is not below high 1"),
    ({"during": "0 to 24 h"}, "has both 'at' and 'during'"), ({"assay": 3}, "is no text"), ({"person": 3}, "person or given is no table"),
    ({"when": "0 h"}, "unknown key of an expectation 'when'"),
])  # fmt: skip
def test_a_bad_expectation_is_told(change, told):
    table = load(DATA / "disorders" / "alcoholism.toml")
    row = {**table["expect"][0], **change}
    with pytest.raises(MagnostatError, match=rf"alcoholism.toml: expect\[0\].*{told}"):
        read_disorder({**table, "expect": [row]}, "alcoholism.toml")


def test_severity_scales_and_zero_is_health():
    def muscle(severity):
        plan = mg.Plan([{"disorder": "alcoholism", "severity": severity}])
        return muscle_magnesium(mg.simulate(plan=plan, days=1, every=24.0), 0.0)[0]

    healthy = muscle_magnesium(mg.simulate(days=1, every=24.0), 0.0)[0]
    assert muscle(0.0) == healthy > muscle(0.5) > muscle(1.0)


def test_a_disorder_comes_and_goes():
    plan = mg.Plan([{"disorder": "pre_eclampsia", "from": "10 h", "until": "20 h"}], until="30 h")
    run = mg.simulate(mg.Person(pregnancy="36 wk"), plan, every=5.0)
    seen = [filtration(run, t)[0] for t in (5.0, 10.0, 15.0, 20.0, 25.0)]
    assert np.array(seen) / seen[0] == pytest.approx([1.0, 1.0, 0.7, 0.7, 1.0])


def test_a_habit_that_ends_is_there_until_then():
    ended, always, never = (
        mg.simulate(plan=mg.Plan([act] if act else [], until="48 h"), every=24.0).series["serum Mg"].values[0]
        for act in ({"disorder": "alcoholism", "until": "24 h"}, {"disorder": "alcoholism"}, None)
    )
    assert ended[:2] == pytest.approx(always[:2], rel=1e-9)
    assert ended[2] < always[2] < never[2], "cells that get their grip back draw from plasma"


def test_what_a_study_measured_holds():
    plan = mg.Plan([{"disorder": "pre_eclampsia"}])
    run = mg.simulate(mg.Person(pregnancy="36 wk", GFR="90 mL/min"), plan, days=1, every=24.0)
    assert filtration(run, 0.0) == pytest.approx([90.0])
    assert "'pre_eclampsia' leaves kidney.GFR as it was given" in run.notes


def test_a_share_of_the_people_has_it():
    run = mg.simulate(mg.Person(n=20), mg.Plan([{"disorder": "alcoholism", "share": "25 %"}]), n=20, days=1, every=24.0)
    healthy = mg.simulate(mg.Person(n=20), n=20, days=1, every=24.0)
    assert np.sum(muscle_magnesium(run, 0.0) < 0.95 * muscle_magnesium(healthy, 0.0)) == 5
