"""Every fact that a feature or a rule carries has a test that turns red in a copy of the package without that carrier.

The copy is the package as it stands, with the few words of `carried.toml` that make the feature replaced by what is left
without it. Where a page of the body is changed, the body is traced anew. A fact whose test stays green is a survivor.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy  # noqa: F401  read once, before the processes are forked
import pytest
from proof_parts import FACTS, OWN, ROOT, forked, sources_sha256

NAME, LIMIT_S = "carried_copy", 900
PACKAGE, ROWS = ROOT / "src" / "magnostat", ROOT / "script" / "carried.toml"
OUTSIDE = ("study", "evidence", "text")
"""Kinds of carriers that other tests ask for."""
WORDS = "tests/data/test_facts.py::test_words_of_a_case_carry_their_facts"
ITSELF = {"treatment": "tests/catalogue/test_treatments.py::test_a_treatment_does_what_its_file_expects[{name}-{number}]"}
EXPECTED = "tests/catalogue/test_expectations.py::test_an_entry_does_what_its_file_expects[{kind}-{name}-{number}]"


class Edit(NamedTuple):
    """A file under src/magnostat, the text that stands there once, and the text that stands instead."""

    file: str
    text: str
    instead: str


TRACED = Edit("simulation/axis.py", 'return Program.loads((PROGRAMS / file_name(labels)).read_text(encoding="utf-8"))',
              "return traced(labels)")  # fmt: skip
"""The body that is run is that of the pages, where one of them is changed."""


class Asked(NamedTuple):
    """Some facts, what carries them, and the tests that must turn red without it."""

    carrier: str
    test: str
    facts: tuple[str, ...]
    nodes: tuple[str, ...]


@cache
def ledger() -> dict[str, dict[str, str]]:
    """The rows of the ledger of facts, as written."""
    pages = (path.read_text(encoding="utf-8") for path in sorted(FACTS.glob("*.toml")))
    return {name: row for page in pages for name, row in tomllib.loads(page).items()}


def asked() -> list[Asked]:
    """Every carrier with each test that the ledger names for it; fact by fact where one test asks for many entries."""
    found: dict[tuple[str, ...], list[str]] = {}
    for name, row in sorted(ledger().items()):
        if "carried" in row and row["carried"].partition(" ")[0] not in OUTSIDE:
            single = (name,) if row["test"] in (OWN, WORDS) else ()
            found.setdefault((row["carried"], row["test"], *single), []).append(name)
    return [Asked(carrier, test, tuple(facts), tuple(_nodes(carrier, test, facts)))
            for (carrier, test, *_), facts in sorted(found.items())]  # fmt: skip


def _nodes(carrier: str, test: str, facts: list[str]) -> Iterator[str]:
    """The test, or the expectations of the entry that name the fact."""
    if test != OWN:
        yield test
        return
    kind, _, name = carrier.partition(" ")
    rows = tomllib.loads((PACKAGE / "data" / f"{kind}s" / f"{name}.toml").read_text(encoding="utf-8"))["expect"]
    for number, row in enumerate(rows):
        if facts[0] in row.get("fact", "").split():
            yield ITSELF.get(kind, EXPECTED).format(kind=kind, name=name, number=number)


@cache
def removals() -> dict[str, dict[str, list[dict[str, str]]]]:
    """What is taken away, by carrier."""
    return tomllib.loads(ROWS.read_text(encoding="utf-8"))


def edits(one: Asked) -> tuple[Edit, ...]:
    """How the carrier is taken away before that test."""
    if one.test == WORDS:
        return tuple(_rows_of(one.facts[0]))
    kind, _, name = one.carrier.partition(" ")
    for row in [removals()[key] for key in (one.carrier, f"{kind} *") if key in removals()]:
        if one.test in row.get("tests", [one.test]):
            found = tuple(Edit(edit["file"], edit["text"], edit["instead"].replace("{name}", name)) for edit in row["edit"])
            return (*found, TRACED) if any(edit.file.startswith("body/") for edit in found) else found
    raise SystemExit(f"carried.toml does not say what is left without {one.carrier}")


def _rows_of(fact: str) -> Iterator[Edit]:
    """The rows of words of a case that name a fact, taken out."""
    for path in sorted((PACKAGE / "data" / "clinic").glob("*.toml")):
        for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
            told = re.search(r'fact = "([^"]+)"', line)
            if told and fact in told[1].split():
                yield Edit(str(path.relative_to(PACKAGE)), line, "")


def copied(folder: Path, changes: tuple[Edit, ...]) -> None:
    """The package in a folder, changed; each text must stand there once."""
    shutil.copytree(PACKAGE, folder / "magnostat")
    for edit in changes:
        path = folder / "magnostat" / edit.file
        text = path.read_text(encoding="utf-8")
        if text.count(edit.text) != 1:
            raise SystemExit(f"{edit.file} holds {text.count(edit.text)} times, not once: {edit.text}")
        path.unlink()
        path.write_text(text.replace(edit.text, edit.instead), encoding="utf-8")


class Red:
    """Notes what turns red, and by which kind of error."""

    def __init__(self) -> None:
        self.by: dict[str, str] = {}

    def pytest_configure(self) -> None:
        """The same examples each time, none kept for the tests of the package as it is."""
        from hypothesis import settings

        settings.register_profile(NAME, database=None, derandomize=True, deadline=None)
        settings.load_profile(NAME)

    def pytest_exception_interact(self, node: pytest.Item | pytest.Collector, call: pytest.CallInfo[None]) -> None:
        self.by[node.nodeid] = call.excinfo.typename if call.excinfo else ""


def red(nodes: tuple[str, ...], changes: tuple[Edit, ...], *more: str) -> dict[str, str]:
    """What turns red of these tests on a changed copy; to be called in a process of its own."""
    if "magnostat" in sys.modules:
        raise RuntimeError("the package was imported before its copy")
    with tempfile.TemporaryDirectory() as folder:
        copied(Path(folder), changes)
        sys.path.insert(0, folder)
        if TRACED in changes:
            os.environ["MAGNOSTAT_CACHE"] = folder
        import magnostat

        if not Path(magnostat.__file__).is_relative_to(folder):
            raise RuntimeError(f"{magnostat.__file__} is not the copy")
        seen = Red()
        with contextlib.redirect_stdout(io.StringIO()):
            code = pytest.main(["-q", "--tb=no", "-p", "no:cacheprovider", *more, *nodes], plugins=[seen])
    if code not in (0, 1):  # a copy whose tests cannot even be collected is broken, and not without a feature
        raise RuntimeError(f"pytest ended with status {int(code)} on {nodes}: {seen.by}")
    return seen.by


def files(every: list[Asked]) -> list[tuple[str, ...]]:
    """The tests that are named, file by file."""
    nodes = dict.fromkeys(node for one in every for node in one.nodes)
    named = dict.fromkeys(node.partition("::")[0] for node in nodes)
    return [tuple(node for node in nodes if node.partition("::")[0] == file) for file in named]


def carried() -> dict[str, object]:
    """The named tests on the package as it is, which must be green, then each without its carrier."""
    os.chdir(ROOT)
    every, began = asked(), sources_sha256(NAME)
    whole = files(every)

    def work(number: int) -> dict[str, object]:
        if number < len(whole):
            return {"by": red(whole[number], ())}
        one = every[number - len(whole)]
        return {"by": red(one.nodes, edits(one), "-x")}

    found = [one["by"] for one in forked(NAME, range(len(whole) + len(every)), work, LIMIT_S)]
    if sources_sha256(NAME) != began:
        raise SystemExit("\nthe package or its tests were changed meanwhile; run it again")
    if wrong := [node for by in found[: len(whole)] for node in by]:
        raise SystemExit(f"\nred though nothing was taken away: {', '.join(wrong[:5])} ({len(wrong)} in all)")
    alive = [one for one, by in zip(every, found[len(whole) :], strict=True) if not by]
    facts = sum(len(one.facts) for one in every)
    return {
        "figure": f"{1 - len(alive) / len(every):.3f}",
        "meaning": "the share of carriers of facts, each taken away before the test named for them, that turn it red; promised 1",
        "carriers_and_tests": len(every),
        "facts": facts,
        "share_of_facts": round(1 - sum(len(one.facts) for one in alive) / facts, 3),
        "red_by": dict(Counter(error for by in found[len(whole) :] for error in by.values()).most_common()),
        "survivors": [f"{one.carrier} before {one.test} ({' '.join(one.facts)})" for one in alive],
        "holds": not alive,
    }
