"""The body as a system that can be traced, with or without isotopes that ride on its magnesium."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from ..core.balance import Motion, Transfer
from ..core.declare import Real
from ..core.tracer import tracer
from . import whole

LABELS = ("L1", "L2", "L3")
"""Names of isotopes inside a system; a run renames them to those of its plan."""


class System(NamedTuple):
    """States (name, is it a pool, start), parameters (name, reference), places outside, and the motion of all."""

    states: tuple[tuple[str, bool, float], ...]
    parameters: tuple[tuple[str, float], ...]
    outside: tuple[str, ...]
    motion: Callable[[Mapping[str, Real], Mapping[str, Real]], Motion]


GIVEN = (("swallowed", "stomach", "drunk"), *(("swallowed", solid, solid) for solid in ("solid_a", "solid_b", "solid_c")),
         ("swallowed", "residue", "inert"), ("infused", "plasma", "infused"))  # fmt: skip
"""Where an isotope can be given: source, sink, and the input beside that of magnesium."""


def system(labels: int = 0) -> System:
    """The whole body with that many isotopes (0 to 3).

    Each isotope L has a pool ``L:X`` beside every pool X, and inputs of its own, in mmol/h: ``L:drunk`` into the stomach,
    ``L:solid_a`` … and ``L:inert`` as of magnesium, ``L:infused`` into plasma. An isotope that is given is magnesium too:
    a plan puts it into both.

    >>> [name for name, _, _ in system(1).states if name.endswith("plasma")]
    ['plasma', 'L1:plasma']
    """
    states = tuple((name, d.kind == "pool", _number(d.value)) for name, d in whole.states().items())
    parameters = tuple((name, _number(d.value)) for name, d in whole.parameters().items())
    if not labels:
        return System(states, parameters, tuple(whole.OUTSIDE), whole.motion)
    names = LABELS[:labels]
    pools = [name for name, is_pool, _ in states if is_pool and whole.substance(name) == "Mg"]
    riding = tracer(states, tuple(whole.OUTSIDE), whole.motion, pools, names)

    def motion(y: Mapping[str, Real], p: Mapping[str, Real]) -> Motion:
        moved = riding.motion(y, p)
        given = [Transfer(f"{name}:{source}", f"{name}:{sink}", p[f"{name}:{key}"]) for name in names
                 for source, sink, key in GIVEN]  # fmt: skip
        return Motion((*moved.transfers, *given), moved.rates, moved.observables)

    inputs = tuple((f"{name}:{key}", 0.0) for name in names for _, _, key in GIVEN)
    return System(riding.states, (*parameters, *inputs), riding.outside, motion)


def _number(value: float | None) -> float:
    return 0.0 if value is None else value
