"""The Bundle of a reading: valid FHIR R4, the same again, and nothing of a person."""

import json

import pytest
from fhir.resources.R4B.bundle import Bundle

from magnostat.interop.fhir_in import read
from magnostat.interop.fhir_json import parse
from magnostat.interop.fhir_out import bundle, text
from magnostat.language import LANGUAGES, say
from magnostat.record.finding import STATUS, URGENCY, Finding, Threshold

FULL = Finding(id="classification.severe", kind="classification", statement="Serum magnesium is severely low & “quoted”.", urgency="emergency",
               inputs=(("Mg", "0.48 mmol/L"),), thresholds=(Threshold(0.5, "mmol/L", "Key2020:table 1"), Threshold(2.0, "", "a ratio")),
               grade="B", would_change="A second sample.")  # fmt: skip
PLAIN = Finding(id="x", kind="k", statement="Nothing.")
EVERY = [Finding(id=f"x.{s}.{u}", kind="k", statement="s", status=s, urgency=u) for s in STATUS for u in URGENCY]


def parts(findings=(), workup=(), options=()):
    return {"findings": findings, "workup": workup, "options": options}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("reading", [parts(), parts([FULL]), parts([FULL, PLAIN], [PLAIN], [FULL]), parts(EVERY)], ids=("none", "one", "some", "all"))
def test_it_is_valid(lang, reading):
    found = Bundle.model_validate_json(text(bundle(reading, "00", lang)))
    kinds = [entry.resource.get_resource_type() for entry in found.entry]
    assert kinds == ["DiagnosticReport"] + ["Observation"] * sum(map(len, reading.values()))
    report = found.entry[0].resource
    assert [one.reference for one in report.result or ()] == [entry.fullUrl for entry in found.entry[1:]]
    assert len({entry.fullUrl for entry in found.entry}) == len(found.entry)
    assert (report.status, report.code.text, report.subject) == ("preliminary", say("reading.title", lang), None)
    assert say("reading.not_device", lang) in report.conclusion


def test_a_finding_keeps_what_it_rests_on():
    one = bundle(parts([FULL]), "00")["entry"][1]["resource"]
    assert one["valueString"] == FULL.statement
    assert one["note"] == [{"text": "A second sample."}]
    told = [(part["code"]["coding"][0]["code"], part["code"].get("text"), part.get("valueString"), part.get("valueQuantity")) for part in one["component"]]
    assert told == [("input", "Mg", "0.48 mmol/L", None), ("threshold", "Key2020:table 1", None, {"value": 0.5, "unit": "mmol/L"}),
                    ("threshold", "a ratio", None, {"value": 2.0}), ("grade", None, "B", None)]  # fmt: skip
    assert [row["coding"][0]["code"] for row in one["interpretation"]] == ["supported", "emergency", "AA"]
    plain = bundle(parts([PLAIN]), "00")["entry"][1]["resource"]
    assert ("component" in plain, "note" in plain, len(plain["interpretation"])) == (False, False, 2)


def test_the_same_reading_is_the_same_bytes_and_another_is_not():
    one = text(bundle(parts([FULL], [PLAIN]), "00"))
    assert one == text(bundle(parts([FULL], [PLAIN]), "00"))
    urls = [{entry["fullUrl"] for entry in found["entry"]} for found in (
        json.loads(one), bundle(parts([FULL], [PLAIN]), "01"), bundle(parts([FULL], [PLAIN]), "00", "nl"), bundle(parts([FULL]), "00"))]  # fmt: skip
    assert len(set.union(*urls)) == sum(map(len, urls))


def test_what_goes_out_comes_in_as_no_result():
    assert read(parse(text(bundle(parts([FULL, PLAIN]), "00")))).labs == ()


def test_the_judge_refuses_what_is_not_valid():
    found = bundle(parts([FULL]), "00")
    del found["entry"][1]["resource"]["status"]
    with pytest.raises(ValueError, match="status"):
        Bundle.model_validate_json(text(found))
