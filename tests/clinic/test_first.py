"""Emergencies of too little and too much magnesium, and magnesium given in labour."""

import pytest

from cases import LANGUAGES, case, found, ids, of_rule, reading
from magnostat.catalogue import toxicity
from magnostat.clinic.signs import at_risk, breaths, infusion, seen, supplemented, table, urine_flow
from magnostat.clinic.toxic import SIGNS

LABOUR = {"setting": "obstetric", "drugs": ["MgSO4 1 g/h"], "symptoms": ["reflexes present", "breathing rate 18", "urine 40 mL/h"]}
CREATININE = ("creatinine", 60, "umol/L")


@pytest.mark.parametrize(("value", "unit", "first"), [(0.49, "mmol/L", True), (0.50, "mmol/L", False), (1.1, "mg/dL", True), (1.2, "mg/dL", False)])
def test_a_severe_result_comes_first(value, unit, first):
    told = found(("Mg", value, unit))
    assert ("emergency.severe" in told) == first == ("emergency.order" in told)


@pytest.mark.parametrize("sign", ["seizure", "insult", "tetany", "arrhythmia", "QT prolonged", "hypotension", "torsades de pointes"])
def test_a_low_result_with_a_sign_comes_first(sign):
    for lang in LANGUAGES:
        told = reading(("Mg", 0.66, "mmol/L"), symptoms=[sign], lang=lang).findings
        assert told[0].id == "emergency.signs" and told[0].urgency == "emergency"
    assert "emergency.signs" not in ids(("Mg", 0.66, "mmol/L"), symptoms=[f"no {sign}"])
    assert of_rule("emergency", ("Mg", 0.90, "mmol/L"), symptoms=[sign]) <= {"emergency.torsades", "emergency.order", "emergency.calcium"}


@pytest.mark.parametrize("sign", ["seizure", "tetany", "arrhythmia", "QT prolonged", "hypotension", "torsades de pointes"])
def test_the_options_speak_of_a_dose_in_every_such_emergency(sign):
    rate = ("eGFR", 90, "mL/min/1.73m2")
    assert any(one.startswith("intravenous.") for one in ids(("Mg", 0.66, "mmol/L"), rate, symptoms=[sign]))


def test_signs_stand_in_the_sentence_of_a_severe_result():
    assert "a seizure" in found(("Mg", 0.4, "mmol/L"), symptoms=["seizure"])["emergency.severe"].statement
    assert "een insult" in found(("Mg", 0.4, "mmol/L"), symptoms=["seizure"], lang="nl")["emergency.severe"].statement


def test_a_result_that_leaves_it_open_does_not_reassure():
    assert found(("Mg", "<0.9", "mmol/L"), symptoms=["seizure"])["emergency.signs"].status == "possible"
    assert of_rule("emergency", ("Mg", ">0.9", "mmol/L"), symptoms=["seizure"]) == set()


@pytest.mark.parametrize("sign", ["seizure", "tetany", "arrhythmia", "long QT"])
def test_what_cannot_wait_asks_for_magnesium_now(sign):
    told = found(symptoms=[sign])
    assert told["emergency.unmeasured"].status == "possible" and told["emergency.unmeasured"].urgency == "emergency"
    assert "emergency.order" in told


@pytest.mark.parametrize("sign", ["fatigue", "cramps", "hypotension"])
def test_other_complaints_are_no_emergency(sign):
    assert of_rule("emergency", symptoms=[sign]) == set()


def test_torsades_at_any_magnesium_but_a_high_one():
    assert "emergency.torsades" in ids(("Mg", 0.9, "mmol/L"), ecg=["torsades"])
    assert "emergency.torsades" in ids(("Mg", 0.8, "mmol/L"), ecg=["torsades"], disorders=["diabetes"])
    assert of_rule("emergency", ("Mg", 1.5, "mmol/L"), ecg=["torsades"]) == set()


def test_no_electrolyte_waits_for_another():
    told = found(("Mg", 0.48, "mmol/L"), ("Ca", 1.8, "mmol/L"), ("K", 2.9, "mmol/L"))["emergency.order"].statement
    assert "together with, and no later than" in told and "not held back" in told


@pytest.mark.parametrize(("value", "word"), [(2.49, ""), (2.50, "recheck"), (2.51, "recheck"), (3.49, "recheck"), (3.50, "emergency"), (3.51, "emergency")])
def test_a_high_result_without_signs(value, word):
    told = of_rule("toxic", ("Mg", value, "mmol/L"))
    assert (f"toxic.{word}" in told) if word else not told
    assert "toxic.antidote" not in told
    assert ("coelectrolytes.ECG" in ids(("Mg", value, "mmol/L"))) == bool(word)


