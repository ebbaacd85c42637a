"""What the model says of an outcome, in the unit of the report (study format, section 4)."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..core.errors import BadRecord, NotInPackage
from ..lab.assays import ASSAYS
from ..record.outcome import Outcome, Span
from ..record.study_assays import RELATIVE
from . import statistics
from .instants import baseline_of
from .reading import Readings
from .scale import Scale, in_assay_unit, scale_of

Floats = NDArray[np.float64]


class Prediction(NamedTuple):
    """A number in the unit of the report, and the value of the comparator or baseline; `text` is a predicted order."""

    value: float
    comparator: float = math.nan
    text: str = ""
    steps: tuple[float, ...] = ()


def predict(outcome: Outcome, readings: Readings) -> Prediction:
    """The prediction of an outcome. Raises a MagnostatError for what cannot be read."""
    scale = scale_of(outcome)
    if outcome.statistic == "order":
        return _order(outcome, readings, scale)
    value, baseline = _statistic(outcome, readings, outcome.arm, scale)
    if not outcome.versus:
        return Prediction(value * scale.factor, baseline * scale.factor)
    other, _ = _statistic(outcome, readings, outcome.versus, scale)
    if outcome.direction or outcome.contrast == "difference":
        return Prediction((value - other) * scale.factor, other * scale.factor)
    ratio = value / other if other else math.nan
    return Prediction((ratio - (outcome.contrast == "percent")) * scale.factor, other)


def _order(outcome: Outcome, readings: Readings, scale: Scale) -> Prediction:
    found: dict[str, float] = {}
    for arm in outcome.order:
        values = _values(outcome, readings, arm, outcome.at, scale)
        if outcome.baseline is not None:
            values = values - _values(outcome, readings, arm, outcome.baseline, scale)
        found[arm] = statistics.summary(values, outcome.summary) * scale.factor
    ranked = sorted(found, key=lambda arm: (-found[arm], outcome.order.index(arm)))
    steps = tuple(found[a] - found[b] for a, b in zip(outcome.order, outcome.order[1:], strict=False))
    return Prediction(math.nan, text=" > ".join(ranked), steps=steps)


def _values(outcome: Outcome, readings: Readings, arm: str, span: Span, scale: Scale, assay: str = "") -> Floats:
    return _per_person(readings.values(outcome, arm, span, assay), readings, arm, scale)


def _per_person(values: Floats, readings: Readings, arm: str, scale: Scale) -> Floats:
    if not scale.per:
        return values
    people = readings.run(arm).people
    over = np.asarray(people["weight"] if scale.per == "weight" else people["surface"] / 1.73, dtype=np.float64)
    return values / (over if values.ndim == 1 else over[:, None])


def _statistic(outcome: Outcome, readings: Readings, arm: str, scale: Scale) -> tuple[float, float]:
    """The statistic of an arm in the unit of the assay (fractions as 1), and the baseline it refers to."""
    statistic, how = outcome.statistic, outcome.summary
    if statistic in ("peak", "nadir"):
        _window(outcome)
        curve = _per_person(readings.curve(outcome, arm)[1], readings, arm, scale)
        return statistics.summary(curve.max(axis=1) if statistic == "peak" else curve.min(axis=1), how), math.nan
    if statistic in ("change", *RELATIVE):
        now, before = (_values(outcome, readings, arm, span, scale) for span in (outcome.at, baseline_of(outcome)))
        after, base = statistics.summary(now, how), statistics.summary(before, how)
        if statistic == "change":
            return statistics.summary(now - before, how), base
        return (after / base if base else math.nan) - (statistic == "percent change"), base
    if statistic == "share":
        return _share(outcome, readings, arm), math.nan
    if outcome.against is not None:
        return _across(outcome, readings, arm), math.nan
    if statistic in ("mean", "total"):
        found = statistics.summary(_values(outcome, readings, arm, outcome.at, scale), how)
        return (found * _hours(outcome) if statistic == "total" else found), math.nan
    return _shape(outcome, readings, arm, scale), math.nan


def _hours(outcome: Outcome) -> float:
    if ASSAYS[outcome.assay].dimension not in ("rate", "flow") or not ASSAYS[outcome.assay].windowed:
        raise NotInPackage(f"a total of '{outcome.assay}', which is no rate", mend="ask for its mean, or its auc")
    return 24.0 if outcome.at.point else outcome.at.end - outcome.at.begin


def _share(outcome: Outcome, readings: Readings, arm: str) -> float:
    """The share of people, as they would be measured, with values (or changes) within the cut-offs."""
    below, above = _cuts(outcome)
    if outcome.when == "mean" or outcome.at.point:
        values = readings.values(outcome, arm, outcome.at, noise=f"{outcome.where} y")[:, None]
    else:
        values = readings.curve(outcome, arm, noise=f"{outcome.where} y")[1]
    if outcome.of == "change":
        before = readings.values(outcome, arm, baseline_of(outcome), noise=f"{outcome.where} baseline")
        values = values - before[:, None]
    values = values[np.isfinite(values).all(axis=1)]
    inside = statistics.share(values, below, above)
    people = inside.all(axis=1) if outcome.when == "always" else inside.any(axis=1)
    return float(np.mean(people)) if people.size else math.nan


def _cuts(outcome: Outcome) -> tuple[float | None, float | None]:
    """The cut-offs in the unit of the assay."""
    below, above = (None if cut is None else in_assay_unit(outcome.assay, cut.value) for cut in (outcome.below, outcome.above))
    return below, above


def _across(outcome: Outcome, readings: Readings, arm: str) -> float:
    """A slope or crossover across people, as they would be measured."""
    if outcome.against is None:
        return math.nan
    assay, span = outcome.against
    y = readings.values(outcome, arm, outcome.at, noise=f"{outcome.where} y")
    x = readings.values(outcome, arm, span, assay, noise=f"{outcome.where} x")
    return statistics.crossover(x, y) if outcome.statistic == "crossover" else statistics.line(x, y)[0]


def _window(outcome: Outcome) -> None:
    if outcome.at.point:
        raise BadRecord(f"'{outcome.statistic}' at an instant", mend="write 'during' with a window")


def _shape(outcome: Outcome, readings: Readings, arm: str, scale: Scale) -> float:
    statistic = outcome.statistic
    _window(outcome)
    hours, values = readings.curve(outcome, arm)
    curve = statistics.summaries(_per_person(values, readings, arm, scale), outcome.summary)
    if statistic == "slope":
        return statistics.line(hours, curve)[0]
    if statistic == "half-life":
        return statistics.half_life(hours, curve)
    if statistic == "peak time":
        return statistics.peak_time(np.append(outcome.at.begin, hours), np.append(-np.inf, curve))
    if statistic in ("auc", "settle"):
        before = statistics.summary(_values(outcome, readings, arm, baseline_of(outcome), scale), outcome.summary)
        if statistic == "auc":
            return statistics.area(hours, curve, before)
        return statistics.settle(hours, curve, before) + float(hours[0]) - baseline_of(outcome).end
    return statistics.first_time(hours, curve, *_cuts(outcome)) + float(hours[0]) - outcome.at.begin
