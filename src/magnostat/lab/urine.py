"""Assays of urine."""

from __future__ import annotations

import numpy as np

from ..run import Run
from .blood import PER_MINUTE, creatinine, filtration, serum_magnesium
from .reading import DAY, Floats, average, index, moved, sample

URINE_VOLUME = 1.5 / 24.0
"""L/h: one and a half litres a day, at any water intake, are assumed."""

CLINICAL_SHARE = 0.7
"""The ultrafilterable share that clinical practice takes for everybody (study format, section 5)."""


def urine_magnesium(run: Run, begin: float, end: float) -> Floats:
    """Urinary magnesium from ``begin`` to ``end`` (h), mmol/d."""
    return moved(run, "plasma>urine", begin, end) * DAY / (end - begin)


def urine_concentration(run: Run, begin: float, end: float) -> Floats:
    """Magnesium per litre of urine, mmol/L: excretion over the volume of urine, 1.5 L/d (assumed)."""
    return urine_magnesium(run, begin, end) / (DAY * URINE_VOLUME)


def urine_per_creatinine(run: Run, begin: float, end: float) -> Floats:
    """Urinary magnesium over urinary creatinine, mmol/mmol."""
    return urine_magnesium(run, begin, end) / DAY / creatinine_excreted(run, end)


def creatinine_excreted(run: Run, at: float) -> Floats:
    """Creatinine in the urine, mmol/h: GFR times its serum level; NaN without filtration."""
    excreted = PER_MINUTE * filtration(run, at) * creatinine(run, at) / 1000.0
    return np.where(excreted > 0, excreted, np.nan)


def urine_creatinine(run: Run, begin: float, end: float) -> Floats:
    """Urinary creatinine, mmol/d, at the filtration and serum level of ``end``; whoever collects is in balance."""
    index(run, begin)
    return creatinine_excreted(run, end) * DAY


def fractional_excretion(run: Run, at: float) -> Floats:
    """Fractional excretion at an instant, %: 100 · U_Mg · S_cr / (0.7 · S_Mg · U_cr), with creatinine clearance = GFR.

    The constant 0.7 for the ultrafilterable share is that of clinical use, whatever the person's albumin.
    """
    return 100.0 * sample(run, "kidney.excreted", at) / (CLINICAL_SHARE * serum_magnesium(run, at))


def fractional_excretion_of(run: Run, begin: float, end: float) -> Floats:
    """Fractional excretion over a collection, %: urine over 0.7 · GFR · the mean serum magnesium of the window."""
    if end <= begin:
        return fractional_excretion(run, begin)
    filtered = CLINICAL_SHARE * PER_MINUTE * filtration(run, end) * average(run, serum_magnesium, begin, end)
    return 100.0 * moved(run, "plasma>urine", begin, end) / (end - begin) / np.where(filtered > 0, filtered, np.nan)


def tubular_maximum(run: Run, at: float) -> Floats:
    """TmMg/GFR, mmol per litre of filtrate: ultrafilterable less excreted, during an infusion (Rude1980)."""
    return sample(run, "plasma.ultrafilterable", at) - sample(run, "kidney.excreted", at)
