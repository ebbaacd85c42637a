"""Whether a prediction lies in the band, points in the right direction, and by how much it is off (section 7)."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ..core.units import from_internal
from ..lab.assay import Assay
from ..lab.assays import ASSAYS
from ..record.acts import Dialyse
from ..record.outcome import Outcome
from ..record.study import Study
from ..record.study_assays import RELATIVE, TIMES
from .band import CHANGE, LEVEL, SHAPE, SHARE, Band, Tolerance, Written, band
from .band import RELATIVE as RELATED
from .predict import Prediction
from .scale import Scale, scale_of, solute_of

SHAPES = ("slope", "half-life", "auc", "peak time", "time", "settle")
CAPD_REMOVAL = 0.015  # mmol/h: the least tolerance of dialytic removal by CAPD
NO_FOLD = ("dialytic removal",)  # has no fold error although it has a tolerance
QUARTER = 0.25  # of the least tolerance: what counts as a step or a direction


class Verdict(NamedTuple):
    """What came out for an outcome, in the unit of the report.

    `inside` is None where nothing could be compared; for a direction or an order it says whether that is right.
    """

    inside: bool | None
    predicted: float | str | None = None
    band: Band | None = None
    fold: float | None = None
    away: float | None = None
    why: str = ""


def class_of(outcome: Outcome) -> str:
    """The class of an outcome, which decides its tolerance."""
    if outcome.statistic in RELATIVE or (outcome.versus and outcome.contrast != "difference"):
        return RELATED
    if outcome.statistic == "share":
        return SHARE
    if outcome.statistic in SHAPES:
        return SHAPE
    return CHANGE if outcome.statistic == "change" or outcome.versus else LEVEL


def people_of(outcome: Outcome, study: Study) -> int:
    """The number of people behind a result: its own n, the arm's, or the smaller arm's of a contrast."""
    if outcome.n is not None:
        return outcome.n
    arms = [name for name in (outcome.arm, outcome.versus) if name]
    return min((study.arm(name).person.n for name in arms), default=1)


def assay_of(outcome: Outcome) -> str:
    """The assay whose tolerances hold: for a crossover that of the x."""
    return outcome.against.assay if outcome.statistic == "crossover" and outcome.against else outcome.assay


def tolerance_of(outcome: Outcome, study: Study, mean_over: float = 1.0) -> Tolerance:
    """The tolerances of an outcome in the unit of its report; `mean_over` is the mean weight, where it is per kg."""
    scale, listed = scale_of(outcome), ASSAYS[assay_of(outcome)]
    kind = class_of(outcome)
    if kind in (RELATED, SHARE):
        return Tolerance(kind, one=scale.factor)
    epsilon = _epsilon(outcome, study, listed) * scale.factor / (mean_over if scale.per else 1.0)
    if outcome.statistic == "total":
        epsilon *= 24.0 if outcome.at.point else outcome.at.end - outcome.at.begin
    return Tolerance(kind, listed.tau, listed.beta, epsilon)


def _epsilon(outcome: Outcome, study: Study, listed: Assay) -> float:
    if outcome.assay == "dialytic removal":
        acts = (act for arm in study.arms if arm.name == outcome.arm for act in arm.plan.acts)
        if any(isinstance(act, Dialyse) and act.device == "CAPD" for act in acts):
            return CAPD_REMOVAL
    return listed.epsilon


def band_of(outcome: Outcome, study: Study, mean_over: float = 1.0) -> Band | None:
    """The band of an outcome in the unit of its report; None for a direction or an order."""
    if outcome.value is None:
        return None
    low, high = _limits(outcome, scale_of(outcome))
    return band(written(outcome), tolerance_of(outcome, study, mean_over), people_of(outcome, study),
                median=outcome.summary == "median", floor=low, ceiling=high)  # fmt: skip


def written(outcome: Outcome) -> Written:
    """The reported numbers in the unit in which they were written."""
    value = outcome.value
    if value is None:
        raise ValueError(f"{outcome.reported} is no number")
    unit = scale_of(outcome).unit
    solute = solute_of(assay_of(outcome))
    one = from_internal(1.0, unit, value.dimension, solute)
    return Written(_round(value.value * one), value.spread, _round(value.width * one), value.low * one, value.high * one)


def _round(value: float) -> float:
    """Undo what the way into internal units and back leaves in the last digits."""
    return float(f"{value:.12g}")


def _limits(outcome: Outcome, scale: Scale) -> tuple[float, float]:
    """Where a band is cut: at 0 where the quantity cannot be negative, a share at 0 and 1."""
    if class_of(outcome) == SHARE:
        return (-scale.factor if outcome.versus else 0.0), scale.factor
    percent = outcome.statistic == "percent change" or (outcome.versus and outcome.contrast == "percent")
    if class_of(outcome) == RELATED and not (outcome.versus and outcome.contrast == "difference"):
        return (-scale.factor if percent else 0.0), math.inf
    if outcome.versus or outcome.statistic in ("change", "slope", "auc"):
        return -math.inf, math.inf
    signed = ASSAYS[assay_of(outcome)].signed and outcome.statistic not in TIMES
    return (-math.inf if signed else 0.0), math.inf


def verdict(outcome: Outcome, study: Study, predicted: Prediction, mean_over: float = 1.0) -> Verdict:
    """The verdict on a prediction."""
    if outcome.order:
        least = QUARTER * tolerance_of(outcome, study, mean_over).epsilon
        known = all(math.isfinite(step) for step in predicted.steps)
        return Verdict(known and all(step >= least for step in predicted.steps), predicted.text)
    if outcome.direction:
        return _direction(outcome, study, predicted, mean_over)
    found = band_of(outcome, study, mean_over)
    value = predicted.value
    if found is None or not math.isfinite(value):
        return Verdict(False, None, found, why="the model gives no number here: it is not reached within the window")
    return Verdict(found.holds(value), value, found, _fold(outcome, value, found), found.away(value))


def _direction(outcome: Outcome, study: Study, predicted: Prediction, mean_over: float) -> Verdict:
    d, rule = predicted.value, tolerance_of(outcome, study, mean_over)
    beside = abs(predicted.comparator) if math.isfinite(predicted.comparator) else 0.0
    epsilon = rule.added(beside) if rule.kind in (SHARE, SHAPE, RELATED) else rule.epsilon
    same = max(epsilon, ASSAYS[outcome.assay].tau * beside)
    holds = {"up": d >= QUARTER * epsilon, "down": d <= -QUARTER * epsilon, "same": abs(d) <= same}
    return Verdict(bool(math.isfinite(d) and holds[outcome.direction]), d if math.isfinite(d) else None)


def _fold(outcome: Outcome, value: float, found: Band) -> float | None:
    """max(p/r, r/p), for levels that have a centre, of assays with a relative tolerance."""
    assay, told = assay_of(outcome), outcome.value
    centred = told is not None and told.spread not in ("to", "<", ">")
    if class_of(outcome) != LEVEL or not centred or not outcome.scored:
        return None
    if ASSAYS[assay].tau <= 0 or assay in NO_FOLD or not value > 0 or not found.centre > 0:
        return None
    return float(np.maximum(value / found.centre, found.centre / value))
