"""FHIR R4 messages: code, name and unit must agree; one person; nothing of them is kept or told that is not needed."""

import json

import pytest

from magnostat.clinic.signs import infusion
from magnostat.core.errors import MagnostatError
from magnostat.interop import fhir_codes, fhir_in, fhir_json
from magnostat.record.case_parts import case_of
from magnostat.record.labs import SPECIMENS, TESTS, internal_unit, lab

LOINC, UCUM = "http://loinc.org", "http://unitsofmeasure.org"
MG = {"coding": [{"system": LOINC, "code": "2601-3", "display": "Magnesium [Moles/volume] in Serum or Plasma"}]}
K = {"coding": [{"system": LOINC, "code": "2823-3", "display": "Potassium [Moles/volume] in Serum or Plasma"}]}
SECRETS = ("Jansen", "123456782", "Dorpsstraat", "1961-06-30", "0612345678", "call her daughter")


def observation(concept=MG, value=0.48, unit="mmol/L", **more):
    quantity = {"value": value, "unit": unit, "system": UCUM, "code": unit} if isinstance(unit, str) else unit
    return {"resourceType": "Observation", "status": "final", "code": concept, "valueQuantity": quantity, **more}


def without(resource, *keys):
    return {key: value for key, value in resource.items() if key not in keys}


def bundle(*resources, urls=()):
    urls = (*urls, *[None] * (len(resources) - len(urls)))
    return {"resourceType": "Bundle", "type": "collection",
            "entry": [{"resource": one, **({"fullUrl": url} if url else {})} for one, url in zip(resources, urls, strict=True)]}  # fmt: skip


def read(*resources, **more):
    return fhir_in.read(fhir_json.parse(json.dumps(bundle(*resources))), **more)


def coded(code, display="", text=""):
    return {"coding": [{"system": LOINC, "code": code, **({"display": display} if display else {})}], **({"text": text} if text else {})}


def refused(*resources, message=None):
    with pytest.raises(MagnostatError) as caught:
        fhir_in.read(fhir_json.parse(json.dumps(bundle(*resources) if message is None else message)))
    assert str(caught.value).isprintable()
    return str(caught.value)


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


def patient(**more):
    return {"resourceType": "Patient", "id": "p", "gender": "female", "birthDate": "1961-06-30", **more}


DATED = observation(effectiveDateTime="2026-06-29")


@pytest.mark.parametrize(("more", "when", "person", "notes"), [
    ({}, "2026-06-29", {"sex": "F", "age": "64 y"}, ()), ({}, "2026-06-30", {"sex": "F", "age": "65 y"}, ()), ({}, None, {"sex": "F"}, (("age", ""),)),
    ({"gender": "other"}, "2026-06-29", {"age": "64 y"}, ()), ({"gender": "male", "birthDate": ""}, "2026-06-29", {"sex": "M"}, ()),
    ({"birthDate": "1961"}, "2026-06-29", {"sex": "F", "age": "64 y"}, ()), ({"birthDate": "1961-06"}, "2026-06-29", {"sex": "F", "age": "65 y"}, ()),
    ({"birthDate": "2020-01-01"}, "2026-06-29", {"sex": "F", "age": "6 y"}, ()), ({"gender": "unknown", "birthDate": ""}, None, None, ()),
])  # fmt: skip
def test_age_is_that_at_the_last_result(more, when, person, notes):
    found = read(patient(**more), observation(effectiveDateTime=when) if when else observation())
    assert found.table.get("person") == person
    assert found.notes == notes
    case_of(found)


@pytest.mark.parametrize(("more", "told"), [
    ({"gender": "Jansen"}, "entry[0].gender: is no gender"), ({"birthDate": "30-06-1961"}, "entry[0].birthDate: is no date"),
    ({"birthDate": "1961-02-30"}, "birthDate: is no date"), ({"birthDate": "1900-01-01"}, "birthDate: gives an age outside 0 to 120 years"),
    ({"birthDate": "2027-01-01"}, "gives an age outside"), ({"birthDate": 1961}, "birthDate: is no text"),
])  # fmt: skip
def test_a_birth_that_cannot_be_is_refused_without_telling_it(more, told):
    line = refused(patient(**more), DATED)
    assert told in line
    assert "1961" not in line


