"""What no blood test sees: the stores, whole and as a biopsy would have them."""

from __future__ import annotations

import numpy as np

from ..body import whole
from ..people.body import REFERENCE
from ..run import Run
from .reading import Floats, sample

STORES = ("plasma", "interstitium", "depot", "fast", "organs", "muscle", "deep", "red_cells", "surface", "crystal")
"""The pools that make up body magnesium: all but the lumen of the gut."""

MUSCLE_CONTENT = 40.0
"""mmol per kg of fat-free dry muscle at reference: about 80 mEq/kg is assumed, of which alcoholics lack 11.4
(Flink1986:abstract)."""

BONE_CONTENT = 170.0
"""mmol per kg of bone ash at reference: 340 mEq/kg of cortical ash in people without kidney disease
(Contiguglia1972:abstract)."""


def body_magnesium(run: Run, at: float) -> Floats:
    """Magnesium in all pools but the gut lumen, mmol."""
    return _held(run, STORES, at)


def muscle_magnesium(run: Run, at: float) -> Floats:
    """Magnesium per kg of fat-free dry muscle, mmol/kg.

    40 mmol/kg times what exchanging muscle and deep soft tissue hold, over what they hold at reference in a person of
    this lean mass (`MUSCLE_CONTENT`).
    """
    return MUSCLE_CONTENT * _held(run, ("muscle", "deep"), at) / (_reference("cells.muscle0", "cells.deep0") * _lean(run))


def bone_magnesium(run: Run, at: float) -> Floats:
    """Magnesium per kg of bone ash, mmol/kg.

    170 mmol/kg times what surface and crystal hold, over what they hold at reference in a skeleton that goes with this
    lean mass (`BONE_CONTENT`). The crystal at reference is its richness times the calcium (B3).
    """
    declared = whole.parameters()
    crystal = (declared["bone.richness"].value or 0.0) * (declared["bone.mineral0"].value or 0.0)
    return BONE_CONTENT * _held(run, ("surface", "crystal"), at) / ((_reference("bone.surface0") + crystal) * _lean(run))


def _held(run: Run, pools: tuple[str, ...], at: float) -> Floats:
    total = sample(run, pools[0], at)
    for name in pools[1:]:
        total = total + sample(run, name, at)
    return total


def _reference(*parameters: str) -> float:
    declared = whole.parameters()
    return sum(declared[name].value or 0.0 for name in parameters)


def _lean(run: Run) -> Floats:
    return np.asarray(run.people["lean_mass"], dtype=np.float64) / REFERENCE["lean_mass"]
