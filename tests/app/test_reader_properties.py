"""Any text given to a reader is a case or a refusal by name; rows in another order, and other units, are the same case."""

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from magnostat.clinic import read
from magnostat.core.errors import MagnostatError
from magnostat.core.units import MOLAR_MASS, from_internal, to_internal
from magnostat.interop import fhir_in, fhir_json
from magnostat.record import case_file, labs_csv
from magnostat.record.case import Case
from magnostat.record.case_parts import canonical, case_of
from magnostat.record.labs import TESTS, lab

HEAD = "test,value,unit,time,specimen,flag\n"
ANY = st.text(st.characters(codec=None, exclude_categories=()), max_size=120)
WORDS = st.sampled_from(["Mg", "K", "0.8", "<0,5", "mmol/L", "mg/dL", "2026-03-02", "serum", "", "=1", "Mgg", "\u202e", "\ud800", "nan", ";", '"', "\n", "1e400"])
UNITS = {"mg/dL": 2.4305, "mEq/L": 2.0, "mmol/L": 1.0, "umol/L": 1000.0, "mg/L": 24.305}


def a_case(make):
    """The case, or None where it is refused in one line."""
    told, case = "", None
    try:
        case = make()
    except MagnostatError as error:
        told = str(error)
    assert told.isprintable()
    assert len(told) < 1000
    if case is None:
        assert told
        return None
    assert isinstance(case, Case)
    json.dumps(canonical(case), allow_nan=False)
    json.dumps(read(case).payload(), ensure_ascii=False, allow_nan=False).encode()
    return case


def from_csv(text):
    return lambda: case_of(labs_csv.parse(text))


def from_toml(text):
    return lambda: case_of(case_file.parse(text))


def from_fhir(text):
    return lambda: case_of(fhir_in.read(fhir_json.parse(text)))


@pytest.mark.parametrize("reader", [from_csv, from_toml, from_fhir])
@settings(max_examples=150, deadline=None)
@given(text=ANY)
def test_any_text_is_a_case_or_a_refusal(reader, text):
    a_case(reader(text))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(WORDS, max_size=7), max_size=5), st.sampled_from([HEAD, "test;value;unit\n", ""]), st.sampled_from(",;"))
def test_any_cells_are_a_case_or_a_refusal(rows, head, mark):
    a_case(from_csv(head + "\n".join(mark.join(row) for row in rows)))


SCALARS = st.none() | st.booleans() | st.floats(allow_nan=True) | st.integers() | WORDS | ANY
KEYS = st.sampled_from([
    "resourceType", "entry", "resource", "fullUrl", "id", "status", "code", "coding", "system", "display", "text", "valueQuantity", "value", "unit", "comparator",
    "component", "subject", "reference", "specimen", "gender", "birthDate", "contained", "effectiveDateTime", "effectivePeriod", "note", "medicationCodeableConcept",
    "medicationReference", "clinicalStatus", "verificationStatus", "category", "identifier", "intent", "interpretation",
])  # fmt: skip
NAMES = st.sampled_from(["Bundle", "Observation", "Patient", "MedicationStatement", "MedicationRequest", "Condition", "Medication", "Specimen", "final", "active",
                         "Mg", "2601-3", "19123-9", "2823-3", "http://loinc.org", "http://unitsofmeasure.org", "mmol/L", "magnesium", "female", "1961", "#a", "Patient/a"])  # fmt: skip
TREES = st.recursive(SCALARS | NAMES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=6), max_leaves=20)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(KEYS, TREES, max_size=8), st.sampled_from(["Observation", "Patient", "MedicationStatement", "MedicationRequest", "Condition"]))
def test_any_resource_is_a_case_or_a_refusal(resource, kind):
    one = {**resource, "resourceType": kind}
    for message in (one, {"resourceType": "Bundle", "entry": [{"resource": one}]}):
        a_case(from_fhir(json.dumps(message)))


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_good_message_with_one_thing_changed_is_a_case_or_a_refusal(data):
    message = {"resourceType": "Bundle", "entry": [{"resource": {
        "resourceType": "Observation", "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "2601-3", "display": "Magnesium"}]},
        "effectiveDateTime": "2026-03-02T08:00:00Z", "valueQuantity": {"value": 0.8, "unit": "mmol/L"}, "specimen": {"display": "serum"}}},
        {"resource": {"resourceType": "Patient", "gender": "female", "birthDate": "1961-06-30"}}]}  # fmt: skip
    place = message
    while isinstance(place, (dict, list)) and place:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        if not isinstance(place[key], (dict, list)) or data.draw(st.booleans()):
            place[key] = data.draw(TREES)
            break
        place = place[key]
    a_case(from_fhir(json.dumps(message)))


