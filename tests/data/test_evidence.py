"""The register of evidence: sources and facts exist, what was seen together is no effect, and animals are no people."""

import json
import re

import pytest
from typer.testing import CliRunner

from magnostat.app.cli import app
from magnostat.body import whole
from magnostat.catalogue import disorders, drugs, evidence, treatments
from magnostat.catalogue.evidence import FITTING, GRADES, Found, found, read_evidence
from magnostat.catalogue.facts import facts
from magnostat.core.errors import MagnostatError
from magnostat.lab import ASSAYS
from magnostat.record.references import keys_in, load
from magnostat.score.roles import SHIPPED

ROWS = evidence.evidence()
PEOPLE = re.compile(r"\b(people|persons?|patients?|wom[ae]n|m[ae]n|adults?|humans?|children)\b", re.IGNORECASE)
CAUSAL = re.compile(r"\b(reduces|lowers|prevents|raises|protects|improves|causes|saves|treats|slows)\b", re.IGNORECASE)
EXISTS = {
    "tag": lambda name: any(f"({name})" in path.read_text(encoding="utf-8") for path in PAGES),
    "parameter": lambda name: name in whole.parameters(), "assay": lambda name: name in ASSAYS,
    "drug": lambda name: name in drugs.drugs(), "disorder": lambda name: name in disorders.disorders(),
    "treatment": lambda name: name in treatments.treatments(), "study": lambda name: (SHIPPED / name).is_dir(),
}  # fmt: skip
PAGES = tuple((evidence.DATA.parent / "body").glob("*.py"))
GOOD = {"topic": "x", "claim": "X.", "population": "y", "design": "cohort", "direction": "lower", "effect": "", "contrary": "",
        "caveat": "", "grade": "association", "mechanism": "", "source": "Levensbelang:line 1", "facts": "B001"}  # fmt: skip


@pytest.mark.parametrize("one", ROWS.values(), ids=lambda one: one.id)
def test_a_row_says_what_is_seen_in_whom_and_how_it_is_known(one):
    assert re.fullmatch(r"[A-Z][^\n]{15,300}\.", one.claim)
    cited = {key for text in (one.source, one.effect, one.contrary, one.caveat) for key in keys_in(text)}
    assert cited | {part.strip().partition(":")[0] for part in one.source.split(";")} <= set(load())
    assert set(one.facts) <= set(facts())
    if one.mechanism:
        kind, _, name = one.mechanism.partition(" ")
        assert EXISTS[kind](name), one.mechanism


@pytest.mark.parametrize("one", [one for one in ROWS.values() if one.grade == "association"], ids=lambda one: one.id)
def test_what_was_seen_together_is_no_effect(one):
    assert one.design in ("cohort", "cross-section", "case series")
    assert not CAUSAL.search(one.claim)


@pytest.mark.parametrize("one", [one for one in ROWS.values() if one.design in ("animal", "in vitro")], ids=lambda one: one.id)
def test_animals_and_cells_are_no_people(one):
    assert not PEOPLE.search(f"{one.topic} {one.claim} {one.population} {one.effect}")


@pytest.mark.parametrize("one", [one for one in ROWS.values() if one.grade == "claimed only"], ids=lambda one: one.id)
def test_what_is_only_claimed_is_told_as_claimed(one):
    assert not one.effect
    assert re.search(r"\bsaid\b|\bshown beside\b", one.claim)


def test_a_fact_that_a_row_carries_stands_on_it():
    for one in facts().values():
        if one.carrier and one.carrier[0] == "evidence":
            assert one.id in ROWS[one.carrier[1]].facts


def test_every_association_of_the_texts_is_a_row():
    asked = {one.id for one in facts().values() if re.search(r"evidence\.registry", one.feature)}
    told = {fact for row in ROWS.values() for fact in row.facts}
    assert {one for one in asked - told if facts()[one].carrier} <= {"B018"}, "B018 is a sign of excess"


def test_the_nadir_on_dialysis_is_never_a_target():
    row = ROWS["dialysis_curve"]
    assert "1.27 mmol/L" in row.claim and "never a target" in row.claim and row.grade == "association"
    assert "U-shaped" in row.effect and "rise again" in row.contrary


