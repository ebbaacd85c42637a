"""The treatments of the package: named regimens as ready plans, with what is told before a dose is: for whom, how much at
the most, what to watch, when not. Amounts are elemental magnesium; 1 g of MgSO4·7H2O is 4.06 mmol.

A file whose plan gives more than its own maximum is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import chain
from typing import NamedTuple, cast

from ..core.errors import BadFile, MagnostatError, NotInPackage, did_you_mean, shown, unknown
from ..core.quantity import Quantity, quantity
from ..record.acts import Act, Infuse, Inject, Take
from ..record.expansion import expand
from ..record.files import Table
from ..record.plan import Plan
from ..record.readers import AMOUNTS
from . import sourced as table_of
from .expectation import Expectation, read_expectations
from .grade import read_grade
from .sourced import DATA

FOLDER = DATA / "treatments"
WORDS = ("called", "class", "note", "indication", "source", "monitoring", "contraindications")
KEYS = ("name", "grade", *WORDS, "maximum", "person", "do", "expect")
CLASSES = ("obstetric", "arrhythmia", "deficiency", "surgery", "oral")
HAIR = 1e-6  # of an amount: what rounding may add to a maximum


class Maximum(NamedTuple):
    """No more than `amount` in any stretch of `within` hours."""

    amount: Quantity
    within: float
    source: str


class TreatmentFile(NamedTuple):
    """A regimen: its `plan` in a person for whom it is meant, and what must be told with it.

    `family` is its class, `source` the regimen's, `grade` says how well the levels it gives are known.
    """

    name: str
    called: str
    family: str
    grade: str
    note: str
    indication: str
    source: str
    maximum: Maximum
    monitoring: str
    contraindications: str
    plan: Plan
    do: tuple[Mapping[str, object], ...]
    person: Mapping[str, object]
    expectations: tuple[Expectation, ...]


@cache
def treatment(name: str) -> TreatmentFile:
    """The treatment of a name. Raises NotInPackage, or BadFile if its file does not hold what it must.

    >>> treatment("zuspan").family, round(total(treatment("zuspan").plan), 2)
    ('obstetric', 113.68)
    """
    path = FOLDER / f"{name}.toml"
    if name not in treatments():
        raise NotInPackage(f"no treatment {shown(name)} in the package", mend=did_you_mean(name, treatments()))
    return read_treatment(table_of.load(path), path.name)


@cache
def treatments() -> tuple[str, ...]:
    """The names of the treatments in the package.

    >>> "pritchard" in treatments()
    True
    """
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def read_treatment(table: Table, place: str) -> TreatmentFile:
    """A treatment from its table; every key is read, none is left over."""
    try:
        table_of.known(table, KEYS)
        name = table_of.text(table, "name")
        if f"{name}.toml" != place.rpartition("/")[2]:
            raise BadFile(f"{shown(name)} stands in {place}", where="name", mend="name the file after the treatment")
        told = {key: table_of.text(table, key) for key in WORDS}
        if told["class"] not in CLASSES:
            raise unknown("class", told["class"], CLASSES, where="class")
        plan = Plan.read({"title": told["called"], "person": table["person"], "do": table["do"]})
        return TreatmentFile(
            name, told["called"], told["class"], read_grade(table), told["note"], told["indication"], told["source"],
            _maximum(table["maximum"], plan), told["monitoring"], told["contraindications"], plan,
            tuple(cast("list[Mapping[str, object]]", table["do"])), cast("Mapping[str, object]", table["person"]),
            read_expectations(table))  # fmt: skip
    except MagnostatError as error:
        raise error.within(place, ": ") from None


def total(plan: Plan) -> float:
    """The magnesium that the acts of a plan give from its begin to its end, mmol (or mmol/kg, if its doses are)."""
    return sum(amount for _, _, amount in _given(plan))


def most_within(plan: Plan, hours: float) -> float:
    """The most magnesium that the acts of a plan give in any stretch of so many hours, mmol (or mmol/kg).

    >>> most_within(Plan([{"infuse": "4 mmol/h", "from": "0 h", "until": "9 h"}, {"inject": "2 mmol", "at": "1 h"}]), 2.0)
    10.0
    """
    given = _given(plan)
    ends = [start for start, _, _ in given] + [max(stop - hours, plan.span[0]) for _, stop, _ in given]
    return max(sum(_part(one, begin, begin + hours) for one in given) for begin in ends)


def _given(plan: Plan) -> list[tuple[float, float, float]]:
    """(start, stop, amount) of every dose and course of magnesium. Raises BadFile for an act that is no dose."""
    for act in plan.acts:
        if not isinstance(act, Take | Infuse | Inject) or getattr(act, "solute", "Mg") != "Mg":
            raise BadFile(f"'{act.verb}' gives no magnesium", where="do", mend="write take, infuse or inject")
    if not plan.acts or len({_amount(act).dimension.endswith("/kg") for act in plan.acts}) > 1:
        raise BadFile("no doses, or some for a kilogram and some not", where="do")
    timeline = expand(plan)
    courses = [(c.start, c.stop, _amount(c.act).value * (c.stop - c.start)) for c in timeline.courses]
    return list(chain(((d.start, d.stop, _amount(d.act).value * d.fraction) for d in timeline.doses), courses))


def _amount(act: Act) -> Quantity:
    return act.value if isinstance(act, Infuse) else cast("Take | Inject", act).amount


def _part(one: tuple[float, float, float], begin: float, end: float) -> float:
    start, stop, amount = one
    if stop <= start:
        return amount if begin <= start < end else 0.0
    return amount * max(0.0, min(stop, end) - max(start, begin)) / (stop - start)


def _maximum(row: object, plan: Plan) -> Maximum:
    if not isinstance(row, Mapping):
        raise BadFile(f"{shown(row)} is no table with amount, within and source", where="maximum")
    try:
        table_of.known(row, ("amount", "within", "source"))
        found = Maximum(quantity(row["amount"], *AMOUNTS, solute="Mg"), quantity(row["within"], "time").value,
                        table_of.text(row, "source"))  # fmt: skip
    except MagnostatError as error:
        raise error.within("maximum") from None
    most = most_within(plan, found.within)
    if _amount(plan.acts[0]).dimension.endswith("/kg") != found.amount.dimension.endswith("/kg"):
        raise BadFile("the maximum is for a kilogram and the doses are not, or the reverse", where="maximum")
    if most > found.amount.value * (1.0 + HAIR):
        raise BadFile(f"the plan gives {most:.4g} {found.amount.unit} in {row['within']}, more than its maximum {row['amount']}",
                      where="do", mend="give less")  # fmt: skip
    return found
