"""Options by mouth and other drugs: limits, guards, doses that stand in data/treatments, and what is withheld."""

import pytest

from cases import LANGUAGES, found, ids, of_rule
from magnostat.clinic.options import keys
from magnostat.clinic.terms import terms

LOW, KIDNEYS, POTASSIUM = ("Mg", 0.60, "mmol/L"), ("eGFR", 90, "mL/min/1.73m2"), ("K", 4.0, "mmol/L")
WASTER = {"drugs": ["cisplatin"]}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_by_mouth_with_known_kidneys(lang):
    told = found(LOW, KIDNEYS, lang=lang)
    text = told["oral.therapeutic"].statement
    assert "486 mg" in text and "20 mmol" in text and "250 mg" in text and "350 mg" in text
    assert "Magnaspartate2016, NHSHighland2026" in text
    assert {one.value for one in told["oral.therapeutic"].thresholds} == {250.0, 350.0, 30.0, 486.0}
    assert told["oral.therapeutic"].status == "possible"
    assert "486 mg" in told["oral.salts"].statement and told["oral.salts"].statement.count(" % magnesium, ") == 6


@pytest.mark.parametrize("lang", LANGUAGES)
def test_unknown_kidneys_get_no_more_than_the_upper_limit(lang):
    told = found(LOW, person={"age": "50 y"}, lang=lang)
    text = told["oral.maintenance"].statement
    assert "250 mg" in text and "486" not in text and "therapeutic" not in str(sorted(told))
    assert {"en": "At most 250 mg", "nl": "Ten hoogste 250 mg"}[lang] in text
    assert {"en": "Kidney function is not known", "nl": "nierfunctie is niet bekend"}[lang] in text


@pytest.mark.parametrize(("rate", "name"), [(29, "oral.kidney"), (30, "oral.therapeutic"), (31, "oral.therapeutic")])
def test_failing_kidneys(rate, name):
    assert {one for one in of_rule("oral", LOW, ("eGFR", rate, "mL/min/1.73m2")) if one != "oral.salts"} == {name}


@pytest.mark.parametrize(("value", "profile", "name"), [
    (0.49, "NL", ""), (0.50, "NL", "therapeutic"), (0.69, "NL", "therapeutic"), (0.70, "NL", ""), (0.69, "MaGNet", "therapeutic"),
    (0.70, "MaGNet", "maintenance"), (0.71, "MaGNet", "maintenance"), (0.84, "MaGNet", "maintenance"), (0.85, "MaGNet", "")])
def test_by_mouth_only_where_low_and_not_severe(value, profile, name):
    told = {one for one in of_rule("oral", ("Mg", value, "mmol/L"), KIDNEYS, profile=profile) if one != "oral.salts"}
    assert told == ({f"oral.{name}"} if name else set())


