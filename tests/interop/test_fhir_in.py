"""Results in FHIR R4: code, name and unit must agree, and the time and specimen are those of the message."""

import json

import pytest

from fhir_messages import MG, UCUM, K, coded, observation, read, refused, without
from magnostat.interop import fhir_codes, fhir_in, fhir_json
from magnostat.record.labs import SPECIMENS, TESTS, lab


def test_a_result_is_what_the_message_says():
    found = read(observation(effectiveDateTime="2026-03-02T09:15:00+01:00", specimen={"display": "Serum"}))
    assert found.labs == (lab("Mg", 0.48, "mmol/L", "2026-03-02T08:15:00Z", "serum"),)
    assert (found.table, found.notes) == ({}, ())
    assert fhir_in.read(fhir_json.parse(json.dumps(observation()))).labs == (lab("Mg", 0.48, "mmol/L"),), "one resource alone"


@pytest.mark.parametrize(("quantity", "unit", "bound"), [
    ({"value": 1, "unit": "mEq/L", "system": UCUM, "code": "meq/L"}, "mEq/L", ""), ({"value": 1, "unit": "mEq/L"}, "mEq/L", ""),
    ({"value": 1, "system": UCUM, "code": "umol/L", "comparator": "<"}, "umol/L", "<"), ({"value": 1, "unit": "µmol/l"}, "umol/L", ""),
    ({"value": 1, "unit": "mmol/L", "comparator": ">="}, "mmol/L", ">"), ({"value": 1, "unit": "milliMole", "system": UCUM, "code": "mmol/L"}, "mmol/L", ""),
    ({"value": 1, "unit": "mmol/L", "system": "urn:local", "code": "17"}, "mmol/L", ""), ({"value": 1, "unit": "mmol/L", "code": "mg/dL"}, "mmol/L", ""),
])  # fmt: skip
def test_the_unit_is_that_of_the_message(quantity, unit, bound):
    found = read(observation(unit=quantity))
    assert [(one.unit, one.bound) for one in found.labs] == [(unit, bound)]
    assert found.notes == ((("bound", "Mg"),) if quantity.get("comparator") == ">=" else ())


@pytest.mark.parametrize(("quantity", "told"), [
    ({"value": 1}, "valueQuantity.unit: is missing; let the message carry it"), ({"value": 1, "unit": "Jansen"}, "valueQuantity.unit: is not known"),
    ({"value": 1, "system": UCUM, "code": "Jansen"}, "is not known"), ({"value": 1, "unit": "mg/dL", "system": UCUM, "code": "mmol/L"}, "code says mmol/L, unit says mg/dL"),
    ({"value": 1, "unit": "U/L"}, "'U/L' is the unit of an enzyme activity"), ({"value": "0.48", "unit": "mmol/L"}, "valueQuantity.value: is no finite number"),
    ({"value": True, "unit": "mmol/L"}, "is no finite number"), ({"value": 1e300, "unit": "mmol/L"}, "is no finite number"),
    ({"value": 1, "unit": 3}, "valueQuantity.unit: is no text"), ({"value": 1, "unit": "mmol/L", "comparator": "ad"}, "valueQuantity.comparator: is no comparator"),
    ([], "valueQuantity: is no object"), ({"value": 1, "unit": "mg/dL"}, "code 2601-3 counts moles, its unit mg/dL counts mass; ask the laboratory"),
])  # fmt: skip
def test_a_quantity_that_cannot_be_is_refused(quantity, told):
    line = refused({**observation(), "valueQuantity": quantity})
    assert line.startswith("entry[0].")
    assert told in line
    assert "Jansen" not in line


@pytest.mark.parametrize(("concept", "unit", "test"), [
    (coded("19123-9"), "mg/dL", "Mg"), (coded("19123-9", "Magnesium [Mass/volume] in Serum or Plasma"), "mg/dL", "Mg"),
    (coded("19123-9", text="magnesium"), "mg/dL", "Mg"), (coded("2823-3", text="Kalium"), "mmol/L", "K"), (coded("2823-3", "Potassium"), "meq/L", "K"),
    (coded("19124-7", "Magnesium [Mass/volume] in Urine"), "mg/dL", "urine Mg"), (coded("19124-7", "Magnesium, urine"), "mg/d", "urine Mg 24 h"),
    (coded("19124-7", "Magnesium, urine"), "mmol/(24.h)", "urine Mg 24 h"), (coded("2600-5", "Magnesium.ionized [Moles/volume] in Blood"), "mmol/L", "ionised Mg"),
    (coded("98979-8", "Glomerular filtration rate (CKD-EPI 2021)"), "mL/min/{1.73_m2}", "eGFR"), (coded("1751-7", "Albumine"), "g/L", "albumin"),
    (coded("2777-1", "Phosphate [Mass/volume]"), "mg/dL", "phosphate"), (coded("6768-6", "Alkalische fosfatase"), "U/L", "ALP"),
    (coded("2731-8", "Parathyrin.intact"), "pg/mL", "PTH"), ({"text": "serum magnesium"}, "mg/dL", "Mg"),
    ({"coding": [{"system": "urn:lab", "code": "MG"}], "text": "Magnesium"}, "mmol/L", "Mg"), ({"coding": [{"code": "x", "display": "AF"}]}, "U/L", "ALP"),
    ({"coding": [*coded("2601-3", "Magnesium")["coding"], *coded("99999-9", "Magnesium")["coding"]]}, "mmol/L", "Mg"),
])  # fmt: skip
def test_a_test_is_known_by_code_and_name(concept, unit, test):
    found = read(observation(concept, 1, unit))
    assert [one.test for one in found.labs] == [test]


