"""Every name that the rules know, of drugs, disorders, symptoms and signs: what free text of a message may hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from ..catalogue import sourced as table_of
from ..catalogue.sourced import DATA

FILES = (*sorted((DATA / "clinic").glob("*.toml")), DATA / "interactions.toml")
OTHERS = ("unless", "facts")
"""Words that rule a name out, or are none: nothing within them is a name."""


@cache
def vocabulary() -> tuple[str, ...]:
    """The names, in order.

    >>> {"omeprazole", "seizure", "levothyroxine"} <= set(vocabulary())
    True
    """
    return names_of(*(path.stem for path in FILES))


@cache
def names_of(*files: str) -> tuple[str, ...]:
    """The names of some of these files, in order.

    >>> "omeprazole" in names_of("drugs"), "seizure" in names_of("drugs")
    (True, False)
    """
    found = {name for path in FILES if path.stem in files for name in _names(table_of.load(path))}
    return tuple(sorted(name for name in found if len(name) > 1))


def _names(table: object) -> Iterator[str]:
    if isinstance(table, Mapping):
        for inner, value in table.items():
            if inner in OTHERS:
                continue
            if inner == "members" and isinstance(value, Mapping):
                yield from (str(name).replace("_", " ") for name in value)
            yield from _names(value)
    elif isinstance(table, list):
        yield from (one for one in table if isinstance(one, str))