@pytest.mark.parametrize(("table", "name"), [
    ({"person": None}, "oral.age"), ({"setting": "dialysis"}, "oral.dialysis"), ({"history": ["ileus"]}, "oral.against"),
    ({"ecg": ["AV blok"]}, "oral.against")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_withheld(table, name, lang):
    told = found(LOW, KIDNEYS, lang=lang, **table)
    assert {one for one in told if one.startswith("oral")} == {name}
    assert told[name].status == "considered_not_supported" and "mmol" not in told[name].statement


@pytest.mark.parametrize(("age", "told"), [("18 y", True), ("19 y", True)])
def test_adults(age, told):
    assert ("oral.therapeutic" in ids(LOW, KIDNEYS, person={"age": age, "sex": "F"})) is told
    assert not of_rule("oral", LOW, KIDNEYS, person={"age": "17 y", "sex": "F"})
    assert [one.value for one in found(LOW, KIDNEYS, person=None)["oral.age"].thresholds] == [18]


def test_what_is_taken_already_counts():
    assert "already (200 mg" in found(LOW, KIDNEYS, supplements=["200 mg elemental citrate"])["oral.therapeutic"].statement


def test_diet():
    assert "diet" in ids(LOW) and "diet" in ids(("Mg", 0.8, "mmol/L"), history=["crohn"]) and "diet" in ids(intake=100)
    assert "diet" not in ids(("Mg", 0.9, "mmol/L"), intake=400)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_beside_a_proton_pump_inhibitor(lang):
    told = found(LOW, KIDNEYS, drugs=["omeprazole"], lang=lang)
    assert "25 %" in told["adjunct.PPI"].statement
    mark = "," if lang == "nl" else "."
    assert f"0{mark}6 " in told["adjunct.inulin"].statement and f"0{mark}68" in told["adjunct.inulin"].statement
    assert " 11 " in told["adjunct.inulin"].statement
    assert not of_rule("adjunct", LOW, KIDNEYS, drugs=["omeprazole"], person=None)
    assert not of_rule("adjunct", ("Mg", 0.9, "mmol/L"), KIDNEYS, drugs=["omeprazole"])


@pytest.mark.parametrize(("potassium", "against"), [(4.9, False), (5.0, False), (5.1, True), (">5.0", True), (None, True)])
def test_amiloride_and_potassium(potassium, against):
    labs = () if potassium is None else (("K", potassium, "mmol/L"),)
    told = found(LOW, KIDNEYS, *labs, **WASTER)["adjunct.ENaC"]
    assert (told.status == "considered_not_supported") is against
    assert "5 mmol/L" in told.statement


@pytest.mark.parametrize(("rate", "against"), [(44, True), (45, False), (46, False), (None, True)])
def test_amiloride_and_kidneys(rate, against):
    labs = () if rate is None else (("eGFR", rate, "mL/min/1.73m2"),)
    told = found(LOW, POTASSIUM, *labs, **WASTER)["adjunct.ENaC"]
    assert (told.status == "considered_not_supported") is against


@pytest.mark.parametrize("word", [*next(one.words for one in terms("guards") if one.name == "potassium_holders"), "lisinopril",
                                  "eplerenone", "triamterene"])  # fmt: skip
def test_amiloride_and_what_holds_potassium(word):
    told = found(LOW, KIDNEYS, POTASSIUM, drugs=["cisplatin", word])["adjunct.ENaC"]
    assert told.status == "considered_not_supported" and "holds potassium" in told.statement


def test_amiloride_only_where_the_kidney_loses():
    assert found(LOW, KIDNEYS, POTASSIUM, disorders=["gitelman"])["adjunct.ENaC"].status == "possible"
    assert "adjunct.ENaC" not in ids(LOW, KIDNEYS, POTASSIUM, drugs=["omeprazole"])


@pytest.mark.parametrize(("history", "status"), [
    (["type 2 diabetes"], "possible"), (["type 2 diabetes", "ketoacidosis"], "considered_not_supported"),
    (["type 1 diabetes"], "considered_not_supported")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_SGLT2_inhibitors(history, status, lang):
    told = found(LOW, KIDNEYS, history=history, lang=lang)["adjunct.SGLT2"]
    assert told.status == status and {one.value for one in told.thresholds} == {0.04, 0.10}


def test_an_SGLT2_inhibitor_that_is_taken_is_not_offered():
    assert "adjunct.SGLT2" not in ids(LOW, KIDNEYS, history=["type 2 diabetes"], drugs=["empagliflozin"])
    assert "adjunct.SGLT2" not in ids(LOW, KIDNEYS)


def test_keys_of_sources():
    assert keys("Levensbelang, 200 to 400 mg a day; SCF2001:upper level") == "Levensbelang, SCF2001"


def test_a_dose_on_an_upper_limit_is_not_above_it():
    text = found(("Mg", 0.72, "mmol/L"), KIDNEYS, profile="MaGNet")["oral.maintenance"].statement
    assert "not above the upper limit of 250 mg" in text and "not above the upper limit of 350 mg" in text
    assert "10.3 mmol" in text and "Not with an eGFR below 30," in text
    text = found(LOW, KIDNEYS)["oral.therapeutic"].statement
    assert "That is above the upper limit of 350 mg" in text and "Not with an eGFR below 30 " in text


def test_the_highest_reading_of_a_label_counts_as_taken():
    assert "What is taken already (500 mg a day" in found(LOW, KIDNEYS, supplements=["magnesium citrate 500 mg"])["oral.therapeutic"].statement


def test_what_an_SGLT2_inhibitor_adds():
    text = found(LOW, KIDNEYS, history=["type 2 diabetes"])["adjunct.SGLT2"].statement
    assert "0.04" in text and "0.1" in text.replace("0.04", "")


@pytest.mark.parametrize("table", [{"person": {"age": "30 y", "sex": "F", "pregnancy": "20 wk"}}, {"history": ["pregnant"]}, {"setting": "obstetric"}])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_pregnancy_gets_no_more_than_the_upper_limit(table, lang):
    told = found(LOW, KIDNEYS, lang=lang, **table)
    text = told["oral.maintenance"].statement
    assert "486" not in text and {"en": "At most 250 mg", "nl": "Ten hoogste 250 mg"}[lang] in text
    assert {"en": "beyond 5 to 7 days", "nl": "langer dan 5 tot 7 dagen"}[lang] in text and "FDA2013" in text
    assert {5.0, 7.0} <= {one.value for one in told["oral.maintenance"].thresholds}
    assert "FDA2013" not in found(LOW, KIDNEYS, lang=lang)["oral.therapeutic"].statement


def test_pregnancy_stands_against_other_drugs():
    table = {"person": {"age": "30 y", "sex": "F", "pregnancy": "20 wk"}, "history": ["type 2 diabetes"], **WASTER}
    told = found(LOW, KIDNEYS, POTASSIUM, **table)
    for name in ("adjunct.ENaC", "adjunct.SGLT2"):
        assert told[name].status == "considered_not_supported" and "pregnancy" in told[name].statement


URINE = (("urine creatinine", 8, "mmol/L"), ("creatinine", 70, "umol/L"))


@pytest.mark.parametrize(("urine", "told"), [(0.5, False), (5.0, True)])
def test_amiloride_where_a_loss_is_measured(urine, told):
    assert ("adjunct.ENaC" in ids(LOW, POTASSIUM, ("urine Mg", urine, "mmol/L"), *URINE)) is told
    assert ("adjunct.ENaC" in ids(LOW, KIDNEYS, POTASSIUM, ("urine Mg 24 h", urine, "mmol/d"))) is told


ALKALOSIS = (("K", 3.4, "mmol/L"), ("HCO3", 30, "mmol/L"))


def test_amiloride_at_the_pattern_of_Gitelman():
    told = found(LOW, KIDNEYS, *ALKALOSIS)
    assert told["adjunct.ENaC"].status == "possible"
    assert found(LOW, ("creatinine", 400, "umol/L"), *ALKALOSIS)["adjunct.ENaC"].status == "considered_not_supported"
    assert "adjunct.ENaC" not in ids(LOW, KIDNEYS, *ALKALOSIS, symptoms=["vomiting"])
    assert "adjunct.ENaC" not in ids(LOW, KIDNEYS, *ALKALOSIS, ("urine Mg", 0.3, "mmol/L"), ("urine creatinine", 8, "mmol/L"))
    assert "adjunct.ENaC" not in ids(("Mg", 0.9, "mmol/L"), KIDNEYS, *ALKALOSIS)
    assert "intravenous.total_deficit" not in ids(("Mg", 0.45, "mmol/L"), KIDNEYS, *ALKALOSIS), "a pattern is no measured loss"


@pytest.mark.parametrize(("K", "HCO3", "told"), [(3.4, 29, False), (3.4, 28.9, False), (3.4, 29.1, True), (3.5, 30, False), (3.6, 30, False)])
def test_the_limits_of_that_pattern(K, HCO3, told):
    assert ("adjunct.ENaC" in ids(LOW, KIDNEYS, ("K", K, "mmol/L"), ("HCO3", HCO3, "mmol/L"))) is told


@pytest.mark.parametrize(("line", "told"), [("pols 49", "oral.against"), ("pols 50", "oral.therapeutic"), ("bradycardia", "oral.against")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_slow_pulse_withholds_the_dose(line, told, lang):
    got = found(LOW, KIDNEYS, symptoms=[line], lang=lang)
    assert {one for one in got if one.startswith("oral") and one != "oral.salts"} == {told}
    if told == "oral.against":
        assert {"en": "slow pulse", "nl": "bradycardie"}[lang] in got[told].statement and [one.value for one in got[told].thresholds] == [50.0]


@pytest.mark.parametrize("sign", ["seizure", "tetany", "torsades", "hypotension"])
def test_no_dose_by_mouth_beside_an_emergency(sign):
    assert not of_rule("oral", LOW, KIDNEYS, symptoms=[sign])
    assert of_rule("oral", LOW, KIDNEYS, symptoms=["cramps"])
