"""From the unit of an assay to the unit in which a result was reported. All scales are linear."""

from __future__ import annotations

from typing import NamedTuple

from ..core.units import DIMENSIONS, HOURS, from_internal, to_internal
from ..lab.assays import ASSAYS
from ..record.outcome import Outcome
from ..record.study_assays import LISTED, RELATIVE, TIMES
from ..record.study_dimensions import written_unit

GRAMS_PER_MOL = {"PTH": 9425.0, "calcitriol": 416.64}  # where a mass concentration meets a molar one


class Scale(NamedTuple):
    """How a number of the assay becomes one of the report: `unit`, times `factor`, per person over `per`.

    `per` is "" or the covariate that each person's value is divided by: "weight" (kg) or "surface" (1.73 m2).
    """

    unit: str
    factor: float = 1.0
    per: str = ""


def scale_of(outcome: Outcome) -> Scale:
    """The scale of an outcome; a direction or an order stays in the unit of its assay, fractions are 1.

    >>> from magnostat.record.outcome import read_outcome
    >>> told = read_outcome({"assay": "serum Mg", "reported": "2.0 mg/dL"}, ["all"])
    >>> scale_of(told).unit, round(scale_of(told).factor, 4)
    ('mg/dL', 2.4305)
    """
    statistic, value = outcome.statistic, outcome.value
    relative = statistic in (*RELATIVE, "share") or (outcome.versus != "" and outcome.contrast != "difference")
    if relative:
        unit = "" if value is None else written_unit(value)
        return Scale(unit, 100.0 if unit == "%" else 1.0)
    if value is not None and statistic in TIMES:
        return Scale(written_unit(value), from_internal(1.0, written_unit(value), "time"))
    assay = outcome.against.assay if statistic == "crossover" and outcome.against else outcome.assay
    if statistic == "slope" and outcome.against is not None:
        return _quotient(outcome, assay, outcome.against.assay)
    if value is None:
        return Scale(ASSAYS[assay].unit)
    unit, dimension = written_unit(value), value.dimension
    return Scale(unit, _factor(outcome, assay, unit, dimension), _per(dimension))


def _factor(outcome: Outcome, assay: str, unit: str, dimension: str) -> float:
    own, solute = own_dimension(assay), solute_of(assay)
    if dimension == "share" and own != "share":
        return _hours(outcome)  # a plain number is in the assay's unit
    internal = to_internal(1.0, ASSAYS[assay].unit, own, solute)
    plain = dimension.removesuffix("/kg").removeprefix("indexed ")
    if outcome.statistic in ("slope", "auc") and plain == own:
        internal *= _hours(outcome)  # else the quotient or product is in internal units as it is: mmol per h is a rate
    if plain != own and {plain, own} == {"mass concentration", "concentration"}:
        per_mol = GRAMS_PER_MOL[LISTED[assay].solute]  # g/L = mmol/L · (g/mol)/1000
        internal *= per_mol / 1000.0 if own == "concentration" else 1000.0 / per_mol
    return internal * from_internal(1.0, unit, dimension, solute)


def own_dimension(assay: str) -> str:
    """The dimension that the assay's own unit belongs to."""
    return next(d for d in LISTED[assay].dimensions if ASSAYS[assay].unit in DIMENSIONS[d].units)


def solute_of(assay: str) -> str | None:
    """Whose mg and mEq the results of an assay are; None for hormones, which are counted in g or mol as written."""
    solute = LISTED[assay].solute
    return None if solute in GRAMS_PER_MOL else solute


def in_assay_unit(assay: str, internal: float) -> float:
    """A value in internal units, such as a cut-off, in the unit of the assay.

    >>> in_assay_unit("RBC free Mg", 0.2)
    200.0
    """
    return from_internal(internal, ASSAYS[assay].unit, own_dimension(assay), solute_of(assay))


def _hours(outcome: Outcome) -> float:
    """Hours in the unit of time of the window, for a slope; one over it for an area under a curve."""
    unit = outcome.at.text.split(" ")[-1]
    hours = HOURS[unit][0] / HOURS[unit][1] if unit in HOURS else 1.0
    return hours if outcome.statistic == "slope" else 1.0 / hours if outcome.statistic == "auc" else 1.0


def _quotient(outcome: Outcome, y: str, x: str) -> Scale:
    """A slope across people: without a unit where both assays are of one dimension, else in their own units."""
    if outcome.value is None:
        return Scale("")
    unit = written_unit(outcome.value)
    if outcome.value.dimension != "share" or own_dimension(x) != own_dimension(y):
        return Scale(unit)
    one = [to_internal(1.0, ASSAYS[name].unit, own_dimension(name), solute_of(name)) for name in (y, x)]
    return Scale(unit, one[0] / one[1] * (100.0 if unit == "%" else 1.0))


def _per(dimension: str) -> str:
    return "weight" if dimension.endswith("/kg") else "surface" if dimension.startswith("indexed") else ""
