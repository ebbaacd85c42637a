"""A toy of five states that the engine's tests share: gut, plasma, fast and slow store, and a regulator."""

from collections.abc import Mapping
from typing import NamedTuple

import pytest

from magnostat.core.balance import Motion, Transfer
from magnostat.core.declare import Real
from magnostat.core.maths import hill, michaelis_menten, power, smooth_min, tight_binding, where
from magnostat.core.tracer import MotionOf
from magnostat.engine.program import Program
from magnostat.engine.trace import trace


class Toy(NamedTuple):
    """A system as the engine sees it."""

    states: tuple[tuple[str, bool, float], ...]
    parameters: tuple[tuple[str, float], ...]
    outside: tuple[str, ...]
    motion: MotionOf

    def program(self) -> Program:
        return trace(*self)


STATES = (("gut", True, 1.0), ("plasma", True, 2.5), ("PTH", False, 1.0), ("cell", True, 60.0), ("deep", True, 300.0))
PARAMETERS = (("GFR", 7.2), ("diet", 0.6), ("k.fast", 0.02), ("k.slow", 1 / 60_000), ("n", 3.2), ("V", 3.0))


def motion(y: Mapping[str, Real], p: Mapping[str, Real]) -> Motion:
    """Diet to gut to plasma to urine; plasma to a fast cell store and that to one of 60,000 h; PTH holds on."""
    serum = y["plasma"] / p["V"]
    free = serum - tight_binding(serum, 0.6, 2.0)
    absorbed = michaelis_menten(y["gut"], 0.5, 1.2) + 0.02 * y["gut"]
    filtered = p["GFR"] * free
    reabsorbed = smooth_min(filtered, 4.5 * y["PTH"], 0.05) * (1.0 - hill(free, 0.9, p["n"]))
    transfers = (
        Transfer("diet", "gut", p["diet"]),
        Transfer("gut", "plasma", absorbed),
        Transfer("gut", "faeces", 0.04 * y["gut"]),
        Transfer("plasma", "urine", filtered - reabsorbed),
        Transfer("plasma", "cell", p["k.fast"] * 90.0 * free),
        Transfer("cell", "plasma", p["k.fast"] * y["cell"]),
        Transfer("cell", "deep", p["k.slow"] * 5.0 * y["cell"]),
        Transfer("deep", "cell", p["k.slow"] * y["deep"]),
    )
    demand = power(free / 0.55, -0.5) + where(0.5 - free, 0.5 - free, 0.0)
    return Motion(transfers, {"PTH": 2.0 * (demand - y["PTH"])}, {"serum": serum, "free": free})


@pytest.fixture(scope="session")
def toy() -> Toy:
    return Toy(STATES, PARAMETERS, ("diet", "faeces", "urine"), motion)
