"""The facts of the three source texts: our own sentence for each, its number, and what carries it or why it is refused.

A fact is carried by something of the package that a test would miss: a parameter, an equation's tag, an entry of the
catalogue, a study, an assay, a rule of a reading, a unit of amounts, a row of the register of evidence. A known error
of the source says what is right instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from ..core.errors import BadFile, MagnostatError, UnknownName, did_you_mean, shown, unknown
from . import sourced as table_of
from .sourced import DATA

FOLDER = DATA / "facts"
NEEDED = ("says", "feature", "at")
OPTIONAL = ("number", "carried", "test", "refused", "error")
CARRIERS = ("parameter", "tag", "drug", "disorder", "salt", "device", "modifier", "treatment", "sign", "study", "assay", "text",
            "rule", "evidence", "unit")  # fmt: skip
EXPECTATION = "its own expectation"


class Fact(NamedTuple):
    """A fact: `says` in our words, `number` as the source has it, `feature` of the package, `source` (key:line).

    `carrier` is a kind and a name, such as ("drug", "amiloride"), and `test` a place in tests/, or `EXPECTATION` where
    the file of the carrier brings the test; or `refused` says why not. `error`: what is wrong in the source, and right.
    """

    id: str
    says: str
    number: str
    feature: str
    source: str
    carrier: tuple[str, str] | None
    test: str
    refused: str
    error: str


def facts() -> Mapping[str, Fact]:
    """All facts by id.

    >>> facts()["A035"].number
    '20 %'
    """
    return _facts()


@cache
def _facts() -> Mapping[str, Fact]:
    found: dict[str, Fact] = {}
    for path in sorted(FOLDER.glob("*.toml")):
        try:
            found |= {one: read_fact(one, row, path.stem) for one, row in table_of.load(path).items()}
        except MagnostatError as error:
            raise error.within(path.name, ": ") from None
    return dict(sorted(found.items()))


def fact(name: str) -> Fact:
    """The fact of an id. Raises UnknownName."""
    if name not in facts():
        raise UnknownName(f"no fact '{name}'", mend=did_you_mean(name, facts()))
    return facts()[name]


def read_fact(name: str, row: object, text: str) -> Fact:
    """A fact from its row; `text` is the key of the source in references.bib. Raises BadFile."""
    try:
        if not isinstance(row, Mapping):
            raise BadFile(f"{shown(row)} is no row of a fact")
        for key in row:
            if key not in NEEDED and key not in OPTIONAL:
                raise unknown("key of a fact", key, (*NEEDED, *OPTIONAL))
        for key in NEEDED:
            if key not in row:
                raise BadFile(f"key '{key}' is missing")
        if ("carried" in row) == ("refused" in row) or ("carried" in row) != ("test" in row):
            raise BadFile("is neither carried, with a test, nor refused", mend="write carried and test, or refused")
        said = [table_of.text(row, key) if key in row else "" for key in ("number", "test", "refused", "error")]
        carrier = _carrier(table_of.text(row, "carried")) if "carried" in row else None
        source = f"{text}:{table_of.text(row, 'at')}"
        return Fact(name, table_of.text(row, "says"), said[0], table_of.text(row, "feature"), source, carrier, *said[1:])
    except MagnostatError as error:
        raise error.within(name) from None


def _carrier(written: str) -> tuple[str, str]:
    kind, _, name = written.partition(" ")
    if kind not in CARRIERS or not name:
        raise unknown("carrier", kind, CARRIERS, where="carried")
    return kind, name
