"""The acts of a plan in words that say what an amount is: elemental magnesium, and the weight of the salt."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.quantity import Quantity
from ..core.units import MOLAR_MASS
from ..record.acts import Act, Diet, Drug, Infuse, Inject, Lose, Take, When
from ..record.plan import Plan
from .drugs import drug
from .salts import salt

CALLED = {"Mg": "magnesium", "Ca": "calcium", "P": "phosphate", "phosphate": "phosphate", "K": "potassium", "Na": "sodium"}


def echo(plan: Plan) -> list[str]:
    """One line for each act.

    >>> from magnostat.record.regimen import regimen
    >>> echo(regimen("300 mg citrate at 08:00 and 20:00 for 90 d"))
    ['300 mg magnesium as citrate, 1.86 g of salt, at 08:00 and 20:00, from 0 d until 90 d']
    """
    return [", ".join(_parts(act)) for act in plan.acts]


def _parts(act: Act) -> Iterator[str]:
    if isinstance(act, Take):
        yield from _taken(act)
    elif isinstance(act, Infuse):
        yield f"{act.value} {CALLED[act.solute]} into a vein" + ("" if act.continuous else f" over {act.over or '5 min'}")
        yield from _other_unit(act.value, act.solute)
    elif isinstance(act, Inject):
        yield f"{act.amount} magnesium into muscle"
        yield from _other_unit(act.amount, act.solute)
    elif isinstance(act, Diet):
        yield f"{act.rate} magnesium with food"
    elif isinstance(act, Lose):
        yield f"loses {act.rate} magnesium by {act.by}, at 0.85 mmol/L in serum"
    elif isinstance(act, Drug):
        usual = drug(act.name).usual
        yield f"{act.name} {act.dose or usual.dose}"
        if act.when.daily is None and act.when.every is None and not act.when.at:
            yield f"every {usual.every:g} h"
    else:
        yield act.verb + " " + str(getattr(act, "name", getattr(act, "device", getattr(act, "label", ""))))
    yield from _when(act.when)


def _taken(act: Take) -> Iterator[str]:
    source = act.salt if act.form == "tablet" or act.salt in ("food", "water") else f"{act.salt} ({act.form})"
    yield f"{act.amount} magnesium as {source}"
    if act.salt not in ("food", "water"):
        yield from _weight(act)
    along = [f"{quantity} {CALLED[key]}" for key in ("Ca", "P", "K", "Na") if (quantity := getattr(act, key)) is not None]
    if along:
        yield f"with {' and '.join(along)}"
    if act.titrate is not None:
        told = act.titrate
        yield f"{told.step} more or less every {told.every} ({told.least} to {told.greatest}) towards {told.assay} {told.target}"


def _weight(act: Take) -> Iterator[str]:
    per = act.amount.dimension.removeprefix("amount")
    if act.amount.value > 0:
        yield f"{float(f'{salt(act.salt).grams(act.amount.value):.3g}'):g} g{per} of salt"


def _other_unit(quantity: Quantity, solute: str) -> Iterator[str]:
    """Magnesium given in mmol is also told in mg, since vials carry either."""
    if solute == "Mg" and quantity.dimension == "amount":
        mg = quantity.value * MOLAR_MASS["Mg"]
        yield f"{quantity.value:.3g} mmol = {mg:.3g} mg elemental"


def _when(when: When) -> Iterator[str]:
    if isinstance(when.daily, int):
        yield "daily" if when.daily == 1 else f"{when.daily} times a day"
    elif when.daily:
        yield "at " + " and ".join(when.daily)
    if when.every:
        yield f"every {when.every}"
    if when.at:
        yield "at " + " and ".join(str(q) for q in when.at[:5]) + (" …" if len(when.at) > 5 else "")
    course = [f"{word} {q}" for word, q in (("from", when.start), ("until", when.until)) if q is not None]
    if course:
        yield " ".join(course)
    elif not when.at:
        yield "always" if when.daily is None and when.every is None else "since always"
