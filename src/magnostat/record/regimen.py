"""Regimen text: shorthand for acts, such as "300 mg citrate at 08:00 and 20:00 for 90 d".

Amounts are elemental magnesium. A gram of a salt is another thing, so a weight of a formula is refused, with the
conversion, unless its water is named: 4 g MgSO4.7H2O is 16.2 mmol.

    regimen = clause { ("then" | ";") clause }      "then" starts where the clause before ends, ";" starts at 0
    clause  = [take] AMOUNT [of] [magnesium] [as] SALT [FORM] {when}
            | [infuse] AMOUNT [SALT] over TIME {when}  |  infuse RATE {when}
            | inject AMOUNT [SALT] {when}  |  diet RATE {when}  |  fast {when}
    when    = at CLOCK {and CLOCK} | at TIME | daily | twice daily | 3 times daily | every TIME
            | for TIME | from TIME | until TIME
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from magnostat.core.errors import BadQuantity, BadRecord, MagnostatError, did_you_mean, shown, unknown
from magnostat.core.quantity import clock, instant
from magnostat.core.units import SPELLINGS, number_text
from magnostat.record.names import FORMS, SALTS
from magnostat.record.plan import Plan

LONGEST_REGIMEN = 2_000
MMOL_PER_GRAM_HEPTAHYDRATE = 1000 / 246.474  # MgSO4·7H2O
FORMULAE = {"mgo": "oxide", "mgcl2": "chloride", "mgso4": "sulfate", "mgco3": "carbonate", "mg(oh)2": "hydroxide"}
HEPTAHYDRATE = frozenset({"mgso4.7h2o", "mgso4·7h2o", "mgso4*7h2o", "mgso4x7h2o"})
TIMES = {"once": 1, "twice": 2, "thrice": 3, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
VERBS = ("take", "infuse", "inject", "diet", "fast")
WHEN = ("at", "over", "for", "from", "until", "every", "daily", "then", *TIMES)
SOURCES = (*SALTS, "food", "water")
_CLOCK = re.compile(r"\d{1,2}:\d\d")
_JOINED = re.compile(r"(-?\d+(?:\.\d+)?)([a-zA-Zµμ%]\S*)")


def regimen(text: str) -> Plan:
    """The plan of a regimen text. Raises MagnostatError with the word at fault.

    >>> print(regimen("300 mg citrate at 08:00 and 20:00 for 90 d").toml(), end="")
    [[do]]
    take = "300 mg"
    as = "citrate"
    from = "0 d"
    until = "90 d"
    daily = ["08:00", "20:00"]
    """
    if len(text) > LONGEST_REGIMEN:
        raise BadRecord(f"a regimen of {len(text)} characters", where="regimen", mend="write a PLAN.toml")
    acts: list[dict[str, object]] = []
    end: float | None = 0.0
    parts = re.split(r"(;|\bthen\b)", text)
    for joint, part in zip(["", *parts[1::2]], parts[::2], strict=True):
        if joint == "then" and end is None:
            raise BadRecord(
                "'then' after a clause without an end", where="regimen", mend="write 'for', 'until' or 'over'"
            )
        try:
            clause = Clause(_words(part), begin=(end or 0.0) if joint == "then" else 0.0, waits=joint == "then")
            acts.append(clause.act())
            end = clause.end
        except MagnostatError as error:
            raise error.within(f"regimen {shown(part.strip())}", ": ") from None
    try:
        return Plan(acts)
    except MagnostatError as error:
        raise error.within("regimen", " ") from None


@dataclass
class Clause:
    """One clause while its words are read; `begin` is where it starts if it does not say."""

    words: list[str]
    begin: float = 0.0
    waits: bool = False
    end: float | None = None
    keys: dict[str, object] = field(default_factory=dict)

    def act(self) -> dict[str, object]:
        """The act of the clause, as the table that a plan holds; sets `end`, in hours, where it has one."""
        verb = self.words.pop(0) if self.words and self.words[0] in VERBS else ""
        if verb == "fast":
            value = "0 mmol/d"
        else:
            value = self._quantity("an amount or a rate" if verb else f"one of {', '.join(VERBS)}, or an amount")
        source, form = self._substance(value)
        amount, note = self._elemental(value, source)
        self._when()
        verb = verb or ("infuse" if "over" in self.keys or "/" in amount.split()[-1].removesuffix("/kg") else "take")
        return self._finished(
            verb, amount, FORMULAE.get(source, "sulfate" if source in HEPTAHYDRATE else source), form, note
        )

    def _finished(self, verb: str, amount: str, salt: str, form: str, note: str) -> dict[str, object]:
        act: dict[str, object] = {"diet" if verb == "fast" else verb: amount}
        if verb == "take":
            if not salt:
                raise BadRecord("which salt is taken is not said", mend=f"write one of {', '.join(SOURCES)}")
            act["as"] = salt
        elif salt:
            note = note or f"as {salt}"
        lasts = verb in ("diet", "fast") or (verb == "infuse" and "/" in amount.replace("/kg", ""))
        timing = self._course(lasts)
        return act | ({"form": form} if form else {}) | timing | ({"note": note} if note else {})

    def _course(self, lasts: bool) -> dict[str, object]:
        """The keys of timing: a single dose at `begin`, or a course; sets the end of the clause."""
        keys = self.keys
        timing: dict[str, object] = {k: keys[k] for k in ("over", "daily", "every", "at") if k in keys}
        course = bool(keys.keys() & {"daily", "every", "for", "from", "until"}) or lasts
        start = instant(keys["from"]) if "from" in keys else self.begin
        if "at" in timing or not course:
            start = instant(keys["at"]) if "at" in keys else start
            self.end = start + (instant(keys["over"]) if "over" in keys else 0.0)
            return {**timing, "at": timing.get("at", _time(start))}
        if not lasts and not timing.keys() & {"daily", "every"}:
            raise BadRecord(
                "a course of doses without its times", mend="write 'at 08:00', 'twice daily' or 'every 8 h'"
            )
        if "for" in keys:
            self.end = start + instant(keys["for"])
        elif "until" in keys:
            self.end = instant(keys["until"])
        ends = {} if self.end is None else {"until": _time(self.end)}
        always = lasts and not self.waits and not keys.keys() & {"for", "from"}
        return {**timing, **({} if always else {"from": _time(start)}), **ends}

    def _substance(self, value: str) -> tuple[str, str]:
        """The salt (or formula) and the form, in any order, with the words between them."""
        source = form = ""
        while self.words and self.words[0] not in WHEN and not self.words[0].isdigit():
            word = self.words.pop(0)
            plain = word.removesuffix("s") if word.removesuffix("s") in FORMS else word
            if word.casefold() in ("of", "as", "magnesium", "mg", "elemental", "in", "with", "im", "iv", "a", "meals"):
                continue
            if plain in FORMS:
                form = plain
            elif plain in SOURCES or plain.casefold() in FORMULAE or plain.casefold() in HEPTAHYDRATE:
                source = plain if plain in SOURCES else plain.casefold()
            else:
                raise unknown("word", word, (*SOURCES, *FORMS, *WHEN))
        return source, form

    def _elemental(self, value: str, source: str) -> tuple[str, str]:
        """The amount as elemental magnesium, and a note if it was a weight of salt."""
        number, unit = value.split(" ", 1)
        weight = {"g": 1.0, "mg": 1e-3}.get(unit.split("/", 1)[0])
        if weight is None or (source not in FORMULAE and source not in HEPTAHYDRATE):
            return value, ""
        if source in HEPTAHYDRATE:
            mmol = float(f"{float(number) * weight * MMOL_PER_GRAM_HEPTAHYDRATE:.4g}")
            rest = f"/{unit.split('/', 1)[1]}" if "/" in unit else ""
            return f"{number_text(mmol)} mmol{rest}", f"{value} of MgSO4·7H2O"
        mend = "amounts are elemental magnesium: convert the salt to mmol first"
        if source == "mgso4":
            mend = (
                "amounts are elemental magnesium: 1 g is 4.06 mmol as MgSO4.7H2O, 8.31 mmol as the dry salt; write mmol"
            )
        raise BadQuantity(f"{shown(value)} of {source} may be the weight of the salt", mend=mend)

    def _when(self) -> None:
        while self.words:
            word = self.words.pop(0)
            if word in ("over", "for", "from", "until", "every"):
                self._put(word, self._quantity(f"a time after '{word}'"))
            elif word == "at":
                self._at()
            elif word == "daily":
                self._put("daily", 1)
            elif word in TIMES or word.isdigit():
                self._daily(TIMES.get(word) or int(word[:4]))
            else:
                raise unknown("word", word, WHEN)

    def _daily(self, count: int) -> None:
        if self.words[:1] == ["times"]:
            self.words.pop(0)
        rest = self.words[:2]
        if rest[:1] == ["daily"]:
            del self.words[:1]
        elif rest in (["a", "day"], ["per", "day"]):
            del self.words[:2]
        else:
            found = shown(" ".join(rest)) if rest else "nothing"
            raise BadRecord(f"a count followed by {found}", mend="write 'twice daily' or '3 times daily'")
        self._put("daily", count)

    def _at(self) -> None:
        if not self.words or not _CLOCK.fullmatch(self.words[0]):
            self._put("at", self._quantity("a clock time or a time after 'at'"))
            return
        times: list[str] = []
        while self.words and (_CLOCK.fullmatch(self.words[0]) or self.words[0] == "and"):
            word = self.words.pop(0)
            if word != "and":
                clock(word.zfill(5))
                times.append(word.zfill(5))
        self._put("daily", times)

    def _put(self, key: str, value: object) -> None:
        if key in self.keys:
            raise BadRecord(f"two times of one kind: {shown(self.keys[key])} and {shown(value)}", mend="write one")
        self.keys[key] = value

    def _quantity(self, expected: str) -> str:
        if len(self.words) < 2 or not re.fullmatch(r"-?\d+(\.\d+)?", self.words[0]):
            found = shown(self.words[0]) if self.words else "nothing"
            near = did_you_mean(self.words[0], VERBS) if self.words and not self.words[0].isdigit() else ""
            raise BadRecord(f"{found} where {expected} is expected", mend=near or 'write it as in "300 mg"')
        number, unit = self.words.pop(0), self.words.pop(0)
        return f"{number} {'/'.join(SPELLINGS.get(u, u) for u in unit.split('/'))}"


def _words(text: str) -> list[str]:
    """The words of a clause, with "300mg" as two of them."""
    words: list[str] = []
    for word in text.replace(",", " ").split():
        joined = _JOINED.fullmatch(word)
        words += [joined[1], joined[2]] if joined else [word]
    if not words:
        raise BadRecord("an empty clause", mend='write it as in "300 mg citrate at 08:00 for 90 d"')
    return words


def _time(hours: float) -> str:
    """A time in days, hours or minutes, whichever is whole first, else in hours."""
    for unit, length in (("d", 24.0), ("h", 1.0), ("min", 1 / 60)):
        count = round(hours / length)
        if math.isclose(count * length, hours, rel_tol=1e-9, abs_tol=1e-9):
            return f"{count} {unit}"
    return f"{number_text(hours)} h"
