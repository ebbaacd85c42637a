"""The ledger of facts: complete, each carried by something that exists and by a test that exists, or refused."""

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from magnostat.body import whole
from magnostat.catalogue import devices, disorders, drugs, modifiers, salts, toxicity, treatments
from magnostat.catalogue.evidence import evidence
from magnostat.catalogue.facts import EXPECTATION, facts, read_fact
from magnostat.catalogue.sourced import DATA
from magnostat.clinic.conflicts import sides
from magnostat.clinic.rulebook import rule
from magnostat.core.errors import MagnostatError
from magnostat.core.units import AMOUNT
from magnostat.interop.declarations import of_body
from magnostat.lab import ASSAYS
from magnostat.record.references import load
from magnostat.score.roles import SHIPPED

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = {"drug": drugs.drug, "disorder": disorders.disorder, "salt": salts.salt, "modifier": modifiers.modifier,
             "treatment": treatments.treatment, "device": devices.device}  # fmt: skip
LISTED = {"assay": ASSAYS, "unit": AMOUNT, "evidence": evidence()}
SIZES = {"A": 111, "B": 212, "C": 55}
"""How many facts each source text has."""
ERRORS = {f"E{count:02}" for count in range(1, 23)}
"""The known errors of the source texts."""


def wanted():
    """The ids of all facts."""
    return {f"{letter}{number:03d}" for letter, size in SIZES.items() for number in range(1, size + 1)}


def ids_of_words():
    """The ids of facts that the tables of words of a case name."""
    pages = (path.read_text(encoding="utf-8") for path in (DATA / "clinic").glob("*.toml"))
    return {one for page in pages for told in re.findall(r'fact = "([^"]+)"', page) for one in told.split()}


@cache
def functions_in(path):
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_fact_is_there():
    assert set(facts()) == wanted()


@pytest.mark.parametrize("one", facts().values(), ids=lambda one: one.id)
def test_a_fact_says_where_it_is_from_and_who_carries_it(one):
    assert one.source.partition(":")[0] in load()
    assert re.fullmatch(r"[A-Z][^\n]{15,300}\.", one.says)
    if one.carrier is None:
        assert len(one.refused) > 20
        return
    kind, name = one.carrier
    if kind in CATALOGUE:
        found = CATALOGUE[kind](name)
    elif kind in ("parameter", "tag"):
        declared = {**whole.parameters(), **of_body()}
        pages = " ".join(p.read_text(encoding="utf-8") for p in (ROOT / "src" / "magnostat" / "body").glob("*.py"))
        assert name in declared if kind == "parameter" else f"({name})" in pages
    elif kind == "study":
        assert (SHIPPED / name).is_dir()
    elif kind == "sign":
        assert toxicity.alert(name)
    elif kind == "rule":
        assert rule(name)
    elif kind in LISTED:
        assert name in LISTED[kind]
    else:
        assert (ROOT / name).is_file()
    if one.test == EXPECTATION:
        assert any(one.id in told.fact.split() for told in found.expectations), f"no expectation of {name} carries {one.id}"
    else:
        path, _, function = one.test.partition("::")
        assert function in functions_in(path), one.test


def test_refusals_are_few_beside_the_errors_of_the_sources():
    counted = [one for one in facts().values() if not one.error]
    assert sum(one.carrier is None for one in counted) <= 0.10 * len(counted)


def test_every_known_error_is_corrected_or_its_fact_refused():
    assert set(re.findall(r"\bE\d\d\b", " ".join(one.error for one in facts().values()))) == ERRORS


def test_every_conflict_of_the_sources_is_told():
    assert set(sides()) == {f"C{count:02}" for count in range(1, 21)}


def test_words_of_a_case_carry_their_facts():
    carried = {one.id for one in facts().values() if one.test.endswith("::test_words_of_a_case_carry_their_facts")}
    assert carried <= ids_of_words()
    assert ids_of_words() <= set(facts())


def test_a_page_says_its_facts():
    page = (ROOT / "docs" / "magnesium.md").read_text(encoding="utf-8")
    carried = {one.id for one in facts().values() if one.carrier == ("text", "docs/magnesium.md")}
    assert set(re.findall(r"\b[ABC]\d{3}\b", page)) - {"A014"} == carried - {"A014"}
    assert page.count("A014") == 2


def test_the_kinds_are_many():
    assert len(Counter(one.carrier[0] for one in facts().values() if one.carrier)) >= 8


@pytest.mark.parametrize(("row", "told"), [
    ({}, "key 'says' is missing"), (3, "is no row"), ({"says": "X.", "feature": "sim", "at": "1"}, "neither carried"),
    ({"says": "X.", "feature": "sim", "at": "1", "carried": "drug x"}, "neither carried"),
    ({"says": "X.", "feature": "sim", "at": "1", "carried": "drg x", "test": "y"}, "unknown carrier 'drg'"),
    ({"says": "X.", "feature": "sim", "at": "1", "refused": "no", "colour": 1}, "unknown key of a fact 'colour'"),
])  # fmt: skip
def test_a_bad_row_is_told(row, told):
    with pytest.raises(MagnostatError, match=told):
        read_fact("A001", row, "Nieuws2024")
