"""Tests with a dose: how much of a load is kept, how much of a dose comes out, clearance and volume."""

from __future__ import annotations

import numpy as np

from ..core.errors import BadRecord
from ..run import Run
from .blood import serum_magnesium
from .reading import DAY, Floats, index, moved, moved_all, sample, within

PARENTERAL = ("infused>plasma", "injected>depot")
BY_MOUTH = ("swallowed>stomach", "swallowed>solid_a", "swallowed>solid_b", "swallowed>solid_c", "swallowed>residue")
TAIL = 1.0 / 3.0  # the last third of the samples after the peak tells how the tail falls


def load_retention(run: Run, begin: float, end: float) -> Floats:
    """Retention of an intravenous load, %: 100 · (1 − urine / dose) in the window, basal urine not subtracted."""
    return 100.0 * (1.0 - moved(run, "plasma>urine", begin, end) / infused(run, begin, end))


def load_retention_corrected(run: Run, begin: float, end: float, basal: tuple[float, float] | None = None) -> Floats:
    """Retention of an intravenous load, %, with the basal urine subtracted.

    ``basal`` is the window of the basal urine, h (default: the 24 h before ``begin``).
    """
    above = moved(run, "plasma>urine", begin, end) - basal_urine(run, begin, end, basal)
    return 100.0 * (1.0 - above / infused(run, begin, end))


def urinary_recovery(run: Run, begin: float, end: float, basal: tuple[float, float] | None = None) -> Floats:
    """Share of what was taken, infused and injected in the window that is found in its urine above basal, %."""
    above = moved(run, "plasma>urine", begin, end) - basal_urine(run, begin, end, basal)
    return 100.0 * above / dosed(run, begin, end)


def basal_urine(run: Run, begin: float, end: float, basal: tuple[float, float] | None = None) -> Floats:
    """What would have left with the urine without a dose, mmol: the rate of the basal window, for as long."""
    first, last = basal or (begin - DAY, begin)
    return moved(run, "plasma>urine", first, last) / (last - first) * (end - begin)


def infused(run: Run, begin: float, end: float) -> Floats:
    """What was given into a vein in a window, mmol. BadRecord if it was nothing."""
    return _something(moved(run, "infused>plasma", begin, end), "nothing was infused", begin, end)


def dosed(run: Run, begin: float, end: float) -> Floats:
    """What was taken, infused and injected in a window, mmol. BadRecord if it was nothing."""
    given = moved_all(run, (*PARENTERAL, *BY_MOUTH), begin, end)
    return _something(given, "nothing was taken, infused or injected", begin, end)


def apparent_clearance(run: Run, begin: float, end: float, baseline: float | None = None) -> Floats:
    """Parenteral dose in the window over the area of serum magnesium above baseline, L/h.

    Trapezoids over the samples, and a tail: the last rise over the rate λ at which ln(rise) falls in the last third
    after the peak. No tail where the rise is over or does not fall.
    """
    dose = _something(moved_all(run, PARENTERAL, begin, end), "nothing was infused or injected", begin, end)
    start = serum_magnesium(run, begin if baseline is None else baseline)
    part = within(run, begin, end)
    hours, rise = run.time[part], run.series["plasma.total"].values[:, part] - start[:, None]
    area = np.trapezoid(rise, hours, axis=1) + np.array([_tail(hours, person) for person in rise])
    return np.asarray(dose / np.where(area > 0, area, np.nan), dtype=np.float64)


def _tail(hours: Floats, rise: Floats) -> float:
    """The area under a rise beyond its last sample, mmol·h/L."""
    peak = int(np.argmax(rise))
    first = min(max(peak + 1, int(np.ceil(len(rise) - TAIL * (len(rise) - peak)))), len(rise) - 2)
    late, when = rise[first:], hours[first:]
    if first < 0 or not (late > 0).all():
        return 0.0
    slope = float(np.polyfit(when, np.log(late), 1)[0])
    return float(late[-1] / -slope) if slope < 0 else 0.0


def apparent_volume(run: Run, at: float, since: float = 0.0, basal: tuple[float, float] | None = None) -> Floats:
    """(Parenteral dose so far − urine above basal) / rise of serum magnesium, L, at an instant.

    Dose, urine and rise count from ``since`` (h), the basal urine is that of ``basal`` (default: the 24 h before).
    """
    dose = _something(moved_all(run, PARENTERAL, since, at), "nothing was infused or injected", since, at)
    kept = dose - moved(run, "plasma>urine", since, at) + basal_urine(run, since, at, basal)
    rise = sample(run, "plasma.total", at) - run.series["plasma.total"].values[:, index(run, since)]
    return kept / np.where(rise > 0, rise, np.nan)


def _something(dose: Floats, lack: str, begin: float, end: float) -> Floats:
    if not (dose > 0).any():
        raise BadRecord(f"{lack} from {begin:g} to {end:g} h", mend="choose the window of the dose")
    return np.where(dose > 0, dose, np.nan)
