"""One study, run and compared. Whatever goes wrong is told at the smallest thing that it concerns."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np

from ..core.errors import MagnostatError, NotInPackage
from ..lab.assays import ASSAYS
from ..lab.fasting import fasted
from ..lab.window import Window
from ..record.outcome import Outcome
from ..record.study import Arm, Study
from ..run import Run
from .arm_run import run_arm
from .instants import Frame, frame_of
from .predict import Prediction, predict
from .reading import Readings
from .result import OutcomeResult, StudyResult, finite
from .scale import scale_of
from .verdict import Verdict, assay_of, band_of, verdict

RunArm = Callable[[Study, Arm, Frame], Run]
EITHER = "load retention either"
FORMULAS = ("load retention", "load retention corrected")


def score_study(study: Study, *, run: RunArm = run_arm) -> StudyResult:
    """The result of a study: every arm run, every outcome compared."""
    frame = frame_of(study)
    runs = {arm.name: _attempted(run, study, arm, frame) for arm in study.arms}

    @cache
    def fast(name: str, window: Window) -> Run:
        arm = study.arm(name)
        return run(study, replace(arm, plan=fasted(arm.plan, window.begin, window.end)), frame)

    readings = Readings(runs, fast, frame, (study.seed, study.id))
    results = tuple(compared(outcome, study, readings) for outcome in study.outcomes)
    told = [one for one in runs.values() if isinstance(one, Run)]
    notes = tuple(dict.fromkeys(note for one in told for note in one.notes))
    people = {name: len(one.outcome) for name, one in runs.items() if isinstance(one, Run)}
    nothing = all(one.inside is None for one in results)
    why = "; ".join(dict.fromkeys(one.why for one in results)) if nothing else ""
    return StudyResult(id=study.id, role=study.role, status="cannot" if nothing else "ok", why=why, outcomes=results,
                       cite=study.cite, people=people, notes=notes)  # fmt: skip


def _attempted(run: RunArm, study: Study, arm: Arm, frame: Frame) -> Run | MagnostatError:
    wanted = {name for one in study.outcomes for name in (one.arm, one.versus, *one.order)}
    if arm.name not in wanted:
        return NotInPackage(f"no outcome asks for arm '{arm.name}'")
    try:
        found = run(study, arm, frame)
    except MagnostatError as error:
        return error if len(study.arms) == 1 else error.within(f"arm '{arm.name}'", ": ")
    if not found.converged:
        return NotInPackage(f"arm '{arm.name}': none of {len(found.outcome)} people came to the end: {found.outcome[0]}")
    return found


def compared(outcome: Outcome, study: Study, readings: Readings) -> OutcomeResult:
    """One outcome, compared with its prediction."""
    over = _mean_over(outcome, readings)
    try:
        found = _judged(outcome, study, readings, over)
    except MagnostatError as error:
        return _result(outcome, study, Verdict(None, band=band_of(outcome, study, over), why=str(error)))
    except Exception as error:  # one outcome does not end the others
        why = f"a defect of ours, not of the study: {type(error).__name__}: {str(error)[:200]}"
        return _result(outcome, study, Verdict(None, band=band_of(outcome, study, over), why=why))
    return _result(outcome, study, found._replace(why=found.why or _lost(outcome, readings)))


def _judged(outcome: Outcome, study: Study, readings: Readings, over: float) -> Verdict:
    """The verdict; where a paper does not say by which formula, that of the formula which comes nearer."""
    if outcome.assay != EITHER:
        return verdict(outcome, study, predict(outcome, readings), over)
    told = [(name, predict(replace(outcome, assay=name), readings)) for name in FORMULAS]
    both = [(verdict(outcome, study, one, over), name, one) for name, one in told]
    best = min(both, key=lambda b: (not b[0].inside, math.inf if b[0].away is None else b[0].away))
    return best[0]._replace(why=f"by '{best[1]}'; {_by_other(both, best[1])}")


def _by_other(both: list[tuple[Verdict, str, Prediction]], chosen: str) -> str:
    name, value = next((name, one.value) for _, name, one in both if name != chosen)
    return f"'{name}' gives {value:.3g}" if math.isfinite(value) else f"'{name}' gives no number"


def _mean_over(outcome: Outcome, readings: Readings) -> float:
    """The mean of what each person's value is divided by: weight in kg, or surface in 1.73 m2."""
    per = scale_of(outcome).per
    run = readings.runs.get(outcome.arm)
    if not per or not isinstance(run, Run):
        return 70.0 if per == "weight" else 1.0
    return float(np.mean(run.people["weight"] if per == "weight" else run.people["surface"] / 1.73))


def _lost(outcome: Outcome, readings: Readings) -> str:
    """How many people did not come to the end, where some did not."""
    for name in filter(None, (outcome.arm, outcome.versus, *outcome.order)):
        run = readings.runs[name]
        if isinstance(run, Run) and run.converged < len(run.outcome):
            return f"{len(run.outcome) - run.converged} of {len(run.outcome)} people of '{name}' did not come to the end"
    return ""


def _result(outcome: Outcome, study: Study, found: Verdict) -> OutcomeResult:
    told = outcome.value
    centre = None if told is None or told.spread in ("<", ">") else finite(found.band.centre if found.band else None)
    band = None if found.band is None else (finite(found.band.low), finite(found.band.high))
    return OutcomeResult(
        arm=outcome.arm, assay=outcome.assay, at=outcome.at.text, statistic=outcome.statistic,
        unit=scale_of(outcome).unit, reported=outcome.reported if centre is None else centre,
        kind="order" if outcome.order else "direction" if outcome.direction else "number", predicted=found.predicted,
        band=band, inside=found.inside, fold=found.fold, scored=outcome.scored, why=found.why,
        concentration=ASSAYS[assay_of(outcome)].concentration, away=finite(found.away),
        written=outcome.reported, note=outcome.note, versus=outcome.versus)  # fmt: skip
