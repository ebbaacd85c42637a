"""Magnesium into a vein: when a regimen is told, which, with what, and when no dose is."""

from itertools import pairwise

import pytest

from cases import LANGUAGES, case, found, ids, of_rule
from magnostat.catalogue.treatments import most_within, treatment
from magnostat.clinic.intravenous import regimen, span
from magnostat.clinic.rulebook import limit
from magnostat.clinic.terms import terms
from magnostat.clinic.view import View
from magnostat.record.references import keys_in

SEVERE, LOW, KIDNEYS = ("Mg", 0.45, "mmol/L"), ("Mg", 0.60, "mmol/L"), ("eGFR", 90, "mL/min/1.73m2")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_severe(lang):
    told = found(SEVERE, KIDNEYS, lang=lang)["intravenous.severe_symptomatic"]
    dose, most, source, help_ = {
        "en": ("20 mmol of magnesium (about 5 g of magnesium sulfate, MgSO4·7H2O) over 3 h, 3 times, one every 12 h: 60 mmol in all", "At most 60 mmol (about 15 g) in 48 h", "Source: NHSHighland2026, SulfateSmPC2026", "Call for help"),
        "nl": ("20 mmol magnesium (ongeveer 5 g magnesiumsulfaat, MgSO4·7H2O) in 3 uur, 3 keer, één per 12 uur: in totaal 60 mmol", "Ten hoogste 60 mmol (ongeveer 15 g) in 48 uur", "Bron: NHSHighland2026, SulfateSmPC2026", "Roep hulp")}[lang]
    assert dose in told.statement and most in told.statement and source in told.statement and help_ in told.statement
    assert (told.status, told.urgency) == ("possible", "emergency")
    assert {one.value for one in told.thresholds} == {20.0, 60.0, 30.0, 18.0}
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
    assert "32 mmol of magnesium a day (about 8 g" in told["intravenous.total_deficit"].statement
    assert "for 5 days: 160 mmol in all" in told["intravenous.total_deficit"].statement
    assert "An option in hospital" in told["intravenous.total_deficit"].statement
    assert "160 mmol (about 39.5 g) in 120 h" in told["intravenous.total_deficit"].statement


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
    assert f"8{mark}12 mmol" in text and f"0{mark}25 " not in text and f"16{mark}24 mmol" in text and "Tzivoni1988" in text
    assert {"en": "about 2 g of", "nl": "ongeveer 2 g "}[lang] in text and {"en": "over 15 min, once", "nl": "in 15 minuten, eenmaal"}[lang] in text
    assert "TherapeuticGuidelines2026" in text and {"en": "10 to 15 min", "nl": "10 tot 15 minuten"}[lang] in text


def test_torsades_but_not_when_high_or_with_failing_kidneys():
    assert not of_rule("intravenous", ("Mg", 1.3, "mmol/L"), KIDNEYS, ecg=["torsades"])
    assert of_rule("intravenous", ("eGFR", 29, "mL/min/1.73m2"), ecg=["torsades"]) == {"intravenous.torsades_kidney"}
    assert of_rule("intravenous", ("eGFR", 30, "mL/min/1.73m2"), ecg=["torsades"]) == {"intravenous.torsades"}


@pytest.mark.parametrize(("table", "name"), [
    ({"person": None}, "age"), ({"setting": "dialysis"}, "dialysis"), ({"history": ["myasthenia gravis"]}, "contraindicated"),
    ({"ecg": ["AV block"]}, "contraindicated"), ({"symptoms": ["oligurie"]}, "contraindicated"), ({"symptoms": ["diurese 24 ml/uur"]}, "contraindicated")])
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
    assert of_rule("intravenous", SEVERE, KIDNEYS, drugs=["magnesium sulfate infusion 2 g iv"]) == {"intravenous.given"}
    doubtful = (SEVERE, KIDNEYS, ("K", 6.9, "mmol/L"), ("Ca", 1.2, "mmol/L"), ("ALP", 12, "U/L"))
    assert not of_rule("intravenous", *doubtful)


@pytest.mark.parametrize("name", ["severe_symptomatic", "renal_dose", "torsades", "total_deficit"])
def test_a_regimen_keeps_to_its_maximum(name):
    told = treatment(name)
    assert most_within(told.plan, told.maximum.within) <= told.maximum.amount.value
    assert limit("intravenous.half").value == 30


REGIMENS = ("severe_symptomatic", "renal_dose", "torsades", "total_deficit")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_failing_kidneys_get_half_with_an_interval_and_an_assumption_that_is_told(lang):
    text = found(SEVERE, ("eGFR", 20, "mL/min/1.73m2"), lang=lang)["intravenous.renal_dose"].statement
    parts = {"en": ("over 6 h, 3 times, one every 12 h: 30 mmol in all", "At most 30 mmol", "this duration is assumed"),
             "nl": ("in 6 uur, 3 keer, één per 12 uur: in totaal 30 mmol", "Ten hoogste 30 mmol", "deze duur is hier aangenomen")}[lang]  # fmt: skip
    assert all(part in text for part in parts) and "NHSHighland2026" in text


def test_failing_kidneys_never_get_more_than_working_ones():
    assert treatment("renal_dose").maximum.amount.value <= 0.5 * treatment("severe_symptomatic").maximum.amount.value


@pytest.mark.parametrize("name", REGIMENS)
def test_a_plan_can_be_told_in_one_sentence(name):
    """What the sentence takes for granted: one act, and doses that lie evenly apart."""
    (act,) = treatment(name).plan.acts
    starts = act.when.instants
    assert len({round(after - before, 9) for before, after in pairwise(starts)}) <= 1
    assert bool(starts) is (act.over is not None)