@pytest.mark.parametrize("sign", ["reflexes absent", "respiratory depression", "bradycardia", "AV block", "hypotension", "coma", "breathing rate 10"])
def test_a_sign_counts_where_its_lowest_source_begins(sign):
    low = toxicity.alert("loss of reflexes").low_mmol
    assert low == 1.75
    assert "toxic.emergency" not in ids(("Mg", 1.74, "mmol/L"), symptoms=[sign])
    assert "toxic.emergency" in ids(("Mg", 1.75, "mmol/L"), symptoms=[sign])
    assert of_rule("toxic", ("Mg", 0.9, "mmol/L"), symptoms=[sign]) == set()


@pytest.mark.parametrize(("rate", "slow"), [(11, True), (12, False), (13, False)])
def test_slow_breathing(rate, slow):
    assert ("toxic.emergency" in ids(("Mg", 2.6, "mmol/L"), symptoms=[f"RR {rate}"])) == slow


@pytest.mark.parametrize(("Ca", "outranks"), [(2.19, True), (2.20, False), (2.21, False)])
def test_low_calcium_with_a_slow_pulse_outranks_any_profile(Ca, outranks):
    rows = (("Mg", 1.2, "mmol/L"), ("Ca", Ca, "mmol/L"), CREATININE)
    for profile in ("NL", "StatPearls"):
        assert ("toxic.emergency" in ids(*rows, symptoms=["bradycardia"], profile=profile)) == outranks
    assert ("toxic.emergency" in ids(*rows, **{**LABOUR, "symptoms": ["bradycardia"]})) == outranks
    assert "toxic.emergency" not in ids(*rows, symptoms=["coma"])


def test_the_antidote_has_dose_maximum_population_monitoring_and_source():
    rows = (("Mg", 4.5, "mmol/L"),)
    for lang, words in (("en", ("adults", "no more than", "watched", "Sources advise")), ("nl", ("volwassenen", "niet meer dan", "bewaakt", "Bronnen adviseren"))):
        told = found(*rows, symptoms=["reflexes absent"], lang=lang)["toxic.antidote"]
        assert all(word in told.statement for word in ("1 g", "10 mL", "10 min", " 3 ", *words))
        assert [one.value for one in told.thresholds] == [1, 10, 3, 10] and all(one.source for one in told.thresholds)
    assert "call for help" in found(*rows, symptoms=["coma"])["toxic.stop"].statement


def test_no_dose_without_an_age():
    told = found(("Mg", 4.5, "mmol/L"), symptoms=["coma"], person=None)["toxic.antidote"]
    assert "1 g" not in told.statement and told.thresholds == ()


@pytest.mark.parametrize(("eGFR", "word"), [(14, "dialysis"), (15, "saline"), (16, "saline"), (44, "saline"), (45, "kidney_well"), (46, "kidney_well"),
                                            ("<15", "dialysis")])  # fmt: skip
def test_the_kidney_decides_how_magnesium_leaves(eGFR, word):
    told = of_rule("toxic", ("Mg", 4.0, "mmol/L"), ("eGFR", eGFR, "mL/min/1.73m2"))
    assert f"toxic.{word}" in told


def test_unknown_kidneys_are_not_healthy_ones():
    assert "toxic.kidney_unknown" in ids(("Mg", 4.0, "mmol/L"))
    assert "toxic.dialysis" in ids(("Mg", 4.0, "mmol/L"), setting="dialysis")


@pytest.mark.parametrize(("value", "even_without"), [(3.29, False), (3.30, False), (3.31, True)])
def test_dialysis_by_level(value, even_without):
    told = found(("Mg", value, "mmol/L"), ("eGFR", 8, "mL/min/1.73m2"), symptoms=["hypotension"])["toxic.dialysis"]
    assert ("even without signs" in told.statement) == even_without


@pytest.mark.parametrize(("value", "silent"), [(3.4, True), (3.5, True), (3.51, False), (4.2, False)])
def test_treatment_in_labour_is_silent_up_to_a_level(value, silent):
    told = ids(("Mg", value, "mmol/L"), CREATININE, **LABOUR)
    assert ("obstetric.therapeutic" in told) == silent == ("obstetric.alarm" not in told)
    assert not {one.partition(".")[0] for one in told} & {"toxic", "classification", "ctcae", "hyper_signs", "hyper_source"} or not silent


