"""Hypomagnesaemia that is treated before its cause is looked for.

Magnesium is given with potassium and calcium and no later: neither waits for the other. Doses stand in `intravenous.py`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..record.finding import Finding
from .artefact import doubted
from .serum import classify, of_unit, serum, told
from .signs import seen
from .view import View

SIGNS = ("seizure", "tetany", "torsades", "arrhythmia", "long_QT", "unstable")
ALONE = ("seizure", "tetany", "torsades", "arrhythmia", "long_QT")
"""Signs that raise more than a request for a test by themselves."""


def state(view: View) -> str:
    """Why this is an emergency of too little magnesium: "severe", "signs", "unmeasured", "torsades", or "" where it is none."""
    word, signs = classify(view), seen(view.case, *SIGNS)
    if word == "severe":
        return "severe"
    if signs and (word == "low" or _may_be_low(view)):
        return "signs"
    if word is None and seen(view.case, *ALONE):
        return "unmeasured"
    return "torsades" if "torsades" in signs and word in ("normal", "latent") else ""


def _may_be_low(view: View) -> bool:
    found = serum(view)
    return classify(view) == "unsure" and found is not None and found.bound == "<"


def emergency(view: View) -> Iterator[Finding]:
    """The emergency, and the order in which the sources treat."""
    why = state(view)
    if not why:
        return
    found, signs = serum(view), seen(view.case, *SIGNS)
    limits = () if found is None else (of_unit("classification.severe", found.unit),)
    called = ", ".join(view.say(f"emergency.sign_{sign}") for sign in signs)
    unsure = why == "unmeasured" or (why == "signs" and _may_be_low(view))
    key = "severe_signs" if why == "severe" and signs else "signs_unsure" if why == "signs" and unsure else why
    yield view.finding(f"emergency.{why}", f"emergency.{key}",
                       urgency="emergency", status="possible" if unsure or doubted(view) else "supported",
                       limits=limits, change="emergency.change", value=told(view, "Mg"), signs=called)  # fmt: skip
    if doubted(view) and not signs:
        return
    yield view.finding("emergency.order", "emergency.order", urgency="emergency")
