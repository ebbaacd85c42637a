"""How bodies differ between people beyond covariates, and with pregnancy and age: one declarative table.

Each row is a factor on some parameters, exp(cv · z), with z from a standard normal cut at 2.5. Person i has the same z in
every arm. `cv` is the coefficient of variation between people, of basis `basis`; one person alone is at the centre.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..body import whole
from .cohort import SET_POINT_SPREAD, Cohort
from .draws import CUT, cut_normal

Floats = NDArray[np.float64]
TERM = 40.0  # wk
MIDDLE_AGE = 40.0  # y


class Variation(NamedTuple):
    """A way in which people differ: a common factor on `parameters`, its `cv`, source and basis."""

    name: str
    parameters: tuple[str, ...]
    cv: float
    source: str
    basis: str


SET_POINT = Variation(
    "set point", ("kidney.s_CaSR", "kidney.V_DCT", "plasma.set_point"), SET_POINT_SPREAD,
    "serum of 0.71 to 0.93 mmol/L holds 95 % of healthy men, Jiao2026:abstract; drawn with the covariates", "assumed")  # fmt: skip

VARIATIONS: tuple[Variation, ...] = (
    Variation("gut capacity", ("gut.E_TRPM6",), 0.15,
              "true absorption 48 sd 5 % in six men, Sabatier2003:abstract; channels are its larger part", "derived"),
    Variation("gut leak", ("gut.E_leak",), 0.15, "as the channels of the gut", "assumed"),
    Variation("distal capacity", ("kidney.E_DCT",), 0.08,
              "nephrons differ in the length of the distal tubule; that it is about as the set point is assumed", "assumed"),
    Variation("muscle", ("cells.muscle0", "cells.deep0"), 0.12,
              "mononuclear cells 13.8 sd 2.3 mmol/L, 17 % with the assay, Ryschon1996:abstract", "derived"),
    Variation("organs", ("cells.organs0", "cells.fast0"), 0.12, "as the cells of muscle, no series was read", "assumed"),
    Variation("cell export", ("cells.E_efflux",), 0.12,
              "free magnesium of muscle 557 sd 97 µmol/L, 17 % with the error of the method, Ryschon1996:abstract", "derived"),
    Variation("red cells", ("erythrocyte.content0",), 0.12,
              "1.92 sd 0.33 mmol/L, 17 % with the assay, Ryschon1996:abstract", "derived"),
    Variation("red-cell free", ("erythrocyte.free0",), 0.15,
              "205 se 10 µmol/L in 26 people, 25 % with the error of the method, Fatemi1991:abstract", "derived"),
    Variation("bone surface", ("bone.surface0",), 0.15, "bone mineral differs by a tenth to a fifth at one size", "assumed"),
)  # fmt: skip
"""What differs between people, one a line. Filtration, albumin and size are covariates."""

MINERALS: tuple[Variation, ...] = (
    Variation("calcium set point", ("parathyroid.E_set",), 0.03, "ionised calcium at rest 1.25 sd 0.04 mmol/L, Schwarz1994:abstract",
              "derived"),
    Variation("parathyroid mass", ("parathyroid.E_gland",), 0.30,
              "hormone differs by two fifths between adults, Muntner2009:abstract; a third at one set point is assumed", "assumed"),
    Variation("potassium secretion", ("potassium.E_secretion",), 0.20,
              "serum potassium of 3.5 to 5.0 mmol/L holds most people; the size is assumed to give that", "assumed"),
    Variation("phosphate maximum", ("phosphate.E_TmP",), 0.10,
              "serum phosphate of 0.8 to 1.5 mmol/L holds most people, half of it meals; assumed", "assumed"),
    Variation("vitamin D", ("calcitriol.E_1a",), 0.20, "calcitriol of 50 to 160 pmol/L holds most people; assumed", "assumed"),
)  # fmt: skip
"""The same for the minerals around magnesium. They hardly move it, so a selection on its serum leaves them alone."""


def scores(cohort: Cohort) -> dict[str, Floats]:
    """The z of each person for each variation; 0 for one person alone.

    >>> from magnostat.people.cohort import gather
    >>> from magnostat.record.person import Person
    >>> float(scores(gather(Person()))["muscle"][0])
    0.0
    """
    nothing = np.zeros(cohort.n)
    return {
        v.name: nothing if cohort.n == 1 else cut_normal(nothing, 1.0, cohort.quantiles(f"variation {v.name}"), -CUT, CUT)
        for v in (*VARIATIONS, *MINERALS)
    }


def factors(cohort: Cohort) -> dict[str, Floats]:
    """What the parameters of each person are multiplied by: between people, by age and by pregnancy."""
    found: dict[str, Floats] = {}
    z = scores(cohort)
    parts: list[tuple[str, Floats]] = [(name, np.exp(v.cv * z[v.name])) for v in (*VARIATIONS, *MINERALS) for name in v.parameters]
    for name, factor in (*parts, *aged(cohort.age).items(), *expecting(cohort).items()):
        found[name] = found[name] * factor if name in found else factor
    return found


def merged(values: Mapping[str, Floats], cohort: Cohort) -> dict[str, Floats]:
    """Parameters by covariate, with what else differs between people; a parameter that is not there starts from its page."""
    declared = whole.parameters()
    found = dict(values)
    for name, factor in factors(cohort).items():
        before = found.get(name)
        found[name] = factor * (np.float64(declared[name].value or 0.0) if before is None else before)
    return found


def aged(age: Floats) -> dict[str, Floats]:
    """What age (y) does beyond filtration: cells export more and the gut takes up less; the reference is at 40 y.

    Free magnesium of the calf is 0.7803 − 0.0027 · age mmol/L in people of 5 to 80 y, with ATP and pH alike
    (Muscle2001:abstract), while serum is no different: export is raised as much. Uptake of magnesium is impaired
    (Barbagallo2021:abstract); that it falls at the pace of filtration, 0.8 % a year, is assumed. Both are held constant
    below 18 and above 90 y, uptake also below 40 y.

    >>> {name: factor.round(2).tolist() for name, factor in aged(np.array([40.0, 73.0])).items()}
    {'cells.E_efflux': [1.0, 1.15], 'gut.E_TRPM6': [1.0, 0.74]}
    """
    within = np.clip(age, 18.0, 90.0)
    return {
        "cells.E_efflux": (0.7803 - 0.0027 * MIDDLE_AGE) / (0.7803 - 0.0027 * within),
        "gut.E_TRPM6": 1.0 - 0.008 * np.maximum(within - MIDDLE_AGE, 0.0),
    }


def expecting(cohort: Cohort) -> dict[str, Floats]:
    """What pregnancy does to the fluids: plasma by the week, interstitial fluid by a third at term.

    Plasma grows by 6, 18, 29, 42 and 48 % in weeks 7, 17, 24, 31 and 36 (Aguree2019:abstract; 46 % at most in
    deHaas2017:abstract). Interstitial fluid: 4 L more at term is assumed, in proportion to plasma. GFR and albumin are
    covariates (covariates.gestation). Weight is that before pregnancy.
    """
    if cohort.person.pregnancy is None:
        return {}
    week = np.full(cohort.n, cohort.person.pregnancy.value / 168.0)
    grown = np.interp(week, [0.0, 7.0, 17.0, 24.0, 31.0, 36.0, TERM], [0.0, 0.06, 0.18, 0.29, 0.42, 0.48, 0.48])
    return {"plasma.V_p": 1.0 + grown, "plasma.V_i": 1.0 + grown * (4.0 / 12.0) / 0.48}
