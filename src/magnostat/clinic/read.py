"""The reading of a case: every rule in its order, artefact and emergency first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..record.case import Case
from ..record.finding import URGENCY, Finding
from .artefact import (
    adjusted,
    albumin,
    ask_ionised,
    ask_ionised_calcium,
    edta,
    ionised,
    potassium,
    preanalytic,
    redraw,
    unit,
)
from .beside import ask_beside, ask_ECG, asked, coelectrolytes, reflex, refractory
from .cells import red_cells
from .classification import child, classification, critical, ctcae
from .conflicts import conflict
from .course import dates, filtration, trend
from .drug_rules import drug_lowers, drug_raises, drug_unsupported, ppi
from .emergency import emergency
from .hyper import hyper_signs, hyper_source
from .interactions import interaction, separation
from .intravenous import intravenous
from .loading import loading, loading_offered, loading_refused
from .options import adjunct, diet, oral
from .risk import at_bedside, ecg, risk, symptoms
from .serum import known_profile
from .status import composite, normal_zone
from .supplements import kidney, label, too_much
from .toxic import bedside, obstetric, toxic
from .unread import unread
from .urine import ask_urine, femg, genetic, spot, tubule_drug, urine24, urine_calcium
from .view import View

Rules = tuple[Callable[[View], Iterator[Finding]], ...]

FINDINGS: Rules = (
    unit,
    preanalytic,
    edta,
    potassium,
    dates,
    filtration,
    toxic,
    obstetric,
    emergency,
    critical,
    classification,
    ctcae,
    trend,
    albumin,
    adjusted,
    ionised,
    red_cells,
    coelectrolytes,
    refractory,
    femg,
    urine24,
    spot,
    urine_calcium,
    tubule_drug,
    hyper_signs,
    hyper_source,
    kidney,
    too_much,
    label,
    ppi,
    drug_lowers,
    drug_raises,
    drug_unsupported,
    interaction,
    separation,
    risk,
    symptoms,
    ecg,
    normal_zone,
    composite,
    loading,
    conflict,
    at_bedside,
    unread,
)
WORKUP: Rules = (
    redraw,
    reflex,
    bedside,
    ask_ECG,
    asked,
    ask_beside,
    ask_ionised,
    ask_ionised_calcium,
    ask_urine,
    genetic,
    loading_refused,
    loading_offered,
)
OPTIONS: Rules = (
    intravenous,
    oral,
    adjunct,
    diet,
)


DOUBTS = ("unit", "preanalytic", "edta", "dates")
"""Rules that doubt a result: each is as urgent as what rests on that result, and stands above it."""


class Reading(NamedTuple):
    """What is found, what to do to find out more, and what the sources offer; each by urgency, then in the order of the rules."""

    findings: tuple[Finding, ...]
    workup: tuple[Finding, ...]
    options: tuple[Finding, ...]

    def payload(self) -> dict[str, object]:
        """The reading in JSON."""
        return {part: [one.payload() for one in getattr(self, part)] for part in self._fields}


def read(case: Case, profile: str = "NL", lang: str = "en") -> Reading:
    """Read a case with a reference profile, in English or Dutch. Below 18 years only reference values are told."""
    view = View(case, known_profile(profile), lang)
    if view.grown is False:
        return Reading(tuple(sorted(child(view), key=lambda one: one.urgency != URGENCY[0])), (), ())  # then what is told at all
    found, workup, options = (tuple(one for rule in rules for one in rule(view)) for rules in (FINDINGS, WORKUP, OPTIONS))
    alarms = tuple(one for one in (*found, *options) if one.urgency == URGENCY[0] and one.kind not in DOUBTS)
    return Reading(*(by_urgency(_as_urgent(one, alarms) for one in part) for part in (found, workup, options)))


def by_urgency(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings with the most urgent first; equals keep their order.

    >>> told = [Finding(id=one, kind="x", statement="", urgency=one) for one in ("none", "soon", "emergency")]
    >>> [one.id for one in by_urgency(told)]
    ['emergency', 'soon', 'none']
    """
    return tuple(sorted(found, key=lambda one: URGENCY.index(one.urgency)))


def _as_urgent(one: Finding, alarms: Sequence[Finding]) -> Finding:
    """A doubt about a result on which an emergency rests is an emergency itself; what is no doubt stays as it is."""
    if one.kind not in DOUBTS or one.status == "considered_not_supported" or one.urgency == URGENCY[-1]:
        return one
    tests = {test for test, _ in one.inputs}
    rests = any(test in tests for alarm in alarms for test, _ in alarm.inputs)
    return replace(one, urgency=URGENCY[0]) if rests else one
