"""Lines of supplements as people write them: salt or elemental, how much a day.

A mass without a word about it is ambiguous: both readings are kept, the salt as the least and elemental as the most. What
is denied or over is not taken; what is taken on some days counts by the day, and what is taken only as needed may be nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from ..catalogue import sourced as table_of
from ..catalogue.salts import salt
from ..catalogue.sourced import DATA
from ..core.units import MOLAR_MASS
from ..record.case import Case
from ..record.words import mentions
from .signs import infusion

EACH = r"x|×|times|maal|keer|tab(?:let)?(?:s|ten)?\s+(?:of|van|à)|capsules?\s+(?:of|van|à)"
AMOUNT = re.compile(rf"(?:(\d{{1,2}})\s*(?:{EACH})\s*)?(\d{{1,5}}(?:[.,]\d{{1,3}})?)\s*(mg|g|gram|mmol|meq)\b")
DAILY = re.compile(r"\b(\d{1,2})\s*(?:x|dd|times|maal|keer)(?:\s*(?:daags|daily|a day|per day|per dag|/d))?\b(?!\s*\d)")
TIMES = (("four times", 4), ("viermaal", 4), ("qid", 4), ("three times", 3), ("driemaal", 3), ("tid", 3),
         ("twice", 2), ("tweemaal", 2), ("bid", 2))  # fmt: skip
SPACED = (
    (re.compile(r"\b(?:every other day|alternate days|om de dag|om de andere dag)\b"), 1 / 2),
    (re.compile(r"\b(?:a week|per week|weekly|wekelijks|every week)\b|/\s*(?:week|wk)\b"), 1 / 7),
    (re.compile(r"\b(?:a month|per month|monthly|per maand|maandelijks)\b|/\s*(?:month|maand)\b"), 12 / 365.25),
)  # fmt: skip
EVERY = re.compile(r"\b(?:every|om de|elke)\s+(\d{1,2})\s+(?:days|dagen)\b")
HOURLY = re.compile(
    r"\b(?:q\s*|(?:every|elke|om de|iedere|per)\s+)(\d{1,2})\s*(?:h|hrs?|hours?|uur|u)\b|\b(\d{1,2})[ -]?hourly\b"
)
"""So many hours apart, for as long as a day has hours."""
SCHEME = re.compile(r"(?<![\d.,-])(\d)\s?-\s?(\d)\s?-\s?(\d)(?:\s?-\s?(\d))?(?![\d.,]?\d|-)")
"""Morning, noon, evening and perhaps night: "2-0-2" is four a day."""
NEEDED = ("as needed", "when needed", "if needed", "prn", "zo nodig", "zn", "indien nodig")
HOURS = re.compile(r"\b(?:morning|noon|afternoon|evening|night|bedtime|breakfast|lunch|dinner|ochtends?|middags?|avonds?|nachts?|"
                   r"ontbijt|slapen|bedtijd)\b")  # fmt: skip
"""An hour of the day: a further amount of the same line, taken beside the first."""

ELEMENTAL = ("elemental", "elementair", "of which magnesium", "waarvan magnesium", "as magnesium", "Mg2")
AS_SALT = ("salt", "of the salt", "zout", "als zout")
MAGNESIUM = re.compile(r"[^\W\d_]*(?i:magnesi)[^\W\d_]*|\bMg(?:O|Cl2|SO4|CO3)?\b|\bMg\(OH\)2")
OTHERS = ("calcium", "zinc", "zink", "iron", "ijzer", "ferrous", "potassium", "kalium", "sodium", "natrium", "lithium", "selenium",
          "seleen", "copper", "koper", "vitamin", "vitamine")  # fmt: skip
PARTS = re.compile(r"[;+&]|,(?!\d)|\b(?:and|with|en|met)\b")
THOUSANDS = re.compile(r"\d{1,3}[.,]000")
MG = MOLAR_MASS["Mg"]  # mg in 1 mmol


class Supplement(NamedTuple):
    """A line of magnesium by mouth: the salt ("" unknown), mg a day as written, whether that is elemental (None: not told),
    and whether it is taken only as needed.
    """

    written: str
    salt: str
    mass: float
    elemental: bool | None
    needed: bool = False

    @property
    def most(self) -> float:
        """Elemental magnesium a day at the most, mg."""
        return self.mass * salt(self.salt).share_of_mass if self.salt and self.elemental is False else self.mass

    @property
    def least(self) -> float:
        """Elemental magnesium a day at the least, mg."""
        if self.needed:
            return 0.0
        return self.mass * salt(self.salt).share_of_mass if self.salt and self.elemental is not True else self.mass


@cache
def names() -> Mapping[str, tuple[str, ...]]:
    """The names of the salts."""
    rows = table_of.load(DATA / "clinic" / "salts.toml")
    return {name: tuple(map(str, told)) for name, told in rows.items() if isinstance(told, list)}


def supplements_of(case: Case) -> tuple[Supplement, ...]:
    """The supplements of a case, and what stands among its drugs as magnesium by mouth with an amount.

    >>> [(s.salt, s.mass, s.elemental) for s in supplements_of(Case(supplements=("500 mg magnesium citrate", "MgO 2 g/d")))]
    [('citrate', 500.0, None), ('oxide', 2000.0, None)]
    """
    return tuple(found for line in by_mouth(case) if (found := parse(line)) is not None)


def by_mouth(case: Case) -> tuple[str, ...]:
    """The lines of supplements and drugs that are magnesium by mouth and taken, with or without an amount, as written."""
    past = set(infusion(case))
    told = [line for line in case.supplements if line not in past and says_magnesium(line)]
    told += [line for line in case.drugs if line not in past and _leads_with_magnesium(line)]
    return tuple(dict.fromkeys(line for line in told if taken_now(line)))


def _leads_with_magnesium(line: str) -> bool:
    return line.casefold().startswith(("magnesium", "mgo", "mg(oh)2", "mgcl2", "mgco3", "mgso4"))


def taken_now(line: str) -> bool:
    """False where a line of magnesium says that it is not taken, or no longer.

    >>> taken_now("magnesium citrate 400 mg"), taken_now("geen magnesium 300 mg"), taken_now("magnesium 400 mg, stopped")
    (True, False, False)
    """
    called = [word for found in MAGNESIUM.finditer(line) if (word := found[0])] or [
        name for told in names().values() for name in told
    ]
    return mentions(line, [*called, *ELEMENTAL])


def parse(line: str) -> Supplement | None:
    """A line read, or None where it has no amount of magnesium that is taken.

    >>> parse("magnesiumoxide 2 x 200 mg").mass, parse("10 mmol citrate twice daily").elemental, parse("vitamin D 10 ug")
    (400.0, True, None)
    >>> parse("magnesium 350 mg once a week").mass, parse("magnesium 100 mg 's ochtends en 200 mg 's avonds").mass
    (50.0, 300.0)
    """
    parts = PARTS.split(line)
    place = next((at for at, one in enumerate(parts) if says_magnesium(one) and AMOUNT.search(one.casefold())), None)
    part = line if place is None else parts[place]
    if not says_magnesium(part) or not taken_now(line):
        return None
    amount = AMOUNT.search(part.casefold())
    if amount is None:
        return None
    more = () if place is None else _beside(parts[place], parts[place + 1 :])
    rest = line.casefold().replace(amount[0], " ", 1)
    mass = _mass(amount, rest if not more else "") + sum(_mass(one, "") for one in more)
    told = (
        True
        if amount[3] in ("mmol", "meq") or mentions(line, ELEMENTAL)
        else False
        if mentions(line, AS_SALT)
        else None
    )
    return Supplement(line, _kind(part) or _kind(line), mass * _share_of_days(rest), told, mentions(line, NEEDED))


def _beside(first: str, others: list[str]) -> tuple[re.Match[str], ...]:
    """Further amounts of the same supplement at other hours of the day."""
    if not HOURS.search(first.casefold()):
        return ()
    found = (
        AMOUNT.search(one.casefold()) for one in others if HOURS.search(one.casefold()) and not mentions(one, OTHERS)
    )
    return tuple(one for one in found if one is not None)


def _mass(amount: re.Match[str], rest: str) -> float:
    """mg of an amount, as often as it or the rest of its line says."""
    number = (
        amount[2].replace(",", "").replace(".", "") if THOUSANDS.fullmatch(amount[2]) else amount[2].replace(",", ".")
    )
    times = float(amount[1] or 1.0) * (_times(rest) if rest else 1.0)
    return float(number) * {"mg": 1.0, "mmol": MG, "meq": MG / 2.0}.get(amount[3], 1000.0) * times


def says_magnesium(line: str) -> bool:
    """True where a line names magnesium (not the unit mg), or a salt or "elemental" and no other mineral.

    >>> says_magnesium("Mg 300"), says_magnesium("citrate 300 mg"), says_magnesium("zinc citrate 30 mg")
    (True, True, False)
    """
    if MAGNESIUM.search(line):
        return True
    return bool(_kind(line) or mentions(line, ELEMENTAL)) and not mentions(line, OTHERS)


def _kind(line: str) -> str:
    return next((name for name, words in names().items() if mentions(line, words)), "")


def _times(rest: str) -> float:
    """How often a day, by the words of a line without its amount."""
    if found := SCHEME.search(rest):
        return float(sum(int(one) for one in found.groups() if one))
    if found := HOURLY.search(rest):
        return 24.0 / max(int(found[1] or found[2]), 1)
    if found := DAILY.search(rest):
        return float(found[1])
    return float(next((times for word, times in TIMES if word in rest), 1))


def _share_of_days(rest: str) -> float:
    """On how much of the days it is taken: "3 times a week" is three sevenths of what "3 times" says."""
    if found := EVERY.search(rest):
        return 1.0 / max(int(found[1]), 1)
    return next((share for words, share in SPACED if words.search(rest)), 1.0)
