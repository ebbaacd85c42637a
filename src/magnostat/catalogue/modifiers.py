"""What of a meal binds magnesium in the gut: how much a mole of it holds, and how much of it a mixed diet has anyway."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..core.errors import BadFile, MagnostatError, NotInPackage, did_you_mean, shown
from ..record.files import Table
from . import sourced as table_of
from .expectation import Expectation, read_expectations
from .grade import read_grade
from .sourced import DATA, Sourced, sourced

FOLDER = DATA / "modifiers"
KEYS = ("name", "called", "grade", "note", "binds", "usual", "expect")
BINDERS = ("phytate", "oxalate")
"""The keys of `take` and `diet` that bind magnesium."""


class Modifier(NamedTuple):
    """A binder. `binds` mol of magnesium per mol in the small bowel; `usual` mmol/d in a mixed diet, whose uptake has it in it."""

    name: str
    called: str
    grade: str
    note: str
    binds: Sourced
    usual: Sourced
    expectations: tuple[Expectation, ...]


@cache
def modifier(name: str) -> Modifier:
    """The modifier of a name. Raises NotInPackage, or BadFile if its file does not hold what it must.

    >>> modifier("phytate").binds.unit
    'mol/mol'
    """
    path = FOLDER / f"{name}.toml"
    if name not in BINDERS or not path.is_file():
        raise NotInPackage(f"no modifier '{name}' in the package", mend=did_you_mean(name, modifiers()))
    return read_modifier(table_of.load(path), path.name)


def modifiers() -> tuple[str, ...]:
    """The names of the modifiers in the package.

    >>> modifiers()
    ('phytate', 'oxalate')
    """
    return tuple(name for name in BINDERS if (FOLDER / f"{name}.toml").is_file())


def read_modifier(table: Table, place: str) -> Modifier:
    """A modifier from its table; every key is read, none is left over."""
    try:
        table_of.known(table, KEYS)
        name, called, note = (table_of.text(table, key) for key in ("name", "called", "note"))
        if f"{name}.toml" != place.rpartition("/")[2]:
            raise BadFile(f"{shown(name)} stands in {place}", where="name", mend="name the file after the modifier")
        return Modifier(name, called, read_grade(table), note, sourced(table, "binds", "mol/mol", 0.0, 12.0),
                        sourced(table, "usual", "mmol/d", 0.0, 100.0), read_expectations(table))  # fmt: skip
    except MagnostatError as error:
        raise error.within(place, ": ") from None