def test_results_of_two_people_are_never_put_together():
    to = {"subject": {"reference": "Patient/p"}}
    assert read(patient(), observation(**to)).labs
    assert read(observation(subject={"reference": "https://x.org/fhir/Patient/p"}), observation(**to, effectiveDateTime="2026-03-02")).labs
    assert read(patient(), observation(subject={"reference": "Patient/p/_history/3"})).labs
    url = "urn:uuid:00000000-0000-4000-8000-000000000001"
    for one in (patient(), without(patient(), "id")):
        whole = bundle(one, observation(subject={"reference": url}), urls=(url,))
        assert fhir_in.read(whole).labs
    number = {"identifier": {"system": "bsn", "value": "123456782"}}
    assert read(patient(), observation(subject=number), observation(**to, effectiveDateTime="2026-03-02")).labs
    other = {"subject": {"reference": "Patient/q"}}
    inside = {"subject": {"reference": "#p"}, "contained": [patient()]}
    for resources in ((patient(), patient(id="q")), (observation(**to), observation(K, **other)), (patient(), observation(**other)),
                      (without(patient(), "id"), observation(**to)), (observation(**inside), observation(K, **inside)),
                      (observation(subject=number), observation(K, subject={"identifier": {"value": "9"}}))):  # fmt: skip
        line = refused(*resources)
        assert "holds results of more than one person, or of another one; send the message of one person" in line
        assert "123456782" not in line
    assert "entry[0].subject: is no object" in refused(observation(subject=3))


def statement(text="", display="", kind="MedicationStatement", status="active", **more):
    concept = {**({"text": text} if text else {}), **({"coding": [{"display": display}]} if display else {})}
    return {"resourceType": kind, "status": status, "medicationCodeableConcept": concept, **more}


@pytest.mark.parametrize(("resource", "drugs", "notes"), [
    (statement(display="Omeprazole 20 MG capsule"), ["Omeprazole 20 MG capsule"], ()), (statement("omeprazole 20 mg"), ["omeprazole"], ()),
    (statement("Omeprazole for mrs Jansen, furosemide"), ["omeprazole furosemide"], ()), (statement("pills of mrs Jansen"), None, (("medicine", "1"),)),
    (statement("no omeprazole"), None, (("medicine", "1"),)), (statement(), None, (("medicine", "1"),)),
    (statement(display="cisplatin", status="completed"), ["cisplatin stopped"], ()), (statement(display="x", status="not-taken"), None, (("no_medicine", "1"),)),
    (statement(display="x", status="entered-in-error"), None, (("no_medicine", "1"),)), (statement(display="x", status="intended"), None, (("no_medicine", "1"),)),
    (statement(display="furosemide", kind="MedicationRequest", intent="order"), ["furosemide"], ()),
    (statement(display="x", kind="MedicationRequest", intent="proposal"), None, (("no_medicine", "1"),)),
    (statement(display="x", kind="MedicationRequest", status="draft"), None, (("no_medicine", "1"),)),
    (statement(display="x", kind="MedicationRequest", intent="order", doNotPerform=True), None, (("no_medicine", "1"),)),
    (statement("lithium", display="bad\u202ename"), ["lithium"], ()), (statement("lithium", display="x" * 300), ["lithium"], ()),
])  # fmt: skip
def test_medicines_that_are_taken(resource, drugs, notes):
    found = read(resource)
    assert found.table.get("drugs") == drugs
    assert found.notes == notes


