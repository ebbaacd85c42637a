"""Every name that the rules know, of drugs, disorders, symptoms and signs: what free text of a message may hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from ..catalogue import sourced as table_of
from ..catalogue.sourced import DATA

FILES = (*sorted((DATA / "clinic").glob("*.toml")), DATA / "interactions.toml")
OTHERS = ("unless", "facts")
"""Lists of words that rule a name out, or are none."""


@cache
def vocabulary() -> tuple[str, ...]:
    """The names, in order.

    >>> {"omeprazole", "seizure", "levothyroxine"} <= set(vocabulary())
    True
    """
    found = {name for path in FILES for name in _names(table_of.load(path))}
    return tuple(sorted(name for name in found if len(name) > 1))


def _names(table: object, key: str = "") -> Iterator[str]:
    if isinstance(table, Mapping):
        for inner, value in table.items():
            if inner == "members" and isinstance(value, Mapping):
                yield from (str(name).replace("_", " ") for name in value)
            yield from _names(value, str(inner))
    elif isinstance(table, list) and key not in OTHERS:
        yield from (one for one in table if isinstance(one, str))
