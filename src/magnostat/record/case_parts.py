"""A case put together from what several files tell: results, and tables of a case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import NamedTuple

from magnostat.core.errors import BadRecord
from magnostat.core.quantity import Quantity
from magnostat.record.case import LISTS, Case, read_case
from magnostat.record.lab_list import together
from magnostat.record.labs import Lab

Note = tuple[str, str]


class Part(NamedTuple):
    """What one file tells: a table of a case, results, and notes on what was left out (see `Case.notes`)."""

    table: Mapping[str, object]
    labs: tuple[Lab, ...] = ()
    notes: tuple[Note, ...] = ()


def case_of(*parts: Part) -> Case:
    """One case from its parts: lists and results together, in one order; what contradicts is refused.

    >>> case_of(Part({"drugs": ["omeprazole"]}), Part({"drugs": ["furosemide"], "setting": "ward"})).drugs
    ('furosemide', 'omeprazole')
    """
    table: dict[str, object] = {}
    for part in parts:
        for key, value in part.table.items():
            table[key] = _both(key, table[key], value) if key in table else value
    case = read_case(table, together(one for part in parts for one in part.labs))
    lists = {key: tuple(sorted(set(getattr(case, key)))) for key in LISTS}
    return replace(case, notes=tuple(sorted({note for part in parts for note in part.notes})), **lists)  # type: ignore[arg-type]


def _both(key: str, one: object, other: object) -> object:
    """What two files tell of a key."""
    if isinstance(one, list) and isinstance(other, list):
        return [*one, *other]
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        told = dict(one)
        for name, value in other.items():
            told[name] = _both(f"{key}.{name}", told[name], value) if name in told else value
        return told
    if one != other or isinstance(one, bool) != isinstance(other, bool):
        raise BadRecord("two files tell it differently", where=key, mend="write it in one of them")
    return one


def canonical(case: Case) -> dict[str, object]:
    """A case as plain data in one spelling: equal for equal cases, whatever file they were read from. Without the notes."""
    person = None if case.person is None else {f.name: _plain(getattr(case.person, f.name)) for f in fields(case.person)}
    labs = [{name: value for name, value in one._asdict().items() if name != "value"} for one in case.labs]
    lists: dict[str, Iterable[str]] = {key: list(getattr(case, key)) for key in LISTS}
    child = None if case.child is None else case.child._asdict()
    return {"person": person, "child": child, "labs": labs, "intake": case.intake, "setting": case.setting, **lists}


def _plain(value: object) -> object:
    if not isinstance(value, Quantity):
        return value
    ends = [None if end != end else end for end in (value.low, value.high)]  # NaN is not itself
    return [value.value, value.spread, value.width, *ends]