@pytest.mark.parametrize(("key", "route", "way"), [
    ("dosage", {"coding": [{"display": "Intravenous route"}]}, " intravenous"), ("dosageInstruction", {"text": "IV"}, " intravenous"),
    ("dosage", {"text": "intraveneus"}, " intravenous"), ("dosage", {"text": "intramusculair"}, " intramuscular"), ("dosage", {"text": "oral"}, ""),
])  # fmt: skip
def test_a_medicine_past_the_gut_is_told_so(key, route, way):
    """Else its strength would be read as a dose by mouth."""
    one = statement(display="Magnesium sulfate 500 MG/ML", **{key: [{"route": route, "text": "says Jansen"}]})
    assert read(one).table["drugs"] == [f"Magnesium sulfate 500 MG/ML{way}"]
    assert len(infusion(case_of(read(one)))) == bool(way)


def test_a_medicine_may_stand_elsewhere():
    at = {"resourceType": "MedicationRequest", "status": "active", "intent": "order", "medicationReference": {"reference": "Medication/m"}}
    medication = {"resourceType": "Medication", "id": "m", "code": {"coding": [{"display": "amiloride"}]}}
    assert read(at, medication).table["drugs"] == ["amiloride"]
    assert read({**at, "medicationReference": {"display": "Amiloride of Jansen"}}).table["drugs"] == ["amiloride"]
    assert read({**at, "medicationReference": {"reference": "#in"}, "contained": [{**medication, "id": "in"}]}).table["drugs"] == ["amiloride"]
    assert read(at).notes == (("medicine", "1"),)


def condition(display="", clinical="active", verified="", category="", **more):
    concept = {"coding": [{"display": display}]} if display else {}
    found = {"resourceType": "Condition", "code": {**concept, **more}}
    for key, code in (("clinicalStatus", clinical), ("verificationStatus", verified)):
        if code:
            found[key] = {"coding": [{"code": code}]}
    return {**found, **({"category": [{"coding": [{"code": category}]}]} if category else {})}


@pytest.mark.parametrize(("resource", "disorders", "symptoms", "notes"), [
    (condition("Gitelman syndrome"), ["Gitelman syndrome"], None, ()), (condition("Gitelman syndrome", clinical=""), ["Gitelman syndrome"], None, ()),
    (condition("x", clinical="resolved"), None, None, (("no_diagnosis", "1"),)), (condition("x", verified="refuted"), None, None, (("no_diagnosis", "1"),)),
    (condition("x", verified="provisional"), None, None, (("no_diagnosis", "1"),)), (condition("x", verified="confirmed"), ["x"], None, ()),
    (condition(text="Gitelman, says Jansen"), ["gitelman"], None, ()), (condition(text="what Jansen has"), None, None, (("diagnosis", "1"),)),
    (condition("Seizure", category="encounter-diagnosis"), ["Seizure"], ["Seizure"], ()), (condition("Tetany"), ["Tetany"], ["Tetany"], ()),
    (condition("Seizure disorder", category="problem-list-item"), ["Seizure disorder"], None, ()),
])  # fmt: skip
def test_diagnoses_that_are_there(resource, disorders, symptoms, notes):
    found = read(resource)
    assert (found.table.get("disorders"), found.table.get("symptoms"), found.notes) == (disorders, symptoms, notes)


def test_names_numbers_and_remarks_of_a_person_are_dropped_unless_kept():
    whole = (patient(name=[{"family": "Jansen"}], identifier=[{"value": "123456782"}], address=[{"line": ["Dorpsstraat 1"]}],
                     telecom=[{"value": "0612345678"}], text={"status": "generated", "div": "<div>Jansen</div>"}),
             {**DATED, "note": [{"text": "call her daughter"}], "performer": [{"display": "Dr Jansen"}], "subject": {"reference": "Patient/p", "display": "Jansen"}},
             statement("omeprazole Jansen", note=[{"text": "call her daughter"}]), condition(text="gitelman Jansen"))  # fmt: skip
    assert [word for word in SECRETS if word in repr(read(*whole))] == []
    kept = repr(read(*whole, keep=True))
    assert ("123456782" in kept, "omeprazole Jansen" in kept, "Dorpsstraat" in kept) == (True, True, False)


