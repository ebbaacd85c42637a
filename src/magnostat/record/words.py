"""Words of a case or a message held against names: whole words, whatever the capitals, and not where they are denied.

What denies and what says that something is over is told here once, for rules and for messages alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

DENIED = frozenset("no not never without denies denied none negative geen niet nooit zonder ontkent negatief".split())  # noqa: SIM905
ENDED = frozenset("stopped former discontinued gestopt gestaakt vroeger voorheen".split())  # noqa: SIM905
WORD = re.compile(r"[^\W_]+")
AFTER = frozenset("no none nee negative negatief denied ontkend absent afwezig".split())  # noqa: SIM905
BREAKS = frozenset(
    "but improvement response relief better effect maar verbetering respons beter "  # noqa: SIM905
    "usable suitable reliable bruikbaar geschikt betrouwbaar now then nu daarna wel".split()
)
NOT_YET = 4  # words before a name in which a denial still counts
REACH = 12  # words before and after a name in which it may be said that it is over
ADVERBS = frozenset("not never niet nooit".split())  # noqa: SIM905
"""Denials of one word, that stand before what was not seen."""
LISTS = frozenset("or nor of noch".split())  # noqa: SIM905
"""What closes a list: without one no denial passes a comma ("no fever, chills or fits", but "no fever, fits" has fits)."""
SEEN = frozenset("present seen found detected aanwezig gezien gevonden aangetoond aantoonbaar".split())  # noqa: SIM905
"""After a name and "not": "haemolysis not detected"."""
CLOSES = re.compile(r"[:(\n!?]|\s[-–—]\s")
"""Between words, what ends the reach of a denial, unless it stands right after it ("not usable: haemolysed", "denies: fits")."""
LEADS = frozenset("of for with van voor met following volgende known bekend".split())  # noqa: SIM905
DENYING = frozenset("denies denied negative ontkent negatief".split())  # noqa: SIM905
"""What leads to what is denied, whatever marks stand before it ("not known: fits", "denies the following: fits")."""
PARTS = re.compile(r";|\.\s")
JOINED = re.compile(r"\b(?:niet|non|not|geen)-(?=[^\W_])", re.IGNORECASE)
"""A denial that is part of its word: a "niet-convulsieve status" is a status."""
BESIDE = frozenset("in on since at op sinds per te om week weeks weken ago geleden".split())  # noqa: SIM905
"""Words that may stand beside one of ENDED or AFTER in a part that says nothing else ("cisplatin; stopped in May")."""
Name = tuple[str, ...]


class Part(NamedTuple):
    """A part of a line: its words, and what stands before each of them and at the end."""

    words: tuple[str, ...]
    gaps: tuple[str, ...]


def plain(text: str) -> tuple[str, ...]:
    """The words of a text, without capitals and marks.

    >>> plain("Furosemide 40 mg, 1x daags"), plain("beta-2 agonist")
    (('furosemide', '40', 'mg', '1x', 'daags'), ('beta', '2', 'agonist'))
    """
    return tuple(WORD.findall(text.casefold()))


def parts(text: str) -> tuple[str, ...]:
    """The parts of a line that are told by themselves: a denial, or that something is over, holds for its own part.

    >>> parts("stopped smoking; seizures"), parts("cisplatin; stopped in 2024")
    (('stopped smoking', 'seizures'), ('cisplatin; stopped in 2024',))
    """
    found: list[str] = []
    for part in PARTS.split(text):
        told = set(plain(part))
        bare = {word for word in told - ENDED - AFTER - BESIDE if not word.isdigit()}
        if found and told & (ENDED | AFTER) and (not bare or plain(part)[0] in ENDED):
            found[-1] += f";{part}"
        elif told:
            found.append(part.strip())
    return tuple(found)


def mentions(text: str, names: Iterable[str], *, ended: bool = True, unless: Iterable[str] = ()) -> bool:
    """True where a text holds one of the names as whole words and does not deny it, nor (with `ended`) says that it is over.
    What stands within one of `unless` is passed over.

    >>> mentions("Crohn's disease", ["crohn"]), mentions("geen epilepsie", ["epilepsie"]), mentions("strokes", ["stroke"])
    (True, False, False)
    >>> mentions("ICD shock", ["shock"], unless=["ICD shock"]), mentions("ICD shock, septic shock", ["shock"], unless=["ICD shock"])
    (False, True)
    """
    known = _index(tuple(names))
    if not known.keys() & set(plain(text)):
        return False
    others = _index(tuple(unless))
    return any(True for part in parts(text) for _ in _held(part, known, others, ended))


def spells(text: str, names: Iterable[str]) -> bool:
    """True where a text holds one of the names as whole words, whatever it says of it.

    >>> spells("no fever, chills or fits", ["fits"]), spells("misfits", ["fits"])
    (True, False)
    """
    known = _index(tuple(names))
    return any(True for part in parts(text) for _ in _places(_read(part).words, known))


def spoken(text: str, known: Mapping[str, tuple[Name, ...]], *, ended: bool = True) -> str:
    """The words of the names (an `index`) that a text holds as `mentions` reads it, in its order, and nothing else of it.

    >>> spoken("Magnesium sulfate for Mr Jansen, no furosemide", index(["magnesium sulfate", "furosemide"]))
    'magnesium sulfate'
    """
    found = []
    for part in parts(text):
        words = _read(part).words
        places = {place for start, length in _held(part, known, {}, ended) for place in range(start, start + length)}
        found += [words[place] for place in sorted(places)]
    return " ".join(found)


def index(names: Iterable[str]) -> dict[str, tuple[Name, ...]]:
    """Names by their first word, so that a long text is read once.

    >>> index(["septic shock", "Shock"])
    {'septic': (('septic', 'shock'),), 'shock': (('shock',),)}
    """
    found: dict[str, tuple[Name, ...]] = {}
    for name in map(plain, names):
        if name:
            found[name[0]] = (*found.get(name[0], ()), name)
    return found


@lru_cache(maxsize=4096)
def _index(names: tuple[str, ...]) -> dict[str, tuple[Name, ...]]:
    """The index of names of a table: they are few and the same for everybody, so they may be kept."""
    return index(names)


def _read(part: str) -> Part:
    text = JOINED.sub("", part.casefold())
    found = list(WORD.finditer(text))
    edges = [0, *(match.end() for match in found)]
    starts = [*(match.start() for match in found), len(text)]
    return Part(tuple(match[0] for match in found), tuple(text[a:b] for a, b in zip(edges, starts, strict=True)))


def _held(part: str, known: Mapping[str, tuple[Name, ...]], others: Mapping[str, tuple[Name, ...]],
          ended: bool) -> Iterator[tuple[int, int]]:  # fmt: skip
    """Where names stand in a part that says of them neither that they are not nor (with `ended`) that they are over."""
    told = _read(part)
    passed = {place for start, length in _places(told.words, others) for place in range(start, start + length)}
    for start, length in _places(told.words, known):
        over = ended and bool(ENDED & set(_beside(told, start, length)))
        if not over and not passed & set(range(start, start + length)) and not _denied(told, start, length):
            yield start, length


def _beside(told: Part, start: int, length: int) -> tuple[str, ...]:
    """The words between the commas about a name; with those up to the next comma where they say of it that it is over."""
    last, first = min(len(told.words), start + length + REACH), max(0, start - REACH)
    left = next((place for place in range(start, first, -1) if "," in told.gaps[place]), first)
    right = next((place for place in range(start + length, last) if "," in told.gaps[place]), last)
    stop = next((place for place in range(right + 1, last) if "," in told.gaps[place]), last)
    after = told.words[right:stop]
    of_it = after and (after[0] in ENDED or all(word in ENDED | BESIDE or word.isdigit() for word in after))
    return told.words[left : stop if of_it else right]


def _places(words: tuple[str, ...], known: Mapping[str, tuple[Name, ...]]) -> Iterator[tuple[int, int]]:
    for start, word in enumerate(words):
        for name in known.get(word, ()):
            if words[start : start + len(name)] == name:
                yield start, len(name)


def _denied(told: Part, start: int, length: int) -> bool:
    """True where a denial stands shortly before with nothing that breaks it ("no fever but ..."), or right after."""
    before = [place for place in range(max(0, start - NOT_YET), start) if told.words[place] in DENIED]
    return _denied_after(told, start + length) or bool(before and _reaches(told, before[-1], start))


def _reaches(told: Part, place: int, start: int) -> bool:
    """True where a denial at a place reaches a name that starts at another."""
    between = told.words[place + 1 : start]
    closed = any(CLOSES.search(told.gaps[one]) and told.words[one - 1] not in LEADS for one in range(place + 2, start + 1))
    if BREAKS & set(between) or (closed and told.words[place] not in DENYING):
        return False
    comma = any("," in gap for gap in told.gaps[place + 1 : start + 1])
    listed = bool(LISTS & set(between)) or bool(LISTS & set(told.words[start + 1 : start + 2]))
    nouns = len(between) > 1 and all("," in gap for gap in told.gaps[place + 2 : start + 1])  # "no fever, chills, fits"
    return not comma or listed or nouns


def _denied_after(told: Part, end: int) -> bool:
    """True where a denial follows: "fits: none", "fits, no", "haemolysis not seen"; not in "fits, no fever"."""
    words = told.words[end : end + 2]
    if words and words[0] in AFTER:
        return "," not in told.gaps[end] or told.gaps[end + 1].strip() != "" or len(words) == 1
    return len(words) == 2 and words[0] in ADVERBS and words[1] in SEEN
