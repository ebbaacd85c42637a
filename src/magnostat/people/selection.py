"""People who were selected for their serum magnesium: what is moved until it holds (study format, section 2, `because`).

    population   the differences between people, by the smallest change from what each was drawn with: for one person
                 at the centre that is the most probable combination; a group keeps its spread where serum does not fix it
    intake       the habitual diet, from 4 to 30 mmol/d; the rest, if any, is population
    gut          the uptake capacity: channels and leak in proportion
    kidney       the renal threshold: calcium-sensing receptor and distal capacity in proportion
    stores       all pools but lumen and bone crystal, in proportion        not a steady state
    acute        plasma, interstitium and the pools that turn over in 6 h   not a steady state

For the first four serum holds in the habitual state, at the instant just before the first timed act.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..core.errors import OutOfRange
from .roots import Found, find_root
from .variation import SET_POINT, VARIATIONS, Variation

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]
Factors = Mapping[str, Floats]
Serum = Callable[[Factors, "Floats | None", Rows], Floats]
"""(factors on parameters, habitual diet in mmol/h or None for the usual, whose) → serum in the habitual state."""

LEAST_DIET, MOST_DIET = 4.0 / 24.0, 30.0 / 24.0  # mmol/h
FURTHEST = 20.0  # standard deviations of the most probable combination
STEP = 0.5  # standard deviations, for slopes
FAR = 5.0  # standard deviations from which a note says so
STORES = ("plasma", "interstitium", "depot", "fast", "organs", "muscle", "deep", "red_cells", "surface")
ACUTE = ("plasma", "interstitium", "fast")
MOVED: Mapping[str, tuple[str, ...]] = {"stores": STORES, "acute": ACUTE}
LEVERS: Mapping[str, tuple[tuple[str, ...], float, float]] = {
    "gut": (("gut.E_TRPM6", "gut.E_leak"), np.log(0.02), np.log(8.0)),
    "kidney": (("kidney.s_CaSR", "kidney.V_DCT"), np.log(0.2), np.log(4.0)),
}
"""What is moved in proportion for a reason, and how far (ln)."""


@dataclass(frozen=True)
class Selected:
    """What the selection moves: `factors` on parameters, the habitual `diet` (mmol/h), or `pools`, by `jump`.

    `notes` say what a reader must know. A group that was not selected has none of these.
    """

    factors: Factors
    diet: Floats | None = None
    pools: tuple[str, ...] = ()
    jump: Floats | None = None
    notes: tuple[str, ...] = ()


class Aim(NamedTuple):
    """Whom serum is looked for: the target of each (mmol/L), the serum of any change, the usual habitual diet (mmol/h)."""

    target: Floats
    serum: Serum
    diet: Floats

    def some(self, who: Rows) -> Aim:
        """The same for some of the people."""
        return Aim(self.target[who], lambda f, d, rows: self.serum(f, d, who[rows]), self.diet[who])


def select(because: str, aim: Aim) -> Selected:
    """What must be moved for serum to hold. Raises OutOfRange if somebody cannot be brought there.

    For "stores" and "acute" the jump is that of serum at the instant of selection; the pools are moved by whoever runs.
    """
    if because in MOVED:
        everyone = np.arange(len(aim.target))
        return Selected({}, pools=MOVED[because], jump=aim.target / aim.serum({}, None, everyone))
    if because in LEVERS:
        parameters, low, high = LEVERS[because]
        found = find_root(lambda x, who: aim.serum(dict.fromkeys(parameters, np.exp(x)), None, who), aim.target,
                          np.zeros(len(aim.target)), low, high)  # fmt: skip
        _reached(found, aim.target, because)
        return Selected(dict.fromkeys(parameters, np.exp(found.x)))
    return _by_intake(aim) if because == "intake" else _by_population(aim)


def _by_intake(aim: Aim) -> Selected:
    """The habitual diet of each, and population for those whom a diet of 4 to 30 mmol/d does not bring there."""
    start = np.log(np.clip(aim.diet, LEAST_DIET, MOST_DIET))
    found = find_root(lambda x, who: aim.serum({}, np.exp(x), who), aim.target, start, np.log(LEAST_DIET), np.log(MOST_DIET))
    diet, rest = np.exp(found.x), np.flatnonzero(~found.reached)
    if not rest.size:
        return Selected({}, diet=diet)
    left = Aim(aim.target[rest], lambda f, _, rows: aim.serum(f, diet[rest[rows]], rest[rows]), diet[rest])
    more = _by_population(left)
    factors = {name: np.ones(len(diet)) for name in more.factors}
    for name, factor in more.factors.items():
        factors[name][rest] = factor
    told = f"intake alone does not explain the serum of {rest.size} of {len(diet)} people; the rest is population"
    return Selected(factors, diet=diet, notes=(told, *more.notes))


def _by_population(aim: Aim) -> Selected:
    """The smallest change of the z of all variations: along the slope of ln serum on z, until serum holds."""
    everyone = np.arange(len(aim.target))
    ways = (SET_POINT, *VARIATIONS)
    now = np.log(aim.serum({}, None, everyone))
    slopes = np.stack([(np.log(aim.serum(_moved((way,), np.full((len(now), 1), STEP)), None, everyone)) - now) / STEP
                       for way in ways], axis=1)  # fmt: skip
    steepness = np.linalg.norm(slopes, axis=1, keepdims=True)
    along = slopes / np.where(steepness > 0, steepness, 1.0)
    found = find_root(lambda x, who: aim.serum(_moved(ways, along[who] * x[:, None]), None, who), aim.target,
                      np.zeros(len(now)), -FURTHEST, FURTHEST)  # fmt: skip
    _reached(found, aim.target, "population")
    far = int((np.abs(found.x) > FAR).sum())
    notes = (f"the serum of {far} of {len(now)} people lies over {FAR:g} standard deviations from their own",) if far else ()
    return Selected(_moved(ways, along * found.x[:, None]), notes=notes)


def _moved(ways: tuple[Variation, ...], z: Floats) -> dict[str, Floats]:
    """The factors of a move by z[people, ways]."""
    found: dict[str, Floats] = {}
    for i, way in enumerate(ways):
        for name in way.parameters:
            factor = np.exp(way.cv * z[:, i])
            found[name] = found[name] * factor if name in found else factor
    return found


def _reached(found: Found, target: Floats, because: str) -> None:
    lost = np.flatnonzero(~found.reached)
    if lost.size:
        low, high = float(np.nanmin(found.low[lost])), float(np.nanmax(found.high[lost]))
        raise OutOfRange(
            f"serum_Mg {float(target[lost[0]]):.3g} mmol/L cannot be reached by '{because}' in {lost.size} of {len(target)}"
            f" people, who come from {low:.3g} to {high:.3g} mmol/L", where="person.serum_Mg",
            mend="give another reason in 'because', or the covariates that explain it")  # fmt: skip
