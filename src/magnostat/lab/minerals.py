"""Assays of what magnesium lives with: calcium, phosphate, potassium, sodium and the hormones of calcium."""

from __future__ import annotations

from ..run import Run
from .reading import DAY, Floats, moved, sample
from .urine import creatinine_excreted


def serum_calcium(run: Run, at: float) -> Floats:
    """Total serum calcium, mmol/L."""
    return sample(run, "calcium.total", at)


def ionised_calcium(run: Run, at: float) -> Floats:
    """Ionised calcium, mmol/L, at the blood's own pH."""
    return sample(run, "calcium.ionised", at)


def serum_potassium(run: Run, at: float) -> Floats:
    """Potassium in serum, mmol/L; what platelets give off as blood clots is not added."""
    return sample(run, "potassium.total", at)


def serum_phosphate(run: Run, at: float) -> Floats:
    """Inorganic phosphate in serum, mmol/L."""
    return sample(run, "phosphate.total", at)


def parathyroid_hormone(run: Run, at: float) -> Floats:
    """Intact parathyroid hormone, ng/L."""
    return sample(run, "parathyroid.concentration", at)


def calcitriol(run: Run, at: float) -> Floats:
    """1,25-dihydroxyvitamin D, pmol/L."""
    return sample(run, "calcitriol.concentration", at)


def urine_calcium(run: Run, begin: float, end: float) -> Floats:
    """Urinary calcium from ``begin`` to ``end`` (h), mmol/d."""
    return _excreted(run, "calcium", begin, end)


def urine_potassium(run: Run, begin: float, end: float) -> Floats:
    """Urinary potassium, mmol/d."""
    return _excreted(run, "potassium", begin, end)


def urine_phosphate(run: Run, begin: float, end: float) -> Floats:
    """Urinary phosphate, mmol/d."""
    return _excreted(run, "phosphate", begin, end)


def urine_sodium(run: Run, begin: float, end: float) -> Floats:
    """Urinary sodium, mmol/d."""
    return _excreted(run, "sodium", begin, end)


def urine_calcium_per_creatinine(run: Run, begin: float, end: float) -> Floats:
    """Urinary calcium over urinary creatinine, mmol/mmol."""
    return urine_calcium(run, begin, end) / DAY / creatinine_excreted(run, end)


def _excreted(run: Run, pool: str, begin: float, end: float) -> Floats:
    return moved(run, f"{pool}>urine", begin, end) * DAY / (end - begin)
