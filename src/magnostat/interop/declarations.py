"""Every name of the body with what its page declares of it: what exports, pages and registers read."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from magnostat.body import register
from magnostat.core.declare import Declaration


class Named(NamedTuple):
    """A name of the body: its full name, the organ whose page declares it, the record class and the declaration."""

    name: str
    organ: str
    record: str
    declaration: Declaration


@cache
def of_body() -> MappingProxyType[str, Named]:
    """Parameters, signals and inputs as ``organ.name``, states by name, flows as ``organ.name``, places outside.

    >>> of_body()["kidney.GFR"].declaration.unit, of_body()["urine"].declaration.kind
    ('L/h', 'pool')
    """
    listed = [
        Named(f"{organ}.{name}", organ, record.__name__, d)
        for table in (register.ORGANS, register.FLOWS)
        for organ, record in table.items()
        for name, d in record.declared().items()
    ]
    held = [
        Named(name, organ, record.__name__, d)
        for organ, record in register.HOLDERS.items()
        for name, d in record.declared().items()
    ]
    outside = [
        Named(name, "outside", "OUTSIDE", Declaration("pool", "mmol", meaning))
        for name, meaning in register.OUTSIDE.items()
    ]
    return MappingProxyType({named.name: named for named in (*listed, *held, *outside)})


def declarations() -> dict[str, Declaration]:
    """What each page declares, by full name."""
    return {name: named.declaration for name, named in of_body().items()}
