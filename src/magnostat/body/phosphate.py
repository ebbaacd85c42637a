"""Phosphate: gut, plasma, cells and kidney; FGF23; and how prone serum is to calcify.

    absorbed  = a_absorbed · (1 − c_absorbed + c_absorbed · calcitriol) · phosphate_gut / tau_gut ;  voided = phosphate_gut / tau_gut (F1)
    total     = phosphate / water ;  relative = total / normal ;  of_day = relative / usual                     (F2)
    into_cells   = exchange · insulin^e_insulin · relative · (1 + K_cells) / (K_cells + relative)              (F3)
    out_of_cells = exchange · cell_phosphate / content                                                         (F4)
    maximum   = TmP · E_TmP · PTH^−e_PTH · FGF23^−e_FGF23                     per litre of filtrate            (F5)
    urine     = GFR · (f_filtered · total − tight_binding(f_filtered · total, maximum, K_TmP))                 (F6)
    d FGF23/dt = (E_FGF23 · of_day^p_FGF23 · (1 − c_FGF23 + c_FGF23 · calcitriol) − FGF23) / tau_FGF23          (F7)
    propensity = relative^b_P · calcium^b_Ca · magnesium^−b_Mg               an index, 1 at reference          (F8)

Each nephron reabsorbs phosphate up to a maximum, so serum lies just above it; both hormones lower it. As nephrons are lost
the maximum of the rest is driven down by FGF23 and PTH until it cannot fall further, and serum rises. The propensity
is an index of how fast serum forms crystals, relative to normal, from phosphate, ionised calcium and ionised magnesium;
it is no calcification of a vessel.
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, pool, state
from ..core.maths import michaelis_menten, power, tight_binding


class Phosphate(Record):
    """Parameters of phosphate."""

    tau_gut:    Real = param(4.0,  "h", "transit of the small bowel", "3 to 5 h in healthy adults is assumed", "assumed", (0.5, 24.0))
    a_absorbed: Real = param(1.857, "1", "uptake over transit at reference calcitriol", "65 % absorbed, within the 55 to 70 % of a mixed diet, is assumed; 70 % in PetersonRiggs2010", "assumed", (0.0, 20.0))
    c_absorbed: Real = param(0.2,  "1", "part of it that needs calcitriol", "direction known, size assumed", "assumed", (0.0, 1.0))
    normal:     Real = param(1.15, "mmol_P/L", "serum phosphate at reference", "middle of 0.8 to 1.5 mmol/L is assumed", "assumed", (0.4, 3.0))
    content:    Real = param(600.0, "mmol_P", "phosphate that cells exchange, at reference", "a reserve that refills plasma; a fifth of the 3.2 mol in cells is assumed", "assumed", (10.0, 3000.0))
    exchange:   Real = param(22.0, "mmol_P/h", "phosphate that cells and plasma exchange at reference", "Leypoldt2013:abstract, mobilisation 105 mL/min, over the slope of uptake at reference", "derived", (0.5, 200.0))
    K_cells:    Real = param(0.5,  "1", "serum phosphate that half fills uptake by cells, over reference", "a carrier that is two thirds full is assumed", "assumed", (0.05, 5.0))
    e_insulin:  Real = param(0.1,  "1", "how uptake by cells rises with insulin", "direction known, size assumed", "assumed", (0.0, 1.0))
    f_filtered: Real = param(0.95, "1", "ultrafilterable share", "a tenth to a seventh bound, against the charge of protein, is assumed", "assumed", (0.5, 1.0))
    TmP:        Real = param(1.4, "mmol_P/L", "tubular maximum per litre of filtrate at reference", "closes the balance of 45 mmol a day at a fasting serum of 1.15 mmol/L", "derived", (0.1, 3.0))
    E_TmP:      Real = param(1.0,  "1", "tubular maximum of phosphate relative to normal", "1 by definition", "derived", (0.0, 5.0))
    K_TmP:      Real = param(0.05, "mmol_P/L", "splay of that maximum", "a small splay is assumed", "assumed", (0.001, 0.5))
    e_PTH:      Real = param(0.3929, "1", "how the maximum falls with effective parathyroid hormone", "phosphate in hypo- and hyperparathyroid people; assumed", "assumed", (0.0, 2.0))
    e_FGF23:    Real = param(0.5321, "1", "how the maximum falls with FGF23", "phosphate as filtration falls; assumed", "assumed", (0.0, 2.0))
    p_FGF23:    Real = param(5.385,  "1", "how FGF23 rises with phosphate", "first to rise as filtration falls, Isakova2011; the size is assumed", "assumed", (0.0, 12.0))
    usual:      Real = param(1.128, "1", "serum phosphate over its fasting reference, through a usual day", "meals lift it by an eighth, as simulated", "derived", (0.5, 2.0))
    c_FGF23:    Real = param(0.5,  "1", "share of FGF23 secretion that needs calcitriol", "direction known, half of it is assumed", "assumed", (0.0, 1.0))
    E_FGF23:    Real = param(1.0,  "1", "FGF23 secretion relative to normal", "1 by definition", "derived", (0.05, 100.0))
    tau_FGF23:  Real = param(24.0, "h", "time in which FGF23 follows phosphate", "a day is assumed", "assumed", (2.0, 500.0))
    b_P:        Real = param(1.5,  "1", "weight of phosphate in the index", "direction known, size assumed", "assumed", (0.0, 5.0))
    b_Ca:       Real = param(1.0,  "1", "weight of ionised calcium in the index", "direction known, size assumed", "assumed", (0.0, 5.0))
    b_Mg:       Real = param(1.0, "1", "weight of ionised magnesium in the index", "Cejka2023:abstract, time of transition 236 to 265 min (not significant) at a serum of 1.07 and 1.19 mmol/L; its size is assumed", "assumed", (0.0, 5.0))


class PhosphateState(Record):
    """Where phosphate is, and the hormone of bone that wastes it."""

    phosphate_gut:  Real = pool(2.64, "mmol_P", "eaten and not yet absorbed", "a start, not a parameter", "assumed")
    phosphate:      Real = pool(19.78, "mmol_P", "extracellular phosphate", "the average of a usual day, 1.31 mmol/L in 15 L", "derived")
    cell_phosphate: Real = pool(626.0, "mmol_P", "phosphate that cells exchange", "the average of a usual day", "derived")
    FGF23:          Real = state(1.0, "1", "FGF23 over normal")


class PhosphateFlows(Record):
    """Serum phosphate, its flows, and the index of calcification."""

    total:        Real = flow("mmol_P/L", "serum phosphate")
    relative:     Real = flow("1", "serum phosphate over its reference")
    of_day:       Real = flow("1", "serum phosphate over what it is through a usual day")
    absorbed:     Real = flow("mmol_P/h", "gut to plasma")
    voided:       Real = flow("mmol_P/h", "gut to faeces")
    into_cells:   Real = flow("mmol_P/h", "plasma to cells")
    out_of_cells: Real = flow("mmol_P/h", "cells to plasma")
    urine:        Real = flow("mmol_P/h", "excreted")
    propensity:   Real = flow("1", "index of how prone serum is to calcify, over normal")


def flows(p: Phosphate, s: PhosphateState, *, water: Real, insulin: Real, PTH: Real, calcitriol: Real, GFR: Real,
          calcium: Real, magnesium: Real) -> PhosphateFlows:
    """Flows of phosphate. ``PTH`` is the effective hormone, ``calcium`` and ``magnesium`` the ionised parts over
    reference, ``water`` extracellular fluid, L.
    """
    uptake = p.a_absorbed * (1.0 - p.c_absorbed + p.c_absorbed * calcitriol)
    total = s.phosphate / water                                                                           # F2
    relative = total / p.normal
    maximum = p.TmP * p.E_TmP * power(PTH, -p.e_PTH) * power(s.FGF23, -p.e_FGF23)                         # F5
    filtered = p.f_filtered * total
    return PhosphateFlows(
        total=total, relative=relative, of_day=relative / p.usual,
        absorbed=uptake * s.phosphate_gut / p.tau_gut, voided=s.phosphate_gut / p.tau_gut,                # F1
        into_cells=p.exchange * power(insulin, p.e_insulin) * michaelis_menten(relative, 1.0 + p.K_cells, p.K_cells),  # F3
        out_of_cells=p.exchange * s.cell_phosphate / p.content,                                           # F4
        urine=GFR * (filtered - tight_binding(filtered, maximum, p.K_TmP)),                               # F6
        propensity=power(relative, p.b_P) * power(calcium, p.b_Ca) * power(magnesium, -p.b_Mg),           # F8
    )


def rates(p: Phosphate, s: PhosphateState, *, of_day: Real, calcitriol: Real) -> dict[str, Real]:
    """FGF23 follows phosphate and calcitriol."""
    wanted = p.E_FGF23 * power(of_day, p.p_FGF23) * (1.0 - p.c_FGF23 + p.c_FGF23 * calcitriol)
    return {"FGF23": (wanted - s.FGF23) / p.tau_FGF23}                                                    # F7
