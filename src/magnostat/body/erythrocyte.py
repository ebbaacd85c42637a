"""Erythrocyte: the cell that can be sampled; its magnesium follows plasma over weeks.

    free     = free_of(red_cells / content)    strong ligands ATP, weak ones 2,3-diphosphoglycerate and water (R1)
    entered  = content · tight_binding(relative, capacity, K_uptake) / at rest / tau_membrane                 (R2)
    left     = content · free / tau_membrane                                                                  (R3)
    born     = content · young · held / tau_life      red cells are made with the magnesium of the marrow     (R4)
    died     = young · red_cells / tau_life           the part that ageing and death release                  (R5)

``content`` is cell volume times content0, the concentration at reference. Uptake works just below its capacity, as in
other cells: free magnesium follows plasma down, and hardly up (two dialysates, Magnes2020). The total falls about half
as much, since ATP holds on to its share. New cells are drawn from the organs, where the marrow is.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, pool
from ..core.maths import tight_binding
from .cells import free_of


class Erythrocyte(Record):
    """Parameters of the red cells."""

    volume:       Real = param(2.0,    "L",      "volume of all red cells", "blood of 5 L with a haematocrit of 0.40 to 0.45 is assumed", "assumed", (0.2, 6.0))
    content0:     Real = param(2.1,    "mmol/L", "red-cell magnesium at reference", "1.98 and 2.09 mmol/L in people on haemodialysis, Magnes2020:abstract; 2.1 in health is assumed", "assumed", (0.5, 5.0))
    tau_membrane: Real = param(235.0,  "h",      "exchange time across the membrane", "free magnesium −21 % after 3 weeks, Fatemi1991:abstract; 90 % 159 to 466", "fitted", (20.0, 5000.0))
    capacity:     Real = param(1.075,  "1",      "uptake capacity over uptake at reference, in units of plasma magnesium", "as in other cells is assumed; Magnes2020:abstract, 1.98 and 2.09 mmol/L on two dialysates", "assumed", (0.5, 5.0))
    K_uptake:     Real = param(0.012,  "1",      "splay of the capacity", "as in other cells is assumed", "assumed", (0.0005, 1.0))
    tau_life:     Real = param(2880.0, "h",      "life of a red cell", "120 d, a textbook value, is assumed", "assumed", (400.0, 4000.0))
    young:        Real = param(1.0,    "1",      "share of magnesium that a cell brings at birth and gives back at death", "all of it is assumed", "assumed", (0.0, 1.0))
    free0:        Real = param(0.205,  "mmol/L", "free magnesium at reference", "Fatemi1991:abstract", "measured", (0.05, 0.6))
    ATP:          Real = param(0.60,   "1",      "magnesium held by ATP at its reference, over the total", "1.2 of 2.0 mmol/L from 1.7 mmol/L ATP is assumed", "assumed", (0.05, 0.95))
    K_ATP:        Real = param(0.40,   "1",      "free magnesium that half fills ATP, over reference free magnesium", "0.08 mmol/L over 0.205 mmol/L", "derived", (0.01, 5.0))


class ErythrocyteState(Record):
    """Magnesium in red cells."""

    red_cells: Real = pool(4.2, "mmol", "red-cell magnesium", "2.1 mmol/L in 2 L", "derived")


class ErythrocyteFlows(Record):
    """What crosses the red-cell membrane."""

    free:    Real = flow("1", "free red-cell magnesium over its reference")
    total_concentration: Real = flow("mmol/L", "magnesium per litre of red cells")
    free_concentration:  Real = flow("mmol/L", "free magnesium in red-cell water")
    entered: Real = flow("mmol/h", "plasma to red cells")
    left:    Real = flow("mmol/h", "red cells to plasma")
    born:    Real = flow("mmol/h", "marrow to new red cells")
    died:    Real = flow("mmol/h", "red cells to plasma at the end of their life")


def flows(p: Erythrocyte, s: ErythrocyteState, *, relative: Real, held: Real) -> ErythrocyteFlows:
    """Flows of red cells, mmol/h; ``relative`` is plasma's and ``held`` the organs' magnesium over reference."""
    content, at_rest = p.volume * p.content0, tight_binding(1.0, p.capacity, p.K_uptake)
    free = free_of(s.red_cells / content, p.ATP * (1.0 + p.K_ATP), p.K_ATP, 1.0 - p.ATP)                  # R1
    return ErythrocyteFlows(
        free=free, total_concentration=s.red_cells / p.volume, free_concentration=p.free0 * free,
        entered=content * tight_binding(relative, p.capacity, p.K_uptake) / at_rest / p.tau_membrane,     # R2
        left=content * free / p.tau_membrane,                                                             # R3
        born=content * p.young * held / p.tau_life,                                                       # R4
        died=p.young * s.red_cells / p.tau_life,                                                          # R5
    )
