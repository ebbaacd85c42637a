"""A Program, compiled: load() makes a Kernel, Kernel.run() takes persons through time.

kernel = load(program, ledger="summary")
result = kernel.run(y0, parameters, Schedule.empty(len(y0)), times, rtol=1e-6)
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from magnostat.core.errors import BadRecord, OutOfRange, unknown

from . import cache
from .call import Argument, Call
from .layout import ADD, Sizes
from .object_code import LoadedCode
from .processor import Target, here
from .program import Program
from .request import MOST_EVENTS, Reductions, Root, RootTable, root_table
from .result import Event, Extent, Result, Room
from .schedule import Schedule

Floats = npt.NDArray[np.float64]
LEDGERS = ("none", "summary", "full")
MAX_STEPS = 5_000_000
FIRST_STEP = 1e-3  # h
TIGHTEST, LOOSEST = 1e-13, 1e-1
NARROW, LONG = 4, 60 * 24.0
"""That few persons are run in as few lanes for that many hours or more: their rows stay in the nearest cache."""


def load(program: Program, *, ledger: str = "summary", lanes: int | None = None, cpu: str | None = None) -> Kernel:
    """The kernel of `program`, from the cache on disk or compiled now.

    `ledger`: "none", "summary" (transfers with an end that is no state) or "full". `lanes` (2, 4, 8) and `cpu`
    (x86-64-v2 | v3 | v4 | native) choose the machine code; by default what this processor has. The lanes do not change
    a bit of the results; few persons who are run for long have narrower code of their own, made when it is first needed.
    """
    if ledger not in LEDGERS:
        raise unknown("ledger", ledger, LEDGERS)
    rows = kept_rows(program, ledger)
    target = here(cpu, lanes)
    return Kernel(program, rows, target, NARROW if lanes is None and target.lanes > NARROW else target.lanes)


def kept_rows(program: Program, ledger: str) -> tuple[int, ...]:
    """The rows of Program.ledger that are kept with this choice of `ledger`."""
    states = set(program.states)
    everything = range(len(program.ledger))
    if ledger == "summary":
        return tuple(row for row in everything if not states.issuperset(program.ledger[row]))
    return tuple(everything) if ledger == "full" else ()


class _Machine(NamedTuple):
    """Loaded code (which must live as long as its entry), where it is entered, the sizes of its workspace."""

    code: LoadedCode
    entry: Callable[[int], None]
    sizes: Sizes


class Kernel:
    """Compiled code of one Program. `ledger_rows` are the rows of Program.ledger that its ledger keeps."""

    def __init__(self, program: Program, rows: tuple[int, ...], target: Target, narrow: int) -> None:
        self.program, self.ledger_rows, self.target = program, rows, target
        self._narrow = narrow
        self._machines: dict[int, _Machine] = {}
        self._machine(target.lanes)

    def _machine(self, lanes: int) -> _Machine:
        """The code for that many lanes, loaded when it is first asked for."""
        if lanes not in self._machines:
            code, sizes = cache.loaded(self.program, self.ledger_rows, replace(self.target, lanes=lanes))
            self._machines[lanes] = _Machine(code, code.function("integrate", ctypes.c_void_p), sizes)
        return self._machines[lanes]

    def _lanes(self, persons: int, hours: float) -> int:
        return self._narrow if persons <= self._narrow and hours >= LONG else self.target.lanes

    def run(  # noqa: PLR0913
        self, y0: Floats, parameters: Floats, schedule: Schedule, times: Floats, *, rtol: float = 1e-6,
        atol: float | Floats | None = None, threads: int = 1, max_steps: int = MAX_STEPS,
        reductions: Reductions | None = None, roots: Sequence[Root] = (), samples: bool = True,
    ) -> Result:  # fmt: skip
        """Takes persons from times[0] to times[-1], h.

        y0[P, n] and parameters[P, m] hold from times[0]; the sample at an instant is the state before the acts of that
        instant, and acts at times[-1] or later are not done. `rtol`, `atol` (mmol; default rtol / 100) bound the error
        of a step: root mean square over the states. samples=False leaves y and ledger empty, for reductions alone.
        The bits of a person's result depend on nothing but that person's own numbers, the schedule, the tolerances and
        the processor level. Raises OutOfRange or BadRecord for arguments that do not fit; what goes wrong within a
        person's run is that person's outcome.
        """
        y0, parameters, times = (np.ascontiguousarray(array, dtype=np.float64) for array in (y0, parameters, times))
        _check_arrays(self.program, y0, parameters, times)
        _check_control(rtol, threads, max_steps)
        persons = len(y0)
        schedule.check(self.program, persons, float(times[0]))
        room = Room((persons, len(times), y0.shape[1], len(self.ledger_rows)), samples)
        windows, table = _Windows(self.program, persons, reductions), root_table(roots, self.program, persons)
        found = _Found(persons, table.count)
        arguments: dict[str, Argument] = {
            "end": persons, "start": y0, "parameters": parameters, "times": times, "samples": len(times),
            "rtol": float(rtol), "atol": _tolerances(atol, rtol, y0.shape[1]), "max_steps": int(max_steps),
            "first_step": FIRST_STEP, **self._acts(schedule), **_outputs(room, samples), **windows.arguments(),
            **self._roots(table), **found.arguments(),
        }  # fmt: skip
        lanes = self._lanes(persons, float(times[-1] - times[0]))
        machine = self._machine(lanes)
        Call(machine.entry, machine.sizes, lanes, arguments).run(min(threads, max(persons, 1)))
        room.blank_unreached()
        return room.result(self.program.states, windows.extent(), found.events)

    def _acts(self, schedule: Schedule) -> dict[str, Argument]:
        credited = np.where(schedule.kind == ADD, schedule.ledger, -1)
        return {
            "act_kind": _wide(schedule.kind), "act_target": _wide(schedule.target), "act_slot": _wide(schedule.slot),
            "act_ledger": _wide(self._kept(credited)), "acts": len(schedule.time),
            "act_time": _at_least_one(schedule.time), "act_scale": _at_least_one(schedule.scale),
            "personal": schedule.personal, "slots": schedule.personal.shape[1],
        }  # fmt: skip

    def _roots(self, table: RootTable) -> dict[str, Argument]:
        return {
            "roots": table.count, "root_weight": table.weight, "root_threshold": table.threshold,
            "root_band": table.band, "root_rising": table.rising, "root_action": table.action,
            "root_target": table.target, "root_amount": table.amount, "root_ledger": self._kept(table.ledger),
        }  # fmt: skip

    def _kept(self, rows: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
        """Rows of Program.ledger as rows of what this kernel keeps; -1 for those that it does not keep."""
        place = {row: kept for kept, row in enumerate(self.ledger_rows)}
        return np.array([place.get(int(row), -1) for row in rows], dtype=np.int64)


class _Windows:
    """The arrays of the reductions."""

    def __init__(self, program: Program, persons: int, asked: Reductions | None) -> None:
        self._count = 0
        if asked is not None:
            asked.check(program)
            self._count = len(asked.marks) - 1
            self._marks = np.ascontiguousarray(asked.marks, dtype=np.float64)
            self._states = np.array(asked.states, dtype=np.int64)
            self._room = np.zeros((persons, self._count, len(self._states), 3))
            self._room[..., 1], self._room[..., 2] = np.inf, -np.inf

    def arguments(self) -> dict[str, Argument]:
        if not self._count:
            return {"windows": 0, "reduced": 0}
        return {
            "windows": self._count, "marks": self._marks, "reduced": len(self._states),
            "reduced_state": self._states, "reduction": self._room,
        }  # fmt: skip

    def extent(self) -> Extent | None:
        if not self._count:
            return None
        never = self._room[..., 1] > self._room[..., 2]
        self._room[never] = np.nan
        return Extent(*(np.ascontiguousarray(self._room[..., kind]) for kind in range(3)))


class _Found:
    """The arrays of the root events that fired."""

    def __init__(self, persons: int, roots: int) -> None:
        self._room = MOST_EVENTS if roots else 0
        self._number = np.zeros(persons, dtype=np.int64)
        self._time = np.empty((persons, self._room))
        self._which = np.empty((persons, self._room), dtype=np.int64)

    def arguments(self) -> dict[str, Argument]:
        return {
            "root_capacity": self._room, "root_found": self._number, "root_time": self._time, "root_which": self._which,
        }  # fmt: skip

    def events(self) -> tuple[tuple[Event, ...], ...]:
        return tuple(
            tuple(Event(int(self._which[i, k]), float(self._time[i, k])) for k in range(count))
            for i, count in enumerate(self._number.tolist())
        )


def _outputs(room: Room, samples: bool) -> dict[str, Argument]:
    return {
        "y": room.y if samples else None, "ledger": room.ledger if samples else None, "outcome": room.codes,
        "culprit": room.culprits, "steps": room.steps, "rejected": room.rejected, "done": room.done,
        "last_time": room.last_time, "last_y": room.last_y,
    }  # fmt: skip


def _at_least_one(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The array, or one zero: kernels read item 0 before they look at the count."""
    return np.ascontiguousarray(array) if len(array) else np.zeros(1, dtype=array.dtype)


