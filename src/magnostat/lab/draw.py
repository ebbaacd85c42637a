"""A draw of blood: one sample, every assay of it, with what is wrong with it and the errors of person and laboratory.

    found = spoilt(assays, interference · e^(s·z))                   one z a draw: all of its assays are spoilt alike    (D1)
    result = found · (1 + within · z_kin + analytical · z_assay)     z_kin is shared by what varies together             (D2)

Without interference and without a seed a result is the assay itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from ..core.errors import unknown
from ..run import Run
from .assays import assay
from .interference import IN_SERUM, Interference, number, spoilt
from .reading import Floats
from .variation import noise, spread
from .window import Window

BLOOD = (*IN_SERUM, "RBC Mg", "RBC free Mg")
SHARES = ("ionised fraction", "bound fraction")
"""Quotients of other results of the same draw, %."""

KIN = {
    "serum Mg": "magnesium", "ionised Mg": "magnesium", "ultrafilterable Mg": "magnesium", "RBC Mg": "red cells",
    "RBC free Mg": "red cells", "serum Ca": "calcium", "ionised Ca": "calcium",
}  # fmt: skip
"""What varies together within a person; every other assay varies by itself."""


class Result(NamedTuple):
    """The values of one assay (one a person) and their unit."""

    values: Floats
    unit: str


def draw(run: Run, at: float, wrong: Interference | None = None, seed: int | None = None, purpose: str = "",
         assays: Iterable[str] = (*BLOOD, *SHARES)) -> dict[str, Result]:  # fmt: skip
    """One sample of blood of every person at an instant (h): assay → values and unit.

    ``wrong`` is what spoils the sample. With a ``seed`` it differs from person to person about its stated size, and results
    carry analytical error and variation within the person (`data/variation.toml`); ``purpose`` names the draw, so that a
    second one has its own errors. Raises UnknownName for an assay that is not of blood, OutOfRange where there is no sample.

    >>> import magnostat as mg
    >>> run = mg.simulate(mg.Person(), mg.Plan([], until="1 h"))
    >>> table = mg.lab.draw(run, 0.0, mg.lab.Interference(haemolysis=3.0))
    >>> table["serum K"].unit, bool(table["serum K"].values[0] > mg.lab.serum_potassium(run, 0.0)[0] + 0.5)
    ('mmol/L', True)
    """
    asked = tuple(assays)
    for name in asked:
        if name not in (*BLOOD, *SHARES):
            raise unknown("assay of blood", name, (*BLOOD, *SHARES))
    found = {name: assay(name).read(run, Window.instant(at)) for name in BLOOD}
    if wrong is not None and not wrong.nothing:
        found = spoilt(found, wrong if seed is None else _varied(wrong, len(run.outcome), seed, purpose))
    if seed is not None:
        found = {name: values * (1.0 + _error(name, len(values), seed, purpose)) for name, values in found.items()}
    total = found["serum Mg"]
    found["ionised fraction"] = 100.0 * found["ionised Mg"] / total
    found["bound fraction"] = 100.0 * (1.0 - found["ultrafilterable Mg"] / total)
    return {name: Result(found[name], assay(name).unit) for name in asked}


def _varied(wrong: Interference, people: int, seed: int, purpose: str) -> Interference:
    """D1: one factor a person and a draw, whatever the assay. How long a sample waited is known and stays."""
    return wrong.times(np.exp(number("spread") * noise(people, seed, f"draw spoilt {purpose}")))


def _error(name: str, people: int, seed: int, purpose: str) -> Floats:
    """D2: the error of an assay in a draw, as a share of its value."""
    own = spread(name)
    within = own.within * noise(people, seed, f"draw within {KIN.get(name, name)} {purpose}")
    return np.asarray(within + own.analytical * noise(people, seed, f"draw analytical {name} {purpose}"))
