"""What the experiments reported, how far off a model may be, and how much each says."""

from __future__ import annotations

from typing import NamedTuple


class Target(NamedTuple):
    """One reported number: its band, the tolerance that weighs it in the fit (0: shown only), and its source."""

    name: str
    reported: float
    low: float
    high: float
    tolerance: float
    unit: str
    source: str


TARGETS = (
    Target("serum", 0.83, 0.82, 0.84, 0.004, "mmol/L", "reference adult; Jiao 2026, Fatemi 1991"),
    Target("urine", 4.0, 3.0, 5.0, 0.4, "mmol/d", "reference adult"),
    Target("endogenous", 1.1, 0.8, 1.5, 0.2, "mmol/d", "faecal endogenous loss, recalled"),
    Target("colon share", 12.0, 8.0, 16.0, 2.0, "%", "of uptake, Hardwick 1991"),
    Target("sabatier", 0.497, 0.44, 0.55, 0.015, "1", "Sabatier 2003, read; 0.48, 0.47 and 0.54 by three methods"),
    Target("fine low", 65.0, 58.0, 72.0, 3.5, "%", "Fine 1991, read; meal of 1.5 mmol reconstructed"),
    Target("fine high", 11.0, 6.0, 16.0, 1.0, "%", "Fine 1991, read"),
    Target("trace", 75.0, 68.0, 84.0, 5.0, "%", "Graham 1960 76 %, recalled"),
    Target("meal 4", 44.5, 39.0, 50.0, 3.0, "%", "Graham 1960 44 %, recalled"),
    Target("meal 7.8", 26.0, 20.0, 32.0, 3.0, "%", "Graham 1960 24 %, recalled"),
    Target("danielson", 6.3, -4.0, 16.5, 5.0, "%", "loading test 1994, read; band of study-format"),
    Target("rob", -18.0, -30.0, -6.0, 6.0, "%", "Rob 1999, read"),
    Target("biesenbach 1 h", 1.59, 1.43, 1.75, 0.07, "mmol/L", "Biesenbach 2018, read"),
    Target("biesenbach 6 h", 1.53, 1.40, 1.66, 0.07, "mmol/L", "Biesenbach 2018, read"),
    Target("biesenbach 12 h", 1.59, 1.44, 1.74, 0.07, "mmol/L", "Biesenbach 2018, read"),
    Target("biesenbach urine", 28.0, 20.0, 36.0, 3.0, "mmol", "Biesenbach 2018, read"),
    Target("biesenbach volume", 0.25, 0.18, 0.32, 0.04, "L/kg", "Biesenbach 2018, read"),
    Target("chan 1 h", 1.38, 1.215, 1.545, 0.08, "mmol/L", "Chan 2022, read; GFR 65, albumin 26 assumed"),
    Target("chan 7 h", 1.64, 1.40, 1.88, 0.08, "mmol/L", "Chan 2022, read; GFR 65, albumin 26 assumed"),
    Target("chan 25 h", 1.77, 1.63, 1.91, 0.07, "mmol/L", "Chan 2022, read; GFR 65, albumin 26 assumed"),
    Target("rob transplant", 47.0, 15.0, 79.0, 0.0, "%", "Rob 1999, read; GFR 80, distal capacity 0.4 assumed"),
    Target("lu clearance", 5.0, 3.0, 7.0, 1.2, "L/h", "Lu 2002, read; GFR 101 assumed"),
    Target("lu volume 1 h", 26.8, 16.1, 37.5, 5.0, "L", "Lu 2002, its two-compartment model"),
    Target("lu volume 6 h", 42.0, 25.2, 58.8, 6.0, "L", "Lu 2002, its two-compartment model"),
    Target("cholst 30 min", 2.5, 2.1, 2.9, 0.3, "mmol/L", "Cholst 1984, read; dose recalled; volumes as for Lu, GFR 150"),
    Target("Tm at 1.4", 0.576, 0.52, 0.64, 0.07, "mmol/L", "Rude 1980, read"),
    Target("Tm at 1.8", 0.576, 0.52, 0.63, 0.07, "mmol/L", "Rude 1980, read"),
    Target("Tm at 2.2", 0.576, 0.52, 0.63, 0.07, "mmol/L", "Rude 1980, read"),
    Target("Tm hyperparathyroid", 0.535, 0.48, 0.59, 0.08, "mmol/L", "Rude 1980, read"),
    Target("Tm hypoparathyroid", 0.576, 0.52, 0.63, 0.08, "mmol/L", "Rude 1980, read"),
    Target("fatemi serum", 0.7625, 0.715, 0.81, 0.02, "of start", "Fatemi 1991, read"),
    Target("fatemi urine week 1", 0.6, 0.0, 1.0, 0.3, "mmol/d", "Shils 1969, under 0.5 mmol/d after 7 d, recalled"),
    Target("fatemi red free", 0.79, 0.74, 0.84, 0.02, "of start", "Fatemi 1991, read"),
    Target("fatemi before either", 11.0, -5.0, 27.0, 6.0, "%", "Fatemi 1991, read; nearer of two formulas"),
    Target("fatemi after", 62.0, 46.0, 78.0, 5.0, "%", "Fatemi 1991, read"),
    Target("shils 100 d", 0.47, 0.30, 0.60, 0.08, "of start", "Shils 1964, symptoms at 55 to 100 d; level judged"),
    Target("shils 200 d", 0.30, 0.22, 0.36, 0.05, "of start", "Shils 1964, read; day judged"),
    Target("shils red cells 90 d", 0.667, 0.58, 0.75, 0.03, "of start", "Shils 1964, read"),
    Target("nielsen", -0.03, -0.10, 0.0, 0.04, "mmol/L", "Nielsen 2007, recalled"),
    Target("zhang serum", 0.04, 0.00, 0.08, 0.01, "mmol/L", "Zhang 2016, read; band of study-format"),
    Target("zhang urine", 1.52, 0.80, 2.23, 0.3, "mmol/d", "Zhang 2016, read; band of study-format"),
    Target("HSH", 0.2, 0.1, 0.3, 0.08, "mmol/L", "Schlingmann 2005, recalled; size of the lesion assumed"),
    Target("FHHNC", 0.45, 0.3, 0.6, 0.08, "mmol/L", "CLDN16 cohort 2015, recalled; size assumed"),
    Target("FHHNC FE", 12.0, 8.0, 20.0, 4.0, "%", "CLDN16 case 2008, read; size assumed"),
    Target("Gitelman", 0.60, 0.45, 0.75, 0.06, "mmol/L", "Gitelman cohorts, recalled; size assumed"),
    Target("CNNM2", 0.45, 0.36, 0.51, 0.06, "mmol/L", "Stuiver 2011, recalled; size assumed"),
    Target("thiazide", 0.795, 0.75, 0.84, 0.0, "mmol/L", "Kieboom 2018 -0.018, read; size assumed"),
    Target("loop", 0.82, 0.78, 0.90, 0.03, "mmol/L", "Kieboom 2018 +0.043, read; size assumed"),
    Target("amiloride", 0.86, 0.855, 0.92, 0.0, "mmol/L", "clinic; size assumed"),
    Target("Bartter", 0.75, 0.6, 0.95, 0.0, "mmol/L", "clinic; size assumed"),
    Target("CLDN10 lost", 1.0, 0.87, 1.3, 0.0, "mmol/L", "clinic, serum high; size assumed"),
    Target("severe PPI", 0.62, 0.5, 0.70, 0.0, "mmol/L", "clinic; size assumed"),
    Target("EGF slope", -1.57, -1.91, -1.23, 0.17, "umol/L/d", "Tejpar 2007, read"),
    Target("CKD 60", 0.86, 0.83, 0.93, 0.03, "mmol/L", "clinic, 0.02 lower with the reference serum"),
    Target("CKD 30", 0.93, 0.87, 1.02, 0.04, "mmol/L", "clinic, 0.02 lower with the reference serum; calcitriol 0.6 assumed"),
    Target("CKD 15", 1.03, 0.95, 1.15, 0.05, "mmol/L", "clinic, 0.02 lower with the reference serum; calcitriol 0.4 assumed"),
    Target("exchangeable 24 h", 124.0, 93.0, 160.0, 0.0, "mmol", "Avioli 1966, read"),
    Target("avioli 3 d", 3.54, 2.66, 4.43, 0.45, "mEq/kg", "Avioli 1966, read; when three compartments have mixed"),
    Target("exchangeable 50 h", 175.0, 98.0, 245.0, 35.0, "mmol", "Silver 1960, 10 to 25 % of the body, read"),
    Target("exchangeable 240 h", 250.0, 190.0, 310.0, 30.0, "mmol", "Sabatier 2003, recalled"),
    Target("half-time 2", 0.8, 0.3, 1.5, 0.0, "h", "Silver 1960 1 h component, read"),
    Target("half-time 3", 3.0, 1.8, 5.0, 0.8, "h", "Silver 1960 3 h component, read"),
    Target("half-time 4", 22.0, 14.0, 35.0, 7.0, "h", "Silver 1960 14 to 35 h component, read"),
    Target("half-life 15 to 60 h", 24.5, 10.3, 38.7, 8.0, "h", "Silver 1960 14 to 35 h component, read; slope of plasma"),
)
