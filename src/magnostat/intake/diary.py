"""A diary of food, drinking water and supplements as CSV: `day,item,amount,contains`.

    day,item,amount,contains
    1,almonds,30 g,
    1,wholemeal bread,2 portions,
    1,water,1.5 L,26 mg/L
    1,supplement,300 mg elemental,citrate
    2,supplement,500 mg salt,citrate

An amount of a supplement says whether it is elemental magnesium or the weight of the salt: it is asked, not guessed. What
a spreadsheet would take for a formula is refused, and so are more than ten thousand rows.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ..core.errors import BadRecord, MagnostatError, OutOfRange, shown
from ..record.files import read_text
from .amounts import NEGATIVE, grams, supplement, water
from .foods import HELD, food

COLUMNS = ("day", "item", "amount", "contains")
DUTCH = ("dag", "product", "hoeveelheid", "bevat")
MOST_ROWS = 10_000
FORMULA = re.compile(r"^\s*[=+\-@\t\r]")
WATER = ("water", "drinking water", "drinkwater", "kraanwater", "tap water", "mineral water", "mineraalwater")
SUPPLEMENT = ("supplement", "supplements", "voedingssupplement")


class Eaten(NamedTuple):
    """One line of a diary: mg (fibre g) of what it holds; `kind` is "food", "water" or "supplement"; `mark` as in foods.py."""

    day: str
    item: str
    kind: str
    held: tuple[float, ...]
    salt: str = ""
    mark: str = ""

    @property
    def Mg(self) -> float:
        """Magnesium, mg."""
        return self.held[0]


class Diary(NamedTuple):
    """The lines of a diary in their order."""

    lines: tuple[Eaten, ...]

    @property
    def days(self) -> tuple[str, ...]:
        """The days, each once, in order."""
        return tuple(dict.fromkeys(line.day for line in self.lines))

    def mean(self, held: str = "Mg", kind: str = "") -> float:
        """The mean of a day, mg (fibre g), of all lines or of one kind."""
        place = HELD.index(held)
        return sum(line.held[place] for line in self.lines if kind in ("", line.kind)) / len(self.days)


def load(path: str | Path) -> Diary:
    """A diary from a file. Raises a MagnostatError that names the line."""
    text = read_text(path, "diary")
    try:
        return parse(text)
    except MagnostatError as error:
        raise error.within(str(path), ": ") from None


def parse(text: str) -> Diary:
    r"""A diary from its text; a semicolon separates as well as a comma.

    >>> parse("day,item,amount,contains\n1,almonds,100 g,\n").mean()
    270.0
    """
    lines = text.splitlines()
    mark = ";" if lines and lines[0].count(";") > lines[0].count(",") else ","
    rows = csv.reader(lines, delimiter=mark, strict=True)
    try:
        return Diary(tuple(_lines(rows)))
    except csv.Error as error:
        raise BadRecord(f"is no CSV: {error}", where=f"line {rows.line_num}", mend="close the quotation marks") from None


def _lines(rows: Iterator[list[str]]) -> Iterator[Eaten]:
    head = tuple(cell.strip() for cell in next(rows, []))
    if any(cell.casefold() not in names for cell, names in zip(head, zip(COLUMNS, DUTCH, strict=True), strict=False)) or (
            len(head) != len(COLUMNS)):  # fmt: skip
        raise BadRecord(f"columns {', '.join(head)[:80] or 'none'}", where="line 1",
                        mend=f"write {','.join(COLUMNS)} or {','.join(DUTCH)}, separated by commas or by semicolons")  # fmt: skip
    empty = True
    for number, cells in enumerate(rows, start=2):
        if not any(cell.strip() for cell in cells):
            continue
        if number > MOST_ROWS:
            raise OutOfRange(f"more than {MOST_ROWS} lines", mend="write fewer days")
        empty = False
        try:
            yield _line(cells)
        except MagnostatError as error:
            raise error.within(f"line {number}", ": ") from None
    if empty:
        raise BadRecord("no food under the heading", mend="write a line for each food, as in 1,almonds,30 g,")


def _line(cells: list[str]) -> Eaten:
    day, item, amount, contains = _cells(cells)
    if not day:
        raise BadRecord("no day", mend="write 1, 2, … or a date")
    if not item:
        raise BadRecord("no food", mend="write its name, as in almonds")
    nothing = (0.0,) * len(HELD[1:])
    if item.casefold() in SUPPLEMENT:
        milligrams, salt = supplement(amount, contains)
        return Eaten(day, item, "supplement", (milligrams, *nothing), salt)
    if item.casefold() in WATER:
        return Eaten(day, item, "water", (water(amount, contains), *nothing))
    if contains:
        comma = amount.isdigit() and contains[:1].isdigit()
        raise BadRecord(f"'contains' {shown(contains)} of a food",
                        mend=f"write {amount}.{contains} with a point, or separate all cells by semicolons" if comma
                        else "leave it empty; it is for water and supplements")  # fmt: skip
    found = food(item)
    share = grams(amount, found) / 100.0
    return Eaten(day, item, "food", tuple(getattr(found, name) * share for name in HELD), mark=found.mark)


def _cells(cells: list[str]) -> list[str]:
    """The four cells of a line; the last may be left out."""
    if len(cells) == len(COLUMNS) - 1:
        cells = [*cells, ""]
    if len(cells) != len(COLUMNS):
        raise BadRecord(f"{len(cells)} cells, {len(COLUMNS)} are expected", mend=f"write {','.join(COLUMNS)}")
    for column, cell in zip(COLUMNS, cells, strict=True):
        if column == "amount" and NEGATIVE.match(cell):
            continue
        if FORMULA.match(cell) or any(ord(letter) < 32 for letter in cell):
            raise BadRecord(f"{shown(cell)} is a formula or holds a control character", mend="write plain text")
    return [cell.strip() for cell in cells]
