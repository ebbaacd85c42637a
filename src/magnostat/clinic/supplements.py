"""The supplements of a case: salt or elemental, how much a day, and against which limits.

A mass without a word about it is ambiguous: both readings are kept, the salt as the least and elemental as the most.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from ..catalogue import sourced as table_of
from ..catalogue.salts import salt
from ..catalogue.sourced import DATA
from ..core.units import MOLAR_MASS
from ..record.case import Case
from ..record.finding import Finding
from ..record.words import mentions
from .needed import upper_limits
from .rulebook import limit
from .signs import infusion
from .terms import background, lines_of, named, terms
from .view import View

AMOUNT = re.compile(r"(?:(\d{1,2})\s*(?:x|×|times|maal|keer)\s*)?(\d{1,5}(?:[.,]\d{1,3})?)\s*(mg|g|gram|mmol|meq)\b")
DAILY = re.compile(r"\b(\d{1,2})\s*(?:x|dd|times|maal|keer)(?:\s*(?:daags|daily|a day|per day|per dag|/d))?\b(?!\s*\d)")
TIMES = (("four times", 4), ("three times", 3), ("driemaal", 3), ("tid", 3), ("twice", 2), ("tweemaal", 2), ("bid", 2))
ELEMENTAL = ("elemental", "elementair", "of which magnesium", "waarvan magnesium", "as magnesium", "Mg2")
AS_SALT = ("salt", "of the salt", "zout", "als zout")
MAGNESIUM = re.compile(r"(?i:magnesi)|\bMg(?:O|Cl2|SO4|CO3)?\b|\bMg\(OH\)2")
OTHERS = ("calcium", "zinc", "zink", "iron", "ijzer", "ferrous", "potassium", "kalium", "sodium", "natrium", "lithium", "selenium",
          "seleen", "copper", "koper", "vitamin", "vitamine")  # fmt: skip
PARTS = re.compile(r"[;+&]|,(?!\d)|\b(?:and|with|en|met)\b")
THOUSANDS = re.compile(r"\d{1,3}[.,]000")
MG = MOLAR_MASS["Mg"]  # mg in 1 mmol


class Supplement(NamedTuple):
    """A line of magnesium by mouth: the salt ("" unknown), mg a day as written, and whether that is elemental (None: not told)."""

    written: str
    salt: str
    mass: float
    elemental: bool | None

    @property
    def most(self) -> float:
        """Elemental magnesium a day at the most, mg."""
        return self.mass * salt(self.salt).share_of_mass if self.salt and self.elemental is False else self.mass

    @property
    def least(self) -> float:
        """Elemental magnesium a day at the least, mg."""
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
    past = set(infusion(case))
    lines = [line for line in case.supplements if line not in past]
    lines += [line for line in case.drugs if line not in past and _is_magnesium(line)]
    return tuple(found for line in lines if (found := parse(line)) is not None)


def _is_magnesium(line: str) -> bool:
    return line.casefold().startswith(("magnesium", "mgo", "mg(oh)2", "mgcl2", "mgco3", "mgso4"))


def parse(line: str) -> Supplement | None:
    """A line read, or None where it has no amount of magnesium.

    >>> parse("magnesiumoxide 2 x 200 mg").mass, parse("10 mmol citrate twice daily").elemental, parse("vitamin D 10 ug")
    (400.0, True, None)
    """
    part = next((one for one in PARTS.split(line) if says_magnesium(one) and AMOUNT.search(one.casefold())), line)
    if not says_magnesium(part):
        return None
    told, kind = part.casefold(), _kind(part) or _kind(line)
    amount = AMOUNT.search(told)
    if amount is None:
        return None
    number = amount[2].replace(",", "").replace(".", "") if THOUSANDS.fullmatch(amount[2]) else amount[2].replace(",", ".")
    times = float(amount[1]) if amount[1] else _times(line.casefold().replace(amount[0], " ", 1))
    mass = float(number) * {"mg": 1.0, "mmol": MG, "meq": MG / 2.0}.get(amount[3], 1000.0) * times
    if amount[3] in ("mmol", "meq") or mentions(line, ELEMENTAL):
        return Supplement(line, kind, mass, True)
    return Supplement(line, kind, mass, False if mentions(line, AS_SALT) else None)


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
    if found := DAILY.search(rest):
        return float(found[1])
    return float(next((times for word, times in TIMES if word in rest), 1))


def taken(view: View) -> tuple[float, float]:
    """Elemental magnesium from supplements, mg a day: least and most."""
    told = supplements_of(view.case)
    return sum(one.least for one in told), sum(one.most for one in told)


def label(view: View) -> Iterator[Finding]:
    """Labels that do not say whether their mass is magnesium or its salt."""
    for one in supplements_of(view.case):
        if one.elemental is None:
            share = round(100 * salt(one.salt).share_of_mass, 2) if one.salt else 0.0
            name = view.say(f"salt.{one.salt}") if one.salt else ""
            yield view.finding("supplement.label", "supplement.which" if one.salt else "supplement.no_salt", status="possible",
                               line=one.written, mass=round(one.mass, 1), share=share, least=round(one.least, 1), salt=name,
                               inputs=(("supplements", one.written),), change="supplement.label_change")  # fmt: skip


def too_much(view: View, rule: str = "supplement") -> Iterator[Finding]:
    """Supplements against the upper limits of the age; what is eaten is not counted. `rule` speaks."""
    least, most = taken(view)
    if not most:
        return
    for name, top in upper_limits(view):
        word = "over" if round(least, 6) > top.value else "perhaps" if round(most, 6) > top.value else "within"
        status = {"over": "supported", "perhaps": "possible", "within": "considered_not_supported"}[word]
        yield view.finding(f"{rule}.UL_{name}", f"supplement.{word}", status=status, limits=(top,), who=name, limit=top.value,
                           urgency="none" if word == "within" else "routine", least=round(least), most=round(most),
                           inputs=_inputs(view), change="supplement.change")  # fmt: skip
    if rule == "supplement" and round(most, 6) > limit("supplement.toxic").value:
        yield view.finding("supplement.toxic", "supplement.toxic", status="possible", urgency="soon", most=round(most),
                           limit=limit("supplement.toxic").value, limits=(limit("supplement.toxic"),), inputs=_inputs(view))


def kidney(view: View) -> Iterator[Finding]:
    """Supplements beside the kidney function, known or not, and beside a slow bowel."""
    if not taken(view)[1] and not magnesium_by_mouth(view):
        return
    low, caution, rate = limit("supplement.kidney"), limit("supplement.caution"), view.eGFR
    if view.case.setting == "dialysis":
        yield view.finding("supplement.dialysis", "supplement.dialysis", urgency="soon", inputs=_inputs(view))
    elif rate is None:
        yield view.finding("supplement.kidney_unknown", "supplement.kidney_unknown", status="possible", urgency="routine",
                           limits=(low,), inputs=_inputs(view), change="supplement.kidney_change")  # fmt: skip
    elif rate <= caution.value:
        word, bound = ("kidney", low) if rate < low.value else ("caution", caution)
        yield view.finding(f"supplement.{word}", f"supplement.{word}", status="supported" if word == "kidney" else "possible",
                           urgency="soon" if word == "kidney" else "routine", limits=(bound,), rate=round(rate), limit=bound.value,
                           inputs=(*_inputs(view), *view.read("eGFR", "creatinine", "Mg")), change="supplement.kidney_change")
    slow = named((*view.case.symptoms, *background(view.case), *view.case.drugs), terms("slow_bowel"))
    if slow:
        yield view.finding("supplement.slow_bowel", "supplement.slow_bowel", status="possible", words=lines_of(slow),
                           urgency="routine", inputs=(*_inputs(view), ("history", lines_of(slow))))  # fmt: skip


def magnesium_by_mouth(view: View) -> tuple[str, ...]:
    """The lines of supplements and drugs that are magnesium by mouth, with or without an amount, as written."""
    past = set(infusion(view.case))
    told = [line for line in view.case.supplements if line not in past and says_magnesium(line)]
    return tuple(dict.fromkeys((*told, *(line for line in view.case.drugs if line not in past and _is_magnesium(line)))))


def _inputs(view: View) -> tuple[tuple[str, str], ...]:
    return (("supplements", ", ".join(magnesium_by_mouth(view))),)
