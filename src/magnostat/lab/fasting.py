"""The plan of the same people who eat and take nothing by mouth in a window: what a one-meal experiment compares with."""

from __future__ import annotations

from dataclasses import replace

from ..core.quantity import Quantity, quantity
from ..core.units import number_text
from ..record.act import read_act
from ..record.acts import Act, Diet, Take, Trace, When
from ..record.plan import Plan
from .reading import NEAR


def fasted(plan: Plan, begin: float, end: float) -> Plan:
    """``plan`` without anything by mouth from ``begin`` to ``end`` (h); the rest of it, and the people, are the same.

    >>> plan = Plan([{"take": "7 mmol", "as": "citrate", "at": ["0 h", "30 h"]}])
    >>> [str(q) for act in fasted(plan, 0.0, 10.0).acts if isinstance(act, Take) for q in act.when.at]
    ['30 h']
    """
    acts: list[Act] = []
    for act in plan.acts:
        if isinstance(act, Take) or (isinstance(act, Trace) and act.route == "oral"):
            acts += _outside(act, begin, end)
        elif isinstance(act, Diet) and begin - NEAR <= act.when.begin < end:
            acts += _after(act, end)
        else:
            acts.append(act)
    fast = read_act({"diet": "0 mmol/d", "from": f"{number_text(begin)} h", "until": f"{number_text(end)} h"})
    return Plan((*acts, replace(fast, arm=True)), title=plan.title, note=plan.note, clock=plan.clock, until=plan.until,
                person=plan.person)  # fmt: skip


def _outside(act: Act, begin: float, end: float) -> list[Act]:
    """An act of doses without those in the window."""
    when = act.when
    if when.at:
        left = tuple(q for q, t in zip(when.at, map(_hours, when.at), strict=True) if not begin - NEAR <= t < end - NEAR)
        return [replace(act, when=replace(when, at=left))] if left else []
    if when.end <= begin or when.begin >= end:
        return [act]
    parts = [replace(when, until=_at(begin))] if when.begin < begin else []
    if when.end > end:
        parts.append(replace(when, start=_at(end)))
    return [replace(act, when=part) for part in parts]


def _after(act: Act, end: float) -> list[Act]:
    """A diet that starts in the window, from its end on."""
    when: When = replace(act.when, start=_at(end))
    return [replace(act, when=when)] if when.begin < when.end else []


def _at(hours: float) -> Quantity:
    return quantity(f"{number_text(hours)} h", "time")


def _hours(when: Quantity) -> float:
    return When(at=(when,)).instants[0]
