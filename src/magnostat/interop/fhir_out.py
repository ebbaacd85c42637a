"""A reading as a FHIR R4 Bundle: a DiagnosticReport and an Observation for each finding, work-up and option.

No person stands in it: who receives it knows whose it is. Its identifiers follow from what it says, so that the same
reading is the same Bundle. Its status is preliminary: nobody who answers for it has seen it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from ..core.version import __version__
from ..language import say
from ..record.finding import Finding

if TYPE_CHECKING:
    from uuid import UUID

PARTS = ("findings", "workup", "options")
ADDRESS = "urn:magnostat:reading"
INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"


def bundle(parts: Mapping[str, Sequence[Finding]], inputs_sha256: str, lang: str = "en") -> dict[str, object]:
    """The Bundle of a reading, whose parts are named as in PARTS, in a language."""
    observations = [_observation(part, one, place) for part in PARTS for place, one in enumerate(parts[part])]
    seed = json.dumps([inputs_sha256, lang, __version__, observations], ensure_ascii=False, sort_keys=True)
    entries = [(_uuid(f"{ADDRESS}:{seed}:{place}"), one) for place, one in enumerate(observations)]
    report = {
        "resourceType": "DiagnosticReport", "status": "preliminary", "language": lang,
        "code": {"text": say("reading.title", lang)},
        "conclusion": "\n".join([*(one.statement for one in parts["findings"]), say("reading.not_device", lang)]),
        "result": [{"reference": f"urn:uuid:{name}"} for name, _ in entries],
    }  # fmt: skip
    if not entries:
        del report["result"]
    whole = [(_uuid(f"{ADDRESS}:{seed}"), report), *entries]
    return {"resourceType": "Bundle", "type": "collection", "language": lang,
            "entry": [{"fullUrl": f"urn:uuid:{name}", "resource": one} for name, one in whole]}  # fmt: skip


def text(found: Mapping[str, object]) -> str:
    """A Bundle as the text of a file."""
    return json.dumps(found, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _observation(part: str, one: Finding, place: int) -> dict[str, object]:
    told: dict[str, object] = {
        "resourceType": "Observation", "status": "preliminary",
        "category": [{"coding": [{"system": f"{ADDRESS}:part", "code": part}]}],
        "code": {"coding": [{"system": f"{ADDRESS}:rule", "code": f"{one.id}"}], "text": one.kind},
        "valueString": one.statement,
        "interpretation": [{"coding": [{"system": f"{ADDRESS}:status", "code": one.status}]},
                           {"coding": [{"system": f"{ADDRESS}:urgency", "code": one.urgency}]}],
    }  # fmt: skip
    if one.urgency == "emergency":
        told["interpretation"] += [{"coding": [{"system": INTERPRETATION, "code": "AA"}]}]  # type: ignore[operator]
    if one.would_change:
        told["note"] = [{"text": one.would_change}]
    if components := list(_components(one)):
        told["component"] = components
    return told


def _components(one: Finding) -> Iterable[dict[str, object]]:
    """What was read, the thresholds with their sources, and the grade."""
    for name, value in one.inputs:
        yield {"code": {"coding": [{"system": f"{ADDRESS}:component", "code": "input"}], "text": name}, "valueString": value}
    for limit in one.thresholds:
        yield {"code": {"coding": [{"system": f"{ADDRESS}:component", "code": "threshold"}], "text": limit.source},
               "valueQuantity": {"value": limit.value} | ({"unit": limit.unit} if limit.unit else {})}  # fmt: skip
    if one.grade:
        yield {"code": {"coding": [{"system": f"{ADDRESS}:component", "code": "grade"}]}, "valueString": one.grade}


def _uuid(name: str) -> UUID:
    from uuid import NAMESPACE_URL, uuid5

    return uuid5(NAMESPACE_URL, name)
