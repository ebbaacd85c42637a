"""A collection of urine: one bottle, every assay of it, with what is wrong with it and the errors of person and laboratory.

    bottle = 1 − missed + added                                       how much of the urine of the time is in the bottle     (D3)
    kept   = (1 − unacidified · sediment) · (1 − stale · fallen)      what crystals leave of a solute                        (D4)
    error  = 1 + within · basal · z_solute + analytical · z_assay     basal: 1 but for magnesium, whose load does not vary   (D5)
    rate   = assay · bottle · kept · (1 + collection · z_bottle) · error                one z_bottle for all rates           (D6)
    ratio  = assay · kept · error / error of creatinine               incomplete or not: what it is a ratio to is missing too (D7)

Sizes of what is wrong are shares here and % in `Collected`; what was missed or added is taken to be like the rest. A
concentration (mmol/L) has no error of creatinine. Fractional excretion takes serum as it is: that is another sample (`draw`).
Without anything wrong and without a seed a result is the assay itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from ..core.errors import OutOfRange, unknown
from ..run import Run
from .assays import assay
from .draw import Result
from .interference import number
from .reading import Floats, sample
from .urine import urine_creatinine, urine_magnesium
from .variation import noise, spread
from .window import Window

CREATININE = "urine creatinine"
RATES = {"urine Mg": "Mg", "urine Ca": "Ca", "urine K": "K", "urine phosphate": "phosphate", "urine Na": "Na",
         CREATININE: "creatinine"}  # fmt: skip
"""What is told per day, and its solute."""

RATIOS = {"urine Mg concentration": "Mg", "urine Mg/creatinine": "Mg", "urine Ca/creatinine": "Ca", "FEMg": "Mg"}
"""What is told per litre or per creatinine, and its solute."""

COLLECTED = (*RATES, *RATIOS)
FALLS = {"Mg": "magnesium", "Ca": "calcium", "phosphate": "phosphate"}
"""What falls out of urine that is not acid, as `data/interferences.toml` names it."""

GREATEST = {"missed": 99.0, "added": 100.0, "unacidified": 100.0, "stale": 100.0}


@dataclass(frozen=True)
class Collected:
    """What is wrong with a collection of urine.

    ``missed`` % of the urine of the time that is not in the bottle; ``added`` % from beyond the time (the urine of the first
    morning kept: too much; an hour too long is 4 % of a day); ``unacidified`` % of the urine that stood without acid until
    crystals fell, and was measured without dissolving them (fresh urine, or urine without crystals, loses nothing);
    ``stale`` % of the urine whose urea has turned to ammonia, in warmth or by infection.

    >>> Collected(missed=30.0).nothing, Collected().nothing
    (False, True)
    """

    missed: float | Floats = 0.0
    added: float | Floats = 0.0
    unacidified: float | Floats = 0.0
    stale: float | Floats = 0.0

    def __post_init__(self) -> None:
        for name, most in GREATEST.items():
            size = np.asarray(getattr(self, name), dtype=np.float64)
            if not ((size >= 0.0) & (size <= most)).all():
                raise OutOfRange(f"{name} of a collection is {getattr(self, name)}", mend=f"write 0 to {most:g} %")

    @property
    def nothing(self) -> bool:
        """True if nothing is wrong with the collection."""
        return not any(np.any(getattr(self, name)) for name in GREATEST)

    @property
    def bottle(self) -> Floats:
        """D3: how much is in the bottle, as a share of the urine of the time."""
        return np.asarray(1.0 - np.asarray(self.missed) / 100.0 + np.asarray(self.added) / 100.0)

    def kept(self, solute: str) -> Floats:
        """D4: how much of a solute is still dissolved, as a share.

        >>> round(float(Collected(unacidified=100.0).kept("Mg")), 2), float(Collected(stale=100.0).kept("K"))
        (0.86, 1.0)
        """
        if solute not in FALLS:
            return np.asarray(1.0)
        sediment, fallen = (number(f"{kind}_{FALLS[solute]}") for kind in ("sediment", "stale"))
        dissolved = 1.0 - sediment * np.asarray(self.unacidified) / 100.0
        return np.asarray(dissolved * (1.0 - fallen * np.asarray(self.stale) / 100.0))

    def varied(self, people: int, seed: int, purpose: str) -> Collected:
        """The same with each size times e^(spread · z), one z a person and a kind, up to the most that there can be."""
        sizes = {}
        for name, most in GREATEST.items():
            share = np.exp(number("spread") * noise(people, seed, f"collection {name} {purpose}"))
            sizes[name] = np.minimum(getattr(self, name) * share, most)
        return replace(self, **sizes)


def collect(run: Run, begin: float, end: float, wrong: Collected | None = None, seed: int | None = None, purpose: str = "",
            assays: Iterable[str] = COLLECTED) -> dict[str, Result]:  # fmt: skip
    """The urine of every person from ``begin`` to ``end`` (h), in one bottle: assay → values and unit.

    ``wrong`` is what is wrong with the collection. With a ``seed`` it differs from person to person about its stated size,
    no collection is quite complete, and results carry analytical error and variation within the person
    (`data/variation.toml`); ``purpose`` names the collection, so that a second one has its own errors. Raises UnknownName for
    an assay that is not of urine, OutOfRange where there is no sample or no time.

    >>> import magnostat as mg
    >>> run = mg.simulate(mg.Person(), mg.Plan([], until="24 h"))
    >>> table = mg.lab.collect(run, 0.0, 24.0, mg.lab.Collected(missed=25.0))
    >>> round(float(table["urine Mg"].values[0] / mg.lab.urine_magnesium(run, 0.0, 24.0)[0]), 6), table["urine creatinine"].unit
    (0.75, 'mmol/d')
    """
    asked = tuple(assays)
    for name in asked:
        if name not in COLLECTED:
            raise unknown("assay of urine", name, COLLECTED)
    if begin >= end:
        raise OutOfRange(f"a collection from {begin:g} to {end:g} h", mend="let it end after it begins")
    fault = wrong or Collected()
    if seed is not None:
        fault = fault.varied(len(run.outcome), seed, purpose)
    window = Window(begin, end)
    return {name: _result(name, run, window, fault, (seed, purpose)) for name in asked}


def _result(name: str, run: Run, window: Window, fault: Collected, chance: tuple[int | None, str]) -> Result:
    """D6 and D7: what the laboratory finds of an assay, and its unit."""
    if name == CREATININE:
        values, unit = urine_creatinine(run, window.begin, window.end), "mmol/d"
    else:
        values, unit = assay(name).read(run, window), assay(name).unit
    solute = RATES.get(name) or RATIOS[name]
    found = values * fault.kept(solute) * _error(solute, run, window, *chance)
    if name in RATES:
        found = found * fault.bottle * _complete(name, len(values), *chance)
    elif name != "urine Mg concentration":
        found = found / _error("creatinine", run, window, *chance)
    return Result(found, unit)


def _complete(name: str, people: int, seed: int | None, purpose: str) -> Floats:
    """D6: how complete a careful collection is, one number a person for all rates of it."""
    if seed is None:
        return np.ones(people)
    return 1.0 + spread(name).collection * noise(people, seed, f"collection bottle {purpose}")


def _error(solute: str, run: Run, window: Window, seed: int | None, purpose: str) -> Floats:
    """D5: what person and analysis make of a solute of the bottle; one measurement, whatever is told of it."""
    people = len(run.outcome)
    if seed is None:
        return np.ones(people)
    own = spread(f"urine {solute}")
    within = own.within * noise(people, seed, f"collection within {solute} {purpose}")
    if solute == "Mg":
        within = within * _basal(run, window)
    return np.asarray(1.0 + within + own.analytical * noise(people, seed, f"collection analytical {solute} {purpose}"))


def _basal(run: Run, window: Window) -> Floats:
    """Magnesium that would leave at the rate at which the collection begins, as a share of what left; at most all of it."""
    rate = sample(run, "kidney.urine", window.begin) * 24.0
    urine = urine_magnesium(run, window.begin, window.end)
    return np.asarray(np.minimum(rate / np.where(urine > 0.0, urine, np.inf), 1.0))
