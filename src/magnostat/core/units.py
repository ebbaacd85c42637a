"""The closed table of units, and the way from each to the internal ones: mmol, L, h, kg, m, 1.

A unit belongs to a dimension. Where it counts mass or charge (mg, mEq), the solute decides what it is in mmol:
1 mmol of magnesium is 24.305 mg and 2 mEq. A solute without a molar mass here (a drug, albumin) stays a mass.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from magnostat.core.errors import BadQuantity, did_you_mean, shown, unknown

MOLAR_MASS: Mapping[str, float] = {  # g/mol; phosphate counted as phosphorus. IUPAC conventional atomic masses.
    "Mg": 24.305, "Ca": 40.078, "K": 39.098, "Na": 22.990, "phosphate": 30.974, "creatinine": 113.12,
    "glucose": 180.16, "PTH": 9425.0, "HCO3": 61.017,
}  # fmt: skip
CHARGE: Mapping[str, int] = {"Mg": 2, "Ca": 2, "K": 1, "Na": 1, "HCO3": 1}  # equivalents per mole
HOURS: Mapping[str, tuple[float, float]] = {  # as (multiply, divide), so that whole numbers stay exact
    "s": (1, 3600), "min": (1, 60), "h": (1, 1), "d": (24, 1), "wk": (168, 1), "mo": (730.5, 1), "y": (8766, 1),
}  # fmt: skip


class Unit(NamedTuple):
    """One unit: internal = written · up / down, then by molar mass ("mass") or charge ("charge") of the solute."""

    up: float
    down: float
    counts: str = ""


AMOUNT: Mapping[str, Unit] = {
    "mmol": Unit(1, 1), "umol": Unit(1, 1000), "mol": Unit(1000, 1),
    "mg": Unit(1, 1, "mass"), "g": Unit(1000, 1, "mass"), "ug": Unit(1, 1000, "mass"), "mEq": Unit(1, 1, "charge"),
}  # fmt: skip
MASS: Mapping[str, Unit] = {"kg": Unit(1, 1), "g": Unit(1, 1000)}
SMALL_MASS: Mapping[str, Unit] = {"mg": Unit(1, 10**6), "g": Unit(1, 1000), "ug": Unit(1, 10**9)}
FLOW_TIME = {t: HOURS[t] for t in ("d", "h", "min", "wk")}


def _per(table: Mapping[str, Unit], suffix: str) -> dict[str, Unit]:
    return {name + suffix: unit for name, unit in table.items()}


def _per_time(table: Mapping[str, Unit]) -> dict[str, Unit]:
    return {f"{name}/{t}": Unit(u.up * down, u.down * up, u.counts)
            for name, u in table.items() for t, (up, down) in FLOW_TIME.items()}  # fmt: skip


class Dimension(NamedTuple):
    """A kind of quantity: the internal unit, how it is called in a message, and its units."""

    internal: str
    called: str
    units: Mapping[str, Unit]


DIMENSIONS: Mapping[str, Dimension] = {
    "time": Dimension("h", "a time", {name: Unit(*factor) for name, factor in HOURS.items()}),
    "amount": Dimension("mmol", "an amount", AMOUNT),
    "amount/kg": Dimension("mmol/kg", "an amount per kg of body weight", _per(AMOUNT, "/kg")),
    "amount/m2": Dimension("mmol/m2", "an amount per m2 of body surface", _per(AMOUNT, "/m2")),
    "rate": Dimension("mmol/h", "a rate", _per_time(AMOUNT)),
    "rate/kg": Dimension("mmol/kg/h", "a rate per kg of body weight", _per_time(_per(AMOUNT, "/kg"))),
    "dose": Dimension("kg", "a dose", SMALL_MASS),
    "dose/kg": Dimension("kg/kg", "a dose per kg of body weight", _per(SMALL_MASS, "/kg")),
    "dose/m2": Dimension("kg/m2", "a dose per m2 of body surface", _per(SMALL_MASS, "/m2")),
    "units": Dimension("units", "a dose in units", {"units": Unit(1, 1)}),
    "concentration": Dimension("mmol/L", "a concentration", {
        "mmol/L": Unit(1, 1), "umol/L": Unit(1, 10**3), "nmol/L": Unit(1, 10**6), "pmol/L": Unit(1, 10**9),
        "mg/dL": Unit(10, 1, "mass"), "mg/L": Unit(1, 1, "mass"), "ng/L": Unit(1, 10**6, "mass"),
        "pg/mL": Unit(1, 10**6, "mass"), "ug/L": Unit(1, 10**3, "mass"), "g/L": Unit(1000, 1, "mass"),
        "g/dL": Unit(10**4, 1, "mass"), "mEq/L": Unit(1, 1, "charge")}),
    "mass concentration": Dimension("g/L", "a mass concentration", {
        "g/L": Unit(1, 1), "g/dL": Unit(10, 1), "mg/dL": Unit(1, 100), "mg/L": Unit(1, 10**3), "ug/L": Unit(1, 10**6),
        "ng/L": Unit(1, 10**9), "pg/mL": Unit(1, 10**9)}),
    "flow": Dimension("L/h", "a flow", {
        "mL/min": Unit(60, 1000), "mL/h": Unit(1, 1000), "L/h": Unit(1, 1), "L/d": Unit(1, 24), "mL/d": Unit(1, 24000),
        "L/min": Unit(60, 1)}),
    "indexed flow": Dimension("L/h/1.73m2", "a flow per 1.73 m2", {"mL/min/1.73m2": Unit(60, 1000)}),
    "volume": Dimension("L", "a volume", {"L": Unit(1, 1), "mL": Unit(1, 1000)}),
    "volume/kg": Dimension("L/kg", "a volume per kg of body weight", {"L/kg": Unit(1, 1)}),
    "share": Dimension("1", "a share", {"": Unit(1, 1), "%": Unit(1, 100)}),
    "mass": Dimension("kg", "a mass", MASS),
    "mass rate": Dimension("kg/h", "a mass per time", _per_time({"g": Unit(1, 1000), "mg": Unit(1, 10**6)})),
    "length": Dimension("m", "a length", {"cm": Unit(1, 100), "m": Unit(1, 1)}),
    "BMI": Dimension("kg/m2", "a body mass index", {"kg/m2": Unit(1, 1)}),
    "ratio": Dimension("mmol/mmol", "a ratio to creatinine", {
        "mmol/mmol": Unit(1, 1), "mg/mg": Unit(113.12, 1, "mass"), "mg/g": Unit(113.12, 1000, "mass")}),
    "mass ratio": Dimension("g/g", "a mass ratio to creatinine", {"mg/mg": Unit(1, 1), "mg/g": Unit(1, 1000)}),
    "content": Dimension("mmol/kg", "a tissue content", {"mmol/kg": Unit(1, 1), "mEq/kg": Unit(1, 1, "charge")}),
    "tracer": Dimension("1/L", "a share of dose per litre", {"%/L": Unit(1, 100)}),
    "activity": Dimension("MBq", "a radioactivity", {"MBq": Unit(1, 1)}),
    "enzyme": Dimension("U/L", "an enzyme activity", {"U/L": Unit(1, 1), "ukat/L": Unit(60, 1)}),
}  # fmt: skip

SPELLINGS: Mapping[str, str] = {  # what people write, and what the table calls it
    "hr": "h", "hrs": "h", "hour": "h", "hours": "h", "day": "d", "days": "d", "week": "wk", "weeks": "wk", "w": "wk",
    "month": "mo", "months": "mo", "year": "y", "years": "y", "yr": "y", "yrs": "y", "a": "y", "minute": "min",
    "minutes": "min", "mins": "min", "sec": "s", "seconds": "s", "mcg": "ug", "meq": "mEq", "kgs": "kg", "grams": "g",
    "percent": "%", "pct": "%", "M": "mol/L", "mM": "mmol/L", "uM": "umol/L", "nM": "nmol/L", "pM": "pmol/L",
    "l": "L", "ml": "mL", "mL/min/1.73 m2": "mL/min/1.73m2", "IU": "units", "U": "units",
}  # fmt: skip


def find_unit(unit: str, wants: tuple[str, ...]) -> tuple[str, Unit]:
    """The dimension among `wants` that has `unit`, and its row; BadQuantity says what the unit is instead.

    >>> find_unit("mg", ("amount", "rate"))
    ('amount', Unit(up=1, down=1, counts='mass'))
    """
    for want in wants:
        row = DIMENSIONS[want].units.get(unit)
        if row is not None:
            return want, row
    kinds = [w for w in wants if w.partition("/")[0] not in wants or "/" not in w]
    expected = " or ".join(DIMENSIONS[w].called for w in kinds[:3]) + f" ({_choices(wants)})"
    if not unit:
        raise BadQuantity(f"a unit is missing, expected {expected}", mend="write a space and the unit")
    others = [d.called for d in DIMENSIONS.values() if unit in d.units]
    if others:
        mend = "write it in one of these units"
        raise BadQuantity(f"{shown(unit)} is the unit of {others[0]}, expected {expected}", mend=mend)
    raise BadQuantity(f"unknown unit {shown(unit)}, expected {expected}", mend=_nearest(unit, wants))


def _choices(wants: tuple[str, ...]) -> str:
    names = [u or "no unit" for w in wants for u in DIMENSIONS[w].units]
    return " ".join(names[:8]) + (" …" if len(names) > 8 else "")


def _nearest(unit: str, wants: tuple[str, ...]) -> str:
    known = {u for w in wants for u in DIMENSIONS[w].units if u}
    parts = unit.replace("µ", "u").replace("μ", "u").split("/")
    plain = "/".join(SPELLINGS.get(p, p) for p in parts)
    folded = {u.casefold(): u for u in known}
    if plain in known or plain.casefold() in folded:
        return f"write '{plain if plain in known else folded[plain.casefold()]}'"
    return did_you_mean(unit, known)


def to_internal(number: float, unit: str, dimension: str, solute: str | None = None) -> float:
    """`number` of `unit` in the internal unit of `dimension`.

    >>> round(to_internal(2.07, "mg/dL", "concentration", "Mg"), 3)
    0.852
    >>> to_internal(1, "d", "time")
    24.0
    """
    row = find_unit(unit, (dimension,))[1]
    return number * row.up / (row.down * _per_mmol(row, unit, solute))


def from_internal(value: float, unit: str, dimension: str, solute: str | None = None) -> float:
    """The inverse of `to_internal`.

    >>> from_internal(1.0, "mg", "amount", "Mg")
    24.305
    """
    row = find_unit(unit, (dimension,))[1]
    return value * (row.down * _per_mmol(row, unit, solute)) / row.up


def _per_mmol(row: Unit, unit: str, solute: str | None) -> float:
    if not row.counts:
        return 1.0
    table: Mapping[str, float] = MOLAR_MASS if row.counts == "mass" else CHARGE
    if solute is not None and solute in table:
        return table[solute]
    if solute is not None and solute not in MOLAR_MASS and solute not in KNOWN_IN_MMOL:
        raise unknown("solute", solute, MOLAR_MASS)
    raise BadQuantity(f"{shown(unit)} of {solute or 'an unnamed solute'} cannot be read, expected mmol",
                      mend=KNOWN_IN_MMOL.get(solute or "", "convert it to mmol first"))  # fmt: skip


KNOWN_IN_MMOL: Mapping[str, str] = {
    "phytate": "convert first: phytic acid has 660 g/mol, so 1 g is 1.52 mmol",
    "oxalate": "convert first: oxalate has 88 g/mol, so 100 mg is 1.14 mmol",
    "phosphate": "its charge depends on pH: write mmol, or mg of phosphorus",
    "creatinine": "it carries no charge: write umol/L or mg/dL",
}


def units_of(dimension: str) -> Iterator[str]:
    """The units of a dimension, in the order of the table.

    >>> list(units_of("length"))
    ['cm', 'm']
    """
    yield from DIMENSIONS[dimension].units


def without_substance(unit: str) -> str:
    """A unit of the pages as people write it: mmol_Ca counts calcium, which its name says already.

    >>> without_substance("mmol_Ca/L"), without_substance("mmol/mmol_Ca"), without_substance("1/h")
    ('mmol/L', 'mmol/mmol', '1/h')
    """
    return "/".join(word.partition("_")[0] for word in unit.split("/"))


def number_text(number: float) -> str:
    """The shortest decimal that reads back as `number`, without an exponent.

    >>> number_text(30.0), number_text(1e-7), number_text(0.1)
    ('30', '0.0000001', '0.1')
    """
    text = repr(float(number))
    if "e" in text:
        mantissa, _, power = text.partition("e")
        sign, mantissa = ("-", mantissa[1:]) if mantissa.startswith("-") else ("", mantissa)
        whole, _, part = mantissa.partition(".")
        places = len(part) - int(power)  # digits after the point, once the exponent is worked in
        digits = (whole + part + "0" * max(-places, 0)).rjust(places + 1, "0")
        text = sign + (f"{digits[:-places]}.{digits[-places:]}" if places > 0 else digits)
    return text.removesuffix(".0")


def spell(value: float, unit: str, dimension: str, solute: str | None = None, digits: int | None = None) -> str:
    """An internal value as text in `unit`, to `digits` significant ones (all if None).

    >>> spell(0.8517, "mg/dL", "concentration", "Mg", digits=3)
    '2.07 mg/dL'
    """
    number = from_internal(value, unit, dimension, solute)
    if digits is not None:
        number = float(f"{number:.{digits}g}")
    return f"{number_text(number)} {unit}".rstrip()