@pytest.mark.parametrize(("hours", "told"), [(0.5, "30 min"), (0.999, "60 min"), (1.0, "1 h"), (1.5, "1.5 h")])
def test_less_than_an_hour_is_told_in_minutes(hours, told):
    assert span(View(case()), hours) == told


@pytest.mark.parametrize("name", REGIMENS)
def test_every_source_of_dose_and_maximum_stands_in_the_sentence(name):
    told = treatment(name)
    text = regimen(View(case(SEVERE, KIDNEYS)), told, urgent=True).statement
    assert all(key in text for key in keys_in(f"{told.source} {told.maximum.source}"))


EXPECTING = [{"person": {"age": "30 y", "sex": "F", "pregnancy": "20 wk"}}, {"history": ["zwanger"]}, {"setting": "obstetric"}]


@pytest.mark.parametrize("table", EXPECTING)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_pregnancy_limits_the_duration(table, lang):
    told = found(SEVERE, KIDNEYS, drugs=["cisplatin"], lang=lang, **table)
    text = told["intravenous.severe_symptomatic"].statement
    assert {"en": "beyond 5 to 7 days", "nl": "langer dan 5 tot 7 dagen"}[lang] in text and "FDA2013" in text
    assert {"en": "adults who are not pregnant", "nl": "volwassenen die niet zwanger zijn"}[lang] in text
    assert {5.0, 7.0} <= {one.value for one in told["intravenous.severe_symptomatic"].thresholds}
    assert "intravenous.total_deficit" not in told
    assert told["intravenous.too_long"].status == "considered_not_supported" and "mmol" not in told["intravenous.too_long"].statement


def test_no_pregnancy_no_such_limit():
    told = found(SEVERE, KIDNEYS, drugs=["cisplatin"])
    assert "FDA2013" not in told["intravenous.severe_symptomatic"].statement and "intravenous.too_long" not in told
    man = found(SEVERE, KIDNEYS, person={"age": "40 y", "sex": "M"}, setting="obstetric")
    assert "FDA2013" not in man["intravenous.severe_symptomatic"].statement


@pytest.mark.parametrize(("longest", "told"), [(4.99, False), (5.0, True), (5.01, True)])
def test_only_a_course_below_the_limit_of_pregnancy(monkeypatch, longest, told):
    monkeypatch.setattr("magnostat.clinic.intravenous.days", lambda _: longest)
    assert ("intravenous.too_long" in ids(SEVERE, KIDNEYS, drugs=["cisplatin"], **EXPECTING[0])) is told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_why_no_dose_stands_beside_magnesium_that_was_given(lang):
    table = {"ecg": ["torsades"], "drugs": ["magnesiumsulfaat 2 g iv om 8:00 gegeven"], "lang": lang}
    told = found(LOW, KIDNEYS, **table)
    one = told["intravenous.given"]
    assert (one.status, one.urgency) == ("considered_not_supported", "emergency") and "8:00" in one.statement
    assert not [name for name in told if name.startswith("oral")], "no dose by mouth beside an emergency by vein"
    assert "intravenous.given" not in found(LOW, KIDNEYS, **{**table, "drugs": []})
    assert "intravenous.given" not in found(KIDNEYS, ecg=["torsades"], symptoms=["areflexia"], drugs=table["drugs"], lang=lang)


@pytest.mark.parametrize(("rate", "name"), [(14.9, "kidney_failure"), (15, "renal_dose"), (15.1, "renal_dose")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_kidneys_that_failed_without_dialysis(rate, name, lang):
    told = found(SEVERE, ("eGFR", rate, "mL/min/1.73m2"), lang=lang)
    assert [one for one in told if one.startswith("intravenous")] == [f"intravenous.{name}"]
    if name == "kidney_failure":
        one = told["intravenous.kidney_failure"]
        assert "mmol" not in one.statement and "15" in one.statement and {"en": "nephrologist", "nl": "nefroloog"}[lang] in one.statement
        assert 15.0 in {limit.value for limit in one.thresholds}
    assert of_rule("intravenous", ("eGFR", rate, "mL/min/1.73m2"), ecg=["torsades"]) == {"intravenous.torsades_kidney"}


GUARDS = ("liver_failure", "encephalopathy", "infarction")


@pytest.mark.parametrize("word", [word for one in terms("guards") if one.name in GUARDS for word in one.words])
def test_what_the_text_of_the_regimens_excludes(word):
    for place in ("history", "symptoms"):
        assert of_rule("intravenous", SEVERE, KIDNEYS, **{place: [word]}) == {"intravenous.contraindicated"}
    assert of_rule("intravenous", SEVERE, KIDNEYS, ecg=["torsades"], history=[word]) == {"intravenous.torsades"}


@pytest.mark.parametrize("line", ["myocardial infarction 10 years ago", "old myocardial infarction", "Wernicke encephalopathy", "no liver failure"])
def test_what_it_does_not_exclude(line):
    assert "intravenous.severe_symptomatic" in ids(SEVERE, KIDNEYS, history=[line])


@pytest.mark.parametrize("line", ["Mobitz II", "Wenckebach", "AVB III", "2:1 block", "totaal blok"])
def test_heart_block_by_its_names(line):
    assert of_rule("intravenous", SEVERE, KIDNEYS, ecg=[line]) == {"intravenous.contraindicated"}
