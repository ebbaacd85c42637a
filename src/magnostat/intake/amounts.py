"""Amounts as people write them in a diary: of food, of drinking water, of a supplement. What may be two things is asked."""

from __future__ import annotations

import re

from ..catalogue.salts import Salt, salt, salts
from ..core.errors import BadQuantity, BadRecord, MagnostatError, OutOfRange, shown
from ..core.quantity import quantity
from ..core.units import MOLAR_MASS
from .foods import Food

GRAMS = {"g": 1.0, "gr": 1.0, "gram": 1.0, "grams": 1.0, "kg": 1000.0}
MILLILITRES = {"ml": 1.0, "cl": 10.0, "dl": 100.0, "l": 1000.0, "liter": 1000.0, "litre": 1000.0, "litres": 1000.0}
PORTIONS = ("portion", "portions", "portie", "porties")
ELEMENTAL = ("elemental", "elementair", "elementaire")
SALT = ("salt", "zout")
AMOUNTS = {"mg": "mg", "g": "g", "gram": "g", "ug": "ug", "µg": "ug", "mcg": "ug", "mmol": "mmol", "meq": "mEq"}
SPELT = (("fosf", "phosph"), ("sulph", "sulf"), ("sulfaat", "sulfate"), ("aat", "ate"), ("pyroglutamate", "pidolate"))
NUMBER = r"\d+(?:[.,]\d+)?"
WRITTEN = re.compile(rf"({NUMBER})\s*(\S.*)?")
RANGE = re.compile(rf"{NUMBER}\s*(?:-|–|to|tot|à)\s*{NUMBER}.*")
EXPONENT = re.compile(rf"{NUMBER}e[+-]?\d.*")
THOUSANDS = re.compile(r"[1-9]\d{0,2}[.,]000")
NEGATIVE = re.compile(r"\s*[-−]\s*\d")
FOOD = "g, kg, mL, L or portions"
WATER = "mL or L"
MOST_FOOD = 20_000.0  # g or mL of one line
MOST_SALT = 100_000.0  # mg of one line


def grams(written: str, food: Food) -> float:
    """The weight of an amount of a food; of drinks 1 mL is taken for 1 g.

    >>> from .foods import food
    >>> grams("200 ml", food("whole milk")), grams("2 porties", food("whole milk"))
    (200.0, 400.0)
    """
    mend = f"write 30 g, 200 mL or 2 portions; a portion of {food.english} is {food.portion}, {food.portion_g:g} g"
    number, unit = _split(written, FOOD, mend)
    factor = food.portion_g if unit in PORTIONS else GRAMS.get(unit) or MILLILITRES.get(unit)
    if factor is None:
        raise BadQuantity(f"{shown(written)}: '{unit[:40]}' is no unit of food, expected {FOOD}", mend=mend)
    return _bounded(number * factor, written, MOST_FOOD)


def water(written: str, contains: str) -> float:
    """Magnesium in drinking water, mg.

    >>> water("1.5 L", "26 mg/L")
    39.0
    """
    if not contains:
        raise BadRecord("water without its magnesium", mend="write what the label or the waterworks says, as in 26 mg/L")
    mend = "write 1.5 L or 200 mL"
    number, unit = _split(written, WATER, mend)
    if unit not in MILLILITRES:
        raise BadQuantity(f"{shown(written)}: '{unit[:40]}' is no unit of water, expected {WATER}", mend=mend)
    try:
        per_litre = quantity(decimal_point(contains), "concentration", solute="Mg").value * MOLAR_MASS["Mg"]
    except MagnostatError:
        raise BadQuantity(f"{shown(contains)} is no magnesium of water, expected mg/L or mmol/L",
                          mend="write 26 mg/L; hardness is calcium and magnesium together") from None  # fmt: skip
    if not 0 <= per_litre <= MOST_FOOD:
        raise OutOfRange(f"{shown(contains)} of magnesium in water", mend="write 0 or more, as in 26 mg/L")
    return _bounded(number * MILLILITRES[unit] / 1000.0 * per_litre, written, MOST_FOOD)


