"""What is measured beside magnesium, and what too much of it comes from."""

import pytest

from cases import LANGUAGES, found, ids, of_rule, reading
from magnostat.catalogue import toxicity
from magnostat.language import keys
from magnostat.record.labs import TESTS

eGFR = ("eGFR", 90, "mL/min/1.73m2")


@pytest.mark.parametrize(("K", "word"), [(2.4, "potassium"), (2.5, "potassium"), (2.6, "predictor"), (3.4, "predictor"), (3.5, ""), (3.6, ""), ("<2.5", "potassium"),
                                         (">2.5", "")])  # fmt: skip
def test_a_low_potassium_asks_for_magnesium(K, word):
    assert of_rule("reflex", ("K", K, "mmol/L")) == ({f"reflex.{word}"} if word else set())
    assert of_rule("reflex", ("K", K, "mmol/L"), ("Mg", 0.8, "mmol/L")) == set()


@pytest.mark.parametrize(("test", "below", "at"), [("phosphate", 0.79, 0.8), ("Na", 132, 133), ("Ca", 2.19, 2.2)])
def test_other_predictors(test, below, at):
    for lang in LANGUAGES:
        told = found((test, below, "mmol/L"), lang=lang)
        assert told["reflex.predictor"].urgency == "routine"
    assert of_rule("reflex", (test, at, "mmol/L")) == set()


@pytest.mark.parametrize(("test", "below", "at"), [("K", 3.4, 3.5), ("Ca", 2.19, 2.2), ("phosphate", 0.79, 0.8)])
def test_low_neighbours_are_told_beside_a_low_magnesium(test, below, at):
    told = found(("Mg", 0.6, "mmol/L"), (test, below, "mmol/L"))
    assert len(told["coelectrolytes.low"].thresholds) == 1
    assert "coelectrolytes.low" not in ids(("Mg", 0.6, "mmol/L"), (test, at, "mmol/L"))
    assert "coelectrolytes.low" not in ids(("Mg", 0.8, "mmol/L"), (test, below, "mmol/L"))
    assert ("coelectrolytes.ECG" in told) == (test != "phosphate")


def test_low_sodium_is_no_work_of_magnesium():
    assert "coelectrolytes.low" not in ids(("Mg", 0.6, "mmol/L"), ("Na", 120, "mmol/L"))
    assert "132" not in found(("Mg", 0.6, "mmol/L"), ("Na", 132, "mmol/L"), ("K", 3.0, "mmol/L"))["coelectrolytes.low"].statement


@pytest.mark.parametrize(("test", "line", "below", "at"), [("K", "KCl 40 mmol", 3.4, 3.5), ("Ca", "calciumcarbonaat 1 g", 2.19, 2.2)])
def test_what_does_not_yield(test, line, below, at):
    rule = {"K": "potassium", "Ca": "calcium"}[test]
    for lang in LANGUAGES:
        told = found((test, below, "mmol/L"), drugs=[line], lang=lang)[f"refractory.{rule}"]
        assert told.status == "possible" and line in told.statement
    assert found((test, below, "mmol/L"), ("Mg", 0.6, "mmol/L"), supplements=[line])[f"refractory.{rule}"].status == "supported"
    assert of_rule("refractory", (test, at, "mmol/L"), drugs=[line]) == set()
    assert of_rule("refractory", (test, below, "mmol/L")) == set() == of_rule("refractory", (test, below, "mmol/L"), ("Mg", 0.8, "mmol/L"), drugs=[line])


def test_what_is_missing_is_asked_for():
    text = found(("Mg", 0.6, "mmol/L"), ("Ca", 2.3, "mmol/L"), eGFR)["coelectrolytes.ask"].statement
    assert all(word in text for word in ("potassium", "phosphate", "bicarbonate", "glucose", "albumin"))
    assert all(word not in text for word in ("calcium", "creatinine", "parathyroid"))
    assert "parathyroid" in found(("Mg", 0.6, "mmol/L"), ("Ca", 2.1, "mmol/L"))["coelectrolytes.ask"].statement
    assert "calcium" not in found(("Mg", 0.6, "mmol/L"), ("ionised Ca", 1.2, "mmol/L"))["coelectrolytes.ask"].statement
    assert "fosfaat" in found(("Mg", 1.6, "mmol/L"), lang="nl")["coelectrolytes.ask"].statement
    assert "coelectrolytes.ask" not in ids(("Mg", 0.8, "mmol/L"))


