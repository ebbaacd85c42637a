"""Signs of hypermagnesaemia by the concentration in serum: what each source tells, in the unit in which it prints it.

The unit trap: sources print about the same numbers in mEq/L and in mmol/L, a factor of two apart. Each band keeps its
unit, and an alert takes the band that begins lowest.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from ..core.errors import BadFile, MagnostatError, OutOfRange, shown, unknown
from . import sourced as table_of
from .sourced import DATA

FILE = DATA / "toxicity.toml"
NEEDED = ("low", "unit", "signs", "source", "basis")
OPTIONAL = ("high", "fact")
PER_MMOL = {"mmol/L": 1.0, "mEq/L": 2.0}  # of the unit in 1 mmol/L
HIGHEST = 100.0


class Band(NamedTuple):
    """What a source tells of some `signs`: seen from `low` on, to be expected from `high` on (infinite: not told).

    Both in `unit`. `fact` is the id of a fact of the source texts that the band carries, if any.
    """

    low: float
    high: float
    unit: str
    signs: tuple[str, ...]
    source: str
    basis: str
    fact: str

    @property
    def low_mmol(self) -> float:
        """Where it begins, mmol/L."""
        return self.low / PER_MMOL[self.unit]

    @property
    def high_mmol(self) -> float:
        """From where its signs are to be expected, mmol/L."""
        return self.high / PER_MMOL[self.unit]


def signs(mmol_per_L: float) -> tuple[Band, ...]:
    """The bands that hold at a serum magnesium: those that have begun, lowest first. A band holds on above its end.

    >>> [(band.low, band.unit, band.signs[0]) for band in signs(1.1)]
    [(2.0, 'mEq/L', 'nausea'), (1.05, 'mmol/L', 'hypermagnesaemia')]
    """
    return tuple(band for band in bands() if band.low_mmol <= _serum(mmol_per_L))


def expected(mmol_per_L: float) -> tuple[str, ...]:
    """The signs to be expected at a serum magnesium by one source at least: a band of theirs has reached its end.

    >>> expected(2.5)
    ('nausea', 'vomiting', 'flushing', 'muscle weakness', 'light-headedness', 'loss of reflexes', 'ileus', 'bradycardia')
    """
    found = {sign: None for band in bands() if band.high_mmol <= _serum(mmol_per_L) for sign in band.signs}
    return tuple(found)


def alert(sign: str) -> Band:
    """The band that begins lowest of all that tell of a sign: what a safety alert takes. Raises UnknownName.

    >>> alert("loss of reflexes").low, alert("loss of reflexes").unit
    (3.5, 'mEq/L')
    """
    for band in bands():
        if sign in band.signs:
            return band
    raise unknown("sign", sign, {one for band in bands() for one in band.signs})


@cache
def bands() -> tuple[Band, ...]:
    """Every band of the package, the one that begins lowest first."""
    table = table_of.load(FILE)
    try:
        table_of.known(table, ("band",))
        found = table_of.listed(table["band"], "band", read_band)
    except MagnostatError as error:
        raise error.within(FILE.name, ": ") from None
    return tuple(sorted(found, key=lambda band: (band.low_mmol, band.high_mmol, band.source)))


def read_band(row: object) -> Band:
    """A band from its table. Raises BadFile or UnknownName."""
    if not isinstance(row, Mapping):
        raise BadFile(f"{shown(row)} is no band")
    table_of.known(row, (*NEEDED, *(key for key in OPTIONAL if key in row)))
    unit, told = table_of.text(row, "unit"), row["signs"]
    if unit not in PER_MMOL:
        raise unknown("unit", unit, PER_MMOL, where="unit")
    if not isinstance(told, list) or not told or not all(isinstance(one, str) and one for one in told):
        raise BadFile(f"{shown(told)} is no list of signs", where="signs")
    low = table_of.number(row, "low", 0.1, HIGHEST)
    high = table_of.number(row, "high", 0.1, HIGHEST) if "high" in row else math.inf
    if not low < high:
        raise BadFile(f"low {low:g} is not below high {high:g}")
    return Band(
        low, high, unit, tuple(told), *table_of.origin(row), table_of.text(row, "fact") if "fact" in row else ""
    )


def _serum(mmol_per_L: float) -> float:
    if not 0.0 <= mmol_per_L <= HIGHEST:
        raise OutOfRange(
            f"{mmol_per_L} mmol/L is no serum magnesium", mend=f"write mmol/L from 0 to {HIGHEST:g}; 1 mmol is 2 mEq"
        )
    return mmol_per_L
