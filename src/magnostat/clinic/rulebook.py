"""The rules as data: for each what it reads, how well it is known, and every number it holds results against.

A limit that a result is held against stands in `data/rules/`, with its unit and source; doses, signs of toxicity and reference
values of intake stand in the catalogue. No such number stands in Python.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from ..catalogue import sourced as table_of
from ..catalogue.grade import read_grade
from ..catalogue.sourced import DATA
from ..core.errors import BadFile, MagnostatError, UnknownName, did_you_mean, shown
from ..record.finding import Threshold

FOLDER = DATA / "rules"
KEYS = ("inputs", "grade", "limit")
BOXES = ("when", "why", "pitfalls", "evidence", "next")
"""What is told of every rule, in sentences of the language files."""


class Rule(NamedTuple):
    """A rule: the inputs that it reads, the grade of its evidence, its limits by name."""

    id: str
    inputs: tuple[str, ...]
    grade: str
    limits: Mapping[str, Threshold]


def rule(name: str) -> Rule:
    """The rule of an id. Raises UnknownName."""
    if name not in _book():
        raise UnknownName(f"no rule '{name}'", mend=did_you_mean(name, _book()))
    return _book()[name]


def rules() -> tuple[str, ...]:
    """The ids of all rules, in order."""
    return tuple(sorted(_book()))


def limit(name: str) -> Threshold:
    """The limit "rule.name". Raises UnknownName."""
    head, _, tail = name.rpartition(".")
    limits = rule(head).limits
    if tail not in limits:
        raise UnknownName(f"no limit '{tail}' of rule '{head}'", mend=did_you_mean(tail, limits))
    return limits[tail]


@cache
def _book() -> Mapping[str, Rule]:
    found: dict[str, Rule] = {}
    for path in sorted(FOLDER.glob("*.toml")):
        try:
            for name, table in table_of.load(path).items():
                if name in found:
                    raise BadFile(f"rule '{name}' stands in two files")
                found[name] = read_rule(name, table)
        except MagnostatError as error:
            raise error.within(path.name, ": ") from None
    return found


def read_rule(name: str, table: object) -> Rule:
    """A rule from its table; every key is read, none is left over. Raises BadFile."""
    try:
        if not isinstance(table, Mapping):
            raise BadFile(f"{shown(table)} is no rule")
        table_of.known({"limit": {}, **table}, KEYS)
        inputs, limits = table["inputs"], table.get("limit", {})
        if not isinstance(inputs, list) or not inputs or not isinstance(limits, Mapping):
            raise BadFile("inputs are no list, or limit no table")
        return Rule(name, tuple(map(str, inputs)), read_grade(table), {key: _limit(key, row) for key, row in limits.items()})
    except MagnostatError as error:
        raise error.within(name) from None


def _limit(key: str, row: object) -> Threshold:
    if not isinstance(row, Mapping):
        raise BadFile(f"{shown(row)} is no limit", where=key)
    try:
        table_of.known(row, ("value", "unit", "source"))
        return Threshold(table_of.number(row, "value", -1e6, 1e6), table_of.text(row, "unit"), table_of.text(row, "source"))
    except MagnostatError as error:
        raise error.within(key) from None
