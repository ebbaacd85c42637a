"""Signs of a case: what was seen, by names of a table in English and Dutch, and the numbers of a bedside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from ..catalogue import sourced as table_of
from ..catalogue.sourced import DATA
from ..record.case import Case
from .drugs import drugs_of
from .words import mentions

FILE = DATA / "clinic" / "signs.toml"
SEEN = ("symptoms", "ecg", "history")
GIVEN = ("drugs", "supplements")
BREATHS = re.compile(
    r"\b(?:rr|respiratory rate|breathing rate|breathing|respirations|ademfrequentie|ademhaling)\b\D{0,5}(\d{1,2})(?!\d|\s*/\s*\d)"
)
URINE = re.compile(
    r"\b(?:urine|urine output|diuresis|diurese|urineproductie)\b\D{0,8}(\d{1,4}(?:[.,]\d)?)\s*ml\s*(?:/|per)\s*(?:h|hour|u|uur)\b"
)


@cache
def table() -> Mapping[str, tuple[str, ...]]:
    """The names of every sign."""
    return {name: tuple(map(str, rows)) for name, rows in table_of.load(FILE).items() if isinstance(rows, list)}


def seen(case: Case, *signs: str) -> tuple[str, ...]:
    """Those of these signs that a case tells of, in the order asked for.

    >>> seen(Case(symptoms=("no seizures", "tetany"), ecg=("QT-verlenging",)), "seizure", "tetany", "long_QT")
    ('tetany', 'long_QT')
    """
    lines = [line for kind in (*SEEN, "disorders") for line in getattr(case, kind)]
    return tuple(sign for sign in signs if any(mentions(line, table()[sign]) for line in lines))


def given(case: Case, *signs: str) -> tuple[str, ...]:
    """The lines of drugs and supplements that name one of these, as written."""
    lines = [line for kind in GIVEN for line in getattr(case, kind)]
    return tuple(line for line in lines if any(mentions(line, table()[sign]) for sign in signs))


def supplemented(case: Case, element: str) -> tuple[str, ...]:
    """The lines of a supplement of "potassium" or "calcium"; a salt of another drug, or a blocker of channels, is none.

    >>> supplemented(Case(drugs=("losartan potassium", "potassium 20 mmol", "potassium-sparing diuretic")), "potassium")
    ('potassium 20 mmol',)
    """
    plain = re.compile(rf"(?:{element}|{ {'potassium': 'kalium'}.get(element, element) })\b(?![ -]*(?:spar|channel|antag|block))")
    named = given(case, f"{element}_supplement")
    lines = [line for kind in GIVEN for line in getattr(case, kind)]
    return tuple(line for line in lines if line in named or plain.match(line.casefold()))


def infusion(case: Case) -> tuple[str, ...]:
    """The lines of magnesium given past the gut.

    >>> infusion(Case(drugs=("MgSO4 1 g/h", "magnesium sulfate by mouth")))
    ('MgSO4 1 g/h',)
    """
    return tuple(line for line in given(case, "magnesium_salt", "load") if _past_the_gut(line))


def _past_the_gut(line: str) -> bool:
    return mentions(line, table()["parenteral"]) or mentions(line, table()["load"])


def breaths(case: Case) -> float | None:
    """Breaths a minute, or None. "RR 120/80" is a blood pressure.

    >>> breaths(Case(symptoms=("RR 10",))), breaths(Case(symptoms=("RR 95/60",)))
    (10.0, None)
    """
    return _first(case, BREATHS)


def urine_flow(case: Case) -> float | None:
    """Urine, mL/h, or None.

    >>> urine_flow(Case(symptoms=("urine 40 mL/h",)))
    40.0
    """
    return _first(case, URINE)


def _first(case: Case, pattern: re.Pattern[str]) -> float | None:
    for kind in SEEN:
        for line in getattr(case, kind):
            if found := pattern.search(line.casefold()):
                return float(found[1].replace(",", "."))
    return None


def at_risk(case: Case) -> bool:
    """True where something is told that is known to empty the stores of magnesium."""
    lowers = any(one.family.direction == "lowers" and one.family.cause for one in drugs_of(case))
    return lowers or bool(seen(case, "risk"))
