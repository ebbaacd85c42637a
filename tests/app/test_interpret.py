"""`magnostat interpret`: three ways to write one patient, both languages, a page and a Bundle that stand alone."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle

import magnostat
from magnostat.app.cli import main
from magnostat.app.interpret_command import asked, payload
from magnostat.app.reading_html import page
from magnostat.app.reading_text import notes, told
from magnostat.clinic import Reading
from magnostat.interop.fhir_in import COUNTED
from magnostat.language import LANGUAGES, keys, say
from magnostat.record.case import Case
from magnostat.record.case_parts import Part, case_of
from magnostat.record.finding import STATUS, URGENCY, Finding, Threshold
from magnostat.record.labs import lab

from .test_start_up import HEAVY, roots, started

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
THREE = (("labs.csv", "--case", "case.toml"), ("labs.toml",), ("labs.fhir.json",))
NASTY = "<script>alert('&')</script>\u05d0"
READING = Reading(
    tuple(Finding(id=f"a.{status}.{urgency}", kind="k", statement=f"{status} {NASTY}", status=status, urgency=urgency, inputs=(("Mg", NASTY),),
                  thresholds=(Threshold(0.5, "mmol/L", NASTY), Threshold(2.0, "", "ratio")), grade="B", would_change=NASTY)
          for status in STATUS for urgency in URGENCY),
    (Finding(id="w", kind="k", statement="Ask for potassium."),), (Finding(id="o", kind="k", statement="An option."),),
)  # fmt: skip
NOTED = ("unmeasured", "words", "bound", "preliminary", "age", "kept", *COUNTED)
CASE = case_of(Part({}, (lab("Mg", "<0,5", "mmol/L", "2026-03-02", "serum", "haemolysed"),), tuple((key, "Mg") for key in NOTED)))


def arguments(given):
    return [str(EXAMPLES / one) if "." in one else one for one in given]


def run(capsys, *given):
    status = main(["interpret", *map(str, given)])
    printed = capsys.readouterr()
    assert (status, printed.err) == (0, "")
    return printed.out


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("profile", ["NL", "MaGNet"])
def test_one_patient_written_three_ways_gives_the_same_bytes(capsys, lang, profile):
    told = {run(capsys, *arguments(given), "--json", "--lang", lang, "--profile", profile) for given in THREE}
    assert len(told) == 1
    found = json.loads(told.pop())
    assert list(found) == ["magnostat", "inputs_sha256", "findings", "workup", "options", "notes"]
    assert found["magnostat"] == magnostat.__version__
    assert re.fullmatch(r"[0-9a-f]{64}", found["inputs_sha256"])
    assert found["notes"] == []


def test_text_page_and_bundle_are_the_same_three_ways_too(capsys, tmp_path):
    saved = []
    for given in THREE:
        page_file, bundle_file = tmp_path / "r.html", tmp_path / "r.json"
        out = run(capsys, *arguments(given), "--html", page_file, "--fhir", bundle_file)
        assert f"saved: {page_file}\nsaved: {bundle_file}\n" in out
        saved.append((out, page_file.read_text(encoding="utf-8"), bundle_file.read_text(encoding="utf-8")))
    assert len(set(saved)) == 1
    Bundle.model_validate_json(saved[0][2])


def test_one_of_them_may_be_saved_alone_and_json_tells_nothing_else(capsys, tmp_path):
    for option, name in (("--html", "r.html"), ("--fhir", "r.json")):
        file = tmp_path / name
        assert run(capsys, *arguments(THREE[1]), option, file).count("saved: ") == 1
        first = file.read_bytes()
        json.loads(run(capsys, *arguments(THREE[1]), option, file, "--json"))
        assert file.read_bytes() == first


def test_the_hash_is_of_the_case_and_what_is_asked_of_it(capsys, tmp_path):
    text = (EXAMPLES / "labs.toml").read_text()
    hashes = []
    for number, (old, new) in enumerate((("", ""), ("64 y", "65 y"), ("0.48", "0.49"), ("omeprazole", "esomeprazole"))):
        file = tmp_path / f"{number}.toml"
        file.write_text(f"# remark {number}\n" + text.replace(old, new) if old else f"# remark {number}\n{text}")
        hashes += [json.loads(run(capsys, file, "--json", "--lang", lang))["inputs_sha256"] for lang in LANGUAGES]
    own = [json.loads(run(capsys, *arguments(THREE[0]), "--json", "--lang", lang))["inputs_sha256"] for lang in LANGUAGES]
    assert hashes[:2] == own
    assert len(set(hashes)) == 8


def test_results_alone_are_enough_and_what_is_not_measured_is_told(capsys, tmp_path):
    file = tmp_path / "labs.csv"
    file.write_text("test;value;unit\nMg;0,85;mmol/l\nPTH;;\n")
    assert "\nNot read\n- parathyroid hormone: not measured.\n" in run(capsys, file)
    assert "\nNiet meegenomen\n- parathormoon: niet gemeten.\n" in run(capsys, file, "--lang", "nl")
    assert json.loads(run(capsys, file, "--json"))["notes"] == [{"note": "unmeasured", "about": "PTH"}]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_reading_in_words(lang):
    text = told(CASE, READING, "NL", lang)
    for key in ("title", "findings", "workup", "options", "left_out", "not_device", *URGENCY, *STATUS):
        assert say(f"reading.{key}", lang) in text
    assert say("reading.profile", lang, name="NL") in text
    assert say("reading.change", lang, what=NASTY) in text
    assert say("reading.grade", lang, grade="B") in text
    assert len(set(notes(CASE, lang))) == len(NOTED)
    nothing = told(Case(), Reading((), (), ()), "NL", lang)
    assert say("reading.nothing", lang) in nothing
    assert say("reading.left_out", lang) not in nothing


def test_every_sentence_of_notes_is_used():
    assert {key.partition("note_")[2] for key in keys("en") if key.startswith("reading.note_")} == set(NOTED)


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.open, self.data = [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.data.append(data)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("case", "reading"), [(CASE, READING), (Case(), Reading((), (), ()))], ids=("full", "empty"))
def test_the_page_stands_alone_in_its_language(lang, case, reading):
    text = page(case, reading, "NL", lang)
    found = Page(text)
    assert found.open == []
    assert not {"script", "link", "img", "iframe", "object", "form", "a"} & set(found.tags)
    assert not {name for name, _ in found.attributes if name.startswith("on") or name in ("src", "href", "srcset", "action", "style")}
    assert not re.search(r"https?:|url\(|@import", text)
    assert ("lang", lang) in found.attributes
    words = " ".join(" ".join(found.data).split())
    for key in ("title", "not_device", *(("findings", "results", "left_out") if case.labs else ("nothing",))):
        assert say(f"reading.{key}", lang) in words
    assert (NASTY in words) == bool(case.labs), "what was told is text, not code"
    assert ("<0,5 mmol/L" if lang == "nl" else "<0.5 mmol/L") in words or not case.labs
    assert ("lang", "en") in found.attributes or lang == "nl"


def test_json_and_hash_are_made_of_the_same_case():
    assert payload(CASE, READING)["notes"][0] == {"note": "age", "about": "Mg"}
    assert asked(CASE, "NL", "en")["case"]["labs"][0]["reported"] == 0.5


@pytest.mark.parametrize(("given", "words"), [
    (["labs.csv", "--lang", "de"], ["--lang", "unknown language 'de'"]), (["labs.txt"], ["unknown kind of file '.txt'", ".csv, .toml or .json (FHIR R4)"]),
    (["labs"], ["unknown kind of file ''"]), (["none.csv"], ["none.csv", "no such file"]), (["none.json"], ["no such file"]), (["none.toml"], ["no such file"]),
    (["labs.csv", "--case", "none.toml"], ["none.toml", "no such file"]), (["labs.csv", "--html", "r.htm"], ["'.htm'", ".html"]),
    (["labs.csv", "--fhir", "no/r.json"], ["its folder does not exist"]), (["labs.csv", "--fhir", "r.xml"], [".xml", ".json"]), ([], ["LABS"]),
    (["labs.csv", "--case", "twice.toml"], ["labs.csv with twice.toml: Mg: two results that differ"]), (["labs.csv", "--profil", "NL"], ["--profile"]),
])  # fmt: skip
def test_a_wrong_command_is_told_in_one_line(capsys, monkeypatch, tmp_path, given, words):
    monkeypatch.chdir(tmp_path)
    Path("labs.csv").write_text("test,value,unit\nMg,0.85,mmol/L\n")
    Path("twice.toml").write_text('[[lab]]\ntest = "Mg"\nvalue = 0.84\nunit = "mmol/L"\n')
    assert main(["interpret", *given]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err.count("\n")) == ("", 1)
    assert [word for word in words if word not in printed.err] == []
    assert sorted(file.name for file in tmp_path.iterdir()) == ["labs.csv", "twice.toml"]


def test_an_unknown_profile_is_named(capsys):
    assert main(["interpret", *arguments(THREE[1]), "--profile", "Mars"]) == 2
    assert "--profile: unknown profile 'Mars'; known: " in capsys.readouterr().err


def test_a_reading_needs_no_engine():
    modules, _ = started("interpret", str(EXAMPLES / "labs.fhir.json"), "--json")
    assert not roots(modules) & {*HEAVY, "numpy", "llvmlite"}


def test_free_text_of_a_message_is_known_by_the_words_of_the_rules(capsys, tmp_path):
    """And what else it says goes no further."""
    resources = [
        {"resourceType": "MedicationStatement", "status": "active", "medicationCodeableConcept": {"text": "levothyroxine, collected by Jansen"}},
        {"resourceType": "MedicationStatement", "status": "active", "medicationCodeableConcept": {"text": "Magnesiumoxide van Jansen"}},
        {"resourceType": "Condition", "code": {"text": "Tetany, seen by Jansen"}},
        {"resourceType": "Observation", "status": "final", "code": {"text": "Magnesium"}, "valueQuantity": {"value": 0.48, "unit": "mmol/L"},
         "note": [{"text": "haemolysed, phoned Jansen"}]},
    ]  # fmt: skip
    file, page_file, bundle_file = tmp_path / "labs.json", tmp_path / "r.html", tmp_path / "r.json"
    file.write_text(json.dumps({"resourceType": "Bundle", "entry": [{"resource": one} for one in resources]}))
    out = run(capsys, file, "--html", page_file, "--fhir", bundle_file) + run(capsys, file, "--json")
    found = json.loads(run(capsys, file, "--json"))
    assert "separation.levothyroxine" in {one["id"] for part in ("findings", "workup", "options") for one in found[part]}
    assert "preanalytic.haemolysis" in {one["id"] for one in found["findings"]}
    assert "Jansen" not in out + page_file.read_text() + bundle_file.read_text()
