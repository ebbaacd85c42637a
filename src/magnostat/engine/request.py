"""What a run may be asked for besides samples: reductions over windows, and root events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from magnostat.core.errors import BadRecord, OutOfRange, unknown

from . import layout
from .program import Program

Floats = npt.NDArray[np.float64]
ACTIONS = {"set": layout.SET, "add": layout.ADD, "stop": layout.STOP}
MOST_EVENTS = 10_000
MOST_ROOTS = 32


@dataclass(frozen=True, eq=False)
class Reductions:
    """For each window [marks[i], marks[i+1]) and each of `states` (numbers): integral (mmol h), least, largest value.

    marks: float64[M + 1], h, increasing. The integral is exact for the interpolant, the extremes are its own, not those
    of samples. Values at the two ends of the window count; a dose at the end of a window counts to the next one.
    """

    marks: Floats
    states: tuple[int, ...]

    def check(self, program: Program) -> None:
        """BadRecord if the marks are not in order or a state is not there."""
        marks = np.asarray(self.marks)
        if marks.ndim != 1 or len(marks) < 2 or not (np.diff(marks) > 0).all():
            raise BadRecord("the marks of the windows are not in order", mend="give at least two, increasing")
        if not all(0 <= state < len(program.states) for state in self.states):
            raise BadRecord("a reduction of a state that is not there", mend=f"the program has {len(program.states)}")


@dataclass(frozen=True, eq=False)
class Root:
    """When sum(weights[state] * y[state]) passes `threshold` (a number or one per person), `action` is done.

    `rising` tells the direction. "set" makes parameter `target` `amount`, "add" adds `amount` to state `target` (and to
    transfer `ledger`), "stop" ends the run of this person. `band` >= 0 is how far the sum must go back before the event
    can fire again (at least a billionth of the threshold). An event whose sum is beyond the threshold at the start
    waits until it has come back.
    """

    weights: Mapping[str, float]
    threshold: float | Floats
    action: str
    rising: bool = True
    target: str = ""
    amount: float | Floats = 0.0
    band: float = 0.0
    ledger: int = -1


@dataclass
class RootTable:
    """Root events as the arrays that a kernel reads."""

    weight: Floats
    threshold: Floats
    amount: Floats
    band: Floats
    rising: Floats
    action: npt.NDArray[np.int64]
    target: npt.NDArray[np.int64]
    ledger: npt.NDArray[np.int64]
    count: int = field(init=False)

    def __post_init__(self) -> None:
        self.count = len(self.action)


def root_table(roots: Sequence[Root], program: Program, persons: int) -> RootTable:
    """The arrays for `persons`; UnknownName or OutOfRange for names that are not there and too many events."""
    if len(roots) > MOST_ROOTS:
        raise OutOfRange(f"{len(roots)} root events", mend=f"at most {MOST_ROOTS} are possible")
    weight = np.zeros((len(roots), len(program.states)))
    for number, root in enumerate(roots):
        if root.action not in ACTIONS:
            raise unknown("action", root.action, ACTIONS)
        for name, value in root.weights.items():
            weight[number, _index("state", name, program.states)] = value
    per_person = np.empty((2, persons, len(roots)))
    for number, root in enumerate(roots):
        per_person[0, :, number], per_person[1, :, number] = root.threshold, root.amount
    integers = np.array(
        [(ACTIONS[r.action], _target(r, program), r.ledger) for r in roots], dtype=np.int64
    ).reshape(-1, 3).T.copy()  # fmt: skip
    return RootTable(
        weight, per_person[0], per_person[1], np.array([_band(root) for root in roots], dtype=float),
        np.array([1.0 if r.rising else -1.0 for r in roots], dtype=float), *integers,
    )  # fmt: skip


def _band(root: Root) -> float:
    """Wider than the rounding of the sum, or the event would fire for ever where it is."""
    return max(float(root.band), 1e-12 + 1e-9 * float(np.max(np.abs(root.threshold), initial=0.0)))


def _target(root: Root, program: Program) -> int:
    if root.action == "stop":
        return 0
    what, names = ("parameter", program.parameters) if root.action == "set" else ("state", program.states)
    return _index(what, root.target, names)


def _index(what: str, name: str, names: tuple[str, ...]) -> int:
    if name not in names:
        raise unknown(what, name, names)
    return names.index(name)
