"""What a finding used and was held against, as a page tells it: tests and limits by name, numbers and units in the language.

A source that names no reference is no citation: a number that is recalled, or that rests on an argument, is marked as such.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from magnostat.clinic.rulebook import rule, rules
from magnostat.language import keys, number, say
from magnostat.record.finding import Finding, Threshold
from magnostat.record.labs import TESTS
from magnostat.record.references import load

MEASURED = re.compile(r"([<>]?-?[\d.,]+) (\S+)")
POINT = re.compile(r"(?<=\d)\.(?=\d)")
WORDS = re.compile(r"[A-Za-z0-9]+")
LEVELS = ("mmol/L", "mg/dL", "mEq/L")
RECALLED = ("recalled", "not read")
NUMBERED = (*TESTS, "age", "intake", "load", "excreted")
"""Inputs that are numbers with a unit; the others are words as somebody wrote them."""


class Told(NamedTuple):
    """A limit: its name ("" where it has none), its value with the unit, its source, and what marks a source that is no reference."""

    name: str
    value: str
    source: str
    mark: str


def inputs(one: Finding, lang: str) -> tuple[str, ...]:
    """What a finding used: the names of the tests, and the numbers and units as the language writes them.

    >>> inputs(Finding(id="x", kind="x", statement="", inputs=(("Mg", "0.41 mmol/L"), ("drugs", "digoxin 0.25 mg"))), "nl")
    ('serummagnesium 0,41 mmol/L', 'geneesmiddelen: digoxin 0.25 mg')
    """
    return tuple(f"{input_name(name, lang)} {_measured(value, lang)}" if name in NUMBERED else f"{input_name(name, lang)}: {value}"
                 for name, value in one.inputs)  # fmt: skip


def input_name(name: str, lang: str) -> str:
    """The name of a test or of another part of a case; as it is where it has none."""
    key = f"{'test' if name in TESTS else 'input'}.{name.replace(' ', '_')}"
    return say(key, lang) if key in keys(lang) else name


def _measured(value: str, lang: str) -> str:
    """A value with its unit, as the language writes it; what has another form keeps its words.

    >>> _measured("74 y", "nl"), _measured("<85.5 umol/L", "nl"), _measured("0.48 mmol/L (2026-03-02), 0.41", "nl")
    ('74 jaar', '<85,5 µmol/L', '0,48 mmol/L (2026-03-02), 0,41')
    """
    found = MEASURED.fullmatch(value)
    return _written(value, lang) if found is None else f"{_written(found[1], lang)} {unit(found[2], lang)}"


def _written(value: str, lang: str) -> str:
    return POINT.sub(",", value) if lang == "nl" else value


def limits(one: Finding, lang: str) -> tuple[Told, ...]:
    """What a finding was held against, each once."""
    return tuple(dict.fromkeys(_told(one.kind, limit, lang) for limit in one.thresholds))


def _told(kind: str, limit: Threshold, lang: str) -> Told:
    mark = "" if _cited(limit.source) else "recalled" if any(word in limit.source for word in RECALLED) else "argued"
    value = f"{number(limit.value, lang)} {unit(limit.unit, lang)}".rstrip()
    return Told(_name(kind, limit, lang), value, limit.source, say(f"reading.{mark}", lang) if mark else "")


def _cited(source: str) -> bool:
    return not source.startswith("recalled") and any(word in _references() for word in WORDS.findall(source))


@cache
def _references() -> frozenset[str]:
    return frozenset(load())


def unit(name: str, lang: str) -> str:
    """A unit as the language writes it."""
    key = f"unit_word.{name.replace('/', '_')}"
    return say(key, lang) if key in keys(lang) else _written(name.replace("umol", "µmol").replace("1.73m2", "1.73 m2"), lang)


def _name(kind: str, limit: Threshold, lang: str) -> str:
    """The name of a limit: of the finding's own rule where two rules have the same."""
    known = _named().get(limit, ())
    level = (f"of.{kind}_level",) if limit.unit in LEVELS else ()
    for name in (*(one for one in known if one.startswith(f"{kind}.")), *known, *level, f"of.{kind}"):
        key, profile = _key(name)
        if key in keys(lang):
            return say(key, lang, profile=profile)
    return ""


def _key(name: str) -> tuple[str, str]:
    """The key of a limit's name, and the profile that it is of.

    >>> _key("reference.NL_lower_mg"), _key("child.upper_3"), _key("edta.ALP")
    (('limit.reference_lower', 'NL'), ('limit.child_upper', ''), ('limit.edta_ALP', ''))
    """
    head, _, tail = name.partition(".")
    tail = tail.removesuffix("_mg")
    profile, _, side = tail.rpartition("_")
    if head == "reference" and profile:
        return f"limit.reference_{side}", profile
    return f"limit.{head}_{profile if head == 'child' and side.isdigit() else tail}", ""


@cache
def _named() -> Mapping[Threshold, tuple[str, ...]]:
    found: dict[Threshold, tuple[str, ...]] = {}
    for name in rules():
        for key, limit in rule(name).limits.items():
            found[limit] = (*found.get(limit, ()), f"{name}.{key}")
    return found
