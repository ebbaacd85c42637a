"""The one verb: a person and a plan in, a run out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..core.errors import OutOfRange
from ..engine.outcome import Outcome
from ..engine.program import Program
from ..engine.result import Result
from ..engine.schedule import Schedule
from ..engine.steady import Habitual
from ..manifest import describe
from ..people.body import parameters
from ..people.cohort import Cohort, gather
from ..record.expansion import Timeline, expand
from ..record.person import Person
from ..record.plan import Plan
from ..run import Run
from . import axis, selecting, titration
from .acting import habitual_body
from .habit import habitual_state
from .prescription import Prescription
from .reached import told
from .series import SAME, ledger_of, observe, series_of

Floats = NDArray[np.float64]
MOST_SAMPLES = 200_000
COMPARED = (0.2, 3.0)  # mmol/L of serum magnesium: what the experiments behind the parameters span
COVARIATES = ("female", "age", "weight", "height", "surface", "lean_mass", "GFR", "albumin")


@dataclass(frozen=True)
class Prepared:
    """A run that has not begun: everything that is needed, one row a person; ``times`` in hours from the plan's zero.

    ``body`` are the parameters without disorders, ``parameters`` those of the habitual state.
    """

    plan: Plan
    cohort: Cohort
    program: Program
    prescription: Prescription
    parameters: Floats
    habitual: Habitual
    timeline: Timeline
    schedule: Schedule
    times: Floats
    body: Floats
    notes: tuple[str, ...] = ()


def simulate(person: Person | None = None, plan: Plan | None = None, *, days: float | None = None,  # noqa: PLR0913
             n: int | None = None, seed: int = 1, study: str = "", every: float = 1.0, at: Sequence[float] = (),
             selected: float | None = None, rtol: float = 1e-6, ledger: str = "summary", threads: int = 1) -> Run:  # fmt: skip
    """Simulate a plan in a person, or in ``n`` people drawn around one.

    ``days`` is the length from the plan's zero (default: the plan's own end), ``every`` the hours between samples (inf:
    only at both ends and 0), ``at`` more instants (h) to sample at, before and after the plan's own span too. People
    are drawn from the stream of ``seed`` and ``study``; those who were selected for serum_Mg have it at ``selected`` h
    (default: at the first instant that an act names).
    ``rtol`` the relative tolerance of a step, ``ledger`` "summary" (what enters and leaves) or "full" (every transfer).
    Each person starts in the habitual state: the steady state of the acts that have always been in force. People who
    fail (no steady state, too many steps) are told in ``Run.outcome``; the others go on.

    Raises a MagnostatError, in one line, for a plan that cannot be simulated.

    >>> run = simulate(plan=Plan([{"take": "300 mg", "as": "citrate", "at": "0 h"}]), days=1)
    >>> run.outcome
    ('ok',)
    """
    course = prepare(person, plan, days=days, n=n, seed=seed, study=study, every=every, at=at, selected=selected,
                     threads=threads)  # fmt: skip
    kernel = axis.kernel(len(course.prescription.labels), ledger)
    hours = course.times - course.times[0]
    result = kernel.run(course.habitual.y, course.parameters, course.schedule, hours, rtol=rtol, threads=threads)
    outcome = tuple(_outcome(person, course, result) for person in range(course.cohort.n))
    program, own = course.program, {f"L{i + 1}": label for i, label in enumerate(course.prescription.labels)}
    observed = observe(program, course.schedule, course.parameters, hours, result.y)
    inputs = {"plan": course.plan.table(), "person": course.cohort.person.table(), "days": days, "n": course.cohort.n,
              "seed": seed, "every": str(every) if every == np.inf else every, "rtol": rtol, "ledger": ledger,
              **_if_given(study=study, at=sorted(at), selected=selected)}  # fmt: skip
    return Run(
        time=course.times,
        series=series_of(program, result, observed, own),
        ledger=ledger_of(program, result, kernel.ledger_rows, own),
        outcome=outcome,
        doses=course.prescription.marks(course.timeline),
        plan=course.plan,
        people={name: getattr(course.cohort, name) for name in COVARIATES},
        seed=seed,
        notes=(*course.prescription.notes, *course.notes, *_left(observed["plasma.total"])),
        manifest=describe(inputs, program_sha256=program.sha256, outcome=outcome),
    )


def prepare(person: Person | None = None, plan: Plan | None = None, *, days: float | None = None,  # noqa: PLR0913
            n: int | None = None, seed: int = 1, study: str = "", every: float = 1.0, at: Sequence[float] = (),
            selected: float | None = None, threads: int = 1) -> Prepared:  # fmt: skip
    """The people, their parameters, their habitual state and what will be given: a run that has not begun."""
    plan = plan or Plan()
    cohort = gather(person or plan.person or Person(), n=n, seed=seed, study=study)
    prescription = Prescription(plan, cohort)
    begin, end = plan.span
    times = sample_times(begin, end if days is None else days * 24.0, every, at)
    begin = float(times[0])
    kernel = axis.kernel(len(prescription.labels))
    program = kernel.program
    first = selecting.first_act(plan) if selected is None else selected
    body = _parameters(program, cohort, prescription)
    chosen = selecting.selected(prescription, body, first)
    body, prescription.diets = selecting.with_factors(body, program, chosen.factors), chosen.diet
    values = habitual_body(body, program, prescription.acting)
    timeline = expand(plan, begin, float(times[-1]))
    schedule = prescription.schedule(timeline, program, body=body)
    state = habitual_state(prescription, values, begin, body, threads)
    start = selecting.moved(selecting.Start(state.y, schedule), chosen, kernel, values, cohort.serum_Mg, first - begin)
    start = titration.titrated(prescription, timeline, kernel, values, body, start, wait=first - begin, threads=threads)
    notes = (*chosen.notes, *selecting.unledgered(chosen, first - begin), *told(prescription.reached))
    return Prepared(plan, cohort, program, prescription, values, state._replace(y=start.y), timeline, start.schedule, times,
                    body, notes)  # fmt: skip


def sample_times(begin: float, end: float, every: float, at: Sequence[float] = ()) -> Floats:
    """Sample instants from ``begin`` to ``end``, hours: both ends, 0, every ``every`` hours from 0, and those in ``at``.

    What ``at`` names before ``begin`` or after ``end`` makes the span longer.

    >>> sample_times(-1.0, 2.0, 0.75).tolist()
    [-1.0, -0.75, 0.0, 0.75, 1.5, 2.0]
    >>> sample_times(0.0, 24.0, float("inf"), [30.0, 6.0]).tolist()
    [0.0, 6.0, 30.0]
    """
    begin, end = min([begin, *at]), max([end, *at])
    if not every > 0 or not end > begin:
        raise OutOfRange(f"samples every {every:g} h from {begin:g} h to {end:g} h",
                         mend="choose a positive interval and an end after the start")  # fmt: skip
    if (end - begin) / every + len(at) > MOST_SAMPLES:
        raise OutOfRange(f"more than {MOST_SAMPLES} samples", mend="choose a longer interval between samples")
    regular = np.zeros(1) if every == np.inf else every * np.arange(np.ceil(begin / every), np.floor(end / every) + 1.0)
    inner = np.concatenate([regular, np.asarray(at, dtype=np.float64)])
    instants = np.sort(np.concatenate([[begin], inner[(inner > begin) & (inner < end)], [end]])) + 0.0  # no -0
    return np.asarray(instants[np.concatenate([[True], np.diff(instants) > SAME])])


def _parameters(program: Program, cohort: Cohort, prescription: Prescription) -> Floats:
    values = np.tile(np.array(program.reference), (cohort.n, 1))
    named: Mapping[str, Floats | float] = {**parameters(cohort), **prescription.constants()}
    for name, value in named.items():
        values[:, program.parameters.index(name)] = value
    return values


def _outcome(person: int, course: Prepared, result: Result) -> str:
    """The word "ok", or a sentence: why there is no habitual state, or how the run ended."""
    if found := course.habitual.sentence(person):
        return found
    ended, culprit = result.outcome[person], result.culprit[person]
    if ended is Outcome.ok:
        return "ok"
    return f"{ended.value} ({culprit})" if culprit else str(ended.value)


def _left(serum: Floats) -> list[str]:
    """A note where serum magnesium leaves the range in which the model was compared with experiments."""
    low, high = COMPARED
    outside = int((serum < low).any(axis=1).sum() + (serum > high).any(axis=1).sum())  # what is NaN is neither
    if not outside:
        return []
    who = "serum magnesium" if len(serum) == 1 else f"serum magnesium of {outside} of {len(serum)} people"
    return [f"{who} leaves {low:g} to {high:g} mmol/L, the range in which the model was compared with experiments"]


def _if_given(**inputs: object) -> dict[str, object]:
    """Inputs that decide the numbers of a run only where they are given."""
    return {name: value for name, value in inputs.items() if value not in (None, "", [])}
