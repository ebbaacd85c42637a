"""Disorders of a plan: the effects of the catalogue in these people, habitual ones as a body, timed ones as switches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ..catalogue.disorders import disorder
from ..catalogue.effects import Effect, touched
from ..engine.program import Program
from ..people.cohort import Cohort
from ..record.acts import Disorder
from .dosing import Tally

Floats = NDArray[np.float64]
MEASURED = {"kidney.GFR": ("GFR", "creatinine"), "plasma.albumin": ("albumin",)}
"""Parameters that a study measures in its patients, and the covariates that tell them: then they hold as written."""


class Disease:
    """One disorder of the plan in the people of a cohort: its effects, how severe it is in each, when it holds."""

    def __init__(self, act: Disorder, cohort: Cohort) -> None:
        self.act = act
        found = disorder(act.name)
        given = [e for e in found.effects if any(getattr(cohort.person, key) for key in MEASURED.get(e.parameter, ()))]
        self.effects: tuple[Effect, ...] = tuple(e for e in found.effects if e not in given)
        self.notes = tuple(f"'{act.name}' leaves {e.parameter} as it was given" for e in given)
        severity = np.clip(cohort.values(act.severity, f"severity {act.name}"), 0.0, 1.0)
        self.severity: Floats = severity * cohort.sharing(act.share, f"share {act.name}")

    @property
    def span(self) -> tuple[float, float]:
        """From when to when it holds, h; infinite where it is open."""
        return self.act.when.begin, self.act.when.end

    @property
    def timed(self) -> bool:
        """True if it begins or ends within a plan."""
        return any(np.isfinite(self.span))

    def on(self, name: str, value: Floats) -> Floats:
        """A parameter under this disorder, one value a person."""
        for effect in self.effects:
            if effect.parameter == name:
                value = effect.on(value, self.severity)
        return value


def ill(values: Floats, program: Program, diseases: Iterable[Disease], at: float = -np.inf) -> Floats:
    """Parameters [people, parameters] under the disorders that hold at an instant, by default the habitual ones."""
    found = np.array(values)
    for each in diseases:
        begin, end = each.span
        if begin <= at < end or (at == -np.inf and begin == -np.inf):
            for name in touched(each.effects):
                place = program.parameters.index(name)
                found[:, place] = each.on(name, found[:, place])
    return found


def alter(tally: Tally, diseases: Sequence[Disease], program: Program, body: Floats, span: tuple[float, float]) -> None:
    """Switch the parameters that a timed disorder touches, over the whole span, to what all disorders make of them."""
    begin, end = span
    for name in touched(e for each in diseases if each.timed for e in each.effects):
        place = program.parameters.index(name)
        ends = {t for each in diseases for t in each.span if begin < t < end and name in touched(each.effects)}
        for number, (start, stop) in enumerate(pairwise([begin, *sorted(ends), end])):
            key = f"{name} {number}"
            tally.numbers[key] = ill(body, program, diseases, start)[:, place]
            tally.rate(name, start, stop, key, 1.0)
