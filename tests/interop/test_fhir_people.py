"""People, medicines and diagnoses in FHIR R4: one person, and nothing of them is kept or told that is not needed."""

import json
import time

import pytest

from fhir_messages import SECRETS, K, bundle, observation, read, refused, without
from magnostat.clinic.signs import infusion
from magnostat.clinic.vocabulary import vocabulary
from magnostat.core.errors import MagnostatError
from magnostat.interop import fhir_codes, fhir_in, fhir_json
from magnostat.record.case_parts import case_of
from magnostat.record.labs import internal_unit


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


ATC = {"system": "http://www.whocc.no/atc", "code": "A02BC01"}
SNOMED = {"system": "http://snomed.info/sct", "code": "90560007"}


def statement(text="", display="", kind="MedicationStatement", status="active", **more):
    concept = {**({"text": text} if text else {}), **({"coding": [{**ATC, "display": display}]} if display else {})}
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
    (statement("no omeprazole but furosemide"), ["furosemide"], ()), (statement("not with food. omeprazole"), ["omeprazole"], ()),
    (statement("omeprazole gestopt"), ["omeprazole stopped"], ()), (statement("omeprazole stopped; furosemide"), ["furosemide", "omeprazole stopped"], ()),
    (statement("omeprazole gestopt", status="completed"), ["omeprazole stopped"], ()),
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
    concept = {"coding": [{**SNOMED, "display": display}]} if display else {}
    found = {"resourceType": "Condition", "code": {**concept, **more}}
    for key, code in (("clinicalStatus", clinical), ("verificationStatus", verified)):
        if code:
            found[key] = {"coding": [{"code": code}]}
    return {**found, **({"category": [{"coding": [{"code": category}]}]} if category else {})}


@pytest.mark.parametrize(("resource", "disorders", "symptoms", "notes"), [
    (condition("Gitelman syndrome"), ["Gitelman syndrome"], None, ()), (condition("Gitelman syndrome", clinical=""), ["Gitelman syndrome"], None, ()),
    (condition("x", clinical="resolved"), None, None, (("no_diagnosis", "1"),)), (condition("x", verified="refuted"), None, None, (("no_diagnosis", "1"),)),
    (condition("x", verified="provisional"), None, None, (("no_diagnosis", "1"),)), (condition("x", verified="confirmed"), ["x"], None, ()),
    (condition(text="Gitelman, says Jansen"), ["gitelman"], None, ()), (condition(text="voorheen gitelman"), None, None, (("diagnosis", "1"),)), (condition(text="what Jansen has"), None, None, (("diagnosis", "1"),)),
    (condition("Seizure", category="encounter-diagnosis"), ["Seizure"], ["Seizure"], ()), (condition("Tetany"), ["Tetany"], ["Tetany"], ()),
    (condition("Seizure disorder", category="problem-list-item"), ["Seizure disorder"], None, ()),
])  # fmt: skip
def test_diagnoses_that_are_there(resource, disorders, symptoms, notes):
    found = read(resource)
    assert (found.table.get("disorders"), found.table.get("symptoms"), found.notes) == (disorders, symptoms, notes)


@pytest.mark.parametrize(("coding", "kept"), [
    (SNOMED, True), (ATC, True), ({}, False), ({"system": SNOMED["system"]}, False), ({"code": SNOMED["code"]}, False),
    ({"system": "urn:hospital", "code": "90560007"}, False), ({**SNOMED, "code": "gout"}, False), ({**ATC, "code": "omeprazole"}, False),
])  # fmt: skip
def test_a_display_is_of_a_terminology_only_with_its_system_and_code(coding, kept):
    """Whoever writes a message may write what they like beside a code of their own: that is free text."""
    whole = "Gitelman syndrome as Jansen has it"
    found = read({**condition(), "code": {"coding": [{**coding, "display": whole}]}}, patient())
    assert found.table["disorders"] == [whole if kept else "gitelman"]
    assert ("Jansen" in repr(found)) == kept


@pytest.mark.parametrize("told", ["12-03-1950", "1.2.1961", "1961-06-30", "mevr. J", "dhr J", "Mrs J", "id 123456782", "0612345678"])
def test_a_date_a_number_or_a_title_is_no_display(told):
    found = read(condition(f"Gitelman of {told}"))
    assert found.table["disorders"] == ["gitelman"]


def test_a_display_that_is_no_term_is_kept_only_when_asked():
    whole = {**condition(), "code": {"coding": [{"display": "Gitelman of Jansen"}], "text": "hers"}}
    assert read(whole).table["disorders"] == ["gitelman"]
    assert read(whole, keep=True).table["disorders"] == ["Gitelman of Jansen"]


def test_every_form_of_a_code_is_one_of_a_known_system():
    for system, form in fhir_codes.book().terminologies.items():
        assert system.startswith(("http://", "https://", "urn:oid:"))
        assert not form.fullmatch("") and not form.fullmatch("Jan Jansen") and not form.fullmatch("123456789012345678901")


@pytest.mark.parametrize("size", [10_000, 200_000])
def test_a_long_free_text_is_read_at_once_or_counted(size):
    """A text of 200 kB is no name of a medicine: it is told as not read."""
    filling = "furosemide amlodipine " * (size // 20)
    start = time.process_time()
    found = read(statement("omeprazole " + filling[: size - 11]), statement("lithium"))
    assert time.process_time() - start < 1.0
    assert len(found.table["drugs"]) == (2 if size == 10_000 else 1)
    assert found.notes == (() if size == 10_000 else (("medicine", "1"),))


def test_many_long_texts_and_names_take_no_time():
    known = (*fhir_in.KNOWN, *vocabulary())
    text = " ".join(f"{name} word" for name in known)[:9_900]
    start = time.process_time()
    found = read(*(statement(f"{text} {count}") for count in range(40)), known=known)
    assert time.process_time() - start < 5.0
    assert len(found.table["drugs"]) == 1


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
