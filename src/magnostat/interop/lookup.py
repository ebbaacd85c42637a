"""Any name of the body, and all that the pages and the tests say of it: what `magnostat show NAME` prints."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from magnostat.body import register
from magnostat.core.errors import unknown

from .declarations import of_body
from .latex import Writer
from .source import ROOT, WITH_EQUATIONS, Equation, page
from .statement import left_side, meaning_of, touching
from .wiring import Move, arguments, moves

SUBSTANCES = {"Mg": "magnesium", "Ca": "calcium", "P": "phosphate", "K": "potassium", "Na": "sodium", "citrate": "citrate"}


@dataclass(frozen=True)
class Entry:
    """What is known of one name.

    `kind` is parameter, signal, input, pool, state, flow, equation, organ, transfer or outside. `text` and `latex` hold
    the equations that define it (of a parameter: those that use it), `where` what these use of their page, `tag` theirs,
    `parameters` the full names of the numbers in both, `transfers` the names from>to it has a part in, `file` (from the
    package down) and `line` where it stands, `tests` the lines of tests that mention it (empty where the tests are not at hand).
    """

    kind: str
    name: str
    meaning: str
    unit: str
    text: str
    latex: str
    tag: str
    parameters: tuple[str, ...]
    transfers: tuple[str, ...]
    file: str
    line: int
    tests: tuple[str, ...]
    where: str = ""


def lookup(name: str) -> Entry:
    """The entry of a full name, an organ, a transfer `from>to` or a tag; UnknownName with what was perhaps meant.

    >>> found = lookup("kidney.distal")
    >>> found.kind, found.tag, found.text
    ('flow', 'K9', 'distal = tight_binding(offered, capacity, p.K_DCT)')
    >>> lookup("plasma>urine").text, lookup("K9").name
    ('kidney.urine', 'kidney.distal')
    """
    if name in WITH_EQUATIONS:
        return _organ(name)
    for move in moves():
        if move.name == name:
            return _transfer(move)
    if name in of_body():
        return _declared(name)
    for organ, equation in equations():
        if name in (f"{organ}.{equation.name}", equation.tag):
            full = equation.name if equation.rate else f"{organ}.{equation.name}"
            return _declared(full) if full in of_body() else _defined("equation", full, [(organ, equation)])
    raise unknown("name", name, names())


@cache
def names() -> tuple[str, ...]:
    """Every name that can be looked up."""
    tags = {e.tag for _, e in equations() if e.tag}
    local = {f"{organ}.{e.name}" for organ, e in equations() if not e.rate}
    return tuple(sorted({*of_body(), *WITH_EQUATIONS, *(m.name for m in moves()), *tags, *local}))


def equations() -> Iterator[tuple[str, Equation]]:
    """Every equation with its organ."""
    for organ in WITH_EQUATIONS:
        for equation in page(organ).equations:
            yield organ, equation


def _organ(name: str) -> Entry:
    read = page(name)
    tests = mentions(rf"\b{name}\.flows\b")
    numbers = tuple(n.name for n in of_body().values() if n.organ == name and n.declaration.kind == "parameter")
    text = "\n".join(e.text for e in read.equations)
    written = [f"{left_side(e)} = {_writer().write(e.value)}" for e in read.equations]
    through = tuple(m.name for m in touching(name))
    return Entry("organ", name, read.summary.replace("\n", " "), "", text, "\n".join(written), "", numbers, through,
                 read.file, 1, tests)  # fmt: skip


def _transfer(move: Move) -> Entry:
    parts = tuple(n for n in of_body() if re.search(rf"(?<![\w.]){re.escape(n)}(?![\w.])", move.text))
    return Entry("transfer", move.name, f"{_moved(move)} from {move.source} to {move.sink}", "mmol/h", move.text, "", "",
                 parts, (move.name,), "body/moves.py", move.line, mentions(re.escape(move.name)))  # fmt: skip


def _moved(move: Move) -> str:
    pool = move.source if move.source in register.states() else move.sink
    return SUBSTANCES[register.substance(pool)]


def _declared(name: str) -> Entry:
    named = of_body()[name]
    kind, short = named.declaration.kind, name.rpartition(".")[2]
    if named.organ == "outside":
        return _entry("outside", name, [], "body/register.py", 0)
    read = page(named.organ)
    found = list(equations())
    if kind in ("parameter", "signal", "input"):
        using = [(o, e) for o, e in found if name in used(o, e)]
    elif kind in ("pool", "state"):
        using = [(o, e) for o, e in found if e.name == name and e.rate]
    else:
        using = [(o, e) for o, e in found if o == named.organ and e.name == short and not e.rate]
    return _entry(kind, name, using, read.file, read.lines.get(f"{named.record}.{short}", 0))


def _defined(kind: str, name: str, using: list[tuple[str, Equation]]) -> Entry:
    organ, equation = using[0]
    return _entry(kind, name, using, page(organ).file, equation.line)


def _entry(kind: str, name: str, using: list[tuple[str, Equation]], file: str, line: int) -> Entry:
    named = of_body().get(name)
    meaning = named.declaration.meaning if named else meaning_of(*using[0])
    tags = tuple(dict.fromkeys(e.tag for _, e in using if e.tag))
    if named and kind == "flow" and using:
        line = using[0][1].line
    before = [] if kind in ("parameter", "signal", "input") else [(o, e) for o, one in using for e in leading_to(o, one)]
    parameters = tuple(dict.fromkeys(n for o, e in [*using, *before] for n in used(o, e)))
    through = tuple(
        m.name for m in moves() if name in (m.source, m.sink) or re.search(rf"\b{re.escape(name)}\b", m.text)
    )
    latex = "\n".join(f"{left_side(e)} = {_writer().write(e.value)}" for _, e in using)
    told = [rf"(?<![\w.]){re.escape(name)}(?![\w.])", *(rf"(?<![A-Za-z0-9]){tag}(?![A-Za-z0-9])" for tag in tags)]
    return Entry(kind, name, meaning, named.declaration.unit if named else "", "\n".join(e.text for _, e in using), latex,
                 ", ".join(tags), parameters, through, file, line, mentions("|".join(told)),
                 "\n".join(dict.fromkeys(e.text for _, e in before)))  # fmt: skip


def leading_to(organ: str, equation: Equation) -> list[Equation]:
    """The equations of a page that an equation rests on, in the order of the page.

    >>> [e.name for e in leading_to("kidney", next(e for e in page("kidney").equations if e.name == "brake"))]
    ['load', 'sensed']
    """
    wanted = {node.id for node in ast.walk(equation.value) if isinstance(node, ast.Name)}
    found: list[Equation] = []
    for one in reversed(page(organ).equations):
        if one.within == equation.within and not one.rate and one.name in wanted and one is not equation:
            found.append(one)
            wanted |= {node.id for node in ast.walk(one.value) if isinstance(node, ast.Name)}
    return found[::-1]


def used(organ: str, equation: Equation) -> list[str]:
    """The full names of the parameters, signals and inputs in an equation, in its order.

    >>> used("kidney", next(e for e in page("kidney").equations if e.tag == "K10"))
    ['kidney.GFR']
    """
    given, found = arguments(organ), []
    for node in ast.walk(equation.value):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "p":
            found.append(f"{organ}.{node.attr}")
        elif isinstance(node, ast.Name):
            found += [name for name in re.findall(r"\w+\.\w+", given.get(node.id, "")) if _is_number(name)]
    return list(dict.fromkeys(found))


def _is_number(name: str) -> bool:
    return name in of_body() and of_body()[name].declaration.kind in ("parameter", "signal", "input")


def _writer() -> Writer:
    return Writer({name: d.kind for name, d in register.states().items()})


def mentions(pattern: str) -> tuple[str, ...]:
    """`tests/body/test_kidney.py:12` for every line of the tests that matches; empty outside a checkout."""
    tests = ROOT.parents[1] / "tests"
    wanted = re.compile(pattern)
    found = []
    for file in sorted(tests.rglob("test_*.py")) if tests.is_dir() else ():
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if wanted.search(line):
                found.append(f"{file.relative_to(tests.parent).as_posix()}:{number}")
    return tuple(found)
