"""The work as it lies on disk, so that a peer needs neither Magnostat nor its Python: arrays, equations, SBML.

work.npz       y0[P, n] parameters[P, m] meals[P, 3] times[T] reference[P, T, n]
names.json     states, parameters, when meals begin, how long they last, which parameter a meal switches
rates.py       rates(y, p, out) and jacobian(y, p, out) as straight-line Python over arrays, for numba
plain.py       rates(y, p) as a list, for JAX
meals.xml      SBML with the meals of every day as events that set their own next time
segments.xml   SBML without meals, for those who stop and start at every edge of a meal
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
SCALE = 1e-3
"""mmol: below this an error counts as absolute."""


class Segment(NamedTuple):
    """A stretch without a jump: from, to (h), the meal that is eaten (-1: none), the day whose midnight lies in it."""

    begin: float
    end: float
    meal: int
    midnight: int


@dataclass(frozen=True)
class Job:
    """What is to be computed, and what should come out: `reference`[P, T, n]."""

    folder: Path
    y0: Floats
    parameters: Floats
    meals: Floats
    times: Floats
    reference: Floats
    states: list[str]
    names: list[str]
    begins: list[float]
    length: float
    switched: int

    @classmethod
    def load(cls, folder: Path) -> Job:
        """The job that case_files wrote into `folder`."""
        arrays = np.load(folder / "work.npz")
        told: dict[str, Any] = json.loads((folder / "names.json").read_text(encoding="utf-8"))
        return cls(
            folder, arrays["y0"], arrays["parameters"], arrays["meals"], arrays["times"], arrays["reference"],
            told["states"], told["parameters"], told["begins"], told["length"], told["switched"],
        )  # fmt: skip

    def text(self, name: str) -> str:
        """The text of one of the files."""
        return (self.folder / name).read_text(encoding="utf-8")

    def error(self, y: Floats) -> float:
        """The largest |y - reference| / (|reference| + 1e-3 mmol) over the persons, days and states of y; inf if absent."""
        true = self.reference[: y.shape[0], : y.shape[1]]
        error = np.abs(y - true) / (np.abs(true) + SCALE)
        return float(np.max(error)) if np.isfinite(error).all() else float("inf")

    def segments(self, days: int) -> list[Segment]:
        """The stretches between the edges of meals, in order."""
        edges = [(24.0 * day + begin, 24.0 * day + begin + self.length) for day in range(days) for begin in self.begins]
        made, last = [], 0.0
        for number, (on, off) in enumerate(edges):
            made += [_segment(last, on, -1), _segment(on, off, number % len(self.begins))]
            last = off
        return [*made, _segment(last, 24.0 * days, -1)]


def _segment(begin: float, end: float, meal: int) -> Segment:
    day = int(end // 24.0)
    return Segment(begin, end, meal, day if begin < 24.0 * day <= end else -1)
