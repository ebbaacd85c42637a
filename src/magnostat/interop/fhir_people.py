"""Patient, medicines and diagnoses of a message as the tables of a case.

Names, identifiers, addresses and remarks are not read. A display is kept where it comes with a code of a terminology; any
other display, and the free text of a concept, only so far as it holds names that are known, because people write names of
people there too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache

from ..core.errors import BadRecord, OutOfRange
from ..record.case import LONGEST_WORD
from ..record.case_parts import Note
from ..record.words import index, spoken
from . import fhir_fields as field
from .fhir_codes import book, is_term
from .fhir_json import Object
from .fhir_labs import Resolve

BIRTH = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
OLDEST = 120
SEXES = {"male": "M", "female": "F"}
GENDERS = (*SEXES, "other", "unknown", "")
TAKEN = {"MedicationStatement": ("active", "unknown", ""), "MedicationRequest": ("active", "")}
ENDED = ("completed", "stopped", "on-hold")
ORDERS = ("order", "original-order", "reflex-order", "filler-order", "instance-order", "")
HELD = ("active", "recurrence", "relapse")
DOUBTED = ("unconfirmed", "provisional", "differential", "refuted", "entered-in-error")
WAYS = {"intravenous": "iv", "intramuscular": "im"}
WORD = re.compile(r"[^\W_]+")
STOPPED = "stopped"
LONGEST_TEXT = 10_000  # letters of a free text that is searched for names
PERSONAL = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d\d-\d\d|\d{8}|\b(?:mrs|mevr|mevrouw|dhr|meneer)\b", re.IGNORECASE)
"""What no terminology writes: a date, a long number, a title."""

Told = Iterator[str | Note]


def person(resource: Object, times: Iterable[str]) -> tuple[dict[str, object], tuple[Note, ...]]:
    """Sex, and age in whole years at the last of the results: without a dated result it is not known.

    >>> person({"gender": "female", "birthDate": "1961-06-30"}, ["2026-03-02T08:00:00Z"])
    ({'sex': 'F', 'age': '64 y'}, ())
    """
    gender, born = field.text(resource, "gender"), field.text(resource, "birthDate")
    if gender not in GENDERS:
        raise BadRecord("is no gender of FHIR", where="gender", mend="write male, female, other or unknown")
    told: dict[str, object] = {"sex": SEXES[gender]} if gender in SEXES else {}
    if not born:
        return told, ()
    when = max((time[:10] for time in times if time), default="")
    if not when:
        return told, (("age", ""),)
    match = BIRTH.fullmatch(born)
    try:
        if match is None:
            raise ValueError
        latest = date(int(match[1]), int(match[2] or 12), int(match[3] or 28))  # the youngest that a part of a date allows
    except ValueError:
        raise BadRecord("is no date", where="birthDate", mend='write it as "1970-12-31"') from None
    day = date.fromisoformat(when)
    age = day.year - latest.year - ((day.month, day.day) < (latest.month, latest.day))
    if not 0 <= age <= OLDEST:
        raise OutOfRange(f"gives an age outside 0 to {OLDEST} years", where="birthDate", mend="check it and the dates of the results")
    return {**told, "age": f"{age} y"}, ()


def medicine(resource: Object, kind: str, resolve: Resolve, known: Sequence[str], keep: bool) -> Told:
    """The names of a MedicationStatement or MedicationRequest, with a way past the gut, and "stopped" where it is over."""
    status, intent = field.text(resource, "status"), field.text(resource, "intent")
    if status not in (*TAKEN[kind], *ENDED) or intent not in ORDERS or resource.get("doNotPerform") is True:
        yield ("no_medicine", "")
        return
    concept = field.table(resource, "medicationCodeableConcept")
    reference = field.table(resource, "medicationReference")
    if reference:
        concept = field.table(resolve(reference), "code") or {"text": field.text(reference, "display")}
    found = names(concept, known, keep)
    if not found:
        yield ("medicine", "")
    way = _past_the_gut(resource)
    for name in found:
        over = status in ENDED and not name.endswith(f" {STOPPED}")
        yield " ".join(filter(None, (name, way, STOPPED if over else "")))


def _past_the_gut(resource: Object) -> str:
    """The way where a dosage is given into a vein or a muscle, else "": a strength is then no dose by mouth."""
    rows = [*field.tables(resource, "dosage"), *field.tables(resource, "dosageInstruction")]
    told = " ".join(word.casefold() for row in rows for word in field.concept_words(field.table(row, "route")))
    words = WORD.findall(told)
    return next((way for way, short in WAYS.items() if way[:8] in told or short in words), "")


def diagnosis(resource: Object, known: Sequence[str], keep: bool) -> Told:
    """The names of a Condition that is there and not in doubt."""
    status = field.codes(resource, "clinicalStatus")
    if field.codes(resource, "verificationStatus") & set(DOUBTED) or (status and not status & set(HELD)):
        yield ("no_diagnosis", "")
        return
    found = [name for name in names(field.table(resource, "code"), known, keep) if not name.endswith(f" {STOPPED}")]
    yield from found or (("diagnosis", ""),)


def is_symptom(resource: Object, name: str) -> bool:
    """True for a diagnosis of an encounter, not of a list of problems, that names a symptom at hand."""
    listed = any("problem-list-item" in {code for _, code, _ in field.codings(one)} for one in field.tables(resource, "category"))
    return not listed and any(word in name.casefold() for word in book().symptoms)


def names(concept: Object, known: Sequence[str], keep: bool) -> tuple[str, ...]:
    """The display of a concept that a terminology has; else the known names that its free text holds, as one line, with
    those that are over as a second; or all of its text with `keep`.

    >>> names({"text": "Magnesium sulfate for Mr Jansen, IV"}, ["magnesium sulfate", "iv"], False)
    ('magnesium sulfate iv',)
    >>> names({"coding": [{"display": "Gout of Mr Jan Jansen, 12-03-1950"}]}, ["gout"], False)
    ('gout',)
    """
    for system, code, display in field.codings(concept):
        if is_term(system, code) and display.isprintable() and 0 < len(display) <= LONGEST_WORD and not PERSONAL.search(display):
            return (display,)
    free = field.concept_words(concept)
    whole = next((text for text in free if text.isprintable() and len(text) <= LONGEST_WORD), "")
    if keep and whole:
        return (whole,)
    found = (_spoken(text, tuple(known)) for text in free if len(text) <= LONGEST_TEXT)
    return next((lines for lines in found if lines), ())


def _spoken(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """What free text says of known names: a line of those that hold, and one of those that are over."""
    told = _index(known)
    now, ever = spoken(text, told), spoken(text, told, ended=False)
    over = ever if not now else " ".join(word for word in ever.split() if word not in now.split())
    return tuple(filter(None, (now, f"{over} {STOPPED}" if over else "")))


@lru_cache(maxsize=8)
def _index(known: tuple[str, ...]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    return index(known)
