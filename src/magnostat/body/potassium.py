"""Potassium: gut, extracellular fluid, cells, and secretion by the collecting duct.

    absorbed  = a_absorbed · potassium_gut / tau_gut ;  voided = potassium_gut / tau_gut                       (E1)
    total     = potassium / (space · volume) ;  relative = total / normal                                   (E2)
    pump      = 1 − n_pump + n_pump · cell                 the sodium pump needs magnesium with its ATP        (E3)
    into_cells   = exchange · pump · insulin^e_insulin · catecholamines^e_catecholamines · relative·(1 + K_pump)/(K_pump + relative) (E4)
    out_of_cells = exchange · cell_potassium / content                                                         (E5)
    unblocked = (1 + r_ROMK) / (1 + r_ROMK · cell²)        cell magnesium plugs the outward channel            (E6)
    colonic   = k_colon · relative^e_colon                 what the colon secretes when serum is high           (E7)
    urine     = secretion · E_secretion · (reabsorbed/at rest) · (delivered/at rest)^e_flow · unblocked · relative^e_K (E8)

Potassium leaves through the channel that sodium uptake by the collecting duct drives: it rises with the sodium taken
up there (which carries aldosterone, the cotransporter upstream and the sodium eaten), with flow, with potassium itself,
and with the channel's freedom from magnesium. A cell that is short of magnesium pumps less potassium in and lets more out, so
potassium that is given is lost again until magnesium is there (Huang and Kuo 2007).
"""

from __future__ import annotations

from ..core.declare import Real, Record, flow, param, pool
from ..core.maths import michaelis_menten, power


class Potassium(Record):
    """Parameters of potassium."""

    a_absorbed: Real = param(14.0,  "1", "uptake over transit", "Stadt2022:code, a tenth in stool, a third of it secreted by the colon", "derived", (0.3, 100.0))
    tau_gut:    Real = param(24.0,  "h", "transit of the gut", "uptake within 2 to 3 h, so that a tenth is left, is assumed", "assumed", (0.5, 200.0))
    normal:     Real = param(4.2,   "mmol_K/L", "plasma potassium at reference", "middle of the interval 3.5 to 5.0 mmol/L is assumed", "assumed", (2.0, 8.0))
    content:    Real = param(3120.0, "mmol_K", "potassium in cells at reference", "Stadt2022:code, 130 mmol/L in 24 L", "derived", (800.0, 8000.0))
    exchange:   Real = param(85.0,  "mmol_K/h", "potassium that cells and plasma exchange at reference", "net shifts complete within 1 to 2 days is assumed", "assumed", (5.0, 1000.0))
    K_pump:     Real = param(0.333, "1", "plasma potassium that half fills the sodium pump, over reference", "Stadt2022:code, 1.4 mmol/L", "derived", (0.05, 3.0))
    n_pump:     Real = param(0.251,  "1", "share of the pump that is lost without free cell magnesium", "direction known, size assumed", "assumed", (0.0, 0.9))
    e_insulin:  Real = param(0.04213,  "1", "how uptake by cells rises with insulin", "a fall by 0.5 to 1 mmol/L above 100 mU/L of insulin, recalled, is assumed", "assumed", (0.0, 0.5))
    e_catecholamines: Real = param(0.02789, "1", "how uptake by cells rises with catecholamines (beta-2)", "Whyte1987b:abstract, 0.45 mmol/L less at 0.06 ug/kg/min of adrenaline; that this is ten times normal is assumed", "fitted", (0.0, 0.5))
    k_colon:    Real = param(0.10,  "mmol_K/h", "potassium that the colon secretes at reference", "a third of what is in stool is assumed", "assumed", (0.0, 2.0))
    e_colon:    Real = param(4.0,   "1", "how it rises with serum potassium", "a quarter to a third of the diet in stool without kidneys is assumed", "assumed", (0.0, 12.0))
    secretion:  Real = param(1.81,  "mmol_K/h", "urinary potassium at rest", "closes the balance of 70 mmol eaten a day at a fasting serum of 4.2 mmol/L", "derived", (0.2, 10.0))
    E_secretion: Real = param(1.0,  "1", "outward channels of the collecting duct relative to normal", "1 by definition", "derived", (0.0, 10.0))
    e_flow:     Real = param(0.531,   "1", "how secretion rises with distal delivery", "direction known, size assumed", "assumed", (0.0, 3.0))
    e_K:        Real = param(3.148,   "1", "how secretion rises with plasma potassium", "with aldosterone and flow it holds serum between 3.3 and 4.8 mmol/L from 15 to 200 mmol a day; assumed", "assumed", (0.0, 8.0))
    r_ROMK:     Real = param(1.074,   "1", "how far the channel opens as cell magnesium falls", "mechanism HuangKuo2007; potassium is low in long depletion, Shils1964; that it is 3.1 mmol/L is assumed", "assumed", (0.0, 5.0))
    at_rest:    Real = param(24.5, "mmol_Na/h", "sodium taken up by the collecting duct at rest", "5.75 mmol/h excreted times 4.26", "derived", (5.0, 100.0))


