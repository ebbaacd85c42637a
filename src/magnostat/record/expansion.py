"""A plan as timed elementary doses and courses, for a run or for one habitual period.

At one instant the order is: measure, stop, start, dose; two acts of one kind commute.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from magnostat.core.errors import OutOfRange
from magnostat.record.act import act_table
from magnostat.record.acts import Act, Dialyse, Diet, Drug, Infuse, Inject, Take, Trace, clock_hours
from magnostat.record.plan import Plan
from magnostat.record.timing import (
    MOST_DOSES,
    NEAR,
    clock_instants,
    cycle_length,
    dose_instants,
    holding,
    session_starts,
)
from magnostat.record.usual import with_usual_diet

MEAL = 1 / 3  # h, over which a meal is eaten
Given = Take | Infuse | Inject | Trace | Drug


class Dose(NamedTuple):
    """One dose: `fraction` of what `act` gives each time, from `start` to `stop` (equal: at once)."""

    start: float
    stop: float
    act: Act
    fraction: float = 1.0


class Meal(NamedTuple):
    """One meal: `fraction` of the daily amounts of `diet`, from `start` to `stop`."""

    start: float
    stop: float
    diet: Diet
    fraction: float


class Course(NamedTuple):
    """A stretch in which a rate, a disorder, a loss, a drug at its usual interval, a diet or a dialysis is in force."""

    start: float
    stop: float
    act: Act


Happening = Dose | Meal | Course


class Event(NamedTuple):
    """One end of a dose, meal or course. `rank` orders an instant: 0 stop, 1 start, 2 dose given at once."""

    time: float
    rank: int
    what: Happening


@dataclass(frozen=True, slots=True)
class Timeline:
    """What happens between `begin` and `end`, in hours; every list in the order of time.

    `diets` are the stretches in which each diet holds: what is eaten steadily, not in meals. A fast is none.
    """

    begin: float
    end: float
    doses: tuple[Dose, ...]
    meals: tuple[Meal, ...]
    courses: tuple[Course, ...]
    diets: tuple[Course, ...] = ()

    def events(self) -> list[Event]:
        """Starts, stops and doses in the order in which they act. Starts at `begin` are in, stops at `end` are not."""
        found: list[Event] = []
        happenings: list[Happening] = [*self.doses, *self.meals, *self.courses]
        for what in happenings:
            if what.start >= what.stop:
                found.append(Event(what.start, 2, what))
                continue
            found.append(Event(what.start, 1, what))
            if what.stop < self.end:
                found.append(Event(what.stop, 0, what))
        keys = _texts(e.what for e in found)
        return sorted(found, key=lambda e: (e.time, e.rank, keys[_act(e.what)], e.what.stop))


def expand(plan: Plan, begin: float | None = None, end: float | None = None,
           active: Callable[[Act], bool] = lambda act: True) -> Timeline:  # fmt: skip
    """The doses, meals and courses of `plan` from `begin` to `end` (the plan's own span if not given).

    What is going on at `begin` is there from then on, with the fraction that is left. `active` says which acts hold
    for the person, where some hold for a share of people only. Raises OutOfRange beyond 100,000 doses.

    >>> day = expand(Plan([{"take": "7 mmol", "as": "citrate", "daily": 2}]))
    >>> [dose.start for dose in day.doses], [meal.start for meal in day.meals]
    ([0.0, 11.0], [0.0, 5.0, 11.0])
    """
    span = plan.span
    begin, end = (span[0] if begin is None else begin), (span[1] if end is None else end)
    acts = list(with_usual_diet(filter(active, plan.acts)))
    return _expand(acts, begin, end, plan.zero)


def habitual(plan: Plan, at: float | None = None, active: Callable[[Act], bool] = lambda act: True) -> Timeline:
    """One period of the habitual state that begins at `at` (the begin of the plan's span if not given).

    >>> habitual(Plan([{"dialyse": "HD", "Mg": "0.5 mmol/L"}])).end
    168.0
    """
    begin = plan.span[0] if at is None else at
    acts = [_always(act) for act in with_usual_diet(filter(active, plan.acts)) if act.when.habitual]
    return _expand(acts, begin, begin + cycle_length(acts), plan.zero)


def _expand(acts: list[Act], begin: float, end: float, zero: float) -> Timeline:
    doses, courses = list(_doses(acts, begin, end, zero)), list(_courses(acts, begin, end))
    texts = _texts((*doses, *courses))
    meals = tuple(sorted(_meals(acts, begin, end, zero), key=lambda m: m.start))
    return Timeline(
        begin,
        end,
        tuple(sorted(doses, key=lambda d: (d.start, d.stop, texts[d.act]))),
        meals,
        tuple(sorted(courses, key=lambda c: (c.start, c.stop, texts[c.act]))),
        tuple(Course(start, stop, diet) for start, stop, diet in _held(acts, begin, end)),
    )


def _doses(acts: list[Act], begin: float, end: float, zero: float) -> Iterator[Dose]:
    count = 0
    for act in acts:
        if not isinstance(act, Given) or _lasts(act):
            continue
        lasting = act.lasting
        for t in dose_instants(act.when, begin - lasting, end, zero):
            start, stop = max(t, begin), min(t + lasting, end)
            if stop > start or (lasting == 0 and t >= begin - NEAR):
                count += 1
                whole = stop - start >= lasting - NEAR
                yield Dose(start, stop, act, 1.0 if whole else (stop - start) / lasting)
        if count > MOST_DOSES:
            raise OutOfRange(f"more than {MOST_DOSES} doses", mend="write a rate, or a longer interval")


def _held(acts: list[Act], begin: float, end: float) -> Iterator[tuple[float, float, Diet]]:
    """The diets that hold and are no fast."""
    diets = [act for act in acts if isinstance(act, Diet)]
    return (held for held in holding(diets, begin, end) if not held[2].empty)


def _meals(acts: list[Act], begin: float, end: float, zero: float) -> Iterator[Meal]:
    for start, stop, diet in _held(acts, begin, end):
        hours = clock_hours(diet.meals)
        low = max(begin - MEAL, diet.when.begin) if start == begin else start
        for t in clock_instants(hours, low, stop, zero):
            first, last = max(t, begin), min(t + MEAL, end)
            if last > first:
                left = 1.0 if last - first >= MEAL - NEAR else (last - first) / MEAL
                yield Meal(first, last, diet, left / len(hours))


def _courses(acts: list[Act], begin: float, end: float) -> Iterator[Course]:
    machines = [act for act in acts if isinstance(act, Dialyse)]
    for start, stop, machine in holding(machines, begin, end):
        if machine.weekly is None or machine.lasting is None:
            yield Course(start, stop, machine)
            continue
        lasting = machine.lasting.value
        low = max(begin - lasting, machine.when.begin) if start == begin else start
        for t in session_starts(machine.weekly, low, stop):
            if t + lasting > begin + NEAR:
                yield Course(max(t, begin), min(t + lasting, stop), machine)
    for act in acts:
        if not isinstance(act, Diet | Dialyse) and (not isinstance(act, Given) or _lasts(act)):
            start, stop = max(begin, act.when.begin), min(end, act.when.end)
            if start < stop:
                yield Course(start, stop, act)


def _lasts(act: Given) -> bool:
    """True for a rate, and for a drug at its usual interval."""
    if isinstance(act, Infuse):
        return act.continuous
    when = act.when
    return isinstance(act, Drug) and not when.at and when.daily is None and when.every is None


def _always(act: Act) -> Act:
    return replace(act, when=replace(act.when, until=None))


def _act(what: Happening) -> Act:
    return what.diet if isinstance(what, Meal) else what.act


def _texts(things: Iterable[Happening]) -> dict[Act, str]:
    """A text per act that orders them whatever their place in the plan."""
    return {act: repr(act_table(act)) for act in {_act(what) for what in things}}
