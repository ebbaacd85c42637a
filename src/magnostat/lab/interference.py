"""What spoils a sample of blood between the vein and the analyser: cells that burst, EDTA, citrate, a drip, waiting.

In the order in which they happen: fluid of the drip mixes with the blood, potassium leaks from cells that wait, some
cells burst, then blood of other tubes comes in. Ionised magnesium and calcium keep their share of the total until a
ligand takes hold of them: then what is bound otherwise yields in proportion. Every number is in `data/interferences.toml`,
with those of urine (`collection`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache

import numpy as np

from ..catalogue.sourced import DATA, Sourced, load, sourced
from ..core.errors import OutOfRange, unknown
from .reading import Floats

FILE = DATA / "interferences.toml"
UNITS = {
    "haemoglobin_in_cells": "g/L", "haematocrit": "1", "potassium_in_cells": "mmol/L", "spread": "1", "edta_of_tube": "mmol/L",
    "potassium_of_edta": "mol/mol", "edta_half_magnesium": "mmol/L", "edta_steep_magnesium": "1", "edta_half_calcium": "mmol/L",
    "edta_steep_calcium": "1", "edta_on_calcium": "L/mmol", "edta_on_magnesium": "L/mmol", "citrate_of_tube": "mmol/L",
    "citrate_volume": "1", "citrate_on_calcium": "L/mmol", "citrate_on_magnesium": "L/mmol", "drip_magnesium": "mmol/L",
    "potassium_leak": "1/h", "sediment_magnesium": "1", "sediment_calcium": "1", "sediment_phosphate": "1",
    "stale_magnesium": "1", "stale_calcium": "1", "stale_phosphate": "1",
}  # fmt: skip
IN_SERUM = ("serum Mg", "ionised Mg", "ultrafilterable Mg", "creatinine", "serum Ca", "ionised Ca", "serum K",
            "serum phosphate", "PTH", "calcitriol")  # fmt: skip
"""What is dissolved in serum, and thinned with it. What is told per litre of red cells is spared."""

IN_DRIP = ("serum Mg", "ionised Mg", "ultrafilterable Mg")


@dataclass(frozen=True)
class Interference:
    """What is wrong with a sample.

    ``haemolysis`` g/L of free haemoglobin in serum; ``lysed`` % of the red cells (either, or both); ``edta`` and
    ``citrate`` % of the sample that comes from such a tube (100: drawn into it); ``drip`` % of the sample that is fluid of
    a drip with ``infusate`` mmol/L of magnesium (default: that of a loading test); ``waiting`` h at room temperature before
    cells and serum are separated.

    >>> Interference(edta=5.0).nothing, Interference().nothing
    (False, True)
    """

    haemolysis: float | Floats = 0.0
    lysed: float | Floats = 0.0
    edta: float | Floats = 0.0
    citrate: float | Floats = 0.0
    drip: float | Floats = 0.0
    waiting: float | Floats = 0.0
    infusate: float | None = None

    def __post_init__(self) -> None:
        greatest = {"haemolysis": number("haemoglobin_in_cells"), "waiting": np.inf}
        for name in KINDS:
            size = np.asarray(getattr(self, name), dtype=np.float64)
            if not ((size >= 0.0) & (size <= greatest.get(name, 100.0)) & np.isfinite(size)).all():
                raise OutOfRange(f"{name} of a sample is {getattr(self, name)}",
                                 mend=f"write 0 to {greatest.get(name, 100.0):g}")  # fmt: skip
        if self.infusate is not None and not 0.0 <= self.infusate < np.inf:
            raise OutOfRange(f"infusate of {self.infusate} mmol/L", mend="write the magnesium of the drip in mmol/L")

    @property
    def nothing(self) -> bool:
        """True if nothing is wrong with the sample."""
        return not any(np.any(getattr(self, name)) for name in KINDS)

    def times(self, factor: Floats) -> Interference:
        """The same with every size times a factor (one a person), up to the most that there can be."""
        most = {"haemolysis": number("haemoglobin_in_cells"), "waiting": np.inf}
        sizes = {n: np.minimum(getattr(self, n) * factor, most.get(n, 100.0)) for n in KINDS if np.any(getattr(self, n))}
        return replace(self, **{name: size for name, size in sizes.items() if name != "waiting"})


KINDS = tuple(f.name for f in fields(Interference) if f.name != "infusate")


@cache
def numbers() -> Mapping[str, Sourced]:
    """The numbers of the table, by name."""
    table = load(FILE)
    for key in table:
        if key not in UNITS:
            raise unknown("key", key, UNITS).within(FILE.name, ": ")
    return {name: sourced(table, name, unit, 0.0, 1e6) for name, unit in UNITS.items()}


def number(name: str) -> float:
    """The value of a number of the table.

    >>> number("haemoglobin_in_cells")
    330.0
    """
    return numbers()[name].value


def spoilt(values: Mapping[str, Floats], wrong: Interference) -> dict[str, Floats]:
    """Assays of a sample (one number a person) as they would be found in a spoilt one; untouched if nothing is wrong.

    ``values`` holds those of `IN_SERUM` and "RBC Mg", in their units.
    """
    found = dict(values)
    if np.any(wrong.drip):
        fluid = number("drip_magnesium") if wrong.infusate is None else wrong.infusate
        found = _mixed(found, np.asarray(wrong.drip) / 100.0, _as_total(found, fluid))
    if np.any(wrong.waiting):
        found["serum K"] = found["serum K"] * (1.0 + number("potassium_leak") * np.asarray(wrong.waiting))
    if np.any(wrong.haemolysis) or np.any(wrong.lysed):
        found = _haemolysed(found, wrong)
    if np.any(wrong.edta):
        found = _with_edta(found, number("edta_of_tube") * np.asarray(wrong.edta) / 100.0)
    return _with_citrate(found, np.asarray(wrong.citrate) / 100.0) if np.any(wrong.citrate) else found


def _mixed(values: Mapping[str, Floats], share: Floats, other: Mapping[str, Floats | float]) -> dict[str, Floats]:
    """Serum of which a share is something else; what that does not hold is thinned."""
    return {**values, **{n: (1.0 - share) * values[n] + share * other.get(n, 0.0) for n in IN_SERUM}}


def _as_total(values: Mapping[str, Floats], magnesium: Floats | float) -> dict[str, Floats | float]:
    """What a mixture takes for magnesium of another fluid: bound as the person's own is."""
    return {name: magnesium * values[name] / values["serum Mg"] for name in IN_DRIP}


