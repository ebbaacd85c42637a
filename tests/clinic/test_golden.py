"""Golden cases, in both languages: what must be found, what must not, and what the sentence must say."""

import pytest

from cases import LANGUAGES, found, reading

URINE = (("Mg", 0.50, "mmol/L"), ("creatinine", 80, "umol/L"), ("urine creatinine", 8, "mmol/L"))
DIRECTIVES = ("treatment", "options", "regimen", "oral", "intravenous")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_G01_severe_with_its_neighbours(lang):
    """Severe; CTCAE 2; magnesium with, and no later than, potassium and calcium; an electrocardiogram."""
    rows = (("Mg", 0.48, "mmol/L"), ("Ca", 1.80, "mmol/L"), ("K", 2.9, "mmol/L"))
    told = found(*rows, lang=lang)
    assert {"classification.severe", "ctcae.low_2", "emergency.severe", "emergency.order", "coelectrolytes.low", "coelectrolytes.ECG"} <= set(told)
    assert {"en": "no later than, potassium and calcium", "nl": "niet later dan, kalium en calcium"}[lang] in told["emergency.order"].statement
    assert "mmol/L" in told["ctcae.low_2"].statement and told["edta.depletion"].status == "considered_not_supported"
    order = [one.id for one in reading(*rows, lang=lang).findings]
    assert order.index("emergency.severe") < order.index("coelectrolytes.low")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_G02_EDTA(lang):
    """EDTA suspected; no treatment of magnesium; potassium stays an emergency until the redraw."""
    told = reading(("Mg", 0.62, "mmol/L"), ("K", 6.9, "mmol/L"), ("Ca", 1.2, "mmol/L"), ("ALP", 12, "U/L"), lang=lang)
    first = told.findings[0]
    assert (first.id, first.status, first.urgency) == ("edta.suspected", "supported", "emergency")
    assert {"en": "treated as real", "nl": "geldt het kalium als echt"}[lang] in first.statement
    names = {one.id for one in told.findings}
    assert "potassium.high" in names and not any(one.startswith("emergency") for one in names)
    assert not [one for one in told.options if one.id.partition(".")[0] in DIRECTIVES]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_G03_albumin(lang):
    """0.66 stays low; adjusted 0.76 as a note; ionised magnesium asked for."""
    told = found(("Mg", 0.66, "mmol/L"), ("albumin", 20, "g/L"), lang=lang)
    assert told["classification.low"].status == "supported"
    assert {"en": "0.76", "nl": "0,76"}[lang] in told["albumin.note"].statement and told["albumin.note"].status == "possible"
    assert "albumin.ask" in told


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("profile", "word"), [("NL", "normal"), ("IOM", "low"), ("MaGNet", "low")])
def test_G04_profiles(profile, word, lang):
    """0.72: normal, low, low by three profiles, each named."""
    told = found(("Mg", 0.72, "mmol/L"), profile=profile, lang=lang)
    assert profile in told[f"classification.{word}"].statement and "reference.choice" in told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_G05_cisplatin(lang):
    """7.1 %: the kidney loses; a drug of the distal tubule."""
    told = found(*URINE, ("urine Mg", 2.5, "mmol/L"), ("eGFR", 90, "mL/min/1.73m2"), drugs=["cisplatin"], lang=lang)
    assert {"en": "7.14", "nl": "7,14"}[lang] in told["femg.renal"].statement
    (drug,) = [one for name, one in told.items() if name.startswith("tubule_drug")]
    assert "cisplatin" in drug.statement and "DCT" in drug.statement


@pytest.mark.parametrize("lang", LANGUAGES)
def test_G06_the_category_is_withheld(lang):
    """5 % at an eGFR of 22: the value without a category."""
    told = found(*URINE, ("urine Mg", 1.75, "mmol/L"), ("eGFR", 22, "mL/min/1.73m2"), lang=lang)
    assert " 5 %" in told["femg.withheld"].statement and "22" in told["femg.withheld"].statement
    assert told["femg.withheld"].status == "possible" and "femg.renal" not in told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_G07_between(lang):
    """2.9 %: indeterminate."""
    told = found(*URINE, ("urine Mg", 1.0, "mmol/L"), ("eGFR", 90, "mL/min/1.73m2"), lang=lang)
    assert told["femg.grey"].status == "possible" and "femg.ask_day" in told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_G13_therapeutic_in_labour(lang):
    """1 g/h, 3.0, reflexes, urine 40 mL/h: no alarm of the laboratory."""
    told = reading(("Mg", 3.0, "mmol/L"), ("creatinine", 60, "umol/L"), setting="obstetric", drugs=["MgSO4 1 g/h"],
                   symptoms=["reflex present", "urine 40 mL/h", "breathing rate 18"], person={"age": "30 y", "sex": "F"}, lang=lang)  # fmt: skip
    assert "obstetric.therapeutic" in {one.id for one in told.findings}
    assert not [one for one in told.findings if one.urgency in ("emergency", "soon")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_G14_poisoned(lang):
    """4.5, no reflexes, ten breaths: stop, calcium gluconate 1 g, help; first of all."""
    told = reading(("Mg", 4.5, "mmol/L"), setting="obstetric", drugs=["MgSO4 2 g/h"], symptoms=["reflex absent", "RR 10"],
                   person={"age": "30 y", "sex": "F"}, lang=lang).findings  # fmt: skip
    assert [one.id for one in told[:3]] == ["toxic.emergency", "toxic.stop", "toxic.antidote"]
    assert all(one.urgency == "emergency" for one in told[:3])
    assert {"en": "call for help", "nl": "roep hulp"}[lang] in told[1].statement
    words = {"en": ("calcium gluconate 1 g", "Sources advise"), "nl": ("calciumgluconaat 1 g", "Bronnen adviseren")}[lang]
    assert all(word in told[2].statement for word in words) and all(one.source for one in told[2].thresholds)
    assert "obstetric.alarm" in {one.id for one in told}


ALARMS = {
    "G21": ((("Mg", 4.2, "mmol/L"), ("creatinine", 60, "umol/L")), ["MgSO4 1 g/h"]),
    "G22": ((("Mg", 3.0, "mmol/L"), ("creatinine", 60, "umol/L")), []),
    "G23": ((("Mg", 3.0, "mmol/L"), ("creatinine", 150, "umol/L")), ["MgSO4 2 g/h"]),
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ALARMS)
def test_G21_G22_G23_alarms_in_labour(name, lang):
    """Above what is aimed at; no infusion listed; a raised creatinine."""
    rows, drugs = ALARMS[name]
    told = found(*rows, setting="obstetric", drugs=drugs, symptoms=["reflexes present"], person={"age": "30 y", "sex": "F"}, lang=lang)
    assert told["obstetric.alarm"].urgency == "emergency" and "obstetric.therapeutic" not in told
