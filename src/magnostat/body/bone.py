"""Bone: a surface that exchanges with the fluid around it, and a crystal that is laid down and dissolved.

    bound    = surface0 · outside / tau_surface                                                               (B1)
    freed    = surface / tau_surface                                                                          (B2)
    laid     = richness · formation · outside       new mineral takes up magnesium as it finds it             (B3)
    resorbed = resorption · crystal / calcium       old mineral gives up what it holds                        (B4)

About three tenths of bone magnesium sits on the surface of the crystal and in its shell of water and follows serum within
weeks; the rest lies inside the crystal (Alfrey 1973). Resorption carries the magnesium that is there, so the crystal
settles where what is laid down equals what is dissolved, with a time constant of calcium / resorption: nine and a half years.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, pool


class Bone(Record):
    """Parameters of bone."""

    surface0:    Real = param(104.7,   "mmol",          "surface magnesium at reference", "Fatemi1991:abstract; 30 % of bone magnesium in vitro, Alfrey1973:abstract; 90 % 74 to 149", "fitted", (5.0, 400.0))
    tau_surface: Real = param(367.6,   "h",             "exchange time of the surface", "Fatemi1991:abstract; Shils1964:abstract; 90 % 225 to 601", "fitted", (24.0, 5000.0))
    richness:    Real = param(0.01829,  "mmol/mmol_Ca",  "magnesium laid down with calcium at reference", "455 mmol of crystal magnesium over 24.9 mol of calcium at rest", "derived", (0.0, 0.2))
    formation:   Real = param(0.30,    "mmol_Ca/h",     "calcium laid down", "300 mg of calcium a day, a usual adult figure, is assumed; the slow exchange of Peterson and Riggs 2010 is twice that", "assumed", (0.0, 5.0))
    resorption:  Real = param(0.30,    "mmol_Ca/h",     "calcium dissolved", "equals formation in an adult at rest", "derived", (0.0, 5.0))
    calcium:     Real = param(24900.0, "mmol_Ca",       "calcium in the skeleton", "1 kg, the starting value of a published model (Peterson and Riggs 2010), is assumed", "assumed", (2000.0, 60000.0))


class BoneState(Record):
    """Magnesium in bone."""

    surface: Real = pool(104.7, "mmol", "surface of the crystal and its shell of water", "the reference content", "fitted")
    crystal: Real = pool(455.3, "mmol", "inside the crystal", "560 mmol in bone less the surface", "derived")


class BoneFlows(Record):
    """What moves between bone and the fluid around it."""

    bound:    Real = flow("mmol/h", "interstitium to surface")
    freed:    Real = flow("mmol/h", "surface to interstitium")
    laid:     Real = flow("mmol/h", "interstitium to crystal")
    resorbed: Real = flow("mmol/h", "crystal to interstitium")


def flows(p: Bone, s: BoneState, *, outside: Real) -> BoneFlows:
    """Flows of bone, mmol/h. ``outside`` is interstitial magnesium over its reference."""
    return BoneFlows(
        bound=p.surface0 * outside / p.tau_surface,                                                       # B1
        freed=s.surface / p.tau_surface,                                                                  # B2
        laid=p.richness * p.formation * outside,                                                          # B3
        resorbed=p.resorption * s.crystal / p.calcium,                                                    # B4
    )
