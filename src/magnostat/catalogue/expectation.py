"""What an entry of the catalogue must show if it is right: one assay, in some people, beside the same people without it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..core.errors import BadFile, shown, unknown
from . import sourced as table_of

NEEDED = ("assay", "compared", "low", "high", "unit", "source")
OPTIONAL = ("person", "do", "given", "versus", "at", "during", "fact")
COMPARED = ("value", "difference", "ratio")


class Expectation(NamedTuple):
    """What an assay must show: itself ("value"), or beside the same people without the entry ("difference", "ratio").

    `person` and `do` are tables as in a plan; `given` are the keys of the act of the entry itself (dose, from …);
    `versus` is another entry of the kind to compare with, instead of none. `at` or `during` say when; the result lies
    from `low` to `high` in `unit`. `fact` is the id of a fact of the source texts that this carries, if any.
    """

    assay: str
    compared: str
    low: float
    high: float
    unit: str
    source: str
    person: Mapping[str, object]
    do: tuple[Mapping[str, object], ...]
    given: Mapping[str, object]
    versus: str
    at: str
    during: str
    fact: str


def read_expectation(row: object) -> Expectation:
    """An expectation from its table. Raises BadFile or UnknownName."""
    if not isinstance(row, Mapping):
        raise BadFile(f"{shown(row)} is no expectation")
    for key in row:
        if key not in NEEDED and key not in OPTIONAL:
            raise unknown("key of an expectation", key, (*NEEDED, *OPTIONAL))
    for key in NEEDED:
        if key not in row:
            raise BadFile(f"key '{key}' is missing")
    if row["compared"] not in COMPARED:
        raise unknown("comparison", row["compared"], COMPARED, where="compared")
    if ("at" in row) == ("during" in row):
        raise BadFile("has both 'at' and 'during', or neither", mend="write one of them")
    low, high = table_of.number(row, "low", -1e9, 1e9), table_of.number(row, "high", -1e9, 1e9)
    if not low < high:
        raise BadFile(f"low {low:g} is not below high {high:g}")
    person, do, given = row.get("person", {}), row.get("do", []), row.get("given", {})
    if not isinstance(person, Mapping) or not isinstance(do, list) or not isinstance(given, Mapping):
        raise BadFile("person or given is no table, or do no list of acts")
    said = [str(row.get(key, "")) for key in ("versus", "at", "during", "fact")]
    return Expectation(table_of.text(row, "assay"), str(row["compared"]), low, high, table_of.text(row, "unit"),
                       table_of.text(row, "source"), person, tuple(do), given, *said)  # fmt: skip


def read_expectations(table: Mapping[str, object]) -> tuple[Expectation, ...]:
    """The expectations of a file; one at least."""
    return table_of.listed(table["expect"], "expect", read_expectation)
