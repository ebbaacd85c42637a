"""What a line tells of now, and what of another time, of other people, or of what is only feared."""

from __future__ import annotations

import re
from datetime import date

from ..record.case import Case
from ..record.words import parts, plain
from .rulebook import limit

NOW = frozenset(
    "now today tonight currently current acute again ongoing recurrent new yesterday since "  # noqa: SIM905
    "nu vandaag vannacht vanochtend vanmiddag vanavond gisteren thans actueel actuele acuut opnieuw "
    "nieuw nieuwe sinds recidief".split()
)
PEOPLE = ("father|brother|sister|parents?|grand(?:father|mother)|uncle|aunt|cousin|son|daughter|"
          "vader|broer|zus|zuster|ouders?|opa|oma|oom|tante|neef|nicht|zoon|dochter")  # fmt: skip
MOTHER = "mother|moeder"
KIN = r"\b(?:family history|family hx|familial|familieanamnese|familiaire?)\b|\bin (?:the |de )?famil(?:y|ie)\b"
RELATIVE = (r"|\b(?:{0})(?:'?s)?\s+(?:\w+\s+)?(?:had|has|have|with|heeft|hebben|met|kreeg|bekend)\b"
            r"|\b(?:in|of|bij|van)\s+(?:(?:his|her|the|zijn|haar|de)\s+)?(?:{0})\b")  # fmt: skip
BEFORE = re.compile(
    r"\b(?:history of|h/o|previous(?:ly)?|prior(?! to)|former(?:ly)?|voorheen|voorgeschiedenis|vg|pmh|status na|eerdere?|"
    r"vroeger|ooit)\b[^,]*"
)
"""What comes after one of these, up to a comma, is of an earlier time."""
EARLIER = re.compile(
    r"\b(?:childhood|infancy|as an? (?:child|infant|baby)|at (?:the )?age(?: of)? \d+|in the past|years ago|long ago|last year|"
    r"als (?:kind|baby|zuigeling)|op (?:de )?kinderleeftijd|op \d+-?jarige leeftijd|kinderjaren|jeugd|in het verleden|"
    r"jaren geleden|lang geleden|vorig jaar)\b|"
    r"\b(?:\d+|an?|een|one|two|three|several|some|enkele|paar|twee|drie)\s+(?:years?|months?|yrs?|y|mo|jaar|jaren|jr|maand|maanden)\s+"
    r"(?:ago|before|earlier|geleden|terug|eerder)\b"
)
BROUGHT = re.compile(rf"\b(?:by|door)\s+(?:(?:his|her|the|an?|zijn|haar|de|een)\s+)?(?:{PEOPLE}|{MOTHER})\b")
"""Who brought or saw somebody is not who has it."""
WITHIN = r"(?:\s+(?!with|met|and|en|now|nu|but|maar)\w+){1,3}"
FEARED = re.compile(r"\b(?:risks? (?:of|for)|risico (?:op|van)|kans op|to prevent|prevention of|preventie van|ter voorkoming van|"
                    rf"fear of|bang voor|(?:prophylaxis|profylaxe) (?:for|of|van|tegen)){WITHIN}|"
                    r"\b\w+[ -]?(?:prophylaxis|profylaxe|prevention|preventie|risk|risico)\b")  # fmt: skip
DAY = re.compile(r"\b(?:((?:19|20)\d\d)-(\d\d)-(\d\d)|(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d))\b")
SPELT = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\s+(?:19|20)\d\d\b")
"""A day with its month in words: without a dated result nobody knows how long ago it is."""
BARE = 4  # words of a clause that is a time and nothing else ("three months ago", "in 2015")
YEAR = re.compile(r"\b((?:19|20)\d\d)\b(?!\s*(?:h|hrs?|hours?|uur|u|ml|mg)\b)")


def of_now(line: str, case: Case) -> str:
    """The part of a line that tells of this person and of now, in small letters; "" where none does.

    >>> of_now("Seizure in childhood", Case()), of_now("insult vanochtend", Case()), of_now("seizures since 2019", Case())
    ('', 'insult vanochtend', 'seizures since 2019')
    >>> of_now("risk of seizures, tetany", Case()), of_now("ICD shock 2015; coma", Case()), of_now("previously well, seizures", Case())
    (', tetany', 'coma', ', seizures')
    """
    kept = (_part(part.casefold(), case) for part in parts(line))
    return "; ".join(part for part in kept if part)


def _part(text: str, case: Case) -> str:
    kin = KIN + RELATIVE.format(PEOPLE if case.setting == "obstetric" else f"{PEOPLE}|{MOTHER}")
    if re.search(kin, BROUGHT.sub("", text)):
        return ""
    rest = FEARED.sub("", text)
    if NOW & set(plain(rest)):
        return rest.strip()
    kept = [one for one in _clauses(rest) if not EARLIER.search(one) and not _dated(one, case)]
    return BEFORE.sub("", ",".join(kept)).strip()


def _clauses(text: str) -> list[str]:
    """What stands between commas; a clause that is nothing but a time goes with the one before it, a list with its end."""
    found: list[str] = []
    for clause in text.split(","):
        timed = EARLIER.search(clause) or DAY.search(clause) or YEAR.search(clause) or SPELT.search(clause)
        if found and timed and len(plain(clause)) <= BARE:
            found[-1] += f",{clause}"
        else:
            found.append(clause)
    return found


def _dated(text: str, case: Case) -> bool:
    """True where a text names a day some weeks before the last result, or a year that is none of now."""
    last = max((one.time for one in case.labs), default="")[:10]
    if found := DAY.search(text):
        year, month, day = (int(one) for one in (found[1] or found[6], found[2] or found[5], found[3] or found[4]))
        try:
            gone = (date.fromisoformat(last) - date(year, month, day)).days if last else 0
        except ValueError:
            return False
        return gone > limit("bedside.recent").value
    if not last and SPELT.search(text):
        return False
    years = [int(one) for one in YEAR.findall(text)]
    return bool(years) and (not last or max(years) < int(last[:4]))
