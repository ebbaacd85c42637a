"""Study: people and a plan per arm, and what was reported of them (study format, section 4)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from magnostat.core.errors import BadRecord, MagnostatError, shown, unknown
from magnostat.record.act import read_keys
from magnostat.record.files import read_text, read_toml
from magnostat.record.outcome import Outcome, read_outcome
from magnostat.record.person import Person
from magnostat.record.plan import Plan
from magnostat.record.readers import Table, clock_time, one_of, whole, words
from magnostat.record.study_data import confined, rows
from magnostat.record.study_needs import check_needs
from magnostat.record.verbs import Key

DESIGNS = ("single arm", "before-after", "parallel", "crossover", "cross-section", "meta-analysis", "case")
ROLES = ("calibrate", "validate", "holdout")
FILE = "study.toml"
MOST_ARMS, MOST_OUTCOMES = 100, 10_000

HEAD: Mapping[str, Key] = {
    "cite": Key(words), "doi": Key(words), "pmid": Key(words), "url": Key(words), "title": Key(words),
    "note": Key(words), "clock": Key(clock_time), "seed": Key(whole(0, 2**63 - 1)),
    "design": Key(one_of("design", DESIGNS)), "role": Key(one_of("role", ROLES)),
}  # fmt: skip
REQUIRED = ("cite", "design", "role")
TOP = (*HEAD, "person", "do", "arm", "outcome")
ARM = ("name", "note", "person", "do")


@dataclass(frozen=True, slots=True)
class Arm:
    """One arm: who, and all that is done to them (the study's acts and the arm's own)."""

    name: str
    person: Person
    plan: Plan
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """A published experiment. `id` is the name of its folder; `sha256` is of its text and of its data files."""

    id: str
    cite: str
    design: str
    role: str
    arms: tuple[Arm, ...]
    outcomes: tuple[Outcome, ...]
    doi: str = ""
    pmid: str = ""
    url: str = ""
    title: str = ""
    note: str = ""
    clock: str = "08:00"
    seed: int = 1
    sha256: str = ""

    def arm(self, name: str) -> Arm:
        """The arm of that name."""
        return next(arm for arm in self.arms if arm.name == name)


def find(folder: str | Path) -> list[Path]:
    """The folders at or below `folder` that hold a study.toml, in the order of their names."""
    place = Path(folder)
    if (place / FILE).is_file():
        return [place]
    return sorted({file.parent for file in place.rglob(FILE) if file.is_file()})


def load(folder: str | Path) -> Study:
    """The study of a folder. Raises a MagnostatError that says where, what, and what was expected."""
    place = Path(folder)
    try:
        return parse(_text(place), place)
    except MagnostatError as error:
        raise error.within(f"{place.resolve().name}/{FILE}", ": ") from None


def _text(place: Path) -> str:
    try:
        return read_text(place / FILE)
    except MagnostatError as error:
        error.where = ""  # a result names no path of a machine
        raise


def parse(text: str, folder: str | Path) -> Study:
    """A study from the text of a study.toml that stands in `folder`."""
    place, table = Path(folder), read_toml(text)
    for key in table:
        if key not in TOP:
            raise unknown("key of a study", key, TOP)
    for key in REQUIRED:
        if key not in table:
            raise BadRecord(f"a study needs '{key}'", mend=f"write {key} at the top, before the first table")
    head = read_keys(HEAD, table)
    arms = tuple(_arms(table, str(head.get("clock", "08:00"))))
    outcomes = tuple(_outcomes(table, [arm.name for arm in arms], place))
    for outcome in outcomes:
        check_needs(outcome, arms)
    if not outcomes:
        raise BadRecord("a study without outcomes: nothing to compare", where="outcome", mend="write one [[outcome]]")
    name = place.resolve().name
    return Study(id=name, arms=arms, outcomes=outcomes, sha256=_sha256(text, table, place), **head)  # type: ignore[arg-type]


def entries(table: Table, key: str, most: int) -> list[object]:
    """The list of tables under a key; BadRecord where it is none."""
    found = table.get(key, [])
    if not isinstance(found, list):
        raise BadRecord(f"{shown(found)} is no list", where=key, mend=f"write [[{key}]] with two brackets")
    if len(found) > most:
        raise BadRecord(f"a list of {len(found)}, at most {most} are expected", where=key, mend="split the study")
    return found


def _arms(table: Table, clock: str) -> Iterator[Arm]:
    person = table.get("person", {})
    if not isinstance(person, Mapping):
        raise BadRecord(f"{shown(person)} is no person", where="person", mend="write [person] with covariates")
    written = entries(table, "arm", MOST_ARMS)
    common = Plan.read({"do": table.get("do", []), "clock": clock})
    if not written:
        yield Arm("all", _person(person, "person"), common)
        return
    names: set[str] = set()
    for number, one in enumerate(written):
        try:
            arm = _arm(one, person, common)
        except MagnostatError as error:
            raise error.within(f"arm[{number}]") from None
        if arm.name in names:
            raise BadRecord(f"a second arm {shown(arm.name)}", where=f"arm[{number}].name", mend="name each arm once")
        names.add(arm.name)
        yield arm


def _arm(written: object, person: Table, common: Plan) -> Arm:
    if not isinstance(written, Mapping):
        raise BadRecord(f"{shown(written)} is no arm", mend="write [[arm]] with a name")
    for key in written:
        if key not in ARM:
            raise unknown("key of an arm", key, ARM)
    if "name" not in written:
        raise BadRecord("an arm needs 'name'", mend='write name = "placebo"')
    found = read_keys({"name": Key(words), "note": Key(words)}, written)
    own = written.get("person", {})
    if not isinstance(own, Mapping):
        raise BadRecord(f"{shown(own)} is no person", where="person", mend="write [arm.person] with covariates")
    acts = entries(written, "do", MOST_OUTCOMES)
    plan = common.joined(acts) if acts else common  # type: ignore[arg-type]
    return Arm(str(found["name"]), _person({**person, **own}, "person"), plan, str(found.get("note", "")))


def _person(table: Table, where: str) -> Person:
    try:
        return Person.read(table)
    except MagnostatError as error:
        raise error.within(where) from None


def _outcomes(table: Table, arms: list[str], folder: Path) -> Iterator[Outcome]:
    for number, one in enumerate(entries(table, "outcome", MOST_OUTCOMES)):
        where = f"outcome[{number}]"
        try:
            if isinstance(one, Mapping) and "data" in one:
                yield from _curve(one, arms, folder, where)
            else:
                yield read_outcome(one, arms, where)
        except MagnostatError as error:
            raise error.within(where) from None


def _curve(table: Table, arms: list[str], folder: Path, where: str) -> Iterator[Outcome]:
    number = -1
    try:
        for number, row in rows(folder, table):
            yield read_outcome(row, arms, f"{where}.data[{number}]")
        if number < 0:
            raise BadRecord("no rows", mend="write one line a point")
    except MagnostatError as error:
        raise error.within(f"data[{number}]" if number >= 0 else "data") from None


def _sha256(text: str, table: Table, folder: Path) -> str:
    digest = hashlib.sha256(text.encode("utf-8"))
    for one in entries(table, "outcome", MOST_OUTCOMES):
        if isinstance(one, Mapping) and "data" in one:
            digest.update(confined(folder, one["data"]).read_bytes())
    return digest.hexdigest()
