"""The rules as data: what a file must hold, and how it is told when it does not; and what a view tells of a person."""

import pytest

from cases import case
from magnostat.clinic import rulebook
from magnostat.clinic.rulebook import limit, read_rule
from magnostat.clinic.view import View
from magnostat.core.errors import BadFile, UnknownName

LIMIT = {"value": 1.0, "unit": "mmol/L", "source": "argument"}


@pytest.mark.parametrize(("table", "message"), [
    ("text", "is no rule"), ({"inputs": [], "grade": "A"}, "inputs are no list"), ({"inputs": ["Mg"], "grade": "A", "limit": 3}, "limit no table"),
    ({"inputs": ["Mg"], "grade": "Z"}, "grade"), ({"inputs": ["Mg"], "grade": "A", "more": 1}, "unknown key"), ({"grade": "A"}, "'inputs' is missing"),
    ({"inputs": ["Mg"], "grade": "A", "limit": {"x": 3}}, "is no limit"), ({"inputs": ["Mg"], "grade": "A", "limit": {"x": {**LIMIT, "value": "1"}}}, "is no number"),
    ({"inputs": ["Mg"], "grade": "A", "limit": {"x": {**LIMIT, "source": ""}}}, "is no text"),
])  # fmt: skip
def test_a_bad_rule_is_told_in_one_line(table, message):
    with pytest.raises((BadFile, UnknownName), match=message) as caught:
        read_rule("some", table)
    assert "some" in str(caught.value) and "\n" not in str(caught.value)


def test_a_limit_that_is_not_there():
    with pytest.raises(UnknownName, match="no limit 'renall' of rule 'femg'; did you mean"):
        limit("femg.renall")


def test_a_rule_stands_in_one_file(tmp_path, monkeypatch):
    for name in ("one", "two"):
        (tmp_path / f"{name}.toml").write_text('[same]\ninputs = ["Mg"]\ngrade = "A"\n', encoding="utf-8")
    monkeypatch.setattr(rulebook, "FOLDER", tmp_path)
    with pytest.raises(BadFile, match=r"two\.toml: rule 'same' stands in two files"):
        rulebook._book.__wrapped__()


@pytest.mark.parametrize(("age", "sex", "creatinine", "expected"), [("50 y", "F", 80, 77.4), ("60 y", "M", 88.42, 86.2), ("30 y", "M", 70.7, 122.1), ("40 y", "F", 53, 116.3)])
def test_filtration_from_creatinine(age, sex, creatinine, expected):
    assert View(case(("creatinine", creatinine, "umol/L"), person={"age": age, "sex": sex})).eGFR == pytest.approx(expected, abs=0.6)


def test_what_is_reported_stands_before_what_is_estimated():
    assert View(case(("creatinine", 80, "umol/L"), ("eGFR", 33, "mL/min/1.73m2"))).eGFR == 33
    assert View(case(("eGFR", "<15", "mL/min/1.73m2"))).eGFR < 15 == View(case(("eGFR", ">15", "mL/min/1.73m2"))).eGFR


@pytest.mark.parametrize(("person", "creatinine"), [(None, 80), ({"age": "50 y"}, 80), ({"sex": "F"}, 80), ({"age": "50 y", "sex": "F"}, 0), ({"age": "9 y", "sex": "F"}, 80)])
def test_unknown_filtration_is_none(person, creatinine):
    assert View(case(("creatinine", creatinine, "umol/L"), person=person)).eGFR is None


def test_values_in_units():
    view = View(case(("Mg", 1.7, "mg/dL")))
    assert view.in_unit("Mg", "mmol/L") == pytest.approx(0.6994, abs=1e-4) and view.in_unit("K", "mmol/L") is None and view.value("K") is None
    assert view.sex == "F" and View(case(person=None)).sex is None and View(case(person=None)).age is None
