"""The published experiments: roles are those given, every folder is a study, nothing recalled is scored."""

from __future__ import annotations

import csv
import hashlib
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STUDIES = ROOT / "src" / "magnostat" / "data" / "studies"
FOLDERS = sorted(file.parent for file in STUDIES.glob("*/study.toml"))
ROLES_SHA256 = "2c37f1a13c4fc41df6b5d5a9dfeea09db4f07fa106f8cca65dd8c6d9333d3533"
CHILDREN = {"neonate_mg_infusion", "schlingmann2005_hsh", "hsh_case_london", "fhhnc_case2008", "polish_cldn16_2015", "east_generic"}
UNTOLD = {"mgo_ckd4_case", "symptom_thresholds"}
"""Doses that were not reported; signs at a concentration, which are no experiment (they are rules of the clinic)."""

AS_GIVEN = {  # the ten studies that came with the format stay byte for byte
    "biesenbach2018": "b1131b5e504eea32",
    "danielson1994_loadtest": "b5b8770918c664bd",
    "fatemi1991": "ca2e11660201e0a3",
    "fine1991": "4af50bdb15a37ff5",
    "leenders2018": "3107ec4f841602e8",
    "rude1980_tmmg": "aacdc0b5f9facbfc",
    "sabatier2003_absorption": "e0adc57371b27bf7",
    "tang2016_sglt2": "8ffb43ca0191cf96",
    "zakharchenko2016_rca": "bfcad9669564f2cb",
    "zhang2016": "d22ec31e6f65a4f0",
}  # fmt: skip
DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>]+")
PMID = re.compile(r"[1-9]\d{4,7}")
CITE = re.compile(r"^[^.]+.*\. .+ (19|20)\d\d;\d+")


def roles() -> dict[str, dict[str, str]]:
    with (STUDIES / "roles.csv").open(encoding="utf-8", newline="") as file:
        return {row["study"]: row for row in csv.DictReader(file)}


def table(folder: Path) -> dict:
    return tomllib.loads((folder / "study.toml").read_text(encoding="utf-8"))


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_the_table_of_roles_is_the_one_given() -> None:
    assert hashlib.sha256((STUDIES / "roles.csv").read_bytes()).hexdigest() == ROLES_SHA256


def test_a_study_has_the_role_it_was_given(folder: Path) -> None:
    assert table(folder)["role"] == roles()[folder.name]["role"]


def test_every_usable_study_of_adults_is_entered() -> None:
    """Those of tier C that can be written down are entered too, and shown; children, and doses that no one told, are not."""
    wanted = {name for name, row in roles().items() if row["tier"] in "AB"}
    here, absent = {folder.name for folder in FOLDERS}, wanted - {folder.name for folder in FOLDERS}
    assert absent <= CHILDREN | UNTOLD
    assert not here & (CHILDREN | UNTOLD)


def test_what_is_of_tier_C_is_never_scored(folder: Path) -> None:
    if roles()[folder.name]["tier"] == "C":
        assert all(one.get("score") is False or one.get("provenance") == "recalled" for one in table(folder)["outcome"])


@pytest.mark.parametrize("name", AS_GIVEN)
def test_the_examples_of_the_format_are_unchanged(name: str) -> None:
    assert hashlib.sha256((STUDIES / name / "study.toml").read_bytes()).hexdigest().startswith(AS_GIVEN[name])


def test_a_study_is_read(folder: Path) -> None:
    from magnostat.record import study

    found = study.load(folder)
    assert found.id == folder.name
    assert found.arms and found.outcomes


def test_what_is_recalled_or_weak_is_never_scored(folder: Path) -> None:
    from magnostat.record import study

    weak = roles()[folder.name]["tier"] == "C"
    for outcome in study.load(folder).outcomes:
        assert outcome.provenance in ("read", "derived", "recalled")
        assert not (outcome.scored and (weak or outcome.provenance == "recalled"))


def test_what_is_read_but_not_scored_says_why(folder: Path) -> None:
    for outcome in table(folder)["outcome"]:
        assert outcome.get("score", True) or len(outcome.get("note", "")) > 20


def test_a_study_names_its_source_and_its_assumptions(folder: Path) -> None:
    found = table(folder)
    assert CITE.search(found["cite"]), found["cite"]
    assert "doi" not in found or DOI.fullmatch(found["doi"])
    assert "pmid" not in found or PMID.fullmatch(found["pmid"])
    assert "url" not in found or found["url"].startswith(("https://", "http://"))
    assert found.keys() & {"doi", "pmid", "url"}
    assert len(found["note"]) > 20


def test_no_two_studies_share_a_source() -> None:
    for key in ("doi", "pmid", "cite"):
        given = [found[key] for found in map(table, FOLDERS) if key in found]
        assert len(given) == len(set(given))


def test_a_miss_names_a_study_and_a_mechanism() -> None:
    misses = tomllib.loads((STUDIES / "misses.toml").read_text(encoding="utf-8"))
    assert misses.keys() <= {folder.name for folder in FOLDERS}
    for lines in misses.values():
        assert all(isinstance(sentence, str) and sentence.endswith(".") for sentence in lines.values())
