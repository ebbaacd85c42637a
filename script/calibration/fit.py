"""Least squares on the targets, with a loose prior on every fitted parameter."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from .experiments import Results, everything
from .machine import Array
from .person import REFERENCE
from .targets import TARGETS

FITTED: Mapping[str, tuple[float, float]] = {
    "gut.V_small": (0.25, 0.3), "gut.K_small": (0.18, 0.4), "gut.V_colon": (0.035, 0.4), "gut.k_secretion": (0.03, 0.3),
    "gut.k_shed": (0.025, 0.3),
    "cells.fast0": (9.0, 0.3), "cells.tau_fast": (0.35, 0.2), "cells.organs0": (30.0, 0.4), "cells.tau_organs": (10.0, 0.4),
    "cells.muscle0": (90.0, 0.3), "cells.tau_muscle": (70.0, 0.3), "cells.capacity": (1.06, 0.1),
    "cells.K_uptake": (0.012, 0.7), "bone.surface0": (130.0, 0.4), "bone.tau_surface": (390.0, 0.4),
    "erythrocyte.tau_membrane": (260.0, 0.5),
    "kidney.kappa": (2.2, 0.3), "kidney.s_CaSR": (0.66, 0.2), "kidney.n_CaSR": (3.1, 0.3), "kidney.V_DCT": (0.11, 0.3),
    "kidney.K_DCT": (0.0026, 0.6), "kidney.e_EGF": (0.5, 0.4),
}  # fmt: skip
"""Fitted parameters: centre of the prior (the first prototype) and its width on the logarithm."""

LIMITS = {"cells.capacity": (0.98, 1.6), "bone.surface0": (40.0, 170.0), "kidney.e_EGF": (0.2, 0.95)}
Residual = Callable[[Array], Array]


def chosen(result: Results) -> Results:
    """Add the result that is a choice between two others."""
    a, b = result["fatemi before"], result["fatemi before corrected"]
    return {**result, "fatemi before either": a if abs(a - 11.0) < abs(b - 11.0) else b}


def misses(result: Results) -> Array:
    """(model - reported) / tolerance for every target that has a vote."""
    got = chosen(result)
    return np.array([(got[t.name] - t.reported) / t.tolerance for t in TARGETS if t.tolerance > 0.0])


class Problem:
    """The least squares of the fitted parameters, some of them held fixed."""

    def __init__(self, fixed: Mapping[str, float] | None = None) -> None:
        self.fixed = dict(fixed or {})
        self.names = [name for name in FITTED if name not in self.fixed]
        self.centre = np.log([FITTED[name][0] for name in self.names])
        self.width = np.array([FITTED[name][1] for name in self.names])
        self.bounds = np.array([np.log(LIMITS.get(name, (1e-6, 1e6))) for name in self.names])

    def values(self, x: Array) -> dict[str, float]:
        """Parameter values of a point."""
        return {**self.fixed, **{name: math.exp(v) for name, v in zip(self.names, x, strict=True)}}

    def point(self, values: Mapping[str, float]) -> Array:
        """The point of parameter values; what is not named stands as in the pages."""
        return np.log([{**REFERENCE, **values}[name] for name in self.names])

    def residual(self, x: Array) -> Array:
        """Misses of the targets, then of the priors."""
        try:
            away = misses(everything(self.values(x)))
        except (ArithmeticError, np.linalg.LinAlgError, ValueError):
            away = np.full(sum(t.tolerance > 0.0 for t in TARGETS), 30.0)
        return np.concatenate([np.where(np.isfinite(away), away, 30.0), (x - self.centre) / self.width])

    def slopes(self, x: Array, r: Array) -> Array:
        """Forward differences, one evaluation a parameter."""
        return np.column_stack([(self.residual(x + step) - r) / 2e-3 for step in 2e-3 * np.eye(len(x))])


def cost(r: Array) -> float:
    """Soft absolute loss: a target that cannot be met pulls with constant force."""
    return float(2.0 * np.sum(np.sqrt(1.0 + r * r) - 1.0))


def descend(problem: Problem, x: Array, rounds: int) -> tuple[Array, Array]:
    """Damped least squares: point and residuals. Between two Jacobians, several steps with Broyden's update."""
    r, damping, (low, high) = problem.residual(x), 1.0, problem.bounds.T
    for _ in range(rounds):
        J = problem.slopes(x, r)
        for _ in range(10):
            w = 1.0 / np.sqrt(1.0 + r * r)
            A, b = (J * w[:, None]).T @ J, J.T @ (w * r)
            step = np.linalg.solve(A + damping * np.diag(1.0 / problem.width**2), -b)
            moved = np.clip(x + np.clip(step, -0.5 * problem.width, 0.5 * problem.width), low, high) - x
            if float(moved @ moved) < 1e-14:
                break
            tried = problem.residual(x + moved)
            J = J + np.outer(tried - r - J @ moved, moved) / float(moved @ moved)
            gain = cost(r) - cost(tried)
            if gain > 0.0:
                x, r, damping = x + moved, tried, 0.4 * damping
                if gain < 1e-3 * cost(r):
                    break
            else:
                damping *= 5.0
        print(f"cost {cost(r):.3f}", flush=True)
    return x, r


def fit(start: Mapping[str, float] | None = None, rounds: int = 2, fixed: Mapping[str, float] | None = None
        ) -> tuple[dict[str, float], float]:
    """The fitted values and their cost."""
    problem = Problem(fixed)
    low, high = problem.bounds.T
    x, r = descend(problem, np.clip(problem.point(start or {}), low + 1e-6, high - 1e-6), rounds)
    return problem.values(x), cost(r)
