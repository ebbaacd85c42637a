"""The state of rest: where the body settles under inputs that never change. The picture and the examples start here."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from magnostat.core.errors import DidNotConverge
from magnostat.engine.evaluate import jacobian, rates
from magnostat.engine.program import Program

ROUNDS = 400
PER_DAY = 24.0
USUAL_DIET = {"input.diet": 12.0 / PER_DAY, "input.diet_Ca": 25.0 / PER_DAY, "input.diet_P": 45.0 / PER_DAY,
              "input.diet_K": 70.0 / PER_DAY, "input.diet_Na": 150.0 / PER_DAY}  # fmt: skip
"""What an adult eats, mmol/h: 12 mmol of magnesium a day (290 mg), and the other minerals of a usual diet."""


def at_rest(program: Program, parameters: Mapping[str, float]) -> dict[str, float]:
    """The states at which nothing changes, from the start of the program; DidNotConverge if there is no such point.

    Implicit Euler with a step that grows as the rates fall, which ends as Newton's method (Kelley and Keyes 1998, SIAM
    J Numer Anal 35, 508-523). Every state is known to 1e-10 of itself.
    """
    p = np.array([parameters[name] for name in program.parameters])
    y, step = np.array(program.start), 0.1
    for _ in range(ROUNDS):
        change = np.linalg.solve(np.eye(len(y)) / step - jacobian(program, y, p), rates(program, y, p))
        if not np.all(np.isfinite(change)):
            break
        largest = float(np.max(np.abs(change) / (np.abs(y) + 1e-3)))
        if largest < 1e-10 and step > 1e12:
            return dict(zip(program.states, (y + change).tolist(), strict=True))
        if largest > 0.5:
            step /= 4.0
            continue
        y, step = y + change, step * (3.0 if largest < 0.2 else 1.2)
    raise DidNotConverge("no state of rest was found", where="body", mend="check that what is taken in can leave")
