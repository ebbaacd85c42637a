"""The house: sizes, tags, provenance and what a room may not contain."""

import ast
import re
from pathlib import Path

import pytest

from magnostat.body import whole
from magnostat.core.declare import BASES
from magnostat.record.names import DISORDERS, DRUGS

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "magnostat"
MODULES = sorted(SOURCE.rglob("*.py"))
PAGES = {name: Path(page.__file__) for name, page in whole.PAGES.items()}
PLAIN = {"stress", "exercise", "ageing", "cldn10"}
"""Names of disorders that are plain words, or genes of the body, too."""

ENDOGENOUS = {"insulin", "calcitriol", "PTH", "aldosterone", "oestrogen", "EGF", "FGF23", "estradiol", "calcium", "glucose"}
PROGRAMMING_WORDS = {"utils", "util", "helpers", "helper", "manager", "managers", "handler", "base", "misc", "common"}


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", [*MODULES, *sorted((ROOT / "benchmarks").glob("*.py"))], ids=relative)
def test_a_file_is_one_idea(path: Path):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= (150 if path.parent.name == "body" else 300)
    assert path.stem not in PROGRAMMING_WORDS


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_a_function_fits_on_a_screen(path: Path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            first = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node.body[0]
            length = (node.end_lineno or 0) - first.lineno + 1
            assert length <= 40, f"{node.name} has {length} lines"


@pytest.mark.parametrize("organ", PAGES)
def test_equation_tags_stand_in_the_docstring_and_in_the_code(organ: str):
    text = PAGES[organ].read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(text)) or ""
    code = text.split('"""', 2)[2]
    told = re.findall(r"\(([A-Z]\d+)\)", docstring)
    written = re.findall(r"#.*?\b([A-Z]\d+)\b", code)
    assert told, "a page states its equations"
    assert len(told) == len(set(told)), "each tag is told once"
    assert set(told) == set(written)


@pytest.mark.parametrize("name", whole.parameters())
def test_a_parameter_has_unit_meaning_source_basis_and_range(name: str):
    d = whole.parameters()[name]
    assert d.unit and d.meaning and d.source
    assert d.basis in BASES
    assert d.low is not None and d.high is not None and d.value is not None
    assert d.low <= d.value <= d.high
    if d.basis == "assumed" and d.kind == "parameter":
        assert len(d.source) > 15, "an assumption is argued in words"
    if d.basis in ("measured", "fitted"):
        assert re.search(r"[A-Z][A-Za-z]+\d{4}[a-z]?:", d.source), "a number that is read or fitted names its source"


def test_state_names_are_unique_and_no_place_outside():
    names = [n for record in whole.HOLDERS.values() for n in record.declared()]
    assert len(names) == len(set(names))
    assert not set(names) & set(whole.OUTSIDE)


@pytest.mark.parametrize("path", sorted((SOURCE / "body").glob("*.py")), ids=relative)
def test_the_body_names_no_drug_and_no_disease(path: Path):
    words = set(re.findall(r"[a-z_0-9]+", path.read_text(encoding="utf-8").lower()))
    assert not words & ({*DRUGS, *DISORDERS} - {e.lower() for e in ENDOGENOUS} - PLAIN)


def test_the_engine_knows_no_magnesium():
    for path in (SOURCE / "engine").glob("*.py"):
        assert not re.search(r"magnesium|plasma|kidney|\bMg\b", path.read_text(encoding="utf-8")), path.name


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_only_the_application_prints(path: Path):
    calls = [n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)]
    prints = [n for n in calls if isinstance(n.func, ast.Name) and n.func.id == "print"]
    assert not prints or "app" in path.parts


def test_no_global_random_state():
    for path in MODULES:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\brandom\.(seed|random|rand|normal|shuffle)\(|default_rng\(\)", text), path.name


def test_architecture_fits_two_pages_and_names_every_room():
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 130
    for room in sorted(p.name for p in SOURCE.iterdir() if p.is_dir() and (p / "__init__.py").exists()):
        assert f"`{room}/`" in text, room
