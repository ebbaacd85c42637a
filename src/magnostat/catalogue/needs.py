"""What people need and may take: reference values by age, sex and state, and how much people and days differ."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..core.errors import BadFile, unknown
from ..record.files import Table
from . import sourced as table_of
from .sourced import DATA

KINDS = ("EAR", "RDA", "AI", "NL", "UL_EFSA", "UL_FNB")
STATES = ("", "pregnant", "lactating")


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
    return _spread("requirement", "1")


def day_spread(sex: str) -> float:
    """The standard deviation of intake from one day to the next, mg."""
    return _spread(f"day_{sex}", "mg")


def _spread(key: str, unit: str) -> float:
    rows = _file()["spread"]
    if not isinstance(rows, dict):
        raise BadFile("spread is no table", where="needs.toml")
    return table_of.sourced(rows, key, unit, 0.0, 1000.0).value


@cache
def _file() -> Table:
    return table_of.load(DATA / "needs.toml")


@cache
def _table(kind: str) -> tuple[Need, ...]:
    rows, sources = _file()[kind], _file()["source"]
    if not isinstance(rows, list) or not isinstance(sources, dict):
        raise BadFile(f"{kind} is no list, or has no source", where="needs.toml")
    return tuple(Need(float(r["from"]), float(r["below"]), r["sex"], r["state"], float(r["mg"]), sources[kind]) for r in rows)
