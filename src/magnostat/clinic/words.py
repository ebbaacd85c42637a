"""Words of a case held against names of a table: whole words, whatever the capitals, and not where they are denied."""

from __future__ import annotations

import re
from collections.abc import Iterable

DENIED = frozenset("no not never without denies denied none negative geen niet nooit zonder ontkent negatief".split())  # noqa: SIM905
ENDED = frozenset("stopped former discontinued gestopt gestaakt vroeger voorheen".split())  # noqa: SIM905
WORD = re.compile(r"[^\W_]+")
AFTER = frozenset("no none nee negative negatief denied ontkend absent afwezig".split())  # noqa: SIM905
BREAKS = frozenset("but improvement response relief better effect maar verbetering respons beter".split())  # noqa: SIM905
NOT_YET = 4  # words before a name in which a denial still counts


def plain(text: str) -> tuple[str, ...]:
    """The words of a text, without capitals and marks.

    >>> plain("Furosemide 40 mg, 1x daags"), plain("beta-2 agonist")
    (('furosemide', '40', 'mg', '1x', 'daags'), ('beta', '2', 'agonist'))
    """
    return tuple(WORD.findall(text.casefold()))


def mentions(text: str, names: Iterable[str], *, ended: bool = True) -> bool:
    """True where a text holds one of the names as whole words and does not deny it, nor (with `ended`) says that it is over.

    >>> mentions("Crohn's disease", ["crohn"]), mentions("geen epilepsie", ["epilepsie"]), mentions("strokes", ["stroke"])
    (True, False, False)
    """
    told = plain(text)
    if ended and ENDED & set(told):
        return False
    return any(_stands(told, plain(name)) for name in names)


def _stands(told: tuple[str, ...], name: tuple[str, ...]) -> bool:
    length = len(name)
    for place in range(len(told) - length + 1):
        if told[place : place + length] == name and not _denied(told[:place], told[place + length : place + length + 1]):
            return True
    return False


def _denied(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """True where a denial stands shortly before with nothing that breaks it ("no fever but ..."), or right after."""
    near = before[-NOT_YET:]
    places = [place for place, word in enumerate(near) if word in DENIED]
    return bool(AFTER & set(after)) or bool(places and not BREAKS & set(near[places[-1] :]))
