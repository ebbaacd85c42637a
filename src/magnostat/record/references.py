"""The literature behind the numbers: a small BibTeX reader for `data/references.bib`, and the keys that sources name.

A source is written `Key2000:locator`, as in `Fine1991:abstract`; several are parted by semicolons, and words may stand
around them. Only the plain part of BibTeX is read: entries whose values stand in braces, and lines that begin with %.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple

from magnostat.core.errors import BadFile, shown, unknown

FILE = "references.bib"

_KEY = re.compile(r"\b(?:de)?[A-Z][A-Za-z]*(?:1[89]|20)\d\d[a-z]?\b")
_ENTRY = re.compile(r"@(\w+)\{([^\s,{}=]+),")
_FIELD = re.compile(r"([A-Za-z]+)\s*=\s*\{")
_GAP = re.compile(r"(?:\s|%[^\n]*)*")
_COMMA = re.compile(r"\s*,?\s*")


class Reference(NamedTuple):
    """One work: its BibTeX kind (article, book, misc …) and its fields by name, in the order of the file."""

    kind: str
    fields: Mapping[str, str]


@cache
def load() -> Mapping[str, Reference]:
    """Every reference of the package by its key, read once. Raises BadFile where the file is not well formed.

    >>> load()["Fine1991"].fields["year"]
    '1991'
    """
    return MappingProxyType(parse((files("magnostat") / "data" / FILE).read_text("utf-8")))


def parse(text: str) -> dict[str, Reference]:
    """The references of a BibTeX text by key. Raises BadFile with the line of a fault, also for a key met twice.

    >>> parse("@book{Euler1755, author = {Euler, L.}, title = {{De} calculo}}")["Euler1755"].fields["title"]
    '{De} calculo'
    """
    found: dict[str, Reference] = {}
    at = _skip(_GAP, text, 0)
    while at < len(text):
        head = _ENTRY.match(text, at)
        if head is None:
            raise _fault("an entry is expected", text, at, "write @article{Key2000, author = {…}, …}")
        kind, key = head[1].lower(), head[2]
        if key in found:
            raise _fault(f"the key {shown(key)} is met a second time", text, at, "keep one entry of each work")
        fields, at = _fields(text, head.end())
        found[key] = Reference(kind, MappingProxyType(fields))
        at = _skip(_GAP, text, at)
    return found


def bibtex(key: str, reference: Reference) -> str:
    """A reference as BibTeX, one field a line.

    >>> print(bibtex("Euler1755", Reference("book", {"author": "Euler, L."})))
    @book{Euler1755,
      author = {Euler, L.},
    }
    """
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in reference.fields.items())
    return f"@{reference.kind}{{{key},\n{lines}}}"


def cite(keys: Iterable[str]) -> str:
    """The BibTeX text of these keys, each once, in alphabetical order. Raises UnknownName for a key that is not held.

    >>> cite(["Fine1991", "Fine1991"]).count("@article")
    1
    """
    known = load()
    wanted = sorted(set(keys))
    for key in wanted:
        if key not in known:
            raise unknown("reference", key, known, where=FILE)
    return "\n\n".join(bibtex(key, known[key]) for key in wanted)


def keys_in(source: str) -> tuple[str, ...]:
    """The keys that a source names, in its order and each once; none if it argues in words alone.

    >>> keys_in("at most 30 %, Alfrey1973:abstract; Fatemi1991:abstract")
    ('Alfrey1973', 'Fatemi1991')
    >>> keys_in("direction known, size assumed")
    ()
    """
    return tuple(dict.fromkeys(_KEY.findall(source)))


def _fields(text: str, at: int) -> tuple[dict[str, str], int]:
    """The fields of the entry whose first field begins at or after ``at``, and the place behind its last brace."""
    fields: dict[str, str] = {}
    at = _skip(_COMMA, text, at)
    while not text.startswith("}", at):
        head = _FIELD.match(text, at)
        if head is None:
            raise _fault(
                "a field or the end of the entry is expected", text, at, "write name = {value}, and close with }"
            )
        name = head[1].lower()
        if name in fields:
            raise _fault(f"the field {shown(name)} is met a second time", text, at, "keep one of them")
        end = _closing(text, head.end())
        fields[name] = " ".join(text[head.end() : end].split())
        at = _skip(_COMMA, text, end + 1)
    return fields, at + 1


def _closing(text: str, at: int) -> int:
    """Where the brace closes that was opened just before ``at``."""
    depth = 1
    for place in range(at, len(text)):
        depth += (text[place] == "{") - (text[place] == "}")
        if depth == 0:
            return place
    raise _fault("a brace is not closed", text, at, "close it with }")


def _skip(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _fault(what: str, text: str, at: int, mend: str) -> BadFile:
    return BadFile(what, where=f"{FILE}, line {text.count(chr(10), 0, at) + 1}", mend=mend)
