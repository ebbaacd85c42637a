"""The habitual state: where a body that repeats the same acts every period is at the start of each.

It is the fixed point of the map of one period (fixed_point.py), computed by the kernel with one lane per state, for
several persons at once. Pools that nothing feeds (a depot, a label, tablets nobody takes) are empty in it and are left
out of the search.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from .evaluate import flows
from .fixed_point import Bools, FixedPoints, Floats, Rows, fixed_points, residual
from .kernel import Kernel
from .outcome import Outcome
from .program import Program
from .schedule import Schedule

PROMISED, CLOSE = 1e-8, 1e-5  # of the residual; who is close is searched once more with a more exact map
RTOL, ATOL = 1e-9, 1e-12
ROUGH = 1e-6  # the relative tolerance of the map from which Newton takes its slopes
MOST_STEPS = 30_000  # in one period: a day takes hundreds, a week thousands; a trial that takes more leads nowhere
CHUNK = 256  # persons whose flows are looked at together
WARM = 6  # periods that pass before Newton begins: what is fast settles, and what is left is nearly linear
SETTLE = 28  # periods that pass before what accumulates is measured


class Habitual(NamedTuple):
    """`y`[P, n] at the start of a period; `residual`[P] = max |map(y) - y| / (|y| + 1e-3) of a verifying period.

    `outcome`[p] is ok where that is at most 1e-8; else `culprit`[p] is the state that accumulates, by `gain`[p] per day
    (mmol, or the unit of the state), and `y` is what 29 periods make of the start (NaN if they fail). `mapped` counts
    the periods that were run.
    """

    y: Floats
    residual: Floats
    outcome: tuple[Outcome, ...]
    culprit: tuple[str, ...]
    gain: Floats
    mapped: int

    def sentence(self, person: int) -> str:
        """What happened to `person`, in words; empty if all is well."""
        outcome = self.outcome[person]
        if outcome is Outcome.no_steady_state:
            gain, name = self.gain[person], self.culprit[person]
            return f"no steady state: {name} {'gains' if gain > 0 else 'loses'} {abs(gain):.3g} a day"
        return "" if outcome is Outcome.ok else f"no steady state: {outcome.value} ({self.culprit[person]})"


class PeriodMap:
    """The map of one period for all persons, as fixed_point.Map wants it; `failed`[p] remembers how a run ended."""

    def __init__(self, kernel: Kernel, parameters: Floats, schedule: Schedule, period: float, threads: int) -> None:
        self.kernel, self.parameters, self.schedule = kernel, parameters, schedule
        self.times, self.threads, self.rtol = np.array([0.0, period]), threads, RTOL
        self.failed: dict[int, tuple[Outcome, str]] = {}

    def roughly(self) -> PeriodMap:
        """The same map, computed to ROUGH."""
        found = PeriodMap(self.kernel, self.parameters, self.schedule, float(self.times[-1]), self.threads)
        found.rtol = ROUGH
        return found

    def __call__(self, y: Floats, who: Rows) -> Floats:
        """The states after one period, [Q, n], of the rows y[Q, n] that belong to the persons `who`[Q]."""
        acts = replace(self.schedule, personal=self.schedule.personal[who])
        atol = ATOL * self.rtol / RTOL
        result = self.kernel.run(
            y, self.parameters[who], acts, self.times, rtol=self.rtol, atol=atol, threads=self.threads, max_steps=MOST_STEPS
        )
        if Outcome.cancelled in result.outcome:
            raise KeyboardInterrupt
        image = np.array(result.y[:, -1])
        for row in np.flatnonzero(result.codes != Outcome.ok.code).tolist():
            image[row] = np.nan
            self.failed[int(who[row])] = (Outcome.of(int(result.codes[row])), result.culprit[row])
        return image


def habitual(
    kernel: Kernel,
    parameters: Floats,
    schedule: Schedule,
    period: float = 24.0,
    *,
    start: Floats | None = None,
    threads: int = 1,
) -> Habitual:
    """The habitual states of P persons with parameters[P, m] who do what `schedule` says in every `period`, h.

    The schedule covers [0, period) and leaves the parameters as it found them. `start`[P, n] is where the search
    begins: the start of the program, if not given. Persons that have no steady state are told in `outcome`.
    """
    program = kernel.program
    parameters = np.atleast_2d(np.asarray(parameters, dtype=np.float64))
    begin = np.array(np.broadcast_to(program.start if start is None else start, (len(parameters), len(program.states))))
    positive = np.array(program.is_pool, dtype=np.bool_) | (np.array(program.start) > 0.0)  # signals too
    free = fed(program, parameters, schedule)
    begin[:, ~free] = 0.0
    mapping = PeriodMap(kernel, parameters, schedule, period, threads)
    rough = mapping.roughly()
    found = _searched(mapping, rough, begin, positive, free)
    everyone = np.arange(len(begin))
    mapping.failed.clear()
    mapping.rtol = RTOL / 10
    y, mapped = found.y, found.mapped + len(everyone)
    verified = residual(y, mapping(y, everyone))
    close = np.flatnonzero((verified > PROMISED) & (verified <= CLOSE))
    if close.size:
        exact = fixed_points(_Some(mapping, close), y[close], positive, free, _Some(rough, close))
        y[close], mapped = exact.y, mapped + exact.mapped + close.size
        verified[close] = residual(exact.y, mapping(exact.y, close))
    good = verified <= PROMISED
    outcome, culprit, gain = [Outcome.ok] * len(begin), [""] * len(begin), np.zeros(len(begin))
    lost = np.flatnonzero(~good)
    if lost.size:
        mapped += (SETTLE + 1) * lost.size
        y[lost], told = _accumulating(mapping, begin[lost], lost, period)
        for person, (how, name, change) in zip(lost.tolist(), told, strict=True):
            outcome[person], culprit[person], gain[person] = how, name, change
    return Habitual(y, verified, tuple(outcome), tuple(culprit), gain, mapped)


def _searched(mapping: PeriodMap, rough: PeriodMap, begin: Floats, positive: Bools, free: Bools) -> FixedPoints:
    """The fixed points from what a few periods make of `begin`; where Newton strays, from what many periods make of it,
    then from the usual start.
    """
    usual = np.where(free, np.array(mapping.kernel.program.start), 0.0)
    everyone = np.arange(len(begin))
    found = fixed_points(mapping, _settled(mapping, begin, everyone, usual, WARM), positive, free, rough)
    found = found._replace(mapped=found.mapped + WARM * len(begin))
    for again in ("settled", "usual"):
        lost = np.flatnonzero(~found.found)
        if not lost.size:
            break
        start = np.tile(usual, (lost.size, 1))
        if again == "settled":
            start = _settled(mapping, begin[lost], lost, usual, SETTLE)
        second = fixed_points(_Some(mapping, lost), start, positive, free)
        for whole, part in zip(found[:3], second[:3], strict=True):
            whole[lost] = part
        found = found._replace(mapped=found.mapped + second.mapped)
    return found


def _settled(mapping: PeriodMap, begin: Floats, who: Rows, usual: Floats, periods: int) -> Floats:
    """What `periods` make of `begin`; the usual start where that fails."""
    y = begin
    for _ in range(periods):
        y = mapping(y, who)
    return np.where(np.isfinite(y), y, usual)


class _Some:
    """The map for some of the persons, numbered from 0."""

    def __init__(self, mapping: PeriodMap, who: Rows) -> None:
        self.mapping, self.who = mapping, who

    def __call__(self, y: Floats, rows: Rows) -> Floats:
        return self.mapping(y, self.who[rows])


def fed(program: Program, parameters: Floats, schedule: Schedule) -> Bools:
    """Which states need a search, [n]: all but the pools that no act and no transfer from a fed place reaches.

    A transfer counts as absent if it is zero for every person under every setting of the schedule.
    """
    full = np.abs(np.array(program.start)) + 1e-3
    flowing = np.zeros(len(program.ledger), dtype=np.bool_)
    for first in range(0, len(parameters), CHUNK):
        settings = _settings(parameters, schedule, slice(first, first + CHUNK))
        y = np.broadcast_to(full, (*settings.shape[:2], len(full)))
        flowing |= (flows(program, y, settings) != 0.0).any(axis=(0, 1))
    index = {name: i for i, name in enumerate(program.states)}
    given = set(schedule.target[schedule.kind == 1].tolist())
    empty = {i for i, pool in enumerate(program.is_pool) if pool and i not in given}
    ways = [(index.get(source, -1), index.get(sink, -1)) for source, sink in program.ledger]
    while reached := {b for (a, b), on in zip(ways, flowing, strict=True) if on and b in empty and a not in empty}:
        empty -= reached
    return np.array([i not in empty for i in range(len(program.states))], dtype=np.bool_)


def _settings(parameters: Floats, schedule: Schedule, persons: slice) -> Floats:
    """The parameters of `persons` before the first act and after each, [P, 1 + acts, m]."""
    now = np.array(parameters[persons])
    settings = [now.copy()]
    for kind, target, slot, scale in zip(schedule.kind, schedule.target, schedule.slot, schedule.scale, strict=True):
        if kind == 0:
            now[:, target] = scale * schedule.personal[persons, slot]
            settings.append(now.copy())
    return np.stack(settings, axis=1)


def _accumulating(
    mapping: PeriodMap, start: Floats, who: Rows, period: float
) -> tuple[Floats, list[tuple[Outcome, str, float]]]:
    """What plain repetition makes of the start; for each of `who` how it ends, what changes most, by how much a day.

    Pools come before other states. The states are NaN where the run itself failed.
    """
    before = y = start
    for _ in range(SETTLE + 1):
        before, y = y, mapping(y, who)
    program = mapping.kernel.program
    change = (y - before) * 24.0 / period
    told = []
    for row, person in enumerate(who.tolist()):
        if person in mapping.failed:
            told.append((*mapping.failed[person], float("nan")))
            continue
        pools = np.where(program.is_pool, np.abs(change[row]), 0.0)
        state = int(pools.argmax()) if pools.any() else int(np.abs(change[row]).argmax())
        told.append((Outcome.no_steady_state, program.states[state], float(change[row, state])))
    return y, told
