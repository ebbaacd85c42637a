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

from ..catalogue.salts import salt
from ..core.errors import BadQuantity, BadRecord, MagnostatError, OutOfRange, shown
from ..core.quantity import quantity
from ..core.units import MOLAR_MASS
from ..record.files import read_text
from .foods import HELD, food

COLUMNS = ("day", "item", "amount", "contains")
MOST_ROWS = 10_000
FORMULA = re.compile(r"^\s*[=+\-@\t\r]")
WATER = ("water", "drinking water", "drinkwater", "kraanwater", "tap water", "mineral water", "mineraalwater")
SUPPLEMENT = ("supplement", "supplements", "voedingssupplement")
PORTIONS = re.compile(r"(\d+(?:[.,]\d+)?) (?:portions?|porties?)")


class Eaten(NamedTuple):
    """One line of a diary: mg (fibre g) of what it holds; `kind` is "food", "water" or "supplement"."""

    day: str
    item: str
    kind: str
    held: tuple[float, ...]
    salt: str = ""

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
    text = read_text(path)
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
    if head != COLUMNS:
        raise BadRecord(f"columns {', '.join(head)[:80] or 'none'}", where="line 1", mend=f"write {','.join(COLUMNS)}")
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
        raise BadRecord("has no lines", mend="write at least one food")


def _line(cells: list[str]) -> Eaten:
    if len(cells) != len(COLUMNS):
        raise BadRecord(f"{len(cells)} cells, {len(COLUMNS)} are expected", mend=f"write {','.join(COLUMNS)}")
    for cell in cells:
        if FORMULA.match(cell) or any(ord(letter) < 32 for letter in cell):
            raise BadRecord(f"{shown(cell)} is a formula or holds a control character", mend="write plain text")
    day, item, amount, contains = (cell.strip() for cell in cells)
    if not day:
        raise BadRecord("no day", mend="write 1, 2, … or a date")
    if item.casefold() in SUPPLEMENT:
        return Eaten(day, item, "supplement", (_supplement(amount, contains), *(0.0 for _ in HELD[1:])), contains)
    if item.casefold() in WATER:
        return Eaten(day, item, "water", (_water(amount, contains), *(0.0 for _ in HELD[1:])))
    if contains:
        raise BadRecord(f"'contains' {shown(contains)} of a food", mend="leave it empty; it is for water and supplements")
    found = food(item)
    grams = _grams(amount, found.portion_g)
    return Eaten(day, item, "food", tuple(getattr(found, name) * grams / 100.0 for name in HELD))


def _grams(amount: str, portion: float) -> float:
    if match := PORTIONS.fullmatch(amount):
        return _bounded(float(match[1].replace(",", ".")) * portion)
    if amount.endswith("L"):
        return _bounded(1000.0 * quantity(_plain(amount), "volume").value)  # of drinks, 1 mL is taken for 1 g
    return _bounded(1000.0 * quantity(_plain(amount), "mass").value)


def _water(amount: str, contains: str) -> float:
    if not contains:
        raise BadRecord("water without its magnesium", mend="write what the label says, as in 26 mg/L")
    per_litre = quantity(_plain(contains), "concentration", solute="Mg").value * MOLAR_MASS["Mg"]
    return _bounded(quantity(_plain(amount), "volume").value * per_litre)


def _supplement(amount: str, contains: str) -> float:
    text, _, what = amount.rpartition(" ")
    if what not in ("elemental", "salt"):
        raise BadQuantity(f"{shown(amount)} of a supplement may be magnesium or salt",
                          mend=f'write "{amount} elemental" or "{amount} salt", as the label says')  # fmt: skip
    known = salt(contains)
    milligrams = quantity(_plain(text), "dose").value * 1e6 if what == "salt" else (
        quantity(_plain(text), "amount", solute="Mg").value * MOLAR_MASS["Mg"])  # fmt: skip
    return _bounded(milligrams * (known.share_of_mass if what == "salt" else 1.0), 100_000.0)


def _plain(text: str) -> str:
    """A decimal comma as a point."""
    return re.sub(r"(\d),(\d)", r"\1.\2", text)


def _bounded(value: float, most: float = 20_000.0) -> float:
    if not 0 <= value <= most:
        raise OutOfRange(f"{value:g} is more than anybody eats", mend="check the unit")
    return value
