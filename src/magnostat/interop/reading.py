"""Equations read from the Python of a function: assignments, what is returned, what a loop or a list works out."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple


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


class Found(NamedTuple):
    """A name and what it is, the line where that ends, and whether it is a rate."""

    name: str
    value: ast.expr
    end: int
    rate: bool = False


def equations(function: ast.FunctionDef, tags: Mapping[int, str], returned: Sequence[str] | None) -> list[Equation]:
    r"""The equations of a function, with the tags of lines.

    `returned` are the names of what it returns as a tuple; where it is None, what is returned is left out.

    >>> text = "def flows(p, s):\n    a, b = p.x, s.y\n    return Flows(out=a * b, a=a)"
    >>> [e.text for e in equations(ast.parse(text).body[0], {2: "A1"}, ())]
    ['a = p.x', 'b = s.y', 'out = a * b']
    """
    names = _Substituted(_taken_out(function))
    made: list[Equation] = []
    for node in function.body:
        for one in _statement(node, function.name, returned, _lists(function)):
            value = names.visit(copy.deepcopy(one.value))
            if not (isinstance(value, ast.Name) and value.id == one.name):
                made.append(Equation(one.name, value, tags.get(one.end, ""), one.value.lineno, function.name, one.rate))
    return made


def unpacked(tree: ast.Module, name: str) -> tuple[str, ...]:
    """The names under which a module takes what one of its functions returns: a, b = name(…)."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Tuple):
            continue
        if isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == name:
            return tuple(ast.unparse(one) for one in node.targets[0].elts)
    return ()


def _statement(node: ast.stmt, within: str, returned: Sequence[str] | None, lists: Mapping[str, list[ast.expr]]) -> Iterator[Found]:
    if isinstance(node, ast.For):
        for inner in node.body:
            yield from _statement(inner, within, returned, lists)
    elif isinstance(node, ast.Assign):
        for name, value in _assigned(node, lists):
            yield Found(name, value, node.end_lineno or 0)
    elif isinstance(node, ast.Return) and node.value is not None and returned is not None:
        yield from _given_back(node.value, within, returned)


def _assigned(node: ast.Assign, lists: Mapping[str, list[ast.expr]]) -> Iterator[tuple[str, ast.expr]]:
    """(name, value); lists and tables are no equations, what is taken out of a list is."""
    target, value = node.targets[0], node.value
    if isinstance(target, ast.Name) and not isinstance(value, ast.Dict | ast.List | ast.ListComp):
        yield target.id, value
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        yield from ((ast.unparse(one), its) for one, its in zip(target.elts, value.elts, strict=True))
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.GeneratorExp):
        each = lists.get(ast.unparse(value.generators[0].iter), [])
        yield from ((ast.unparse(one), ast.copy_location(its, value)) for one, its in zip(target.elts, each, strict=False))


def _given_back(value: ast.expr, within: str, returned: Sequence[str]) -> Iterator[Found]:
    """What flows() and rates() return by name; another function returns one quantity, or some that have names."""
    if isinstance(value, ast.Call) and within == "flows":
        yield from (Found(one.arg or "", one.value, one.value.end_lineno or 0) for one in value.keywords)
    elif isinstance(value, ast.Dict) and within == "rates":
        for key, rate in zip(value.keys, value.values, strict=True):
            if isinstance(key, ast.Constant):
                yield Found(str(key.value), rate, rate.end_lineno or 0, True)
    elif isinstance(value, ast.Tuple):
        yield from (Found(name, one, one.end_lineno or 0) for name, one in zip(returned, value.elts, strict=False))
    else:
        yield Found(within, value, value.end_lineno or 0)


def _lists(function: ast.FunctionDef) -> dict[str, list[ast.expr]]:
    """Lists that are written as [f(x) for x in (a, b)], element by element."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.ListComp):
            one = node.value.generators[0]
            if isinstance(one.iter, ast.Tuple):
                found[ast.unparse(node.targets[0])] = [
                    _Substituted({ast.unparse(one.target): each}).visit(copy.deepcopy(node.value.elt)) for each in one.iter.elts
                ]
    return found


def _taken_out(function: ast.FunctionDef) -> dict[str, ast.expr]:
    """What a loop puts into a table, by the names under which it is taken out.

    A table is filled by found[key] = (a, b) or found.append((a, b)), and read by x, y = found[key] or (x, y), (z, w) = found.
    """
    rows: dict[str, list[ast.expr]] = {}
    meant: dict[str, ast.expr] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript) and isinstance(node.value, ast.Tuple):
            rows[ast.unparse(node.targets[0].value)] = node.value.elts
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "append":
            (row,) = node.args
            rows[ast.unparse(node.func.value)] = row.elts if isinstance(row, ast.Tuple) else [row]
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple):
            table = node.value.value if isinstance(node.value, ast.Subscript) else node.value
            targets = [node.targets[0]] if isinstance(node.value, ast.Subscript) else node.targets[0].elts
            for target in targets if ast.unparse(table) in rows else ():
                if isinstance(target, ast.Tuple):
                    meant |= dict(zip(map(ast.unparse, target.elts), rows[ast.unparse(table)], strict=True))
    return meant


class _Substituted(ast.NodeTransformer):
    """Expressions with some names replaced by what they stand for."""

    def __init__(self, meant: Mapping[str, ast.expr]) -> None:
        self.meant = meant

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """The name itself, or what it stands for."""
        return ast.copy_location(copy.deepcopy(self.meant[node.id]), node) if node.id in self.meant else node
