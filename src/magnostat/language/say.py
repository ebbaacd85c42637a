"""A sentence of a key in a language; numbers as that language writes them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ..core.errors import UnknownName, did_you_mean, unknown

FOLDER = Path(__file__).resolve().parent.parent / "data" / "language"
LANGUAGES = ("en", "nl")


def say(key: str, lang: str = "en", **values: object) -> str:
    """The sentence of `key` ("group.name") with its places filled in. Raises UnknownName for a key or language.

    >>> say("intake.mean", "nl", mean=312.5, days=3)
    'Gemiddelde inname: 312,5 mg magnesium per dag over 3 dagen.'
    """
    if key not in _sentences(lang):
        raise UnknownName(f"no sentence '{key}' in '{lang}'", mend=did_you_mean(key, _sentences(lang)))
    told = {name: number(value, lang) if isinstance(value, int | float) else value for name, value in values.items()}
    return _sentences(lang)[key].format(**told)


def keys(lang: str) -> tuple[str, ...]:
    """The keys of a language, in order."""
    return tuple(sorted(_sentences(lang)))


def number(value: float, lang: str = "en") -> str:
    """A number of at most four figures, with the decimal mark of the language.

    >>> number(0.7, "nl"), number(1234.5, "en"), number(3, "nl")
    ('0,7', '1234', '3')
    """
    text = f"{value:.4g}" if abs(value) < 1000 else f"{value:.0f}"
    return text.replace(".", ",") if lang == "nl" else text


@cache
def _sentences(lang: str) -> Mapping[str, str]:
    if lang not in LANGUAGES:
        raise unknown("language", lang, LANGUAGES)
    table = tomllib.loads((FOLDER / f"{lang}.toml").read_text(encoding="utf-8"))
    return {f"{group}.{name}": text for group, rows in table.items() for name, text in rows.items()}
