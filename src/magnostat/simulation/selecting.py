"""Selection at work: the habitual serum of people under any change, and the start of those who were selected for it."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..engine.evaluate import observe
from ..engine.kernel import Kernel
from ..engine.outcome import Outcome
from ..engine.program import Program
from ..engine.schedule import Schedule
from ..engine.steady import habitual as fixed_point
from ..people.roots import find_root
from ..people.selection import ACUTE, Aim, Factors, Rows, Selected, select
from ..record.acts import Act, Diet
from ..record.expansion import habitual
from ..record.plan import Plan
from ..record.usual import with_usual_diet
from . import axis
from .acting import habitual_body
from .prescription import Prescription

Floats = NDArray[np.float64]
ADD = 1  # the kind of an act that adds to a state
JUST_BEFORE = 1e-6  # h
LEAST, MOST = np.log(0.02), np.log(50.0)  # of what pools can be multiplied by


class Start(NamedTuple):
    """Where a run begins: the states [people, states], and the schedule of what follows."""

    y: Floats
    schedule: Schedule


def selected(prescription: Prescription, body: Floats, at: float | None = None) -> Selected:
    """What moves these people to the serum for which they were selected, at an instant (default: the first timed act).

    ``body`` are the parameters [people, parameters] without disorders; those of habit act in the search. Raises
    OutOfRange if somebody cannot be brought there.
    """
    target = prescription.cohort.serum_Mg
    if target is None:
        return Selected({})
    habit = _Habit(prescription, body, first_act(prescription.plan) if at is None else at)
    return select(prescription.cohort.person.why, Aim(target, habit.serum, habit.diet))


def with_factors(values: Floats, program: Program, factors: Factors) -> Floats:
    """Parameters with some of them multiplied, one factor a person."""
    found = np.array(values)
    for name, factor in factors.items():
        found[:, program.parameters.index(name)] *= factor
    return found


def first_act(plan: Plan) -> float:
    """The earliest instant that an act of a plan names, h; 0 if there is none.

    >>> first_act(Plan([{"take": "7 mmol", "as": "oxide", "daily": 1, "from": "-3 d"}]))
    -72.0
    """
    return min((t for act in plan.acts for t in _named(act)), default=0.0)


def _named(act: Act) -> list[float]:
    return [t for t in (*act.when.instants, act.when.begin, act.when.end) if np.isfinite(t)]


class _Habit:
    """The habitual state of the people at the instant of selection, under changes of their parameters and diets."""

    def __init__(self, prescription: Prescription, body: Floats, at: float) -> None:
        self.prescription, self.body = prescription, body
        self.kernel = axis.kernel(len(prescription.labels))
        self.cycle = habitual(prescription.plan, at)
        self.near = np.tile(np.array(self.kernel.program.start), (len(body), 1))
        diets = [a for a in with_usual_diet(prescription.plan.acts) if isinstance(a, Diet) and a.when.habitual]
        self.diet = prescription.cohort.amounts(diets[-1].rate, "diet") if diets else np.zeros(len(body))

    def serum(self, factors: Factors, diet: Floats | None, who: Rows) -> Floats:
        """Serum magnesium, mmol/L; NaN where there is no habitual state."""
        program = self.kernel.program
        body = self.body[who]
        for name, factor in factors.items():
            body[:, program.parameters.index(name)] *= factor
        everyone = np.array(self.body)
        everyone[who] = body
        parameters = habitual_body(everyone, program, self.prescription.acting)[who]
        schedule = self._schedule(diet, who, everyone)
        period = self.cycle.end - self.cycle.begin
        found = fixed_point(self.kernel, parameters, schedule, period, start=self.near[who])
        good = np.array([outcome is Outcome.ok for outcome in found.outcome])
        self.near[who[good]] = found.y[good]
        return np.where(good, serum_of(program, found.y, parameters), np.nan)

    def _schedule(self, diet: Floats | None, who: Rows, body: Floats) -> Schedule:
        if diet is not None:
            self.prescription.diets = np.array(self.diet)
            self.prescription.diets[who] = diet
        schedule = self.prescription.schedule(self.cycle, self.kernel.program, cyclic=True, body=body)
        self.prescription.diets = None
        return replace(schedule, personal=np.ascontiguousarray(schedule.personal[who]))


def moved(start: Start, chosen: Selected, kernel: Kernel, parameters: Floats, target: Floats | None, wait: float) -> Start:
    """The start of people whose pools are moved, so that serum holds ``wait`` hours after the run begins.

    Stores are low from the beginning. What is acute happens just before the instant.
    """
    if chosen.jump is None or target is None:
        return start
    places = [kernel.program.states.index(name) for name in chosen.pools]
    y = np.array(start.y)
    if wait <= 0:
        y[:, places] *= chosen.jump[:, None]
        return Start(y, start.schedule)

    def ran(x: Floats, who: Rows) -> Floats:
        begin = np.array(start.y[who])
        begin[:, places] *= np.exp(x)[:, None]
        acts = replace(start.schedule, personal=np.ascontiguousarray(start.schedule.personal[who]))
        return kernel.run(begin, parameters[who], acts, np.array([0.0, wait]), rtol=1e-9).y[:, -1]

    if chosen.pools == ACUTE:
        before = ran(np.zeros(len(y)), np.arange(len(y)))
        return Start(y, _jumping(start.schedule, wait - JUST_BEFORE, places, (chosen.jump[:, None] - 1.0) * before[:, places]))
    found = find_root(lambda x, who: serum_of(kernel.program, ran(x, who), parameters[who]), target, np.log(chosen.jump),
                      LEAST, MOST)  # fmt: skip
    y[:, places] *= np.exp(found.x)[:, None]
    return Start(y, start.schedule)


def serum_of(program: Program, y: Floats, parameters: Floats) -> Floats:
    """Serum magnesium, mmol/L, of states [people, states] under parameters [people, parameters]."""
    return observe(program, ("plasma.total",), y, parameters)["plasma.total"]


def unledgered(chosen: Selected, wait: float) -> tuple[str, ...]:
    """A note where the start of people changes pools after the run has begun."""
    if chosen.pools != ACUTE or wait <= 0:
        return ()
    return (f"{wait:g} h after the run begins serum is set to that of the selection; the jump has no entry in the ledger",)


def carried(schedule: Schedule, start: Start) -> Schedule:
    """A schedule with the jumps that ``moved`` has put into that of a start: what is added without an entry in the ledger."""
    old = start.schedule
    rows = np.flatnonzero((old.kind == ADD) & (old.ledger < 0))
    if not rows.size:
        return schedule
    return _jumping(schedule, float(old.time[rows[0]]), old.target[rows].tolist(), old.personal[:, old.slot[rows]] * old.scale[rows])


def _jumping(schedule: Schedule, at: float, places: list[int], amounts: Floats) -> Schedule:
    """The schedule with amounts [people, places] added to states at an instant."""
    row, column = int(np.searchsorted(schedule.time, at)), schedule.personal.shape[1]
    return Schedule(
        time=np.insert(schedule.time, row, np.full(len(places), at)),
        kind=np.insert(schedule.kind, row, np.full(len(places), ADD, dtype=np.int8)),
        target=np.insert(schedule.target, row, np.array(places, dtype=np.int32)),
        ledger=np.insert(schedule.ledger, row, np.full(len(places), -1, dtype=np.int32)),
        slot=np.insert(schedule.slot, row, np.arange(column, column + len(places), dtype=np.int32)),
        scale=np.insert(schedule.scale, row, np.ones(len(places))),
        personal=np.ascontiguousarray(np.concatenate([schedule.personal, amounts], axis=1)),
    )
