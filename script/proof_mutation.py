"""Mutants of clinic/ and lab/: one small change of a file at a time, which the tests of that room must turn red."""

from __future__ import annotations

import ast
import contextlib
import copy
import importlib
import importlib.machinery
import importlib.util
import io
import os
import pkgutil
import random
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import CodeType

import pytest
from proof_parts import ROOT, forked

SAMPLE, LIMIT_S, PROMISED = 12, 400, 0.85
BELOW = {"clinic": ("core", "language", "record", "catalogue"), "lab": ("core", "language", "record", "catalogue", "body", "engine",
                                                                          "people", "simulation")}  # fmt: skip
"""The rooms that a room rests on: imported once, before the processes are forked."""
SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn,
    ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add,
    ast.Mult: ast.Div, ast.Div: ast.Mult, ast.Mod: ast.Mult, ast.Pow: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
Change = tuple[str, Callable[[ast.AST], object]]
"""What is changed in words, and how: a function of the node that stands at the same place of a copy."""


def _code_only(node: ast.AST) -> Iterator[ast.AST]:
    """Every node but those of annotations and imports, in a fixed order."""
    yield node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns") or isinstance(node, ast.Import | ast.ImportFrom):
            continue
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, ast.AST):
                yield from _code_only(one)


def _operator(name: str, place: int | None = None) -> Callable[[ast.AST], object]:
    def change(node: ast.AST) -> object:
        if place is None:
            return setattr(node, name, SWAPS[type(getattr(node, name))]())
        node.ops[place] = SWAPS[type(node.ops[place])]()
        return None

    return change


def _negated(node: ast.AST) -> object:
    return setattr(node, "test", ast.UnaryOp(ast.Not(), node.test))


def _filter(place: int) -> Callable[[ast.AST], object]:
    return lambda node: node.ifs.__setitem__(place, ast.UnaryOp(ast.Not(), node.ifs[place]))


def _moved(by: int) -> Callable[[ast.AST], object]:
    return lambda node: setattr(node, "value", node.value + by)


def changes(node: ast.AST) -> Iterator[Change]:
    """Every change that is made of one node."""
    if isinstance(node, ast.Compare):
        for place, one in enumerate(node.ops):
            yield f"{type(one).__name__} to {SWAPS[type(one)].__name__}", _operator("ops", place)
    if isinstance(node, ast.BoolOp | ast.BinOp | ast.AugAssign) and type(node.op) in SWAPS:
        yield f"{type(node.op).__name__} to {SWAPS[type(node.op)].__name__}", _operator("op")
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        yield "condition negated", _negated
    if isinstance(node, ast.comprehension):
        for place in range(len(node.ifs)):
            yield "filter negated", _filter(place)
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        for by in (1, -1):
            yield f"{node.value} {by:+d}", _moved(by)
    if isinstance(node, ast.Return) and node.value is not None and getattr(node.value, "value", "") is not None:
        yield "returns None", lambda node: setattr(node, "value", ast.Constant(None))


def sample(file: str) -> list[tuple[int, str, int, int]]:
    """Up to twelve mutants of a file, drawn by its name: line, words, place of the node, place of its change."""
    nodes = _code_only(ast.parse((ROOT / file).read_text(encoding="utf-8")))
    every = [(getattr(node, "lineno", 0) or _line(node), words, at, which)
             for at, node in enumerate(nodes) for which, (words, _) in enumerate(changes(node))]  # fmt: skip
    return sorted(random.Random(file).sample(every, min(SAMPLE, len(every))))


def _line(node: ast.AST) -> int:
    return next((one.lineno for one in ast.walk(node) if hasattr(one, "lineno")), 0)


def mutated(file: str, at: int, which: int) -> CodeType:
    """The code of a file with one change."""
    tree = copy.deepcopy(ast.parse((ROOT / file).read_text(encoding="utf-8")))
    node = next(one for place, one in enumerate(_code_only(tree)) if place == at)
    list(changes(node))[which][1](node)
    return compile(ast.fix_missing_locations(tree), file, "exec")


