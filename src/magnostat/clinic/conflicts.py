"""Where sources disagree: both sides with their numbers, told where a case touches them; `every` lists them all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from ..catalogue import sourced as table_of
from ..catalogue.sourced import DATA
from ..core.errors import BadFile, MagnostatError
from ..record.finding import Finding, Threshold
from .loading import load_of, wanted
from .rulebook import limit
from .serum import is_low, serum
from .supplements import magnesium_by_mouth, taken
from .terms import background, named, terms
from .view import View

FILE = DATA / "clinic" / "conflicts.toml"


@cache
def sides() -> Mapping[str, Mapping[str, Threshold]]:
    """The numbers of every conflict, by its id and a name of the side. Raises BadFile."""
    return {name: _sides(name, rows) for name, rows in table_of.load(FILE).items()}


def _sides(name: str, rows: object) -> Mapping[str, Threshold]:
    if not isinstance(rows, Mapping) or not rows:
        raise BadFile("a conflict without sides", where=f"{FILE.name}: {name}")
    try:
        return {str(key): _side(row) for key, row in rows.items()}
    except MagnostatError as error:
        raise error.within(f"{FILE.name}: {name}") from None


def _side(row: object) -> Threshold:
    if not isinstance(row, Mapping):
        raise BadFile("this is no side with value, unit and source")
    table_of.known(row, ("value", "unit", "source"))
    return Threshold(table_of.number(row, "value", -1e6, 1e6), table_of.text(row, "unit"), table_of.text(row, "source"))


def conflict(view: View) -> Iterator[Finding]:
    """The conflicts that a case touches, both sides told."""
    for name in sorted(touched(view)):
        yield told(view, name)


def every(view: View) -> Iterator[Finding]:
    """All conflicts, whatever the case."""
    for name in sides():
        yield told(view, name)


def told(view: View, name: str) -> Finding:
    """One conflict, with its sides as thresholds."""
    values: dict[str, Any] = {key: side.value for key, side in sides()[name].items()}
    return view.finding(f"conflict.{name}", f"conflict.{name}", status="possible", limits=tuple(sides()[name].values()),
                        inputs=(), **values)  # fmt: skip


def touched(view: View) -> frozenset[str]:
    """The ids of the conflicts that the results, supplements, drugs or words of a case touch."""
    case, pills = view.case, magnesium_by_mouth(view)
    lipids = named((*background(case), *case.symptoms), [one for one in terms("symptoms", "association") if one.name == "lipids"])
    found = _of_serum(view)
    found |= {"C03"} if view.lab("albumin") else set()
    found |= {"C04", "C18"} if case.intake is not None else set()
    found |= {"C06"} if view.lab("RBC Mg") or load_of(case) or wanted(case) else set()
    found |= {"C13"} if view.lab("ionised Mg") else set()
    found |= {"C12"} if lipids else set()
    found |= {"C04", "C09", "C10"} if pills else set()
    found |= {"C19"} if pills and case.drugs else set()
    found |= {"C20"} if round(taken(view)[1], 6) > limit("conflict.dose").value else set()
    if view.eGFR is not None and view.eGFR < limit("conflict.kidney").value and (pills or is_low(view)):
        found |= {"C08"}
    return frozenset(found)


def _of_serum(view: View) -> set[str]:
    """The conflicts about limits of serum magnesium: those between whose sides the result lies."""
    found = serum(view)
    if found is None:
        return set()
    value, at = found.mmol, {name: limit(f"conflict.{name}").value for name in
                             ("low_from", "low_below", "high_above", "severe_from", "severe_below")}  # fmt: skip
    spans = {"C02": at["low_from"] <= value < at["low_below"], "C16": at["severe_from"] <= value < at["severe_below"],
             "C07": value > at["high_above"]}  # fmt: skip
    return {name for name, inside in spans.items() if inside}
