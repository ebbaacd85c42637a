"""Plan: what a person does and what is done to them, as a list of timed acts (study format, section 3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from magnostat.core.errors import BadRecord, MagnostatError, OutOfRange, shown, unknown
from magnostat.core.quantity import Quantity, clock, moment
from magnostat.record.act import act_table, read_act, read_keys
from magnostat.record.acts import Act, Dialyse, Diet
from magnostat.record.files import read_text, read_toml, toml_text
from magnostat.record.person import Person
from magnostat.record.readers import LONGEST_SPAN
from magnostat.record.verbs import HEAD

MOST_ACTS = 10_000
TOP = (*HEAD, "person", "do")


@dataclass(frozen=True, slots=True, init=False)
class Plan:
    """Acts, and what goes with them: the clock time of t = 0, the end of the run, a title, a note, a person.

    >>> plan = Plan(acts=[{"take": "300 mg", "as": "citrate", "daily": ["08:00", "20:00"], "from": "0 d"}])
    >>> plan.acts[0].verb, plan.span
    ('take', (0.0, 24.0))
    """

    acts: tuple[Act, ...]
    title: str
    note: str
    clock: str
    until: Quantity | None
    person: Person | None

    def __init__(
        self,
        acts: Iterable[Act | Mapping[str, object]] = (),
        *,
        title: str = "",
        note: str = "",
        clock: str = "08:00",
        until: str | Quantity | None = None,
        person: Person | Mapping[str, object] | None = None,
    ) -> None:
        head = {"title": title, "note": note, "clock": clock} | ({} if until is None else {"until": str(until)})
        values: dict[str, object] = {"until": None, **read_keys(HEAD, head)}
        values["acts"] = _acts(acts)
        values["person"] = _person(person)
        for name, value in values.items():
            object.__setattr__(self, name, value)
        _no_ties(self.acts)
        _span(self)

    @classmethod
    def read(cls, table: object) -> Self:
        """A plan from a table with `do` and, at top level, title, note, clock, until and person."""
        if not isinstance(table, Mapping):
            raise BadRecord(f"{shown(table)} is no plan", mend="write a table with [[do]]")
        for key in table:
            if key not in TOP:
                raise unknown("key of a plan", key, TOP)
        do = table.get("do", [])
        if not isinstance(do, list | tuple):
            raise BadRecord(f"{shown(do)} is no list of acts", where="do", mend="write [[do]] with two brackets")
        head = {k: v for k, v in table.items() if k != "do"}
        for key in ("title", "note", "clock", "until"):
            if key in head:
                read_keys({key: HEAD[key]}, head)
        return cls(do, **head)

    @classmethod
    def parse(cls, text: str) -> Self:
        """A plan from the text of a PLAN.toml."""
        return cls.read(read_toml(text))

    @classmethod
    def load(cls, path: str | Path) -> Self:
        """A plan from a file."""
        text = read_text(path)
        try:
            return cls.parse(text)
        except MagnostatError as error:
            raise error.within(str(path), ": ") from None

    @property
    def span(self) -> tuple[float, float]:
        """Begin and end of the run in hours: the earliest time named, or 0; `until`, or the latest, at least 1 d."""
        named = [t for act in self.acts for t in _times(act)]
        begin = min([0.0, *(t for t, _ in named)])
        end = moment(self.until) if self.until else max([24.0, *(t for _, t in named)])
        return begin, end

    @property
    def zero(self) -> float:
        """The clock hour of t = 0."""
        return clock(self.clock)

    def joined(self, acts: Iterable[Act | Mapping[str, object]]) -> Self:
        """The plan with the acts of one arm added: where two states start together, the arm's holds."""
        mine = tuple(replace(act, arm=True) for act in _acts(acts))
        return type(self)((*self.acts, *mine), title=self.title, note=self.note, clock=self.clock, until=self.until,
                          person=self.person)  # fmt: skip

    def table(self) -> dict[str, object]:
        """The plan as a table, with the keys that differ from their defaults."""
        table: dict[str, object] = {k: getattr(self, k) for k in ("title", "note") if getattr(self, k)}
        if self.clock != "08:00":
            table["clock"] = self.clock
        if self.until:
            table["until"] = str(self.until)
        if self.person:
            table["person"] = self.person.table()
        if self.acts:
            table["do"] = [act_table(act) for act in self.acts]
        return table

    def toml(self) -> str:
        """The plan as the text of a PLAN.toml."""
        return toml_text(self.table())


def _acts(written: Iterable[Act | Mapping[str, object]]) -> tuple[Act, ...]:
    acts: list[Act] = []
    for number, table in enumerate(written):
        if number >= MOST_ACTS:
            raise OutOfRange(f"more than {MOST_ACTS} acts", where="do", mend="write courses with 'daily' or 'every'")
        try:
            acts.append(read_act(table))
        except MagnostatError as error:
            raise error.within(f"do[{number}]") from None
    return tuple(acts)


def _person(written: Person | Mapping[str, object] | None) -> Person | None:
    if written is None or isinstance(written, Person):
        return written
    try:
        return Person.read(written)
    except MagnostatError as error:
        raise error.within("person") from None


def _times(act: Act) -> list[tuple[float, float]]:
    """(time, latest time) pairs that an act names; a dose also names its end."""
    when, lasting = act.when, getattr(act, "lasting", 0.0)
    course = [t for t in (when.begin, when.end) if abs(t) != float("inf")]
    doses = [(t, t + (lasting if isinstance(lasting, float) else 0.0)) for t in when.instants]
    return [(t, t) for t in course] + doses


def _span(plan: Plan) -> None:
    begin, end = plan.span
    if end <= begin:
        raise BadRecord(f"the run ends at {plan.until}, before it begins", where="until", mend="choose a later end")
    if end - begin > LONGEST_SPAN:
        years = (end - begin) / 8766
        raise OutOfRange(f"the run takes {years:.4g} y, at most 50 y are expected", where="do", mend="shorten the plan")


def _no_ties(acts: tuple[Act, ...]) -> None:
    """Of two diets (or dialyses) that start together none would be the latest: refuse them."""
    seen: dict[tuple[str, float, bool, bool], int] = {}
    for number, act in enumerate(acts):
        if isinstance(act, Diet | Dialyse):
            key = (act.verb, act.when.begin, act.arm, act.share < 1)
            if key in seen:
                raise BadRecord(f"'{act.verb}' starts together with that of do[{seen[key]}]", where=f"do[{number}]",
                                mend="the latest start holds: give them different starts")  # fmt: skip
            seen[key] = number
