"""The keys of a person, as one table: how each is read and within which bounds (study format, section 2).

The bounds are those of living adults: they catch a wrong unit, not an unusual person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from magnostat.core.errors import BadQuantity, BadRecord, OutOfRange, shown
from magnostat.core.quantity import Quantity
from magnostat.record.names import BECAUSE
from magnostat.record.readers import Table, between, measure, one_of, whole
from magnostat.record.verbs import Key

MOST_PEOPLE = 10_000_000
YEAR = 8766.0  # hours
_SEX = re.compile(r"(\d{1,3}(?:\.\d{1,9})?) % F", re.ASCII)
_GFR_UNITS = ("mL/min", "mL/min/1.73m2")


def _age(written: object, table: Table) -> Quantity:
    found = between(0, 120, "y", YEAR, measure("time"))(written, table)
    upper = found.high if found.spread == "to" else found.value
    if upper < 18 * YEAR:
        raise OutOfRange(f"{shown(written)} is below 18 y: the model is of adults", mend="give an age of 18 y or more")
    return found


def _sex(written: object, table: Table) -> str:
    match = _SEX.fullmatch(written) if isinstance(written, str) else None
    if written == "V":
        return "F"  # vrouw
    if written in ("F", "M") or (match and float(match[1]) <= 100):
        return str(written)
    raise BadRecord(f"{shown(written)} is no sex", mend='write "F" (or "V"), "M" or a share such as "63 % F"')


def _gfr(written: object, table: Table) -> Quantity:
    found = between(0, 300, "mL/min", 0.06, measure("flow", "indexed flow"))(written, table)
    if found.text.split()[-1] not in _GFR_UNITS:
        raise BadQuantity(f"{shown(written)} is not in a unit of GFR", mend="write mL/min or mL/min/1.73m2")
    return found


COVARIATES: Mapping[str, Key] = {
    "n": Key(whole(1, MOST_PEOPLE)),
    "sex": Key(_sex),
    "age": Key(_age),
    "weight": Key(between(20, 400, "kg", 1, measure("mass"))),
    "height": Key(between(100, 250, "cm", 0.01, measure("length"))),
    "BMI": Key(between(8, 100, "kg/m2", 1, measure("BMI"))),
    "GFR": Key(_gfr),
    "creatinine": Key(between(10, 5000, "umol/L", 1e-3, measure("concentration", solute="creatinine"))),
    "albumin": Key(between(5, 70, "g/L", 1, measure("mass concentration"))),
    "pregnancy": Key(between(0, 43, "wk", 168, measure("time"))),
    "proteinuria": Key(between(0, 100_000, "mg/g", 1e-3, measure("mass ratio"))),
    "serum_Mg": Key(between(0.1, 10, "mmol/L", 1, measure("concentration", solute="Mg"))),
    "because": Key(one_of("reason", BECAUSE)),
}
