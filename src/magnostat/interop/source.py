"""The pages of the body as text: what stands where, read from the Python source so that nothing is written twice."""

from __future__ import annotations

import ast
import inspect
import re
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from magnostat.body import register, regulators
from magnostat.core.errors import BadFile, unknown

from .reading import Equation as Equation
from .reading import equations, unpacked

ROOT = Path(__file__).resolve().parents[1]
TAG = re.compile(r"#.*?\b([A-Z]\d+)\b")
WITH_EQUATIONS = tuple("signal" if page is regulators else name for name, page in register.PAGES.items())
"""The organs whose pages hold equations; that of the regulators is called signal, as its parameters are."""


class Function(NamedTuple):
    """A function of the page that knows no organ: its arguments, what it gives, and its first docstring line."""

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
    text, tree = read_module(pages[organ])
    tags = {number: found[1] for number, line in enumerate(text.splitlines(), 1) if (found := TAG.search(line))}
    words = inspect.cleandoc(ast.get_docstring(tree) or "").split("\n\n")
    lines: dict[str, int] = {}
    written: list[Equation] = []
    functions: list[Function] = []
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            lines |= {f"{node.name}.{f.target.id}": f.lineno for f in node.body
                      if isinstance(f, ast.AnnAssign) and isinstance(f.target, ast.Name)}  # fmt: skip
        elif isinstance(node, ast.FunctionDef):
            apart = node.name not in ("flows", "rates") and "p" not in [a.arg for a in node.args.args]
            written += equations(node, tags, None if apart else _returned(tree, organ, node.name))
            if apart:
                functions.append(_function(node))
    prose = tuple(" ".join(block.split()) for block in words[1:] if not block.startswith("    "))
    return Page(file_of(pages[organ]), words[0], prose, _told(words), lines, tuple(written), tuple(functions))


def read_module(module: ModuleType) -> tuple[str, ast.Module]:
    """The text and the tree of a module; BadFile where its source is not installed."""
    try:
        text = inspect.getsource(module)
    except OSError as error:
        raise BadFile(
            f"the source of {module.__name__} is not installed", mend="install the package unzipped"
        ) from error
    return text, ast.parse(text)


def _returned(tree: ast.Module, organ: str, function: str) -> tuple[str, ...]:
    """The names of what a function returns: those its page takes it by, or the flows that flows() is given and passes on."""
    if taken := unpacked(tree, function):
        return taken
    declared = register.FLOWS[organ].declared() if organ in register.FLOWS else {}
    given = [a.arg for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "flows"
             for a in node.args.kwonlyargs]  # fmt: skip
    return tuple(name for name in given if name in declared)


def _told(blocks: list[str]) -> dict[str, str]:
    """What the lines of equations in the docstring say beside the formula, by tag."""
    told: dict[str, str] = {}
    for line in "\n".join(block for block in blocks if block.startswith("    ")).splitlines():
        found = re.search(r"\(([A-Z]\d+)\)\s*$", line)
        columns = re.split(r"\s{3,}", line[: found.start()].strip()) if found else []
        if found and len(columns) > 1 and "=" not in columns[-1]:
            told[found[1]] = columns[-1].strip()
    return told


def _function(node: ast.FunctionDef) -> Function:
    result = next(n.value for n in node.body if isinstance(n, ast.Return) and n.value is not None)
    words = " ".join((ast.get_docstring(node) or "").split("\n\n")[0].split())
    return Function(node.name.strip("_"), tuple(a.arg for a in node.args.args), result, words, node.lineno)
