"""The foods of the package: what 100 g holds, with English and Dutch names, from public-domain rows of the USDA."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from ..catalogue.sourced import DATA
from ..core.errors import BadFile, UnknownName, did_you_mean

FILE = DATA / "foods" / "foods.csv"
COLUMNS = ("english", "dutch", "Mg", "Ca", "P", "K", "Na", "fibre", "portion", "portion_g", "usda", "type")
HELD = ("Mg", "Ca", "P", "K", "Na", "fibre")


class Food(NamedTuple):
    """A food: mg (fibre g) in 100 g, a usual portion (g), and the row of the USDA that it is from."""

    english: str
    dutch: str
    Mg: float
    Ca: float
    P: float
    K: float
    Na: float
    fibre: float
    portion: str
    portion_g: float
    usda: str
    type: str


def food(name: str) -> Food:
    """The food of an English or Dutch name, whatever its capitals. Raises UnknownName with the nearest.

    >>> food("amandelen").english
    'almonds'
    """
    known = _by_name()
    found = known.get(name.strip().casefold())
    if found is None:
        raise UnknownName(f"no food '{name.strip()[:60]}' in the table", mend=did_you_mean(name.strip().casefold(), known))
    return found


@cache
def foods() -> tuple[Food, ...]:
    """All foods, in the order of the table.

    >>> len(foods()) >= 400
    True
    """
    lines = [line for line in FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    rows = list(csv.reader(lines))
    if tuple(rows[0]) != COLUMNS:
        raise BadFile(f"columns {', '.join(rows[0])}", where=FILE.name, mend=f"write {', '.join(COLUMNS)}")
    return tuple(_food(row) for row in rows[1:])


def _food(row: list[str]) -> Food:
    english, dutch, *held, portion, grams, usda, kind = row
    Mg, Ca, P, K, Na, fibre = map(float, held)
    return Food(english, dutch, Mg, Ca, P, K, Na, fibre, portion, float(grams), usda, kind)


@cache
def _by_name() -> Mapping[str, Food]:
    return {name.casefold(): one for one in foods() for name in (one.dutch, one.english)}
