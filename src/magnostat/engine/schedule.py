"""Everything that happens to the persons of a run at known instants: parameters switched, amounts given."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt

from magnostat.core.errors import BadRecord, OutOfRange

from .layout import ADD, SET
from .program import Program

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int32]
Kinds = npt.NDArray[np.int8]


@dataclass(frozen=True, eq=False)
class Schedule:
    """The acts of one run, the same instants for all its persons; the amounts are per person.

    time: float64[E], h, nondecreasing; acts of one instant are done in the order of the rows.
    kind: int8[E], SET (0): parameter `target` becomes scale * personal[person, slot]; ADD (1): that is added to state
    `target`, and to transfer `ledger` (a row of Program.ledger, or -1).
    personal: float64[P, S], column 0 all ones.
    """

    time: Floats
    kind: Kinds
    target: Ints
    ledger: Ints
    slot: Ints
    scale: Floats
    personal: Floats

    def __post_init__(self) -> None:
        kinds: dict[str, Any] = {"time": np.float64, "kind": np.int8, "scale": np.float64, "personal": np.float64}
        for field in fields(self):
            wanted = kinds.get(field.name, np.int32)
            array = np.ascontiguousarray(getattr(self, field.name), dtype=wanted)
            object.__setattr__(self, field.name, array)
        lengths = {len(getattr(self, name)) for name in ("time", "kind", "target", "ledger", "slot", "scale")}
        if len(lengths) > 1 or self.personal.ndim != 2:
            raise BadRecord("the arrays of a schedule have different lengths", mend="one entry per act; personal[P, S]")
        if not np.isfinite(self.time).all() or (np.diff(self.time) < 0).any():
            raise BadRecord("the times of a schedule are not in order", mend="sort the acts by time")
        if not np.isin(self.kind, (SET, ADD)).all():
            raise BadRecord("an act of unknown kind", mend="0 sets a parameter, 1 adds to a state")
        if self.slot.size and not (0 <= self.slot.min() and self.slot.max() < self.personal.shape[1]):
            raise BadRecord("an act uses a column of personal that is not there", mend="add the column")
        if self.personal.shape[1] and not (self.personal[:, 0] == 1.0).all():
            raise BadRecord("column 0 of personal is not 1", mend="put the amounts into columns 1 and up")

    @classmethod
    def empty(cls, persons: int) -> Schedule:
        """No act at all.

        >>> Schedule.empty(3).personal.shape
        (3, 1)
        """
        none = np.empty(0)
        return cls(none, none, none, none, none, none, np.ones((persons, 1)))  # type: ignore[arg-type]

    def check(self, program: Program, persons: int, start: float) -> None:
        """BadRecord or OutOfRange if the acts do not fit the `program`, the number of `persons` or the `start`, h."""
        if self.personal.shape[0] != persons:
            raise BadRecord(f"a schedule for {self.personal.shape[0]} persons, {persons} are run",
                            mend="give personal one row per person")  # fmt: skip
        if self.time.size and self.time[0] < start:
            raise OutOfRange(f"an act at {self.time[0]:g} h, before the start at {start:g} h",
                             mend="begin the output times earlier")  # fmt: skip
        for kind, size, what in ((SET, len(program.parameters), "parameter"), (ADD, len(program.states), "state")):
            chosen = self.target[self.kind == kind]
            if chosen.size and not (0 <= chosen.min() and chosen.max() < size):
                raise BadRecord(f"an act on a {what} that is not there", mend=f"the program has {size}")
        if self.ledger.size and not (-1 <= self.ledger.min() and self.ledger.max() < len(program.ledger)):
            raise BadRecord("an act credits a transfer that is not there", mend="-1 credits none")
