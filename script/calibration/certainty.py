"""How well the targets hold each fitted parameter, and which of them trade against each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from .fit import Problem


class Held(NamedTuple):
    """A fitted parameter: value, 90 % interval, how far the data narrow the prior (0 none, 1 wholly), its partner."""

    name: str
    value: float
    low: float
    high: float
    seen: float
    partner: str
    correlation: float


def certainty(values: Mapping[str, float] | None = None) -> list[Held]:
    """From the curvature of the targets and the priors at ``values``."""
    problem = Problem()
    x = problem.point(values or {})
    r = problem.residual(x)
    J = problem.slopes(x, r)
    # tolerances weigh the targets, but most are wider than the noise of a paper: the misses set the scale
    cov = np.linalg.inv(J.T @ J)
    sd = np.sqrt(np.diag(cov))
    correlation = cov / np.outer(sd, sd) - np.eye(len(sd))
    out = []
    for i, name in enumerate(problem.names):
        j = int(np.argmax(np.abs(correlation[i])))
        low, middle, high = np.exp(x[i] + 1.645 * sd[i] * np.array([-1.0, 0.0, 1.0]))
        seen = 1.0 - float(sd[i] / problem.width[i]) ** 2
        trade = float(correlation[i, j])
        out.append(Held(name, float(middle), float(low), float(high), max(0.0, seen), problem.names[j], trade))
    return out
