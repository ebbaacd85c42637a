"""Where sources disagree: both sides with their numbers, told where the dispute decides something; `every` lists them all.

A dispute is told where the case's own value lies between the sides, or where what is disputed bears on what this reading
says; a few at most, after everything else. A low albumin matters where a result is low by one share bound to protein and
not by the other (a share s of the magnesium is bound at the usual albumin, and falls with it):

    T = Mg / (1 − s · (1 − albumin / usual))                                                                 (Q1)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from ..catalogue import sourced as table_of
from ..catalogue.sourced import DATA
from ..core.errors import BadFile, MagnostatError
from ..record.finding import Finding, Threshold
from .interactions import separation
from .loading import load_of
from .rulebook import limit
from .serum import is_below, is_high, is_low, serum, side
from .supplement_lines import by_mouth
from .supplements import taken
from .terms import background, named, terms
from .view import View

FILE = DATA / "clinic" / "conflicts.toml"
ORDER = ("C16", "C02", "C07", "C08", "C20", "C10", "C06", "C03", "C09", "C19", "C12")
"""The disputes that a case can touch, the weightiest first."""
MOST = 3  # of them told in one reading
OF_SERUM = ("low_from", "low_below", "high_above", "high_to", "high_dialysis", "severe_from", "severe_below")


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
    """The weightiest of the disputes that decide something in this case, both sides told."""
    found = touched(view)
    for name in [one for one in ORDER if one in found][:MOST]:
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
    """The ids of the disputes that decide something in a case: by its results, its supplements and drugs, or its words."""
    words = (*background(view.case), *view.case.symptoms)
    lipids = named(words, [one for one in terms("symptoms", "association") if one.name == "lipids"])
    pills, rate = by_mouth(view.case), view.eGFR
    spans = {"C03": _protein_decides(view), "C06": _stores_disagree(view), "C09": bool(pills) and is_low(view),
             "C12": bool(lipids), "C19": bool(pills) and _longer_apart(view)}  # fmt: skip
    found = {name for name, decides in spans.items() if decides} | _of_serum(view) | _of_doses(view)
    if rate is not None and rate < limit("conflict.kidney").value and not is_high(view) and (pills or is_low(view)):
        found |= {"C08"}
    return frozenset(found)


def _of_serum(view: View) -> set[str]:
    """The disputes about limits of serum magnesium: those between whose sides the result lies."""
    found = serum(view)
    if found is None or found.bound:
        return set()
    value, at = found.mmol, {name: limit(f"conflict.{name}").value for name in OF_SERUM}
    high = at["high_dialysis" if view.case.setting == "dialysis" else "high_to"]
    spans = {"C02": at["low_from"] <= value < at["low_below"], "C16": at["severe_from"] <= value < at["severe_below"],
             "C07": at["high_above"] < value <= high}  # fmt: skip
    return {name for name, inside in spans.items() if inside}


def _of_doses(view: View) -> set[str]:
    """The disputes about doses: above an upper limit and advised by another source; not toxic by one, too much for these kidneys."""
    most, rate = round(taken(view)[1], 6), view.eGFR
    if not most > limit("conflict.dose").value:
        return set()
    found = {"C10"} if most <= limit("conflict.dose_to").value else set()
    reduced = rate is not None and rate <= limit("supplement.caution").value
    return found | ({"C20"} if reduced and most <= limit("supplement.toxic").value else set())


def _protein_decides(view: View) -> bool:
    """True where a low albumin leaves the result low with one share bound to protein, and not with the other."""
    found, albumin = serum(view), view.in_unit("albumin", "g/L")
    if found is None or found.bound or albumin is None or not is_below(view, "albumin", "albumin.low"):
        return False
    lacking = 1.0 - albumin / limit("albumin.usual").value
    at = [round(found.value / (1.0 - one.value / 100.0 * lacking), 9) for one in sides()["C03"].values()]  # Q1
    return min(at) < side(view.profile, "lower", found.unit).value <= max(at)


def _stores_disagree(view: View) -> bool:
    """True where red cells or a loading test point to a shortage and serum does not, or the reverse."""
    load, others = load_of(view.case), []
    if view.lab("RBC Mg") is not None:
        others.append(is_below(view, "RBC Mg", "red_cells.lower"))
    if load is not None and load.excreted is not None:
        others.append(round(100.0 - load.retained(corrected=False), 9) < limit("loading.deficient").value)
    return serum(view) is not None and any(low != is_low(view) for low in others)


def _longer_apart(view: View) -> bool:
    """True where a drug that is taken is kept apart from magnesium longer than the hours that one source has for all."""
    hours = sides()["C19"]["monograph"].value
    return any(bound.value > hours for one in separation(view) for bound in one.thresholds)
