"""Every limit of every rule, moved by one unit of its last written digit, must turn red a test that reads a case."""

from __future__ import annotations

import contextlib
import dataclasses
import io
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import NamedTuple

import pytest
from _pytest.runner import runtestprotocol
from proof_parts import ROOT, forked

NAME, LIMIT_S = "thresholds", 240
RULES, TESTS = ROOT / "src" / "magnostat" / "data" / "rules", ROOT / "tests" / "clinic"
HEAD, ROW = re.compile(r"^\[(\w+)\.limit\]"), re.compile(r"^(\w+) = \{ value = (-?\d+(?:\.(\d+))?),")
TABLE = {"limit", "rule", "rules", "rulebook"}
"""A test that names one of these holds the table of limits against itself: it reads no case and is left out."""


class Mutant(NamedTuple):
    """A limit "rule.name", as written, and what stands in its place."""

    limit: str
    written: str
    moved: float


def mutants() -> tuple[Mutant, ...]:
    """Each limit up and down by one unit of its last digit, in the order of the files."""
    found = []
    for path in sorted(RULES.glob("*.toml")):
        rule = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            rule = head[1] if (head := HEAD.match(line)) else rule
            if row := ROW.match(line):
                unit, digits = 10.0 ** -len(row[3] or ""), len(row[3] or "")
                found += [Mutant(f"{rule}.{row[1]}", row[2], round(float(row[2]) + sign * unit, digits)) for sign in (1, -1)]
    return tuple(found)


def moves() -> tuple[Mutant, ...]:
    """A limit that stays where it is, which must leave every test of it green in the order of the proof; then the mutants."""
    first = next(one for one in mutants() if one.limit == "reference.NL_lower")
    return (first._replace(moved=float(first.written)), *mutants())


class Noted(dict):
    """The limits of a rule, which note by name each one that is read."""

    def __init__(self, rule: str, limits: dict, read: set) -> None:
        super().__init__(limits)
        self.rule, self.read = rule, read

    def __getitem__(self, key: str) -> object:
        self.read.add(f"{self.rule}.{key}")
        return super().__getitem__(key)


def _named(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _named(one)


def reads_a_case(item: pytest.Item) -> bool:
    """False for a test of the table itself, and for an example in a text."""
    tested = getattr(item, "function", None)
    return tested is not None and not TABLE & set(_named(tested.__code__))


def red(items: list[pytest.Item]) -> str:
    """The first test that fails, or ""."""
    for item, following in zip(items, [*items[1:], None], strict=True):
        if any(one.failed for one in runtestprotocol(item, log=False, nextitem=following)):
            return item.nodeid
    return ""


class Proof:
    """Runs in place of the tests, once they are collected: what each of them reads, then each mutant in its own process."""

    def __init__(self) -> None:
        self.parts: list[dict[str, object]] = []

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = [one for one in session.items if reads_a_case(one)]
        (known,) = forked(NAME, [0], self._reading(items), 4 * LIMIT_S)
        if known["failed"]:
            raise SystemExit(f"red before anything is moved: {known['failed']}")
        control, *self.parts = forked(NAME, range(1, 1 + len(moves())), self._moving(items, known["reads"]), LIMIT_S)
        if control["by"]:
            raise SystemExit(f"red though nothing was moved: {control['by']}")
        return True

    def _reading(self, items: list[pytest.Item]) -> Callable[[int], dict[str, object]]:
        def work(number: int) -> dict[str, object]:
            from magnostat.clinic import rulebook

            read: set[str] = set()
            book, reads, failed = rulebook._book(), {}, []
            for name, one in list(book.items()):
                book[name] = one._replace(limits=Noted(name, one.limits, read))
            for item in items:
                read.clear()
                failed += [item.nodeid] if red([item]) else []
                reads[item.nodeid] = sorted(read)
            return {"number": number, "failed": failed, "reads": reads}

        return work

    def _moving(self, items: list[pytest.Item], reads: dict[str, list[str]]) -> Callable[[int], dict[str, object]]:
        def work(number: int) -> dict[str, object]:
            one = moves()[number - 1]
            move(one)
            readers = [item for item in items if one.limit in reads[item.nodeid]]
            by = red(sorted(readers, key=_likely(one, reads)))
            return {"limit": one.limit, "written": one.written, "moved": one.moved, "by": by, "readers": len(readers)}

        return work


def move(one: Mutant) -> None:
    """Put the moved limit in the rulebook, and forget what was read before."""
    from magnostat.clinic import rulebook

    for name, module in list(sys.modules.items()):
        if name.startswith("magnostat."):
            for kept in vars(module).values():
                if hasattr(kept, "cache_clear") and kept is not rulebook._book:
                    kept.cache_clear()
    rule, _, key = one.limit.partition(".")
    book = rulebook._book()
    moved = dataclasses.replace(book[rule].limits[key], value=one.moved)
    book[rule] = book[rule]._replace(limits={**book[rule].limits, key: moved})


def _likely(one: Mutant, reads: dict[str, list[str]]) -> Callable[[pytest.Item], tuple[float, ...]]:
    """The tests with the number in their name first, then those of a file that names the rule, then those that read least."""
    rule, value = one.limit.partition(".")[0], f"{float(one.written):g}"
    number = re.compile(rf"(?<![\d.]){re.escape(value)}0*(?![\d.])")
    texts = {path.name: path.read_text(encoding="utf-8") for path in TESTS.glob("*.py")}
    weight = {name: text.count(f'"{rule}') + text.count(f"{rule}.") for name, text in texts.items()}

    def key(item: pytest.Item) -> tuple[float, ...]:
        file = Path(item.path).name
        return (file == "test_any_case.py", -weight[file], not number.search(item.nodeid), len(reads[item.nodeid]))

    return key


def thresholds() -> dict[str, object]:
    """Every mutant, and the share of them that turned a test red."""
    os.chdir(ROOT)
    proof = Proof()
    with contextlib.redirect_stdout(io.StringIO()):
        code = pytest.main(["-q", "-p", "no:cacheprovider", str(TESTS)], plugins=[proof])
    if code or not proof.parts:
        raise SystemExit(f"the tests could not be collected (status {code})")
    alive = [one for one in proof.parts if not one["by"]]
    share = 1 - len(alive) / len(proof.parts)
    return {
        "figure": f"{share:.3f}",
        "meaning": "the share of limits, each moved by its last digit both ways, that turn a test of a case red; promised 1",
        "mutants": len(proof.parts),
        "limits": len(proof.parts) // 2,
        "survivors": [f"{one['limit']} {one['written']} -> {one['moved']:g} (read by {one['readers']} tests)" for one in alive],
        "holds": not alive,
    }
