"""The water of the stool: what is not absorbed holds water in the bowel, because stool cannot be hypertonic to plasma.

    dissolved = loose · min(faecal, carried) + max(faecal − carried, 0)      mmol/d
    water     = formed + dissolved · particles / tonicity                    mL/d

Where each number is from. `tonicity`: stool water has the osmolality of plasma, about 290 mosmol/kg (a teaching value).
`particles`: magnesium itself, and one osmole for its two charges: a divalent anion, or monovalent ones (bicarbonate,
fatty acids) of which half are paired with it, is assumed; two free monovalent anions would make it three. So a mmol
holds 6.9 mL. `formed`: stool weighs about 106 g/d in British adults (recalled) and is three quarters water (60 to 85 %,
a teaching value). `carried`: the residue of food holds on to as much magnesium as a usual diet leaves in the stool,
8 mmol/d of 12 eaten (derived), and lets a quarter of it, `loose`, into the water (assumed). What is more than that is in
solution, also what left the small bowel as undissolved oxide or hydroxide: acids and carbon dioxide of the colon suffice
for it (half a mole of fatty acids is formed a day, a teaching value). Diarrhoea of another cause, water that a fast
transit leaves behind and water that is drunk are not in it. Nothing here is fitted to stools of people on magnesium.
"""

from __future__ import annotations

import numpy as np

from ..run import Run
from .balance import faecal_magnesium
from .reading import Floats

TONICITY = 290.0
"""mosmol per kg of water."""
PARTICLES = 2.0
"""Osmoles per mole of magnesium in solution, with its anions."""
FORMED = 80.0
"""mL/d, the water of a formed stool, magnesium aside."""
CARRIED = 8.0
"""mmol/d, what the residue of food carries."""
LOOSE = 0.25
"""Share of that which is in solution."""
PER_LITRE = 1000.0


def dissolved_magnesium(run: Run, begin: float, end: float) -> Floats:
    """Magnesium in the water of the stool, mmol/d."""
    faecal = faecal_magnesium(run, begin, end)
    return LOOSE * np.minimum(faecal, CARRIED) + np.maximum(faecal - CARRIED, 0.0)


def faecal_water(run: Run, begin: float, end: float) -> Floats:
    """Water that leaves with the stool, mL/d. Stool of 200 g, the limit of diarrhoea, holds 150 to 175 mL."""
    return FORMED + dissolved_magnesium(run, begin, end) * PARTICLES / TONICITY * PER_LITRE


def faecal_concentration(run: Run, begin: float, end: float) -> Floats:
    """Magnesium per litre of stool water, mmol/L."""
    return PER_LITRE * dissolved_magnesium(run, begin, end) / faecal_water(run, begin, end)
