"""Risk factors and complaints: words of a case that make a shortage likelier, and how little a complaint says.

No complaint raises more than "ask for a test"; what cannot wait (seizure, tetany, arrhythmia) is the emergency rule's.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..record.finding import Finding
from .rulebook import limit
from .serum import serum
from .terms import Term, background, lines_of, named, terms
from .view import View

WAYS = ("intake", "uptake", "kidney", "shift", "need")
CLASSES = ("established", "nonspecific", "association")
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
            yield view.finding(f"risk.{way}", f"risk.{way}", status=status, words=lines_of(here),
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
    """Complaints in three classes. Where magnesium is unknown they ask for it, and no more."""
    lines = (*view.case.symptoms, *background(view.case))
    for name in CLASSES:
        found = named(view.case.symptoms if name == "nonspecific" else lines, terms("symptoms", name))
        if found:
            ask = serum(view) is None and name != "association"
            yield view.finding(f"symptoms.{name}", f"symptoms.{name}", status=STATUS[name], words=lines_of(found),
                               urgency="routine" if ask else "none", inputs=(("symptoms", lines_of(found)), *view.read("Mg")),
                               change="symptoms.ask" if ask else "symptoms.change")  # fmt: skip


def ecg(view: View) -> Iterator[Finding]:
    """What the electrocardiogram shows that goes with a low or with a high magnesium."""
    for side in ("low", "high"):
        found = named(view.case.ecg, terms("symptoms", f"ecg_{side}"))
        if found:
            yield view.finding(f"ecg.{side}", f"ecg.{side}", status="possible", urgency="none" if serum(view) else "routine",
                               words=lines_of(found), inputs=(("ecg", lines_of(found)), *view.read("Mg")),
                               change="ecg.change")  # fmt: skip
