"""A cohort: the covariates of n people drawn around a Person (study format, sections 2 and 6)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..core.errors import OutOfRange
from ..core.quantity import Quantity
from ..record.covariates import MOST_PEOPLE
from ..record.person import Person
from .covariates import INDEX_SURFACE, ckd_epi, gestation, healthy_filtration, lean_mass, surface
from .draws import CUT, cut_normal, read_off, strata

Floats = NDArray[np.float64]
YEAR = 8766.0  # h
YOUNGEST = 18.0  # y
PER_HOUR = 0.06  # L/h in 1 mL/min
WEIGHT = {"F": (66.0, 10.0), "M": (78.0, 11.0)}  # kg: mean, sd
HEIGHT = {"F": (1.64, 0.06), "M": (1.77, 0.07)}  # m: mean, sd
USUAL_AGE, USUAL_ALBUMIN, ALBUMIN_SPREAD, GFR_SPREAD = 40.0, 42.0, 2.5, 15.0

SET_POINT_SPREAD = 0.06
"""Relative sd of the serum concentration at which people are set. Assumed: 0.71 to 0.93 mmol/L hold 95 % of healthy men
(Jiao2026:abstract), 6.7 % in all, of which about 2 % is within a person (Cotlove1970:abstract) and 2 % assay."""


@dataclass(frozen=True)
class Cohort:
    """Covariates of n people, one value each: y, kg, m, m2, L/h, g/L; `set_point` relative to the model's own.

    `n` = 1 is one person with every distribution at its centre.
    """

    person: Person
    n: int
    seed: int
    study: str
    female: NDArray[np.bool_]
    age: Floats
    weight: Floats
    height: Floats
    surface: Floats
    lean_mass: Floats
    GFR: Floats
    albumin: Floats
    set_point: Floats

    def quantiles(self, purpose: str) -> Floats:
        """The quantile of each person for a purpose; the same in every arm."""
        return strata(self.seed, purpose, self.n, self.study)

    def values(self, quantity: Quantity, purpose: str) -> Floats:
        """A quantity per person, in its internal unit; a spread is read off at each person's quantile."""
        return _drawn(quantity, self.quantiles(purpose))

    def amounts(self, quantity: Quantity, purpose: str) -> Floats:
        """An amount or rate per person, in mmol or mmol/h (kg for doses of drugs), with /kg and /m2 worked out."""
        found = self.values(quantity, purpose)
        if quantity.dimension.endswith("/kg"):
            return found * self.weight
        return found * self.surface if quantity.dimension.endswith("/m2") else found

    def sharing(self, share: float, purpose: str = "share") -> Floats:
        """1 for the people whom an act holds for, 0 for the others."""
        return np.where(self.quantiles(purpose) < share, 1.0, 0.0) if share < 1.0 else np.ones(self.n)

    @property
    def serum_Mg(self) -> Floats | None:
        """The serum magnesium for which each person was selected, mmol/L, or None."""
        return None if self.person.serum_Mg is None else self.values(self.person.serum_Mg, "serum_Mg")


def gather(person: Person, n: int | None = None, seed: int = 1, study: str = "") -> Cohort:
    """Draw `n` people around a person (the person's own n if not given) from the stream of (seed, study).

    Raises OutOfRange for n below 1.

    >>> gather(Person(age="64 y", sex="F", weight="70 kg")).GFR.round(2).tolist()
    [5.25]
    """
    n = person.n if n is None else n
    if not 1 <= n <= MOST_PEOPLE:
        raise OutOfRange(f"{n} people, from 1 to {MOST_PEOPLE} are expected")

    def at(purpose: str) -> Floats:
        return strata(seed, purpose, n, study)

    female = np.full(n, person.female > 0.5) if n == 1 else at("sex") < person.female
    age = np.full(n, USUAL_AGE) if person.age is None else _drawn(person.age, at("age"), YOUNGEST * YEAR) / YEAR
    weight, height = _size(person, female, at("weight"), at("height"), at("BMI"))
    area = surface(weight, height)
    filtration, albumin = _filtration(person, age, female, area, at("GFR")), _albumin(person, at("albumin"))
    reach = CUT * SET_POINT_SPREAD
    set_point = cut_normal(np.ones(n), SET_POINT_SPREAD, at("set point"), 1.0 - reach, 1.0 + reach)
    lean = lean_mass(weight, height, female)
    return Cohort(person, n, seed, study, female, age, weight, height, area, lean, filtration, albumin, set_point)


def _drawn(quantity: Quantity, at: Floats, least: float = -math.inf) -> Floats:
    """Read off at quantiles; one person alone is at the centre, not at the middle of what the cuts leave."""
    return np.array([max(quantity.value, least)]) if at.size == 1 else read_off(quantity, at, least)


def _by_sex(table: dict[str, tuple[float, float]], female: NDArray[np.bool_], at: Floats) -> Floats:
    drawn = [
        cut_normal(np.full(at.shape, mean), sd, at, mean - CUT * sd, mean + CUT * sd) for mean, sd in table.values()
    ]
    return np.where(female, *drawn)


def _size(person: Person, female: NDArray[np.bool_], at_weight: Floats, at_height: Floats, at_index: Floats,
          ) -> tuple[Floats, Floats]:  # fmt: skip
    weight = _by_sex(WEIGHT, female, at_weight) if person.weight is None else _drawn(person.weight, at_weight)
    height = _by_sex(HEIGHT, female, at_height) if person.height is None else _drawn(person.height, at_height)
    if person.BMI is not None:
        index = _drawn(person.BMI, at_index)
        if person.weight is not None:
            height = np.sqrt(weight / index)
        else:
            weight = index * height**2
    return weight, height


def _filtration(person: Person, age: Floats, female: NDArray[np.bool_], area: Floats, at: Floats) -> Floats:
    """GFR in L/h, not indexed to body surface."""
    indexed = PER_HOUR * area / INDEX_SURFACE
    if person.GFR is not None:
        given = _drawn(person.GFR, at)
        return given * area / INDEX_SURFACE if person.GFR.dimension == "indexed flow" else given
    if person.creatinine is not None:
        return ckd_epi(_drawn(person.creatinine, at), age, female) * indexed
    mean = healthy_filtration(age)
    reach = CUT * GFR_SPREAD
    usual = mean if at.size == 1 else cut_normal(mean, GFR_SPREAD, at, np.maximum(mean - reach, 0.0), mean + reach)
    return usual * indexed * (1.0 if person.pregnancy is None else gestation(_weeks(person))[0])


def _albumin(person: Person, at: Floats) -> Floats:
    """Albumin in g/L."""
    if person.albumin is not None:
        return _drawn(person.albumin, at)
    reach = CUT * ALBUMIN_SPREAD
    mean = np.full(at.shape, USUAL_ALBUMIN)
    usual = cut_normal(mean, ALBUMIN_SPREAD, at, mean - reach, mean + reach)
    return usual - (0.0 if person.pregnancy is None else gestation(_weeks(person))[1])


def _weeks(person: Person) -> Floats:
    return np.array([0.0 if person.pregnancy is None else person.pregnancy.value / 168.0])
