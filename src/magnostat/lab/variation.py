"""Error of the laboratory and variation within a person, from one sourced table; seeded, never fitted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from hashlib import sha256
from typing import NamedTuple

import numpy as np

from ..catalogue import sourced as table_of
from ..catalogue.sourced import DATA
from ..core.errors import BadFile, MagnostatError, NotInPackage, unknown
from ..run import Run
from .assay import Assay
from .balance import faecal_magnesium, intake
from .loads import basal_urine, dosed, infused
from .reading import DAY, Floats, moved, sample
from .urine import urine_magnesium
from .window import Window

FILE = DATA / "variation.toml"
KEYS = ("assays", "analytical", "within", "collection", "source", "basis")


class Spread(NamedTuple):
    """Coefficients of variation of one assay: of the laboratory, of the collection, within a person; source and basis."""

    analytical: float
    collection: float
    within: float
    source: str
    basis: str

    @property
    def total(self) -> float:
        """All of them together."""
        return float(np.sqrt(self.analytical**2 + self.collection**2 + self.within**2))


def spread(name: str) -> Spread:
    """How much an assay varies. Raises NotInPackage for one that is not in the table.

    >>> spread("serum Mg").within
    0.02
    """
    table = spreads()
    if name not in table:
        raise NotInPackage(f"no variation of assay '{name}' in the package", mend="ask for one that the laboratory answers")
    return table[name]


@cache
def spreads() -> Mapping[str, Spread]:
    """The table, by assay."""
    found: dict[str, Spread] = {}
    rows = table_of.load(FILE).get("variation")
    for number, row in enumerate(rows if isinstance(rows, list) else []):
        try:
            for name in row["assays"]:
                if name in found:
                    raise BadFile(f"assay '{name}' stands there a second time")
                found[name] = _spread(row)
        except MagnostatError as error:
            raise error.within(f"{FILE.name}: variation[{number}]") from None
    return found


def _spread(row: Mapping[str, object]) -> Spread:
    for key in row:
        if key not in KEYS:
            raise unknown("key", key, KEYS)
    analytical, within = (table_of.number(row, key, 0.0, 1.0) for key in ("analytical", "within"))
    collection = table_of.number(row, "collection", 0.0, 1.0) if "collection" in row else 0.0
    return Spread(analytical, collection, within, *table_of.origin(row))


def noise(people: int, seed: int, purpose: str) -> Floats:
    """Standard normal numbers, one a person, from the stream of a seed and a purpose (Philox).

    >>> bool((noise(3, 1, "a") == noise(3, 1, "a")).all()), bool((noise(3, 1, "a") == noise(3, 1, "b")).any())
    (True, False)
    """
    digest = sha256(f"laboratory\n{seed}\n{purpose}".encode()).digest()
    stream = np.random.Generator(np.random.Philox(key=int.from_bytes(digest[:16], "little")))
    return stream.standard_normal(people)


def with_error(name: str, values: Floats, seed: int, purpose: str = "") -> Floats:
    """Values of an assay (one a person) as they would be found: each times 1 + its coefficient of variation · z."""
    return np.asarray(values * (1.0 + spread(name).total * noise(len(values), seed, f"{name} {purpose}")))


Weight = Callable[[Run, Window], Floats]
URINE: Mapping[str, Weight] = {
    "urine Mg": lambda run, w: np.full(len(run.outcome), DAY / w.hours),
    "load retention": lambda run, w: -100.0 / infused(run, w.begin, w.end),
    "load retention corrected": lambda run, w: -100.0 / infused(run, w.begin, w.end),
    "load retention either": lambda run, w: -100.0 / infused(run, w.begin, w.end),
    "urinary recovery": lambda run, w: 100.0 / dosed(run, w.begin, w.end),
}
"""How much a result changes with one mmol more in the urine of its window."""

LESS_BASAL = ("load retention corrected", "urinary recovery")
"""Tests that also take the error of a basal collection."""


PARTS: Mapping[str, Weight] = {
    "intake": lambda run, w: intake(run, w.begin, w.end),
    "urine Mg": lambda run, w: urine_magnesium(run, w.begin, w.end),
    "faecal Mg": lambda run, w: faecal_magnesium(run, w.begin, w.end),
}
SUMS: Mapping[str, tuple[str, ...]] = {
    "balance": ("intake", "urine Mg", "faecal Mg"),
    "output": ("urine Mg", "faecal Mg"),
    "net absorption": ("intake", "faecal Mg"),
    "fractional net absorption": ("intake", "faecal Mg"),
}
"""Assays that are made of others, all in mmol/d."""


def measured(assay: Assay, run: Run, window: Window, seed: int, purpose: str = "") -> Floats:
    """An assay as a laboratory would report it, with its error and the variation within the person.

    What is made of collected urine varies as the urine does: collection and analysis in proportion to all of it, the
    person in proportion to the basal part (the rate at which urine leaves as the window begins). A balance has the
    errors of what it adds and subtracts.
    """
    values = assay.read(run, window)
    if assay.name in SUMS:
        return values + _error_of_sum(assay, run, window, seed, purpose)
    if assay.name not in URINE:
        return with_error(assay.name, values, seed, purpose)
    own = spread(assay.name)
    urine, basal = moved(run, "plasma>urine", window.begin, window.end), sample(run, "kidney.urine", window.begin) * window.hours
    parts = [(urine, np.hypot(own.analytical, own.collection), "collected"), (basal, own.within, "within")]
    if assay.name in LESS_BASAL:
        parts.append((basal_urine(run, window.begin, window.end, window.basal), own.total, "basal"))
    error = sum(amount * cv * noise(len(values), seed, f"urine {part} {purpose}") for amount, cv, part in parts)
    return np.asarray(values + URINE[assay.name](run, window) * error)


def _error_of_sum(assay: Assay, run: Run, window: Window, seed: int, purpose: str) -> Floats:
    """The error of a sum of collections: that of each, in proportion to it. How people vary is in the sum itself."""
    error = np.zeros(len(run.outcome))
    for name in SUMS[assay.name]:
        own = spread(name)
        error += PARTS[name](run, window) * np.hypot(own.analytical, own.collection) * noise(len(error), seed, f"{name} {purpose}")
    own = spread(assay.name)
    error += own.within * PARTS[SUMS[assay.name][-1]](run, window) * noise(len(error), seed, f"{assay.name} within {purpose}")
    if assay.unit == "%":
        error *= 100.0 / intake(run, window.begin, window.end)
    return error
