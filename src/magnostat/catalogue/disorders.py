"""The disorders of the package: what each does to the body, and what must come out if that is right."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..core.errors import BadFile, MagnostatError, NotInPackage, did_you_mean, shown
from ..record.files import Table
from ..record.names import DISORDERS
from . import sourced as table_of
from .effects import Effect, read_effects
from .expectation import Expectation, read_expectations
from .grade import read_grade
from .sourced import DATA

FOLDER = DATA / "disorders"
KEYS = ("name", "called", "class", "grade", "acute", "note", "effect", "expect")


class DisorderFile(NamedTuple):
    """A disorder: its `effects` at severity 1, and what is expected of them. `family` groups it, `grade` as in `grade.py`.

    What is `acute` nobody has had always: without a begin it starts with the plan.
    """

    name: str
    called: str
    family: str
    grade: str
    acute: bool
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
        table = {"acute": False, **table}
        table_of.known(table, KEYS)
        name = table_of.text(table, "name")
        if f"{name}.toml" != place.rpartition("/")[2]:
            raise BadFile(f"{shown(name)} stands in {place}", where="name", mend="name the file after the disorder")
        called, family, note = (table_of.text(table, key) for key in ("called", "class", "note"))
        if not isinstance(table["acute"], bool):
            raise BadFile(f"{shown(table['acute'])} is neither true nor false", where="acute")
        return DisorderFile(name, called, family, read_grade(table), table["acute"], note, read_effects(table["effect"]),
                            read_expectations(table))  # fmt: skip
    except MagnostatError as error:
        raise error.within(place, ": ") from None
