"""Citrate: the anion that takes hold of ionised calcium and magnesium, from a machine or a transfusion.

    concentration = citrate / water                    beyond the 0.1 mmol/L of normal plasma                  (T1)
    held          = tight_binding(concentration, metal, K_bond)       metal that citrate holds                 (T2)
    on_calcium    = held / (metal − held) ;  on_magnesium = strength · on_calcium       held over ionised      (T3)
    metabolised   = k_metabolism · citrate             liver, muscle and kidney burn it                        (T4)

Citrate binds calcium and magnesium with nearly the same strength, so one number says how much of both it holds. The
binding is exact for one metal of that strength. In plasma, whose sodium holds citrate too, it binds less than in a buffer
(1988 L/mol for calcium at 37 °C in Ou 2012, 0.50 mmol/L; post-filter blood asks for two fifths of that strength).
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, pool
from ..core.maths import tight_binding


class Citrate(Record):
    """Parameters of citrate."""

    metal:        Real = param(1.77, "mmol_citrate/L", "ionised calcium and magnesium that citrate finds", "1.25 and 0.52 mmol/L at reference", "derived", (0.5, 4.0))
    K_bond:       Real = param(1.3, "mmol_citrate/L", "citrate at which half of the calcium is held", "Zakharchenko2016b:abstract, ionised calcium 70 % lower after the filter", "fitted", (0.05, 10.0))
    strength:     Real = param(2.0,  "1",      "how much better magnesium is held than calcium", "Zakharchenko2016b:abstract, ionised magnesium 68 and calcium 70 % lower after the filter", "fitted", (0.2, 5.0))
    k_metabolism: Real = param(2.75, "1/h",    "citrate burnt", "Zheng2013:abstract, clearance of 687 mL/min, over 15 L", "derived", (0.0, 10.0))


class CitrateState(Record):
    """Citrate outside cells."""

    citrate: Real = pool(0.0, "mmol_citrate", "extracellular citrate beyond the normal", "none is given", "assumed")


class CitrateFlows(Record):
    """Citrate and what it holds."""

    concentration: Real = flow("mmol_citrate/L", "plasma citrate beyond the normal")
    on_calcium:    Real = flow("1", "calcium held by it, over ionised")
    on_magnesium:  Real = flow("1", "magnesium held by it, over ionised")
    metabolised:   Real = flow("mmol_citrate/h", "burnt")


def holding(p: Citrate, concentration: Real) -> tuple[Real, Real]:
    """Calcium and magnesium held by citrate over what of each stays ionised: T2, T3.

    >>> [round(x, 1) for x in holding(Citrate(), 0.0)], holding(Citrate(), 4.0)[0] > 1.0
    ([0.0, 0.0], True)
    """
    held = tight_binding(concentration, p.metal, p.K_bond)                                                # T2
    on_calcium = held / (p.metal - held)                                                                  # T3
    return on_calcium, p.strength * on_calcium


def flows(p: Citrate, s: CitrateState, *, water: Real) -> CitrateFlows:
    """Citrate in extracellular fluid (``water``, L), and what it holds."""
    concentration = s.citrate / water                                                                     # T1
    on_calcium, on_magnesium = holding(p, concentration)
    return CitrateFlows(concentration=concentration, on_calcium=on_calcium, on_magnesium=on_magnesium,
                        metabolised=p.k_metabolism * s.citrate)                                           # T4
