"""How the organs are wired, read from the source: every transfer, and what other pages give to an organ."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from magnostat.body import moves as transfers
from magnostat.body import parts, register, regulators, whole
from magnostat.core.declare import Record

from .source import read_module


class Move(NamedTuple):
    """One line of the transfers: from, to, and the flow in Python, with its line in body/moves.py."""

    source: str
    sink: str
    text: str
    line: int

    @property
    def name(self) -> str:
        """Its name: from>to."""
        return f"{self.source}>{self.sink}"


@cache
def moves() -> tuple[Move, ...]:
    """Every transfer as body/moves.py writes it.

    >>> [m.text for m in moves() if m.name == "plasma>urine"]
    ['kidney.urine']
    """
    _, tree = read_module(transfers)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "move":
            source, sink, flow = node.args
            text = re.sub(r"\bf\.|p\['([^']+)'\]", lambda m: m[1] or "", ast.unparse(flow))
            found.append(Move(ast.literal_eval(source), ast.literal_eval(sink), text, node.lineno))
    return tuple(found)


@cache
def arguments(organ: str) -> dict[str, str]:
    """What other pages give to an organ: {name of the argument: full name, or what is made of full names}.

    Whole tables of numbers are left out.

    >>> arguments("erythrocyte")
    {'relative': 'plasma.relative', 'held': 'cells.held'}
    >>> arguments("citrate")
    {'water': 'sodium.volume * (plasma.V_p + plasma.V_i)'}
    """
    module = "regulators" if organ in ("signal", "input") else organ
    found: dict[str, str] = {}
    _, tree = read_module(whole)
    for function in (node for node in tree.body if isinstance(node, ast.FunctionDef)):
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            if ast.unparse(call.func) in (f"{module}.flows", f"{module}.rates"):
                names = _known()[function.name]
                for keyword in call.keywords:
                    if not names.table(keyword.value):
                        found.setdefault(keyword.arg or "", names.told(keyword.value))
    return found


class _Names(ast.NodeTransformer):
    """Names inside a function of the wiring by what they stand for, as expressions of full names."""

    def __init__(self) -> None:
        self.meant: dict[str, ast.expr] = {}
        self.organ: dict[str, str] = {}

    def told(self, node: ast.expr) -> str:
        """An expression in full names."""
        return ast.unparse(self.visit(ast.parse(ast.unparse(node), mode="eval").body))

    def table(self, node: ast.expr) -> bool:
        """True for a whole table of numbers."""
        return ast.unparse(node) in self.organ or bool(_made("", node))

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self.meant.get(node.id, node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        text = ast.unparse(node).removeprefix("b.").removeprefix("f.")
        if text == "space":
            return _space()
        head, _, rest = text.partition(".")
        meant = self.meant.get(head)
        owner = self.organ.get(head) or (ast.unparse(meant).removeprefix("b.") if meant is not None else head)
        return _named(f"{owner}.{rest}" if rest else owner)

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """A state, parameter or input by its name: p["input.diet"]."""
        return _named(str(ast.literal_eval(node.slice)))

    def visit_Call(self, node: ast.Call) -> ast.expr:
        """A quantity of another page: kidney.voltage(k) is kidney.voltage."""
        return _named(ast.unparse(node.func).replace("plasma_volume", "plasma"))


def _named(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _space() -> ast.expr:
    """What the body calls its space: the last of what it is made of."""
    _, tree = read_module(parts)
    function = next(n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "body")
    made = next(n.value for n in function.body if isinstance(n, ast.Return))
    assert isinstance(made, ast.Call)
    return _named(ast.unparse(made.args[-1]).replace("fluid.", "plasma."))


@cache
def _known() -> Mapping[str, _Names]:
    """What the names in each function of the wiring stand for."""
    _, tree = read_module(whole)
    found = {}
    for function in (node for node in tree.body if isinstance(node, ast.FunctionDef)):
        names = found[function.name] = _Names()
        for argument in function.args.args:
            names.organ |= _owned(argument.arg, argument.annotation)
        if function.name != "flows":
            names.meant |= found["flows"].meant if "flows" in found else {}
        for name, value in _bound(function):
            names.organ |= _made(name, value)
            if name not in names.organ:
                names.meant[name] = names.visit(_named(ast.unparse(value)))
        names.meant |= {name: _named(full) for name, full in _passed(function)}
    return found


def _owned(name: str, annotation: ast.expr | None) -> dict[str, str]:
    """The organ of an argument that is declared as its flows."""
    text = ast.unparse(annotation) if annotation is not None else ""
    return {name: _organ(text.partition(".")[0])} if text.endswith("Flows") and "." in text else {}


def _organ(module: str) -> str:
    return "signal" if module == regulators.__name__.rpartition(".")[2] else module


def _bound(function: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    """(name, value) of every assignment; what is unpacked from one call is left out."""
    for node in function.body:
        if not isinstance(node, ast.Assign):
            continue
        target, value = node.targets[0], node.value
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            yield from ((ast.unparse(one), its) for one, its in zip(target.elts, value.elts, strict=True))
        elif isinstance(target, ast.Name):
            yield target.id, value


def _made(name: str, value: ast.expr) -> dict[str, str]:
    """The organ of a name that holds its flows, parameters or states, or the body itself."""
    called = re.match(r"(\w+)\.(flows|[A-Z]\w+(\.of)?)\(", ast.unparse(value))
    return {name: _organ(called[1])} if called else {}


def _passed(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Names that an organ gets under the name of one of its own flows: they are that flow."""
    for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
        organ, _, which = ast.unparse(call.func).rpartition(".")
        flows: type[Record] | None = register.FLOWS.get(organ)
        if which == "flows" and flows is not None:
            for keyword in call.keywords:
                if isinstance(keyword.value, ast.Name) and keyword.arg in flows.declared():
                    yield keyword.value.id, f"{organ}.{keyword.arg}"
