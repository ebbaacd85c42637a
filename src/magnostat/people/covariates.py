"""What follows from age, sex, size and creatinine: body surface, lean mass, and the filtration of the healthy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..record.filtration import ABOVE, BELOW, KNEE, MOST, PER_YEAR, WOMEN

Floats = NDArray[np.float64]
INDEX_SURFACE = 1.73  # m2


def surface(weight: Floats, height: Floats) -> Floats:
    """Body surface in m2 from kg and m: 0.007184 · weight^0.425 · (height in cm)^0.725 (DuBois1916).

    >>> surface(np.array([70.0]), np.array([1.75])).round(2).tolist()
    [1.85]
    """
    return np.asarray(0.007184 * weight**0.425 * (100.0 * height) ** 0.725, dtype=np.float64)


def lean_mass(weight: Floats, height: Floats, female: NDArray[np.bool_]) -> Floats:
    """Fat-free mass in kg: 9270 · weight / (a + b · BMI), a, b = 6680, 216 in men and 8780, 244 in women
    (Janmahasatian2005).

    >>> lean_mass(np.array([70.0]), np.array([1.76]), np.array([False])).round(1).tolist()
    [56.1]
    """
    index = weight / height**2
    return np.asarray(9270.0 * weight / np.where(female, 8780.0 + 244.0 * index, 6680.0 + 216.0 * index))


def healthy_filtration(age: Floats) -> Floats:
    """Mean GFR of the healthy in mL/min/1.73 m2: 105 to 40 y, then 0.8 less a year.

    A decline of 0.7 to 0.9 a year was measured by iohexol in healthy Europeans (Eriksen2020:abstract); a young mean of
    105 and the spread of 15 are assumed.

    >>> healthy_filtration(np.array([30.0, 60.0])).tolist()
    [105.0, 89.0]
    """
    return np.asarray(105.0 - 0.8 * np.maximum(age - 40.0, 0.0))


def ckd_epi(creatinine: Floats, age: Floats, female: NDArray[np.bool_]) -> Floats:
    """GFR in mL/min/1.73 m2 from creatinine in mmol/L and age in y: CKD-EPI 2021 without race (Inker2021).

    The numbers stand in `record.filtration`; this is the same for many people at once.

    >>> ckd_epi(np.array([0.9 / 11.312]), np.array([55.0]), np.array([True])).round(0).tolist()
    [75.0]
    """
    ratio = creatinine * 11.312 / np.where(female, KNEE["F"], KNEE["M"])
    low = np.minimum(ratio, 1.0) ** np.where(female, BELOW["F"], BELOW["M"])
    return np.asarray(MOST * low * np.maximum(ratio, 1.0) ** ABOVE * PER_YEAR**age * np.where(female, WOMEN, 1.0))


def gestation(week: Floats) -> tuple[Floats, Floats]:
    """How GFR is multiplied, and how many g/L albumin falls, in a week of pregnancy.

    Filtration rises by half within the first 13 weeks and stays so, albumin falls evenly by 10 g/L to term: both are
    assumed from the usual clinical figures.

    >>> [float(x[0]) for x in gestation(np.array([20.0]))]
    [1.5, 5.0]
    """
    return 1.0 + 0.5 * np.minimum(week / 13.0, 1.0), 10.0 * np.minimum(week / 40.0, 1.0)
