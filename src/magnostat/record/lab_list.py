"""Results put together: times in one spelling, in order, each once, and no two that contradict each other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from itertools import pairwise

from magnostat.core.errors import BadQuantity, BadRecord, shown
from magnostat.record.labs import TESTS, Lab

TIME = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)?)?", re.ASCII)
YEARS = range(1900, 2200)
PLACES = {test: place for place, test in enumerate(TESTS)}


def time_of(written: object) -> str:
    """A time as "2026-01-02", "2026-01-02T08:00:00", or with a zone in UTC as "2026-01-02T08:00:00Z". Raises BadQuantity.

    >>> time_of("2026-01-02 09:00"), time_of("2026-01-02T09:00:30.5+01:00"), time_of("")
    ('2026-01-02T09:00:00', '2026-01-02T08:00:30Z', '')
    """
    text = written.isoformat() if isinstance(written, date) else written
    if text == "":
        return ""
    match = TIME.fullmatch(text) if isinstance(text, str) else None
    try:
        if match is None or date.fromisoformat(match[1]).year not in YEARS:
            raise ValueError
        if match[2] is None:
            return match[1]
        moment = datetime.fromisoformat(f"{match[1]}T{match[2]}{match[3] or ':00'}{(match[4] or '').replace('Z', '+00:00')}")
    except (ValueError, OverflowError):
        raise BadQuantity(f"{shown(text)} is no time", mend='write it as "2026-01-31" or "2026-01-31T08:00"') from None
    if moment.tzinfo is None:
        return moment.isoformat()
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def apart(one: str, other: str) -> float | None:
    """Hours between two times: whole days where a clock time or a zone is told of one only; 0 where neither has a time,
    None where one has.

    >>> apart("2026-01-02", "2026-01-03T08:00:00"), apart("2026-01-02T08:00:00", "2026-01-02T20:30:00"), apart("", "2026-01-02")
    (24.0, 12.5, None)
    """
    if not one or not other:
        return None if one or other else 0.0
    if len(one) > 10 and len(other) > 10 and one.endswith("Z") == other.endswith("Z"):
        return abs((datetime.fromisoformat(one[:19]) - datetime.fromisoformat(other[:19])).total_seconds()) / 3600.0
    return 24.0 * abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)


def together(labs: Iterable[Lab]) -> tuple[Lab, ...]:
    """Results in the order of tests and times, each once. Raises BadRecord for two of one test that contradict each other.

    >>> from magnostat.record.labs import lab
    >>> [one.test for one in together([lab("K", 4, "mmol/L"), lab("Mg", 0.8, "mmol/L"), lab("K", 4, "mmol/L")])]
    ['Mg', 'K']
    """
    ordered = sorted(set(labs), key=lambda one: (PLACES[one.test], one.time, *one))
    for one, other in pairwise(ordered):
        if one.test != other.test:
            continue
        if one.time == other.time:
            raise BadRecord("two results that differ, of one time", where=one.test,
                            mend="give each its time, or leave out the one that does not count")  # fmt: skip
        if not _in_order(one.time, other.time):
            raise BadRecord("two results, and it cannot be told which is the later", where=one.test,
                            mend="write date, clock time and zone of both, or of neither")  # fmt: skip
    return tuple(ordered)


def _in_order(one: str, other: str) -> bool:
    """Whether the earlier of two different times is known to be so."""
    if other.startswith(one):
        return False
    if one.endswith("Z") == other.endswith("Z"):
        return True
    return abs((date.fromisoformat(other[:10]) - date.fromisoformat(one[:10])).days) > 1
