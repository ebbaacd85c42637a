"""`magnostat list`: every kind, and `magnostat show` tells everything that is listed, under its name and whole."""

import json

import pytest

from magnostat.app.cli import main
from magnostat.app.list_command import WHAT
from magnostat.app.register import KINDS, OTHERWISE
from magnostat.app.show_command import named
from magnostat.catalogue.treatments import treatments
from magnostat.clinic.rulebook import rules
from magnostat.intake.foods import foods
from magnostat.interop import lookup

from .commands import refusal, told

KEYS = {"salts": "salt", "drugs": "drug", "disorders": "disorder", "regimens": "treatment", "foods": "food", "assays": "assay",
        "rules": "rule", "conflicts": "conflict", "modifiers": "modifier", "facts": "fact", "evidence": "evidence",
        "devices": "file", "studies": "file", "references": "reference"}  # fmt: skip
"""Where `show` tells an entry of a kind; what is not here is of the body."""


def test_help_names_every_kind():
    assert set(KINDS) == {word for word in WHAT.replace(",", " ").split() if word != "or"}
    assert set(KEYS) <= set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_show_tells_everything_that_is_listed(kind, monkeypatch):
    monkeypatch.setattr(lookup, "mentions", lambda _: ())  # reads every test once a name
    for row in KINDS[kind].rows("en"):
        table, text = named(row["name"])
        one = table[KEYS.get(kind, "entry")]
        if kind in ("studies", "devices"):
            assert all(one[key] == row[key] for key in ("cite", "called") if key in row)
            continue
        assert str(row.get("called", row["name"])) in text, row["name"]
        assert one["name"] == row["name"]
        if kind in KEYS:
            assert one == row, "list and show tell the same of it"


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_listed_for_people_and_as_json(capsys, kind):
    rows = json.loads(told(capsys, "list", kind, "--json"))[kind]
    assert len(told(capsys, "list", kind).splitlines()) == len(rows) + 1
    assert len({row["name"] for row in rows}) == len(rows) > 0
    assert told(capsys, "list", kind).split()[: len(KINDS[kind].columns)] == " ".join(KINDS[kind].columns).split()[: len(KINDS[kind].columns)]


def test_a_name_stands_once_in_a_kind():
    assert len(foods()) == len({one.english for one in foods()})
    assert [row["name"] for row in KINDS["rules"].rows("en")] == list(rules())


def test_regimens_have_an_older_name(capsys):
    assert {"treatments": "regimens"} == OTHERWISE
    assert told(capsys, "list", "treatments") == told(capsys, "list", "regimens")
    rows = json.loads(told(capsys, "list", "regimens", "--json"))["regimens"]
    assert [row["name"] for row in rows] == list(treatments())
    assert json.loads(told(capsys, "list", "treatments", "--json"))["treatments"] == rows


def test_rules_and_conflicts_are_listed_in_dutch(capsys):
    assert "Magnesium en creatinine zijn bekend" in told(capsys, "list", "rules", "--lang", "nl")
    rows = json.loads(told(capsys, "list", "conflicts", "--lang", "nl", "--json"))["conflicts"]
    assert rows[1]["says"].startswith("Ondergrens van serummagnesium: 0,7,")


def test_a_language_or_kind_that_is_none_is_refused(capsys):
    assert "unknown language 'de'" in refusal(capsys, "list", "rules", "--lang", "de")
    assert "did you mean 'rules'" in refusal(capsys, "list", "rule")


def test_without_a_kind_the_kinds_are_counted(capsys):
    assert main(["list", "--json"]) == 0
    counted = {row["kind"]: row["entries"] for row in json.loads(capsys.readouterr().out)["kinds"]}
    assert set(counted) == set(KINDS) and min(counted.values()) > 0
    assert main(["list"]) == 0
    assert "foods" in capsys.readouterr().out
