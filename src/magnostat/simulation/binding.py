"""Magnesium that phytate and oxalate of the same intake hold on to: a share of each intake, one a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ..catalogue.modifiers import BINDERS, modifier
from ..core.quantity import Quantity
from ..record.acts import Act, Diet, Take, Trace
from ..record.plan import Plan
from ..record.timing import dose_instants
from .dosing import WAYS, Tally, Way

Floats = NDArray[np.float64]
Amounts = Callable[[Act, Quantity, str], Floats]
"""What a quantity of an act is for each person, told with its purpose."""
DAY = 24.0
INSTANT = 1e-6  # h: acts within it are taken at one instant, and mixed


def with_binders(act: Act) -> bool:
    """True if something that binds magnesium is taken along, or written for a diet."""
    return isinstance(act, Take | Diet) and any(getattr(act, name) is not None for name in BINDERS)


def together(acts: Sequence[Act], at: float, zero: float) -> tuple[Take | Trace, ...]:
    """What is swallowed at an instant (h); ``zero`` is the clock hour of the plan's zero."""
    mouth = (act for act in acts if isinstance(act, Take) or (isinstance(act, Trace) and act.route == "oral"))
    return tuple(act for act in mouth if dose_instants(act.when, at - INSTANT, at + INSTANT, zero))


def binders(act: Act) -> Iterator[tuple[str, Quantity]]:
    """Each binder that is taken along with an act, with its amount."""
    for name in BINDERS:
        quantity = getattr(act, name, None)
        if quantity is not None:
            yield name, quantity


def of_diet(diet: Diet, magnesium: Floats, amounts: Amounts) -> Floats | None:
    """The share of a diet's ``magnesium`` (mmol/h) that is bound by what it has more than a mixed diet; None for none."""
    binding = {name: amounts(diet, quantity, f"diet {name}") for name, quantity in binders(diet)}
    return held(magnesium, binding, beyond_usual=True) if binding else None


def mixture(
    plan: Plan, act: Act, at: float, number: Callable[[Act], str], amounts: Amounts
) -> tuple[Floats | None, str]:
    """The share that is bound of what is swallowed at an instant, None for none, and a text that names what is mixed."""
    if not any(map(with_binders, plan.acts)):
        return None, ""
    acts = {number(each): each for each in (act, *together(plan.acts, at, plan.zero))}
    magnesium, binding = [np.zeros(1)], dict[str, Floats]()
    for each in acts.values():
        amount = each.amount if isinstance(each, Take) else each.dose if isinstance(each, Trace) else None
        if amount is not None and amount.dimension.startswith("amount"):
            magnesium.append(amounts(each, amount, each.verb))
        for name, quantity in binders(each):
            binding[name] = binding.get(name, np.zeros(1)) + amounts(each, quantity, f"take {name}")
    return (held(np.asarray(sum(magnesium)), binding), "+".join(sorted(acts))) if binding else (None, "")


def parted(tally: Tally, key: str, way: Way, share: Floats | None, mixed: str = "") -> Iterable[tuple[Way, str]]:
    """Where the numbers called ``key`` go: all of them along their way, but for the share of them that is bound."""
    if share is None or not share.any():
        return ((way, key),)
    free, bound = f"{key}.free.{mixed}", f"{key}.bound.{mixed}"
    tally.numbers[free], tally.numbers[bound] = tally.numbers[key] * (1.0 - share), tally.numbers[key] * share
    return (way, free), (WAYS["inert"], bound)


def held(magnesium: Floats, binding: Mapping[str, Floats], *, beyond_usual: bool = False) -> Floats:
    """The share of magnesium that is bound, from 0 to 1.

    ``magnesium`` and each binder in mmol; where ``beyond_usual``, all in mmol/h, of the binders only what is more than
    a mixed diet has: uptake from such a diet has that in it.

    >>> held(np.array([4.0, 1.0]), {"phytate": np.array([2.0, 2.0])})
    array([0.5, 1. ])
    """
    bound = np.zeros_like(magnesium)
    for name, amount in binding.items():
        known = modifier(name)
        usual = known.usual.value / DAY if beyond_usual else 0.0
        bound = bound + known.binds.value * np.maximum(amount - usual, 0.0)
    return np.where(magnesium > 0, np.minimum(bound / np.where(magnesium > 0, magnesium, 1.0), 1.0), np.sign(bound))
