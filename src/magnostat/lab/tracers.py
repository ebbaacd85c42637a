"""Assays with isotopes. A label is named as in the plan; by default it is the only one given by the route that is asked."""

from __future__ import annotations

import numpy as np

from ..core.errors import BadRecord
from ..record.acts import Trace
from ..run import Run
from .reading import Floats, moved, moved_all, sample
from .stores import STORES

WAYS_IN = ("stomach", "solid_a", "solid_b", "solid_c", "residue")
STOOL = ("colon", "residue", "plasma")


def true_absorption(run: Run, label: str, begin: float, end: float) -> Floats:
    """Share of an oral label that has crossed the gut wall from ``begin`` to ``end`` (h), %.

    Uptake in small bowel and colon over the dose swallowed. Label that was secreted back into the lumen and taken up
    again counts twice, which adds less than 1 in 100. Needs a run with the full ledger.
    """
    if f"{label}:small_bowel>{label}:plasma" not in run.ledger:
        raise BadRecord(f"the run does not follow label '{label}' through the gut wall",
                        mend='add the label to the plan, and simulate with ledger="full"')  # fmt: skip
    taken = moved_all(run, (f"{label}:small_bowel>{label}:plasma", f"{label}:colon>{label}:plasma"), begin, end)
    return 100.0 * taken / swallowed(run, label, begin, end)


def faecal_absorption(run: Run, label: str, begin: float, end: float) -> Floats:
    """100 less the share of an oral label that was found in faeces from ``begin`` to ``end`` (h), %."""
    return 100.0 * (1.0 - _in_stool(run, label, begin, end) / swallowed(run, label, begin, end))


def tracer_retention(run: Run, label: str, begin: float, end: float) -> Floats:
    """100 less the shares of an oral label that were found in faeces and urine from ``begin`` to ``end`` (h), %."""
    lost = _in_stool(run, label, begin, end) + _in_urine(run, label, begin, end)
    return 100.0 * (1.0 - lost / swallowed(run, label, begin, end))


def double_label_absorption(run: Run, oral: str, vein: str, begin: float, end: float) -> Floats:
    """Ratio of an oral to an intravenous label in the urine of a window, each over its dose, %.

    100 · (U_oral / D_oral) / (U_IV / D_IV); the doses are those given up to the end of the window.
    """
    first = float(run.time[0])
    excreted = _in_urine(run, vein, begin, end) / injected(run, vein, first, end)
    return 100.0 * _in_urine(run, oral, begin, end) / swallowed(run, oral, first, end) / np.where(excreted > 0, excreted, np.nan)


def tracer_plasma(run: Run, label: str, at: float) -> Floats:
    """Share of what was given of a label until an instant, per litre of plasma, %/L; 0 before the dose."""
    volume = sample(run, "plasma", at) / sample(run, "plasma.total", at)
    return np.nan_to_num(100.0 * sample(run, f"{label}:plasma", at) / volume / given(run, label, at))


def tracer_urine(run: Run, label: str, begin: float, end: float) -> Floats:
    """Share of the dose of a label that is found in the urine from ``begin`` to ``end`` (h), %."""
    return 100.0 * _in_urine(run, label, begin, end) / given(run, label, end)


def exchangeable_magnesium(run: Run, label: str, at: float) -> Floats:
    """Exchangeable magnesium, mmol: intravenous label still in the body over the label:magnesium ratio in plasma."""
    held = sample(run, f"{label}:{STORES[0]}", at)
    for name in STORES[1:]:
        held = held + sample(run, f"{label}:{name}", at)
    ratio = sample(run, f"{label}:plasma", at) / sample(run, "plasma", at)
    return held / np.where(ratio > 0, ratio, np.nan)


def swallowed(run: Run, label: str, begin: float, end: float) -> Floats:
    """The oral dose of a label in a window, mmol (1 in all, where it is carrier-free)."""
    dose = moved_all(run, [f"{label}:swallowed>{label}:{place}" for place in WAYS_IN], begin, end)
    if not (dose > 0).all():
        raise BadRecord(f"no label '{label}' was swallowed from {begin:g} to {end:g} h", mend="choose the window of the dose")
    return dose


def injected(run: Run, label: str, begin: float, end: float) -> Floats:
    """The intravenous dose of a label in a window, mmol (1 in all, where it is carrier-free)."""
    dose = moved_all(run, (f"{label}:infused>{label}:plasma",), begin, end)
    if not (dose > 0).all():
        raise BadRecord(f"no label '{label}' was infused from {begin:g} to {end:g} h", mend="choose the window of the dose")
    return dose


def given(run: Run, label: str, at: float) -> Floats:
    """All of a label that was given up to an instant, by mouth and into a vein, mmol."""
    ways = [f"{label}:swallowed>{label}:{place}" for place in WAYS_IN] + [f"{label}:infused>{label}:plasma"]
    dose = moved_all(run, ways, float(run.time[0]), at)
    return np.where(dose > 0, dose, np.nan)


def label_by(run: Run, route: str, label: str | None = None) -> str:
    """The label given by a route ("oral", "IV", or "" for any). BadRecord if there is none, or a choice."""
    acts = () if run.plan is None else run.plan.acts
    found = tuple(dict.fromkeys(a.label for a in acts if isinstance(a, Trace) and a.route.startswith(route)))
    if label is not None and label in found:
        return label
    if label is not None and route != "IV":
        raise BadRecord(f"no {route} label '{label}' in the plan", mend=f"known: {', '.join(found) or 'none'}")
    if len(found) != 1:
        what = f"{route} label".strip()
        mend = f"name one of {', '.join(found)}" if found else "give one with 'trace'"
        raise BadRecord(f"{len(found)} labels could be the {what}", where="label", mend=mend)
    return found[0]


def _in_urine(run: Run, label: str, begin: float, end: float) -> Floats:
    return moved(run, f"{label}:plasma>{label}:urine", begin, end)


def _in_stool(run: Run, label: str, begin: float, end: float) -> Floats:
    return moved_all(run, [f"{label}:{place}>{label}:faeces" for place in STOOL], begin, end)
