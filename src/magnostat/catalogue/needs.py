"""What people need and may take: reference values by age, sex and state, and how much people and days differ."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..core.errors import BadFile, BadRecord, OutOfRange, shown, unknown
from ..record.files import Table
from . import sourced as table_of
from .sourced import DATA, Sourced

KINDS = ("EAR", "RDA", "AI", "NL", "UL_EFSA", "UL_FNB")
STATES = ("", "pregnant", "lactating")
SEXES = ("F", "M")


class Need(NamedTuple):
    """One reference value: mg a day from an age on (y), below another; "all" stands for either sex or any state."""

    start: float
    stop: float
    sex: str
    state: str
    mg: float
    source: str


def need(kind: str, age: float, sex: str, state: str = "") -> Need | None:
    """The reference value of a kind for somebody of an age (y), or None where there is none; sex "" is not known.

    >>> need("EAR", 25, "F").mg, need("UL_EFSA", 25, "F").mg, need("UL_EFSA", 3, "F")
    (255.0, 250.0, None)
    """
    if kind not in KINDS:
        raise unknown("reference value", kind, KINDS)
    for row in _table(kind):
        if row.start <= age < row.stop and row.sex in (sex, "all") and row.state in (state, "all"):
            return row
    return None


def requirement_spread() -> float:
    """The coefficient of variation of people's needs."""
    return _number("spread", "requirement", "1")


def day_spread(sex: str, age: float = 40.0, state: str = "") -> Sourced:
    """The standard deviation of intake from one day to the next, mg, at an age (y); its basis tells how well it is known.

    >>> day_spread("F", 40).value, day_spread("F", 40).basis, day_spread("F", 7).basis
    (85.8, 'measured', 'assumed')
    """
    for row in _days():
        if row.start <= age < row.stop and row.sex == sex and row.state in (state, "all"):
            return Sourced(row.mg, "mg", row.source, row.basis)
    raise OutOfRange(f"no spread of intake at {age:g} years of sex {shown(sex)}", mend="write 1 to 120 years, and F or M")


def adult() -> float:
    """The age from which somebody is an adult here, y."""
    return _number("ages", "adult", "y")


def starts(kind: str) -> float:
    """The age at which the values of a kind begin, y.

    >>> starts("UL_EFSA")
    4.0
    """
    return min(row.start for row in _table(kind))


def near_usual(amount: float, usual: float) -> bool:
    """True if an amount a day may be all that somebody ate, held against what is usual.

    >>> near_usual(235.0, 1000.0), near_usual(800.0, 1000.0)
    (False, True)
    """
    most = _number("diary", "near", "1")
    return usual / most <= amount <= usual * most


def checked(age: float, sex: str, state: str = "") -> None:
    """Raise a MagnostatError that names age, sex or state unless the tables can be asked about such a person."""
    first, last = _number("ages", "first", "y"), _number("ages", "last", "y")
    bearing, borne = _number("ages", "bearing", "y"), _number("ages", "borne", "y")
    if not first <= age <= last:
        raise OutOfRange(f"an age of {age:g} years", where="age", mend=f"write {first:g} to {last:g}")
    if sex not in SEXES:
        raise BadRecord(f"a sex of {shown(sex)}", where="sex", mend="write F or M")
    if state not in STATES:
        raise unknown("state", state, STATES[1:], where="state")
    if state and sex != "F":
        raise BadRecord(f"'{state}' of a man", where="state", mend="leave it out, or write sex F")
    if state and not bearing <= age < borne:
        raise OutOfRange(f"'{state}' at an age of {age:g} years", where="state",
                         mend=f"write an age from {bearing:g} and below {borne:g}, or leave the state out")  # fmt: skip


def verdict_limit(name: str) -> Sourced:
    """The chance of falling short, %, below which an intake is enough ("sure"), or from which it is short ("even")."""
    return _sourced("chance", name, "%")


def _number(table: str, key: str, unit: str) -> float:
    return _sourced(table, key, unit).value


def _sourced(table: str, key: str, unit: str) -> Sourced:
    rows = _file()[table]
    if not isinstance(rows, dict):
        raise BadFile(f"{table} is no table", where="needs.toml")
    return table_of.sourced(rows, key, unit, 0.0, 1000.0)


class _Day(NamedTuple):
    start: float
    stop: float
    sex: str
    state: str
    mg: float
    basis: str
    source: str


@cache
def _days() -> tuple[_Day, ...]:
    return table_of.listed(_file()["day"], "day", _day)


def _day(row: object) -> _Day:
    if not isinstance(row, dict):
        raise BadFile(f"{shown(row)} is no table")
    table_of.known(row, ("from", "below", "sex", "state", "mg", "basis", "source"))
    source, basis = table_of.origin(row)
    start, stop = table_of.number(row, "from", 0, 130), table_of.number(row, "below", 0, 130)
    return _Day(start, stop, str(row["sex"]), str(row["state"]), table_of.number(row, "mg", 1, 1000), basis, source)


@cache
def _file() -> Table:
    return table_of.load(DATA / "needs.toml")


@cache
def _table(kind: str) -> tuple[Need, ...]:
    rows, sources = _file()[kind], _file()["source"]
    if not isinstance(rows, list) or not isinstance(sources, dict):
        raise BadFile(f"{kind} is no list, or has no source", where="needs.toml")
    return tuple(Need(float(r["from"]), float(r["below"]), r["sex"], r["state"], float(r["mg"]), sources[kind]) for r in rows)
