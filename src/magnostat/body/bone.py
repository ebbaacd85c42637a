"""Bone: a surface that exchanges with the fluid around it, and a crystal that is laid down and dissolved.

    bound    = surface0 · outside · osteoblast^e_osteoid / tau_surface         young mineral binds more       (B1)
    freed    = surface / tau_surface                                                                          (B2)
    laid     = richness · laid_Ca · outside         new mineral takes up magnesium as it finds it             (B3)
    resorbed = turnover · asked · crystal / mineral0       old mineral gives up what it holds                 (B4)
    bound_Ca = exchange · calcium · PTH^−e_exchange ;  freed_Ca = exchange · bone_calcium / exchangeable0     (B5)
    asked    = E_resorption · (r_min + (1 − r_min) · PTH^e_PTH)                                               (B6)
    resorbed_Ca = turnover · asked · mineral / mineral0                                                       (B7)
    laid_Ca  = turnover · E_formation · osteoblast · calcium · phosphate^e_phosphate                          (B8)
    d osteoblast/dt = (asked − osteoblast) / tau_osteoblast      formation follows resorption                 (B9)
    laid_P   = P_Ca · laid_Ca ;  resorbed_P = turnover · asked · bone_phosphate / mineral0                    (B10)

About three tenths of bone magnesium sits on the surface of the crystal and in its shell of water and follows serum within
weeks; the rest lies inside the crystal (Alfrey 1973). Resorption carries the magnesium that is there, so the crystal
settles where what is laid down equals what is dissolved, with a time constant of calcium / resorption: nine and a half years.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, pool, state
from ..core.maths import power


class Bone(Record):
    """Parameters of bone."""

    surface0:    Real = param(100.7,   "mmol",          "surface magnesium at reference", "Fatemi1991:abstract; 30 % of bone magnesium in vitro, Alfrey1973:abstract; 90 % 74 to 149", "fitted", (5.0, 400.0))
    tau_surface: Real = param(367.6,   "h",             "exchange time of the surface", "Fatemi1991:abstract; Shils1964:abstract; 90 % 225 to 601", "fitted", (24.0, 5000.0))
    richness:    Real = param(0.01829,  "mmol/mmol_Ca",  "magnesium laid down with calcium at reference", "455 mmol of crystal magnesium over 24.9 mol of calcium at rest", "derived", (0.0, 0.2))
    e_osteoid:   Real = param(0.5,    "1",             "how the surface grows with bone formation", "magnesium falls when starved bone refills; size assumed", "assumed", (0.0, 2.0))
    turnover:    Real = param(0.30,   "mmol_Ca/h",     "calcium dissolved, and laid down, at reference", "300 mg of calcium a day, a usual adult figure, is assumed; 14.6 mmol a day of slow exchange in PetersonRiggs2010", "assumed", (0.0, 5.0))
    mineral0:    Real = param(24900.0, "mmol_Ca",      "calcium in the skeleton at reference", "PetersonRiggs2010:code, Qbone 24900 mmol", "derived", (2000.0, 60000.0))
    exchangeable0: Real = param(100.0, "mmol_Ca",      "calcium of bone that blood exchanges with, at reference", "PetersonRiggs2010:code, Q 100 mmol", "derived", (5.0, 500.0))
    exchange:    Real = param(3.7,    "mmol_Ca/h",     "calcium exchanged with it at reference", "PetersonRiggs2010:code, CaDay 88 mmol/d", "derived", (0.0, 50.0))
    e_exchange:  Real = param(0.1709,   "1",             "how hormone shifts that exchange towards blood", "direction known, size assumed", "assumed", (0.0, 2.0))
    r_min:       Real = param(0.3302,   "1",             "resorption that is left without hormone", "turnover is low in hypoparathyroid people; size assumed", "assumed", (0.0, 1.0))
    e_PTH:       Real = param(0.5515,   "1",             "how the rest of resorption rises with hormone", "direction known, size assumed", "assumed", (0.0, 2.0))
    E_resorption: Real = param(1.0,   "1",             "resorption relative to normal", "1 by definition", "derived", (0.0, 10.0))
    E_formation: Real = param(1.0,    "1",             "formation relative to normal", "1 by definition", "derived", (0.0, 10.0))
    e_phosphate: Real = param(0.165,  "1",             "how mineralisation rises with phosphate", "direction known, size assumed", "assumed", (0.0, 2.0))
    tau_osteoblast: Real = param(720.0, "h",           "time in which formation follows resorption", "a month is assumed", "assumed", (24.0, 10000.0))
    P_Ca:        Real = param(0.464,  "mmol_P/mmol_Ca", "phosphate laid down with calcium", "PetersonRiggs2010:code, 0.464; the formula of apatite gives 0.6", "derived", (0.2, 0.8))


class BoneState(Record):
    """Magnesium in bone."""

    surface: Real = pool(104.7, "mmol", "surface of the crystal and its shell of water", "the reference content", "fitted")
    crystal: Real = pool(455.3, "mmol", "inside the crystal", "560 mmol in bone less the surface", "derived")
    bone_calcium: Real = pool(100.0, "mmol_Ca", "calcium of bone that blood exchanges with", "the reference content", "derived")
    mineral: Real = pool(24900.0, "mmol_Ca", "calcium of the crystal", "the reference content", "assumed")
    bone_phosphate: Real = pool(11554.0, "mmol_P", "phosphate of bone", "0.464 per calcium", "derived")
    osteoblast: Real = state(1.0, "1", "drive of bone formation over normal")


class BoneFlows(Record):
    """What moves between bone and the fluid around it."""

    bound:    Real = flow("mmol/h", "interstitium to surface")
    freed:    Real = flow("mmol/h", "surface to interstitium")
    laid:     Real = flow("mmol/h", "interstitium to crystal")
    resorbed: Real = flow("mmol/h", "crystal to interstitium")
    bound_Ca: Real = flow("mmol_Ca/h", "plasma to exchangeable calcium of bone")
    freed_Ca: Real = flow("mmol_Ca/h", "exchangeable calcium of bone to plasma")
    laid_Ca:  Real = flow("mmol_Ca/h", "plasma to mineral")
    resorbed_Ca: Real = flow("mmol_Ca/h", "mineral to plasma")
    laid_P:   Real = flow("mmol_P/h", "plasma to bone")
    resorbed_P: Real = flow("mmol_P/h", "bone to plasma")
    asked:    Real = flow("1", "resorption that hormone asks for, over normal")


def flows(p: Bone, s: BoneState, *, outside: Real, calcium: Real, phosphate: Real, PTH: Real) -> BoneFlows:
    """Flows of bone, mmol/h. ``outside`` is interstitial magnesium, ``calcium`` ionised calcium and ``phosphate`` serum
    phosphate over what they are through a usual day, ``PTH`` the effective hormone.
    """
    asked = p.E_resorption * (p.r_min + (1.0 - p.r_min) * power(PTH, p.e_PTH))                            # B6
    resorbed_Ca = p.turnover * asked * s.mineral / p.mineral0                                             # B7
    laid_Ca = p.turnover * p.E_formation * s.osteoblast * calcium * power(phosphate, p.e_phosphate)       # B8
    bound_Ca = p.exchange * calcium * power(PTH, -p.e_exchange)                                           # B5
    freed_Ca = p.exchange * s.bone_calcium / p.exchangeable0
    return BoneFlows(
        bound=p.surface0 * outside * power(s.osteoblast, p.e_osteoid) / p.tau_surface,                    # B1
        freed=s.surface / p.tau_surface,                                                                  # B2
        laid=p.richness * laid_Ca * outside,                                                              # B3
        resorbed=p.turnover * asked * s.crystal / p.mineral0,                                             # B4
        bound_Ca=bound_Ca, freed_Ca=freed_Ca, laid_Ca=laid_Ca, resorbed_Ca=resorbed_Ca, asked=asked,
        laid_P=p.P_Ca * laid_Ca,                                                                          # B10
        resorbed_P=p.turnover * asked * s.bone_phosphate / p.mineral0,
    )


def rates(p: Bone, s: BoneState, *, asked: Real) -> dict[str, Real]:
    """Formation follows resorption within months."""
    return {"osteoblast": (asked - s.osteoblast) / p.tau_osteoblast}                                      # B9
