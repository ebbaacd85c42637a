"""Calcitriol: made by the kidney under parathyroid hormone, FGF23 and magnesium, and broken down by a second enzyme.

    made   = (1 − extrarenal) · E_1a · [b_1a + (1 − b_1a) · (1 + K_1a) · PTH / (K_1a + PTH)] · (1 − z_1a + z_1a · cell) · FGF23^−f_1a · (GFR/usual)^n_1a + extrarenal (D1)
    broken = (1 − z_24 + z_24 · cell) · calcitriol                                                             (D2)
    d calcitriol/dt = (made + given − broken) / tau_calcitriol                                                 (D3)

Both hydroxylases need magnesium; the first loses more by its lack, so calcitriol falls in depletion, and hormone that
is not heard makes less of it.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, state
from ..core.maths import michaelis_menten, power


class Calcitriol(Record):
    """Parameters of calcitriol."""

    normal:    Real = param(55.0, "pmol/L", "calcitriol at reference", "Fatemi1991:abstract, 55 pmol/L in 26 healthy people; 90 to 100 by other assays: ratios carry over", "measured", (20.0, 250.0))
    E_1a:      Real = param(1.0,   "1", "1-alpha-hydroxylase, and the vitamin D it has, relative to normal", "1 by definition", "derived", (0.0, 10.0))
    given:     Real = param(0.0,   "1", "calcitriol given, over normal synthesis", "none", "derived", (0.0, 20.0))
    b_1a:      Real = param(0.4905,  "1", "synthesis that is left without hormone", "calcitriol is low in hypoparathyroid people, not absent; the clinic's figure is assumed", "assumed", (0.0, 1.0))
    K_1a:      Real = param(0.9662,   "1", "hormone that half saturates the rest, over reference", "high hormone raises calcitriol by half; assumed", "assumed", (0.05, 20.0))
    z_1a:      Real = param(0.7478,  "1", "share of synthesis that needs free cell magnesium", "Fatemi1991:abstract, calcitriol 55 to 43 pmol/L in three weeks of depletion", "fitted", (0.0, 1.0))
    z_24:      Real = param(0.2779,  "1", "share of breakdown that needs it", "magnesium moves both hydroxylases; assumed to be less", "assumed", (0.0, 1.0))
    f_1a:      Real = param(0.2511,  "1", "how synthesis falls with FGF23", "direction known, size assumed", "assumed", (0.0, 2.0))
    n_1a:      Real = param(0.3054,  "1", "how synthesis falls with filtration", "half at a GFR of 20 mL/min together with FGF23; assumed", "assumed", (0.0, 2.0))
    extrarenal: Real = param(0.05, "1", "synthesis outside the kidney over normal", "people without kidneys have a little calcitriol; size assumed", "assumed", (0.001, 0.5))
    usual:     Real = param(7.2,   "L/h", "filtration at which synthesis is at its reference", "120 mL/min, that of the reference kidney", "derived", (1.0, 20.0))
    tau_calcitriol: Real = param(8.0, "h", "life of calcitriol", "half-time of 5 to 8 h is assumed", "assumed", (1.0, 100.0))


class CalcitriolState(Record):
    """The hormone."""

    calcitriol: Real = state(1.0, "1", "calcitriol over normal")


class CalcitriolFlows(Record):
    """Synthesis and breakdown."""

    concentration: Real = flow("pmol/L", "1,25-dihydroxyvitamin D")
    made:          Real = flow("1", "synthesis over normal")
    broken:        Real = flow("1", "breakdown over normal")


def flows(p: Calcitriol, s: CalcitriolState, *, PTH: Real, cell: Real, FGF23: Real, GFR: Real) -> CalcitriolFlows:
    """Synthesis and breakdown. ``PTH`` is the effective hormone, ``cell`` free cell magnesium over reference."""
    driven = p.b_1a + (1.0 - p.b_1a) * michaelis_menten(PTH, 1.0 + p.K_1a, p.K_1a)
    enzyme = p.E_1a * (1.0 - p.z_1a + p.z_1a * cell) * power(FGF23, -p.f_1a) * power(GFR / p.usual, p.n_1a)
    made = (1.0 - p.extrarenal) * driven * enzyme + p.extrarenal                                          # D1
    return CalcitriolFlows(concentration=p.normal * s.calcitriol, made=made,
                           broken=(1.0 - p.z_24 + p.z_24 * cell) * s.calcitriol)                          # D2


def rates(p: Calcitriol, f: CalcitriolFlows) -> dict[str, Real]:
    """Calcitriol follows within hours."""
    return {"calcitriol": (f.made + p.given - f.broken) / p.tau_calcitriol}                               # D3
