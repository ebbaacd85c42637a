"""Magnesium and other drugs: what is taken apart from it and by how many hours, and what magnesium or its lack changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from ..catalogue import sourced as table_of
from ..catalogue.grade import read_grade
from ..catalogue.sourced import DATA
from ..core.errors import BadFile, MagnostatError, unknown
from ..record.finding import Finding, Threshold
from ..record.words import mentions
from .serum import is_low
from .signs import infusion
from .supplement_lines import MAGNESIUM, by_mouth
from .view import View

FILE = DATA / "interactions.toml"
SEPARATION = ("names", "before", "after", "grade", "source")
INTERACTION = ("names", "needs", "status", "grade", "source")
NEEDS = ("", "given", "mouth", "vein", "low")
STATUS = {"supported": "supported", "possible": "possible", "refuted": "considered_not_supported"}


class Row(NamedTuple):
    """One interaction. `before` and `after` are hours (least, most), empty where it is avoided or no matter of hours."""

    id: str
    names: tuple[str, ...]
    before: tuple[float, ...]
    after: tuple[float, ...]
    needs: str
    status: str
    grade: str
    source: str


@cache
def rows(kind: str) -> tuple[Row, ...]:
    """The rows of "separation" or "interaction". Raises BadFile."""
    table = table_of.load(FILE)[kind]
    if not isinstance(table, Mapping):
        raise BadFile("this is no table of drugs", where=kind)
    try:
        return tuple(_row(name, row, SEPARATION if kind == "separation" else INTERACTION) for name, row in table.items())
    except MagnostatError as error:
        raise error.within(f"{FILE.name}, {kind}") from None


def _row(name: str, row: object, keys: tuple[str, ...]) -> Row:
    if not isinstance(row, Mapping):
        raise BadFile("this is no interaction", where=name)
    try:
        table_of.known(row, keys)
        needs, status = row.get("needs", "mouth"), row.get("status", "supported")
        if needs not in NEEDS or status not in STATUS:
            raise unknown("need or status", f"{needs} {status}", (*NEEDS, *STATUS))
        before, after = (tuple(map(float, row.get(key, ()))) for key in ("before", "after"))
        return Row(name, tuple(map(str, row["names"])), before, after, str(needs), str(status), read_grade(row),
                   table_of.text(row, "source"))  # fmt: skip
    except MagnostatError as error:
        raise error.within(name) from None


def _told(view: View, row: Row, *more: str) -> str:
    """The lines of the drugs, and of what is given as `more`, that name a drug of the row."""
    return ", ".join(dict.fromkeys(line for line in (*view.case.drugs, *more) if mentions(line, row.names)))


def separation(view: View) -> Iterator[Finding]:
    """Drugs to be taken apart from magnesium: beside magnesium by mouth, or where a low serum may lead to it."""
    taken = by_mouth(view.case)
    if not taken and not is_low(view):
        return
    for row in rows("separation"):
        # an iron tablet may stand among the supplements
        if drug := _told(view, row, *(line for line in view.case.supplements if line not in taken)):
            hours = _hours(view, row)
            key = "separation.avoid" if not row.before else "separation.apart" if row.before == row.after else "separation.around"
            bounds = [Threshold(one, "h", row.source) for one in dict.fromkeys((*row.before, *row.after))]
            found = view.finding(f"separation.{row.id}", key, status="supported" if taken else "possible", drug=drug, limits=bounds,
                                 urgency="routine" if taken else "none", change="separation.change", **hours,
                                 inputs=(("drugs", drug), *((("supplements", ", ".join(taken)),) if taken else ())))  # fmt: skip
            yield replace(found, grade=row.grade)


def _hours(view: View, row: Row) -> dict[str, str]:
    return {name: _range(view, told) for name, told in (("before", row.before), ("after", row.after)) if told}


def _range(view: View, hours: tuple[float, ...]) -> str:
    least, most = hours
    return view.number(least) if least == most else view.say("separation.range", least=least, most=most)


def interaction(view: View) -> Iterator[Finding]:
    """What magnesium, or its lack, changes in other drugs; what was refuted is told as such."""
    mouth, vein = by_mouth(view.case), infusion(view.case)
    planned = any(MAGNESIUM.search(line) for line in view.case.history)
    holds = {"": True, "given": bool(mouth or vein or planned), "mouth": bool(mouth), "vein": bool(vein), "low": is_low(view)}
    for row in rows("interaction"):
        # zinc may stand among the supplements
        drug = _told(view, row, *(line for line in view.case.supplements if line not in mouth))
        if drug and holds[row.needs]:
            told = ", ".join((*mouth, *vein))
            found = view.finding(f"interaction.{row.id}", f"interaction.{row.id}", status=STATUS[row.status], drug=drug,
                                 urgency="soon" if row.id in ("muscle_relaxant", "calcium_channel_blocker", "digoxin") else "none",
                                 inputs=(("drugs", drug), *((("supplements", told),) if told else ()), *view.read("Mg")),
                                 change="interaction.change", limits=())  # fmt: skip
            yield replace(found, grade=row.grade)
