"""The doses that titrations reach: for each titrated act what every person swallows at a time, from reading to reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..core.units import from_internal
from ..people.cohort import Cohort
from ..record.acts import Take
from ..record.titration import FOLLOWED, Titration

Floats = NDArray[np.float64]
NEAR = 1e-9  # h
UNIT = {"concentration": "mmol/L", "mass concentration": "ng/L"}
"""The units in which the body tells a followed assay; calcitriol, in pmol/L, is the exception."""


@dataclass
class Reached:
    """The doses of one titrated act: from each of `starts` (h) on, what each person swallows at a time, mmol.

    `share` is 1 for the people who take it, 0 for the others; `inside` says who was within the target at the last reading.
    """

    titration: Titration
    share: Floats
    starts: list[float] = field(default_factory=list)
    doses: list[Floats] = field(default_factory=list)
    inside: NDArray[np.bool_] | None = None

    def stretch(self, time: float) -> int:
        """The number of the stretch to which a dose at an instant belongs."""
        return max(int(np.searchsorted(self.starts, time + NEAR, side="right")) - 1, 0)

    def amounts(self, stretch: int) -> Floats:
        """What each person swallows at a time in a stretch, mmol."""
        return self.doses[stretch] * self.share

    def read(self, time: float, values: Floats) -> None:
        """Doses from an instant on, after a reading; who has no value keeps the dose."""
        told, (low, high) = self.titration, target_of(self.titration)
        change = np.where(values < low, told.step.value, 0.0) - np.where(values > high, told.step.value, 0.0)
        self.starts.append(time)
        self.doses.append(np.clip(self.doses[-1] + change, told.least.value, told.greatest.value))
        self.inside = (values >= low) & (values <= high)


def begun(act: Take, titration: Titration, cohort: Cohort) -> Reached:
    """A titrated act before its first reading: everybody at the first dose, within the bounds."""
    first = np.clip(cohort.amounts(act.amount, "take"), titration.least.value, titration.greatest.value)
    return Reached(titration, cohort.sharing(act.share), [act.when.begin], [first])


def target_of(titration: Titration) -> tuple[float, float]:
    """Both ends of a target in the unit in which the body tells the assay.

    >>> from magnostat.record.titration import read_titration
    >>> told = {"assay": "PTH", "every": "4 wk", "target": "20 to 60 pg/mL", "step": "2 mmol", "greatest": "20 mmol"}
    >>> [round(end, 6) for end in target_of(read_titration(told, {}))]
    [20.0, 60.0]
    """
    dimension, solute = FOLLOWED[titration.assay]
    unit = "pmol/L" if titration.assay == "calcitriol" else UNIT[dimension]
    low, high = (from_internal(end, unit, dimension, solute) for end in (titration.target.low, titration.target.high))
    return low, high


def told(reached: Mapping[Take, Reached]) -> Iterator[str]:
    """Notes on the doses that titrations have reached, one for each that was read."""
    for act, found in reached.items():
        taking = found.share > 0
        if found.inside is None or not taking.any():
            continue
        last, within = found.doses[-1][taking], int(found.inside[taking].sum())
        aim = f"{found.titration.assay} within {found.titration.target} at the last reading"
        if len(last) == 1:
            yield f"dose of {act.salt} after titration: {last[0]:.4g} mmol; {aim if within else f'not {aim}'}"
        else:
            yield (f"doses of {act.salt} after titration: median {np.median(last):.4g} mmol, {last.min():.4g} to {last.max():.4g}; "
                   f"{within} of {len(last)} people had {aim}")  # fmt: skip