@pytest.mark.parametrize(("concept", "unit", "told"), [
    (coded("2823-3"), "mmol/L", "entry[0].code: a code that is not verified stands alone; let the message carry the name"),
    (coded("14879-1"), "mmol/L", "a code that is not verified stands alone"), (coded("14683-7", "Lithium"), "mmol/L", "code and name are of different tests"),
    (coded("2601-3", "Magnesium [Moles/volume] in Urine"), "mmol/L", "code and name are of different tests"),
    (coded("2601-3", "Potassium"), "mmol/L", "code and name are of different tests"), (coded("2601-3", "Magnesium", "magnesium, ionized"), "mmol/L", "different tests"),
    (coded("14749-6", "Digoxin"), "mmol/L", "code and name are of different tests"), (coded("2600-5", "Magnesium"), "mmol/L", "different tests"),
    (coded("14879-1", "Phosphate [Mass/volume]"), "mg/dL", "code 14879-1 counts moles, its unit mg/dL counts mass"),
    (coded("24447-5", "Magnesium, 24 h urine"), "mmol/d", "counts mass, its unit mmol/d counts moles"),
    ({"coding": [*MG["coding"], *K["coding"]]}, "mmol/L", "entry[0].code: two codes name different tests"),
    ({"coding": [{"code": "x", "display": "Mg"}], "text": "K"}, "mmol/L", "its names are of different tests"), ({"coding": 3}, "mmol/L", "coding: is no list"),
    ({"coding": [3]}, "mmol/L", "coding[0]: is no object"), ({"text": 3}, "mmol/L", "text: is no text"), (3, "mmol/L", "code: is no object"),
])  # fmt: skip
def test_what_does_not_agree_is_asked_about(concept, unit, told):
    assert told in refused(observation(concept, 1, unit))


def test_every_code_is_of_a_test_and_has_words_for_it():
    told = fhir_codes.book()
    assert "LOINC is copyright © Regenstrief Institute" in " ".join(fhir_codes.FILE.read_text(encoding="utf-8").replace("#", "").split())
    assert set(told.words) == set(TESTS)
    for code, row in told.codes.items():
        assert set(row.tests) <= set(TESTS), code
        assert (row.kind in fhir_codes.KINDS, row.status in fhir_codes.STATUS, bool(row.source) == (row.status == "read")) == (True, True, True)
        digits = [int(d) for d in reversed(code.partition("-")[0])]
        double = [d if place % 2 else sum(divmod(2 * d, 10)) for place, d in enumerate(digits)]
        assert (10 - sum(double) % 10) % 10 == int(code[-1]), f"check digit of {code}"
    assert set(told.specimens.values()) <= set(SPECIMENS)


def test_other_tests_and_withdrawn_results_are_counted():
    found = read(observation(coded("718-7", "Hemoglobin"), 8, "g/dL"), observation({"text": "Natriuretic peptide"}), observation({}),
                 *({**observation(), "status": status} for status in ("cancelled", "entered-in-error", "registered", "unknown")),
                 {"resourceType": "Encounter"}, {"resourceType": "DiagnosticReport", "status": "final"})  # fmt: skip
    assert found.labs == ()
    assert found.notes == (("invalid", "4"), ("kinds", "2"), ("unread", "3"))


def test_a_status_must_be_one_and_a_preliminary_result_is_told():
    assert "entry[0].status: is no status" in refused(without(observation(), "status"))
    assert "status: is no status" in refused({**observation(), "status": "Jansen"})
    found = read({**observation(), "status": "preliminary"})
    assert (len(found.labs), found.notes) == (1, (("preliminary", "Mg"),))


def test_what_is_not_measured_is_told():
    absent = {"dataAbsentReason": {"text": "clotted"}}
    found = read({**without(observation(), "valueQuantity"), **absent}, {**observation(K), "valueQuantity": {"unit": "mmol/L"}},
                 {**without(observation({"text": "PTH"}), "valueQuantity"), "valueString": "see Jansen"})  # fmt: skip
    assert found.labs == ()
    assert found.notes == (("unmeasured", "K"), ("unmeasured", "Mg"), ("words", "PTH"))


