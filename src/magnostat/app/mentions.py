"""Where a word stands that is no name: in rules, entries of the catalogue, foods and facts, so that it leads somewhere."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping

from magnostat.catalogue.disorders import disorder, disorders
from magnostat.catalogue.drugs import drug, drugs
from magnostat.catalogue.facts import facts
from magnostat.catalogue.modifiers import modifier, modifiers
from magnostat.catalogue.salts import salt, salts
from magnostat.catalogue.treatments import treatment, treatments
from magnostat.clinic.conflicts import sides
from magnostat.clinic.rulebook import rules
from magnostat.intake.foods import aliases, foods
from magnostat.lab import ASSAYS
from magnostat.language import LANGUAGES
from magnostat.language.say import FOLDER

SHORTEST = 3  # letters of a word that is looked for
SHOWN = 12  # names of a kind that are printed; JSON holds all


def mentions(word: str) -> dict[str, list[str]]:
    """The names, by kind, of what tells of a word or of several that follow one another; British, American or Dutch alike.

    >>> "classification" in mentions("hypomagnesemia")["rules"]
    True
    """
    asked = fold(word.strip())
    if len(asked) < SHORTEST:
        return {}
    whole = re.compile(rf"\b{re.escape(asked)}\b")
    found = {kind: [name for name, told in texts.items() if whole.search(fold(f"{name} {told}"))] for kind, texts in _texts()}
    return {kind: names for kind, names in found.items() if names}


def mentions_text(word: str, found: Mapping[str, list[str]]) -> str:
    """The same for people."""
    lines = [f"these tell of {word} (magnostat show NAME):"]
    for kind, names in found.items():
        more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
        lines.append(f"  {kind:10}{', '.join(names[:SHOWN])}{more}")
    return "\n".join(lines) + "\n"


def fold(text: str) -> str:
    """A text in which spellings are alike: no capitals, no accents, hypomagnesaemia as hypomagnesemia.

    >>> fold("Hypomagnesiëmie"), fold("oedema")
    ('hypomagnesiemie', 'edema')
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).replace("ae", "e").replace("oe", "e")


def _others(food: str) -> str:
    """Other names of a food, also plain ones that it shares with others, as melk."""
    return " ".join(one.name for one in aliases() if food in one.foods)


def _texts() -> Iterator[tuple[str, Mapping[str, str]]]:
    """For every kind, what its entries tell in words, by name."""
    sentences = [tomllib.loads((FOLDER / f"{lang}.toml").read_text(encoding="utf-8")) for lang in LANGUAGES]
    yield "rules", {name: " ".join(told for book in sentences for told in book.get(name, {}).values()) for name in rules()}
    yield "conflicts", {name: " ".join(book["conflict"][name] for book in sentences) for name in sides()}
    yield "disorders", {name: f"{disorder(name).called} {disorder(name).family} {disorder(name).note}" for name in disorders()}
    yield "drugs", {name: f"{drug(name).called} {drug(name).family} {drug(name).note}" for name in drugs()}
    yield "regimens", {name: f"{treatment(name).called} {treatment(name).indication}" for name in treatments()}
    yield "salts", {name: f"{salt(name).called} {salt(name).note}" for name in salts()}
    yield "modifiers", {name: modifier(name).called for name in modifiers()}
    yield "assays", dict.fromkeys(ASSAYS, "")
    yield "foods", {one.english: f"{one.dutch} {_others(one.english)}" for one in foods()}
    yield "facts", {name: one.says for name, one in facts().items()}
