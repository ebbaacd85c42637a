"""The zone of a normal serum, and serum, urine, intake and losses side by side."""

import pytest

from cases import LANGUAGES, case, found, ids, of_rule
from magnostat.clinic.status import intake, urine
from magnostat.clinic.view import View

KIDNEYS = ("eGFR", 90, "mL/min/1.73m2")
GOOD = ("Mg", 0.90, "mmol/L")


@pytest.mark.parametrize(("value", "told"), [(0.69, False), (0.70, True), (0.84, True), (0.85, False), (0.86, False)])
def test_the_zone_lies_between_two_limits(value, told):
    assert ("normal_zone" in ids(("Mg", value, "mmol/L"), history=["crohn"])) is told


@pytest.mark.parametrize("why", [
    {"history": ["crohn"]}, {"drugs": ["omeprazole"]}, {"intake": 100}, {"symptoms": ["cramps"]}, {"person": {"age": "70 y", "sex": "F"}}])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_zone_needs_a_reason(why, lang):
    told = found(("Mg", 0.80, "mmol/L"), lang=lang, **why)["normal_zone"]
    assert "NL" in told.statement and told.status == "possible"
    assert "normal_zone" not in ids(("Mg", 0.80, "mmol/L"), drugs=["furosemide"], symptoms=["fatigue"])


@pytest.mark.parametrize(("age", "sex", "need"), [(25, "F", 255), (30, "F", 255), (31, "F", 265), (32, "F", 265), (30, "M", 330), (31, "M", 350)])
def test_average_needs(age, sex, need):
    person = {"age": f"{age} y", "sex": sex}
    words = [intake(View(case(person=person, intake=eaten)))[0] for eaten in (need - 1, need, need + 1, 1.128 * need, 1.129 * need)]
    assert words == ["low", "low", "unsure", "unsure", "enough"]


def test_unknown_age_or_sex_leave_the_intake_unknown():
    assert intake(View(case(person=None, intake=100))) == ("unknown", ())
    assert intake(View(case(person={"age": "40 y"}, intake=100))) == ("unknown", ())


@pytest.mark.parametrize(("mg", "word"), [(50, "low"), (51, "enough"), (52, "enough")])
def test_urine_of_a_day(mg, word):
    assert urine(View(case(GOOD, KIDNEYS, ("urine Mg 24 h", mg, "mg/d"))))[0] == word


@pytest.mark.parametrize(("rate", "word"), [(59, "unsure"), (60, "low"), (61, "low")])
def test_urine_says_little_where_kidneys_fail(rate, word):
    assert urine(View(case(GOOD, ("eGFR", rate, "mL/min/1.73m2"), ("urine Mg 24 h", 20, "mg/d"))))[0] == word


def test_urine_that_is_unsure():
    day = ("urine Mg 24 h", 100, "mg/d")
    assert urine(View(case(GOOD, day)))[0] == "unsure"
    assert urine(View(case(GOOD, KIDNEYS, day, drugs=["furosemide"])))[0] == "unsure"
    assert urine(View(case(("Mg", 0.6, "mmol/L"), KIDNEYS, day)))[0] == "unsure"
    assert urine(View(case(GOOD, KIDNEYS, ("urine Mg 24 h", ">10", "mg/d"))))[0] == "unsure"
    assert urine(View(case(GOOD, KIDNEYS, ("urine Mg 24 h", "<100", "mg/d"))))[0] == "unsure"
    assert urine(View(case(GOOD, KIDNEYS)))[0] == "unknown"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_serum_and_urine_disagree(lang):
    told = found(GOOD, KIDNEYS, ("urine Mg 24 h", 20, "mg/d"), intake=150, lang=lang)["composite"]
    lows, goods = {"en": ("To a shortage point: urine, intake", "not to it: serum"),
                   "nl": ("Wijst op een tekort: urineonderzoek, inname", "wijst daar niet op: serumwaarde")}[lang]  # fmt: skip
    assert lows in told.statement and goods in told.statement and told.status == "possible"
    assert {51.0, 60.0, 265.0, 0.85} == {one.value for one in told.thresholds}


def test_all_agree():
    short = found(("Mg", 0.6, "mmol/L"), drugs=["omeprazole"], intake=150)["composite"]
    assert "to a shortage" in short.statement and short.status == "supported"
    assert "nothing that is known" in found(GOOD, KIDNEYS, ("urine Mg 24 h", 120, "mg/d"), intake=350)["composite"].statement
    assert "too little" in found(("Mg", 0.8, "mmol/L"), intake=300)["composite"].statement


def test_one_part_alone_is_not_held_against_itself():
    assert not of_rule("composite", GOOD) and not of_rule("composite")


@pytest.mark.parametrize(("value", "word"), [
    (0.84, "serum: leaves it open"), (0.85, "serum: does not"), (0.86, "serum: does not"), ("<0.9", "serum: leaves it open"),
    (">1.2", "serum: does not")])
def test_serum_in_the_comparison(value, word):
    assert word in found(("Mg", value, "mmol/L"), intake=300)["composite"].statement


def test_losses_are_drugs_and_disorders():
    for lost in ({"drugs": ["cisplatin"]}, {"history": ["crohn"]}, {"disorders": ["gitelman"]}):
        assert "losses: points" in found(GOOD, **lost)["composite"].statement
    assert not of_rule("composite", GOOD, drugs=["furosemide"])


SPOT = (("urine Mg", 0.4, "mmol/L"), ("urine creatinine", 8, "mmol/L"))


@pytest.mark.parametrize(("UMg", "SCr", "word"), [(0.4, 80, "spared"), (2.5, 80, "lost"), (1.0, 80, "no_day"), (0.4, None, "spared"), (2.5, None, "lost")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_spot_of_urine_stands_in_for_the_day(UMg, SCr, word, lang):
    rows = [("Mg", 0.55, "mmol/L"), KIDNEYS, ("urine Mg", UMg, "mmol/L"), ("urine creatinine", 8, "mmol/L")]
    rows += [("creatinine", SCr, "umol/L")] if SCr else []
    assert urine(View(case(*rows)))[0] == word
    told = found(*rows, drugs=["omeprazole"], lang=lang)["composite"]
    said = {"spared": ("the kidney keeps", "houdt magnesium vast"), "lost": ("the kidney loses", "verliest magnesium"),
            "no_day": ("not measured by the day", "niet per dag gemeten")}[word][LANGUAGES.index(lang)]  # fmt: skip
    assert said in told.statement and (0.16 in {one.value for one in told.thresholds}) == (word != "no_day")


def test_a_spot_alone_says_nothing_of_a_normal_serum():
    assert urine(View(case(GOOD, KIDNEYS, *SPOT)))[0] == "no_day"
    assert not of_rule("composite", GOOD, KIDNEYS, *SPOT)
    assert urine(View(case(("Mg", 0.55, "mmol/L"), ("eGFR", 59, "mL/min/1.73m2"), *SPOT)))[0] == "no_day"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("given", [{"history": ["loading test 30 mmol over 8 h"]}, {"drugs": ["MgSO4 1 g/h"]}])
def test_urine_of_a_loading_test_does_not_count(given, lang):
    for rows in ([("urine Mg 24 h", 20, "mmol/d")], SPOT):
        assert urine(View(case(GOOD, KIDNEYS, *rows, **given)))[0] == "loaded"
    told = found(GOOD, KIDNEYS, ("urine Mg 24 h", 20, "mmol/d"), intake=300, lang=lang, **given)["composite"].statement
    assert {"en": "does not count", "nl": "telt niet mee"}[lang] in told
