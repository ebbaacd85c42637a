"""Parathyroid: secretion under calcium and magnesium, the size of the gland, and how well the hormone is heard.

    pressed   = E_CaSR · (calcium + w_Mg · (magnesium − 1) · (1 + K_Mg) / (K_Mg + magnesium)) / E_set          (H1)
    drive     = least + (most − least) / (1 + shape · pressed^m_secretion)            1 at reference           (H2)
    permitted = f_least + (1 − f_least) · w · (1 + κ) / (w + κ),  w = (relative · cell)^(q_Mg/2),  κ = K_permit^q_Mg (H3)
    d PTH/dt  = (E_gland · gland · drive · permitted + given − PTH) / tau_PTH                                  (H4)
    grow      = calcitriol^−g_calcitriol · phosphate^g_P · calcium^−g_Ca
    d gland/dt = (most_gland · grow / (most_gland − 1 + grow) − gland) / tau_gland                             (H5)
    effective = basal + (1 − basal) · PTH · E_PTH · (r_PTH + (1 − r_PTH) · permitted)                          (H6)

Magnesium acts on the gland twice. From above normal it presses the calcium-sensing receptor, with half of calcium's
strength a mole and less as it rises, and secretion falls. From below it is needed: secretion itself fails when magnesium is
short outside and inside the cell, so hormone is low in deep depletion although calcium is low, and rises within
minutes when magnesium is given (Rude 1978, Fatemi 1991). Bone and kidney then answer less to what hormone there is.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, state
from ..core.maths import power


class Parathyroid(Record):
    """Parameters of the parathyroid glands."""

    normal:      Real = param(28.0,  "ng/L", "intact hormone at reference", "Fatemi1991:abstract, 28 ng/L in 26 healthy people; 23 in Brent1988, 39 in Muntner2009: assays and ages differ, ratios carry over", "measured", (5.0, 100.0))
    most:        Real = param(4.2,   "1", "greatest secretion of a normal gland over normal", "Brent1988:abstract, 95 to 100 over 23.2 ng/L", "measured", (1.5, 20.0))
    least:       Real = param(0.25,  "1", "least secretion over normal", "Brent1988:abstract, 5.6 to 6.4 over 23.2 ng/L", "measured", (0.0, 0.5))
    m_secretion: Real = param(13.0,  "1", "steepness of secretion in ionised calcium", "Schwarz1993:abstract, 2 to 3 times normal at 0.2 mmol/L less, a quarter at 0.2 mmol/L more", "fitted", (3.0, 60.0))
    E_set:       Real = param(1.0,   "1", "set point of the gland relative to normal", "1 by definition", "derived", (0.3, 3.0))
    E_gland:     Real = param(1.0,   "1", "mass of secreting tissue relative to normal", "1 by definition", "derived", (0.0, 50.0))
    w_Mg:        Real = param(0.2, "1", "strength of magnesium against calcium, in units of both references", "Cholst1984:abstract; Fatemi1991:abstract, hormone 28 to 13 ng/L by magnesium into a vein", "fitted", (0.0, 1.0))
    K_Mg:        Real = param(4.345,   "1", "magnesium at which that strength is halved, over reference", "large infusions lower hormone less than in proportion; assumed", "assumed", (0.2, 100.0))
    q_Mg:        Real = param(9.0,  "1", "steepness in which magnesium permits secretion", "Fatemi1991:abstract, hormone 28 to 15 ng/L in depletion, and up when magnesium is given", "fitted", (1.0, 20.0))
    K_permit:    Real = param(0.905,  "1", "magnesium at which half is permitted, over reference", "Fatemi1991:abstract, hormone 28 to 15 ng/L in depletion, and up when magnesium is given", "fitted", (0.1, 1.5))
    f_least:     Real = param(0.02,  "1", "secretion that is left without magnesium", "hormone is low, not absent, in deep depletion; assumed", "assumed", (0.0, 0.9))
    tau_PTH:     Real = param(0.06,  "h", "life of the hormone", "Schmitt1996:abstract, half-time 2.0 to 2.9 min", "measured", (0.01, 2.0))
    given:       Real = param(0.0,   "1", "hormone given, over normal secretion", "none", "derived", (0.0, 50.0))
    g_calcitriol: Real = param(0.5623,  "1", "how the gland grows as calcitriol falls", "hormone as filtration falls, Muntner2009; three drives share the rise, their split is assumed", "assumed", (0.0, 3.0))
    g_P:         Real = param(1.129,   "1", "how the gland grows with phosphate", "hormone as filtration falls, Muntner2009; three drives share the rise, their split is assumed", "assumed", (0.0, 5.0))
    g_Ca:        Real = param(2.687,   "1", "how the gland grows as calcium falls", "hormone as filtration falls, Muntner2009; three drives share the rise, their split is assumed", "assumed", (0.0, 8.0))
    most_gland:  Real = param(6.0,   "1", "greatest growth over normal", "fivefold hormone and more in late kidney failure; assumed", "assumed", (1.5, 50.0))
    tau_gland:   Real = param(720.0, "h", "time in which the gland adapts", "a month is assumed", "assumed", (24.0, 10000.0))
    E_PTH:       Real = param(1.0,   "1", "answer of bone and kidney to the hormone relative to normal", "1 by definition", "derived", (0.0, 5.0))
    basal:       Real = param(0.02,  "1", "activity of the receptor without the hormone", "receptors are not silent, and a related peptide is there; size assumed", "assumed", (0.001, 0.2))
    r_PTH:       Real = param(0.95,  "1", "answer that is left without magnesium", "evidence is divided (Suh1973 no resistance, Fatemi1991 some): a little is assumed", "assumed", (0.0, 1.0))


class ParathyroidState(Record):
    """The hormone and its gland."""

    PTH:   Real = state(1.0, "1", "parathyroid hormone over normal")
    gland: Real = state(1.0, "1", "secreting capacity of the glands over normal")


class ParathyroidFlows(Record):
    """Secretion and effect."""

    concentration: Real = flow("ng/L", "intact parathyroid hormone")
    drive:         Real = flow("1", "secretion that calcium and magnesium ask for, over normal")
    permitted:     Real = flow("1", "share of it that magnesium permits")
    effective:     Real = flow("1", "hormone as bone and kidney hear it, over normal")


def effect(p: Parathyroid, s: ParathyroidState, *, relative: Real, cell: Real) -> tuple[Real, Real]:
    """What magnesium permits, and the hormone as bone and kidney hear it. ``relative`` is plasma magnesium and
    ``cell`` free cell magnesium, over reference.
    """
    w, kappa = power(relative * cell, 0.5 * p.q_Mg), power(p.K_permit, p.q_Mg)
    permitted = p.f_least + (1.0 - p.f_least) * w * (1.0 + kappa) / (w + kappa)                           # H3
    heard = s.PTH * p.E_PTH * (p.r_PTH + (1.0 - p.r_PTH) * permitted)
    return permitted, p.basal + (1.0 - p.basal) * heard                                                   # H6


def flows(p: Parathyroid, s: ParathyroidState, *, permitted: Real, effective: Real, calcium: Real, magnesium: Real,
          E_CaSR: Real) -> ParathyroidFlows:
    """Secretion; ``calcium`` and ``magnesium`` are the ionised parts over reference."""
    agonist = p.w_Mg * (magnesium - 1.0) * (1.0 + p.K_Mg) / (p.K_Mg + magnesium)
    pressed = E_CaSR * (calcium + agonist) / p.E_set                                                      # H1
    shape = (p.most - 1.0) / (1.0 - p.least)
    drive = p.least + (p.most - p.least) / (1.0 + shape * power(pressed, p.m_secretion))                  # H2
    return ParathyroidFlows(concentration=p.normal * s.PTH, drive=drive, permitted=permitted, effective=effective)


def rates(p: Parathyroid, s: ParathyroidState, f: ParathyroidFlows, *, calcium: Real, phosphate: Real,
          calcitriol: Real) -> dict[str, Real]:
    """The hormone within minutes, the gland within months."""
    grow = power(calcitriol, -p.g_calcitriol) * power(phosphate, p.g_P) * power(calcium, -p.g_Ca)
    wanted = p.most_gland * grow / (p.most_gland - 1.0 + grow)
    return {
        "PTH": (p.E_gland * s.gland * f.drive * f.permitted + p.given - s.PTH) / p.tau_PTH,               # H4
        "gland": (wanted - s.gland) / p.tau_gland,                                                        # H5
    }
