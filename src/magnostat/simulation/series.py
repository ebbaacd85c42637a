"""The curves and the ledger of a run under the names that people know, in units without the name of a substance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ..body import whole
from ..body.register import substance
from ..core.units import without_substance
from ..engine import evaluate
from ..engine.program import Program
from ..engine.result import Result
from ..engine.schedule import Schedule
from ..run import Series
from .dosing import SET

Floats = NDArray[np.float64]
SAME = 1e-9  # h: instants closer than this are one
KNOWN_AS: Mapping[str, str] = {
    "serum Mg": "plasma.total",
    "serum Ca": "calcium.total",
    "ionised Ca": "calcium.ionised",
    "serum K": "potassium.total",
    "serum phosphate": "phosphate.total",
    "PTH": "parathyroid.concentration",
    "calcitriol": "calcitriol.concentration",
}
"""What a clinic calls some observables. A state of the body of the same name, relative to normal, gives way."""


def series_of(program: Program, result: Result, observed: Mapping[str, Floats], own: Mapping[str, str]) -> dict[str, Series]:
    """Every curve [people, times]: what a clinic knows, the states, the observables.

    ``own`` maps the isotopes of the program to their names in the plan.
    """
    states, flows = whole.states(), whole.flow_declarations()
    series = {called: Series(without_substance(flows[name].unit), observed[name], flows[name].meaning)
              for called, name in KNOWN_AS.items()}  # fmt: skip
    for i, name in enumerate(program.states):
        label, _, plain = name.rpartition(":")
        told = states[plain]
        meaning = f"{own[label]} in: {told.meaning}" if label else told.meaning
        called = f"{own[label]}:{plain}" if label else name
        if called not in KNOWN_AS:
            series[called] = Series(without_substance(told.unit), result.y[:, :, i], meaning)
    for name, values in observed.items():
        series[name] = Series(without_substance(flows[name].unit), values, flows[name].meaning)
    return series


def observe(program: Program, schedule: Schedule, parameters: Floats, hours: Floats, y: Floats) -> dict[str, Floats]:
    """Every observable [people, times] of states [people, times, states], at ``hours`` from the begin of the schedule.

    ``parameters`` [people, parameters] hold at the begin. What the schedule has switched before an instant holds at it:
    a sample sees the state just before the acts of its instant.
    """
    found = {name: np.empty(y.shape[:2]) for name in program.observables}
    for now, here in _stretches(program, schedule, parameters, hours):
        for name, values in evaluate.observe(program, program.observables, y[:, here], now).items():
            found[name][:, here] = values
    return found


def _stretches(program: Program, schedule: Schedule, parameters: Floats, hours: Floats) -> Iterator[tuple[Floats, slice]]:
    """The samples between two changes of what observables depend on, with the parameters that hold there."""
    code = program.code
    needed = [int(code[i].value) for i in program.needed(program.observed) if code[i].op == "parameter"]
    acts = np.flatnonzero((schedule.kind == SET) & np.isin(schedule.target, needed))
    before = np.searchsorted(schedule.time[acts], hours - SAME, side="right")
    now, done = np.array(parameters), 0
    for count in np.unique(before):
        for row in acts[done:count]:
            now[:, schedule.target[row]] = schedule.scale[row] * schedule.personal[:, schedule.slot[row]]
        done = int(count)
        first, last = np.searchsorted(before, [count, count + 1])
        yield now, slice(int(first), int(last))


def ledger_of(program: Program, result: Result, rows: Sequence[int], own: Mapping[str, str]) -> dict[str, Series]:
    """What has moved since the begin [people, times], mmol, under "from>to"; both ends say of what substance it is."""

    def told(place: str) -> str:
        label, _, plain = place.rpartition(":")
        return f"{own[label]}:{plain}" if label else place

    found: dict[str, Series] = {}
    for i, row in enumerate(rows):
        source, sink = program.ledger[row]
        name = f"{told(source)}>{told(sink)}"
        values = result.ledger[:, :, i]
        total = found[name].values + values if name in found else values
        pool = source if source in program.states else sink
        found[name] = Series("mmol", total, f"{substance(pool.rpartition(':')[2])} moved from {told(source)} to {told(sink)}")
    return found
