"""The habitual state of a group: the steady state of the acts that have always been in force.

Arms of a study often differ in timed acts alone, so that their people begin alike: the last few habitual states are kept,
by the bytes of all that decides them.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from ..engine.program import Program
from ..engine.schedule import Schedule
from ..engine.steady import Habitual
from ..engine.steady import habitual as fixed_point
from ..record.expansion import habitual
from . import axis
from .prescription import Prescription

Floats = NDArray[np.float64]
KEPT = 8
_kept: OrderedDict[str, Habitual] = OrderedDict()
_lock = Lock()


def habitual_state(prescription: Prescription, values: Floats, at: float | None = None, body: Floats | None = None,
                   threads: int = 1) -> Habitual:  # fmt: skip
    """The steady state of the habitual acts at an instant (h; by default the begin of the plan), one row a person.

    ``values`` are the parameters, [people, parameters of the program], ``body`` the same without disorders and drugs.
    """
    cycle = habitual(prescription.plan, at)
    kernel = axis.kernel(len(prescription.labels))
    schedule = prescription.schedule(cycle, kernel.program, cyclic=True, body=body)
    period = cycle.end - cycle.begin
    key = _digest(kernel.program, values, schedule, period)
    with _lock:
        known = _kept.get(key)
    if known is None:
        known = fixed_point(kernel, values, schedule, period, threads=threads)
        with _lock:
            _kept[key] = known
            while len(_kept) > KEPT:
                _kept.popitem(last=False)
    return known._replace(y=np.array(known.y))


def _digest(program: Program, values: Floats, schedule: Schedule, period: float) -> str:
    """What tells one habitual state from others: the program, the people, what they do."""
    found = hashlib.sha256(f"{program.sha256} {period!r} {values.shape}".encode())
    columns = (schedule.time, schedule.kind, schedule.target, schedule.ledger, schedule.slot, schedule.scale, schedule.personal)
    for array in (values, *columns):
        found.update(np.ascontiguousarray(array).tobytes())
        found.update(str(array.shape).encode())
    return found.hexdigest()
