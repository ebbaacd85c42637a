"""Where everything lies: the frame of arguments of a call and the workspace that its lanes compute in.

The frame is an array of 8-byte slots (integers, doubles, addresses). The workspace is an array of rows, one item of 8
bytes per lane in each row, so that a row is one vector; a person who is being computed owns one lane of every row.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from . import tableau

FRAME = (
    # the queue of persons: address of the number of the next one, the number after the last
    "next", "end", "cancel", "workspace",
    # per person
    "start", "parameters", "personal", "slots",
    # the schedule and the output grid
    "acts", "act_time", "act_kind", "act_target", "act_ledger", "act_slot", "act_scale", "times", "samples",
    # control
    "rtol", "atol", "max_steps", "first_step",
    # results; an address of 0 means not wanted
    "y", "ledger", "outcome", "culprit", "steps", "rejected", "done", "last_time", "last_y",
    # reductions over windows
    "windows", "marks", "reduced", "reduced_state", "reduction",
    # root events
    "roots", "root_weight", "root_threshold", "root_band", "root_rising", "root_action", "root_target", "root_amount",
    "root_ledger", "root_capacity", "root_found", "root_time", "root_which",
)  # fmt: skip
SLOT = {name: number for number, name in enumerate(FRAME)}

SET, ADD, STOP = 0, 1, 2
"""What an act does: set a parameter, add to a state; a root event may also stop the run of its person."""

OK, STOPPED, MAX_STEPS, LEAST_STEP, NEGATIVE_POOL, NOT_A_NUMBER, MAX_EVENTS, CANCELLED = range(8)
"""Codes of the outcomes, as outcome.Outcome names them."""

ACCEPTED, LOOK, HANDLE, FAILED = range(4)
"""Rows of the block "verdict": bits of the lanes whose step was accepted, that must be looked at before the step is
taken over, handled after it, that failed."""

RUNNING = (
    "active", "time", "time_new", "step", "step_tried", "stop_at", "next_sample", "held", "reach", "settling", "fresh",
    "cut",
)  # fmt: skip
COUNTED = ("person", "act", "sample", "mark", "steps_done", "rejections", "armed", "events", "fired")


class Sizes(NamedTuple):
    """The sizes of a kernel."""

    states: int
    parameters: int
    ledger: int
    flows: int
    hoisted: int
    factors: int
    flow_slopes: int
    bases: int
    powers: int


def rows_of(sizes: Sizes) -> dict[str, int]:
    """How many rows each block of the workspace has, in their order."""
    n, ledger = sizes.states, sizes.ledger
    lanes = dict.fromkeys((*RUNNING, *COUNTED), 1)
    return {
        **lanes, "y": n, "y_new": n, "stages": tableau.STAGES * n, "factors": sizes.factors, "hoisted": sizes.hoisted,
        "p": sizes.parameters, "error": 1, "lowest": 1, "mix": n, "flow_slopes": sizes.flow_slopes,
        "flows": tableau.STAGES * sizes.flows, "ledger": ledger, "ledger_new": ledger, "ledger_sum": ledger,
        "bases": sizes.bases, "logs": 2 * sizes.bases, "exponents": sizes.powers, "powers": sizes.powers,
        "dense": 3 * n, "dense_ledger": 3 * ledger, "verdict": 4,
    }  # fmt: skip


def places(sizes: Sizes) -> tuple[dict[str, int], int]:
    """The first row of each block, and the number of all rows."""
    first: dict[str, int] = {}
    total = 0
    for name, count in rows_of(sizes).items():
        first[name] = total
        total += count
    return first, total


class Place:
    """Emits access to the frame and the workspace from within one function (of control.Code)."""

    def __init__(self, code: Any, sizes: Sizes, width: int, workspace: Any, frame: Any = None) -> None:
        self.code, self.width, self.workspace, self.frame = code, width, workspace, frame
        self.sizes = sizes
        self.first, _ = places(sizes)

    def argument(self, name: str, kind: Any) -> Any:
        """The item `name` of the frame."""
        return self.code.load(self.code.element(self.frame, SLOT[name]), kind)

    def row(self, name: str, index: Any = 0) -> Any:
        """The pointer to row `index` (a Python or an LLVM integer) of block `name`."""
        first = self.first[name]
        if isinstance(index, int):
            return self.code.element(self.workspace, (first + index) * self.width)
        base = self.code.element(self.workspace, first * self.width)
        return self.code.element(base, self.code.times(index, self.width))

    def lane(self, name: str, lane: Any, index: Any = 0) -> Any:
        """The pointer to the item of one lane in row `index` of block `name`."""
        return self.code.element(self.row(name, index), lane)
