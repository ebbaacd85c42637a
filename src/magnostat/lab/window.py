"""When an assay looks, and what else it must know: the window, the basal urine, the label, the run of a fast."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.errors import OutOfRange
from ..run import Run

DAY = 24.0


@dataclass(frozen=True)
class Window:
    """From ``begin`` to ``end``, h (equal: an instant), with the context that some assays need.

    ``basal`` is the window of the basal urine (default: the 24 h before ``begin``), ``baseline`` the instant that a rise
    or an area refers to (default: ``begin``), ``label`` the isotope (default: the only one that fits), ``fast`` the run
    of the same people who eat and take nothing in the window (`fasting.fasted`).
    """

    begin: float
    end: float
    basal: tuple[float, float] | None = None
    baseline: float | None = None
    label: str | None = None
    fast: Run | None = None

    def __post_init__(self) -> None:
        if not self.begin <= self.end:
            raise OutOfRange(f"a window from {self.begin:g} to {self.end:g} h", mend="let it end after it begins")

    @classmethod
    def instant(cls, at: float) -> Window:
        """A window without length."""
        return cls(at, at)

    @classmethod
    def day_before(cls, at: float) -> Window:
        """The 24 h before an instant: what a windowed assay `at` an instant means.

        >>> Window.day_before(48.0).hours
        24.0
        """
        return cls(at - DAY, at)

    @property
    def hours(self) -> float:
        """How long it is, h."""
        return self.end - self.begin

    @property
    def basal_window(self) -> tuple[float, float]:
        """The window of the basal urine, h."""
        return self.basal or (self.begin - DAY, self.begin)

    @property
    def reference(self) -> float:
        """The instant that a rise or an area refers to, h."""
        return self.begin if self.baseline is None else self.baseline
