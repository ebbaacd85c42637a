"""Tables of terms: what a case may name, in English and Dutch, and which terms of a group its words hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from ..catalogue import sourced as table_of
from ..catalogue.sourced import DATA
from ..core.errors import BadFile, MagnostatError
from ..record.case import Case
from ..record.words import mentions

FOLDER = DATA / "clinic"
EXPECTING = "pregnancy"
"""What a pregnancy is called that the person's table tells."""

REQUIRED, OPTIONAL = ("fact", "words"), ("way", "unless")


class Term(NamedTuple):
    """Something that a case may name. `facts` are ids of the source texts; `way` is how it acts, where the file tells;
    `unless` are names that rule it out.
    """

    name: str
    words: tuple[str, ...]
    facts: tuple[str, ...]
    way: str
    unless: tuple[str, ...]


@cache
def terms(file: str, group: str = "") -> tuple[Term, ...]:
    """The terms of a file of data/clinic, or of one of its groups. Raises BadFile."""
    table = table_of.load(FOLDER / f"{file}.toml")
    rows = table[group] if group else table
    if not isinstance(rows, Mapping):
        raise BadFile(f"'{group}' is no group", where=file)
    try:
        return tuple(_term(name, row) for name, row in rows.items())
    except MagnostatError as error:
        raise error.within(f"{file}.toml", ": ") from None


def _term(name: str, row: object) -> Term:
    if not isinstance(row, Mapping):
        raise BadFile("this is no term with fact and words", where=name)
    try:
        table_of.known(dict.fromkeys(OPTIONAL, "") | dict(row), (*REQUIRED, *OPTIONAL))
        words = row["words"]
        if not isinstance(words, list) or not words:
            raise BadFile("a term without words")
        return Term(name, tuple(map(str, words)), tuple(table_of.text(row, "fact").split()), str(row.get("way", "")),
                    tuple(map(str, row.get("unless", ()))))  # fmt: skip
    except MagnostatError as error:
        raise error.within(name) from None


def named(lines: Iterable[str], known: Iterable[Term], *, ended: bool = True) -> tuple[tuple[str, Term], ...]:
    """(line, term) of each line that names a term; a line that names several gives each of them.

    >>> [(line, term.name) for line, term in named(["tremor and cramps"], terms("symptoms", "established"))]
    [('tremor and cramps', 'tremor'), ('tremor and cramps', 'cramp')]
    """
    table = tuple(known)
    return tuple((line, term) for line in lines for term in table
                 if mentions(line, term.words, ended=ended) and not mentions(line, term.unless))  # fmt: skip


def background(case: Case) -> tuple[str, ...]:
    """The lines of a case that tell of disorders and history, and a pregnancy that the person's table tells.

    >>> background(Case(disorders=("gitelman",), history=("smoker",)))
    ('gitelman', 'smoker')
    """
    expecting = (EXPECTING,) if case.person is not None and case.person.pregnancy is not None else ()
    return (*case.disorders, *case.history, *expecting)


def lines_of(found: Iterable[tuple[str, Term]]) -> str:
    """The lines, each once and in order, as one text.

    >>> lines_of(named(["tremor and cramps"], terms("symptoms", "established")))
    'tremor and cramps'
    """
    return ", ".join(dict.fromkeys(line for line, _ in found))
