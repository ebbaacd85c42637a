"""What an assay is: how it reads a run, in which unit, at which instants it must have samples, how it is scored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..run import Run
from .reading import Floats, average, grid
from .window import Window

Read = Callable[[Run, Window], Floats]
Needs = Callable[[Window], list[float]]


@dataclass(frozen=True)
class Assay:
    """One assay of the study format, section 5.

    `read(run, window)` gives one number a person in `unit`. `kind` says what a plain instant T means: "point" the
    instant (over a window: the time average), "windowed" the 24 h before T, "test" from the begin of the run to T.
    `needs(window)` are the instants (h) that the run must have sampled; a run with `ledger` "full" or "summary" is
    enough. `dimensions` are those in which a result may be written (core.units), the first that of `unit`; `solute` is
    whose mg and mEq they are. `tau`, `beta`, `epsilon` (in `unit`) are the tolerances of section 5, `concentration` its
    mark C. `signed` where it can be negative. `other` is the second formula of an assay that holds if either does.
    """

    name: str
    unit: str
    dimensions: tuple[str, ...]
    kind: str
    tau: float
    beta: float
    epsilon: float
    read: Read
    needs: Needs
    concentration: bool = False
    signed: bool = False
    solute: str = "Mg"
    ledger: str = "summary"
    other: Read | None = None

    @property
    def dimension(self) -> str:
        """The dimension of its unit."""
        return self.dimensions[0]

    @property
    def windowed(self) -> bool:
        """True if the study format marks it with w."""
        return self.kind == "windowed"

    def window_at(self, at: float, begin: float) -> Window:
        """What `at` an instant means for it; ``begin`` is where the run begins, h."""
        if self.kind == "windowed":
            return Window.day_before(at)
        return Window.instant(at) if self.kind == "point" else Window(min(begin, at), at)


def ends(window: Window) -> list[float]:
    """An assay that looks at the two ends of its window."""
    return [window.begin, window.end]


def ends_and_basal(window: Window) -> list[float]:
    """An assay that also looks at the basal urine."""
    return [*window.basal_window, window.begin, window.end]


def everywhere(window: Window) -> list[float]:
    """An assay that averages over its window."""
    return grid(window.begin, window.end) if window.hours > 0 else [window.begin]


def everywhere_and_baseline(window: Window) -> list[float]:
    """An assay that averages over its window and compares with a baseline."""
    return [window.reference, *everywhere(window)]


def since_baseline(window: Window) -> list[float]:
    """An assay at the end of a window that counts from a baseline, and from the basal urine before it."""
    basal = window.basal or (window.reference - 24.0, window.reference)
    return [*basal, window.reference, window.end]


def point(read: Callable[[Run, float], Floats], scale: float = 1.0) -> Read:
    """The reader of what is measured at an instant: over a window, its time average."""
    return lambda run, window: scale * average(run, read, window.begin, window.end)


def over(read: Callable[[Run, float, float], Floats]) -> Read:
    """The reader of what is collected over a window."""
    return lambda run, window: read(run, window.begin, window.end)
