"""Which test an Observation is of: by code and name together, as `data/codes.toml` says.

A code that was not held against a licensed table is never the only key, and no code tells the unit: codes and units must
agree, or the message is refused and asked about.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ..core.errors import BadRecord, MagnostatError
from ..core.units import DIMENSIONS
from ..record.labs import TESTS, name_of
from . import fhir_fields as field
from .fhir_json import Object

FILE = Path(__file__).resolve().parent.parent / "data" / "codes.toml"
KINDS = ("mass", "moles", "any")
STATUS = ("read", "recalled")


class Code(NamedTuple):
    """What a code stands for: tests by dimension, what it counts, and whether it was read or recalled."""

    tests: tuple[str, ...]
    kind: str
    status: str
    source: str


class Words(NamedTuple):
    """What a name of a test holds: some of the first, some of the second if there are any, none of the third."""

    some: tuple[str, ...]
    also: tuple[str, ...]
    none: tuple[str, ...]

    def names(self, told: str) -> bool:
        """True for a text that names the test."""
        plain = told.casefold()
        return any(w in plain for w in self.some) and (not self.also or any(w in plain for w in self.also))

    def excludes(self, told: str) -> bool:
        """True for a text that names something else."""
        return any(w in told.casefold() for w in self.none)


class Book(NamedTuple):
    """The tables of the file."""

    systems: tuple[str, ...]
    codes: Mapping[str, Code]
    words: Mapping[str, Words]
    specimens: Mapping[str, str]
    symptoms: tuple[str, ...]
    terminologies: Mapping[str, re.Pattern[str]]


@cache
def book() -> Book:
    """The codes that ship."""
    rows = tomllib.loads(FILE.read_text(encoding="utf-8"))
    codes = {key: Code(tuple(row["tests"]), row["kind"], row["status"], row["source"]) for key, row in rows["loinc"].items()}
    words = {test: Words(tuple(row["some"]), tuple(row.get("also", ())), tuple(row["none"])) for test, row in rows["words"].items()}
    terminologies = {system: re.compile(form, re.ASCII) for system, form in rows["terminologies"].items()}
    return Book(tuple(rows["system"]), codes, words, rows["specimens"], tuple(rows["symptoms"]["words"]), terminologies)


def is_term(system: str, code: str) -> bool:
    """True for a code of a terminology of medicines or diagnoses, in the form that its codes have.

    >>> is_term("http://snomed.info/sct", "90560007"), is_term("http://snomed.info/sct", ""), is_term("urn:lab", "90560007")
    (True, False, False)
    """
    form = book().terminologies.get(system)
    return form is not None and form.fullmatch(code) is not None


def tests_of(concept: Object) -> tuple[str, ...] | None:
    """The tests that a code of an Observation may be, one for each dimension; None where it is none of ours.

    Raises BadRecord where code and name disagree, or where an unverified code stands alone.

    >>> tests_of({"coding": [{"system": "http://loinc.org", "code": "2823-3", "display": "Potassium"}]})
    ('K',)
    """
    loinc = [(code, display) for system, code, display in field.codings(concept) if system in book().systems]
    told = field.concept_words(concept)
    if not loinc:
        return _by_name(told)
    known = {book().codes[code] for code, _ in loinc if code in book().codes}
    if not known:
        return None
    if len({code.tests for code in known}) > 1:
        raise BadRecord("two codes name different tests", where="code", mend="ask the laboratory which it is")
    found = sorted(known)[0]
    if not told:
        if all(code.status == "recalled" for code in known):
            raise BadRecord("a code that is not verified stands alone", where="code",
                            mend="let the message carry the name of the test, as display or text")  # fmt: skip
        return found.tests
    words = [book().words[test] for test in found.tests]
    if not any(one.names(" ".join(told)) for one in words) or any(one.excludes(name) for one in words for name in told):
        raise BadRecord("code and name are of different tests", where="code", mend="ask the laboratory which it is")
    return found.tests


def _by_name(told: Sequence[str]) -> tuple[str, ...] | None:
    """The test of a local code, by its name alone, which must be one of ours."""
    found = set()
    for name in told:
        try:
            found.add(name_of(name))
        except MagnostatError:
            continue
    if len(found) > 1:
        raise BadRecord("its names are of different tests", where="code", mend="ask the laboratory which it is")
    return tuple(found) or None


def of_unit(tests: Sequence[str], unit: str) -> str:
    """The test, of some, whose dimension has a unit; the first where none has, so that its reader refuses the unit."""
    return next((test for test in tests if unit in DIMENSIONS[TESTS[test].dimension].units), tests[0])


def agree(concept: Object, test: str, unit: str) -> None:
    """Raise BadRecord where a code counts mass and the unit moles, or the other way round."""
    row = DIMENSIONS[TESTS[test].dimension].units.get(unit)
    if row is None or TESTS[test].dimension not in ("concentration", "rate"):
        return
    counted = "mass" if row.counts == "mass" else "moles"
    for system, code, _ in field.codings(concept):
        known = book().codes.get(code) if system in book().systems else None
        if known is not None and known.kind not in ("any", counted):
            raise BadRecord(f"code {code} counts {known.kind}, its unit {unit} counts {counted}", where="code",
                            mend="ask the laboratory which is right")  # fmt: skip
