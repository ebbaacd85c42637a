"""Least squares on the targets, with a loose prior on every fitted parameter."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from .experiments import Results, everything
from .machine import Array
from .minerals import everything as regulated
from .minerals_targets import MINERALS
from .person import REFERENCE
from .targets import TARGETS, Target

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

LIMITS = {"cells.capacity": (0.98, 1.6), "bone.surface0": (40.0, 170.0), "kidney.e_EGF": (0.2, 0.95),
          "calcium.v_min": (0.1, 0.9), "calcitriol.b_1a": (0.1, 0.9), "calcitriol.z_1a": (0.1, 0.95),
          "calcitriol.z_24": (0.05, 0.9), "parathyroid.r_PTH": (0.1, 0.95), "potassium.n_pump": (0.02, 0.6),
          "bone.r_min": (0.1, 0.9), "parathyroid.K_permit": (0.3, 1.2)}
REGULATION: Mapping[str, tuple[float, float]] = {
    "calcium.V_DCT": (0.14, 0.5), "calcium.a_TAL": (0.5, 0.5), "calcium.w_TAL": (0.3, 0.5), "calcium.v_min": (0.45, 0.4),
    "calcium.K_PTH": (5.0, 0.5), "bone.r_min": (0.32, 0.4), "bone.e_PTH": (0.58, 0.4), "bone.e_exchange": (0.18, 0.5),
    "phosphate.TmP": (1.14, 0.4), "phosphate.e_PTH": (0.39, 0.4), "phosphate.e_FGF23": (0.4, 0.4),
    "phosphate.p_FGF23": (4.0, 0.3), "phosphate.usual": (1.09, 0.05), "parathyroid.w_Mg": (0.145, 0.5), "parathyroid.K_Mg": (4.2, 0.7),
    "parathyroid.q_Mg": (6.7, 0.4), "parathyroid.K_permit": (0.8, 0.2), "parathyroid.r_PTH": (0.6, 0.4),
    "parathyroid.g_calcitriol": (0.5, 0.5), "parathyroid.g_P": (1.5, 0.5), "parathyroid.g_Ca": (2.0, 0.5),
    "parathyroid.m_secretion": (12.0, 0.2), "calcitriol.b_1a": (0.45, 0.4), "calcitriol.K_1a": (0.8, 0.5),
    "calcitriol.z_1a": (0.6, 0.3), "calcitriol.z_24": (0.3, 0.4), "calcitriol.f_1a": (0.3, 0.4), "calcitriol.n_1a": (0.4, 0.4),
    "potassium.secretion": (2.6, 0.4), "potassium.e_K": (2.0, 0.4), "potassium.r_ROMK": (1.0, 0.5),
    "potassium.n_pump": (0.25, 0.4), "potassium.e_flow": (0.8, 0.4), "potassium.e_insulin": (0.06, 0.5),
    "potassium.e_catecholamines": (0.06, 0.5), "cells.e_catecholamines": (0.09, 0.5), "cells.e_insulin": (0.1, 0.5),
    "sodium.a_K": (3.0, 0.4), "sodium.a_Mg": (0.7, 0.4), "sodium.e_RAAS": (20.0, 0.4), "sodium.e_volume": (15.0, 0.4),
    "sodium.n_nephron": (0.4, 0.4), "sodium.p_NCC": (1.0, 0.5), "sodium.e_NCC": (0.5, 0.5),
}  # fmt: skip
"""Fitted parameters of the minerals and their hormones, in the same way."""
Residual = Callable[[Array], Array]


def chosen(result: Results) -> Results:
    """Add the result that is a choice between two others."""
    a, b = result["fatemi before"], result["fatemi before corrected"]
    return {**result, "fatemi before either": a if abs(a - 11.0) < abs(b - 11.0) else b}


def misses(result: Results, targets: Sequence[Target] = TARGETS) -> Array:
    """(model - reported) / tolerance for every target that has a vote."""
    got = chosen(result) if targets is TARGETS else result
    return np.array([(got[t.name] - t.reported) / t.tolerance for t in targets if t.tolerance > 0.0])


class Problem:
    """The least squares of the fitted parameters, some of them held fixed."""

    def __init__(self, fixed: Mapping[str, float] | None = None, minerals: bool = False) -> None:
        self.fixed = dict(fixed or {})
        self.targets = MINERALS if minerals else TARGETS
        self.experiments = regulated if minerals else everything
        prior = REGULATION if minerals else FITTED
        self.names = [name for name in prior if name not in self.fixed]
        self.centre = np.log([prior[name][0] for name in self.names])
        self.width = np.array([prior[name][1] for name in self.names])
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
            away = misses(self.experiments(self.values(x)), self.targets)
        except (ArithmeticError, np.linalg.LinAlgError, ValueError):
            away = np.full(sum(t.tolerance > 0.0 for t in self.targets), 30.0)
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


def fit(start: Mapping[str, float] | None = None, rounds: int = 2, fixed: Mapping[str, float] | None = None,
        minerals: bool = False) -> tuple[dict[str, float], float]:
    """The fitted values and their cost: of magnesium's own parameters, or of the minerals and hormones around it."""
    problem = Problem(fixed, minerals)
    low, high = problem.bounds.T
    x, r = descend(problem, np.clip(problem.point(start or {}), low + 1e-6, high - 1e-6), rounds)
    return problem.values(x), cost(r)