class PotassiumState(Record):
    """Where potassium is."""

    potassium_gut:  Real = pool(4.67, "mmol_K", "eaten and not yet absorbed", "a start, not a parameter", "assumed")
    potassium:      Real = pool(68.2, "mmol_K", "extracellular potassium", "the average of a usual day, 4.5 mmol/L in 15 L", "derived")
    cell_potassium: Real = pool(3197.0, "mmol_K", "potassium in cells", "the average of a usual day", "derived")


class PotassiumFlows(Record):
    """Plasma potassium and its flows."""

    total:        Real = flow("mmol_K/L", "plasma potassium")
    relative:     Real = flow("1", "plasma potassium over its reference")
    absorbed:     Real = flow("mmol_K/h", "gut to plasma")
    voided:       Real = flow("mmol_K/h", "gut to faeces")
    into_cells:   Real = flow("mmol_K/h", "plasma to cells")
    out_of_cells: Real = flow("mmol_K/h", "cells to plasma")
    colonic:      Real = flow("mmol_K/h", "plasma to faeces")
    urine:        Real = flow("mmol_K/h", "excreted")


def relative(p: Potassium, s: PotassiumState, *, water: Real) -> Real:
    """Plasma potassium over its reference; ``water`` is extracellular fluid, L."""
    return s.potassium / water / p.normal                                                              # E2


def flows(p: Potassium, s: PotassiumState, *, water: Real, cell: Real, insulin: Real, catecholamines: Real,
          delivered: Real, reabsorbed: Real, k_CD: Real) -> PotassiumFlows:
    """Flows of potassium. ``cell`` is free cell magnesium over reference, ``delivered`` and ``reabsorbed`` sodium of
    the collecting duct, mmol/h.
    """
    held = relative(p, s, water=water)
    pump = 1.0 - p.n_pump + p.n_pump * cell                                                               # E3
    driven = pump * power(insulin, p.e_insulin) * power(catecholamines, p.e_catecholamines)
    unblocked = (1.0 + p.r_ROMK) / (1.0 + p.r_ROMK * cell * cell)                                         # E6
    flow_of = power(delivered * k_CD / (p.at_rest * (1.0 + k_CD)), p.e_flow)
    urine = p.secretion * p.E_secretion * (reabsorbed / p.at_rest) * flow_of * unblocked * power(held, p.e_K)  # E8
    return PotassiumFlows(
        total=p.normal * held, relative=held,
        absorbed=p.a_absorbed * s.potassium_gut / p.tau_gut, voided=s.potassium_gut / p.tau_gut,          # E1
        into_cells=p.exchange * driven * michaelis_menten(held, 1.0 + p.K_pump, p.K_pump),                # E4
        out_of_cells=p.exchange * s.cell_potassium / p.content,                                           # E5
        colonic=p.k_colon * power(held, p.e_colon), urine=urine,                                          # E7
    )
