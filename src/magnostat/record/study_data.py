"""The CSV of an outcome with `data`: one outcome a row, columns at, reported and perhaps n."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from magnostat.core.errors import BadFile, BadRecord, MagnostatError, shown, unknown
from magnostat.record.files import read_text

COLUMNS = ("at", "reported", "n")
MOST_ROWS = 10_000
MOST_DIGITS = 8


def confined(folder: Path, written: object) -> Path:
    """The file that `data` names, inside the study's folder. BadFile for anything outside it, links followed."""
    if not isinstance(written, str) or not written or "\0" in written:
        raise BadFile(f"{shown(written)} is no name of a file", mend='write data = "curve.csv"')
    home = folder.resolve()
    file = (home / written).resolve()
    if home not in file.parents:
        raise BadFile(f"{shown(written)} lies outside the study's folder", mend="put the file beside study.toml")
    return file


def rows(folder: Path, outcome: Mapping[str, object]) -> Iterator[tuple[int, dict[str, object]]]:
    """The outcomes of a table with `data`, with their row numbers (0 is the first below the heads)."""
    for key in ("reported", "at", "during"):
        if key in outcome:
            raise BadRecord(f"'data' with '{key}'", mend="the file has that column: write one of them")
    text = _text(confined(folder, outcome["data"]))
    reader = csv.DictReader(io.StringIO(text), strict=True)
    heads = [str(h).strip() for h in reader.fieldnames or ()]
    reader.fieldnames = heads
    for head in heads:
        if head not in COLUMNS:
            raise unknown("column", head, COLUMNS)
    for head in COLUMNS[:2]:
        if head not in heads:
            raise BadRecord(f"no column '{head}'", mend="let the first line be at,reported or at,reported,n")
    shared = {k: v for k, v in outcome.items() if k != "data"}
    try:
        for number, row in enumerate(reader):
            if number >= MOST_ROWS:
                raise BadRecord(f"more than {MOST_ROWS} rows", mend="report fewer points")
            yield number, {**shared, **_row(row, len(heads))}
    except csv.Error as error:
        raise BadFile(f"is no CSV: {error}", mend="write one line a point, parts with a comma in quotes") from None


def _text(file: Path) -> str:
    try:
        return read_text(file)
    except MagnostatError as error:
        error.where = file.name  # a result names no path of a machine
        raise


def _row(row: Mapping[str | None, object], columns: int) -> dict[str, object]:
    if None in row or any(v is None for v in row.values()):
        raise BadRecord(f"a row that has not {columns} parts", mend="put a part with a comma in quotes")
    cells: dict[str, object] = {str(k): str(v).strip() for k, v in row.items()}
    n = str(cells.pop("n", ""))
    if n:
        cells["n"] = int(n) if n.isascii() and n.isdigit() and len(n) <= MOST_DIGITS else n
    return cells
