"""The disorders of the package: what each does to the body, and what must come out if that is right."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from ..core.errors import BadFile, MagnostatError, NotInPackage, did_you_mean, shown, unknown
from ..record.files import Table
from ..record.names import DISORDERS
from . import sourced as table_of
from .effects import Effect, read_effects
from .sourced import DATA

FOLDER = DATA / "disorders"
KEYS = ("name", "called", "note", "effect", "expect")
EXPECT_KEYS = ("assay", "compared", "low", "high", "unit", "person", "do", "at", "during", "source")
COMPARED = ("value", "difference", "ratio")


class Expectation(NamedTuple):
    """What an assay must show in people with the disorder: itself, or beside the same people without it.

    `person` and `do` are tables as in a plan; `at` or `during` say when; the result lies from `low` to `high` in `unit`.
    """

    assay: str
    compared: str
    low: float
    high: float
    unit: str
    person: Mapping[str, object]
    do: tuple[Mapping[str, object], ...]
    at: str
    during: str
    source: str


class DisorderFile(NamedTuple):
    """A disorder: its `effects` at severity 1, and what is expected of them."""

    name: str
    called: str
    note: str
    effects: tuple[Effect, ...]
    expectations: tuple[Expectation, ...]


@cache
def disorder(name: str) -> DisorderFile:
    """The disorder of a name. Raises NotInPackage, or BadFile if its file does not hold what it must.

    >>> disorder("pre_eclampsia").called
    'pre-eclampsia'
    """
    path = FOLDER / f"{name}.toml"
    if name not in DISORDERS or not path.is_file():
        raise NotInPackage(f"no disorder '{name}' in the package", mend=did_you_mean(name, disorders()))
    return read_disorder(table_of.load(path), path.name)


def disorders() -> tuple[str, ...]:
    """The names of the disorders in the package.

    >>> "alcoholism" in disorders()
    True
    """
    return tuple(name for name in DISORDERS if (FOLDER / f"{name}.toml").is_file())


def read_disorder(table: Table, place: str) -> DisorderFile:
    """A disorder from its table; every key is read, none is left over."""
    try:
        table_of.known(table, KEYS)
        name = table_of.text(table, "name")
        if f"{name}.toml" != place.rpartition("/")[2]:
            raise BadFile(f"{shown(name)} stands in {place}", where="name", mend="name the file after the disorder")
        return DisorderFile(name, table_of.text(table, "called"), table_of.text(table, "note"),
                            read_effects(table["effect"]), table_of.listed(table["expect"], "expect", _expectation))  # fmt: skip
    except MagnostatError as error:
        raise error.within(place, ": ") from None


def _expectation(row: object) -> Expectation:
    if not isinstance(row, Mapping):
        raise BadFile(f"{shown(row)} is no expectation")
    for key in row:
        if key not in EXPECT_KEYS:
            raise unknown("key of an expectation", key, EXPECT_KEYS)
    for key in ("assay", "compared", "low", "high", "unit", "source"):
        if key not in row:
            raise BadFile(f"key '{key}' is missing")
    if row["compared"] not in COMPARED:
        raise unknown("comparison", row["compared"], COMPARED, where="compared")
    if ("at" in row) == ("during" in row):
        raise BadFile("has both 'at' and 'during', or neither", mend="write one of them")
    low, high = table_of.number(row, "low", -1e9, 1e9), table_of.number(row, "high", -1e9, 1e9)
    if not low < high:
        raise BadFile(f"low {low:g} is not below high {high:g}")
    person, do = row.get("person", {}), row.get("do", [])
    if not isinstance(person, Mapping) or not isinstance(do, list):
        raise BadFile("person is no table, or do no list of acts")
    return Expectation(table_of.text(row, "assay"), str(row["compared"]), low, high, table_of.text(row, "unit"), person,
                       tuple(do), str(row.get("at", "")), str(row.get("during", "")), table_of.text(row, "source"))  # fmt: skip
