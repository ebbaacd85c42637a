"""Kidney: filtration, segmental reabsorption and excretion of magnesium, per litre of filtrate.

    load       = ultrafilterable                                              what each litre of filtrate holds  (K1)
    proximal   = follows · E_volume · taken_PT · load     a part of what sodium does                          (K2)
    permeable  = CLDN16_19 · (1 + a_CLDN10 · (1 − CLDN10))      the pore between the cells                    (K3)
    voltage    = NKCC2 · ROMK · NaKATPase · (1 − d_CLDN10 + d_CLDN10 · CLDN10)   lumen positive               (K4)
    brake      = 1 / (1 + (E_CaSR · load / s_CaSR)^n_CaSR · (E_CaSR · calcium)^c_CaSR)   calcium-sensing receptor (K5)
    limb       = (load − proximal) · (1 − exp(−κ · permeable · voltage · brake · PTH^h_PTH))                  (K6)
    offered    = load − proximal − limb                                                                       (K7)
    capacity   = V_DCT · E_DCT · TRPM6 · (1 − e_EGF + e_EGF · EGF) · (1 − e_NCC + e_NCC · NCC) · 10^(s_pH · (pH − 7.4))  (K8)
    distal     = tight_binding(offered, capacity, K_DCT)        TRPM6/7 and the way out below: to capacity     (K9)
    urine      = GFR · (offered − distal)                                                                     (K10)
    d TRPM6/dt = (E_TRPM6 · insulin^e_insulin · aldosterone^−e_aldosterone · oestrogen^e_oestrogen / (1 − g_TRPM6 + g_TRPM6·cell) − TRPM6) / tau_TRPM6  (K11)

Along the thick limb magnesium leaves the lumen in proportion to what is still there, to the permeability of its pore
and to the voltage, so what is left decays exponentially: a lesion of claudin-16/19 takes the permeability, one of
NKCC2, ROMK or claudin-10b the voltage, a more sensitive receptor the brake. The distal tubule
takes all it is offered up to a capacity; the difference of the two shapes gives a threshold near 0.8 mmol/L, a
maximum of 0.6 mmol per litre of filtrate and urine nearly free of magnesium in depletion. As everything is per litre
of filtrate, a kidney with fewer nephrons scales by GFR alone. Distal capacity answers to free magnesium in the cell.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, state
from ..core.maths import exp, power, tight_binding


class Kidney(Record):
    """Parameters of the kidney."""

    GFR:           Real = param(7.2,    "L/h",    "glomerular filtration rate", "120 mL/min in a young adult is assumed", "assumed", (0.0, 20.0))
    follows:       Real = param(0.2985, "1",      "magnesium over sodium reabsorbed by the proximal tubule", "20 %, Seo2008:abstract, beside 67 % of sodium; animal micropuncture, so that it is assumed for people", "assumed", (0.0, 0.5))
    E_volume:      Real = param(1.0,    "1",      "proximal reabsorption relative to normal (volume status)", "1 by definition", "derived", (0.0, 2.0))
    kappa:         Real = param(2.215,   "1",      "permeability times voltage times contact time of the thick limb, brake off", "Rude1980:abstract; 90 % 1.6 to 2.4", "fitted", (0.1, 10.0))
    CLDN16_19:     Real = param(1.0,    "1",      "permeability of the magnesium pore (claudin-16/19) relative to normal", "1 by definition", "derived", (0.0, 5.0))
    CLDN10:        Real = param(1.0,    "1",      "sodium pore of the thick limb (claudin-10b) relative to normal", "1 by definition", "derived", (0.0, 5.0))
    a_CLDN10:      Real = param(1.5,    "1",      "permeability for magnesium gained when claudin-10b is lost", "serum magnesium is high when it is lost; size assumed", "assumed", (0.0, 5.0))
    d_CLDN10:      Real = param(0.5,    "1",      "share of the voltage that rests on sodium leaking back through claudin-10b", "half of it is assumed", "assumed", (0.0, 1.0))
    NKCC2:         Real = param(1.0,    "1",      "sodium-potassium-chloride uptake of the thick limb relative to normal", "1 by definition", "derived", (0.0, 5.0))
    ROMK:          Real = param(1.0,    "1",      "potassium recycling of the thick limb relative to normal", "1 by definition", "derived", (0.0, 5.0))
    NaKATPase:     Real = param(1.0,    "1",      "sodium pump of the thick limb relative to normal", "1 by definition", "derived", (0.0, 5.0))
    s_CaSR:        Real = param(0.71, "mmol/L", "ultrafilterable magnesium at which the brake halves the thick limb", "Rude1980:abstract; 90 % 0.63 to 0.81", "fitted", (0.1, 3.0))
    n_CaSR:        Real = param(3.33,    "1",      "steepness of the brake in magnesium", "Rude1980:abstract; Biesenbach2018:abstract; 90 % 2.6 to 3.6", "fitted", (1.0, 10.0))
    c_CaSR:        Real = param(1.247,    "1",      "steepness of the brake in calcium", "tubular maximum alike in hypo- and hyperparathyroid people, Rude1980:abstract", "assumed", (0.0, 6.0))
    E_CaSR:        Real = param(1.0,    "1",      "sensitivity of the receptor relative to normal", "1 by definition", "derived", (0.2, 5.0))
    h_PTH:         Real = param(0.05,   "1",      "how the thick limb answers to parathyroid hormone", "tubular maximum hardly differs, Rude1980:abstract", "assumed", (0.0, 1.0))
    V_DCT:         Real = param(0.1038, "mmol/L", "distal capacity per litre of filtrate", "closes the reference balance at 0.83 mmol/L; Rude1980:abstract; 90 % 0.093 to 0.16", "fitted", (0.0, 1.0))
    K_DCT:         Real = param(0.002273, "mmol/L", "concentration left when distal capacity is half used", "conservation in depletion, Fatemi1991:abstract; 90 % 0.00097 to 0.0035", "fitted", (0.0001, 0.2))
    E_DCT:         Real = param(1.0,    "1",      "distal capacity relative to normal (TRPM6/7, the exchanger below, length of the tubule)", "1 by definition", "derived", (0.0, 5.0))
    e_EGF:         Real = param(0.5849, "1",      "share of distal capacity that needs epidermal growth factor", "Tejpar2007:abstract; 90 % 0.5 to 0.69", "fitted", (0.0, 1.0))
    e_NCC:         Real = param(0.15,   "1",      "share of distal capacity that needs the sodium-chloride cotransporter", "serum magnesium under thiazides; size assumed", "assumed", (0.0, 1.0))
    s_pH:          Real = param(0.3,    "1",      "how distal capacity falls with acid, in log10 units per unit of pH", "acid lowers TRPM6 in mice and wastes magnesium in people; size assumed", "assumed", (0.0, 3.0))
    g_TRPM6:       Real = param(0.15,   "1",      "how distal capacity rises as free cell magnesium falls", "direction known, a small size is assumed: Fatemi 1991 and Shils 1964 fit as well without", "assumed", (0.0, 0.9))
    e_insulin:     Real = param(0.10,   "1",      "how distal capacity rises with insulin", "direction from Gommers2016:abstract, size assumed", "assumed", (0.0, 1.0))
    e_aldosterone: Real = param(0.10,   "1",      "how distal capacity falls with aldosterone", "direction known, size assumed", "assumed", (0.0, 1.0))
    e_oestrogen:   Real = param(0.05,   "1",      "how distal capacity rises with oestrogen", "direction known, size assumed", "assumed", (0.0, 1.0))
    E_TRPM6:       Real = param(1.0,    "1",      "TRPM6 that the distal tubule calls for relative to normal; answers over days", "1 by definition", "derived", (0.0, 10.0))
    tau_TRPM6:     Real = param(72.0,   "h",      "time in which distal capacity adapts", "expression changes within days is assumed", "assumed", (6.0, 2000.0))


class KidneyState(Record):
    """The abundance of the distal channel."""

    TRPM6_kidney: Real = state(1.0, "1", "distal TRPM6 relative to normal")


class KidneyFlows(Record):
    """What each litre of filtrate yields, and the urine."""

    proximal: Real = flow("mmol/L", "reabsorbed by the proximal tubule, per litre of filtrate")
    limb:     Real = flow("mmol/L", "reabsorbed by the thick ascending limb, per litre of filtrate")
    distal:   Real = flow("mmol/L", "reabsorbed by the distal convoluted tubule, per litre of filtrate")
    excreted: Real = flow("mmol/L", "left in the urine, per litre of filtrate")
    urine:    Real = flow("mmol/h", "excreted")


def permeability(p: Kidney) -> Real:
    """The pore between the cells of the thick limb, over normal: K3. Calcium uses it too."""
    return p.CLDN16_19 * (1.0 + p.a_CLDN10 * (1.0 - p.CLDN10))                                            # K3


def voltage(p: Kidney) -> Real:
    """The voltage across the thick limb, over normal: K4. Calcium and sodium share it."""
    return p.NKCC2 * p.ROMK * p.NaKATPase * (1.0 - p.d_CLDN10 + p.d_CLDN10 * p.CLDN10)                    # K4


def flows(p: Kidney, s: KidneyState, *, ultrafilterable: Real, calcium: Real, PTH: Real, EGF: Real, taken_PT: Real, NCC: Real,
          pH: Real) -> KidneyFlows:
    """Reabsorption per litre of filtrate (mmol/L) and urine (mmol/h); ``calcium`` is ionised calcium and ``taken_PT`` the
    share of sodium that the proximal tubule takes, ``PTH`` the effective hormone.
    """
    load = ultrafilterable                                                                                # K1
    proximal = p.follows * p.E_volume * taken_PT * load                                                   # K2
    sensed = power(p.E_CaSR * load / p.s_CaSR, p.n_CaSR) * power(p.E_CaSR * calcium, p.c_CaSR)
    brake = 1.0 / (1.0 + sensed)                                                                          # K5
    contact = p.kappa * permeability(p) * voltage(p) * brake * power(PTH, p.h_PTH)
    limb = (load - proximal) * (1.0 - exp(-contact))                                                      # K6
    offered = load - proximal - limb                                                                      # K7
    mass = (1.0 - p.e_EGF + p.e_EGF * EGF) * (1.0 - p.e_NCC + p.e_NCC * NCC)
    capacity = p.V_DCT * p.E_DCT * s.TRPM6_kidney * mass * exp(2.302585092994046 * p.s_pH * (pH - 7.4))   # K8
    distal = tight_binding(offered, capacity, p.K_DCT)                                                    # K9
    excreted = offered - distal
    return KidneyFlows(proximal=proximal, limb=limb, distal=distal, excreted=excreted, urine=p.GFR * excreted)  # K10


def rates(p: Kidney, s: KidneyState, *, cell: Real, insulin: Real, aldosterone: Real, oestrogen: Real) -> dict[str, Real]:
    """Adaptation of distal capacity. ``cell`` is free cell magnesium over its reference."""
    wanted = (p.E_TRPM6 * power(insulin, p.e_insulin) * power(aldosterone, -p.e_aldosterone) * power(oestrogen, p.e_oestrogen)
              / (1.0 - p.g_TRPM6 + p.g_TRPM6 * cell))
    return {"TRPM6_kidney": (wanted - s.TRPM6_kidney) / p.tau_TRPM6}                                      # K11
