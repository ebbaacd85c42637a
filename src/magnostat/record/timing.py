"""When: the instants of doses and meals, and the stretches of time in which courses and states hold.

Hours throughout; t = 0 is at the clock time of the plan. A course of doses has its instants in [from, until).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from magnostat.core.errors import OutOfRange
from magnostat.core.quantity import moment
from magnostat.record.acts import Act, Dialyse, When

DAY, WEEK = 24.0, 168.0
MOST_DOSES = 100_000
LONGEST_CYCLE = 28 * DAY
NEAR = 1e-9  # h: two instants closer than this are one
SESSION_STARTS = {3: (0.0, 48.0, 96.0)}  # h after the begin of the week: three a week leave one long gap

State = TypeVar("State", bound=Act)


def dose_instants(when: When, begin: float, end: float, zero: float) -> list[float]:
    """The instants of `when` in [begin, end), in order; `zero` is the clock hour of t = 0.

    >>> from magnostat.record.act import read_act
    >>> course = read_act({"take": "7 mmol", "as": "citrate", "daily": 2, "from": "1 d"}).when
    >>> dose_instants(course, 0, 72, zero=8)
    [24.0, 35.0, 48.0, 59.0]
    """
    if when.at:
        return [t for t in when.instants if begin - NEAR <= t < end]
    low, high = max(begin, when.begin), min(end, when.end)
    if when.every is not None:
        origin = 0.0 if when.start is None else when.begin
        return _series(origin, moment(when.every), low, high)
    return clock_instants(when.clock_times, low, high, zero)


def clock_instants(clock_times: Sequence[float], begin: float, end: float, zero: float) -> list[float]:
    """The instants of some clock hours in [begin, end), in order.

    >>> clock_instants((8.0, 13.0), 0, 30, zero=8)
    [0.0, 5.0, 24.0, 29.0]
    """
    _not_too_many(len(clock_times) * (end - begin) / DAY)
    return sorted(t for hour in clock_times for t in _series(hour - zero, DAY, begin, end))


def session_starts(weekly: int, begin: float, end: float) -> list[float]:
    """The starts of dialysis sessions in [begin, end): the week begins at t = 0.

    >>> session_starts(3, 0, 240)
    [0.0, 48.0, 96.0, 168.0, 216.0]
    """
    offsets = SESSION_STARTS.get(weekly, tuple(WEEK * i / weekly for i in range(weekly)))
    return sorted(t for offset in offsets for t in _series(offset, WEEK, begin, end))


def cycle_length(acts: Iterable[Act]) -> float:
    """The period of the habitual acts in hours: a day, a week with dialysis, or their least common multiple.

    Raises OutOfRange where it exceeds 28 d.

    >>> from magnostat.record.act import read_act
    >>> cycle_length([read_act({"dialyse": "HD", "Mg": "0.5 mmol/L"})])
    168.0
    """
    period = 24 * 3600
    for act in acts:
        if act.when.habitual:
            for hours in _periods(act):
                seconds = round(hours * 3600)
                if seconds < 1 or abs(seconds - hours * 3600) > 1e-3:
                    raise OutOfRange(f"every {act.when.every} has no whole number of seconds", mend="round it")
                period = math.lcm(period, seconds)
                if period > LONGEST_CYCLE * 3600:
                    raise OutOfRange(f"the habitual acts, with one every {act.when.every}, do not repeat within 28 d",
                                     mend="choose an interval that divides 24 h, or write 'from'")  # fmt: skip
    return period / 3600


def holding(states: Sequence[State], begin: float, end: float) -> Iterator[tuple[float, float, State]]:
    """Which of some states (diets, dialyses) holds when: (start, stop, state), in order, without overlap.

    The one with the latest start holds, and the former resumes after `until`. Where two start together, the one of an
    arm holds before the study's, and that of a share of people before that of all.
    """
    ends = {t for s in states for t in (s.when.begin, s.when.end) if begin < t < end}
    marks = [begin, *sorted(ends), end]
    last: tuple[float, float, State] | None = None
    for start, stop in pairwise(marks):
        inside = [s for s in states if s.when.begin <= start and s.when.end >= stop]
        now = max(inside, key=lambda s: (s.when.begin, s.arm, s.share < 1), default=None)
        if last is not None and last[2] is now:
            last = (last[0], stop, last[2])
            continue
        if last is not None:
            yield last
        last = None if now is None else (start, stop, now)
    if last is not None:
        yield last


def _periods(act: Act) -> Iterator[float]:
    if act.when.every is not None:
        yield moment(act.when.every)
    if isinstance(act, Dialyse) and act.intermittent:
        yield WEEK


def _series(origin: float, step: float, begin: float, end: float) -> list[float]:
    """Origin + k·step in [begin, end), for every whole k."""
    if not math.isfinite(begin) or not math.isfinite(end) or end <= begin:
        return []
    _not_too_many((end - begin) / step)
    first = math.ceil((begin - origin) / step - NEAR / step)
    count = math.ceil((end - NEAR - origin) / step) - first
    return [origin + (first + k) * step for k in range(max(count, 0))]


def _not_too_many(doses: float) -> None:
    if doses > MOST_DOSES:
        raise OutOfRange(f"more than {MOST_DOSES} doses", mend="write a rate, or a longer interval")