def test_a_level_above_a_bound_is_not_silent():
    assert "obstetric.alarm" in ids(("Mg", ">3.0", "mmol/L"), CREATININE, **LABOUR)


@pytest.mark.parametrize(("value", "called"), [(7.9, False), (8.0, False), (8.1, True)])
def test_the_laboratory_of_a_labour_ward(value, called):
    told = found(("Mg", value, "mg/dL"), CREATININE, **LABOUR)
    assert ("critical.labour" in told) == called and "critical.high" not in told
    assert not called or told["critical.labour"].urgency == "soon"


@pytest.mark.parametrize(("creatinine", "silent"), [(96, True), (97, True), (98, False), (150, False)])
def test_creatinine_in_labour(creatinine, silent):
    assert ("obstetric.therapeutic" in ids(("Mg", 3.0, "mmol/L"), ("creatinine", creatinine, "umol/L"), **LABOUR)) == silent


@pytest.mark.parametrize(("sign", "silent"), [("breathing rate 15", False), ("breathing rate 16", True), ("breathing rate 17", True), ("urine 24 mL/h", False),
                                              ("urine 25 mL/h", True), ("urine 26 mL/h", True), ("diurese 20 ml/uur", False), ("bradycardia", False)])  # fmt: skip
def test_the_bedside_in_labour(sign, silent):
    table = {**LABOUR, "symptoms": [sign]}
    assert ("obstetric.therapeutic" in ids(("Mg", 3.0, "mmol/L"), CREATININE, **table)) == silent


def test_every_reason_is_told_in_both_languages():
    for lang in LANGUAGES:
        told = found(("Mg", 4.0, "mmol/L"), setting="obstetric", symptoms=["RR 10", "urine 10 mL/h", "coma"], lang=lang)
        assert told["obstetric.alarm"].statement.count(".") >= 6
        assert "obstetric.alarm" in found(("Mg", 4.0, "mmol/L"), ("creatinine", 200, "umol/L"), setting="obstetric", lang=lang)


def test_what_is_not_told_in_labour_is_asked():
    asked = found(("Mg", 3.0, "mmol/L"), CREATININE, setting="obstetric", drugs=["MgSO4 1 g/h"])["obstetric.ask"].statement
    assert "knee jerks" in asked and "breaths" in asked and "urine" in asked
    assert "obstetric.ask" not in ids(("Mg", 3.0, "mmol/L"), CREATININE, **LABOUR)
    assert "obstetric.ask" in ids(setting="obstetric", drugs=["Zuspan magnesium sulfate"])
    assert of_rule("obstetric", ("Mg", 0.8, "mmol/L"), setting="obstetric") == set() == of_rule("obstetric", ("Mg", 3.0, "mmol/L"))


def test_a_critical_low_in_labour_is_called():
    assert "critical.low" in ids(("Mg", 0.9, "mg/dL"), CREATININE, **LABOUR)


@pytest.mark.parametrize(("text", "rate"), [("RR 10", 10), ("rr 10/min", 10), ("ademfrequentie 14", 14), ("respiratory rate: 9", 9), ("RR 95/60", None),
                                            ("RR 120/80", None), ("tired", None)])  # fmt: skip
def test_breaths(text, rate):
    assert breaths(case(symptoms=[text])) == rate


@pytest.mark.parametrize(("text", "flow"), [("urine 40 mL/h", 40), ("urine output 22,5 ml/uur", 22.5), ("urine 100 mL", None), ("diurese 30 ml per uur", 30)])
def test_urine_flow(text, flow):
    assert urine_flow(case(symptoms=[text])) == flow


@pytest.mark.parametrize(("line", "listed"), [("MgSO4 1 g/h", True), ("magnesium sulfate infusion", True), ("magnesiumsulfaat 1 g/u", True), ("MgSO4 iv", True),
                                              ("magnesium infusion", True), ("magnesium sulfate 5 g by mouth", False), ("MgSO4 infusion stopped", False),
                                              ("no magnesium infusion", False), ("sodium chloride infusion", False)])  # fmt: skip
def test_an_infusion_is_listed(line, listed):
    assert bool(infusion(case(drugs=[line]))) == listed


