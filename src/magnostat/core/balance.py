"""Mass balance: what leaves one pool enters another.

A page never writes the derivative of a pool. It states one-way transfers, and the derivative of every pool is what
comes in less what goes out, so mass is conserved by construction and the ledger of transfers is the whole story.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from .declare import Real


class Transfer(NamedTuple):
    """A one-way flow of substance, mmol/h and never negative, from a source to a sink.

    Source and sink are names of pools, or of places outside the body (diet, urine, faeces …).
    """

    source: str
    sink: str
    flow: Real


class Motion(NamedTuple):
    """What the body does at one instant.

    ``rates`` are the derivatives of the states that hold no substance; ``observables`` are named quantities to look at.
    """

    transfers: tuple[Transfer, ...]
    rates: Mapping[str, Real]
    observables: Mapping[str, Real]


def balance(pools: Sequence[str], transfers: Sequence[Transfer]) -> dict[str, Real]:
    """The derivative of every pool, mmol/h: inflows less outflows, summed in the order of the transfers.

    >>> balance(["plasma"], [Transfer("diet", "plasma", 0.5), Transfer("plasma", "urine", 0.2)])
    {'plasma': 0.3}
    """
    total: dict[str, Real] = {}
    for source, sink, amount in transfers:
        for name, signed in ((sink, amount), (source, -amount)):
            if name in pools:
                total[name] = total[name] + signed if name in total else signed
    return {name: total[name] for name in pools}
