"""Gut: tablets, stomach, small bowel and colon; uptake of magnesium by a leak and by channels.

    dissolved  = k_diss · solid                                              for each of three preparations   (G1)
    passed     = solid / tau_small                   undissolved, on its way out                              (G2)
    emptied    = stomach / tau_stomach                                                                        (G3)
    leak       = E_leak · k_leak · small_bowel       between the cells, linear                                (G4)
    channel    = E_TRPM6 · TRPM6 · V_small · small_bowel / (K_small + small_bowel)    TRPM6/7, saturable      (G5)
    moved      = small_bowel / tau_small                                                                      (G6)
    colonic    = E_TRPM6 · TRPM6 · V_colon · colon / (K_colon + colon) + E_leak · k_leak_colon · colon        (G7)
    voided     = colon / tau_colon ;  rest_voided = residue / tau_colon                                       (G8)
    secreted   = k_secretion · relative ;  shed = k_shed · held     juices follow plasma, shed cells the cell (G9)
    called     = calcitriol^c_TRPM6 · oestrogen^e_oestrogen · insulin^e_insulin · PTH^e_PTH · FGF23^−e_FGF23
                 · (1 − e_EGF + e_EGF · EGF) · acid^e_acid · flora^e_flora                                    (G10)
    d TRPM6/dt = (called / (1 − g_TRPM6 + g_TRPM6·cell) − TRPM6) / tau_TRPM6                                  (G11)

Saturation is by what lies in the lumen, so a dose shares its uptake with whatever is there at that time, and no more
is taken up than is there. The share absorbed falls from three quarters of a trace to a tenth of a large dose (Fine
1991: hyperbola and 7 % linear). Uptake capacity answers to free magnesium in the cell, not to serum: a store that is
low keeps the gut open after serum is normal. Losses into the colon, where little is taken back, are of two kinds:
juices fall with serum, while shed cells carry what the cell holds, which falls far less, so that loss goes on at a
third of normal serum (Shils 1964). Of what calls for more channels, only calcitriol has been measured in people;
for the others a direction is known from cells or mice and no human magnitude, so each stands with a small assumed size.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, pool, state
from ..core.maths import michaelis_menten, power


class Gut(Record):
    """Parameters of the gut."""

    tau_stomach:  Real = param(0.9,    "h",      "emptying of dissolved magnesium from the stomach", "half-time 37 min, a mixed meal is assumed", "assumed", (0.1, 6.0))
    tau_small:    Real = param(4.0,    "h",      "transit of the small bowel", "3 to 5 h in healthy adults is assumed", "assumed", (0.5, 12.0))
    tau_colon:    Real = param(30.0,   "h",      "transit of the colon", "1 to 2 d in healthy adults is assumed", "assumed", (2.0, 200.0))
    V_small:      Real = param(0.2534, "mmol/h", "capacity of the small-bowel channels", "Fine1991:abstract; 90 % 0.22 to 0.27", "fitted", (0.0, 1.0))
    K_small:      Real = param(0.1744, "mmol",   "lumen content at half of that capacity", "Fine1991:abstract; 90 % 0.11 to 0.28", "fitted", (0.01, 3.0))
    k_leak:       Real = param(0.0175, "1/h",    "linear uptake between the cells of the small bowel", "Fine1991:abstract, 7 % of a dose over its transit", "derived", (0.0, 0.5))
    V_colon:      Real = param(0.02923, "mmol/h", "capacity of the colonic channels", "a tenth to a sixth of uptake is assumed; a saturable part in the descending colon, Hardwick1991:abstract; 90 % 0.022 to 0.039", "fitted", (0.0, 0.5))
    K_colon:      Real = param(2.0,    "mmol",   "colon content at half of that capacity", "about half saturated on a usual diet is assumed", "assumed", (0.1, 30.0))
    k_leak_colon: Real = param(0.0003, "1/h",    "linear uptake in the colon", "1 % of what passes is assumed", "assumed", (0.0, 0.1))
    k_secretion:  Real = param(0.02957, "mmol/h", "endogenous secretion at reference serum", "Shils1964:abstract; small after an intravenous tracer, Silver1960:abstract; faecal endogenous loss 0.8 to 2 mmol/d is assumed; 90 % 0.021 to 0.044", "fitted", (0.0, 0.5))
    k_shed:       Real = param(0.02898, "mmol/h", "magnesium in cells shed into the gut, at reference", "plasma falls for months, Shils1964:abstract; that the loss does not follow serum is assumed; 90 % 0.02 to 0.042", "fitted", (0.0, 0.5))
    g_TRPM6:      Real = param(0.20,   "1",      "how capacity rises as free cell magnesium falls", "direction known, a small size is assumed: Fatemi 1991 and Shils 1964 fit as well without", "assumed", (0.0, 0.9))
    c_TRPM6:      Real = param(0.08,   "1",      "how capacity rises with calcitriol", "jejunal uptake rises with it (Krejs1983), net absorption does not follow it between people (Wilz1979): a small size is assumed", "assumed", (0.0, 2.0))
    e_oestrogen:  Real = param(0.05,   "1",      "how capacity rises with oestrogen", "direction from mice; no human magnitude, a small size is assumed", "assumed", (0.0, 1.0))
    e_insulin:    Real = param(0.05,   "1",      "how capacity rises with insulin", "direction from cells; no human magnitude, a small size is assumed", "assumed", (0.0, 1.0))
    e_EGF:        Real = param(0.10,   "1",      "share of capacity that needs epidermal growth factor", "direction from cells; no human magnitude, a small size is assumed", "assumed", (0.0, 1.0))
    e_PTH:        Real = param(0.05,   "1",      "how capacity rises with parathyroid hormone, beside calcitriol", "direction only; no human magnitude, a small size is assumed", "assumed", (0.0, 1.0))
    e_FGF23:      Real = param(0.025,   "1",      "how capacity falls with FGF23", "with low calcitriol lowers uptake in renal failure, between Spencer1980 (17.5 for 48.5 %) and CAPD1987 (3.5 of 9 to 10 mmol/d); no human magnitude of its own, size assumed", "assumed", (0.0, 1.0))
    acid:         Real = param(1.0,    "1",      "acidity of the small bowel's lumen relative to normal", "1 by definition", "derived", (0.05, 5.0))
    e_acid:       Real = param(0.3,    "1",      "how capacity rises with it", "uptake in cells rises as luminal pH falls; no human magnitude, size assumed", "assumed", (0.0, 2.0))
    flora:        Real = param(1.0,    "1",      "acid that the flora makes of fibre, relative to normal", "1 by definition", "derived", (0.05, 5.0))
    e_flora:      Real = param(0.1,    "1",      "how capacity rises with it", "direction from feeding of fibre; no human magnitude, a small size is assumed", "assumed", (0.0, 2.0))
    tau_TRPM6:    Real = param(168.0,  "h",      "time in which capacity adapts", "expression changes within a week is assumed", "assumed", (12.0, 2000.0))
    E_TRPM6:      Real = param(1.0,    "1",      "activity of TRPM6/7 in the gut relative to normal", "1 by definition", "derived", (0.0, 5.0))
    E_leak:       Real = param(1.0,    "1",      "permeability between the cells relative to normal", "1 by definition", "derived", (0.0, 5.0))


class GutState(Record):
    """Magnesium in the lumen, and the capacity of its channels."""

    solid_a:     Real = pool(0.0, "mmol", "first solid preparation, not yet dissolved", "nothing is swallowed", "assumed")
    solid_b:     Real = pool(0.0, "mmol", "second solid preparation, not yet dissolved", "nothing is swallowed", "assumed")
    solid_c:     Real = pool(0.0, "mmol", "third solid preparation, not yet dissolved", "nothing is swallowed", "assumed")
    residue:     Real = pool(0.0, "mmol", "undissolved magnesium past the small bowel", "nothing is swallowed", "assumed")
    stomach:     Real = pool(0.1, "mmol", "dissolved in the stomach", "a start, not a parameter", "assumed")
    small_bowel: Real = pool(1.0, "mmol", "dissolved in the small bowel", "a start, not a parameter", "assumed")
    colon:       Real = pool(8.0, "mmol", "in the colon", "a start, not a parameter", "assumed")
    TRPM6_gut:   Real = state(1.0, "1", "capacity of the gut channels relative to normal")


class GutFlows(Record):
    """What moves in the gut."""

    dissolved_a: Real = flow("mmol/h", "dissolved from the first solid preparation")
    dissolved_b: Real = flow("mmol/h", "dissolved from the second solid preparation")
    dissolved_c: Real = flow("mmol/h", "dissolved from the third solid preparation")
    passed_a:    Real = flow("mmol/h", "of the first preparation, past the small bowel undissolved")
    passed_b:    Real = flow("mmol/h", "of the second preparation, past the small bowel undissolved")
    passed_c:    Real = flow("mmol/h", "of the third preparation, past the small bowel undissolved")
    emptied:     Real = flow("mmol/h", "stomach to small bowel")
    absorbed:    Real = flow("mmol/h", "taken up in the small bowel")
    moved:       Real = flow("mmol/h", "small bowel to colon")
    colonic:     Real = flow("mmol/h", "taken up in the colon")
    voided:      Real = flow("mmol/h", "colon to faeces")
    rest_voided: Real = flow("mmol/h", "undissolved residue to faeces")
    secreted:    Real = flow("mmol/h", "plasma to colon, with juices")
    shed:        Real = flow("mmol/h", "organs to colon, with shed cells")


def flows(p: Gut, s: GutState, *, relative: Real, held: Real, k_diss_a: Real, k_diss_b: Real,
          k_diss_c: Real) -> GutFlows:
    """Flows of the gut, mmol/h. ``relative`` and ``held`` are plasma's and the organs' magnesium over reference."""
    leak = p.E_leak * p.k_leak * s.small_bowel                                                            # G4
    channel = michaelis_menten(s.small_bowel, p.E_TRPM6 * s.TRPM6_gut * p.V_small, p.K_small)             # G5
    colonic = (michaelis_menten(s.colon, p.E_TRPM6 * s.TRPM6_gut * p.V_colon, p.K_colon)
               + p.E_leak * p.k_leak_colon * s.colon)                                                     # G7
    return GutFlows(
        dissolved_a=k_diss_a * s.solid_a, dissolved_b=k_diss_b * s.solid_b, dissolved_c=k_diss_c * s.solid_c,  # G1
        passed_a=s.solid_a / p.tau_small, passed_b=s.solid_b / p.tau_small, passed_c=s.solid_c / p.tau_small,  # G2
        emptied=s.stomach / p.tau_stomach,                                                                # G3
        absorbed=leak + channel,
        moved=s.small_bowel / p.tau_small,                                                                # G6
        colonic=colonic,
        voided=s.colon / p.tau_colon, rest_voided=s.residue / p.tau_colon,                                # G8
        secreted=p.k_secretion * relative, shed=p.k_shed * held,                                          # G9
    )


def rates(p: Gut, s: GutState, *, cell: Real, calcitriol: Real, oestrogen: Real, insulin: Real, EGF: Real, PTH: Real,
          FGF23: Real) -> dict[str, Real]:
    """Adaptation of uptake. ``cell`` is free cell magnesium over its reference, ``PTH`` the effective hormone."""
    called = (power(calcitriol, p.c_TRPM6) * power(oestrogen, p.e_oestrogen) * power(insulin, p.e_insulin)
              * power(PTH, p.e_PTH) * power(FGF23, -p.e_FGF23) * (1.0 - p.e_EGF + p.e_EGF * EGF)
              * power(p.acid, p.e_acid) * power(p.flora, p.e_flora))                                      # G10
    wanted = called / (1.0 - p.g_TRPM6 + p.g_TRPM6 * cell)
    return {"TRPM6_gut": (wanted - s.TRPM6_gut) / p.tau_TRPM6}                                            # G11
