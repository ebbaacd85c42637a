"""Readers: each takes what a TOML key holds and returns the value in internal units, or raises one line.

A reader is called with the written value and with the table that it stands in, because some keys decide how others are
read (the solute decides what a mg is).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from magnostat.core.errors import BadQuantity, BadRecord, MagnostatError, OutOfRange, shown, unknown
from magnostat.core.quantity import Quantity, clock, quantity

Table = Mapping[str, object]
Reader = Callable[[object, Table], object]
Value = TypeVar("Value")
QuantityReader = Callable[[object, Table], Quantity]

LONGEST_SPAN = 50 * 8766.0  # hours: 50 y
LONGEST_TEXT = 10_000
MOST_INSTANTS = 100_000

AMOUNTS = ("amount", "amount/kg", "amount/m2")
RATES = ("rate", "rate/kg")
DOSES = ("dose", "dose/kg", "dose/m2", "amount", "amount/kg", "amount/m2", "units")


def measure(*wants: str, solute: str | None = None, least: float = 0.0, spread: bool = True) -> QuantityReader:
    """A quantity of one of the dimensions `wants`, nowhere below `least`, with a spread of people if admitted.

    >>> measure("amount", solute="Mg")("12 sd 3 mmol", {}).value
    12.0
    """

    def read(written: object, table: Table) -> Quantity:
        found = quantity(written, *wants, solute=solute, spread=spread)
        if found.least < least:
            raise OutOfRange(f"{shown(written)} is negative", mend="write 0 or more")
        return found

    return read


def positive(*wants: str, spread: bool = False) -> QuantityReader:
    """A quantity above 0, such as a duration."""

    def read(written: object, table: Table) -> Quantity:
        found = quantity(written, *wants, spread=spread)
        if not found.least > 0:
            raise OutOfRange(f"{shown(written)} is not above 0", mend="write a positive number")
        if "time" in wants and found.value > LONGEST_SPAN:
            raise OutOfRange(f"{shown(written)} is longer than 50 y", mend="write a shorter time")
        return found

    return read


def of_solute(*wants: str) -> QuantityReader:
    """A quantity of the solute that the table names (magnesium by default)."""

    def read(written: object, table: Table) -> Quantity:
        solute = table.get("solute", "Mg")
        return measure(*wants, solute=solute if isinstance(solute, str) else "Mg")(written, table)

    return read


def one_of(kind: str, names: Iterable[str]) -> Reader:
    """One of a closed list of names.

    >>> one_of("salt", ["citrate", "oxide"])("citrat", {})
    Traceback (most recent call last):
    ...
    magnostat.core.errors.UnknownName: unknown salt 'citrat'; did you mean 'citrate'?
    """
    known = tuple(names)

    def read(written: object, table: Table) -> str:
        if not isinstance(written, str):
            raise BadRecord(f"{shown(written)} is no name of a {kind}", mend=f'write it as a text, as in "{known[0]}"')
        if written not in known:
            raise unknown(kind, written, known)
        return written

    return read


def words(written: object, table: Table) -> str:
    """Free text."""
    if not isinstance(written, str):
        raise BadRecord(f"{shown(written)} is no text", mend="put it in quotes")
    if len(written) > LONGEST_TEXT:
        raise OutOfRange(f"a text of {len(written)} characters", mend=f"keep it below {LONGEST_TEXT}")
    return written


def whole(least: int, most: int) -> Reader:
    """A whole number between `least` and `most`."""

    def read(written: object, table: Table) -> int:
        if isinstance(written, bool) or not isinstance(written, int):
            raise BadQuantity(f"{shown(written)} is no whole number", mend=f"write a number such as {max(least, 1)}")
        if not least <= written <= most:
            raise OutOfRange(f"{shown(written)} is out of range", mend=f"write a number from {least} to {most}")
        return written

    return read


def instant_of(written: object, table: Table) -> Quantity:
    """One time, within 50 y of the study's zero."""
    found = quantity(written, "time")
    if abs(found.value) > LONGEST_SPAN:
        raise OutOfRange(f"{shown(written)} is more than 50 y from 0", mend="write an earlier time")
    return found


def instants(written: object, table: Table) -> tuple[Quantity, ...]:
    """One time or a list of times.

    >>> [q.value for q in instants(["0 h", "1 d"], {})]
    [0.0, 24.0]
    """
    if not isinstance(written, list | tuple):
        return (instant_of(written, table),)
    if not 0 < len(written) <= MOST_INSTANTS:
        raise OutOfRange(f"a list of {len(written)} times", mend=f"write from 1 to {MOST_INSTANTS}")
    return tuple(_each(instant_of, written, table))


def daily_times(most: int) -> Reader:
    """A count of times a day, up to `most`, or a list of clock times; a list comes back as texts in order."""

    def read(written: object, table: Table) -> int | tuple[str, ...]:
        if not isinstance(written, list | tuple):
            count = whole(1, most)(written, table)
            return count if isinstance(count, int) else 1
        if not 0 < len(written) <= most:
            raise OutOfRange(f"a list of {len(written)} clock times", mend=f"write from 1 to {most}")
        times = sorted(zip(_each(lambda w, _: clock(w), written, table), written, strict=True))
        if len({hours for hours, _ in times}) < len(times):
            raise BadRecord(f"{shown(list(written))} names a clock time twice", mend="name each time once")
        return tuple(str(text) for _, text in times)

    return read


def clock_time(written: object, table: Table) -> str:
    """A clock time, kept as it is written."""
    clock(written)
    return str(written)


def share_of_people(written: object, table: Table) -> float:
    """A share from 0 to 1, without a spread."""
    found = quantity(written, "share").value
    if not 0 <= found <= 1:
        raise OutOfRange(f"{shown(written)} is no share of people", mend='write "0 %" to "100 %"')
    return found


def between(low: float, high: float, unit: str, factor: float, read: QuantityReader) -> QuantityReader:
    """`read`, with every number that the text names from `low` to `high`, in `unit` (internal = number · factor).

    >>> between(20, 400, "kg", 1, measure("mass"))("7 kg", {})
    Traceback (most recent call last):
    ...
    magnostat.core.errors.OutOfRange: '7 kg' is outside 20 to 400 kg; check the number and its unit
    """

    def reader(written: object, table: Table) -> Quantity:
        found = read(written, table)
        for value in (found.value, found.low, found.high):
            if not math.isnan(value) and not low * factor <= value <= high * factor:
                raise OutOfRange(f"{shown(written)} is outside {low:g} to {high:g} {unit}",
                                 mend="check the number and its unit")  # fmt: skip
        return found

    return reader


def severity(written: object, table: Table) -> Quantity:
    """A severity from 0 to 1, distributions allowed."""
    found = quantity(written, "share", spread=True)
    most = found.value if math.isnan(found.high) else found.high
    if found.least < 0 or most > 1:
        raise OutOfRange(f"{shown(written)} is no severity", mend="write 0 (none) to 1 (as in untreated patients)")
    return found


def _each(read: Callable[[object, Table], Value], written: Iterable[object], table: Table) -> Iterator[Value]:
    for number, one in enumerate(written):
        try:
            yield read(one, table)
        except MagnostatError as error:
            raise error.within(f"[{number}]") from None
