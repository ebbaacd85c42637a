"""The pages of the body as text: what stands where, read from the Python source so that nothing is written twice."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from magnostat.body import register, regulators, whole
from magnostat.core.errors import BadFile, unknown

ROOT = Path(__file__).resolve().parents[1]
TAG = re.compile(r"#.*?\b([A-Z]\d+)\b")


class Equation(NamedTuple):
    """`name` (or d name/dt, where `rate`) is `value`, with its tag, on `line`; `within` is the function of the page."""

    name: str
    value: ast.expr
    tag: str
    line: int
    within: str
    rate: bool = False

    @property
    def text(self) -> str:
        """The equation in Python."""
        return f"{f'd {self.name}/dt' if self.rate else self.name} = {ast.unparse(self.value)}"


class Function(NamedTuple):
    """A function of the page besides flows() and rates(): its arguments, what it gives, and its first docstring line."""

    name: str
    arguments: tuple[str, ...]
    result: ast.expr
    words: str
    line: int


class Page(NamedTuple):
    """One page: its file (from the package down), words, lines of declared names, equations and functions."""

    file: str
    summary: str
    words: tuple[str, ...]
    told: dict[str, str]
    lines: dict[str, int]
    equations: tuple[Equation, ...]
    functions: tuple[Function, ...]


class Move(NamedTuple):
    """One line of the transfers: from, to, and the flow in Python, with its line in body/whole.py."""

    source: str
    sink: str
    text: str
    line: int

    @property
    def name(self) -> str:
        """Its name: from>to."""
        return f"{self.source}>{self.sink}"


def file_of(module: ModuleType) -> str:
    """The file of a module, from the package down: body/kidney.py."""
    return Path(module.__file__ or "").resolve().relative_to(ROOT).as_posix()


@cache
def page(organ: str) -> Page:
    """The page of an organ (signal and input are the page of regulators); UnknownName if there is none.

    >>> page("kidney").summary
    'Kidney: filtration, segmental reabsorption and excretion of magnesium, per litre of filtrate.'
    >>> [e.text for e in page("kidney").equations if e.tag == "K10"]
    ['urine = p.GFR * excreted']
    """
    pages = {**register.PAGES, "signal": regulators, "input": regulators}
    if organ not in pages:
        raise unknown("organ", organ, pages)
    text, tree = _read(pages[organ])
    tags = {number: found[1] for number, line in enumerate(text.splitlines(), 1) if (found := TAG.search(line))}
    words = inspect.cleandoc(ast.get_docstring(tree) or "").split("\n\n")
    lines: dict[str, int] = {}
    equations: list[Equation] = []
    functions: list[Function] = []
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            lines |= {f"{node.name}.{f.target.id}": f.lineno for f in node.body
                      if isinstance(f, ast.AnnAssign) and isinstance(f.target, ast.Name)}  # fmt: skip
        elif isinstance(node, ast.FunctionDef):
            equations += _equations(node, tags)
            if node.name not in ("flows", "rates"):
                functions.append(_function(node))
    prose = tuple(" ".join(block.split()) for block in words[1:] if not block.startswith("    "))
    return Page(file_of(pages[organ]), words[0], prose, _told(words), lines, tuple(equations), tuple(functions))


def _read(module: ModuleType) -> tuple[str, ast.Module]:
    try:
        text = inspect.getsource(module)
    except OSError as error:
        raise BadFile(
            f"the source of {module.__name__} is not installed", mend="install the package unzipped"
        ) from error
    return text, ast.parse(text)


def _told(blocks: list[str]) -> dict[str, str]:
    """What the lines of equations in the docstring say beside the formula, by tag."""
    told: dict[str, str] = {}
    for line in "\n".join(block for block in blocks if block.startswith("    ")).splitlines():
        found = re.search(r"\(([A-Z]\d+)\)\s*$", line)
        columns = re.split(r"\s{3,}", line[: found.start()].strip()) if found else []
        if found and len(columns) > 1 and "=" not in columns[-1]:
            told[found[1]] = columns[-1].strip()
    return told


def _equations(function: ast.FunctionDef, tags: dict[int, str]) -> list[Equation]:
    found: list[Equation] = []
    for node in function.body:
        for name, value, end, rate in _pairs(node, function.name):
            if not (isinstance(value, ast.Name) and value.id == name):
                found.append(Equation(name, value, tags.get(end or 0, ""), value.lineno, function.name, rate))
    return found


def _pairs(node: ast.stmt, within: str) -> Iterator[tuple[str, ast.expr, int | None, bool]]:
    """(name, value, last line, is it a rate) of every equation in a statement."""
    if isinstance(node, ast.Assign):
        target, value = node.targets[0], node.value
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            for one, its in zip(target.elts, value.elts, strict=True):
                yield ast.unparse(one), its, node.end_lineno, False
        else:
            yield ast.unparse(target), value, node.end_lineno, False
    elif isinstance(node, ast.Return) and isinstance(node.value, ast.Call) and within == "flows":
        for keyword in node.value.keywords:
            yield keyword.arg or "", keyword.value, keyword.value.end_lineno, False
    elif isinstance(node, ast.Return) and isinstance(node.value, ast.Dict):
        for key, value in zip(node.value.keys, node.value.values, strict=True):
            if isinstance(key, ast.Constant):
                yield str(key.value), value, value.end_lineno, True


def _function(node: ast.FunctionDef) -> Function:
    result = next(n.value for n in node.body if isinstance(n, ast.Return) and n.value is not None)
    words = (ast.get_docstring(node) or "").split("\n")[0]
    return Function(node.name, tuple(a.arg for a in node.args.args), result, words, node.lineno)


@cache
def moves() -> tuple[Move, ...]:
    """Every transfer as body/whole.py writes it.

    >>> [m.text for m in moves() if m.name == "plasma>urine"]
    ['kidney.urine']
    """
    _, tree = _read(whole)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "move":
            source, sink, flow = node.args
            text = re.sub(r"\bf\.|p\['([^']+)'\]", lambda m: m[1] or "", ast.unparse(flow))
            found.append(Move(ast.literal_eval(source), ast.literal_eval(sink), text, node.lineno))
    return tuple(found)


@cache
def arguments(organ: str) -> dict[str, str]:
    """What other pages give to an organ: {name of the argument: full name}.

    >>> arguments("bone")
    {'outside': 'plasma.outside'}
    """
    _, tree = _read(whole)
    owner = {"signal": "signal", "given": "input"}
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            called = re.match(r"(\w+)\.flows\(", ast.unparse(node.value))
            if called:
                owner[node.targets[0].id] = called[1]
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for node in sorted(calls, key=lambda call: call.lineno):
        if ast.unparse(node.func) in (f"{organ}.flows", f"{organ}.rates"):
            for keyword in node.keywords:
                head, _, rest = ast.unparse(keyword.value).removeprefix("f.").partition(".")
                found[keyword.arg or ""] = f"{owner.get(head, head)}.{rest}"
    return found