def _haemolysed(values: Mapping[str, Floats], wrong: Interference) -> dict[str, Floats]:
    """Cells that burst, as a share m of what is then serum: from haemoglobin m = Hb / (Hb of cells), from cells by haematocrit."""
    red = number("haematocrit")
    lysed = np.asarray(wrong.lysed) / 100.0 * red / (1.0 - red)
    share = np.asarray(wrong.haemolysis) / number("haemoglobin_in_cells")
    volume = lysed + share / np.maximum(1.0 - share, 1e-9)
    same = ("creatinine", "serum phosphate")  # cells hold as much of it as serum, in what an assay sees
    cells = {"serum K": number("potassium_in_cells"), **_as_total(values, values["RBC Mg"]), **{n: values[n] for n in same}}
    return _mixed(values, volume / (1.0 + volume), cells)


def _with_edta(values: Mapping[str, Floats], edta: Floats) -> dict[str, Floats]:
    """EDTA (mmol/L) brings potassium, holds the ions, and keeps a part of both metals from the dyes."""
    found = _held(values, edta, "edta")
    found["serum K"] = values["serum K"] + number("potassium_of_edta") * edta
    for name, metal in (("serum Mg", "magnesium"), ("serum Ca", "calcium")):
        found[name] = values[name] / (1.0 + (edta / number(f"edta_half_{metal}")) ** number(f"edta_steep_{metal}"))
    found["ultrafilterable Mg"] = values["ultrafilterable Mg"] * found["serum Mg"] / values["serum Mg"]
    return found


def _with_citrate(values: Mapping[str, Floats], share: Floats) -> dict[str, Floats]:
    """Blood of a citrate tube thins serum by its fluid, of which cells take none, and holds the ions."""
    fluid = share * number("citrate_volume")
    serum = (1.0 - fluid) * (1.0 - number("haematocrit"))
    thin = _mixed(values, fluid / (fluid + serum), {})
    found = _held(thin, number("citrate_of_tube") * fluid / (fluid + serum), "citrate")
    bound = (thin["serum Mg"] - thin["ultrafilterable Mg"]) / thin["ionised Mg"]
    return {**found, "ultrafilterable Mg": thin["serum Mg"] - bound * found["ionised Mg"]}


def _held(values: Mapping[str, Floats], ligand: Floats, kind: str) -> dict[str, Floats]:
    """Ionised magnesium and calcium where a ligand (mmol/L) holds some of both."""
    metals = (("serum Mg", "ionised Mg", "magnesium"), ("serum Ca", "ionised Ca", "calcium"))
    firm = {total: number(f"{kind}_on_{metal}") * values[ion] / values[total] for total, ion, metal in metals}
    free = free_ligand(ligand, [(values[total], firm[total]) for total, _, _ in metals])
    return {**values, **{ion: values[ion] / (1.0 + firm[total] * free) for total, ion, _ in metals}}


def free_ligand(ligand: Floats, metals: list[tuple[Floats, Floats]]) -> Floats:
    """How much of a ligand (mmol/L) stays free among metals, each (mmol/L, L/mmol): by halving, to the last bits.

    >>> free_ligand(np.array([1.0]), [(np.array([1.0]), np.array([2.0]))]).round(3).tolist()
    [0.5]
    """
    low = np.zeros_like(metals[0][0])
    high = low + ligand
    for _ in range(80):
        middle = 0.5 * (low + high)
        held = middle + sum(metal * firm * middle / (1.0 + firm * middle) for metal, firm in metals)
        low, high = np.where(held < ligand, middle, low), np.where(held < ligand, high, middle)
    return np.asarray(0.5 * (low + high), dtype=np.float64)