@pytest.mark.parametrize(("line", "element", "is_one"), [("KCl 40 mmol", "potassium", True), ("kalium 3x daags", "potassium", True),
    ("losartan potassium", "potassium", False), ("potassium-sparing diuretic", "potassium", False), ("kaliumsparend diureticum", "potassium", False),
    ("calcium 500 mg", "calcium", True), ("vitamin D 800 IE", "calcium", True), ("calcium channel blocker", "calcium", False), ("calciumantagonist", "calcium", False)])  # fmt: skip
def test_a_supplement_is_told_from_a_salt_of_a_drug(line, element, is_one):
    assert bool(supplemented(case(drugs=[line]), element)) == is_one


def test_every_sign_has_names_and_is_seen():
    assert set(SIGNS) <= set(table())
    for sign, names in table().items():
        assert names and all(seen(case(symptoms=[name]), sign) for name in names)


def test_risk():
    assert at_risk(case(drugs=["omeprazole"])) and at_risk(case(disorders=["Crohn's disease"])) and not at_risk(case(drugs=["paracetamol"]))
    assert not at_risk(case(drugs=["furosemide 40 mg"]))


@pytest.mark.parametrize(("labs", "word", "status", "urgency"), [
    ((("eGFR", 44, "mL/min/1.73m2"),), "kidney", "supported", "routine"), ((), "unknown", "possible", "soon"),
    ((("eGFR", 45, "mL/min/1.73m2"),), "excess", "supported", "routine")])
def test_how_sure_and_how_urgent_the_source_of_too_much_is(labs, word, status, urgency):
    told = found(("Mg", 1.3, "mmol/L"), *labs)[f"hyper_source.{word}"]
    assert (told.status, told.urgency) == (status, urgency)


@pytest.mark.parametrize(("sign", "asks"), [("seizure", True), ("tetany", True), ("torsades", True), ("long QT", False), ("cramps", False)])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_calcium_is_asked_for_where_magnesium_is_not_low(sign, asks, lang):
    told = found(("Mg", 0.72, "mmol/L"), symptoms=[sign], lang=lang)
    assert ("emergency.calcium" in told) is asks
    if asks:
        one = told["emergency.calcium"]
        assert one.urgency == "emergency" and {"en": "glucose", "nl": "glucose"}[lang] in one.statement
        assert {"en": "potassium", "nl": "kalium"}[lang] in one.statement


@pytest.mark.parametrize("Ca", [("Ca", 2.3, "mmol/L"), ("Ca adjusted", 2.3, "mmol/L"), ("ionised Ca", 1.2, "mmol/L")])
def test_calcium_that_is_known_is_not_asked_for(Ca):
    assert "emergency.calcium" not in ids(("Mg", 0.72, "mmol/L"), Ca, symptoms=["tetany"])


def test_only_what_is_missing_is_asked_for():
    text = found(("Mg", 0.80, "mmol/L"), ("K", 4.0, "mmol/L"), symptoms=["tetany"], drugs=["omeprazole"])["emergency.calcium"].statement
    assert "potassium" not in text and "glucose" in text
    for serum in ((), (("Mg", 0.60, "mmol/L"),), (("Mg", 1.3, "mmol/L"),)):
        assert "emergency.calcium" not in ids(*serum, symptoms=["tetany"])


@pytest.mark.parametrize("value", [0.9, 2.4, 3.5])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_seizure_in_labour_is_never_only_no_alarm(value, lang):
    table = {**LABOUR, "symptoms": [*LABOUR["symptoms"], "eclamptic seizure"]}
    told = found(("Mg", value, "mmol/L"), CREATININE, lang=lang, **table)
    one = told["obstetric.seizure"]
    assert one.urgency == "emergency" and {"en": "further dose", "nl": "aanvullende dosis"}[lang] in one.statement
    assert ("obstetric.therapeutic" in told) is (value > 1.0) and "obstetric.alarm" not in told, "the level itself stays silent"
    assert "obstetric.seizure" not in ids(("Mg", value, "mmol/L"), CREATININE, **LABOUR)
    assert "obstetric.seizure" not in ids(("Mg", value, "mmol/L"), CREATININE, **{**table, "setting": "ward"})


def test_a_seizure_in_labour_with_signs_of_too_much():
    for value, signs in ((2.4, ["seizure", "areflexia"]), (0.9, ["seizure", "RR 8"]), (3.51, ["seizure"])):
        text = found(("Mg", value, "mmol/L"), CREATININE, **{**LABOUR, "symptoms": signs})["obstetric.seizure"].statement
        assert "further dose" not in text and "too high" in text
