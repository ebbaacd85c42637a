"""Laboratory results as they are written: test, value, unit, and what goes with them.

The unit comes from the report and is never guessed: a result without one is refused, and one whose unit makes it
unlikely (a magnesium of 1.9 mmol/L that is common as 1.9 mg/dL) is kept and marked, so that a reader can ask.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import NamedTuple

from magnostat.core.errors import BadQuantity, BadRecord, OutOfRange, shown, unknown
from magnostat.core.units import DIMENSIONS, find_unit, to_internal

URINE = ("urine", "24 h urine")
SPECIMENS = ("", "serum", "plasma", "heparin", "EDTA", "citrate", "whole blood", *URINE)
VALUE = re.compile(r"([<>]=?|[≤≥]?) ?(-?\d{1,9}(?:[.,]\d{1,9})?)", re.ASCII)
BOUNDS = {"≤": "<", "<=": "<", "≥": ">", ">=": ">"}
"""Signs that are read as the bound beside them: "at most 0.5" is read as "below 0.5", as a laboratory means it."""


class Known(NamedTuple):
    """A test: the dimension its unit must have, the solute that mg and mEq count, where values are credible (internal unit)."""

    dimension: str
    solute: str | None
    low: float
    high: float
    synonyms: tuple[str, ...] = ()


TESTS: Mapping[str, Known] = {
    "Mg": Known("concentration", "Mg", 0.1, 12.0, ("magnesium", "serum Mg", "serum magnesium", "serummagnesium", "Mg total")),
    "ionised Mg": Known("concentration", "Mg", 0.1, 4.0, ("ionized Mg", "iMg", "free Mg", "geïoniseerd Mg", "geïoniseerd magnesium")),
    "RBC Mg": Known("concentration", "Mg", 0.5, 5.0, ("erythrocyte Mg", "red cell Mg", "erytrocyten-Mg", "erytrocytenmagnesium")),
    "urine Mg": Known("concentration", "Mg", 0.0, 40.0, ("urinary Mg", "spot urine Mg", "urine magnesium", "magnesium in urine")),
    "urine Mg 24 h": Known("rate", "Mg", 0.0, 4.0, ("24 h urine Mg", "urine Mg 24h", "24-uurs urine Mg", "24-uurs urine magnesium")),
    "Ca": Known("concentration", "Ca", 0.8, 5.0, ("calcium", "serum Ca", "total Ca")),
    "Ca adjusted": Known("concentration", "Ca", 0.8, 5.0, ("adjusted Ca", "corrected Ca", "adjusted calcium", "corrected calcium",
                                                          "gecorrigeerd calcium", "calcium gecorrigeerd")),
    "ionised Ca": Known("concentration", "Ca", 0.4, 3.0, ("ionized Ca", "iCa", "geïoniseerd Ca", "geïoniseerd calcium")),
    "K": Known("concentration", "K", 1.0, 12.0, ("potassium", "serum K", "kalium", "serumkalium")),
    "Na": Known("concentration", "Na", 90.0, 200.0, ("sodium", "serum Na", "natrium", "serumnatrium")),
    "phosphate": Known("concentration", "phosphate", 0.1, 6.0, ("serum phosphate", "P", "phosphorus", "fosfaat", "serumfosfaat")),
    "albumin": Known("mass concentration", None, 5.0, 70.0, ("serum albumin", "albumine")),
    "creatinine": Known("concentration", "creatinine", 0.01, 2.5, ("serum creatinine", "crea", "kreatinine", "serumcreatinine")),
    "eGFR": Known("indexed flow", None, 0.0, 12.0, ("GFR", "egfr")),
    "urine creatinine": Known("concentration", "creatinine", 0.1, 60.0, ("urinary creatinine", "creatinine in urine")),
    "urine Ca": Known("concentration", "Ca", 0.0, 40.0, ("urinary Ca", "urine calcium", "calcium in urine")),
    "ALP": Known("enzyme", None, 1.0, 5000.0, ("alkaline phosphatase", "AF", "alkalische fosfatase")),
    "PTH": Known("concentration", "PTH", 0.0, 5e-7, ("parathyroid hormone", "parathormoon", "bijschildklierhormoon")),
    "HCO3": Known("concentration", "HCO3", 1.0, 60.0, ("bicarbonate", "total CO2", "bicarbonaat")),
    "glucose": Known("concentration", "glucose", 0.5, 80.0, ("serum glucose", "glucose nuchter", "bloedglucose")),
}
"""Every test that a case may have. What is not measured in moles of a solute here keeps its own unit."""


class Lab(NamedTuple):
    """A result. `value` in the internal unit of its dimension, `bound` "", "<" or ">", `reported` and `unit` as written."""

    test: str
    value: float
    bound: str
    reported: float
    unit: str
    time: str = ""
    specimen: str = ""
    flag: str = ""

    @property
    def credible(self) -> bool:
        """False where the value lies outside what is seen in living people: then the unit is asked about."""
        told = TESTS[self.test]
        return told.low <= self.value <= told.high


def lab(test: str, value: object, unit: str, time: str = "", specimen: str = "", flag: str = "") -> Lab:
    """A result from its texts. Raises UnknownName, BadQuantity, BadRecord or OutOfRange.

    >>> lab("serum magnesium", "1,70", "mg/dL").value == lab("Mg", 1.7, "mg/dL").value
    True
    >>> lab("urine Mg", "<0.5", "mmol/L", specimen="urine").bound
    '<'
    """
    name = name_of(test)
    if specimen not in SPECIMENS:
        raise unknown("specimen", specimen, SPECIMENS, where=name)
    if specimen and (specimen in URINE) != name.startswith("urine"):
        other = "a test of urine" if name.startswith("urine") else "a test of blood"
        mend = f"write the test 'urine {name}'" if f"urine {name}" in TESTS else "ask the laboratory which it is"
        raise BadRecord(f"{other} in a specimen of {specimen}", where=name, mend=mend)
    bound, number = _value(value, name)
    if not unit.strip():
        raise BadQuantity(f"{shown(value)} without a unit", where=name, mend="write the unit that the report gives")
    dimension = TESTS[name].dimension
    try:
        find_unit(unit.strip(), (dimension,))
        internal = to_internal(number, unit.strip(), dimension, TESTS[name].solute)
    except BadQuantity as error:
        raise BadQuantity(error.what, where=name, mend=error.mend) from None
    return Lab(name, internal + 0.0, bound, number, unit.strip(), time, specimen, flag)


def name_of(written: str) -> str:
    """The name of a test, from one of its names, whatever its capitals. Raises UnknownName with the nearest.

    >>> name_of("Magnesium"), name_of("AF")
    ('Mg', 'ALP')
    """
    known = {name.casefold(): test for test, told in TESTS.items() for name in (test, *told.synonyms)}
    found = known.get(written.strip().casefold())
    if found is None:
        raise unknown("test", written.strip()[:60], (*TESTS, *known), where="test")
    return found


def _value(written: object, name: str) -> tuple[str, float]:
    if isinstance(written, bool) or not isinstance(written, str | int | float):
        raise BadRecord(f"{shown(written)} is no value", where=name, mend="write a number")
    if isinstance(written, int | float):
        if not math.isfinite(written) or abs(written) > 1e9:
            raise OutOfRange(f"{shown(written)} is no finite number", where=name, mend="write a number")
        return "", float(written)
    match = VALUE.fullmatch(written.strip())
    if match is None:
        raise BadQuantity(f"{shown(written)} is no value", where=name, mend='write a number, as in 0.85 or "<0.5"')
    return BOUNDS.get(match[1], match[1]), float(match[2].replace(",", "."))


def internal_unit(test: str) -> str:
    """The unit of `Lab.value`."""
    return DIMENSIONS[TESTS[test].dimension].internal
