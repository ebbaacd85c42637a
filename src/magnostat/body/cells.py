"""Cells: soft tissue, where magnesium is mostly bound and a little free; the free part is what cells regulate.

    bound and free: total = low · free + ATP · free / (K_ATP + free)      per pool, relative to its reference
    free          = 2·K_ATP·total / [√((total − ATP − low·K_ATP)² + 4·low·K_ATP·total) − (total − ATP − low·K_ATP)]  (C1)
    fast          : in = fast0 · outside / tau_fast ;  out = fast / tau_fast      cell surface and gel        (C2)
    uptake        = tight_binding(outside, capacity / (1 − g_uptake + g_uptake·free), K_uptake) / at rest     (C3)
    driven        = uptake · insulin^e_insulin · catecholamines^e_catecholamines                              (C4)
    organs        : in = organs0 · driven / tau_organs ;  out = E_efflux · organs0 · free_organs / tau_organs (C5)
    muscle        : in = muscle0 · driven / tau_muscle ;  out = E_efflux · muscle0 · free / tau_muscle        (C6)
    deep          : in = deep0 · E_ATP · free·(1 + K_ATP)/(K_ATP + free) / tau_deep ;  out = deep / tau_deep  (C7)

Uptake works just below its capacity, so a load raises it little (of 30 mmol 6 % is retained, loading test 1994) while a
fall of serum lowers it nearly in proportion (free magnesium in red cells −21 % at serum −24 %, Fatemi 1991). A cell
that is low raises its capacity (TRPM7, MagT1): at normal serum it gains nothing by that, for uptake is limited by what
is outside, but during a load it takes more. ``outside`` is interstitial magnesium over its reference.

What serum hides. The total follows free magnesium through its ligands, eight tenths of it ATP. A cell that has lost
ligand or insulin drive holds less at an unchanged serum, for as long as that lasts; muscle and organs give or take it
back within days, the deep pool (fibres, ribosomes) over a year and more. So a deficit of a tenth of the body can stand
behind a normal serum, and shows only while cells fill again or when a load is given. If all pools followed serum there
would be nothing to find. Organs and muscle are the 3 and 14–35 h components of Silver 1960; the fast pool fills
in minutes, as the small rise after an infusion asks (Biesenbach 2018, Chan 2022); the 1 h component has no pool.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, pool
from ..core.maths import michaelis_menten, power, sqrt, tight_binding


class Cells(Record):
    """Parameters of soft tissue."""

    fast0:      Real = param(8.2,    "mmol", "fast pool at reference", "Biesenbach2018:abstract; Chan2022:abstract; 90 % 6.3 to 11", "fitted", (0.5, 100.0))
    tau_fast:   Real = param(0.3463, "h",    "its exchange time", "0.35 h is assumed, under the 1 h component of Silver1960:abstract, for the small rise at 1 h of Chan2022:abstract; 90 % 0.25 to 0.48", "assumed", (0.2, 10.0))
    organs0:    Real = param(17.0,   "mmol", "exchanging cells of liver, heart, kidney and brain at reference", "mode of 3 h half-time, Silver1960:abstract; 90 % 11 to 27", "fitted", (2.0, 300.0))
    tau_organs: Real = param(10.36,  "h",    "their exchange time", "mode of 3 h half-time, Silver1960:abstract; 90 % 6.7 to 16", "fitted", (1.0, 48.0))
    muscle0:    Real = param(74.16,  "mmol", "exchanging muscle at reference", "Avioli1966:abstract, 3.54 mEq/kg = 124 mmol exchange in 70 kg; 90 % 54 to 103", "fitted", (5.0, 900.0))
    tau_muscle: Real = param(92.8,   "h",    "its exchange time", "mode of 14 to 35 h half-time, Silver1960:abstract; 90 % 62 to 139", "fitted", (10.0, 400.0))
    deep0:      Real = param(300.0,  "mmol", "bound in soft tissue at reference", "45 % of body magnesium lies in cells, Boron2017:Chapter 36, less the other cell pools; 24 g in all is assumed", "derived", (20.0, 3000.0))
    tau_deep:   Real = param(12000.0, "h",   "its exchange time", "500 d is assumed: under 2 % a day (Silver 1960), slow enough not to hold up serum in Shils 1964", "assumed", (3000.0, 1000000.0))
    capacity:   Real = param(1.075,  "1",    "uptake capacity over uptake at reference, in units of outside magnesium", "LoadingTest1994:abstract; 90 % 0.93 to 1.2", "fitted", (0.5, 5.0))
    K_uptake:   Real = param(0.01201, "1",    "splay of the capacity", "LoadingTest1994:abstract; Fatemi1991:abstract; 90 % 0.0039 to 0.037", "fitted", (0.0005, 1.0))
    g_uptake:   Real = param(0.6,    "1",    "how capacity rises as free cell magnesium falls", "direction known, size assumed", "assumed", (0.0, 0.9))
    E_efflux:   Real = param(1.0,    "1",    "sodium-driven export relative to normal", "1 by definition", "derived", (0.1, 10.0))
    e_insulin:  Real = param(0.14,     "1",    "how uptake rises with insulin", "plasma falls and red cells gain in 2 to 3 h of a clamp at 110 to 130 mU/L, Paolisso1986; that the fall is 8 %, of 6 to 10 recalled, is assumed", "assumed", (0.0, 2.0))
    e_catecholamines: Real = param(0.1204, "1", "how uptake rises with catecholamines", "Hansen1989:abstract, serum 0.83 to 0.78 mmol/L in 2 h at 0.05 ug/kg/min of adrenaline; that this is ten times normal is assumed", "fitted", (-2.0, 2.0))
    ATP:        Real = param(0.80,   "1",    "magnesium held by ATP at its reference, over the total", "7 mmol/L MgATP of 8.5 mmol/L in muscle water is assumed", "assumed", (0.05, 0.95))
    E_ATP:      Real = param(1.0,    "1",    "ATP and other strong ligands relative to normal", "1 by definition", "derived", (0.1, 3.0))
    K_ATP:      Real = param(0.16,   "1",    "free magnesium that half fills ATP, over reference free magnesium", "0.1 mmol/L over 0.6 mmol/L", "derived", (0.01, 5.0))
    free0:      Real = param(0.60,   "mmol/L", "free cytosolic magnesium at reference", "a choice inside the range 0.5 to 1.2 mmol/L of Nieuws2024:distribution is assumed", "assumed", (0.2, 1.5))


class CellsState(Record):
    """Magnesium in soft tissue."""

    fast:   Real = pool(8.2, "mmol", "cell surface and gel", "the reference content", "fitted")
    organs: Real = pool(17.0, "mmol", "exchanging organs", "the reference content", "fitted")
    muscle: Real = pool(74.16, "mmol", "exchanging muscle", "the reference content", "fitted")
    deep:   Real = pool(300.0, "mmol", "bound in soft tissue", "the reference content", "derived")


class CellsFlows(Record):
    """What crosses the cell membrane, and what is free inside."""

    free:       Real = flow("1", "free muscle magnesium over its reference")
    free_concentration: Real = flow("mmol/L", "free magnesium in muscle water")
    held:       Real = flow("1", "magnesium of the organs over its reference")
    fast_in:    Real = flow("mmol/h", "interstitium to fast pool")
    fast_out:   Real = flow("mmol/h", "fast pool to interstitium")
    organs_in:  Real = flow("mmol/h", "interstitium to organs")
    organs_out: Real = flow("mmol/h", "organs to interstitium")
    muscle_in:  Real = flow("mmol/h", "interstitium to muscle")
    muscle_out: Real = flow("mmol/h", "muscle to interstitium")
    deep_in:    Real = flow("mmol/h", "muscle to deep pool")
    deep_out:   Real = flow("mmol/h", "deep pool to muscle")


def free_of(total: Real, ATP: Real, K_ATP: Real, low: Real) -> Real:
    """Free magnesium (over its reference) in a cell that holds ``total`` (over its reference): C1.

    ``ATP`` is the magnesium that fills the strong ligand at saturation and ``low`` what weak ligands and water hold
    per unit of free magnesium, both over the reference total. At reference total = free = 1.

    >>> round(free_of(1.0, 0.80 * 1.16, 0.16, 0.20), 12)
    1.0
    """
    linear = total - ATP - low * K_ATP
    root = sqrt(linear * linear + 4.0 * low * K_ATP * total)
    return 2.0 * K_ATP * total / (root - linear)


def flows(p: Cells, s: CellsState, *, outside: Real, insulin: Real, catecholamines: Real) -> CellsFlows:
    """Flows across cell membranes, mmol/h. ``outside`` is interstitial magnesium over its reference."""
    ATP, low = p.E_ATP * p.ATP * (1.0 + p.K_ATP), 1.0 - p.ATP
    free, held = free_of(s.muscle / p.muscle0, ATP, p.K_ATP, low), s.organs / p.organs0                   # C1
    free_organs = free_of(held, ATP, p.K_ATP, low)                                                        # C1
    at_rest = tight_binding(1.0, p.capacity, p.K_uptake)
    channels = p.capacity / (1.0 - p.g_uptake + p.g_uptake * free)
    uptake = tight_binding(outside, channels, p.K_uptake) / at_rest                                       # C3
    driven = power(insulin, p.e_insulin) * power(catecholamines, p.e_catecholamines) * uptake   # C4
    return CellsFlows(
        free=free, held=held, free_concentration=p.free0 * free,
        fast_in=p.fast0 * outside / p.tau_fast, fast_out=s.fast / p.tau_fast,                             # C2
        organs_in=p.organs0 * driven / p.tau_organs,
        organs_out=p.E_efflux * p.organs0 * free_organs / p.tau_organs,                                   # C5
        muscle_in=p.muscle0 * driven / p.tau_muscle,
        muscle_out=p.E_efflux * p.muscle0 * free / p.tau_muscle,                                          # C6
        deep_in=p.deep0 * p.E_ATP * michaelis_menten(free, 1.0 + p.K_ATP, p.K_ATP) / p.tau_deep,
        deep_out=s.deep / p.tau_deep,                                                                     # C7
    )
