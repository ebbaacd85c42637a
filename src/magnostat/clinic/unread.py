"""Lines of a case of which no rule knows a word: they are told, with the nearest known name as a question, and not guessed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache

from ..record.case import LISTS
from ..record.finding import Finding
from ..record.names import DISORDERS, DRUGS
from ..record.words import plain
from .loading import NAMES
from .serum import is_high
from .signs import ECG_READ, given, reads_numbers
from .supplement_lines import OTHERS, says_magnesium
from .toxic import silenced
from .view import View
from .vocabulary import names_of, vocabulary

TAKEN = ("drugs", "supplements")
FILES_OF_DRUGS = ("drugs", "interactions", "salts")
SHORTEST = 5  # letters of a word whose likeness tells something
LIKENESS = {True: 0.85, False: 0.8}
"""How alike a known name must be, of drugs and of the rest; and it begins with the same letter."""


def unread(view: View) -> Iterator[Finding]:
    """Lines that no rule recognised; and, where magnesium is high, what is listed without telling whether it holds any."""
    lines = [(kind, line) for kind in LISTS for line in getattr(view.case, kind) if not recognised(line)]
    if lines:
        told = "; ".join(dict.fromkeys(_asked(view, kind, line) for kind, line in lines))
        inputs = tuple(
            (kind, "; ".join(line for one, line in lines if one == kind)) for kind in LISTS if kind in dict(lines)
        )
        yield view.finding(
            "unread.lines", "unread.lines", status="possible", lines=told, inputs=inputs, change="unread.change"
        )
    if is_high(view) and not silenced(view) and (listed := given(view.case, "contents_unknown")):
        yield view.finding("unread.contents", "unread.contents", status="possible", urgency="soon", lines="; ".join(listed),
                           inputs=(("drugs", "; ".join(listed)),), change="unread.contents_change")  # fmt: skip


def told_ECG(view: View) -> bool:
    """True where something is told of an electrocardiogram that a rule reads, or that says that it was made."""
    return any(recognised(line) for line in view.case.ecg)


@cache
def _known() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Every known name as words, by its first word."""
    catalogue = tuple(name.replace("_", " ") for name in (*DRUGS, *DISORDERS))
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in (*vocabulary(), *ECG_READ, *OTHERS, *catalogue):
        if words := plain(name):
            found.setdefault(words[0], []).append(words)
    return {first: tuple(names) for first, names in found.items()}


def recognised(line: str) -> bool:
    """True where a line holds a name or a number that a rule reads, be it denied.

    >>> recognised("no seizures"), recognised("QTc 430 ms"), recognised("omeperazol 20 mg")
    (True, True, False)
    """
    words = plain(line)
    held = any(
        words[place : place + len(name)] == name for place, word in enumerate(words) for name in _known().get(word, ())
    )
    return held or reads_numbers(line) or says_magnesium(line) or bool(NAMES.search(line.casefold()))


def near(line: str, *, drug: bool) -> str:
    """The known name that is nearest to a word of a line, or "".

    >>> near("omeperazol 20 mg", drug=True), near("tacrolymus", drug=True), near("aspirin", drug=True)
    ('omeprazol', 'tacrolimus', '')
    """
    known = _by_letter(drug)
    for word in (*plain(line), " ".join(plain(line))):
        if len(word) >= SHORTEST and (
            found := get_close_matches(word, known.get(word[0], {}), n=1, cutoff=LIKENESS[drug])
        ):
            return known[word[0]][found[0]]
    return ""


@cache
def _by_letter(drug: bool) -> Mapping[str, Mapping[str, str]]:
    """Known names by their first letter and, in small letters, as they are written."""
    drugs = (*names_of(*FILES_OF_DRUGS), *(name.replace("_", " ") for name in DRUGS))
    names = (
        drugs
        if drug
        else (*(name for name in vocabulary() if name not in drugs), *(name.replace("_", " ") for name in DISORDERS))
    )
    found: dict[str, dict[str, str]] = {}
    for name in names:
        if len(name) >= SHORTEST:
            found.setdefault(name[0].casefold(), {})[name.casefold()] = name
    return found


def _asked(view: View, kind: str, line: str) -> str:
    name = near(line, drug=kind in TAKEN)
    return view.say("unread.asked", line=line, name=name) if name else line
