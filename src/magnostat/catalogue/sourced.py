"""Numbers of data files with their unit, source and basis, and strict tables: an unknown key is an error."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, TypeVar

from ..core.errors import BadFile, MagnostatError, shown, unknown
from ..record.files import Table, read_text, read_toml

DATA = Path(__file__).resolve().parent.parent / "data"
BASES = ("measured", "derived", "fitted", "assumed")
Row = TypeVar("Row")
CITED = re.compile(r"[A-Z][A-Za-z]+\d{4}[a-z]?:")


class Sourced(NamedTuple):
    """A number, its unit, where it is from (a key of references.bib with a locator, or the argument) and its basis."""

    value: float
    unit: str
    source: str
    basis: str


def load(path: Path) -> Table:
    """The table of a data file. Raises BadFile."""
    try:
        return read_toml(read_text(path))
    except MagnostatError as error:
        raise error if error.where else error.within(str(path), ": ") from None


def known(table: Mapping[str, object], keys: tuple[str, ...]) -> None:
    """Raise unless `table` has exactly `keys`."""
    for key in table:
        if key not in keys:
            raise unknown("key", key, keys)
    for key in keys:
        if key not in table:
            raise BadFile(f"key '{key}' is missing")


def text(table: Mapping[str, object], key: str) -> str:
    """A text that is not empty."""
    found = table[key]
    if not isinstance(found, str) or not found.strip():
        raise BadFile(f"{shown(found)} is no text", where=key)
    return found


def number(table: Mapping[str, object], key: str, low: float, high: float) -> float:
    """A number from `low` to `high`."""
    found = table[key]
    if isinstance(found, bool) or not isinstance(found, int | float) or not low <= found <= high:
        raise BadFile(f"{shown(found)} is no number from {low:g} to {high:g}", where=key)
    return float(found)


def listed(rows: object, key: str, read: Callable[[object], Row]) -> tuple[Row, ...]:
    """Each table of a list `[[key]]`, read; an error tells which of them. Raises BadFile where there is none."""
    if not isinstance(rows, list) or not rows:
        raise BadFile(f"{shown(rows)} is no list", where=key, mend=f"write at least one [[{key}]]")
    found = []
    for place, row in enumerate(rows):
        try:
            found.append(read(row))
        except MagnostatError as error:
            raise error.within(f"{key}[{place}]") from None
    return tuple(found)


def sourced(table: Mapping[str, object], key: str, unit: str, low: float, high: float, *more: str) -> Sourced:
    """The number of a sub-table with value, unit, source and basis (and `more` keys that the caller reads)."""
    row = table[key]
    if not isinstance(row, Mapping):
        raise BadFile(f"{shown(row)} is no table with value, unit, source, basis", where=key)
    try:
        known(row, ("value", "unit", "source", "basis", *more))
        found = Sourced(number(row, "value", low, high), text(row, "unit") if unit else "", *origin(row))
        if found.unit != unit:
            raise BadFile(f"unit '{found.unit}', expected '{unit}'")
    except MagnostatError as error:
        raise error.within(key) from None
    return found


def origin(row: Mapping[str, object]) -> tuple[str, str]:
    """Source and basis of a row; what is measured names a reference."""
    source, basis = text(row, "source"), text(row, "basis")
    if basis not in BASES:
        raise unknown("basis", basis, BASES)
    if basis == "measured" and not CITED.match(source):
        raise BadFile(f"{shown(source)} is measured but names no reference", where="source")
    return source, basis
