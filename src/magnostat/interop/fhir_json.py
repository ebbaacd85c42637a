"""JSON as a message may be: one object, each key once, finite numbers, plain texts, not nested too deeply.

What is wrong is told without a word of what the message says of a person.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from ..core.errors import BadFile, MagnostatError
from ..record.files import LARGEST_FILE, read_text

DEEPEST = 40
LONGEST_NUMBER = 30
Object = Mapping[str, object]


def load(path: str | Path) -> Object:
    """The object of a file. Raises BadFile."""
    text = read_text(path, "JSON")
    try:
        return parse(text)
    except MagnostatError as error:
        raise error.within(str(path), ": ") from None


def parse(text: str) -> Object:
    """The object of a text. Raises BadFile.

    >>> parse('{"a": 1, "a": 2}')
    Traceback (most recent call last):
    ...
    magnostat.core.errors.BadFile: a key stands twice in one object; write each key once
    """
    if len(text.encode("utf-8", "surrogatepass")) > LARGEST_FILE:
        raise BadFile("is larger than 1 MB", mend="split it")
    if _depth(text) > DEEPEST:
        raise BadFile("is nested too deeply", mend=f"nest at most {DEEPEST} objects and lists")
    try:
        found = json.loads(text, object_pairs_hook=_object, parse_float=_float, parse_int=_int, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise BadFile(f"is no JSON: line {error.lineno}, column {error.colno}", mend="check quotes, commas and brackets") from None
    if not isinstance(found, dict):
        raise BadFile("is no JSON object", mend="write one Bundle or one resource")
    _plain(found)
    return found


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise BadFile("a key stands twice in one object", mend="write each key once")
    for key in found:
        _text(key)
    return found


def _float(written: str) -> float:
    found = float(written)
    if not math.isfinite(found) or len(written) > LONGEST_NUMBER:
        raise BadFile("a number is not finite or has too many digits", mend="write a plain number")
    return found


def _int(written: str) -> int:
    if len(written) > LONGEST_NUMBER:
        raise BadFile("a number has too many digits", mend="write a plain number")
    return int(written)


def _constant(written: str) -> NoReturn:
    raise BadFile(f"{written} is no number of JSON", mend="leave the value out and tell why it is absent")


def _plain(found: object) -> None:
    """Raise for a text that no encoding can hold."""
    if isinstance(found, str):
        _text(found)
    elif isinstance(found, dict):
        for value in found.values():
            _plain(value)
    elif isinstance(found, list):
        for value in found:
            _plain(value)


def _text(found: str) -> None:
    if any("\ud800" <= letter <= "\udfff" for letter in found):
        raise BadFile("a text holds half a character (a lone surrogate)", mend="write the character whole")
    if "\0" in found:
        raise BadFile("a text holds a zero character", mend="leave it out")


def _depth(text: str) -> int:
    """How deep brackets outside of texts go."""
    depth = deepest = 0
    quoted = escaped = False
    for letter in text:
        if quoted:
            quoted = escaped or letter != '"'
            escaped = letter == "\\" and not escaped
        elif letter == '"':
            quoted = True
        elif letter in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif letter in "]}":
            depth -= 1
    return deepest