class Instead(importlib.machinery.SourceFileLoader):
    """Finds one module, with changed code."""

    def __init__(self, name: str, path: Path, code: CodeType) -> None:
        super().__init__(name, str(path))
        self.code = code

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: object = None) -> object:
        return importlib.util.spec_from_file_location(name, self.path, loader=self) if name == self.name else None

    def get_code(self, fullname: str) -> CodeType:
        return self.code


class First:
    """Notes the first test that turns red."""

    def __init__(self) -> None:
        self.by = ""

    def note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if report.failed and not self.by:
            self.by = report.nodeid or "collection"

    pytest_runtest_logreport = note
    pytest_collectreport = note


def _tests(file: str) -> list[str]:
    """The test files of the room: that of the module first, then those that name it, what draws at random or simulates last."""
    path = Path(file)
    folder = ROOT / "tests" / path.parent.name
    late = ("test_any_case.py", "test_loading_test.py")

    def key(one: Path) -> tuple[object, ...]:
        return (one.name in late, one.name != f"test_{path.stem}.py", path.stem not in one.read_text(encoding="utf-8"), one.name)

    return [str(one) for one in sorted(folder.glob("test_*.py"), key=key)]


def kill(file: str, line: int, words: str, at: int, which: int) -> dict[str, object]:
    """One mutant before the tests of its room; to be called in a process of its own."""
    path = ROOT / file
    name = ".".join(path.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
    room = ".".join(name.split(".")[:2])
    if any(one == room or one.startswith(room + ".") for one in sys.modules):
        raise RuntimeError(f"{room} was imported before its mutant")
    if at >= 0:
        sys.meta_path.insert(0, Instead(name, path, mutated(file, at, which)))
    first, code, tests = First(), 0, _tests(file)
    for some in (tests[:2], tests[2:]):
        with contextlib.redirect_stdout(io.StringIO()):
            code = code or pytest.main(["-q", "-x", "--tb=no", "-p", "no:cacheprovider", *some], plugins=[first])
    return {"file": file, "line": line, "words": words, "by": (first.by or f"status {int(code)}") if code else ""}


def files(room: str) -> list[str]:
    """The files of a room that are kept in the history (all of them where there is none)."""
    place = f"src/magnostat/{room}"
    told = subprocess.run(["git", "ls-files", place], cwd=ROOT, capture_output=True, text=True, check=False)
    listed = told.stdout.split() if told.returncode == 0 else []
    return sorted(one for one in listed or [str(p.relative_to(ROOT)) for p in (ROOT / place).glob("*.py")] if one.endswith(".py"))


def room_parts(room: str) -> list[dict[str, object]]:
    """Every mutant of a room; the first part is the room as it is, which must be green."""
    import magnostat

    for under in BELOW[room]:
        package = importlib.import_module(f"{magnostat.__name__}.{under}")
        for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(one.name)
    names = files(room)
    every = [(names[0], 0, "as it is", -1, -1), *((file, *one) for file in names for one in sample(file))]
    found = forked(f"mutation_{room}", range(len(every)), lambda number: kill(*every[number]), LIMIT_S)
    if found[0]["by"]:
        raise SystemExit(f"tests/{room} is red before anything is changed: {found[0]['by']}")
    return found[1:]


def mutation() -> dict[str, object]:
    """Every mutant of both rooms, and the share that the tests turned red; none is left out as equivalent."""
    os.chdir(ROOT)
    found = {room: room_parts(room) for room in BELOW}
    every = [one for parts in found.values() for one in parts]
    alive = [one for one in every if not one["by"]]
    share = 1 - len(alive) / len(every)
    return {
        "figure": f"{share:.3f}",
        "meaning": f"the share of mutants of clinic/ and lab/ that the tests of the room turn red; promised {PROMISED}",
        "mutants": len(every),
        "out_of_time": sum(one["by"] == "out of time" for one in every),
        "share_by_room": {room: round(sum(bool(one["by"]) for one in parts) / len(parts), 3) for room, parts in found.items()},
        "survivors": [f"{one['file']}:{one['line']} {one['words']}" for one in alive],
        "holds": share >= PROMISED,
    }
