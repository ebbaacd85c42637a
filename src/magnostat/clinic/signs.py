"""Signs of a case: what was seen, by names of a table in English and Dutch, and the numbers of a bedside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from ..catalogue import sourced as table_of
from ..catalogue.sourced import DATA
from ..record.case import Case
from ..record.words import ENDED, mentions, plain, spells
from .drugs import drugs_of
from .past import of_now
from .rulebook import limit

FILE = DATA / "clinic" / "signs.toml"
SEEN = ("symptoms", "ecg", "history")
GIVEN = ("drugs", "supplements")
ACUTE = ("seizure", "tetany", "arrhythmia", "torsades", "long_QT", "unstable", "bradycardia", "no_reflex", "coma",
         "respiratory_depression")  # fmt: skip
"""Signs of now: one that a line tells of long ago, of the family or as feared is none."""
CLAUSES = re.compile(r"[,;:.]\s")
PER_MINUTE = r"\s*(?:x\s*)?(?:/|per)\s*min"
BREATHS = re.compile(
    r"\b(?:rr|resp(?:iratory)? rate|breathing rate|breathing|respirations|ademhalingsfrequentie|ademfrequentie|ademhaling)\b"
    rf"[^\d;,]{{0,5}}(\d{{1,2}})(?!\d|\s*/\s*\d)|\ba[fh]\b\D{{0,3}}([0-3]?\d){PER_MINUTE}"
)
"""The Dutch "AF 8/min" is breathing (ademfrequentie); without "/min", or as fast as a heart, it is atrial fibrillation."""
PULSE = re.compile(
    r"\b(?:hr|heart ?rate|pulse(?: rate)?|pols(?:frequentie)?|hartfrequentie|hartslag|ventricular rate|ventrikelfrequentie|"
    r"kamerfrequentie|sinus ?rhythm|sinusritme)\b[^\d;,]{0,6}(\d{2,3})(?![\d%]|[.,]\d|\s*%)|"
    rf"\bhf\b\D{{0,3}}(\d{{2,3}}){PER_MINUTE}|\b(\d{{2,3}})\s*bpm\b"
)
PRESSURE = re.compile(
    r"\b(?:bp|blood pressure|rr|nibp|abp|tensie|bloeddruk)\b[^\d;,]{0,12}(\d{2,3})\s*/\s*(?:\d{2,3}|p|palp|-|\?)"
    r"|\b(?:to|tot|naar|now|nu)\s+(\d{2,3})/\d{2,3}\b"
    r"|\b(?:sbp|systol(?:ic|isch|e)(?: (?:bp|blood pressure|pressure|bloeddruk|druk|rr|tensie))?|tensie|bloeddruk|blood pressure|bp)\b"
    r"[\s:=]{1,3}(?:of |van |is )?(\d{2,3})(?![\d/]|\s*/)"
)
QT = re.compile(
    r"\bqtc?(?:[ -]?(?:f|b|tijd|interval|time))?\b[^\d;,]{0,16}(?:(\d{3})(?:\s*/\s*(\d{3}))?|(0[.,]\d{2,3})\s*(?:s|sec)\b)(?!\d)"
)
QT_ALONE = re.compile(r"\bqt(?!c|/qtc)")
NO_JERK = re.compile(
    r"\b(?:kpr|kniepeesreflex(?:en)?|knee jerks?|(?:patellar |tendon )?reflex(?:es|en)?)\s*:?\s*(?:-\s*/\s*-|0\s*/\s*0|--)"
)
AWAKE = re.compile(r"\b(?:gcs|emv|glasgow coma (?:scale|score))\b[^\d;,]{0,6}(\d{1,2})(?!\d)")
AWAKE_PARTS = re.compile(
    r"\b(?:gcs|emv|glasgow coma (?:scale|score))\b\W{0,3}(?:e\s*)?([1-4])([-/,. ]*)m?\s*([1-6])\2v?\s*([1-5])(?!\d)"
)
"""Eyes, movement and voice, that are summed ("EMV 4-6-5", "EMV E4M5V4")."""
OTHER = re.compile(r"\bvt\W{0,3}\d{2,4}\s*ml\b|\bvf\s+(?:bilateral|full|intact|normal)\w*", re.IGNORECASE)
"""A tidal volume and a field of vision are no arrhythmia."""
URINE = re.compile(
    r"\b(?:urine|urine output|diuresis|diurese|urineproductie)\b\D{0,8}(\d{1,4}(?:[.,]\d)?)\s*ml\s*(?:/|per)\s*(?:h|hour|u|uur)\b"
)


ECG_READ = ("sinus rhythm", "sinusritme", "SR", "normal", "normaal", "unremarkable", "no abnormalities", "geen afwijkingen",
            "geen bijzonderheden", "pacemaker", "paced rhythm", "pacemakerritme", "sinus tachycardia", "sinustachycardie",
            "bundle branch block", "bundeltakblok")  # fmt: skip
"""What an electrocardiogram may show that no rule reads, and that tells that it was made."""


@cache
def table() -> Mapping[str, tuple[str, ...]]:
    """The names of every sign."""
    return {name: tuple(map(str, rows)) for name, rows in table_of.load(FILE).items() if isinstance(rows, list)}


@cache
def excepted() -> Mapping[str, tuple[str, ...]]:
    """Names that hold one of a sign and are something else, by sign."""
    rows = table_of.load(FILE)["unless"]
    return {name: tuple(map(str, row)) for name, row in rows.items()} if isinstance(rows, Mapping) else {}


def seen(case: Case, *signs: str) -> tuple[str, ...]:
    """Those of these signs that a case tells of, in the order asked for.

    >>> seen(Case(symptoms=("no seizures", "tetany"), ecg=("QT-verlenging",)), "seizure", "tetany", "long_QT")
    ('tetany', 'long_QT')
    """
    lines = _lines(case)
    now = [of_now(line, case) for line in lines] if set(signs) & set(ACUTE) else []
    measured = (*by_number(case), *(("no_reflex",) if any(NO_JERK.search(line) for line in _of_now(case)) else ()))
    return tuple(sign for sign in signs
                 if sign in measured or any(_names(line, sign) for line in (now if sign in ACUTE else lines)))  # fmt: skip


def _lines(case: Case) -> tuple[str, ...]:
    return tuple(line for kind in (*SEEN, "disorders") for line in getattr(case, kind))


def _names(line: str, sign: str) -> bool:
    return mentions(OTHER.sub(" ", line), table()[sign], ended=sign not in ACUTE, unless=excepted().get(sign, ()))


def not_of_now(case: Case) -> tuple[str, ...]:
    """The lines that name a sign of danger and tell it of long ago, of the family, or as feared.

    >>> not_of_now(Case(history=("seizure in childhood", "smoker"), symptoms=("tetany",)))
    ('seizure in childhood',)
    """
    return tuple(line for line in _lines(case) if any(_names(line, one) and not _names(of_now(line, case), one) for one in ACUTE))


def denied(case: Case) -> tuple[str, ...]:
    """The lines of several clauses that name a sign of danger and are read as saying that it is not there.

    >>> denied(Case(symptoms=("no fever, chills or seizures", "no seizures", "no fever, seizures")))
    ('no fever, chills or seizures',)
    """
    lines = (line for line in _lines(case) if CLAUSES.search(line))
    return tuple(line for line in lines if any(spells(line, table()[one]) and not _names(line, one) for one in ACUTE))


def by_number(case: Case) -> tuple[str, ...]:
    """The signs that the numbers of a bedside give: a slow pulse, a low pressure, a long QT interval, a low coma scale.

    >>> by_number(Case(symptoms=("pols 34", "RR 70/40"), ecg=("QTc 610 ms",)))
    ('bradycardia', 'unstable', 'long_QT')
    """
    pulse, pressure, interval, awake = heart_rate(case), systolic(case), qt(case), coma_scale(case)
    below = {"bradycardia": (pulse, "pulse"), "unstable": (pressure, "systolic"), "coma": (awake, "awake")}
    signs = tuple(sign for sign, (value, name) in below.items() if value is not None and value < limit(f"bedside.{name}").value)
    return (*signs, "long_QT") if interval is not None and interval >= limit("bedside.QT").value else signs


def given(case: Case, *signs: str) -> tuple[str, ...]:
    """The lines of drugs and supplements that name one of these, as written; not where any word of the line says that it is over."""
    lines = [line for kind in GIVEN for line in getattr(case, kind)]
    running = [line for line in lines if not ENDED & set(plain(line))]
    return tuple(line for line in running if any(mentions(line, table()[sign]) for sign in signs))


def supplemented(case: Case, element: str) -> tuple[str, ...]:
    """The lines of a supplement of "potassium" or "calcium"; a salt of another drug, or a blocker of channels, is none.

    >>> supplemented(Case(drugs=("losartan potassium", "potassium 20 mmol", "potassium-sparing diuretic")), "potassium")
    ('potassium 20 mmol',)
    """
    begins = re.compile(rf"(?:{element}|{ {'potassium': 'kalium'}.get(element, element) })\b(?![ -]*(?:spar|channel|antag|block))")
    named = given(case, f"{element}_supplement")
    lines = [line for kind in GIVEN for line in getattr(case, kind)]
    return tuple(line for line in lines if line in named or begins.match(line.casefold()))


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
    return next(iter(_numbers(case, BREATHS)), None)


def urine_flow(case: Case) -> float | None:
    """Urine, mL/h, or None.

    >>> urine_flow(Case(symptoms=("urine 40 mL/h",)))
    40.0
    """
    return next(iter(_numbers(case, URINE)), None)


def heart_rate(case: Case) -> float | None:
    """Beats a minute, the slowest that is told, or None.

    >>> heart_rate(Case(symptoms=("hartfrequentie 34/min",))), heart_rate(Case(disorders=("HF, EF 35 %",)))
    (34.0, None)
    """
    return min(_numbers(case, PULSE), default=None)


def systolic(case: Case) -> float | None:
    """Systolic blood pressure, mmHg, the lowest that is told, or None. The Dutch "RR 70/40" is one, "RR 8" is breathing.

    >>> systolic(Case(symptoms=("RR 70/40",))), systolic(Case(symptoms=("RR 8",)))
    (70.0, None)
    """
    return min(_numbers(case, PRESSURE), default=None)


def qt(case: Case, *, corrected: bool = False) -> float | None:
    """QT interval, ms, the longest that is told, or None; with `corrected`, of the lines that tell it corrected for the pulse.

    >>> qt(Case(ecg=("QTc 0,53 s",))), qt(Case(ecg=("QT/QTc 400/510",))), qt(Case(ecg=("QT 480",)), corrected=True)
    (530.0, 510.0, None)
    """
    told = [line for line in _of_now(case) if not (corrected and QT_ALONE.search(line))]
    found = [float(one.replace(",", ".")) for line in told for match in QT.finditer(line) for one in match.groups() if one]
    return max((round(one * 1000.0, 6) if one < 10.0 else one for one in found), default=None)


def coma_scale(case: Case) -> float | None:
    """Glasgow coma scale (Dutch EMV), the lowest that is told, or None.

    >>> coma_scale(Case(symptoms=("EMV 3",)))
    3.0
    """
    lines = _of_now(case)
    sums = [float(int(one[1]) + int(one[3]) + int(one[4])) for line in lines for one in AWAKE_PARTS.finditer(line)]
    whole = [float(one[1]) for line in lines for one in AWAKE.finditer(AWAKE_PARTS.sub(" ", line))]
    return min((*sums, *whole), default=None)


def _of_now(case: Case) -> tuple[str, ...]:
    return tuple(of_now(line, case) for kind in SEEN for line in getattr(case, kind))


def _numbers(case: Case, pattern: re.Pattern[str]) -> tuple[float, ...]:
    """The first number of each match, in the order of the lines that tell of now."""
    matches = (found for line in _of_now(case) for found in pattern.finditer(line))
    return tuple(float(next(one for one in found.groups() if one is not None).replace(",", ".")) for found in matches)


def reads_numbers(line: str) -> bool:
    """True where a line holds a number of a bedside that is read.

    >>> reads_numbers("QTc 430 ms"), reads_numbers("wandered 430 m")
    (True, False)
    """
    return any(one.search(line.casefold()) for one in (BREATHS, URINE, PULSE, PRESSURE, QT, AWAKE, NO_JERK))


def at_risk(case: Case) -> bool:
    """True where something is told that is known to empty the stores of magnesium."""
    lowers = any(one.family.direction == "lowers" and one.family.cause for one in drugs_of(case))
    return lowers or bool(seen(case, "risk"))
