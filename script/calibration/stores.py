"""Stores that serum hides: people with a deficit behind a serum inside 0.75 to 0.95 mmol/L."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .experiments import load
from .person import STATE, Person, meals

NORMAL_DIET = 12.0


class Hidden(NamedTuple):
    """Serum (mmol/L), what is missing against the control (mmol), retention less the control's (points)."""

    serum: float
    muscle: float
    organs: float
    surface: float
    deep: float
    retention: float


def hidden_stores(fitted: Mapping[str, float] | None = None) -> dict[str, Hidden]:
    """Each way in which the body can be low in its stores; retention of 30 mmol over 8 h, uncorrected."""
    control = Person(fitted)
    usual, _, _ = load(control, 30.0, 8.0, NORMAL_DIET)

    def measured(person: Person, diet: float) -> Hidden:
        muscle, organs, surface, deep = (float(control.y[STATE[name]] - person.y[STATE[name]])
                                         for name in ("muscle", "organs", "surface", "deep"))
        return Hidden(person.total(), muscle, organs, surface, deep, load(person, 30.0, 8.0, diet)[0] - usual)

    out = {"control": measured(control, NORMAL_DIET)}
    poor = Person(fitted, diet=7.0, start=control.y, cells__E_ATP=0.75, kidney__E_DCT=0.85, input__lost_gut=0.02,
                  kidney__GFR=6.0, signal__insulin=0.7)
    out["ligand 0.75, insulin 0.7, wasting, 7 mmol/d, for years"] = measured(poor, 7.0)
    for ligand in (0.85, 0.92):
        fed = poor.but(cells__E_ATP=ligand, kidney__E_DCT=1.0, input__lost_gut=0.0, signal__insulin=1.0)
        fed.run(meals(NORMAL_DIET, 4), [0.0, 96.0])
        out[f"the same, 4 d later on food, ligand {ligand:g}"] = measured(fed, NORMAL_DIET)
    low = control.but(kidney__GFR=4.5)
    low.run(meals(1.0, 42), [0.0, 24.0 * 42])
    low.run(meals(NORMAL_DIET, 3), [0.0, 72.0])
    out["GFR 75, 6 wk of 1 mmol/d, then 3 d of food"] = measured(low, NORMAL_DIET)
    old = Person(fitted, diet=7.0, start=control.y, kidney__GFR=3.9, signal__insulin=0.6, cells__E_ATP=0.9)
    out["GFR 65, insulin 0.6, ligand 0.9, 7 mmol/d"] = measured(old, 7.0)
    out["ligand 0.75 alone"] = measured(Person(fitted, start=control.y, cells__E_ATP=0.75), NORMAL_DIET)
    out["insulin 0.5 alone"] = measured(Person(fitted, start=control.y, signal__insulin=0.5), NORMAL_DIET)
    return out


__all__ = ["Hidden", "hidden_stores"]
