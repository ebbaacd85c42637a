"""Results in time and beside each other: what is too old to count, the course of magnesium, filtrations that do not agree."""

from __future__ import annotations

from collections.abc import Iterator

from ..record.finding import Finding
from ..record.lab_list import apart
from ..record.labs import TESTS, Lab
from .rulebook import limit
from .serum import named, written
from .view import DAY, View

MOST = 8  # values that a sentence tells; of more the first and the last


def outdated(view: View) -> bool:
    """True where the latest magnesium is much older than another result: it may no longer hold."""
    found, newest = view.reported("Mg"), max((one.time for one in view.case.labs), default="")
    gap = None if found is None or not found.time else apart(found.time, newest)
    return gap is not None and gap > limit("dates.result").value * DAY


def dates(view: View) -> Iterator[Finding]:
    """Results that are too old to be read as those of now, and a magnesium that is."""
    old = [one for test in TESTS if (one := view.reported(test)) is not None and view.old(one)]
    if old:
        limits = dict.fromkeys(view.age_limit(one.test) for one in old)
        yield view.finding("dates.old", "dates.old", urgency="routine", limits=limits, change="dates.change",
                           inputs=[(one.test, f"{one.bound}{one.reported:g} {one.unit}, {one.time[:10]}") for one in old],
                           old=", ".join(f"{named(view, one.test)} {_dated(view, one)}" for one in old))  # fmt: skip
    found = view.reported("Mg")
    if found is not None and outdated(view):
        yield view.finding("dates.magnesium", "dates.magnesium", status="possible", urgency="soon", change="dates.change",
                           inputs=view.read("Mg"), limits=(limit("dates.result"),), value=_dated(view, found))  # fmt: skip


def _dated(view: View, found: Lab) -> str:
    return f"{written(view, found)} ({found.time[:16].replace('T', ' ')})"


def trend(view: View) -> Iterator[Finding]:
    """Serum magnesium that was measured more than once: its values with their dates, and whether it rose or fell."""
    course = sorted((one for one in view.case.labs if one.test == "Mg" and one.time and one.credible), key=lambda one: one.time)
    if len(course) < 2:
        return
    first, last = course[0], course[-1]
    change = round(last.value - first.value, 9)
    word = "unsure" if first.bound or last.bound else "rose" if change > 0 else "fell" if change < 0 else "same"
    shown = course if len(course) <= MOST else [first, *course[1 - MOST :]]
    values = ", ".join(_dated(view, one) for one in shown)
    yield view.finding(f"trend.{word}", f"trend.{word}", values=values, count=len(course), inputs=(("Mg", values),),
                       change="trend.change")  # fmt: skip


def filtration(view: View) -> Iterator[Finding]:
    """Filtrations that are told and do not agree; the lowest is read."""
    if not view.rates_differ or view.rate is None:
        return
    told = "; ".join(view.say(f"filtration.{one.source}", rate=f"{one.bound}{view.number(round(one.value))}") for one in view.rates)
    yield view.finding("filtration", "filtration.differ", status="possible", urgency="soon", limits=(limit("filtration.apart"),),
                       change="filtration.change", told=told, rate=view.rate_told(),
                       inputs=(*view.read("eGFR", "creatinine"), *_of_the_person(view)))  # fmt: skip


def _of_the_person(view: View) -> tuple[tuple[str, str], ...]:
    who = view.case.person
    return () if who is None or who.GFR is None else (("GFR", who.GFR.text),)
