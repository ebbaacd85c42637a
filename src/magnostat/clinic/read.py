"""The reading of a case: every rule in its order, artefact and emergency first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..record.case import Case
from ..record.finding import Finding
from .artefact import albumin, ask_ionised, edta, ionised, potassium, preanalytic, redraw, unit
from .beside import ask_beside, ask_ECG, asked, coelectrolytes, reflex, refractory
from .cells import red_cells
from .classification import child, classification, critical, ctcae
from .conflicts import conflict
from .drug_rules import drug_lowers, drug_raises, drug_unsupported, ppi
from .emergency import emergency
from .hyper import hyper_signs, hyper_source
from .interactions import interaction, separation
from .intravenous import intravenous
from .loading import loading, loading_offered, loading_refused
from .options import adjunct, diet, oral
from .risk import ecg, risk, symptoms
from .serum import known_profile
from .status import composite, normal_zone
from .supplements import kidney, label, too_much
from .toxic import bedside, obstetric, toxic
from .urine import ask_urine, femg, genetic, spot, tubule_drug, urine24, urine_calcium
from .view import View

Rules = tuple[Callable[[View], Iterator[Finding]], ...]

FINDINGS: Rules = (
    unit,
    preanalytic,
    edta,
    potassium,
    toxic,
    obstetric,
    emergency,
    critical,
    classification,
    ctcae,
    albumin,
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
)
WORKUP: Rules = (
    redraw,
    reflex,
    bedside,
    ask_ECG,
    asked,
    ask_beside,
    ask_ionised,
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


class Reading(NamedTuple):
    """What is found, what to do to find out more, and what the sources offer; each in the order of urgency of its rules."""

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
        return Reading(tuple(child(view)), (), ())
    found = [tuple(one for rule in rules for one in rule(view)) for rules in (FINDINGS, WORKUP, OPTIONS)]
    return Reading(*found)
