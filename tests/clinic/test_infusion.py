"""Magnesium that is infused: signs without a level, a high result, too little urine; and when dialysis is named."""

import pytest

from cases import LANGUAGES, found, ids, of_rule
from magnostat.catalogue import toxicity
from magnostat.clinic.terms import terms

DRIP = {"drugs": ["MgSO4 1 g/h"]}
SIGNS = ["reflexes absent", "respiratory depression", "bradycardia", "AV block", "hypotension", "coma", "breathing rate 10"]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("setting", ["obstetric", "ward"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_signs_without_a_level_are_an_emergency(sign, setting, lang):
    told = found(symptoms=[sign], setting=setting, lang=lang, **DRIP)
    one = told["toxic.unmeasured"]
    assert (one.status, one.urgency) == ("possible", "emergency") and "MgSO4 1 g/h" in one.statement
    assert {"en": "stop the infusion, give calcium and measure magnesium at once", "nl": "staken het infuus, geven calcium en bepalen direct"}[lang] in one.statement
    assert {"toxic.stop", "toxic.antidote", "toxic.kidney_unknown", "toxic.dialysis_serious"} <= set(told)
    assert "1 g" in told["toxic.antidote"].statement and "MgSO4 1 g/h" in told["toxic.stop"].statement


@pytest.mark.parametrize(("rate", "slow"), [(11, True), (12, False), (13, False)])
def test_slow_breathing_without_a_level(rate, slow):
    assert ("toxic.unmeasured" in ids(symptoms=[f"RR {rate}"], **DRIP)) is slow


def test_only_with_an_infusion_and_only_with_signs():
    assert "toxic.unmeasured" not in ids(symptoms=["reflexes absent"])
    assert "toxic.unmeasured" not in ids(symptoms=["reflexes present"], **DRIP)
    assert "toxic.unmeasured" not in ids(("Mg", 0.9, "mmol/L"), symptoms=["reflexes absent"], **DRIP)
    assert "1 g" not in found(symptoms=["coma"], person=None, **DRIP)["toxic.antidote"].statement


@pytest.mark.parametrize(("value", "told"), [("<1.75", False), ("<1.76", True), ("<5.0", True), (">0.9", True), ("<0.9", False)])
def test_a_result_that_leaves_it_open_is_no_level(value, told):
    assert toxicity.alert("loss of reflexes").low_mmol == 1.75
    assert ("toxic.unmeasured" in ids(("Mg", value, "mmol/L"), symptoms=["coma"], **DRIP)) is told


def test_nothing_says_to_give_magnesium_where_poisoning_is_feared():
    told = ids(symptoms=["reflexes absent", "seizure"], **DRIP)
    assert "toxic.unmeasured" in told and "emergency.unmeasured" in told and "emergency.order" not in told
    assert not [one for one in told if one.startswith("intravenous")]
    assert "emergency.order" in ids(symptoms=["seizure"], **DRIP)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("value", [1.1, 2.4, 2.5, 3.4])
def test_a_high_result_while_it_is_infused(value, lang):
    told = found(("Mg", value, "mmol/L"), setting="ward", lang=lang, **DRIP)
    assert told["toxic.infusion"].urgency == "soon" and "MgSO4 1 g/h" in told["toxic.infusion"].statement
    assert {"en": "stop the infusion or slow it", "nl": "staken of vertragen het infuus"}[lang] in told["toxic.infusion"].statement
    assert "toxic.recheck" not in told, "it is not outside treatment"


def test_where_the_infusion_is_named_by_the_alarm_it_is_not_named_twice():
    for table in ({}, {"symptoms": ["coma"]}):
        told = found(("Mg", 3.6, "mmol/L"), setting="ward", **DRIP, **table)
        assert "toxic.infusion" not in told and "MgSO4 1 g/h" in told["toxic.stop"].statement
    assert "MgSO4" not in found(("Mg", 3.6, "mmol/L"))["toxic.stop"].statement


def test_silent_in_labour_stays_silent():
    labour = {"setting": "obstetric", "symptoms": ["reflexes present", "breathing rate 18", "urine 40 mL/h"], **DRIP}
    assert of_rule("toxic", ("Mg", 3.0, "mmol/L"), ("creatinine", 60, "umol/L"), **labour) == set()
    assert "toxic.infusion" in ids(("Mg", 3.0, "mmol/L"), **labour), "creatinine is not known"


@pytest.mark.parametrize(("words", "little"), [("urine 24 mL/h", True), ("urine 25 mL/h", False), ("urine 26 mL/h", False), ("oligurie", True),
                                               ("anuria", True), ("no oliguria", False)])  # fmt: skip
def test_too_little_urine_counts(words, little):
    high, normal = ("Mg", 2.0, "mmol/L"), ("Mg", 0.9, "mmol/L")
    told = found(high, symptoms=[words], setting="ward", **DRIP)
    assert ("toxic.infusion_urine" in told) is little and ("toxic.infusion" in told) is not little
    assert not little or told["toxic.infusion_urine"].urgency == "emergency"
    for serum in ((), (normal,)):
        assert of_rule("toxic", *serum, symptoms=[words], **DRIP) == ({"toxic.urine"} if little else set())
    assert "toxic.urine" not in ids(normal, symptoms=[words])


@pytest.mark.parametrize("word", next(one.words for one in terms("urine") if one.name == "oliguria"))
def test_too_little_urine_by_name(word):
    assert "toxic.urine" in ids(symptoms=[word], **DRIP) and "toxic.urine" in ids(history=[word], **DRIP)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_limit_of_urine_is_told(lang):
    for serum in ((), (("Mg", 2.0, "mmol/L"),)):
        name = "toxic.infusion_urine" if serum else "toxic.urine"
        one = found(*serum, symptoms=["urine 15 mL/h"], lang=lang, **DRIP)[name]
        assert "25 mL" in one.statement and [limit.value for limit in one.thresholds] == [25.0]


@pytest.mark.parametrize(("eGFR", "beside"), [(17, "saline"), (44, "saline"), (45, "kidney_well"), (None, "kidney_unknown")])
def test_dialysis_beside_the_kidney_where_signs_are_serious(eGFR, beside):
    labs = () if eGFR is None else (("eGFR", eGFR, "mL/min/1.73m2"),)
    told = found(("Mg", 2.7, "mmol/L"), *labs, ecg=["bradycardia 38/min"])
    assert f"toxic.{beside}" in told and "nephrologist" in told["toxic.dialysis_serious"].statement
    assert "toxic.dialysis_serious" not in ids(("Mg", 3.6, "mmol/L"), *labs), "no signs"


def test_too_little_urine_outweighs_a_creatinine_that_lags_behind():
    told = ids(("Mg", 3.6, "mmol/L"), ("eGFR", 90, "mL/min/1.73m2"), symptoms=["oliguria"])
    assert "toxic.kidney_oliguria" in told and "toxic.kidney_well" not in told
    assert "toxic.dialysis" in ids(("Mg", 3.6, "mmol/L"), ("eGFR", 9, "mL/min/1.73m2"), symptoms=["oliguria"])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_failing_kidneys_with_signs(lang):
    told = found(("Mg", 2.7, "mmol/L"), ("eGFR", 14, "mL/min/1.73m2"), ecg=["bradycardia"], lang=lang)
    assert {"en": "at any level", "nl": "bij elke waarde"}[lang] in told["toxic.dialysis"].statement
    assert {"en": "saline with a loop diuretic only where urine", "nl": "alleen als er nog urineproductie is"}[lang] in told["toxic.dialysis"].statement
    assert "toxic.dialysis_serious" not in told


@pytest.mark.parametrize(("value", "eGFR", "named"), [(3.30, 14, False), (3.31, 14, True), (3.31, 15, False), (3.4, None, False)])
def test_failing_kidneys_above_a_level_without_signs(value, eGFR, named):
    labs = () if eGFR is None else (("eGFR", eGFR, "mL/min/1.73m2"),)
    assert ("toxic.dialysis" in ids(("Mg", value, "mmol/L"), *labs)) is named


@pytest.mark.parametrize("lang", LANGUAGES)
def test_complaints_of_a_low_magnesium_that_fit_a_high_one(lang):
    told = found(("Mg", 2.7, "mmol/L"), symptoms=["sufheid", "spierzwakte", "kramp"], lang=lang)["hyper_signs.told"]
    assert "sufheid, spierzwakte" in told.statement and "kramp" not in told.statement and told.thresholds


@pytest.mark.parametrize(("word", "low"), [("sufheid", 2.0), ("weakness", 1.05), ("nausea", 1.05), ("vomiting", 1.05)])
def test_complaints_count_from_where_a_source_begins_to_see_them(word, low):
    assert "hyper_signs.told" in ids(("Mg", low, "mmol/L"), symptoms=[word])
    assert "hyper_signs.told" not in ids(("Mg", round(low - 0.06, 2), "mmol/L"), symptoms=[word])
