"""Over which windows an outcome is read, and when a run has to be sampled for that."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..lab.assays import ASSAYS
from ..lab.reading import grid
from ..lab.window import Window
from ..record.acts import When
from ..record.outcome import DAY, Outcome, Span
from ..record.study import Arm, Study

Floats = NDArray[np.float64]

LONG = 48.0  # h: from here on peaks are looked for at 08:00 of each day
QUARTER = 0.25  # h
MORNING = 8.0  # o'clock
SAME = 1e-9  # h
BASAL = ("load retention corrected", "load retention either", "urinary recovery")
COUNTED = ("apparent clearance", "apparent volume")  # tests that count from a baseline
REFERRING = ("change", "ratio", "percent change", "auc", "settle")  # statistics that refer to a baseline
CURVES = ("peak", "nadir", "slope", "half-life", "auc", "peak time", "time", "settle")


class Frame(NamedTuple):
    """What instants are told against: the begin of the run (h) and the clock at 0."""

    start: float
    zero: float


def window_of(outcome: Outcome, assay: str, span: Span, frame: Frame) -> Window:
    """The window over which an assay is read for an outcome.

    A windowed assay at T means the 24 h before T, a test at T all since the begin of the run. The basal urine is that of
    the baseline, if one is written with the mean, else of the 24 h before. A clearance or volume counts from the
    baseline, else from 0 h.
    """
    found = ASSAYS[assay].window_at(span.begin, frame.start) if span.point else Window(span.begin, span.end)
    basal = baseline = None
    written = outcome.baseline if outcome.statistic == "mean" else None
    if assay in BASAL:
        before = written or Span(found.begin, found.begin, "")
        basal = (before.begin - DAY, before.end) if before.point else (before.begin, before.end)
    if assay in COUNTED:
        baseline = written.end if written else min(0.0, found.begin)
    return Window(found.begin, found.end, basal, baseline)


def baseline_of(outcome: Outcome) -> Span:
    """The baseline that a change, ratio or area refers to: 0 h unless written."""
    return outcome.baseline or Span(0.0, 0.0, "0 h")


def curve_windows(outcome: Outcome, frame: Frame) -> list[Window]:
    """The windows of a curve: its instants; the stretches between them for what is collected; for a test, all since the
    begin of the window.

    Areas are taken as closely as averages, other curves at 08:00 of each day (from 2 d) or every 15 min.
    """
    span = outcome.at
    closely = outcome.statistic == "auc"
    hours = grid(span.begin, span.end) if closely else samples(span.begin, span.end, frame.zero).tolist()
    if ASSAYS[outcome.assay].kind == "point":
        return [window_of(outcome, outcome.assay, Span(t, t, ""), frame) for t in hours]
    if ASSAYS[outcome.assay].kind == "test":
        return [window_of(outcome, outcome.assay, Span(span.begin, t, ""), frame) for t in hours if t > span.begin + SAME]
    return [window_of(outcome, outcome.assay, Span(a, b, ""), frame) for a, b in pairwise(hours)]


def samples(begin: float, end: float, zero: float) -> Floats:
    """When peaks are looked for: at 08:00 of each day of 2 d or more, else every 15 min; `zero` is the clock at 0.

    >>> samples(0.0, 0.5, 8.0).tolist(), samples(-1.0, 49.0, 8.0).tolist()
    ([0.0, 0.25, 0.5], [0.0, 24.0, 48.0])
    """
    if end - begin < LONG:
        count = math.floor((end - begin) / QUARTER + SAME)
        inner = begin + QUARTER * np.arange(count + 1)
        return np.asarray(np.append(inner, end) if end - inner[-1] > SAME else inner, dtype=np.float64)
    first = math.ceil((begin + zero - MORNING) / DAY - SAME)
    last = math.floor((end + zero - MORNING) / DAY + SAME)
    return np.asarray(np.arange(first, last + 1) * DAY + MORNING - zero, dtype=np.float64)


def readings(outcome: Outcome, frame: Frame) -> Iterator[tuple[str, Window]]:
    """All that is read for an outcome, in each of its arms: assays and windows."""
    ever = outcome.statistic == "share" and outcome.when != "mean"
    if ((outcome.statistic in CURVES and outcome.against is None) or ever) and not outcome.at.point:
        yield from ((outcome.assay, one) for one in curve_windows(outcome, frame))
    if outcome.at.point or outcome.statistic not in CURVES or outcome.against is not None:
        yield outcome.assay, window_of(outcome, outcome.assay, outcome.at, frame)
    refers = outcome.statistic in REFERRING or (outcome.of == "change" and outcome.statistic == "share")
    if refers or (outcome.statistic == "order" and outcome.baseline):
        yield outcome.assay, window_of(outcome, outcome.assay, baseline_of(outcome), frame)
    if outcome.against is not None:
        yield outcome.against.assay, window_of(outcome, outcome.against.assay, outcome.against.at, frame)


def needed(outcome: Outcome, frame: Frame) -> set[float]:
    """The instants that must be sampled for an outcome, h."""
    return {t for assay, window in readings(outcome, frame) for t in ASSAYS[assay].needs(window)}


def first_timed(study: Study) -> float:
    """The instant of the first timed act of a study; 0 if there is none."""
    return min((t for arm in study.arms for act in arm.plan.acts for t in _named(act.when)), default=0.0)


def _named(when: When) -> Iterator[float]:
    yield from when.instants
    yield from (t for t in (when.begin, when.end) if math.isfinite(t))


def frame_of(study: Study) -> Frame:
    """The begin of every run of a study: the earliest time that is named or needed, at the latest 0."""
    zero = study.arms[0].plan.zero
    begin = min(0.0, first_timed(study))
    for _ in range(2):  # a test at an instant reaches back to the begin, and its basal urine behind it
        frame = Frame(begin, zero)
        begin = min([begin, *(min(needed(outcome, frame)) for outcome in study.outcomes if needed(outcome, frame))])
        if not any(window.begin == frame.start for o in study.outcomes for _, window in readings(o, frame)):
            break
    return Frame(begin, zero)


def sample_times(study: Study, arm: Arm, frame: Frame) -> Floats:
    """The instants at which the run of an arm is sampled, from its begin to the last one that an outcome needs."""
    wanted = {frame.start}
    for outcome in study.outcomes:
        if arm.name in (outcome.arm, outcome.versus, *outcome.order):
            wanted |= needed(outcome, frame)
    found = np.array(sorted(wanted))
    if found[-1] - found[0] < SAME:
        return np.array([frame.start, frame.start + 1.0])
    return np.asarray(found[np.concatenate([[True], np.diff(found) > SAME])], dtype=np.float64)
