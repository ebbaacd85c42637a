"""Rules of a reading and conflicts of sources as rows and as text: what a rule reads, its limits, its five boxes."""

from __future__ import annotations

from collections.abc import Iterator

from magnostat.catalogue.facts import facts
from magnostat.clinic.boxes import boxes
from magnostat.clinic.conflicts import every, sides
from magnostat.clinic.rulebook import rule
from magnostat.clinic.view import View
from magnostat.language import number, say
from magnostat.record.case import Case
from magnostat.record.finding import Threshold

Row = dict[str, object]
NOTHING = Case()


def rule_row(name: str, lang: str = "en") -> Row:
    """A rule as a row: what its file says of it, its boxes, and the ids of the facts that it carries."""
    one, told = rule(name), boxes(name, lang)
    limits = [{"name": key, **_side(limit)} for key, limit in one.limits.items()]
    return {"name": name, "grade": one.grade, "reads": ", ".join(one.inputs), "when": told["when"], "inputs": list(one.inputs),
            "limits": limits, "boxes": dict(told), "facts": list(carried(name))}  # fmt: skip


def carried(name: str) -> tuple[str, ...]:
    """The facts of the source texts that a rule carries.

    >>> carried("femg")
    ('A090',)
    """
    return tuple(one.id for one in facts().values() if one.carrier == ("rule", name))


def rule_text(name: str, lang: str = "en") -> str:
    """A rule: what it reads, its limits with unit and source, its boxes, how well it is known, which facts it carries."""
    one = rule(name)
    lines = [f"{name}: {say('entry.rule', lang)}", *_labelled("reads", ", ".join(one.inputs), lang)]
    for box, told in boxes(name, lang).items():
        lines += _labelled(box, told, lang)
    for key, limit in one.limits.items():
        lines += _labelled("limit", f"{key} = {_value(limit, lang)}", lang)
    lines += _labelled("grade", f"{one.grade}: {grade(one.grade, lang)}", lang)
    return "\n".join([*lines, *_labelled("facts", " ".join(carried(name)), lang), say("entry.not_device", lang)]) + "\n"


def conflict_row(name: str, lang: str = "en") -> Row:
    """A conflict of sources as a row: the sentence of a reading, and its sides."""
    told = [{"name": key, **_side(one)} for key, one in sides()[name].items()]
    return {"name": name, "says": _sentences(lang)[name], "sides": told}


def conflict_text(name: str, lang: str = "en") -> str:
    """A conflict of sources: the sentence that a reading tells where a case touches it, and the number of each side."""
    lines = [f"{name}: {say('entry.conflict', lang)}", *_labelled("reading", _sentences(lang)[name], lang)]
    for key, one in sides()[name].items():
        lines += _labelled("side", f"{key} = {_value(one, lang)}", lang)
    return "\n".join(lines) + "\n"


def grade(letter: str, lang: str) -> str:
    """What a grade of evidence means.

    >>> grade("C", "nl")
    'richting bekend bij mensen; de grootte is aangenomen'
    """
    return say(f"entry.grade_{letter}", lang)


def _sentences(lang: str) -> dict[str, str]:
    return {one.id.partition(".")[2]: one.statement for one in every(View(NOTHING, lang=lang))}


def _side(one: Threshold) -> Row:
    return {"value": one.value, "unit": one.unit, "source": one.source}


def _value(one: Threshold, lang: str) -> str:
    unit = "" if one.unit == "1" else f" {one.unit}"
    return f"{number(one.value, lang)}{unit}  {one.source}"


def _labelled(label: str, text: str, lang: str) -> Iterator[str]:
    """A line under its label; none where there is nothing to tell."""
    if text:
        yield f"  {say(f'entry.{label}', lang):9} {text}"
