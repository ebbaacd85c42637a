"""Reading runs: an assay over a window, for every person of an arm, in the unit of the assay."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from ..core.errors import MagnostatError, OutOfRange
from ..lab.assays import ASSAYS
from ..lab.balance import needs_fast
from ..lab.variation import measured, spreads
from ..lab.window import Window
from ..record.outcome import Outcome, Span
from ..record.study_assays import LISTED
from ..record.study_needs import label_for
from ..run import Run
from .instants import Frame, curve_windows, window_of

Floats = NDArray[np.float64]
MOST_FASTS = 14
AGAINST_A_FAST = ("net absorption", "fractional net absorption")
Fast = Callable[[str, Window], Run]
"""The run of an arm whose people eat and take nothing in a window."""


@dataclass
class Readings:
    """The runs of a study by arm; what could not run is kept as the error that says why.

    `stream` (seed, study) is that of the noise of measured values.
    """

    runs: Mapping[str, Run | MagnostatError]
    fast: Fast
    frame: Frame
    stream: tuple[int, str] = (1, "")
    kept: dict[tuple[object, ...], Floats] = field(default_factory=dict)

    def run(self, arm: str) -> Run:
        """The run of an arm; raises what stopped it."""
        found = self.runs[arm]
        if isinstance(found, MagnostatError):
            raise found
        return found

    def values(self, outcome: Outcome, arm: str, span: Span, assay: str = "", noise: str = "") -> Floats:
        """The assay per person over a span; NaN for people who did not come to the end.

        `noise` names the purpose of a measurement, which then carries the error of the laboratory and the variation
        within a person.
        """
        name = assay or outcome.assay
        return self._read(outcome, arm, name, window_of(outcome, name, span, self.frame), noise)

    def curve(self, outcome: Outcome, arm: str, noise: str = "") -> tuple[Floats, Floats]:
        """The assay over the window of the outcome: hours[K], values[people, K]; what is collected stands at its end."""
        windows = curve_windows(outcome, self.frame)
        if outcome.assay in AGAINST_A_FAST and len(windows) > MOST_FASTS and needs_fast(windows[0]):
            raise OutOfRange(f"a curve of '{outcome.assay}' in {len(windows)} short stretches, each told against a fast",
                             mend=f"at most {MOST_FASTS}: ask for the mean, or for a shorter window")  # fmt: skip
        columns = [self._read(outcome, arm, outcome.assay, one, noise and f"{noise} {k}") for k, one in enumerate(windows)]
        return np.array([one.end for one in windows]), np.column_stack(columns)

    def _read(self, outcome: Outcome, arm: str, assay: str, window: Window, noise: str) -> Floats:
        window = replace(window, label=self._label(outcome, arm, assay))
        key = (arm, assay, window, noise)
        if key not in self.kept:
            run, told = self.run(arm), ASSAYS[assay]
            if assay in AGAINST_A_FAST and needs_fast(window):
                window = replace(window, fast=self.fast(arm, Window(window.begin, window.end)))
            seed, study = self.stream
            noisy = noise and assay in spreads()
            with np.errstate(divide="ignore", invalid="ignore"):  # what cannot be divided has no value, and is left out
                found = measured(told, run, window, seed, f"{study} {noise}") if noisy else told.read(run, window)
            found = np.array(found, dtype=np.float64)
            found[~np.isfinite(found)] = np.nan
            found[[sentence != "ok" for sentence in run.outcome]] = np.nan
            self.kept[key] = found
        return self.kept[key]

    def _label(self, outcome: Outcome, arm: str, assay: str) -> str | None:
        plan = self.run(arm).plan
        if plan is None or "label" not in LISTED[assay].needs:
            return None
        return label_for(assay, outcome.label, plan)