def supplement(written: str, contains: str) -> tuple[float, str]:
    """Elemental magnesium of a supplement, mg, and the name of its salt.

    >>> mg, name = supplement("500 mg zout", "magnesiumcitraat")
    >>> round(mg, 1), name
    (80.8, 'citrate')
    """
    text, _, what = written.rpartition(" ")
    what, asked = what.casefold(), what.casefold() in (*ELEMENTAL, *SALT)
    mend = "write the mg of all tablets of that day together, as in 300 mg elemental"
    number, unit = _split(text if asked else written, "mg of magnesium or of salt", mend)
    if unit not in AMOUNTS:
        raise BadQuantity(f"{shown(written)} does not tell how much magnesium that is", mend=mend)
    plain = f"{text if asked else written}".strip()
    if not asked:
        raise BadQuantity(f"{shown(written)} of a supplement may be magnesium or salt",
                          mend=f'write "{plain} elemental" or "{plain} salt", as the label says')  # fmt: skip
    known, weight = salt_of(contains), f"{number:.12g} {AMOUNTS[unit]}"
    if what in SALT and unit in ("mmol", "meq"):
        raise BadQuantity(f"{shown(written)}: a salt is weighed, expected mg or g", mend=f'write "{plain} elemental", or mg of salt')
    milligrams = quantity(weight, "dose").value * 1e6 * known.share_of_mass if what in SALT else (
        quantity(weight, "amount", solute="Mg").value * MOLAR_MASS["Mg"])  # fmt: skip
    return _bounded(milligrams, written, MOST_SALT), known.name


def salt_of(written: str) -> Salt:
    """The salt of a label, in English or Dutch.

    >>> salt_of("Magnesiumcitraat").name, salt_of("magnesium glycinate").name
    ('citrate', 'bisglycinate')
    """
    name = written.casefold().replace("magnesium", "").strip(" -")
    for dutch, english in SPELT:
        name = name.replace(dutch, english)
    name = "bisglycinate" if name in ("glycinate", "diglycinate") else name
    if not name:
        raise BadRecord("a supplement without its salt", mend=f"write what the label says: {', '.join(salts())}")
    return salt(name)


def decimal_point(text: str) -> str:
    """A decimal comma as a point.

    >>> decimal_point("26,5 mg/L")
    '26.5 mg/L'
    """
    return re.sub(r"(\d),(\d)", r"\1.\2", text)


def _split(written: str, expected: str, mend: str) -> tuple[float, str]:
    """The number of an amount and its unit in small letters."""
    text = written.strip()
    if not text:
        raise BadQuantity(f"no amount, expected {expected}", mend=mend)
    found = WRITTEN.fullmatch(text)
    if NEGATIVE.match(text):
        raise OutOfRange(f"{shown(text)} is negative", mend=mend)
    if RANGE.fullmatch(text):
        raise BadQuantity(f"{shown(text)} is a range, expected one number with {expected}",
                          mend="write its middle, as in 1.5 portions")  # fmt: skip
    if EXPONENT.fullmatch(text):
        raise BadQuantity(f"{shown(text)} has an exponent, expected a plain number with {expected}", mend=mend)
    if not found:
        raise BadQuantity(f"{shown(text)} does not begin with a number, expected a number with {expected}", mend=mend)
    if THOUSANDS.fullmatch(found[1]):
        whole = re.split("[.,]", found[1])[0]
        raise BadQuantity(f"{shown(text)} may be {whole} or {whole}000", mend=f"write {whole} or {whole}000")
    if not found[2]:
        raise BadQuantity(f"{shown(text)} has no unit, expected {expected}", mend=mend)
    return float(found[1].replace(",", ".")), found[2].casefold()


def _bounded(value: float, written: str, most: float) -> float:
    if not value <= most:
        raise OutOfRange(f"{shown(written)} is more than anybody eats", mend="check the number and its unit")
    return value
