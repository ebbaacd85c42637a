"""Results as CSV: a line of names of columns, then a result a line.

    test,value,unit,time,specimen,flag
    Mg,"0,48",mmol/L,2026-03-02T08:15Z,serum,
    K,<3.0,mmol/L,2026-03-02T08:15Z,serum,

`test`, `value` and `unit` must be there, the others may be, in any order. A comma or a semicolon separates; a decimal comma
is read. An empty value is "not measured": it is left out and told. What a spreadsheet would take for a formula is refused.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from magnostat.core.errors import BadRecord, MagnostatError, OutOfRange, shown, unknown
from magnostat.record.case_parts import Note, Part
from magnostat.record.files import read_text
from magnostat.record.lab_list import time_of
from magnostat.record.lab_units import unit_of
from magnostat.record.labs import Lab, lab, name_of

NEEDED = ("test", "value", "unit")
COLUMNS = (*NEEDED, "time", "specimen", "flag")
LARGEST = 5_000_000  # bytes
MOST_ROWS = 10_000
FORMULA = "=+-@"
EXAMPLE = "write a first line such as test,value,unit"


def load(path: str | Path) -> Part:
    """The results of a file. Raises a MagnostatError that names the line."""
    text = read_text(path, "CSV", LARGEST)
    try:
        return parse(text)
    except MagnostatError as error:
        raise error.within(str(path), ": ") from None


def parse(text: str) -> Part:
    r"""The results of a text.

    >>> parse("test;value;unit\nMg;0,85;mmol/L\nPTH;;\n").notes
    (('unmeasured', 'PTH'),)
    """
    head = text[: text.find("\n") if "\n" in text else len(text)]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";" if head.count(";") > head.count(",") else ",", strict=True)
    try:
        found = list(_rows(rows))
    except csv.Error as error:
        raise BadRecord(f"is no CSV: {error}", where=f"line {rows.line_num}", mend="close the quotation marks") from None
    labs = tuple(one for one in found if isinstance(one, Lab))
    if not labs:
        raise BadRecord("has no results", mend="write at least one line with test, value and unit")
    return Part({}, labs, tuple(one for one in found if not isinstance(one, Lab)))


def _rows(rows: Iterator[list[str]]) -> Iterator[Lab | Note]:
    columns = _head(next(rows, []))
    for number, cells in enumerate(rows, start=2):
        if number > MOST_ROWS + 1:
            raise OutOfRange(f"more than {MOST_ROWS} lines", mend="write the results of one person")
        if not any(cell.strip() for cell in cells):
            continue
        try:
            yield _row(columns, cells)
        except MagnostatError as error:
            raise error.within(f"line {number}", ": ") from None


def _head(cells: Sequence[str]) -> tuple[str, ...]:
    columns = tuple(cell.strip().casefold() for cell in cells)
    for column in columns:
        if column not in COLUMNS:
            raise unknown("column", column, COLUMNS, where="line 1")
    for column in COLUMNS:
        if columns.count(column) > 1 or (column in NEEDED and column not in columns):
            told = "twice" if column in columns else "not there"
            raise BadRecord(f"column '{column}' is {told}", where="line 1", mend=EXAMPLE)
    return columns


def _row(columns: Sequence[str], cells: Sequence[str]) -> Lab | Note:
    if len(cells) != len(columns):
        mend = "put a decimal comma in quotes, or separate by semicolons" if len(cells) > len(columns) else "add the empty ones"
        raise BadRecord(f"{len(cells)} cells, {len(columns)} are expected", mend=mend)
    for cell in cells:
        if cell.lstrip()[:1] in tuple(FORMULA) or not cell.replace("\u00a0", " ").strip().isprintable():
            raise BadRecord(f"{shown(cell)} is a formula or holds a control character", mend="write plain text")
    told = {column: cell.strip() for column, cell in zip(columns, cells, strict=True)}
    if not told["value"]:
        return ("unmeasured", name_of(told["test"]))
    return lab(told["test"], told["value"], unit_of(told["unit"]), time_of(told.get("time", "")), told.get("specimen", ""),
               told.get("flag", ""))  # fmt: skip