def test_components_are_results_with_the_time_of_the_whole():
    part = {key: observation()[key] for key in ("code", "valueQuantity")}
    panel = {"resourceType": "Observation", "status": "final", "code": {"text": "electrolytes"}, "effectiveDateTime": "2026-03-02",
             "component": [part, {**part, "code": K}]}  # fmt: skip
    found = read(panel)
    assert [(one.test, one.time) for one in found.labs] == [("Mg", "2026-03-02"), ("K", "2026-03-02")]
    assert len(read({**panel, **part}).labs) == 3, "the value of the whole is read too"
    assert "entry[0].component[1].valueQuantity.unit: is missing" in refused({**panel, "component": [part, {**part, "valueQuantity": {"value": 1}}]})


@pytest.mark.parametrize(("more", "time"), [
    ({"effectiveDateTime": "2026-03-02"}, "2026-03-02"), ({"effectiveInstant": "2026-03-02T08:00:00Z"}, "2026-03-02T08:00:00Z"),
    ({"effectivePeriod": {"start": "2026-03-01", "end": "2026-03-02"}}, "2026-03-02"), ({"effectivePeriod": {"start": "2026-03-01"}}, "2026-03-01"),
    ({"issued": "2026-03-02T08:00:00Z"}, ""),
])  # fmt: skip
def test_the_time_is_that_of_the_specimen(more, time):
    assert read(observation(**more)).labs[0].time == time


@pytest.mark.parametrize("written", ["2026", "2026-03", "Jansen", "2026-02-30"])
def test_a_time_without_a_day_is_refused(written):
    line = refused(observation(effectiveDateTime=written))
    assert "entry[0].effectiveDateTime: is no date with day, or no time" in line
    assert written not in line


@pytest.mark.parametrize(("told", "specimen"), [
    ("EDTA plasma", "EDTA"), ("Lithium heparin", "heparin"), ("citraatbuis citrate", "citrate"), ("Serum specimen", "serum"), ("Plasma", "plasma"),
    ("volbloed", "whole blood"), ("venous", ""), ("", ""),
])  # fmt: skip
def test_the_specimen_in_our_words(told, specimen):
    assert read(observation(specimen={"display": told})).labs[0].specimen == specimen


def test_a_specimen_may_stand_elsewhere_and_decides_what_is_read():
    tube = {"resourceType": "Specimen", "id": "s", "type": {"text": "EDTA blood"}}
    assert read(tube, observation(specimen={"reference": "Specimen/s"})).labs[0].specimen == "EDTA"
    inside = {**tube, "id": "in"}
    assert read(observation(specimen={"reference": "#in"}, contained=[inside])).labs[0].specimen == "EDTA"
    assert read(observation(specimen={"display": "Cerebrospinal fluid"})).notes == (("unread", "1"),)
    assert "entry[0].specimen: a test of blood in a specimen of urine" in refused(observation(specimen={"display": "Urine, 24 h"}))
    urine = read(observation(coded("2598-1", "Magnesium in urine"), specimen={"display": "24 h urine"})).labs[0]
    assert (urine.test, urine.specimen) == ("urine Mg", "24 h urine")


def test_remarks_of_haemolysis_are_a_flag_and_their_words_are_dropped():
    for remark, flag in (("Sample haemolysed, phoned Jansen", "haemolysed"), ("gehemolyseerd", "haemolysed"), ("not hemolyzed", ""), ("geen hemolyse", "")):
        found = read(observation(note=[{"text": remark}]))
        assert found.labs[0].flag == flag
        assert "Jansen" not in repr(found)
    assert read(observation(interpretation=[{"text": "hemolysis"}])).labs[0].flag == "haemolysed"


@pytest.mark.parametrize(("remark", "flagged"), [
    ("Not suitable: haemolysed", True), ("niet bruikbaar, gehemolyseerd", True), ("No comment. Sample haemolysed ++", True),
    ("not usable haemolysed", True), ("niet bruikbaar (hemolyse)", True), ("no clots; haemolysis +", True), ("Haemolysed, no clots", True),
    ("without doubt: hemolysis", True), ("haemolytic", True), ("HAEMOLYSIS: yes", True), ("not filled - gehemolyseerd", True),
    ("not haemolysed", False), ("not lipaemic, icteric or haemolysed", False), ("no lipaemia, icterus, haemolysis", False), ("haemolysis: none", False),
    ("hemolyse: nee", False), ("haemolysis not detected", False), ("hemolyse niet aantoonbaar", False), ("non-haemolysed", False), ("niet-hemolytisch", False),
    ("zonder zichtbare hemolyse", False), ("hemoglobin 8", False), ("denies: haemolysis", False),
])  # fmt: skip
def test_haemolysis_is_a_flag_unless_it_is_itself_denied(remark, flagged):
    assert read(observation(note=[{"text": remark}])).labs[0].flag == ("haemolysed" if flagged else "")


def test_one_remark_that_denies_does_not_hide_another():
    assert read(observation(note=[{"text": "no comment"}, {"text": "gehemolyseerd"}, {"text": "not phoned"}])).labs[0].flag == "haemolysed"
