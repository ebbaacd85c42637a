"""The same run by SciPy, segment by segment: slow, independent of the printers, to test the kernels against.

SciPy comes with the `fit` extra; it is imported when a run is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from magnostat.core.balance import Motion, balance
from magnostat.core.declare import Real

from .evaluate import evaluate
from .layout import SET
from .program import Program
from .schedule import Schedule

Floats = npt.NDArray[np.float64]
Slopes = Callable[[Floats, Floats], Floats]


class Course(NamedTuple):
    """y[T, n] and the cumulative transfers ledger[T, L] of one person."""

    y: Floats
    ledger: Floats


class System(NamedTuple):
    """d/dt of the states and all transfers, one after the other, for states y and parameters p; and its Jacobian."""

    slopes: Slopes
    jacobian: Slopes | None
    states: int
    transfers: int


def of_program(program: Program) -> System:
    """The system that a Program describes."""
    n, rows = len(program.states), len(program.ledger)
    entries = (*program.jacobian, *((n + row, column, number) for row, column, number in program.flow_jacobian))

    def slopes(y: Floats, p: Floats) -> Floats:
        return np.array(evaluate(program, (*program.rates, *program.flows), y, p))

    def jacobian(y: Floats, p: Floats) -> Floats:
        matrix = np.zeros((n + rows, n + rows))
        values = evaluate(program, [number for _, _, number in entries], y, p)
        for (row, column, _), value in zip(entries, values, strict=True):
            matrix[row, column] = value
        return matrix

    return System(slopes, jacobian, n, rows)


def of_motion(
    states: Sequence[tuple[str, bool, float]],
    parameters: Sequence[tuple[str, float]],
    motion: Callable[[Mapping[str, Real], Mapping[str, Real]], Motion],
) -> System:
    """The system that pages describe when they are called with floats (arguments as for engine.trace.trace)."""
    pools = [name for name, is_pool, _ in states if is_pool]
    start, values = [{name: value for name, *_, value in table} for table in (states, parameters)]
    transfers = len(motion(start, values).transfers)

    def slopes(y: Floats, p: Floats) -> Floats:
        state = dict(zip(start, y.tolist(), strict=True))
        moved = motion(state, dict(zip(values, p.tolist(), strict=True)))
        change = {**moved.rates, **balance(pools, moved.transfers)}
        return np.array([*(change[name] for name in state), *(transfer.flow for transfer in moved.transfers)])

    return System(slopes, None, len(states), transfers)


def integrate(  # noqa: PLR0913
    system: System, y0: Floats, parameters: Floats, schedule: Schedule, times: Floats, *, person: int = 0,
    method: str = "Radau", rtol: float = 1e-10, atol: float = 1e-12,
) -> Course:  # fmt: skip
    """One person of a run, like Kernel.run but with the ledger of every transfer. `method`: Radau, BDF or LSODA."""
    p, z = np.array(parameters), np.concatenate([y0, np.zeros(system.transfers)])
    inside = (schedule.time >= times[0]) & (schedule.time < times[-1])
    stops = [*np.unique(schedule.time[inside]).tolist(), float(times[-1])]
    rows, now, done = np.full((len(times), len(z)), np.nan), float(times[0]), 0
    for stop in stops:
        count = int(np.searchsorted(times, stop, side="right")) - done
        wanted = times[done : done + count]
        if stop > now:
            found, z = _segment(system, p, (now, stop), z, wanted, (method, rtol, atol))
        else:
            found = np.tile(z, (count, 1))
        rows[done : done + count] = found
        done, now = done + count, stop
        if stop < times[-1]:
            _act(system, schedule, person, stop, p, z)
    return Course(rows[:, : system.states], rows[:, system.states :])


def _segment(
    system: System, p: Floats, span: tuple[float, float], z: Floats, wanted: Floats, how: tuple[str, float, float]
) -> tuple[Floats, Floats]:
    """The samples at `wanted` and the end of a stretch without acts."""
    from scipy.integrate import solve_ivp

    method, rtol, atol = how
    n, slopes, jacobian = system.states, system.slopes, system.jacobian
    more = {"jac": lambda _, z: jacobian(z[:n], p)} if jacobian else {}
    grid = np.unique([*wanted, span[1]])
    solved = solve_ivp(
        lambda _, z: slopes(z[:n], p), span, z, method=method, rtol=rtol, atol=atol, t_eval=grid, **more
    )  # fmt: skip
    return solved.y.T[np.searchsorted(grid, wanted)], solved.y[:, -1].copy()


def _act(system: System, schedule: Schedule, person: int, time: float, p: Floats, z: Floats) -> None:
    for row in np.flatnonzero(schedule.time == time):
        amount = schedule.scale[row] * schedule.personal[person, schedule.slot[row]]
        if schedule.kind[row] == SET:
            p[schedule.target[row]] = amount
        else:
            z[schedule.target[row]] += amount
            if schedule.ledger[row] >= 0:
                z[system.states + schedule.ledger[row]] += amount