@pytest.mark.parametrize(("message", "told"), [
    ({}, "resourceType: is no Bundle"), ({"resourceType": "Practitioner"}, "resourceType: is no Bundle"), ({"resourceType": []}, "is no Bundle"),
    ({"resourceType": "Bundle", "entry": 3}, "entry: is no list of at most 10000"), ({"resourceType": "Bundle", "entry": [3]}, "entry[0]: is no object"),
    ({"resourceType": "Bundle", "entry": [{}]}, "entry[0]: holds no resource"), (bundle({}), "entry[0]: is no resource of FHIR"),
    (bundle({"resourceType": "Jansen 1"}), "entry[0]: is no resource of FHIR"), ({"resourceType": "Bundle", "entry": [{}] * 10_001}, "is no list of at most 10000"),
    ({"resourceType": "Bundle", "entry": [{"resource": observation(), "fullUrl": 3}]}, "entry[0].fullUrl: is no text"),
    (bundle({**observation(), "contained": 3}), "contained: is no list"),
])  # fmt: skip
def test_what_is_no_message_is_refused(message, told):
    line = refused(message=message)
    assert told in line
    assert "Jansen" not in line


def test_an_empty_bundle_is_an_empty_case():
    assert fhir_in.read({"resourceType": "Bundle", "type": "collection"}) == ({}, (), ())


@pytest.mark.parametrize(("text", "told"), [
    ('{"a": 1, "a": 2}', "a key stands twice"), ('{"a": {"b": 1, "b": 1}}', "a key stands twice"), ('{"a": NaN}', "NaN is no number"),
    ('{"a": -Infinity}', "-Infinity is no number"), ('{"a": 1e400}', "not finite"), ('{"a": -1e999}', "not finite"), ('{"a": 1.' + "0" * 40 + "}", "too many digits"),
    ('{"a": ' + "9" * 5000 + "}", "too many digits"), ('{"a": "\\ud800"}', "a lone surrogate"), ('{"\\udc00": 1}', "a lone surrogate"), ('{"a": ["\\udfff"]}', "surrogate"),
    ('{"a": "\\u0000"}', "a zero character"), ("[" * 50, "nested too deeply"), ('{"a":' * 100_000, "nested too deeply"), ("[]", "is no JSON object"), ("3", "is no JSON object"),
    ('"x"', "is no JSON object"), ("", "is no JSON: line 1, column 1"), ('{"a": }', "is no JSON: line 1, column 7"), ('{"a": 1,}', "is no JSON"), ("{'a': 1}", "is no JSON"),
    ('{"a": 01}', "is no JSON"), ('{"a": "\x01"}', "is no JSON"), ('{"a": "' + "x" * 1_000_000 + '"}', "is larger than 1 MB"), ('{"a": "Jansen', "is no JSON"),
])  # fmt: skip
def test_what_is_no_plain_json_is_refused(text, told):
    with pytest.raises(MagnostatError) as caught:
        fhir_json.parse(text)
    assert told in str(caught.value)
    assert str(caught.value).isprintable()
    assert "Jansen" not in str(caught.value)


def test_brackets_in_texts_are_no_nesting():
    assert fhir_json.parse('{"a": "' + "[{" * 100 + '\\"' + "{" * 100 + '"}')["a"].count("{") == 200


def test_a_file_is_named(tmp_path):
    file = tmp_path / "labs.json"
    for text in ("{", json.dumps(bundle({}))):
        file.write_text(text)
        with pytest.raises(MagnostatError, match=r"labs\.json: "):
            fhir_in.load(file)


def test_the_internal_unit_of_a_result():
    assert internal_unit(read(observation()).labs[0].test) == "mmol/L"
