"""The drugs of a case: each written line held against names in English and Dutch, with its class, site, direction and grade."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from ..catalogue import sourced as table_of
from ..catalogue.grade import read_grade
from ..catalogue.sourced import DATA
from ..core.errors import BadFile, MagnostatError, unknown
from ..record.case import Case
from ..record.words import mentions

FILE = DATA / "clinic" / "drugs.toml"
KEYS = ("direction", "site", "cause", "stays", "grade", "source", "words", "members")
DIRECTIONS = ("lowers", "raises", "none")
SITES = ("gut", "TAL", "DCT", "tubule", "kidney", "chelation", "shift", "none")


class Family(NamedTuple):
    """A class of drugs and what it does to serum magnesium; `members` are names with their synonyms."""

    name: str
    direction: str
    site: str
    cause: bool
    stays: bool
    grade: str
    source: str
    words: tuple[str, ...]
    members: Mapping[str, tuple[str, ...]]


class Told(NamedTuple):
    """A drug of a case: as `written`, the `name` that was found ("" where only the class is), its family and grade."""

    written: str
    name: str
    family: Family
    grade: str


@cache
def families() -> Mapping[str, Family]:
    """The classes of drugs by name. Raises BadFile."""
    try:
        return {name: _family(name, row) for name, row in table_of.load(FILE).items()}
    except MagnostatError as error:
        raise error.within(FILE.name, ": ") from None


def _family(name: str, row: object) -> Family:
    if not isinstance(row, Mapping):
        raise BadFile("this is no class of drugs", where=name)
    try:
        table_of.known(row, KEYS)
        direction, site = table_of.text(row, "direction"), table_of.text(row, "site")
        if direction not in DIRECTIONS or site not in SITES:
            raise unknown("direction or site", f"{direction} {site}", (*DIRECTIONS, *SITES))
        members = {str(one): tuple(map(str, others)) for one, others in row["members"].items()}
        return Family(name, direction, site, row["cause"] is True, row["stays"] is True, read_grade(row),
                      table_of.text(row, "source"), tuple(map(str, row["words"])), members)  # fmt: skip
    except MagnostatError as error:
        raise error.within(name) from None


@cache
def catalogued(name: str) -> Mapping[str, object] | None:
    """What the catalogue tells of a drug (its `class`, `ATC`, `grade`), or None where it has no file of it."""
    path = DATA / "drugs" / f"{name}.toml"
    if not path.is_file():
        return None
    own = table_of.load(path)
    like = own.get("like")
    return own if not isinstance(like, str) else {**table_of.load(DATA / "drugs" / f"{like}.toml"), **own}


def drugs_of(case: Case) -> tuple[Told, ...]:
    """What is known of the drugs of a case, in the order in which they are written; a line may hold two drugs.

    >>> [(one.name, one.family.name) for one in drugs_of(Case(drugs=("Hydrochloorthiazide 12,5 mg", "no furosemide")))]
    [('hydrochlorothiazide', 'thiazide')]
    """
    return tuple(told for line in case.drugs for told in _read(line))


def _read(line: str) -> tuple[Told, ...]:
    found = []
    for family in families().values():
        named = [(one, (one.replace("_", " "), *others)) for one, others in family.members.items()]
        names = [one for one, called in named if mentions(line, called, ended=not family.stays)]
        if not names and mentions(line, family.words, ended=not family.stays):
            names = [""]
        found += [Told(line, one, family, _grade(one, family)) for one in names]
    return tuple(found)


def _grade(name: str, family: Family) -> str:
    known = catalogued(name) if name else None
    return family.grade if known is None else read_grade(known)


def takes(case: Case, *names: str) -> tuple[Told, ...]:
    """The drugs of a case that are of one of these classes.

    >>> [one.written for one in takes(Case(drugs=("PPI", "aspirin")), "proton_pump_inhibitor")]
    ['PPI']
    """
    return tuple(one for one in drugs_of(case) if one.family.name in names)
