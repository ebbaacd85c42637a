"""How a body follows from covariates: named scale rules, one a line, each with its basis.

A rule either takes a covariate as it is ("is"), or scales the reference value of the body, which is of a man of 70 kg
and 1.76 m with 56.1 kg of lean mass, in proportion to a covariate ("in proportion").
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..body import whole
from .cohort import Cohort
from .variation import merged

Floats = NDArray[np.float64]

REFERENCE: Mapping[str, float] = {"lean_mass": 56.1, "surface": 1.85, "set_point": 1.0}
"""The covariates of the body whose parameters the pages hold."""


class Rule(NamedTuple):
    """One parameter, the covariate that it follows, how, and why (`basis` as in the pages)."""

    parameter: str
    covariate: str
    how: str
    source: str
    basis: str


LEAN = "extracellular fluid and cells are in lean tissue, which fat mass does not add to, Janmahasatian2005"
SET = "people regulate at different serum levels, Jiao2026:abstract; that all thresholds move together is assumed"

RULES: tuple[Rule, ...] = (
    Rule("plasma.V_p", "lean_mass", "in proportion", LEAN, "assumed"),
    Rule("plasma.V_i", "lean_mass", "in proportion", LEAN, "assumed"),
    Rule("plasma.Q_capillary", "lean_mass", "in proportion", "perfused tissue, so that time constants stay", "assumed"),
    Rule("plasma.k_sweat", "surface", "in proportion", "skin is where sweat is lost", "assumed"),
    Rule("plasma.albumin", "albumin", "is", "the covariate itself", "measured"),
    Rule("plasma.set_point", "set_point", "in proportion", SET, "assumed"),
    Rule("cells.fast0", "lean_mass", "in proportion", LEAN, "assumed"),
    Rule("cells.organs0", "lean_mass", "in proportion", LEAN, "assumed"),
    Rule("cells.muscle0", "lean_mass", "in proportion", LEAN, "assumed"),
    Rule("cells.deep0", "lean_mass", "in proportion", LEAN, "assumed"),
    Rule("erythrocyte.volume", "lean_mass", "in proportion", "blood volume follows lean tissue", "assumed"),
    Rule("bone.surface0", "lean_mass", "in proportion", "bone mass follows muscle mass", "assumed"),
    Rule("bone.turnover", "lean_mass", "in proportion", "bone mass follows muscle mass", "assumed"),
    Rule("bone.mineral0", "lean_mass", "in proportion", "bone mass follows muscle mass", "assumed"),
    Rule("bone.exchangeable0", "lean_mass", "in proportion", "bone mass follows muscle mass", "assumed"),
    Rule("bone.exchange", "lean_mass", "in proportion", "so that time constants stay", "assumed"),
    Rule("potassium.content", "lean_mass", "in proportion", LEAN, "assumed"),
    Rule("potassium.exchange", "lean_mass", "in proportion", "so that time constants stay", "assumed"),
    Rule("phosphate.content", "lean_mass", "in proportion", LEAN, "assumed"),
    Rule("phosphate.exchange", "lean_mass", "in proportion", "so that time constants stay", "assumed"),
    Rule("kidney.GFR", "GFR", "is", "the covariate itself, not indexed to body surface", "measured"),
    Rule("kidney.s_CaSR", "set_point", "in proportion", SET, "assumed"),
    Rule("kidney.V_DCT", "set_point", "in proportion", SET, "assumed"),
)


def parameters(cohort: Cohort) -> dict[str, Floats]:
    """The parameters that differ between the people of a cohort, by full name, one value a person.

    >>> from magnostat.people.cohort import gather
    >>> from magnostat.record.person import Person
    >>> parameters(gather(Person(GFR="60 mL/min")))["kidney.GFR"].round(6).tolist()
    [3.6]
    """
    declared = whole.parameters()
    followed = {rule.parameter: _followed(rule, cohort, declared[rule.parameter].value) for rule in RULES}
    return merged(followed, cohort)


def _followed(rule: Rule, cohort: Cohort, reference: float | None) -> Floats:
    covariate = np.asarray(getattr(cohort, rule.covariate), dtype=np.float64)
    if rule.how == "is":
        return covariate
    return (0.0 if reference is None else reference) * covariate / REFERENCE[rule.covariate]