def _wide(array: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    return _at_least_one(array.astype(np.int64))


def _tolerances(atol: float | Floats | None, rtol: float, states: int) -> Floats:
    wanted = np.asarray(0.01 * rtol if atol is None else atol, dtype=np.float64)
    if wanted.shape not in ((), (states,)) or not (wanted > 0).all():
        raise OutOfRange("atol must be above 0, one number or one per state", where="atol", mend="leave it out")
    return np.ascontiguousarray(np.broadcast_to(wanted, (states,)))


def _check_arrays(program: Program, y0: Floats, parameters: Floats, times: Floats) -> None:
    for name, array, size in (("y0", y0, len(program.states)), ("parameters", parameters, len(program.parameters))):
        if array.ndim != 2 or array.shape[1] != size:
            raise BadRecord(f"{name} has shape {array.shape}", mend=f"[persons, {size}] is expected")
    if len(y0) != len(parameters):
        raise BadRecord(f"{len(y0)} starts and {len(parameters)} rows of parameters", mend="one of each per person")
    if times.ndim != 1 or len(times) < 2 or not np.isfinite(times).all() or (np.diff(times) < 0).any():
        raise BadRecord("the times are not in order", where="times", mend="give at least two, not decreasing")
    if not times[-1] > times[0]:
        raise BadRecord("the run has no length", where="times", mend="let the last time be after the first")


def _check_control(rtol: float, threads: int, max_steps: int) -> None:
    if not TIGHTEST <= rtol <= LOOSEST:
        raise OutOfRange(f"rtol = {rtol:g}", where="rtol", mend=f"choose between {TIGHTEST:g} and {LOOSEST:g}")
    if threads < 1:
        raise OutOfRange(f"{threads} threads", where="threads", mend="at least 1")
    if max_steps < 1:
        raise OutOfRange(f"{max_steps} steps", where="max_steps", mend="at least 1")
