"""Units of the pages as SBML unit definitions: products of mole, litre, second, gram and metre."""

from __future__ import annotations

from typing import NamedTuple

from magnostat.core.errors import BadQuantity, shown
from magnostat.core.units import without_substance


class Part(NamedTuple):
    """One factor: (multiplier · 10^scale · kind)^exponent."""

    kind: str
    exponent: int
    scale: int = 0
    multiplier: float = 1.0


KINDS: dict[str, Part] = {
    "mol": Part("mole", 1), "mmol": Part("mole", 1, -3), "umol": Part("mole", 1, -6), "nmol": Part("mole", 1, -9),
    "pmol": Part("mole", 1, -12), "L": Part("litre", 1), "mL": Part("litre", 1, -3), "h": Part("second", 1, 0, 3600.0),
    "d": Part("second", 1, 0, 86400.0), "min": Part("second", 1, 0, 60.0), "g": Part("gram", 1),
    "kg": Part("gram", 1, 3), "mg": Part("gram", 1, -3), "ug": Part("gram", 1, -6), "ng": Part("gram", 1, -9),
    "pg": Part("gram", 1, -12), "m": Part("metre", 1), "m2": Part("metre", 2),
}  # fmt: skip


def parts(unit: str) -> tuple[Part, ...]:
    """The factors of a unit as pages write it; BadQuantity if a word is unknown.

    mmol_Ca counts calcium; SBML has no substance in its units, so it is mmol there.

    >>> parts("mmol/h")[1]
    Part(kind='second', exponent=-1, scale=0, multiplier=3600.0)
    >>> parts("mmol/mmol_Ca")
    ()
    """
    found: dict[tuple[str, int, float], int] = {}
    for place, plain in enumerate(without_substance(unit).split("/")):
        if plain == "1":
            continue
        if plain not in KINDS:
            raise BadQuantity(f"unit {shown(unit)} has no SBML form", mend="add its words to sbml_units.KINDS")
        kind, exponent, scale, multiplier = KINDS[plain]
        key = (kind, scale, multiplier)
        found[key] = found.get(key, 0) + (exponent if place == 0 else -exponent)
    return tuple(Part(kind, n, scale, factor) for (kind, scale, factor), n in found.items() if n)


def identifier(unit: str) -> str:
    """The SBML id of a unit.

    >>> identifier("mmol/h"), identifier("1/h"), identifier("1"), identifier("mmol/mmol_Ca"), identifier("h")
    ('mmol_per_h', 'per_h', 'dimensionless', 'dimensionless', 'hour')
    """
    if not parts(unit):
        return "dimensionless"
    top, *below = without_substance(unit).split("/")
    first = NAMES.get(top, top) if not below else top
    words = ([] if top == "1" else [first]) + [w for word in below for w in ("per", word)]
    return "_".join(words)


NAMES = {"h": "hour", "mmol": "millimole", "L": "litre", "g": "gram", "mol": "mole"}
"""Units that stand alone are written out; litre and mole are SBML's own words."""
