"""A reading as text: each part with its findings, what was not read, and what this is not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from magnostat.app.reading_limits import input_name
from magnostat.language import say

if TYPE_CHECKING:
    from magnostat.clinic import Reading
    from magnostat.record.case import Case
    from magnostat.record.finding import Finding

PARTS = ("findings", "workup", "options")
UNSUPPORTED = "unsupported"  # the grade that is no letter


def told(case: Case, reading: Reading, profile: str, lang: str) -> str:
    """The whole reading."""
    return "".join(f"{line}\n" for line in _lines(case, reading, profile, lang))


def _lines(case: Case, reading: Reading, profile: str, lang: str) -> Iterator[str]:
    yield say("reading.title", lang)
    yield say("reading.profile", lang, name=profile)
    for part in PARTS:
        found: tuple[Finding, ...] = getattr(reading, part)
        if found:
            yield f"\n{say(f'reading.{part}', lang)}"
        for one in found:
            yield f"- [{say(f'reading.{one.urgency}', lang)}] {one.statement} ({remark(one, lang)})"
            if one.would_change:
                yield f"  {say('reading.change', lang, what=one.would_change)}"
    if not any(getattr(reading, part) for part in PARTS):
        yield f"\n{say('reading.nothing', lang)}"
    if case.notes:
        yield f"\n{say('reading.left_out', lang)}"
        yield from (f"- {line}" for line in notes(case, lang))
    yield f"\n{say('reading.not_device', lang)}"


def remark(one: Finding, lang: str) -> str:
    """How well a finding is supported, and by what grade of evidence."""
    told = [say(f"reading.{one.status}", lang)]
    if one.grade == UNSUPPORTED:
        told.append(say("reading.no_evidence", lang))
    elif one.grade:
        told.append(say("reading.grade", lang, grade=one.grade))
    return ", ".join(told)


def notes(case: Case, lang: str) -> tuple[str, ...]:
    """What was not read, in sentences; a test by its name."""
    return tuple(say(f"reading.note_{key}", lang, about=input_name(about, lang)) for key, about in case.notes)
