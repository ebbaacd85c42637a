"""What a run gives back: samples, ledger, how each person's run ended, reductions and events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from .outcome import Outcome

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


class Extent(NamedTuple):
    """Integral, least and largest value of the reduced states, each float64[P, windows, states]."""

    integral: Floats
    least: Floats
    largest: Floats


class Event(NamedTuple):
    """A root event that fired: its number in the list given to run(), and the time, h."""

    root: int
    time: float


@dataclass(frozen=True, eq=False)
class Result:
    """Of P persons, T times, n states, L kept transfers.

    y: float64[P, T, n]; ledger: float64[P, T, L], cumulative since the start; both NaN after the end of a run that did
    not reach the last time. codes, culprits: int64[P], see `outcome` and `culprit`. steps, rejected: int64[P],
    attempted and refused steps. last_time: float64[P], last_y: float64[P, n]: the last good state.
    """

    states: tuple[str, ...]
    y: Floats
    ledger: Floats
    codes: Integers
    culprits: Integers
    steps: Integers
    rejected: Integers
    last_time: Floats
    last_y: Floats
    windows: Extent | None
    events: tuple[tuple[Event, ...], ...]

    @property
    def outcome(self) -> tuple[Outcome, ...]:
        """How each person's run ended."""
        return tuple(Outcome.of(code) for code in self.codes.tolist())

    @property
    def culprit(self) -> tuple[str, ...]:
        """The state that made each person's run fail, or ''."""
        named = (Outcome.negative_pool, Outcome.nan)
        return tuple(
            self.states[number] if outcome in named and number >= 0 else ""
            for outcome, number in zip(self.outcome, self.culprits.tolist(), strict=True)
        )

    @property
    def outcome_texts(self) -> tuple[str, ...]:
        """The outcomes as short names: ok, max_steps, negative_pool(gut) ..."""
        return tuple(
            f"{outcome.name}({culprit})" if culprit else outcome.name
            for outcome, culprit in zip(self.outcome, self.culprit, strict=True)
        )


class Room:
    """The arrays that a kernel writes for `persons`; unwritten ones tell that a person was not begun."""

    def __init__(self, sizes: tuple[int, int, int, int], samples: bool) -> None:
        persons, times, states, rows = sizes
        self.y: Floats = np.empty((persons, times if samples else 0, states))
        self.ledger: Floats = np.empty((persons, times if samples else 0, rows))
        self.codes: Integers = np.full(persons, Outcome.cancelled.code, dtype=np.int64)
        self.culprits: Integers = np.full(persons, -1, dtype=np.int64)
        self.steps, self.rejected, self.done = (np.zeros(persons, dtype=np.int64) for _ in range(3))
        self.last_time: Floats = np.full(persons, np.nan)
        self.last_y: Floats = np.full((persons, states), np.nan)

    def blank_unreached(self) -> None:
        """Samples that were not reached are NaN."""
        for person in np.flatnonzero(self.done < self.y.shape[1]):
            self.y[person, self.done[person] :] = np.nan
            self.ledger[person, self.done[person] :] = np.nan

    def result(
        self, states: tuple[str, ...], windows: Extent | None, events: Callable[[], tuple[tuple[Event, ...], ...]]
    ) -> Result:
        """The Result that these arrays hold."""
        return Result(
            states, self.y, self.ledger, self.codes, self.culprits, self.steps, self.rejected, self.last_time,
            self.last_y, windows, events(),
        )  # fmt: skip
