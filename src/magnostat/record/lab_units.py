"""Units of laboratory results, from what reports and UCUM write to the spelling of `core/units`.

What is not in these tables is returned as it was: the reader of a result then refuses it by name.
"""

from __future__ import annotations

from collections.abc import Mapping

from magnostat.core.units import DIMENSIONS
from magnostat.record.labs import TESTS

OURS = tuple(dict.fromkeys(unit for told in TESTS.values() for unit in DIMENSIONS[told.dimension].units))
"""The spellings of every unit that a test may have."""

UCUM: Mapping[str, str] = {
    **{unit: unit for unit in OURS if unit not in ("mEq/L", "mL/min/1.73m2") and "mEq" not in unit and "wk" not in unit},
    "meq/L": "mEq/L", "mL/min/{1.73_m2}": "mL/min/1.73m2", "mL/min/{1.73m2}": "mL/min/1.73m2", "mL/min/1.73.m2": "mL/min/1.73m2",
    "meq/d": "mEq/d", "mmol/(24.h)": "mmol/d", "mg/(24.h)": "mg/d", "umol/(24.h)": "umol/d", "g/(24.h)": "g/d",
    "mmol/{24_h}": "mmol/d", "mg/{24_h}": "mg/d", "[U]/L": "U/L", "[IU]/L": "U/L", "g/(100.mL)": "g/dL", "mg/(100.mL)": "mg/dL",
}  # fmt: skip
"""Codes of the Unified Code for Units of Measure, case counts."""

WRITTEN: Mapping[str, str] = {
    "meq/l": "mEq/L", "mval/l": "mEq/L", "mg%": "mg/dL", "mg/100ml": "mg/dL", "g/100ml": "g/dL", "mcmol/l": "umol/L",
    "mcg/l": "ug/L", "mmol/24h": "mmol/d", "mg/24h": "mg/d", "umol/24h": "umol/d", "mmol/dag": "mmol/d", "mg/dag": "mg/d",
    "mmol/day": "mmol/d", "mg/day": "mg/d", "meq/24h": "mEq/d", "meq/day": "mEq/d", "iu/l": "U/L", "e/l": "U/L", "mm": "mmol/L",
    "ml/min/{1.73_m2}": "mL/min/1.73m2", "ml/min/{1.73m2}": "mL/min/1.73m2", "ml/min/1.73m^2": "mL/min/1.73m2",
    "ml/min/1.73sqm": "mL/min/1.73m2", "ml/min/1.73.m2": "mL/min/1.73m2", "ml/min/1.73": "",
}  # fmt: skip
"""Texts of reports, without spaces and capitals. An empty spelling is none of a unit: more than one is meant by it."""


def from_ucum(code: str) -> str | None:
    """The unit of a UCUM code, or None.

    >>> from_ucum("meq/L"), from_ucum("mL/min/{1.73_m2}"), from_ucum("mEq/L")
    ('mEq/L', 'mL/min/1.73m2', None)
    """
    return UCUM.get(code)


def from_text(written: str) -> str | None:
    """The unit that a report writes, whatever its capitals and its micro, or None.

    >>> from_text("µmol/l"), from_text("mL/min/1,73 m²"), from_text("MG/DL"), from_text("mmol / 24 h"), from_text("mmHg")
    ('umol/L', 'mL/min/1.73m2', 'mg/dL', 'mmol/d', None)
    """
    if written.strip() in OURS:
        return written.strip()
    plain = "".join(written.split()).casefold().replace("µ", "u").replace("μ", "u").replace("²", "2").replace("1,73", "1.73")
    folded = {unit.casefold(): unit for unit in OURS}
    return folded.get(plain) or WRITTEN.get(plain) or None


def unit_of(written: str) -> str:
    """The spelling of `core/units` where it is known, else the text as it was.

    >>> unit_of("mmol/l"), unit_of("meq/L"), unit_of("furlong")
    ('mmol/L', 'mEq/L', 'furlong')
    """
    return from_text(written) or from_ucum(written.strip()) or written.strip()
