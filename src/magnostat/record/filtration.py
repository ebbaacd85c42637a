"""Filtration from creatinine: the numbers of CKD-EPI 2021 without race, which stand here once.

    GFR = 142 · min(S/k, 1)^a · max(S/k, 1)^−1.200 · 0.9938^age [· 1.012 in women]     (Inker2021)

S is creatinine in mg/dL, GFR in mL/min/1.73 m2, age in years; k and a differ by sex.
"""

from __future__ import annotations

from collections.abc import Mapping

MOST, PER_YEAR, ABOVE, WOMEN = 142.0, 0.9938, -1.2, 1.012
KNEE: Mapping[str, float] = {"F": 0.7, "M": 0.9}
"""k, mg/dL: where the line of creatinine against filtration bends."""
BELOW: Mapping[str, float] = {"F": -0.241, "M": -0.302}
"""a: the exponent below the knee."""


def ckd_epi(creatinine: float, age: float, sex: str) -> float:
    """GFR in mL/min/1.73 m2 of one person, from creatinine in mg/dL.

    >>> round(ckd_epi(0.9, 55.0, "F"))
    75
    """
    ratio = creatinine / KNEE[sex]
    found = MOST * min(ratio, 1.0) ** BELOW[sex] * max(ratio, 1.0) ** ABOVE * PER_YEAR**age
    return float(found * (WOMEN if sex == "F" else 1.0))
