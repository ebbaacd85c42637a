"""From a plan to what the engine does: rates that are switched and amounts that are added, per person.

Every act becomes rates into a transfer of the body (a meal, an infusion) or jumps along it (a tablet, an injection).
Rates into the same transfer add up; the schedule holds their sum between any two changes, so that a rate that is over
leaves exactly nothing behind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..core.errors import NotInPackage, OutOfRange
from ..engine.program import Program
from ..engine.schedule import Schedule

Floats = NDArray[np.float64]
SET, ADD = 0, 1
AT_ONCE = 2.5 / 60  # h: what is swallowed faster than this is swallowed at once


class Way(NamedTuple):
    """A transfer that an act can feed: its input, and the two ends of its row of the ledger."""

    parameter: str
    source: str
    sink: str

    @property
    def by_vein(self) -> bool:
        """True for what goes into a vein: a rate, however short."""
        return self.source.rpartition(":")[2] == "infused"


WAYS = {
    "diet": Way("input.diet", "diet", "stomach"),
    "drunk": Way("input.drunk", "swallowed", "stomach"),
    "solid_a": Way("input.solid_a", "swallowed", "solid_a"),
    "solid_b": Way("input.solid_b", "swallowed", "solid_b"),
    "solid_c": Way("input.solid_c", "swallowed", "solid_c"),
    "inert": Way("input.inert", "swallowed", "residue"),
    "infused": Way("input.infused", "infused", "plasma"),
    "injected": Way("input.injected", "injected", "depot"),
    "diet_Ca": Way("input.diet_Ca", "diet", "calcium_gut"),
    "diet_P": Way("input.diet_P", "diet", "phosphate_gut"),
    "diet_K": Way("input.diet_K", "diet", "potassium_gut"),
    "diet_Na": Way("input.diet_Na", "diet", "sodium"),
    "infused_Ca": Way("input.infused_Ca", "infused", "calcium"),
    "infused_P": Way("input.infused_P", "infused", "phosphate"),
    "infused_K": Way("input.infused_K", "infused", "potassium"),
}
SLOTS = ("solid_a", "solid_b", "solid_c")


class Rate(NamedTuple):
    """A rate of ``scale`` times the numbers called ``key`` from ``start`` to ``stop``."""

    start: float
    stop: float
    key: str
    scale: float


class Jump(NamedTuple):
    """``scale`` times the numbers called ``key`` added to a state at an instant, and credited to its transfer."""

    time: float
    way: Way
    key: str
    scale: float


@dataclass
class Tally:
    """Rates and jumps as they are collected; ``numbers`` holds one value per person under each key."""

    rates: dict[str, list[Rate]] = field(default_factory=dict)
    jumps: list[Jump] = field(default_factory=list)
    numbers: dict[str, Floats] = field(default_factory=dict)

    def rate(self, parameter: str, start: float, stop: float, key: str, scale: float) -> None:
        """Add a rate to an input."""
        self.rates.setdefault(parameter, []).append(Rate(start, stop, key, scale))

    def give(self, way: Way, start: float, stop: float, key: str, scale: float = 1.0) -> None:
        """Give ``scale`` times an amount along a way: at once where it lasts less than a few minutes, else as a rate.

        What is nothing for everybody is no act at all.
        """
        if not self.numbers[key].any():
            return
        if stop - start < AT_ONCE and not way.by_vein:
            self.jumps.append(Jump(start, way, key, scale))
        else:
            self.rate(way.parameter, start, stop, key, scale / (stop - start))

    def wrap(self, begin: float, end: float) -> None:
        """Let what would act after ``end`` act at the same phase of the period that starts at ``begin``."""
        period = end - begin
        self.jumps = [jump._replace(time=begin + (jump.time - begin) % period) for jump in self.jumps]
        for name, rates in self.rates.items():
            self.rates[name] = [part for rate in rates for part in _wrapped(rate, begin, period)]

    def schedule(self, program: Program, people: int, begin: float, end: float) -> Schedule:
        """The schedule from ``begin`` to ``end``, counted from ``begin``; at one instant: stop, start, dose."""
        columns = _Columns(self.numbers, people)
        rows = [row for name, rates in sorted(self.rates.items())
                for row in _switches(program.parameters.index(name), rates, end, columns)]  # fmt: skip
        for jump in self.jumps:
            ledger = program.ledger.index((jump.way.source, jump.way.sink))
            state = program.states.index(jump.way.sink)
            column, unit = columns.of(jump.key)
            rows.append(_Row(jump.time, 2, ADD, state, ledger, column, jump.scale * unit))
        rows = sorted(row for row in rows if row.time < end)
        return Schedule(
            time=np.array([r.time - begin for r in rows], dtype=np.float64),
            kind=np.array([r.kind for r in rows], dtype=np.int8),
            target=np.array([r.target for r in rows], dtype=np.int32),
            ledger=np.array([r.ledger for r in rows], dtype=np.int32),
            slot=np.array([r.column for r in rows], dtype=np.int32),
            scale=np.array([r.scale for r in rows], dtype=np.float64),
            personal=columns.matrix(),
        )


class _Row(NamedTuple):
    time: float
    rank: int
    kind: int
    target: int
    ledger: int
    column: int
    scale: float


class _Columns:
    """The numbers of people as columns of a matrix; column 0 is all ones. Equal sums share a column.

    A column is told with what its numbers are to be multiplied by: numbers that are the same for all people are that
    many times the ones.
    """

    def __init__(self, numbers: Mapping[str, Floats], people: int) -> None:
        self._numbers = numbers
        self._columns: list[Floats] = [np.ones(people)]
        self._found: dict[object, tuple[int, float]] = {}

    def of(self, key: str) -> tuple[int, float]:
        """The column of the numbers called ``key``."""
        if key not in self._found:
            self._found[key] = self._add(self._numbers[key])
        return self._found[key]

    def of_sum(self, parts: Sequence[tuple[str, float]]) -> tuple[int, float]:
        """The column of a sum of scaled numbers; the order of the parts does not matter."""
        wanted = tuple(sorted(parts))
        if wanted not in self._found:
            total = np.zeros(len(self._columns[0]))
            for key, scale in wanted:
                total += scale * self._numbers[key]
            self._found[wanted] = self._add(total)
        return self._found[wanted]

    def matrix(self) -> Floats:
        return np.ascontiguousarray(np.stack(self._columns, axis=1))

    def _add(self, values: Floats) -> tuple[int, float]:
        column = np.broadcast_to(np.asarray(values, dtype=np.float64), self._columns[0].shape)
        if (column == column[0]).all():
            return 0, float(column[0])
        self._columns.append(column)
        return len(self._columns) - 1, 1.0


def _switches(target: int, rates: Sequence[Rate], end: float, columns: _Columns) -> list[_Row]:
    """An input as a step function: its value from each instant at which it changes."""
    changes: dict[float, list[tuple[int, tuple[str, float]]]] = {}
    for start, stop, key, scale in rates:
        changes.setdefault(start, []).append((1, (key, scale)))
        if stop < end:
            changes.setdefault(stop, []).append((-1, (key, scale)))
    active: list[tuple[str, float]] = []
    rows = []
    for time in sorted(changes):
        before = sorted(active)
        for sign, part in changes[time]:
            if sign > 0:
                active.append(part)
        for sign, part in changes[time]:
            if sign < 0:
                active.remove(part)
        if sorted(active) == before:
            continue
        if not active:
            rows.append(_Row(time, 0, SET, target, -1, 0, 0.0))
            continue
        single = len(active) == 1
        column, unit = columns.of(active[0][0]) if single else columns.of_sum(active)
        rows.append(_Row(time, 1, SET, target, -1, column, (active[0][1] if single else 1.0) * unit))
    return rows


def _wrapped(rate: Rate, begin: float, period: float) -> list[Rate]:
    if rate.stop - rate.start >= period:
        return [rate._replace(start=begin, stop=begin + period)]
    start = begin + (rate.start - begin) % period
    stop = start + (rate.stop - rate.start)
    if stop <= begin + period:
        return [rate._replace(start=start, stop=stop)]
    return [rate._replace(start=start, stop=begin + period), rate._replace(start=begin, stop=stop - period)]


def refuse(what: str) -> NotInPackage:
    """The error for an act that this version cannot simulate."""
    return NotInPackage(f"{what} cannot be simulated by this version", mend="leave the act out")


def too_many_solids(names: Sequence[str]) -> OutOfRange:
    """The error for a plan with more solid preparations than the gut has places for."""
    return OutOfRange(f"{len(names)} different solid preparations ({', '.join(names)}), at most {len(SLOTS)} are expected",
                      mend="write some of them as a solution, or in plans of their own")  # fmt: skip
