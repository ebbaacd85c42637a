"""Quantities as text: `"450 mg"`, `"0.85 sd 0.06 mmol/L"`, `"18 to 66 y"`, and clock times.

A quantity is a number, a space and a unit; between number and unit a spread may stand, which describes people or the
dispersion of a result. It is held in internal units together with the text it was read from.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field, replace
from typing import NoReturn

from magnostat.core.errors import BadQuantity, OutOfRange, shown
from magnostat.core.units import DIMENSIONS, find_unit, number_text, to_internal

LARGEST = 1e9
LONGEST = 200
_NUMBER = r"-?\d+(?:\.\d+)?"
_GRAMMAR = re.compile(
    rf"(?:({_NUMBER}) (sd|se) ({_NUMBER})|({_NUMBER}) (ci|iqr|range|pi) ({_NUMBER}) to ({_NUMBER})"
    rf"|({_NUMBER}) to ({_NUMBER})|([<>] )?({_NUMBER}))(?: (\S+))?",
    re.ASCII,
)
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
DISTRIBUTIONS = frozenset({"sd", "iqr", "range", "pi", "to"})  # what a covariate or an act may carry


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or a distribution, in the internal unit of its dimension.

    `value` is the centre (the middle of `"a to b"`), `spread` one of `"" sd se ci iqr range pi to < >`,
    `width` the sd or se, `low` and `high` the ends of ci, iqr, range, pi and to. `text` is what was written.

    >>> q = quantity("0.85 sd 0.06 mmol/L", "concentration", spread=True)
    >>> q.value, q.spread, q.width, q.unit
    (0.85, 'sd', 0.06, 'mmol/L')
    """

    value: float
    dimension: str
    spread: str = ""
    width: float = 0.0
    low: float = math.nan
    high: float = math.nan
    text: str = field(default="", compare=False)

    @property
    def unit(self) -> str:
        """The internal unit."""
        return DIMENSIONS[self.dimension].internal

    @property
    def least(self) -> float:
        """The least value that the text names: the low end where there is one, else the centre."""
        return self.value if math.isnan(self.low) else self.low

    def __str__(self) -> str:
        return self.text or _written(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return _parts(self) == _parts(other)

    def __hash__(self) -> int:
        return hash(_parts(self))


def quantity(written: object, *wants: str, solute: str | None = None, spread: bool = False) -> Quantity:
    """Read a quantity of one of the dimensions `wants`, tried in their order.

    `solute` decides what mg and mEq are; `spread` admits a distribution of people (sd, iqr, range, pi, "a to b").
    Raises BadQuantity or OutOfRange.

    >>> quantity("450 mg", "amount", solute="Mg").value == 450 / 24.305
    True
    >>> quantity("48 %", "share").value == quantity(0.48, "share").value == 0.48
    True
    """
    found = _read(written, wants, solute)
    if found.spread and not (spread and found.spread in DISTRIBUTIONS):
        _refuse_spread(found, spread)
    return found


def reported(written: object, *wants: str, solute: str | None = None) -> Quantity:
    """Read a result: every spread is admitted, with `se`, `ci`, `<` and `>`.

    >>> reported("0.04 ci 0.02 to 0.06 mmol/L", "concentration").spread
    'ci'
    """
    return _read(written, wants, solute)


def instant(written: object) -> float:
    """A time in hours; `mo` and `y` are rounded to whole days.

    >>> instant("-21 d"), instant("1 mo"), instant("90 min")
    (-504.0, 720.0, 1.5)
    """
    return moment(quantity(written, "time"))


def moment(time: Quantity) -> float:
    """The hours of a time that marks an instant or the end of a course: `mo` and `y` are rounded to whole days.

    >>> moment(quantity("1 y", "time"))
    8760.0
    """
    return _whole_days(time.value, time.text)


def window(written: object) -> tuple[float, float]:
    """A window `"a to b unit"` as (begin, end) in hours.

    >>> window("0 to 24 h")
    (0.0, 24.0)
    """
    found = _read(written, ("time",), None)
    if found.spread != "to":
        raise BadQuantity(f"{shown(written)} is no window", mend='write it as "0 to 24 h"')
    begin, end = _whole_days(found.low, found.text), _whole_days(found.high, found.text)
    if not begin < end:
        raise BadQuantity(f"the window {shown(written)} has no length", mend="let it end after it begins")
    return begin, end


def clock(written: object) -> float:
    """A clock time `"08:00"` in hours after midnight.

    >>> clock("19:30")
    19.5
    """
    match = _CLOCK.fullmatch(written) if isinstance(written, str) else None
    if match is None:
        raise BadQuantity(f"{shown(written)} is no clock time", mend='write it as "08:00", from "00:00" to "23:59"')
    return int(match[1]) + int(match[2]) / 60


def clock_text(hours: float) -> str:
    """Hours after midnight as a clock time, to the minute.

    >>> clock_text(19.5)
    '19:30'
    """
    minutes = round(hours * 60) % 1440
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _whole_days(hours: float, text: str) -> float:
    if text.endswith((" mo", " y")):
        return 24.0 * round(hours / 24)
    return hours


def _read(written: object, wants: tuple[str, ...], solute: str | None) -> Quantity:
    text = _as_text(written, wants)
    match = _GRAMMAR.fullmatch(text)
    if match is None:
        _explain(text, wants)
    unit = match[12] or ""
    try:
        dimension, _ = find_unit(unit, wants)
    except BadQuantity as error:
        raise BadQuantity(f"{shown(text)}: {error.what}", mend=error.mend) from None

    def internal(number: str) -> float:
        try:
            return _bounded(number, unit, dimension, solute)
        except BadQuantity as error:
            raise BadQuantity(f"{shown(text)}: {error.what}", mend=error.mend) from None

    if match[2]:
        found = Quantity(internal(match[1]), dimension, match[2], internal(match[3]))
    elif match[5]:
        found = Quantity(internal(match[4]), dimension, match[5], 0.0, internal(match[6]), internal(match[7]))
    elif match[8]:
        low, high = internal(match[8]), internal(match[9])
        found = Quantity((low + high) / 2, dimension, "to", 0.0, low, high)
    else:
        found = Quantity(internal(match[11]), dimension, (match[10] or "").strip())
    _coherent(found, text)
    return replace(found, text=text)


def _as_text(written: object, wants: tuple[str, ...]) -> str:
    if isinstance(written, str):
        if len(written) > LONGEST:
            raise BadQuantity(f"a quantity of {len(written)} characters: {shown(written)}", mend='write it as "450 mg"')
        return written
    if isinstance(written, int | float) and not isinstance(written, bool):
        if not -LARGEST <= written <= LARGEST:
            raise OutOfRange(f"{shown(written)} is no finite number below {LARGEST:.0f}", mend="write a number")
        if "share" in wants:
            return number_text(written + 0.0)
        raise BadQuantity(f"{shown(written)} has no unit, expected {DIMENSIONS[wants[0]].called}",
                          mend=f'write it as a text with its unit, as in "{_example(wants)}"')  # fmt: skip
    raise BadQuantity(f"{shown(written)} is no quantity, expected {DIMENSIONS[wants[0]].called}",
                      mend=f'write it as a text, as in "{_example(wants)}"')  # fmt: skip


def _example(wants: tuple[str, ...]) -> str:
    unit = next(iter(DIMENSIONS[wants[0]].units))
    return f"3 {unit}" if unit else "0.5"


def _bounded(number: str, unit: str, dimension: str, solute: str | None) -> float:
    if len(number) > 24 or abs(float(number)) > LARGEST:
        raise OutOfRange(f"{shown(number)} is out of bounds", mend=f"write at most {LARGEST:.0f}, in 24 characters")
    return to_internal(float(number), unit, dimension, solute) + 0.0  # + 0.0 makes -0 a plain 0


def _coherent(q: Quantity, text: str) -> None:
    if q.width < 0:
        raise BadQuantity(f"{shown(text)} has a negative {q.spread}", mend=f"write {q.spread} as a positive number")
    if q.low > q.high:
        raise BadQuantity(f"{shown(text)} ends before it begins", mend="write the lower end first")
    if q.spread != "to" and not math.isnan(q.low) and not q.low <= q.value <= q.high:
        raise BadQuantity(f"{shown(text)} has its centre outside its {q.spread}", mend="check the three numbers")


def _refuse_spread(q: Quantity, spread: bool) -> NoReturn:
    if not spread and q.spread in DISTRIBUTIONS:
        raise BadQuantity(
            f"{shown(q.text)} is a distribution, one value is expected", mend="write one number and a unit"
        )
    if not spread:
        mend = "write one number and a unit"
    elif q.spread in ("se", "ci"):
        mend = "give sd, iqr, range or pi: how people differ, not how well their mean is known"
    else:
        mend = 'give the range of people, as in "18 to 66 y"'
    raise BadQuantity(f"'{q.spread}' in {shown(q.text)} belongs to results, not to people and acts", mend=mend)


def _explain(text: str, wants: tuple[str, ...]) -> NoReturn:
    """Say which mistake makes `text` no quantity."""
    expected = f"expected {DIMENSIONS[wants[0]].called}"
    example = _example(wants)
    mistakes: tuple[tuple[str, str, str], ...] = (
        (r"\s*", "an empty text", f'write a number and a unit, as in "{example}"'),
        (r"(?i).*\b(nan|inf|infinity)\b.*", "not a finite number", "write a number"),
        (r"(?i).*\d[e][+-]?\d.*", "written with an exponent", "write the number out, without e"),
        (
            r".*\d[,'_\u00a0\u202f ]\d{3}(?!\d).*",
            "written with a thousands mark",
            "write the digits together, with a point",
        ),
        (r".*\d,\d.*", "written with a decimal comma", "write a decimal point"),
        (r".*(\d\.(?!\d)|(?<!\d)\.\d).*", "written with a bare decimal point", "write 0.5 or 5, not .5 or 5."),
        (r".*\+\s?\d.*", "written with a plus sign", "leave the sign out"),
        (r".*±.*", "written with ±", 'write "0.85 sd 0.06 mmol/L"'),
        (
            r"-?\d+(\.\d+)?[^\s\d.]\S*",
            "written without a space before the unit",
            "put one space between number and unit",
        ),
        (r"-?\d+(\.\d+)?\s?[-–]\s?\d.*", "written with a dash as a range", 'write "18 to 66 y"'),
        (r"(?s)(\s.*|.*\s)|.*\s\s.*", "written with a space too many", "use single spaces"),
    )
    for pattern, fault, mend in mistakes:
        if re.fullmatch(pattern, text):
            raise BadQuantity(f"{shown(text)} is {fault}, {expected}", mend=mend)
    raise BadQuantity(f"{shown(text)} is no quantity, {expected}", mend=f'write a number and a unit, as in "{example}"')


def _written(q: Quantity) -> str:
    """A quantity that was computed, not read, in its internal unit."""
    number = number_text
    unit = "" if q.unit == "1" else f" {q.unit}"
    if q.spread == "to":
        return f"{number(q.low)} to {number(q.high)}{unit}"
    if q.spread in ("sd", "se"):
        return f"{number(q.value)} {q.spread} {number(q.width)}{unit}"
    if q.spread in ("<", ">"):
        return f"{q.spread} {number(q.value)}{unit}"
    if q.spread:
        return f"{number(q.value)} {q.spread} {number(q.low)} to {number(q.high)}{unit}"
    return f"{number(q.value)}{unit}"


def _parts(q: Quantity) -> tuple[float | str | None, ...]:
    low, high = (None if math.isnan(x) else x for x in (q.low, q.high))
    return q.dimension, q.spread, q.value, q.width, low, high
