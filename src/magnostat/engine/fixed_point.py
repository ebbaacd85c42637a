"""The fixed point of a map y → map(y), for many persons at once: damped Newton with slopes by differences.

The map of one day moves the slow stores of a body by parts of a thousand of what they lack (time constants of 60,000 h
against 24 h: 1 - eigenvalue = 4e-4), so iterating it takes years. Newton needs the slopes of map(y) - y to a few per
cent of that, which perturbations of 1e-3 give, or of 1e-2 with a rough map (computed to 1e-6, where the map itself is to
1e-9): measured, perturbations of 1e-1 to 1e-6 cost the same number of rounds, and a rough map less than half the time. The
slopes of one round serve several (the chord method), since they hardly change near the end.

A step is taken in full if the next one, by the same slopes, is shorter (the natural monotonicity test; Deuflhard 2004,
Newton Methods for Nonlinear Problems, section 3.3), else it is halved. No positive entry falls below a tenth or grows
above ten times itself in one step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.intp]
Map = Callable[[Floats, Rows], Floats]
"""(y[Q, n], person of each row [Q]) → map(y)[Q, n]; NaN where it failed."""

SMALLEST = 1e-3  # amounts and signals below this are compared with it (mmol, 1)
GOAL = 1e-9  # |map(y) - y| / (|y| + SMALLEST), ten times better than what is promised
NEAR = 1e-8  # the same of the next step, unless noise keeps it longer
PERTURBATION, ROUGH = 1e-3, 1e-2  # of the entries, for slopes by the map itself and by a rough one
ROUNDS, STEPS = 25, 5
FRESH = 0.3  # steps that shrink less than this ask for new slopes
STUCK = 2.0**-12


class FixedPoints(NamedTuple):
    """`y`[P, n], `residual`[P] = max |map(y) - y| / (|y| + 1e-3), `found`[P], and how many rows were mapped."""

    y: Floats
    residual: Floats
    found: Bools
    mapped: int


def residual(y: Floats, image: Floats) -> Floats:
    """The largest |map(y) - y| / (|y| + 1e-3) of each row; inf where there is none.

    >>> residual(np.array([[1.0, 0.0]]), np.array([[1.0, 1e-12]])).tolist()
    [1e-09]
    """
    worst = (np.abs(image - y) / (np.abs(y) + SMALLEST)).max(axis=-1, initial=0.0)
    return np.where(np.isnan(worst), np.inf, worst)


def fixed_points(mapping: Map, start: Floats, positive: Bools, free: Bools, rough: Map | None = None) -> FixedPoints:
    """The fixed points of `mapping` that Newton finds from `start`[P, n].

    `positive`[n] names the entries kept above zero, `free`[n] those that are searched; the others stay as they start.
    `rough` is the same map, computed less exactly, for the slopes.
    """
    search = _Search(mapping, start, positive, np.flatnonzero(free), rough or mapping)
    for _ in range(ROUNDS):
        going = np.flatnonzero(search.going)
        if going.size == 0:
            break
        search.round(going)
    left = residual(search.y, search.image)
    return FixedPoints(search.y, left, search.found, search.mapped)


class _Search:
    """The state of the search for all persons: where each is, its image, and whether it goes on."""

    def __init__(self, mapping: Map, start: Floats, positive: Bools, free: Rows, rough: Map) -> None:
        self.mapping, self.rough, self.positive, self.free, self.mapped = mapping, rough, positive, free, 0
        self.y = np.array(start, dtype=np.float64)
        persons = np.arange(len(self.y))
        self.image = self.map(self.y, persons)
        self.found: Bools = np.zeros(len(self.y), dtype=np.bool_)
        self.going: Bools = np.asarray(np.isfinite(self.image).all(axis=-1))

    def map(self, y: Floats, who: Rows) -> Floats:
        self.mapped += len(y)
        return self.mapping(y, who)

    def round(self, who: Rows) -> None:
        """One set of slopes for the persons `who`, and as many steps as it serves."""
        inverse, regular = _inverses(self.slopes(who), len(self.free))
        self.going[who[~regular]] = False
        who, inverse = who[regular], inverse[regular]
        step = self.newton(inverse, self.y[who], self.image[who])
        damping = np.ones(len(who))
        for _ in range(STEPS):
            if who.size == 0:
                return
            trial, clipped = self.bounded(self.y[who], damping[:, None] * step)
            image = self.map(trial, who)
            ahead = self.newton(inverse, trial, image)
            length, last = _length(ahead, trial), _length(step, self.y[who])
            error = residual(trial, image)
            taken = np.isfinite(length) & (clipped | (length <= (1 - damping / 4) * last) | (error <= GOAL))
            self.y[who[taken]], self.image[who[taken]] = trial[taken], image[taken]
            done = taken & (error <= GOAL) & ((length <= NEAR) | (length > 0.5 * last))
            self.found[who[done]] = True
            self.going[who[done]] = False
            step = np.where(taken[:, None], ahead, step)
            damping = np.where(taken, np.minimum(1.0, 2 * damping), damping / 2)
            self.going[who[damping < STUCK]] = False
            serves = self.going[who] & ~(taken & (length > FRESH * last))
            who, inverse, step, damping = who[serves], inverse[serves], step[serves], damping[serves]

    def slopes(self, who: Rows) -> Floats:
        """Slopes d map / d y of the free entries, [R, k, k], by one perturbed row each."""
        count = len(self.free)
        y = self.y[who]
        size = (PERTURBATION if self.rough is self.mapping else ROUGH) * (np.abs(y[:, self.free]) + 10 * SMALLEST)
        moved = np.repeat(y[:, None, :], count, axis=1)
        column = np.arange(count)
        moved[:, column, self.free] += size
        size = moved[:, column, self.free] - y[:, self.free]
        rows = np.concatenate([y, moved.reshape(-1, y.shape[1])])
        images = self.rough(rows, np.concatenate([who, np.repeat(who, count)]))
        self.mapped += len(rows)
        base, images = images[: len(who)], images[len(who) :].reshape(moved.shape)
        change = images[:, :, self.free] - base[:, None, self.free]
        return np.swapaxes(change / size[:, :, None], 1, 2)

    def newton(self, inverse: Floats, y: Floats, image: Floats) -> Floats:
        step = np.zeros_like(y)
        lacking = (image - y)[:, self.free]
        step[:, self.free] = (inverse * lacking[:, None, :]).sum(axis=2)  # in one order, whatever the number of persons
        return step

    def bounded(self, y: Floats, step: Floats) -> tuple[Floats, Bools]:
        aim = y + step
        held = np.where(self.positive, np.clip(aim, 0.1 * y, 10.0 * y + 1.0), aim)
        return held, (held != aim).any(axis=-1)


def _inverses(slopes: Floats, count: int) -> tuple[Floats, Bools]:
    """The inverses of 1 - slopes, and which of them exist."""
    matrices = np.eye(count) - slopes
    regular: Bools = np.asarray(np.isfinite(matrices).all(axis=(1, 2)))
    matrices[~regular] = np.eye(count)
    if count:
        regular &= np.linalg.matrix_rank(matrices, tol=1e-13) == count
    matrices[~regular] = np.eye(count)
    return np.asarray(np.linalg.inv(matrices), dtype=np.float64), regular


def _length(step: Floats, y: Floats) -> Floats:
    longest: Floats = (np.abs(step) / (np.abs(y) + SMALLEST)).max(axis=-1, initial=0.0)
    return longest
