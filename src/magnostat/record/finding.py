"""A finding: one sentence about a person's results or diet, with what it rests on and what would change it."""

from __future__ import annotations

from dataclasses import dataclass

STATUS = ("supported", "possible", "considered_not_supported")
URGENCY = ("emergency", "soon", "routine", "none")


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number that a finding was held against, with its unit and source (key of references.bib and locator)."""

    value: float
    unit: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is found. `id` names the rule, `kind` its group, `inputs` what was read, as texts, by name.

    `status` and `urgency` are words of STATUS and URGENCY; `statement` and `would_change` are in the language asked for.
    """

    id: str
    kind: str
    statement: str
    status: str = "supported"
    urgency: str = "none"
    inputs: tuple[tuple[str, str], ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    grade: str = ""
    would_change: str = ""

    def payload(self) -> dict[str, object]:
        """The finding in JSON.

        >>> Finding(id="x", kind="intake", statement="Enough.").payload()["status"]
        'supported'
        """
        limits = [{"value": t.value, "unit": t.unit, "source": t.source} for t in self.thresholds]
        return {"id": self.id, "class": self.kind, "statement": self.statement, "status": self.status,
                "urgency": self.urgency, "inputs": dict(self.inputs), "thresholds": limits, "grade": self.grade,
                "would_change": self.would_change}  # fmt: skip
