"""Titration: doses that follow an assay. The doses of each person are found first, then the run is done once with them.

At start + k · every (k = 1, 2, ...) of a titrated course the assay is read in each person, without noise and just before
the doses of that instant:

    below the target   dose = min(dose + step, greatest)
    above the target   dose = max(dose − step, least)

The doses are found for the whole cohort at once, from one reading to the next, each stretch from the states reached.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..core.errors import OutOfRange
from ..core.quantity import moment
from ..engine.kernel import Kernel
from ..engine.schedule import Schedule
from ..record.acts import Take
from ..record.expansion import Timeline
from .dosing import SET
from .prescription import Prescription
from .reached import NEAR, Reached
from .selecting import Start, carried
from .series import KNOWN_AS, observe

Floats = NDArray[np.float64]
MOST_READINGS = 500


class Cut(NamedTuple):
    """A stretch of a schedule: the parameters [people, parameters] at its begin, and the acts within it."""

    parameters: Floats
    schedule: Schedule


def readings(reached: Mapping[Take, Reached], timeline: Timeline) -> Iterator[tuple[float, list[Take]]]:
    """The instants of all readings before the end of a run, in order, and the acts whose dose each decides.

    Raises OutOfRange beyond five hundred.
    """
    due: dict[float, list[Take]] = {}
    for act, told in reached.items():
        every, end = moment(told.titration.every), min(act.when.end, timeline.end)
        count = math.ceil((end - act.when.begin) / every - NEAR) - 1
        if count > MOST_READINGS:
            raise OutOfRange(f"{count} readings of a titration, at most {MOST_READINGS} are expected",
                             mend="choose a longer 'every', or an earlier 'until'")  # fmt: skip
        for k in range(1, count + 1):
            due.setdefault(act.when.begin + k * every, []).append(act)
    yield from sorted(due.items())


def titrated(prescription: Prescription, timeline: Timeline, kernel: Kernel, values: Floats, body: Floats,
             start: Start, *, wait: float = 0.0, threads: int = 1) -> Start:  # fmt: skip
    """The start of a run with the doses that its titrations reach; the same start where nothing is titrated.

    ``values`` [people, parameters] hold at the begin, ``body`` are those without disorders and drugs; people who were
    selected for their serum have it after ``wait`` h.
    """
    y, now, program = start.y, timeline.begin, kernel.program
    for at, acts in readings(prescription.reached, timeline):
        if prescription.cohort.serum_Mg is not None and at < timeline.begin + wait - NEAR:
            raise OutOfRange(f"people are selected for serum_Mg {timeline.begin + wait - at:g} h after a reading that decides doses",
                             mend="let the titration begin after the selection")  # fmt: skip
        whole = carried(prescription.schedule(until(timeline, now, at), program, body=body), start)
        hours = np.array([now, at]) - timeline.begin
        stretch = cut(whole, values, *hours.tolist())
        y = kernel.run(y, stretch.parameters, stretch.schedule, hours, threads=threads).y[:, -1]
        seen = observe(program, whole, values, hours[1:], y[:, None])
        for act in acts:
            reached = prescription.reached[act]
            reached.read(at, seen[KNOWN_AS[reached.titration.assay]][:, 0])
        now = at
    if now == timeline.begin:
        return start
    return Start(start.y, carried(prescription.schedule(timeline, program, body=body), start))


def until(timeline: Timeline, begin: float, end: float) -> Timeline:
    """A timeline with what can matter from `begin` to `end`; its own begin and end stay, so that all else does too."""
    return replace(timeline, doses=tuple(dose for dose in timeline.doses if dose.start < end),
                   meals=tuple(meal for meal in timeline.meals if meal.stop >= begin and meal.start < end))  # fmt: skip


def cut(schedule: Schedule, parameters: Floats, begin: float, end: float) -> Cut:
    """The part of a schedule in [begin, end), after what it has switched before."""
    now = np.array(parameters)
    done = np.flatnonzero((schedule.kind == SET) & (schedule.time < begin))
    for row in {int(schedule.target[row]): row for row in done}.values():
        now[:, schedule.target[row]] = schedule.scale[row] * schedule.personal[:, schedule.slot[row]]
    rows = slice(*np.searchsorted(schedule.time, [begin, end]).tolist())
    part = {name: getattr(schedule, name)[rows] for name in ("time", "kind", "target", "ledger", "slot", "scale")}
    return Cut(now, Schedule(**part, personal=schedule.personal))