ROWS = [("Mg", 0.48, "mmol/L", "2026-03-02"), ("Mg", 0.62, "mmol/L", "2026-03-01"), ("K", 2.9, "mmol/L", ""), ("Ca", 1.8, "mmol/L", ""), ("albumin", 38, "g/L", ""),
        ("creatinine", 80, "umol/L", ""), ("urine Mg", 2.5, "mmol/L", ""), ("urine creatinine", 8, "mmol/L", "")]  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.permutations(ROWS), st.randoms(use_true_random=False))
def test_rows_in_another_order_give_the_same_reading(rows, chance):
    drugs = random.Random(0).sample(["omeprazole", "cisplatin", "furosemide"], 3)
    chance.shuffle(drugs)
    text = HEAD + "".join(f"{test},{value},{unit},{time},,\n" for test, value, unit, time in rows)
    table = f"drugs = {json.dumps(drugs)}\n[person]\nage = '64 y'\nsex = 'F'\n"
    as_toml = table + "".join(f"[[lab]]\ntest='{t}'\nvalue={v}\nunit='{u}'\ntime='{w}'\n" for t, v, u, w in rows)
    entries = [{"resource": {"resourceType": "Observation", "status": "final", "code": {"text": t}, "valueQuantity": {"value": v, "unit": u},
                             **({"effectiveDateTime": w} if w else {})}} for t, v, u, w in rows]  # fmt: skip
    entries += [{"resource": {"resourceType": "MedicationStatement", "status": "active", "medicationCodeableConcept": {"text": drug}}} for drug in drugs]
    entries += [{"resource": {"resourceType": "Patient", "gender": "female", "birthDate": "1961-06-30"}}]
    chance.shuffle(entries)
    message = fhir_in.read(fhir_json.parse(json.dumps({"resourceType": "Bundle", "entry": entries})))
    cases = [case_of(labs_csv.parse(text), case_file.parse(table)), case_of(case_file.parse(as_toml)), case_of(message)]
    found = {json.dumps([canonical(case), read(case).payload()], sort_keys=True) for case in cases}
    straight = case_of(case_file.parse(table), labs_csv.parse(HEAD + "".join(f"{t},{v},{u},{w},,\n" for t, v, u, w in ROWS)))
    assert found == {json.dumps([canonical(straight), read(straight).payload()], sort_keys=True)}


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 90_000), st.sampled_from(sorted(UNITS)), st.sampled_from(sorted(UNITS)))
def test_units_there_and_back(millionths, one, other):
    value = millionths / 10_000 * UNITS[one]
    inner = to_internal(value, one, "concentration", "Mg")
    assert inner == pytest.approx(value / UNITS[one], rel=1e-12)
    there = from_internal(inner, other, "concentration", "Mg")
    assert from_internal(to_internal(there, other, "concentration", "Mg"), one, "concentration", "Mg") == pytest.approx(value, rel=1e-12)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 800), st.sampled_from(["mmol/L", "mg/dL", "mEq/L"]))
def test_a_result_of_a_unit_is_the_same_by_every_reader(hundredths, unit):
    value = hundredths / 100
    message = {"resourceType": "Observation", "status": "final", "code": {"text": "Mg"},
               "valueQuantity": {"value": value, "system": "http://unitsofmeasure.org", "code": unit.replace("mEq", "meq")}}  # fmt: skip
    found = {labs_csv.parse(f"test;value;unit\nMg;{str(value).replace('.', ',')};{unit}\n").labs,
             case_file.parse(f"[[lab]]\ntest = 'magnesium'\nvalue = {value}\nunit = '{unit.lower()}'\n").labs,
             fhir_in.read(message).labs}  # fmt: skip
    assert found == {(lab("Mg", value, unit),)}
    assert found.pop()[0].value == pytest.approx(value / {"mmol/L": 1.0, "mg/dL": 2.4305, "mEq/L": 2.0}[unit], rel=1e-12)


def test_the_molar_masses_behind_the_units():
    assert MOLAR_MASS["Mg"] == 24.305
    assert all(told.solute is None or told.solute in MOLAR_MASS for told in TESTS.values())
