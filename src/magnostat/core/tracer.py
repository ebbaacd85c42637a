"""Labels: an isotope that rides on every transfer of its substance.

Each pool X gets a twin "L:X" that holds how much of X is label L. Every transfer out of X carries of the label what X
holds of it, well mixed: label flow = flow · (label / amount). What comes from outside carries none. The dose of a
label is substance too: a schedule adds it to X and to "L:X".

**The share where X is empty.** It is written label · amount / (amount² + 1e-200): label / amount to rounding for
every |amount| > 1e-90 mmol, 0 for an empty pool, smooth between, with a finite slope. A flow that leaves a pool
vanishes with it, at small amounts as k · amount; in flow · share the amount cancels, each factor being exact to a few
roundings. So the label leaves at the rate k · label however small the pool is, however wrong its amount is and even
where that is slightly negative. A larger guard (1e-12 mmol, say) would hold label back in pools that empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from .balance import Motion, Transfer
from .declare import Real
from .errors import MagnostatError, shown

EMPTY_SQUARED = 1e-200
MotionOf = Callable[[Mapping[str, Real], Mapping[str, Real]], Motion]


class BadLabel(MagnostatError):
    """A label that cannot ride: a bad name, or a transfer to a state that carries none."""


class Labelled(NamedTuple):
    """A system with labels: states (name, is it a pool, start), names outside, and the motion of all."""

    states: tuple[tuple[str, bool, float], ...]
    outside: tuple[str, ...]
    motion: MotionOf


def tracer(
    states: Sequence[tuple[str, bool, float]],
    outside: Sequence[str],
    motion: MotionOf,
    pools: Sequence[str],
    labels: Sequence[str],
) -> Labelled:
    """The system with a pool "L:X" for every label L and every one of `pools`, all empty at the start.

    `pools` are the states that hold the labelled substance. The sinks outside that they reach get twins "L:sink".
    Parameters stay as they are. BadLabel if a name is no pool or a label leaves `pools` for another state.
    """
    is_pool = {name: pool for name, pool, _ in states}
    for name in pools:
        if not is_pool.get(name, False):
            raise BadLabel(f"{shown(name)} is no pool", mend="name pools of the labelled substance")
    for label in labels:
        if not label or ":" in label:
            raise BadLabel(f"{shown(label)} is no name of a label", mend="use a name without a colon")
    held, places = frozenset(pools), frozenset(outside)

    def labelled(y: Mapping[str, Real], p: Mapping[str, Real]) -> Motion:
        moved = motion(y, p)
        riding = tuple(t for label in labels for t in _riding(label, moved.transfers, y, held, places))
        return Motion((*moved.transfers, *riding), moved.rates, moved.observables)

    twins = tuple((f"{label}:{name}", True, 0.0) for label in labels for name in pools)
    ends = tuple(f"{label}:{place}" for label in labels for place in outside)
    return Labelled((*states, *twins), (*outside, *ends), labelled)


def share(label: Real, amount: Real) -> Real:
    """How much of `amount` is `label`, 0 where there is neither (see the head of this file).

    >>> share(1e-9, 4e-9), share(0.0, 0.0)
    (0.25, 0.0)
    """
    return label * amount / (amount * amount + EMPTY_SQUARED)


def _riding(
    label: str, transfers: Sequence[Transfer], y: Mapping[str, Real], held: frozenset[str], places: frozenset[str]
) -> Iterator[Transfer]:
    shares: dict[str, Real] = {}
    for source, sink, flow in transfers:
        if source not in held:
            continue
        if sink not in held and sink not in places:
            raise BadLabel(f"label {shown(label)} goes from {source} to {shown(sink)}, which carries none",
                           mend="name that pool too")  # fmt: skip
        if source not in shares:
            shares[source] = share(y[f"{label}:{source}"], y[source])
        yield Transfer(f"{label}:{source}", f"{label}:{sink}", flow * shares[source])
