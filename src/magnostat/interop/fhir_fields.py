"""Fields of a FHIR resource, each of the kind that it must have; errors name the field, never what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..core.errors import BadRecord
from .fhir_json import Object

MOST = 10_000


def text(of: Object, key: str) -> str:
    """A text, "" where it is not there. Raises BadRecord."""
    found = of.get(key, "")
    if not isinstance(found, str):
        raise BadRecord("is no text", where=key, mend="write it in quotes")
    return found.strip()


def table(of: Object, key: str) -> Object:
    """An object, empty where it is not there. Raises BadRecord."""
    found = of.get(key, {})
    if not isinstance(found, Mapping):
        raise BadRecord("is no object", where=key, mend="write it in braces")
    return found


def tables(of: Object, key: str) -> Iterator[Object]:
    """The objects of a list, none where it is not there. Raises BadRecord."""
    found = of.get(key, [])
    if not isinstance(found, list) or len(found) > MOST:
        raise BadRecord(f"is no list of at most {MOST}", where=key, mend="write it in brackets")
    for place, one in enumerate(found):
        if not isinstance(one, Mapping):
            raise BadRecord("is no object", where=f"{key}[{place}]", mend="write it in braces")
        yield one


def codings(concept: Object) -> tuple[tuple[str, str, str], ...]:
    """System, code and display of each coding of a concept."""
    return tuple((text(one, "system"), text(one, "code"), text(one, "display")) for one in tables(concept, "coding"))


def codes(of: Object, key: str) -> set[str]:
    """The codes of a concept, such as a clinical status."""
    return {code for _, code, _ in codings(table(of, key))}


def displays(concept: Object) -> tuple[str, ...]:
    """The displays of a concept's codings, without the empty ones; whoever wrote the message may have written them too."""
    return tuple(display for _, _, display in codings(concept) if display)


def concept_words(concept: Object) -> tuple[str, ...]:
    """Displays and text of a concept."""
    return tuple(dict.fromkeys(word for word in (*displays(concept), text(concept, "text")) if word))
