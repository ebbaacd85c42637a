"""The drugs of the package: usual dose, how long a dose acts, what it does to the body, and what must come out.

The amount of a drug that is in force is the sum of its doses: each counts for as long as it `lasts`, or `fades` with a
half-life, or `stays` for ever (toxic drugs, which add up). Effects are those of the greatest response; the share of it
that is had is amount / (amount + half), where `half` is the amount that has half of it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from ..core.errors import BadFile, MagnostatError, NotInPackage, did_you_mean, shown
from ..core.quantity import Quantity, quantity
from ..record.files import Table
from ..record.names import DRUGS
from ..record.readers import DOSES
from . import sourced as table_of
from .effects import Effect, read_effects
from .expectation import Expectation, read_expectations
from .grade import read_grade
from .sourced import DATA

FOLDER = DATA / "drugs"
OWN = ("name", "called", "ATC", "note", "expect")
SHARED = ("class", "grade", "usual", "half", "level", "effect")
LEVELS = ("lasts", "fades", "stays")


class Usual(NamedTuple):
    """The usual adult dose and interval (h), and the route."""

    dose: Quantity
    every: float
    route: str
    source: str
    basis: str


class Half(NamedTuple):
    """The amount in force that has half of the greatest effect."""

    dose: Quantity
    source: str
    basis: str


class Level(NamedTuple):
    """How long a dose is in force: `kind` is "lasts" or "fades" with `hours` (a duration, a half-life), or "stays"."""

    kind: str
    hours: float
    source: str
    basis: str


class DrugFile(NamedTuple):
    """A drug: what is usual, how it acts, and what is expected. What is unsupported has no effects."""

    name: str
    called: str
    family: str
    ATC: str
    grade: str
    note: str
    usual: Usual
    half: Half
    level: Level
    effects: tuple[Effect, ...]
    expectations: tuple[Expectation, ...]


@cache
def drug(name: str) -> DrugFile:
    """The drug of a name. Raises NotInPackage, or BadFile if its file does not hold what it must.

    >>> drug("omeprazole").family
    'proton-pump inhibitor'
    """
    path = FOLDER / f"{name}.toml"
    if name not in DRUGS or not path.is_file():
        raise NotInPackage(f"no drug '{name}' in the package", mend=did_you_mean(name, drugs()))
    return read_drug(table_of.load(path), path.name)


@cache
def drugs() -> tuple[str, ...]:
    """The names of the drugs in the package.

    >>> "furosemide" in drugs()
    True
    """
    return tuple(name for name in DRUGS if (FOLDER / f"{name}.toml").is_file())


def read_drug(table: Table, place: str) -> DrugFile:
    """A drug from its table; with `like`, what it does not write itself is that of the drug of that name."""
    try:
        table = _completed(table)
        table_of.known(table, (*OWN, *SHARED))
        name = table_of.text(table, "name")
        if f"{name}.toml" != place.rpartition("/")[2]:
            raise BadFile(f"{shown(name)} stands in {place}", where="name", mend="name the file after the drug")
        called, family, code, note = (table_of.text(table, key) for key in ("called", "class", "ATC", "note"))
        grade, usual = read_grade(table), _usual(table["usual"])
        return DrugFile(name, called, family, code, grade, note, usual, _half(table["half"], usual), _level(table["level"]),
                        _effects(table["effect"], grade), read_expectations(table))  # fmt: skip
    except MagnostatError as error:
        raise error.within(place, ": ") from None


def _completed(table: Table) -> Table:
    if "like" not in table:
        return table
    other = table_of.text(table, "like")
    path = FOLDER / f"{other}.toml"
    if other not in DRUGS or not path.is_file():
        raise NotInPackage(f"no drug '{other}' in the package", where="like", mend=did_you_mean(other, drugs()))
    model = table_of.load(path)
    if "like" in model:
        raise BadFile(f"'{other}' is itself like another drug", where="like", mend=f"write like = {shown(model['like'])}")
    return {**{key: model[key] for key in SHARED if key in model}, **{k: v for k, v in table.items() if k != "like"}}


def _row(row: object, key: str, keys: tuple[str, ...]) -> Mapping[str, object]:
    if not isinstance(row, Mapping):
        raise BadFile(f"{shown(row)} is no table with {', '.join(keys)}, source and basis", where=key)
    try:
        table_of.known(row, (*keys, "source", "basis"))
    except MagnostatError as error:
        raise error.within(key) from None
    return row


def _usual(row: object) -> Usual:
    row = _row(row, "usual", ("dose", "every", "route"))
    every = quantity(row["every"], "time").value
    if not every > 0:
        raise BadFile(f"every {shown(row['every'])} is no interval", where="usual")
    return Usual(quantity(row["dose"], *DOSES), every, table_of.text(row, "route"), *table_of.origin(row))


def _half(row: object, usual: Usual) -> Half:
    row = _row(row, "half", ("dose",))
    dose = quantity(row["dose"], usual.dose.dimension)
    if not dose.value > 0:
        raise BadFile("half the effect of no dose", where="half", mend="write a dose above 0")
    return Half(dose, *table_of.origin(row))


def _level(row: object) -> Level:
    kinds = [kind for kind in LEVELS if isinstance(row, Mapping) and kind in row]
    if len(kinds) != 1:
        raise BadFile(f"{shown(row)} does not say how long a dose acts", where="level", mend="write lasts, fades or stays")
    row = _row(row, "level", (kinds[0],))
    if kinds[0] == "stays":
        if row["stays"] is not True:
            raise BadFile(f"stays = {shown(row['stays'])}", where="level", mend="write stays = true")
        return Level("stays", math.inf, *table_of.origin(row))
    hours = quantity(row[kinds[0]], "time").value
    if not hours > 0:
        raise BadFile(f"{kinds[0]} {shown(row[kinds[0]])} is no time", where="level")
    return Level(kinds[0], hours, *table_of.origin(row))


def _effects(rows: object, grade: str) -> tuple[Effect, ...]:
    if grade == "unsupported":
        if rows != []:
            raise BadFile("what is unsupported has no effect", where="effect", mend="write effect = []")
        return ()
    return read_effects(rows)
