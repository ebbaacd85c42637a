"""The foods of the package: what 100 g holds, with English and Dutch names, from public-domain rows of the USDA.

foods.csv is generated; aliases.csv is written by hand: another name for one food, or a plain name of several, which is
asked rather than guessed.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from ..catalogue.sourced import DATA
from ..core.errors import BadFile, UnknownName, one_line

FILE = DATA / "foods" / "foods.csv"
ALIASES = FILE.with_name("aliases.csv")
COLUMNS = ("english", "dutch", "Mg", "Ca", "P", "K", "Na", "fibre", "portion", "portion_g", "usda", "type", "mark")
ALIAS_COLUMNS = ("name", "language", "foods")
HELD = ("Mg", "Ca", "P", "K", "Na", "fibre")
MARKS = ("", "fortified", "solids", "salted", "recipe")
"""How the American row may differ from what is eaten elsewhere: minerals added, milk solids, salt, another recipe."""
MOST_NEAR = 3
SHORTEST_PART = 3  # letters of a word that may stand within a compound, as melk in karnemelk


class Food(NamedTuple):
    """A food: mg (fibre g) in 100 g, a usual portion (g), the row of the USDA that it is from, and its mark of MARKS."""

    english: str
    dutch: str
    Mg: float
    Ca: float
    P: float
    K: float
    Na: float
    fibre: float
    portion: str
    portion_g: float
    usda: str
    type: str
    mark: str = ""

    def name(self, lang: str = "en") -> str:
        """The name in a language, "en" or "nl"."""
        return self.dutch if lang == "nl" else self.english


class Alias(NamedTuple):
    """Another name of one food, or a plain name that may stand for several."""

    name: str
    language: str
    foods: tuple[str, ...]


def food(name: str) -> Food:
    """The food of an English, Dutch or other name, whatever its capitals. Raises UnknownName with the nearest.

    >>> food("amandelen").english, food("zucchini").english
    ('almonds', 'courgette')
    """
    found = _called(name)
    if len(found) == 1:
        return found[0][0]
    near = found or _near(_plain(name))
    written = one_line(name.strip())[:60]
    what = f"'{written}' may be more than one food" if found else f"no food '{written}' in the table"
    raise UnknownName(what, mend=_asked([one.name(lang) for one, lang in near]))


def search(name: str) -> tuple[Food, ...]:
    """The food of a name, the foods that a plain name may stand for, or else the nearest by whole words; or none.

    >>> [one.dutch for one in search("melk")]
    ['halfvolle melk', 'volle melk', 'magere melk']
    """
    return tuple(one for one, _ in _called(name) or _near(_plain(name)))


@cache
def foods() -> tuple[Food, ...]:
    """All foods, in the order of the table.

    >>> len(foods()) >= 400
    True
    """
    lines = [line for line in FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    rows = list(csv.reader(lines))
    if tuple(rows[0]) != COLUMNS:
        raise BadFile(f"columns {', '.join(rows[0])}", where=FILE.name, mend=f"write {', '.join(COLUMNS)}")
    return tuple(_food(row) for row in rows[1:])


@cache
def aliases() -> tuple[Alias, ...]:
    """Other names, in the order of their table.

    >>> aliases()[0].foods
    ('oat drink',)
    """
    rows = list(csv.reader(ALIASES.read_text(encoding="utf-8").splitlines(), strict=True))
    if tuple(rows[0]) != ALIAS_COLUMNS:
        raise BadFile(f"columns {', '.join(rows[0])}", where=ALIASES.name, mend=f"write {', '.join(ALIAS_COLUMNS)}")
    return tuple(Alias(name, language, tuple(held.split("; "))) for name, language, held in rows[1:])


def _food(row: list[str]) -> Food:
    english, dutch, *held, portion, grams, usda, kind, mark = row
    Mg, Ca, P, K, Na, fibre = map(float, held)
    return Food(english, dutch, Mg, Ca, P, K, Na, fibre, portion, float(grams), usda, kind, mark)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _called(name: str) -> tuple[tuple[Food, str], ...]:
    """What bears a name, each with the language of that name."""
    return _by_name().get(_plain(name), ())


@cache
def _by_name() -> Mapping[str, tuple[tuple[Food, str], ...]]:
    english = {one.english: one for one in foods()}
    known = {_plain(one.name): tuple((english[each], one.language) for each in one.foods) for one in aliases()}
    known |= {_plain(one.name(lang)): ((one, lang),) for one in foods() for lang in ("nl", "en")}
    return known


def _near(name: str) -> tuple[tuple[Food, str], ...]:
    """The nearest of a name that is none: by whole words, then by parts of compounds, then by spelling."""
    asked = [_stem(word) for word in re.findall(r"\w+", name)][:10]
    if not asked:
        return ()
    scored = sorted(_scored(asked), key=lambda found: found[:2])
    near = {one.english: (one, lang) for _, _, one, lang in reversed(scored)}
    if near:
        return tuple(reversed(near.values()))[:MOST_NEAR]
    from difflib import get_close_matches  # only on the way to an error

    close = get_close_matches(name[:60], _by_name(), n=1, cutoff=0.6)
    return _by_name()[close[0]][:1] if close else ()


def _scored(asked: list[str]) -> Iterator[tuple[int, int, Food, str]]:
    for one in foods():
        for lang in ("en", "nl"):
            words = [_stem(word) for word in re.findall(r"\w+", one.name(lang).casefold())]
            if all(word in words for word in asked):
                yield 0, len(words), one, lang
            elif all(any(_within(word, whole) for whole in words) for word in asked):
                yield 1, len(words), one, lang


def _within(part: str, whole: str) -> bool:
    return part == whole or (len(part) >= SHORTEST_PART and (whole.startswith(part) or whole.endswith(part)))


def _stem(word: str) -> str:
    """A word without the ending of a plural.

    >>> _stem("bananas"), _stem("noten"), _stem("cheese")
    ('banana', 'not', 'cheese')
    """
    for ending in ("en", "'s", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_PART:
            return word[: -len(ending)]
    return word


def _asked(names: list[str]) -> str:
    quoted = [f"'{name}'" for name in dict.fromkeys(names)]
    if not quoted:
        return "write another name for it, or a food much like it"
    *most, last = quoted
    return f"did you mean {', '.join(most)} or {last}?" if most else f"did you mean {last}?"
