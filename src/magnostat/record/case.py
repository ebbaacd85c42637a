"""A case: laboratory results with what else is known of a person (drugs, symptoms, history), as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Self

from magnostat.core.errors import BadRecord, MagnostatError, shown, unknown
from magnostat.record.act import read_keys
from magnostat.record.covariates import COVARIATES
from magnostat.record.labs import Lab
from magnostat.record.person import Person

SETTINGS = ("community", "outpatient", "ward", "ICU", "obstetric", "dialysis")
LISTS = ("drugs", "supplements", "disorders", "symptoms", "ecg", "history")
KEYS = ("person", "lab", "setting", "intake", *LISTS)
MOST_WORDS, LONGEST_WORD = 200, 200


class Child(NamedTuple):
    """Somebody below 18: age in years, and sex ("F", "M") where it is told."""

    age: float
    sex: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Results and what goes with them. `child` is somebody below 18, of whom no model person is made.

    `drugs`, `disorders`, `symptoms`, `ecg`, `history` are words as written; a drug may carry a dose ("furosemide 40 mg").
    `supplements` are lines such as "300 mg elemental citrate"; `intake` is mg of magnesium a day, or None.
    `notes` tell what was not read: the end of a key of sentences ("reading.note_…"), and what it is about.
    """

    person: Person | None = None
    child: Child | None = None
    labs: tuple[Lab, ...] = ()
    drugs: tuple[str, ...] = ()
    supplements: tuple[str, ...] = ()
    disorders: tuple[str, ...] = ()
    symptoms: tuple[str, ...] = ()
    ecg: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    intake: float | None = None
    setting: str = "outpatient"
    notes: tuple[tuple[str, str], ...] = field(default=())

    def latest(self, test: str) -> Lab | None:
        """The last result of a test in the order of time, or None.

        >>> from magnostat.record.labs import lab
        >>> Case(labs=(lab("Mg", 0.8, "mmol/L", "2026-01-02"), lab("Mg", 0.6, "mmol/L", "2026-01-01"))).latest("Mg").value
        0.8
        """
        found = [(one.time, place, one) for place, one in enumerate(self.labs) if one.test == test]
        return max(found)[2] if found else None

    def with_labs(self, labs: tuple[Lab, ...]) -> Self:
        """The case with these results instead."""
        import dataclasses

        return dataclasses.replace(self, labs=labs)


def words(table: Mapping[str, object], key: str) -> tuple[str, ...]:
    """A list of words of a case. Raises BadRecord."""
    found = table.get(key, [])
    if not isinstance(found, list) or len(found) > MOST_WORDS:
        raise BadRecord(f"{shown(found)} is no list of at most {MOST_WORDS} words", where=key)
    for word in found:
        if not isinstance(word, str) or not word.strip() or len(word) > LONGEST_WORD or not word.isprintable():
            raise BadRecord(f"{shown(word)} is no word", where=key, mend="write plain text in quotes")
    return tuple(word.strip() for word in found)


def read_case(table: Mapping[str, object], labs: tuple[Lab, ...] = ()) -> Case:
    """A case from its table, with results read elsewhere. Raises a MagnostatError.

    >>> read_case({"person": {"age": "64 y", "sex": "F"}, "drugs": ["omeprazole"]}).drugs
    ('omeprazole',)
    """
    for key in table:
        if key not in KEYS:
            raise unknown("key of a case", key, KEYS)
    setting = table.get("setting", "outpatient")
    if setting not in SETTINGS:
        raise unknown("setting", str(setting), SETTINGS, where="setting")
    intake = table.get("intake")
    if intake is not None and (isinstance(intake, bool) or not isinstance(intake, int | float) or not 0 <= intake <= 5000):
        raise BadRecord(f"{shown(intake)} is no intake from 0 to 5000 mg a day", where="intake")
    person, child = _person(table.get("person"))
    lists = {key: words(table, key) for key in LISTS}
    return Case(person=person, child=child, labs=labs, intake=None if intake is None else float(intake),
                setting=str(setting), **lists)  # type: ignore[arg-type]  # fmt: skip


def _person(table: object) -> tuple[Person | None, Child | None]:
    """An adult or a child."""
    if table is None:
        return None, None
    if not isinstance(table, Mapping):
        raise BadRecord(f"{shown(table)} is no person", where="person", mend="write [person] with age and sex")
    from magnostat.core.quantity import quantity

    try:
        age = table.get("age")
        if age is not None and (years := quantity(age, "time").value / 8766.0) < 18.0:
            if years < 0.0 or any(key not in COVARIATES for key in table):
                raise BadRecord("an age below 0, or a key that is none of a person", mend="write age and sex")
            sex = read_keys({"sex": COVARIATES["sex"]}, table).get("sex")
            return None, Child(years, str(sex) if sex in ("F", "M") else None)
        found = Person.read(table)
        if found.n != 1:
            raise BadRecord(f"a case of {found.n} people", where="n", mend="write a case of one person")
        return found, None
    except MagnostatError as error:
        raise error.within("person") from None
