"""Where doses are marked over a plot: a tick for each, a label for the first of each kind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

ROWS = 3  # of labels; what has no room is counted in the last one
CROWDED = 24  # doses from which no guide lines are drawn


class Label(NamedTuple):
    """A text at `place` px from the left, in a row counted upwards; `guide` says if a line leads down from it."""

    place: float
    row: int
    text: str
    guide: bool


class Strip(NamedTuple):
    """Ticks (px from the left), labels, and the height they need."""

    ticks: tuple[float, ...]
    labels: tuple[Label, ...]
    height: float


def strip(doses: Iterable[tuple[float, str]], begin: float, end: float, width: float, letter: float) -> Strip:
    """Marks of `doses` (hour, text) within a run from `begin` to `end`, on `width` px with letters `letter` px wide.

    >>> strip([(0.0, "300 mg"), (12.0, "300 mg")], 0.0, 24.0, 100.0, 6.0).labels
    (Label(place=0.0, row=0, text='300 mg ×2', guide=True),)
    """
    inside = sorted((hour, text) for hour, text in doses if begin <= hour <= end)
    scale = width / max(end - begin, 1e-9)
    ticks = tuple(sorted({round((hour - begin) * scale, 1) for hour, _ in inside}))
    first: dict[str, float] = {}
    times: dict[str, int] = {}
    for hour, text in inside:
        first.setdefault(text, (hour - begin) * scale)
        times[text] = times.get(text, 0) + 1
    wanted = [(place, f"{text} ×{times[text]}" if times[text] > 1 else text) for text, place in first.items()]
    labels = _placed(wanted, width, letter, guide=len(ticks) <= CROWDED)
    rows = 1 + max((label.row for label in labels), default=-1)
    return Strip(ticks, labels, 16.0 + 14.0 * rows if ticks else 0.0)


def _placed(wanted: list[tuple[float, str]], width: float, letter: float, *, guide: bool) -> tuple[Label, ...]:
    """Each label in the lowest row where it does not cover the one before; where none is left, a count."""
    labels: list[Label] = []
    ends = [float("-inf")] * ROWS
    left_out = 0
    for place, text in wanted:
        row = next((r for r in range(ROWS) if ends[r] <= place), None)
        if row is None:
            left_out += 1
            continue
        ends[row] = place + letter * (len(text) + 3)
        labels.append(Label(place, row, text, guide))
    if left_out:
        labels[-1] = labels[-1]._replace(text=f"{labels[-1].text} … and {left_out} more")
    return tuple(labels)