def test_nothing_is_asked_twice():
    rows = [("K", 4.0, "mmol/L"), ("Ca", 2.3, "mmol/L"), ("phosphate", 1.0, "mmol/L"), ("HCO3", 25, "mmol/L"), ("glucose", 5, "mmol/L"), ("albumin", 40, "g/L"), eGFR]
    assert "coelectrolytes.ask" not in ids(("Mg", 0.6, "mmol/L"), *rows)


def test_an_ECG_that_is_told_is_not_asked_for():
    assert "coelectrolytes.ECG" not in ids(("Mg", 0.4, "mmol/L"), ecg=["sinus rhythm"])
    assert found(("Mg", 0.4, "mmol/L"))["coelectrolytes.ECG"].urgency == "emergency"
    assert "coelectrolytes.ECG" not in ids(("Mg", 0.6, "mmol/L"))


def test_unknown_is_asked_for_and_not_normal():
    assert of_rule("asked", ("Mg", 0.6, "mmol/L"), person=None) == {"asked.age", "asked.sex", "asked.creatinine"}
    assert of_rule("asked", ("Mg", 0.6, "mmol/L"), eGFR) == set() == of_rule("asked", person=None)
    assert of_rule("asked", ("Mg", 0.6, "mmol/L"), ("creatinine", 80, "umol/L")) == set()
    assert found(("Mg", 0.6, "mmol/L"))["asked.creatinine"].urgency == "soon"
    assert found(("Mg", 0.8, "mmol/L"))["asked.creatinine"].urgency == "routine"


@pytest.mark.parametrize(("value", "word"), [(0.97, "none"), (1.0, "begun"), (1.74, "begun"), (2.0, "due"), (3.0, "due"), (12.0, "due")])
def test_signs_by_level(value, word):
    for lang in LANGUAGES:
        told = found(("Mg", value, "mmol/L"), profile="IOM", lang=lang)
        assert [one for one in told if one.startswith("hyper_signs")] == [f"hyper_signs.{word}"]


def test_a_sign_keeps_the_unit_of_its_source():
    told = found(("Mg", 2.6, "mmol/L"))["hyper_signs.due"]
    assert {(one.value, one.unit) for one in told.thresholds} >= {(3.5, "mEq/L"), (2.0, "mmol/L")}
    assert "loss of reflexes" in told.statement


def test_every_sign_of_the_table_has_a_name():
    for band in toxicity.bands():
        for sign in band.signs:
            assert sign == "hypermagnesaemia" or f"sign.{sign.replace(' ', '_').replace('-', '_')}" in keys("en")


def test_every_test_has_a_name():
    assert {f"test.{one.replace(' ', '_')}" for one in TESTS} <= set(keys("nl"))


@pytest.mark.parametrize(("rate", "word"), [(44, "kidney"), (45, "excess"), (46, "excess"), ("<45", "kidney")])
def test_where_too_much_comes_from(rate, word):
    assert of_rule("hyper_source", ("Mg", 1.4, "mmol/L"), ("eGFR", rate, "mL/min/1.73m2")) == {f"hyper_source.{word}"}


def test_unknown_kidneys_leave_the_source_open():
    assert of_rule("hyper_source", ("Mg", 1.4, "mmol/L")) == {"hyper_source.unknown"}
    assert of_rule("hyper_source", ("Mg", 1.4, "mmol/L"), setting="dialysis") == {"hyper_source.kidney"}
    assert of_rule("hyper_source", ("Mg", 0.9, "mmol/L")) == set() == of_rule("hyper_signs", ("Mg", 0.9, "mmol/L"))


@pytest.mark.parametrize("table", [{"drugs": ["magnesium hydroxide 2 g"]}, {"supplements": ["300 mg elemental magnesium citrate"]}, {"disorders": ["Addison's disease"]},
                                   {"drugs": ["lithium"]}, {"history": ["Epsom salts"]}])  # fmt: skip
def test_sources_that_are_listed(table):
    for lang in LANGUAGES:
        assert "hyper_source.listed" in found(("Mg", 1.4, "mmol/L"), lang=lang, **table)


def test_the_reading_is_in_order_of_urgency_of_its_rules():
    told = reading(("Mg", 4.0, "mmol/L"), symptoms=["coma"])
    assert told.findings[0].id == "toxic.emergency"
    assert set(told.payload()) == {"findings", "workup", "options"}
    assert set(told.payload()["findings"][0]) >= {"id", "class", "statement", "status", "urgency", "inputs", "thresholds", "grade", "would_change"}
