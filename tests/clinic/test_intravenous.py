"""Magnesium into a vein: when a regimen is told, which, with what, and when no dose is."""

import pytest

from cases import LANGUAGES, found, of_rule
from magnostat.catalogue.treatments import most_within, treatment
from magnostat.clinic.rulebook import limit
from magnostat.clinic.terms import terms

SEVERE, LOW, KIDNEYS = ("Mg", 0.45, "mmol/L"), ("Mg", 0.60, "mmol/L"), ("eGFR", 90, "mL/min/1.73m2")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_severe(lang):
    told = found(SEVERE, KIDNEYS, lang=lang)["intravenous.severe_symptomatic"]
    dose, most, source, help_ = {
        "en": ("20 mmol of magnesium over 3 h, 3 times", "At most 61 mmol in 48 h", "Source: NHSHighland2026, SulfateSmPC2026", "call for help"),
        "nl": ("20 mmol magnesium in 3 uur, 3 keer", "Ten hoogste 61 mmol in 48 uur", "Bron: NHSHighland2026, SulfateSmPC2026", "roep hulp")}[lang]
    assert dose in told.statement and most in told.statement and source in told.statement and help_ in told.statement
    assert (told.status, told.urgency) == ("possible", "emergency")
    assert {one.value for one in told.thresholds} == {20.0, 61.0, 30.0, 18.0}
    assert ("6 hours after the last" if lang == "en" else "6 uur na het laatste") in told.statement


@pytest.mark.parametrize(("rate", "name"), [
    (29, "renal_dose"), (30, "severe_symptomatic"), (31, "severe_symptomatic"), (None, "unknown_kidney")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_kidneys_choose_the_dose(rate, name, lang):
    labs = () if rate is None else (("eGFR", rate, "mL/min/1.73m2"),)
    told = found(SEVERE, *labs, lang=lang)
    assert [one for one in told if one.startswith("intravenous")] == [f"intravenous.{name}"]
    text = told[f"intravenous.{name}"].statement
    assert ("10 mmol" in text) is (name == "renal_dose") and ("mmol" in text) is (name != "unknown_kidney")
    assert (told[f"intravenous.{name}"].status == "considered_not_supported") is (name == "unknown_kidney")


@pytest.mark.parametrize(("value", "signs", "told"), [
    (0.49, [], True), (0.50, [], False), (0.51, [], False), (0.69, ["tetany"], True), (0.70, ["tetany"], False), (0.71, ["tetany"], False),
    (0.69, ["cramps"], False), (0.69, ["seizure"], True), (0.69, ["arrhythmia"], True)])
def test_when_it_is_told(value, signs, told):
    assert bool(of_rule("intravenous", ("Mg", value, "mmol/L"), KIDNEYS, symptoms=signs, profile="B90")) is told


@pytest.mark.parametrize("word", next(one.words for one in terms("guards") if one.name == "gut_fails"))
def test_a_gut_that_fails(word):
    told = found(LOW, KIDNEYS, disorders=[word])
    assert told["intravenous.severe_symptomatic"].urgency == "soon"
    assert "32 mmol of magnesium a day for 5 days" in told["intravenous.total_deficit"].statement
    assert "An option in hospital" in told["intravenous.total_deficit"].statement
    assert "160 mmol in 120 h" in told["intravenous.total_deficit"].statement


def test_the_whole_deficit_only_where_loss_goes_on():
    assert "intravenous.total_deficit" not in of_rule("intravenous", SEVERE, KIDNEYS)
    assert "intravenous.total_deficit" in of_rule("intravenous", SEVERE, KIDNEYS, drugs=["cisplatin"])


@pytest.mark.parametrize("serum", [(), (("Mg", 0.9, "mmol/L"),), (SEVERE,)])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_torsades_at_any_serum(serum, lang):
    told = found(*serum, KIDNEYS, ecg=["torsades de pointes"], lang=lang)
    assert [one for one in told if one.startswith("intravenous")] == ["intravenous.torsades"]
    mark = "." if lang == "en" else ","
    text = told["intravenous.torsades"].statement
    assert f"8{mark}12 mmol" in text and f"0{mark}25 " in text and f"16{mark}24 mmol" in text and "Tzivoni1988" in text


def test_torsades_but_not_when_high_or_with_failing_kidneys():
    assert not of_rule("intravenous", ("Mg", 1.3, "mmol/L"), KIDNEYS, ecg=["torsades"])
    assert of_rule("intravenous", ("eGFR", 29, "mL/min/1.73m2"), ecg=["torsades"]) == {"intravenous.torsades_kidney"}
    assert of_rule("intravenous", ("eGFR", 30, "mL/min/1.73m2"), ecg=["torsades"]) == {"intravenous.torsades"}


@pytest.mark.parametrize(("table", "name"), [
    ({"person": None}, "age"), ({"setting": "dialysis"}, "dialysis"), ({"history": ["myasthenia gravis"]}, "contraindicated"),
    ({"ecg": ["AV block"]}, "contraindicated")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_dose(table, name, lang):
    told = found(SEVERE, KIDNEYS, lang=lang, **table)
    assert [one for one in told if one.startswith("intravenous")] == [f"intravenous.{name}"]
    one = told[f"intravenous.{name}"]
    assert one.status == "considered_not_supported" and "mmol" not in one.statement
    assert ("all for help" if lang == "en" else "oep hulp") in one.statement


@pytest.mark.parametrize("word", [word for one in terms("guards") if one.name in ("heart_block", "myasthenia") for word in one.words])
def test_contraindications_by_name(word):
    assert of_rule("intravenous", SEVERE, KIDNEYS, history=[word]) == {"intravenous.contraindicated"}


def test_nothing_beside_an_infusion_or_on_a_doubtful_sample():
    assert not of_rule("intravenous", SEVERE, KIDNEYS, drugs=["magnesium sulfate infusion 2 g iv"])
    doubtful = (SEVERE, KIDNEYS, ("K", 6.9, "mmol/L"), ("Ca", 1.2, "mmol/L"), ("ALP", 12, "U/L"))
    assert not of_rule("intravenous", *doubtful)


@pytest.mark.parametrize("name", ["severe_symptomatic", "renal_dose", "torsades", "total_deficit"])
def test_a_regimen_keeps_to_its_maximum(name):
    told = treatment(name)
    assert most_within(told.plan, told.maximum.within) <= told.maximum.amount.value
    assert limit("intravenous.half").value == 30
