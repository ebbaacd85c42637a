"""Calcium: gut, plasma with its three forms, and the kidney, per litre of filtrate.

    absorbed  = [a_passive + a_active · (1 + K_active) · calcitriol / (K_active + calcitriol)] · calcium_gut / tau_gut  (A1)
    voided    = calcium_gut / tau_gut  (uptake races with transit) ;  secreted = k_secretion · relative                          (A2)
    complexed = b_complex · E_complex + citrated ;  bound = b_albumin · albumin · 10^(s_pH·(pH − 7.4))   (A3)
    ionised   = calcium / [V_p · (1 + complexed + bound) + V_i · (1 + complexed)]                              (A4)
    total     = ionised · (1 + complexed + bound) ;  relative = ionised / normal ;  of_day = relative / usual  (A5)
    sensed    = E_CaSR · (relative + w_TAL · (magnesium − 1))          calcium and magnesium at the receptor   (A6)
    limb      = 1 − exp(−κ · E_TAL · permeable · voltage · (1 + a_TAL) / (1 + a_TAL · sensed^n_TAL))            (A7)
    offered   = ionised · (1 + complexed) · (1 − follows · taken_PT) · (1 − limb)                              (A8)
    capacity  = V_DCT · E_DCT · [v_min + (1 − v_min) · (1 + K_PTH) · PTH / (K_PTH + PTH)] · calcitriol^e_calcitriol    (A9)
    urine     = GFR · (offered − tight_binding(offered, capacity, K_DCT))                                      (A10)

Interstitial fluid holds what is ultrafilterable, at once. Calcium goes through the thick limb by the pore and voltage that
magnesium uses, under the same receptor, and follows sodium in the proximal tubule, which is why loop diuretics waste it
and loss of the distal cotransporter saves it. PTH here is the effective hormone: less than what is measured when
magnesium is short.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, pool
from ..core.maths import exp, michaelis_menten, power, tight_binding


class Calcium(Record):
    """Parameters of calcium."""

    tau_gut:    Real = param(4.0,   "h", "transit of the small bowel", "3 to 5 h in healthy adults is assumed", "assumed", (0.5, 24.0))
    a_passive:  Real = param(0.191, "1", "uptake over transit, whatever calcitriol", "30 % absorbed in all; the rest of the slope on calcitriol, Wilz1979:abstract", "derived", (0.0, 5.0))
    a_active:   Real = param(0.248, "1", "uptake over transit that follows calcitriol, at its reference", "Wilz1979:abstract, 0.17 % a pmol/L in 27 %, scaled to 30 % in all", "derived", (0.0, 5.0))
    K_active:   Real = param(20.0,  "1", "calcitriol that half saturates active uptake, over reference", "net absorption is linear in calcitriol, Wilz1979:abstract, so that saturation is assumed to be far", "assumed", (0.1, 50.0))
    k_secretion: Real = param(0.125, "mmol_Ca/h", "endogenous secretion at reference", "3 mmol a day, a usual figure, is assumed", "assumed", (0.0, 1.0))
    normal:     Real = param(1.25,  "mmol_Ca/L", "ionised calcium at reference", "Schwarz1994:abstract, 1.25 sd 0.04 mmol/L in the healthy", "measured", (0.8, 1.8))
    usual:      Real = param(1.026, "1", "ionised calcium over its fasting reference, through a usual day", "meals lift it by a fortieth, as simulated", "derived", (0.5, 2.0))
    b_complex:  Real = param(0.128, "1", "complexed over ionised calcium", "0.16 of 1.25 mmol/L is assumed", "assumed", (0.0, 1.0))
    b_albumin:  Real = param(0.01790, "L/g", "albumin-bound over ionised calcium, per albumin", "0.94 of 1.25 mmol/L at 42 g/L: total 2.35 mmol/L, of which 40 % is bound, is assumed", "assumed", (0.0, 0.1))
    s_pH:       Real = param(0.31,  "1", "how albumin binding rises with pH, in log10 units", "Wang2002:abstract, 0.36 mmol/L less per unit of pH, over the bound share of 0.40", "derived", (0.0, 3.0))
    follows:    Real = param(0.985, "1", "calcium over sodium reabsorbed by the proximal tubule", "66 % beside 67 % of sodium; 65 to 70 % in teaching figures, assumed from micropuncture", "assumed", (0.2, 1.0))
    kappa:      Real = param(1.127, "1", "permeability times voltage times contact time of the thick limb at rest", "takes 23 % of the load, 20 to 25 % in teaching figures, of the third that reaches it; assumed", "assumed", (0.1, 5.0))
    E_TAL:      Real = param(1.0,   "1", "calcium transport of the thick limb relative to normal", "1 by definition", "derived", (0.0, 3.0))
    a_TAL:      Real = param(0.5421, "1", "brake of the receptor on the thick limb at rest", "Cholst1984:abstract; Fatemi1991:abstract; weakly held", "fitted", (0.0, 5.0))
    w_TAL:      Real = param(0.4082, "1", "weight of magnesium against calcium at the receptor of the limb, in units of both references", "Cholst1984:abstract, calcium falls by 0.25 mmol/L in 3 h of magnesium; weakly held", "fitted", (0.0, 2.0))
    n_TAL:      Real = param(3.86,  "1", "steepness of that brake", "4 in Dutta2024:released code; assumed for people", "assumed", (1.0, 10.0))
    V_DCT:      Real = param(0.1764, "mmol_Ca/L", "distal capacity per litre of filtrate at reference", "closes the balance of 25 mmol a day at a total of 2.35 mmol/L, Fatemi1991:abstract", "derived", (0.0, 1.0))
    v_min:      Real = param(0.4756, "1", "share of distal capacity left without parathyroid hormone", "serum calcium of 1.7 to 1.8 mmol/L without hormone, the clinic's figure, is assumed", "assumed", (0.0, 1.0))
    K_PTH:      Real = param(5.318,  "1", "hormone that half saturates the rest, over reference", "serum calcium in hyperparathyroid people, the clinic's figure, is assumed", "assumed", (0.1, 50.0))
    e_calcitriol: Real = param(0.1, "1", "how distal capacity rises with calcitriol", "direction known, size assumed", "assumed", (0.0, 1.0))
    E_DCT:      Real = param(1.0,   "1", "distal calcium capacity relative to normal", "1 by definition", "derived", (0.0, 5.0))
    K_DCT:      Real = param(0.004, "mmol_Ca/L", "calcium left when distal capacity is half used", "a sharp corner is assumed", "assumed", (0.0001, 0.2))


class CalciumState(Record):
    """Calcium outside bone."""

    calcium_gut: Real = pool(2.91, "mmol_Ca", "eaten and not yet absorbed", "a start, not a parameter", "assumed")
    calcium:     Real = pool(24.5, "mmol_Ca", "extracellular calcium", "the average of a usual day, 2.40 mmol/L in 3 L and 1.44 mmol/L in 12 L", "derived")


class CalciumFlows(Record):
    """Forms and flows of calcium."""

    total:    Real = flow("mmol_Ca/L", "total plasma calcium")
    ionised:  Real = flow("mmol_Ca/L", "ionised plasma calcium")
    relative: Real = flow("1", "ionised calcium over its reference")
    of_day:   Real = flow("1", "ionised calcium over what it is through a usual day")
    bound:    Real = flow("1", "albumin-bound over ionised calcium")
    absorbed: Real = flow("mmol_Ca/h", "gut to plasma")
    voided:   Real = flow("mmol_Ca/h", "gut to faeces")
    secreted: Real = flow("mmol_Ca/h", "plasma to faeces")
    excreted: Real = flow("mmol_Ca/L", "left in the urine, per litre of filtrate")
    urine:    Real = flow("mmol_Ca/h", "excreted")


def flows(p: Calcium, s: CalciumState, *, V_p: Real, V_i: Real, albumin: Real, pH: Real, E_complex: Real, citrated: Real,
          magnesium: Real, PTH: Real, calcitriol: Real, E_CaSR: Real, pore: Real, taken_PT: Real, GFR: Real) -> CalciumFlows:
    """Forms and flows of calcium. ``magnesium`` is ionised magnesium and ``PTH`` the effective hormone, over reference;
    ``taken_PT`` the share of sodium that the proximal tubule takes; ``citrated`` calcium held by citrate over ionised;
    ``pore`` permeability times voltage of the thick limb.
    """
    active = p.a_active * michaelis_menten(calcitriol, 1.0 + p.K_active, p.K_active)
    absorbed = (p.a_passive + active) * s.calcium_gut / p.tau_gut                                         # A1
    complexed = p.b_complex * E_complex + citrated
    bound = p.b_albumin * albumin * exp(2.302585092994046 * p.s_pH * (pH - 7.4))                          # A3
    ionised = s.calcium / (V_p * (1.0 + complexed + bound) + V_i * (1.0 + complexed))                     # A4
    relative = ionised / p.normal                                                                      # A5
    sensed = E_CaSR * (relative + p.w_TAL * (magnesium - 1.0))                                            # A6
    brake = (1.0 + p.a_TAL) / (1.0 + p.a_TAL * power(sensed, p.n_TAL))
    left = exp(-p.kappa * p.E_TAL * pore * brake)                                                         # A7
    filterable = 1.0 + complexed
    offered = ionised * filterable * (1.0 - p.follows * taken_PT) * left                                # A8
    driven = p.v_min + (1.0 - p.v_min) * michaelis_menten(PTH, 1.0 + p.K_PTH, p.K_PTH)
    capacity = p.V_DCT * p.E_DCT * driven * power(calcitriol, p.e_calcitriol)                             # A9
    excreted = offered - tight_binding(offered, capacity, p.K_DCT)
    return CalciumFlows(
        total=ionised * (1.0 + complexed + bound), ionised=ionised, relative=relative, of_day=relative / p.usual,
        bound=bound,
        absorbed=absorbed, voided=s.calcium_gut / p.tau_gut, secreted=p.k_secretion * relative,  # A2
        excreted=excreted, urine=GFR * excreted,                                                          # A10
    )
