"""The table of assays of the study format, row by row, against the assays: unit, tolerances, window, fold error."""

import re
from pathlib import Path

import pytest

from magnostat.lab.assay import since_baseline
from magnostat.lab.assays import ASSAYS
from magnostat.lab.window import Window

FORMAT = Path(__file__).resolve().parents[2] / "docs" / "study-format.md"
ROW = re.compile(r"^\| (?P<names>`[^|]+) \| (?P<unit>[^|]+) \| (?P<tau>[^|]+) \| (?P<beta>[^|]+) \| (?P<epsilon>[^|]+) \|", re.MULTILINE)


def _each(cell, count):
    """What a cell says of each of so many names; one entry is of all of them."""
    parts = [part.strip() for part in cell.split(";")]
    return parts * count if len(parts) == 1 else parts[:count]


def _number(text):
    """A number of the table, a share where it has a per cent sign."""
    found = re.match(r"[\d.]+", text)[0]
    return float(found) / 100.0 if "%" in text else float(found)


def _rows():
    """(name, unit, tau, beta, epsilon, marks) of every assay of section 5."""
    section = FORMAT.read_text(encoding="utf-8").partition("## 5.")[2].partition("## 6.")[0]
    for row in ROW.finditer(section):
        names = re.findall(r"`([^`]+)`( [wC])*", row["names"])
        marks = re.findall(r"`[^`]+`((?: [wC])*)", row["names"])
        last = marks[-1].split()  # a mark at the end of a list with commas is of all of it
        cells = [_each(row[name], len(names)) for name in ("unit", "tau", "beta", "epsilon")]
        for place, (name, _) in enumerate(names):
            own = last if ";" not in row["names"] else marks[place].split()
            yield name, cells[0][place], *(_number(cell[place]) for cell in cells[1:]), own


ROWS = list(_rows())


def test_every_assay_stands_in_the_table():
    assert sorted(row[0] for row in ROWS) == sorted(ASSAYS)


@pytest.mark.parametrize(("name", "unit", "tau", "beta", "epsilon", "marks"), ROWS)
def test_a_row_of_the_table(name, unit, tau, beta, epsilon, marks):
    one = ASSAYS[name]
    assert (one.unit, one.tau, one.beta, one.epsilon) == pytest.approx((unit, tau, beta, epsilon))
    assert one.windowed == ("w" in marks) and one.concentration == ("C" in marks)


def test_an_assay_that_counts_from_a_baseline_needs_the_day_before_it():
    assert since_baseline(Window(0.0, 30.0, baseline=6.0)) == [-18.0, 6.0, 6.0, 30.0]
    assert since_baseline(Window(0.0, 30.0, basal=(-48.0, -24.0))) == [-48.0, -24.0, 0.0, 30.0]
