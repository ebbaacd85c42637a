"""Calcium of serum: total as measured, adjusted as reported, or adjusted here for albumin; computed in this place only.

    adjusted = total + slope · (usual − albumin)      mmol/L, albumin in g/L

Without albumin the total is what there is. The rule of EDTA reads the total as it was measured.
"""

from __future__ import annotations

from typing import NamedTuple

from ..record.lab_list import apart
from .rulebook import limit
from .view import View

DIGITS = 9  # of a computed value
DAY = 24.0  # h


class Calcium(NamedTuple):
    """What rules of a low calcium read: `value` in mmol/L with its `bound`; `how` is "reported", "computed" or "total"."""

    value: float
    bound: str
    how: str


def calcium(view: View) -> Calcium | None:
    """The calcium that counts: as adjusted by the laboratory unless a total is later, else adjusted here, else the total.

    >>> from magnostat.record.case import Case
    >>> from magnostat.record.labs import lab
    >>> calcium(View(Case(labs=(lab("Ca", 1.95, "mmol/L"), lab("albumin", 26, "g/L")))))
    Calcium(value=2.23, bound='', how='computed')
    """
    total, reported, protein = view.lab("Ca"), view.lab("Ca adjusted"), view.lab("albumin")
    if reported is not None and (total is None or total.time <= reported.time):
        return Calcium(round(reported.value, DIGITS), reported.bound, "reported")
    if total is None:
        return None
    gap = None if protein is None else apart(total.time, protein.time)
    if protein is None or protein.bound or (gap is not None and gap > limit("dates.result").value * DAY):
        return Calcium(round(total.value, DIGITS), total.bound, "total")
    slope, usual = limit("calcium.slope").value, limit("calcium.usual").value
    return Calcium(round(total.value + slope * (usual - protein.value), DIGITS), total.bound, "computed")
