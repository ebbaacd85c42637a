"""The ledger of facts: complete, each carried by something that exists and by a test that exists, or refused."""

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from magnostat.body import whole
from magnostat.catalogue import devices, disorders, drugs, modifiers, salts, toxicity, treatments
from magnostat.catalogue.facts import EXPECTATION, facts, read_fact
from magnostat.core.errors import MagnostatError
from magnostat.interop.declarations import of_body
from magnostat.lab import ASSAYS
from magnostat.record.references import load
from magnostat.score.roles import SHIPPED

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = {"drug": drugs.drug, "disorder": disorders.disorder, "salt": salts.salt, "modifier": modifiers.modifier,
             "treatment": treatments.treatment, "device": devices.device}  # fmt: skip
WANTED = """A004-A006 A013 A015-A020 A022-A024 A026-A043 A046 A066 A070-A076 A078-A081 A092-A105 A109-A110 B002-B007 B010
B017 B018 B021 B023 B025-B026 B074-B077 B104-B123 B126 B130-B132 B153-B157 B180 B196 B198-B209 B211 C008-C012 C015 C021
C033-C037 C039-C040 C045-C047 C053"""


def wanted():
    """The ids of what the texts say of physiology, risk, treatment and safety."""
    for part in WANTED.split():
        first, _, last = part.partition("-")
        numbers = range(int(first[1:]), int((last or first)[1:]) + 1)
        yield from (f"{first[0]}{number:03d}" for number in numbers)


@cache
def functions_in(path):
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_fact_of_physiology_risk_treatment_and_safety_is_there():
    assert set(wanted()) <= set(facts())


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
    elif kind == "assay":
        assert name in ASSAYS
    elif kind == "sign":
        assert toxicity.alert(name)
    else:
        assert (ROOT / name).is_file()
    if one.test == EXPECTATION:
        assert any(one.id in told.fact.split() for told in found.expectations), f"no expectation of {name} carries {one.id}"
    else:
        path, _, function = one.test.partition("::")
        assert function in functions_in(path), one.test


def test_refusals_are_few_beside_the_errors_of_the_sources():
    counted = [one for one in facts().values() if one.id in set(wanted()) and not one.error]
    assert sum(one.carrier is None for one in counted) <= 0.10 * len(counted)


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
