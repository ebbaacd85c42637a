"""Risk factors and complaints: words of a case that make a shortage likelier, and how little a complaint says.

No complaint raises more than "ask for a test"; what cannot wait (seizure, tetany, arrhythmia) is the emergency rule's.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..record.case import Case
from ..record.finding import Finding
from .rulebook import limit
from .serum import is_high, is_low, serum
from .signs import by_number, coma_scale, denied, heart_rate, not_of_now, qt, reads_numbers, seen, systolic
from .terms import EXPECTING, Term, background, lines_of, named, terms
from .view import View

WAYS = ("intake", "uptake", "kidney", "shift", "need")
CLASSES = ("established", "nonspecific", "association")
LIMITS = {"bradycardia": "pulse", "unstable": "systolic", "coma": "awake", "long_QT": "QT"}
EMERGENCIES = {"seizure": ("seizure",), "tetany": ("tetany",), "rhythm": ("arrhythmia", "torsades")}
"""Complaints that are signs of the emergency rule too, which tells them wherever magnesium is low or unknown."""
STATUS = {"established": "possible", "nonspecific": "possible", "association": "considered_not_supported"}


def risks(view: View) -> tuple[tuple[str, Term], ...]:
    """(line, risk factor) of the disorders and the history of a case."""
    return named(background(view.case), terms("risks"))


def risk(view: View) -> Iterator[Finding]:
    """Risk factors by the way in which they empty the stores, age, and what is named without support."""
    found = risks(view)
    for way in (*WAYS, "weak"):
        here = [(line, term) for line, term in found if term.way == way]
        if here:
            status = "considered_not_supported" if way == "weak" else "possible"
            words = ", ".join(
                dict.fromkeys(view.say("risk.pregnancy") if line == EXPECTING else line for line, _ in here)
            )
            yield view.finding(f"risk.{way}", f"risk.{way}", status=status, words=words,
                               inputs=(("history", lines_of(here)),), change="risk.change")  # fmt: skip
    old = limit("risk.old")
    if view.age is not None and view.age >= old.value:
        yield view.finding("risk.age", "risk.age", status="possible", limits=(old,), age=int(view.age),
                           inputs=(("age", f"{int(view.age)} y"),), change="risk.change")  # fmt: skip


def has_risk(view: View) -> bool:
    """True where a risk factor is told that is borne out, or the age is one."""
    old = view.age is not None and view.age >= limit("risk.old").value
    return old or any(term.way != "weak" for _, term in risks(view))


def symptoms(view: View) -> Iterator[Finding]:
    """Complaints in three classes, those of a low one not beside a high one. Where magnesium is unknown they ask for it."""
    past = not_of_now(view.case)
    here = [line for line in view.case.symptoms if line not in past]
    lines = [*here, *(line for line in background(view.case) if line not in past)]
    for name in CLASSES:
        if name == "established" and is_high(view):
            continue
        found = tuple(one for one in named(here if name == "nonspecific" else lines, terms("symptoms", name))
                      if not _told_as_emergency(view, *one))  # fmt: skip
        if found:
            ask = serum(view) is None and name != "association"
            yield view.finding(f"symptoms.{name}", f"symptoms.{name}", status=STATUS[name], words=lines_of(found),
                               urgency="routine" if ask else "none", inputs=(("symptoms", lines_of(found)), *view.read("Mg")),
                               change="symptoms.ask" if ask else "symptoms.change")  # fmt: skip


def _told_as_emergency(view: View, line: str, term: Term) -> bool:
    unknown_or_low = serum(view) is None or is_low(view)
    return unknown_or_low and bool(
        seen(Case(symptoms=(line,), setting=view.case.setting), *EMERGENCIES.get(term.name, ()))
    )


def ecg(view: View) -> Iterator[Finding]:
    """What the electrocardiogram shows that goes with a low or with a high magnesium."""
    usual = limit("ecg.QTc_women" if view.sex == "F" else "ecg.QTc_men")
    interval, pulse = qt(view.case, corrected=True), heart_rate(Case(ecg=view.case.ecg, labs=view.case.labs))
    long, slow = (
        interval is not None and interval > usual.value,
        pulse is not None and pulse < limit("bedside.pulse").value,
    )
    for side, number, bound in (("low", long, usual), ("high", slow, limit("bedside.pulse"))):
        lines = dict.fromkeys(line for line, _ in named(view.case.ecg, terms("symptoms", f"ecg_{side}")))
        if number:
            lines |= dict.fromkeys(line for line in view.case.ecg if reads_numbers(line))
        if lines:
            words = ", ".join(lines)
            yield view.finding(f"ecg.{side}", f"ecg.{side}", status="possible", urgency="none" if serum(view) else "routine",
                               words=words, inputs=(("ecg", words), *view.read("Mg")), limits=(bound,) if number else (),
                               change="ecg.change")  # fmt: skip


def at_bedside(view: View) -> Iterator[Finding]:
    """Numbers of the bedside that count as signs of danger; and what is told of long ago, of the family or as feared, and does not."""
    numbers = by_number(view.case)
    if numbers:
        told = ", ".join(view.say(f"bedside.{sign}", value=_value(view, sign)) for sign in numbers)
        yield view.finding("bedside.numbers", "bedside.numbers", told=told, inputs=(("bedside", told),),
                           limits=[limit(f"bedside.{LIMITS[sign]}") for sign in numbers])  # fmt: skip
    if absent := denied(view.case):
        yield view.finding("bedside.denied", "bedside.denied", status="considered_not_supported", lines="; ".join(absent),
                           inputs=(("symptoms", "; ".join(absent)),), change="bedside.change")  # fmt: skip
    if past := not_of_now(view.case):
        yield view.finding("bedside.past", "bedside.past", status="considered_not_supported", lines="; ".join(past),
                           inputs=(("history", "; ".join(past)),), change="bedside.change")  # fmt: skip


def _value(view: View, sign: str) -> float:
    read = {"bradycardia": heart_rate, "unstable": systolic, "coma": coma_scale, "long_QT": qt}[sign]
    return read(view.case) or 0.0
