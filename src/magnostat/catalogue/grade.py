"""How well it is known that an entry of the catalogue acts on magnesium as its file says."""

from __future__ import annotations

from collections.abc import Mapping

from ..core.errors import unknown
from . import sourced as table_of

GRADES: Mapping[str, str] = {
    "A": "size measured in controlled trials, or in a meta-analysis",
    "B": "size measured in cohorts, cases with numbers, or balance and clearance studies in people",
    "C": "direction known in people; the size is assumed",
    "D": "mechanism or animals only; the size is assumed",
    "unsupported": "claimed, and not borne out by what was found: no effect",
}


def read_grade(table: Mapping[str, object]) -> str:
    """The grade of a file. Raises UnknownName.

    >>> read_grade({"grade": "B"})
    'B'
    """
    found = table_of.text(table, "grade")
    if found not in GRADES:
        raise unknown("grade", found, GRADES, where="grade")
    return found
