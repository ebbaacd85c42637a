"""Assays of blood. Each is read at an instant, one number a person."""

from __future__ import annotations

import numpy as np

from ..people.covariates import INDEX_SURFACE
from ..record.filtration import ABOVE, BELOW, KNEE, MOST, PER_YEAR, WOMEN
from ..run import Run
from .reading import Floats, sample

PER_MINUTE = 0.06  # L/h in 1 mL/min
LEAST_FILTRATION = 5.0  # mL/min/1.73 m2, below which creatinine is not told by filtration
MG_DL = 1000.0 / 11.312  # µmol/L of creatinine in 1 mg/dL


def serum_magnesium(run: Run, at: float) -> Floats:
    """Total serum magnesium, mmol/L: plasma magnesium over plasma volume (P1). One number a person."""
    return sample(run, "plasma.total", at)


def ionised_magnesium(run: Run, at: float) -> Floats:
    """Ionised magnesium, mmol/L, at the blood's own pH (P3)."""
    return sample(run, "plasma.ionised", at)


def ultrafilterable_magnesium(run: Run, at: float) -> Floats:
    """Ionised and complexed magnesium, mmol/L (P4)."""
    return sample(run, "plasma.ultrafilterable", at)


def ionised_fraction(run: Run, at: float) -> Floats:
    """Ionised magnesium as a share of the total, %."""
    return 100.0 * ionised_magnesium(run, at) / serum_magnesium(run, at)


def bound_fraction(run: Run, at: float) -> Floats:
    """What is not ultrafilterable, as a share of the total, %."""
    return 100.0 * (1.0 - ultrafilterable_magnesium(run, at) / serum_magnesium(run, at))


def red_cell_magnesium(run: Run, at: float) -> Floats:
    """Total magnesium per litre of red cells, mmol/L."""
    return sample(run, "erythrocyte.total_concentration", at)


def red_cell_free_magnesium(run: Run, at: float) -> Floats:
    """Free cytosolic magnesium of red cells, mmol/L, as nuclear magnetic resonance sees it (R1)."""
    return sample(run, "erythrocyte.free_concentration", at)


def filtration(run: Run, at: float) -> Floats:
    """GFR, mL/min, not indexed: urine over what each litre of filtrate yields (K10), as the body has it at that time."""
    excreted, urine = sample(run, "kidney.excreted", at), sample(run, "kidney.urine", at)
    given = np.asarray(run.people["GFR"], dtype=np.float64)
    return np.where(excreted > 0, urine / np.where(excreted > 0, excreted, 1.0), given) / PER_MINUTE


def creatinine(run: Run, at: float) -> Floats:
    """Serum creatinine, µmol/L, in steady state with GFR: the inverse of CKD-EPI 2021 (Inker2021).

    The equation of `record.filtration` is solved for S. A GFR below 5 mL/min/1.73 m2 counts as 5: dialysis, not filtration,
    sets S there.
    """
    female, age = run.people["female"], np.asarray(run.people["age"], dtype=np.float64)
    surface = np.asarray(run.people["surface"], dtype=np.float64)
    indexed = np.maximum(filtration(run, at) * INDEX_SURFACE / surface, LEAST_FILTRATION)
    relative = indexed / (MOST * PER_YEAR**age * np.where(female, WOMEN, 1.0))
    power = np.where(relative > 1.0, np.where(female, BELOW["F"], BELOW["M"]), ABOVE)
    return np.asarray(MG_DL * np.where(female, KNEE["F"], KNEE["M"]) * relative ** (1.0 / power), dtype=np.float64)
