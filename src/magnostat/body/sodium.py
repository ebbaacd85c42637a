"""Sodium and the volume that it holds: what each segment of the tubule leaves, aldosterone, and distal delivery.

    volume     = sodium / (concentration · space)          water goes with sodium, osmolality is held          (N1)
    push       = volume^−e_volume · (GFR / usual)^n_nephron     a full body, or a nephron with more to carry, reabsorbs less (N2)
    past_PT    = 1 / (1 + k_PT · E_PT · push)              share of the filtered load left by the proximal tubule (N3)
    past_TAL   = past_PT / (1 + k_TAL · voltage · push^e_TAL)                  … by the thick limb             (N4)
    ligase     = NEDD4_2 · (1 + n_NEDD4_2) / (1 + n_NEDD4_2 · cell)     takes transporters off the membrane    (N5)
    past_DCT   = past_TAL / (1 + k_DCT · NCC · aldosterone^e_NCC · potassium^−p_NCC / ligase)                  (N6)
    past_CD    = past_DCT / (1 + k_CD · ENaC · aldosterone / ligase)                                           (N7)
    urine      = GFR · concentration · past_CD                                                                 (N8)
    delivered  = past_DCT / past_CD · urine ;  reabsorbed = delivered − urine       in the collecting duct     (N9)
    skin       = k_skin · volume^e_skin                    sweat and stool                                     (N12)
    plasma     = volume^e_plasma ;  interstitial = volume^((space − e_plasma · V_p) / (space − V_p))           (N10)
    d aldosterone/dt = (E_RAAS · volume^−e_RAAS · potassium^a_K · relative^−a_Mg − aldosterone) / tau_aldosterone  (N11)

Each segment takes a share of what reaches it, k / (1 + k), that falls with the volume of extracellular fluid. So sodium
excretion meets intake at any GFR within a day or two, and a segment that fails is paid for by the others: when the
cotransporter of the distal tubule is lost, volume falls a little, aldosterone rises, more sodium reaches and is taken up
by the channel of the collecting duct, and potassium is lost; the proximal tubule reabsorbs more calcium. Magnesium,
calcium and sodium share the voltage of the thick limb and the pull of the proximal tubule.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, pool, state
from ..core.maths import power


class Sodium(Record):
    """Parameters of sodium, its tubule and aldosterone."""

    concentration: Real = param(140.0, "mmol_Na/L", "sodium in extracellular fluid", "Hallow2017:code, 140 mmol/L; that water follows sodium at once is assumed", "derived", (120.0, 160.0))
    e_volume:      Real = param(12.21,  "1", "how reabsorption falls as volume rises", "a litre less on 10 mmol of sodium a day, the clinic's figure, is assumed", "assumed", (0.0, 40.0))
    usual:         Real = param(7.2,   "L/h", "filtration at which a nephron carries its usual load", "120 mL/min, that of the reference kidney", "derived", (1.0, 20.0))
    n_nephron:     Real = param(0.6513,   "1", "how reabsorption falls as filtration is shared by fewer nephrons", "each nephron carries more urea and sodium; that volume rises by a twentieth at 15 mL/min is assumed", "assumed", (0.0, 1.5))
    e_plasma:      Real = param(0.45,  "1", "how plasma shares the changes of extracellular fluid", "protein rises by 9 % when 2.76 L are removed, TotalProtein2016:abstract; 0.45 of proportional", "derived", (0.0, 1.0))
    k_PT:          Real = param(2.03,  "1", "proximal reabsorption over what it leaves", "60 to 67 % of the filtered load, Atlas1999:figure 2-5 and teaching tables; the higher is assumed", "assumed", (0.2, 10.0))
    E_PT:          Real = param(1.0,   "1", "proximal sodium reabsorption relative to normal", "1 by definition", "derived", (0.0, 5.0))
    k_TAL:         Real = param(3.125, "1", "reabsorption of the thick limb over what it leaves", "25 % of the filtered load, Atlas1999:figure 2-5, is assumed for people", "assumed", (0.2, 20.0))
    e_TAL:         Real = param(0.5,   "1", "how far the thick limb answers to volume, against the proximal tubule", "half as much is assumed", "assumed", (0.0, 2.0))
    k_DCT:         Real = param(1.667, "1", "reabsorption by the distal cotransporter over what it leaves", "5 % of the filtered load, Atlas1999:figure 2-5, is assumed for people", "assumed", (0.1, 20.0))
    NCC:           Real = param(1.0,   "1", "sodium-chloride cotransporter of the distal tubule relative to normal", "1 by definition", "derived", (0.0, 5.0))
    e_NCC:         Real = param(0.6659,   "1", "how the cotransporter answers to aldosterone", "direction known, size assumed", "assumed", (0.0, 2.0))
    p_NCC:         Real = param(1.298,   "1", "how potassium switches the cotransporter off", "direction known, size assumed", "assumed", (0.0, 4.0))
    k_CD:          Real = param(4.26, "1", "reabsorption by the collecting duct over what it leaves", "closes the balance of 150 mmol a day at rest, a tenth of it lost with sweat and stool", "derived", (0.1, 50.0))
    ENaC:          Real = param(1.0,   "1", "epithelial sodium channel of the collecting duct relative to normal", "1 by definition", "derived", (0.0, 10.0))
    NEDD4_2:       Real = param(1.0,   "1", "ubiquitin ligase that takes NCC and ENaC off the membrane, relative to normal", "1 by definition", "derived", (0.1, 10.0))
    n_NEDD4_2:     Real = param(0.2,   "1", "how the ligase rises as free cell magnesium falls", "seen in mice; no human magnitude, a small size is assumed", "assumed", (0.0, 1.0))
    k_skin:        Real = param(0.5,   "mmol_Na/h", "sodium lost with sweat and stool at reference", "a tenth of what is eaten is assumed", "assumed", (0.0, 10.0))
    e_skin:        Real = param(4.0,   "1", "how that loss rises with volume", "twice as much at a volume a fifth too large is assumed", "assumed", (0.0, 20.0))
    E_RAAS:        Real = param(1.0,   "1", "drive of aldosterone relative to normal", "1 by definition", "derived", (0.05, 50.0))
    e_RAAS:        Real = param(19.4,  "1", "how aldosterone falls as volume rises", "Williams1972:abstract, 81 to 6 ng/dL from 10 mmol of sodium a day to salt and water in excess", "fitted", (0.0, 60.0))
    a_K:           Real = param(1.535,   "1", "how aldosterone rises with potassium", "rises in proportion over 0.5 to 1.5 mmol/L, Dluhy1972; the size is assumed with the potassium of diets", "assumed", (0.0, 8.0))
    a_Mg:          Real = param(0.794,  "1", "how aldosterone rises as serum magnesium falls", "Ichihara1993:abstract, 60 to 40 pg/mL at a serum 1.47 times as high; less in long depletion, Shils1964:abstract", "fitted", (0.0, 2.0))
    tau_aldosterone: Real = param(2.0, "h", "time in which aldosterone answers", "renin and secretion within hours are assumed", "assumed", (0.2, 48.0))


class SodiumState(Record):
    """Sodium outside cells, and the hormone that keeps it."""

    sodium:      Real = pool(2100.0, "mmol_Na", "sodium in extracellular fluid", "140 mmol/L in 15 L", "derived")
    aldosterone: Real = state(1.0, "1", "aldosterone over normal")


class SodiumFlows(Record):
    """Volume and the sodium that passes each segment."""

    volume:     Real = flow("1", "extracellular fluid over its reference")
    plasma:     Real = flow("1", "plasma volume over its reference")
    past_PT:    Real = flow("1", "share of filtered sodium that leaves the proximal tubule")
    past_TAL:   Real = flow("1", "share of filtered sodium that leaves the thick limb")
    past_DCT:   Real = flow("1", "share of filtered sodium that leaves the distal tubule")
    past_CD:    Real = flow("1", "share of filtered sodium that is excreted")
    taken_PT:   Real = flow("1", "share of filtered sodium that the proximal tubule takes")
    delivered:  Real = flow("mmol_Na/h", "sodium that reaches the collecting duct")
    reabsorbed: Real = flow("mmol_Na/h", "sodium taken up by the collecting duct")
    skin:       Real = flow("mmol_Na/h", "lost with sweat and stool")
    urine:      Real = flow("mmol_Na/h", "excreted")


def volume(p: Sodium, s: SodiumState, *, space: Real) -> Real:
    """Extracellular fluid over its reference; ``space`` is that reference, L."""
    return s.sodium / (p.concentration * space)                                                           # N1


def plasma_volume(p: Sodium, filled: Real) -> Real:
    """Plasma volume over its reference; ``filled`` is extracellular fluid over its own."""
    return power(filled, p.e_plasma)                                                                      # N10


def interstitial_volume(p: Sodium, filled: Real, *, V_p: Real, space: Real) -> Real:
    """Interstitial volume over its reference: what plasma (``V_p`` of ``space``, L) does not give or take."""
    return power(filled, (space - p.e_plasma * V_p) / (space - V_p))                                      # N10


def flows(p: Sodium, s: SodiumState, *, space: Real, GFR: Real, voltage: Real, cell: Real, potassium: Real) -> SodiumFlows:
    """What each segment leaves. ``potassium`` is plasma potassium and ``cell`` free cell magnesium over reference."""
    filled = volume(p, s, space=space)
    push = power(filled, -p.e_volume) * power(GFR / p.usual, p.n_nephron)                                 # N2
    past_PT = 1.0 / (1.0 + p.k_PT * p.E_PT * push)                                                        # N3
    past_TAL = past_PT / (1.0 + p.k_TAL * voltage * power(push, p.e_TAL))                                 # N4
    ligase = p.NEDD4_2 * (1.0 + p.n_NEDD4_2) / (1.0 + p.n_NEDD4_2 * cell)                                 # N5
    cotransport = p.NCC * power(s.aldosterone, p.e_NCC) * power(potassium, -p.p_NCC) / ligase
    past_DCT = past_TAL / (1.0 + p.k_DCT * cotransport)                                                   # N6
    kept = 1.0 + p.k_CD * p.ENaC * s.aldosterone / ligase
    past_CD = past_DCT / kept                                                                             # N7
    urine = GFR * p.concentration * past_CD                                                               # N8
    return SodiumFlows(
        volume=filled, plasma=plasma_volume(p, filled), past_PT=past_PT, past_TAL=past_TAL, past_DCT=past_DCT, past_CD=past_CD,
        taken_PT=1.0 - past_PT,
        delivered=kept * urine, reabsorbed=(kept - 1.0) * urine, urine=urine,                             # N9
        skin=p.k_skin * power(filled, p.e_skin),                                                          # N12
    )


def rates(p: Sodium, s: SodiumState, *, filled: Real, potassium: Real, relative: Real) -> dict[str, Real]:
    """Aldosterone. ``filled`` is the volume and ``relative`` plasma magnesium, both over their reference."""
    wanted = p.E_RAAS * power(filled, -p.e_RAAS) * power(potassium, p.a_K) * power(relative, -p.a_Mg)
    return {"aldosterone": (wanted - s.aldosterone) / p.tau_aldosterone}                                  # N11