def test_every_design_and_grade_is_met():
    assert {one.grade for one in ROWS.values()} == set(GRADES)
    assert {one.design for one in ROWS.values()} == set(FITTING) - {"case series"}


def test_a_word_is_found_for_and_against():
    rows = found("Blood Pressure")
    assert {one.id for one in rows.favour} == {"pressure_association", "pressure_trials"}
    assert {one.id for one in rows.against} == {"pressure_controlled"}
    assert {one.id for one in found("stroke").against} == {"stroke_trial"}
    assert found("pressur") == found("ab") == found("nothing of it") == Found()


@pytest.mark.parametrize("one", [one for one in ROWS.values() if one.caveat], ids=lambda one: one.id)
def test_a_caveat_is_no_finding(one):
    """Weak, confounded, not read: that is no result that points the other way, so it counts on no side."""
    assert one.caveat not in one.contrary
    assert one not in found(one.topic).but + found(one.topic).yet or one.contrary


@pytest.mark.parametrize(("word", "counts"), [
    ("migraine", (1, 1)), ("coronary", (1, 1)), ("stroke", (3, 1)), ("heart failure", (2, 0)), ("oxaliplatin", (1, 1)), ("eclampsia", (2, 1)),
    ("fibromyalgia", (1, 0)), ("endothelium", (3, 2)),
])  # fmt: skip
def test_what_a_row_tells_as_contrary_counts_on_the_other_side(word, counts):
    """Once: not where the other side has a row of the same work."""
    assert found(word).counts == counts


def test_show_tells_a_contrary_finding_under_its_side():
    told = CliRunner().invoke(app, ["show", "migraine"]).stdout
    assert told.startswith("migraine: 1 for, 1 against")
    assert told.index("against:") < told.index("beside migraine_trials: another trial of 150 people found no benefit")
    table = json.loads(CliRunner().invoke(app, ["show", "migraine", "--json"]).stdout)["evidence"]
    assert (table["counts"], table["against"]) == ({"for": 1, "against": 1}, [])
    assert table["against_beside"] == [{"of": "migraine_trials", "found": ROWS["migraine_trials"].contrary}]
    assert "caveat    one small study" in CliRunner().invoke(app, ["show", "fatigue"]).stdout


def test_show_and_list_tell_it():
    told = CliRunner().invoke(app, ["show", "blood pressure"]).stdout
    assert told.index("for:") < told.index("pressure_trials") < told.index("against:") < told.index("\n  pressure_controlled (")
    table = json.loads(CliRunner().invoke(app, ["show", "blood pressure", "--json"]).stdout)["evidence"]
    assert [one["id"] for one in table["against"]] == ["pressure_controlled"]
    assert "known by" in CliRunner().invoke(app, ["show", "stroke_trial"]).stdout
    assert "dialysis_curve" in CliRunner().invoke(app, ["list", "evidence"]).stdout


@pytest.mark.parametrize(("row", "told"), [
    (3, "is no row of evidence"), ({}, "key 'topic' is missing"), ({**GOOD, "colour": "x"}, "unknown key 'colour'"),
    ({**GOOD, "design": "chort"}, "unknown design 'chort'"), ({**GOOD, "direction": "up"}, "unknown direction"),
    ({**GOOD, "grade": "good"}, "unknown grade"),
    ({**GOOD, "grade": "trials agree"}, "'trials agree' does not fit a design of cohort"),
    ({**GOOD, "design": "animal"}, "'association' does not fit a design of animal"), ({**GOOD, "claim": ""}, "is no text"),
    ({**GOOD, "effect": 3}, "is no text"),
])  # fmt: skip
def test_a_bad_row_is_told(row, told):
    with pytest.raises(MagnostatError, match=told) as caught:
        read_evidence("some", row)
    assert "some" in str(caught.value) and "\n" not in str(caught.value)


def test_a_row_stands_in_one_file(tmp_path, monkeypatch):
    line = f"same = {{ {', '.join(f'{key} = {json.dumps(value)}' for key, value in GOOD.items())} }}\n"
    for name in ("one", "two"):
        (tmp_path / f"{name}.toml").write_text(line, encoding="utf-8")
    monkeypatch.setattr(evidence, "FOLDER", tmp_path)
    with pytest.raises(MagnostatError, match=r"two\.toml: 'same' stands in two files"):
        evidence._evidence.__wrapped__()
