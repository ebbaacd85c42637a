"""Plasma and interstitium: the magnesium that is measured, its three forms, and the depot of an injection.

    total           = plasma / V_p                                                                            (P1)
    binding         = b_complex · E_complex + citrated + b_albumin · albumin · 10^(s_pH · (pH − 7.4)) · fatty_acids^e_FFA  (P2)
    ionised         = total / (1 + binding)                                                                   (P3)
    ultrafilterable = ionised · (1 + b_complex · E_complex + citrated)                                        (P4)
    relative        = ultrafilterable / set_point                                                             (P5)
    filtered out    = Q_capillary · ultrafilterable ;  back = Q_capillary · interstitium / V_i                (P6)
    released        = k_depot · depot                                                                         (P7)
    sweat           = k_sweat · relative                                                                      (P8)
    against         = total / stated_at             what an extra loss is in proportion to                    (P9)

V_p, V_i and albumin are those of the moment: both fluids share the changes of extracellular volume (page of sodium), and
albumin is concentrated when plasma is lost. Ions and small complexes cross the capillary wall freely and albumin hardly does, so interstitial fluid carries the
ultrafilterable concentration. With total magnesium unchanged, ionised magnesium falls by 10^−0.1 per unit of pH,
which the exponent on the albumin-bound share gives, and the ultrafilterable share moves with it. The depot empties
wholly: an intramuscular bioavailability below 1 (0.86 in one population model) has no place to go in a closed balance.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, pool
from ..core.maths import exp, power


class Plasma(Record):
    """Parameters of plasma and interstitium."""

    V_p:         Real = param(3.0,     "L",      "plasma volume", "3 L in a 70-kg adult, a teaching value, is assumed", "assumed", (0.5, 15.0))
    V_i:         Real = param(12.0,    "L",      "interstitial volume", "12 L in a 70-kg adult, a teaching value, is assumed", "assumed", (2.0, 60.0))
    albumin:     Real = param(42.0,    "g/L",    "plasma albumin", "middle of the adult reference interval 35 to 50 g/L is assumed", "assumed", (5.0, 70.0))
    b_complex:   Real = param(0.1129,  "1",      "complexed over ionised magnesium", "Boron2017:Table 36-8, 0.07 and 0.62 of the total", "derived", (0.0, 1.0))
    E_complex:   Real = param(1.0,     "1",      "complexing anions (citrate, phosphate, bicarbonate) relative to normal", "1 by definition", "derived", (0.0, 50.0))
    b_albumin:   Real = param(0.01190, "L/g",    "albumin-bound over ionised magnesium, per albumin", "Boron2017:Table 36-8, 0.31 and 0.62 of the total at 42 g/L", "derived", (0.0, 0.1))
    s_pH:        Real = param(0.323,   "1",      "how albumin binding rises with pH, in log10 units", "Zoppi1998:text, slope of log ionised Mg on pH about −0.1 (−0.117 measured), over the bound share 0.31", "derived", (0.0, 2.0))
    e_FFA:       Real = param(0.03,    "1",      "how albumin binding rises with free fatty acids", "evidence is divided: no fall at 2.4 mmol/L of them (deValk1998), a fall after fat by mouth (Kurstjens2018); a small size is assumed", "assumed", (0.0, 1.0))
    set_point:   Real = param(0.573,   "mmol/L", "ultrafilterable magnesium at which stores are at their reference", "0.69, Boron2017:Table 36-8, of 0.83 mmol/L: the middle of 0.71 to 0.93, Jiao2026:abstract, is 0.82, other series lie higher", "derived", (0.1, 2.0))
    Q_capillary: Real = param(150.0, "L/h",    "exchange of water-soluble ions between plasma and interstitium", "an infusion spreads within minutes, Reinhart1990:abstract; most of the plasma flow of 180 L/h at rest is assumed to exchange", "assumed", (5.0, 400.0))
    k_depot:     Real = param(0.317,   "1/h",    "release from an intramuscular depot", "Salinger2013:Table 2, absorption rate of a population model", "fitted", (0.01, 5.0))
    stated_at:   Real = param(0.85,    "mmol/L", "total plasma magnesium at which an extra loss is stated", "0.85 mmol/L by the definition of a loss in a plan", "derived", (0.1, 2.0))
    k_sweat:     Real = param(0.00686, "mmol/h", "loss through the skin at reference serum", "Hunt2006:summary, 4 mg/d in young men", "measured", (0.0, 1.0))


class PlasmaState(Record):
    """Magnesium outside cells."""

    plasma:       Real = pool(2.49, "mmol", "plasma magnesium", "0.83 mmol/L in 3 L", "derived")
    interstitium: Real = pool(6.88, "mmol", "interstitial magnesium", "0.573 mmol/L in 12 L", "derived")
    depot:        Real = pool(0.0, "mmol", "injected into muscle and not yet released", "nothing is injected", "assumed")


class PlasmaFlows(Record):
    """Forms and flows of magnesium outside cells."""

    total:           Real = flow("mmol/L", "total plasma magnesium")
    ionised:         Real = flow("mmol/L", "ionised plasma magnesium")
    ultrafilterable: Real = flow("mmol/L", "ionised and complexed plasma magnesium")
    relative:        Real = flow("1", "ultrafilterable plasma magnesium over its reference")
    active:          Real = flow("1", "ionised plasma magnesium over its reference")
    bound:           Real = flow("1", "albumin-bound over ionised magnesium")
    outside:         Real = flow("1", "interstitial magnesium over its reference")
    filtered_out:    Real = flow("mmol/h", "plasma to interstitium")
    back:            Real = flow("mmol/h", "interstitium to plasma")
    released:        Real = flow("mmol/h", "injection depot to plasma")
    sweat:           Real = flow("mmol/h", "lost through the skin")
    against:         Real = flow("1", "total plasma magnesium over that at which an extra loss is stated")


def flows(p: Plasma, s: PlasmaState, *, V_p: Real, V_i: Real, albumin: Real, pH: Real, fatty_acids: Real,
          citrated: Real) -> PlasmaFlows:
    """Forms (mmol/L) and flows (mmol/h) of magnesium outside cells. Volumes (L) and albumin (g/L)
    are those of the moment, ``citrated`` is what citrate holds over ionised.
    """
    total = s.plasma / V_p                                                                                # P1
    complexed = p.b_complex * p.E_complex + citrated
    bound = p.b_albumin * albumin * exp(2.302585092994046 * p.s_pH * (pH - 7.4)) * power(fatty_acids, p.e_FFA)
    binding = complexed + bound                                                                           # P2
    ionised = total / (1.0 + binding)                                                                     # P3
    ultrafilterable = ionised * (1.0 + complexed)                                                         # P4
    relative = ultrafilterable / p.set_point                                                              # P5
    interstitial = s.interstitium / V_i
    return PlasmaFlows(
        total=total, ionised=ionised, ultrafilterable=ultrafilterable, relative=relative,
        active=ionised * (1.0 + p.b_complex) / p.set_point, bound=bound,
        outside=interstitial / p.set_point,
        filtered_out=p.Q_capillary * ultrafilterable, back=p.Q_capillary * interstitial,                  # P6
        released=p.k_depot * s.depot,                                                                     # P7
        sweat=p.k_sweat * relative,                                                                       # P8
        against=total / p.stated_at,                                                                      # P9
    )
