"""The identifiers of the SBML export: ChEBI, UBERON and SBO, read from data/annotations.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from magnostat.core.declare import Declaration

ELSEWHERE = "environment"


class Place(NamedTuple):
    """Where pools lie: identifiers of the place itself, and of what it is part of."""

    name: str
    exact: tuple[str, ...]
    part_of: tuple[str, ...]
    holds: tuple[str, ...]


class Annotations(NamedTuple):
    """Everything in the file: substances by their mark, places by id, and SBO terms by element, unit and name."""

    substance: Mapping[str, tuple[str, ...]]
    places: Mapping[str, Place]
    element: Mapping[str, str]
    unit: Mapping[str, str]
    name: Mapping[str, str]

    def place_of(self, pool: str) -> str:
        """The id of the place that holds `pool` (a tracer lies where its substance lies), or the environment.

        >>> shipped().place_of("residue"), shipped().place_of("diet")
        ('colon', 'environment')
        """
        plain = pool.rpartition(":")[2]
        return next((key for key, place in self.places.items() if plain in place.holds), ELSEWHERE)

    def term(self, name: str, declaration: Declaration) -> str:
        """The SBO term of a parameter: by its name, else by its unit, else the general one."""
        return self.name.get(name) or self.unit.get(declaration.unit) or self.element["parameter"]


@cache
def shipped() -> Annotations:
    """The annotations that ship with the package."""
    table = tomllib.loads((files("magnostat") / "data" / "annotations.toml").read_text(encoding="utf-8"))
    places = {
        key: Place(p["name"], tuple(p.get("is", ())), tuple(p.get("part_of", ())), tuple(p["holds"]))
        for key, p in table["place"].items()
    }
    sbo = table["sbo"]
    substances = {mark: tuple(one["is"]) for mark, one in table["substance"].items()}
    return Annotations(substances, places, sbo["element"], sbo["unit"], sbo["name"])
