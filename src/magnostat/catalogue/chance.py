"""The chance that an intake falls short of the need of somebody whose own need is not known.

    D  = intake − EAR                             of n days of diary                                           (I1)
    s² = (cv · EAR)² + day² / n                   people differ in need, days in what is eaten                 (I2)
    P(short) = Φ(−D / s)                                                                                       (I3)

After the Institute of Medicine's method for one person; for many days it is the cut-point Φ((EAR − I) / (0.1 EAR)).
"""

from __future__ import annotations

import math

from .needs import day_spread, requirement_spread, verdict_limit


def chance_short(
    intake: float, average_need: float, *, days: float = math.inf, sex: str = "F", age: float = 40.0, state: str = ""
) -> float:
    """The chance that somebody's need is not met by a mean intake (mg a day) over so many days of diary.

    >>> chance_short(255.0, 255.0), round(chance_short(320.0, 265.0, days=3), 2)
    (0.5, 0.16)
    """
    spread = requirement_spread() * average_need
    over_days = day_spread(sex, age, state).value ** 2 / days
    z = (intake - average_need) / math.sqrt(spread**2 + over_days)                                        # I1 I2
    return 0.5 * math.erfc(z / math.sqrt(2.0))                                                            # I3


def verdict(chance: float) -> str:
    """What a chance of falling short means: "enough", "perhaps" or "short".

    >>> verdict(0.05), verdict(0.1), verdict(0.5)
    ('enough', 'perhaps', 'short')
    """
    share = round(100.0 * chance, 9)
    if share < verdict_limit("sure").value:
        return "enough"
    return "perhaps" if share < verdict_limit("even").value else "short"
