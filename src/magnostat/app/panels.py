"""What is drawn of a Run, apart from how: panels of curves, with bands over people, and the marks of the doses."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from magnostat.app.axes import SHORT
from magnostat.run import Run, Series

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

STORES = {"muscle": "muscle", "surface": "bone surface", "red_cells": "red cells"}
MINERALS = {"serum Ca": "calcium", "serum K": "potassium", "serum phosphate": "phosphate"}
MOVED = 5.0  # per cent between two days at the same hour, from which other minerals are drawn
LOW, HIGH = 5.0, 95.0  # percentiles of people that a band joins


class Reference(NamedTuple):
    """A band to compare with, and its text."""

    low: float
    high: float
    text: str


ADULT = Reference(0.70, 1.00, "adult serum magnesium 0.70 to 1.00 mmol/L")
"""The reference interval of most laboratories (1.7 to 2.4 mg/dL)."""


class Curve(NamedTuple):
    """A line over time (hours): one person's values, or the median of people between two percentiles."""

    name: str
    time: Array
    middle: Array
    low: Array | None = None
    high: Array | None = None


class Panel(NamedTuple):
    """Curves that share a scale."""

    title: str
    unit: str
    curves: tuple[Curve, ...]
    reference: Reference | None = None


def panels(run: Run, reference: Reference | None = ADULT) -> tuple[Panel, ...]:
    """The panels of a run: serum, urine, stores, other minerals; what the run does not hold is left out."""
    found = [_serum(run, reference), _urine(run), _stores(run), _minerals(run)]
    return tuple(panel for panel in found if panel is not None and panel.curves)


def drawn(run: Run) -> NDArray[np.bool_]:
    """Whose curves are drawn: all who came to the end, or everybody if nobody did."""
    fine = np.array([sentence == "ok" for sentence in run.outcome], dtype=bool)
    return fine if fine.any() else np.ones_like(fine)


def curve(name: str, time: Array, values: Array) -> Curve:
    """The curve of `values` [people, times]: the line of one person, or median and percentiles of several.

    >>> curve("muscle", np.array([0.0]), np.array([[1.0], [3.0], [2.0]])).middle.tolist()
    [2.0]
    """
    if len(values) == 1:
        return Curve(name, time, values[0])
    low, middle, high = np.percentile(values, (LOW, 50.0, HIGH), axis=0)
    return Curve(name, time, middle, low, high)


def daily(run: Run, name: str) -> tuple[Array, Array] | None:
    """What moved along a ledger row in each whole 24 h from the start: marks [D + 1] in hours, totals [people, D]."""
    row = run.ledger.get(name)
    if row is None or len(run.time) < 2:
        return None
    marks = np.arange(run.time[0], run.time[-1] + 1e-6, 24.0)
    at_marks = np.array([np.interp(marks, run.time, one) for one in row.values])
    return marks, np.diff(at_marks, axis=1)


def _serum(run: Run, reference: Reference | None) -> Panel | None:
    one = run.series.get("serum Mg")
    if one is None:
        return None
    return Panel("Serum magnesium", one.unit, (curve("serum Mg", run.time, one.values[drawn(run)]),), reference)


def _urine(run: Run) -> Panel | None:
    totals = daily(run, "plasma>urine")
    if totals is not None and run.time[-1] - run.time[0] > SHORT:
        marks, amounts = totals
        time = np.repeat(marks, 2)[1:-1]  # each day is a step
        steps = np.repeat(amounts[drawn(run)], 2, axis=1)
        return Panel("Urine magnesium, per day", "mmol/d", (curve("urine Mg", time, steps),))
    rate = run.series.get("kidney.urine")
    if rate is None:
        return None
    values = rate.values[drawn(run)] * 24.0
    return Panel("Urine magnesium", "mmol/d", (curve("urine Mg", run.time, values),))


def _stores(run: Run) -> Panel:
    keep = drawn(run)
    held = {label: run.series[name] for name, label in STORES.items() if name in run.series}
    curves = tuple(curve(label, run.time, _change(one, keep)) for label, one in held.items())
    return Panel("Stores, change from the start", "%", curves)


def _minerals(run: Run) -> Panel | None:
    """Calcium, potassium and phosphate in serum, where the plan gives or takes some, or magnesium draws them along.

    Over a long run they are told once a day, since they rise and fall with meals.
    """
    keep, long = drawn(run), run.time[-1] - run.time[0] > SHORT
    changes = {label: _change(run.series[name], keep) for name, label in MINERALS.items() if name in run.series}
    days = np.arange(run.time[0], run.time[-1] + 1e-6, 24.0)
    daily = {label: np.array([np.interp(days, run.time, one) for one in values]) for label, values in changes.items()}
    far = max((abs(np.median(values, axis=0)).max() for values in daily.values()), default=0.0)
    if not far > MOVED and not (changes and _touched(run)):
        return None
    title = f"Other minerals in serum, change from the start{', once a day' if long else ''}"
    shown, time = (daily, days) if long else (changes, run.time)
    return Panel(title, "%", tuple(curve(label, time, values) for label, values in shown.items()))


def _touched(run: Run) -> bool:
    """True if an act of the plan gives calcium, phosphate, potassium or sodium apart from the diet, or dialyses."""
    from magnostat.record.acts import Dialyse, Infuse, Take

    for act in run.plan.acts if run.plan is not None else ():
        along = isinstance(act, Take) and any(getattr(act, key) is not None for key in ("Ca", "P", "K", "Na"))
        if along or isinstance(act, Dialyse) or (isinstance(act, Infuse) and act.solute != "Mg"):
            return True
    return False


def _change(one: Series, keep: NDArray[np.bool_]) -> Array:
    values = one.values[keep]
    start = np.where(values[:, :1] > 0.0, values[:, :1], np.nan)
    change: Array = 100.0 * (values / start - 1.0)
    return change
