"""What came out of a study: plain values that are written as JSON and read again."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields

SHOWN = ("arm", "assay", "at", "statistic", "unit", "reported", "predicted", "band", "inside", "fold", "scored", "why")


@dataclass(frozen=True, kw_only=True)
class OutcomeResult:
    """One outcome. `kind` is "number", "direction" or "order"; `band` has None at an open end.

    `inside` says for a direction or an order whether it is right. `fold` counts in the GMFE, among concentrations if
    `concentration`. `written` is the result as in the file,
    `away` the distance from its centre in half-widths of the band.
    """

    arm: str
    assay: str
    at: str
    statistic: str
    unit: str
    reported: float | str | None
    kind: str = "number"
    predicted: float | str | None = None
    band: tuple[float | None, float | None] | None = None
    inside: bool | None = None
    fold: float | None = None
    scored: bool = True
    why: str = ""
    concentration: bool = False
    away: float | None = None
    written: str = ""
    note: str = ""
    versus: str = ""

    @property
    def title(self) -> str:
        """What was measured, in which arm, and when: how a report and misses.toml call the outcome.

        >>> told = {"unit": "mmol/L", "reported": 0.8}
        >>> OutcomeResult(arm="all", assay="serum Mg", at="21 d", statistic="change", **told).title
        'serum Mg change, 21 d'
        >>> OutcomeResult(arm="a", versus="b", assay="serum Mg", at="21 d", statistic="mean", **told).title
        'serum Mg, a versus b, 21 d'
        """
        what = self.assay if self.statistic == "mean" else f"{self.assay} {self.statistic}"
        arm = f"{self.arm} versus {self.versus}" if self.versus else "" if self.arm == "all" else self.arm
        return ", ".join(part for part in (what, arm, self.at) if part)

    @property
    def missed(self) -> bool:
        """True for what is scored and not inside."""
        return self.scored and self.inside is not True

    def payload(self) -> dict[str, object]:
        """The outcome in the JSON of `validate`."""
        table = {name: getattr(self, name) for name in SHOWN}
        return {**table, "band": None if self.band is None else list(self.band)}


@dataclass(frozen=True, kw_only=True)
class StudyResult:
    """One study: `status` is "ok", or "cannot" when nothing could be compared; `why` then says why."""

    id: str
    role: str
    status: str = "ok"
    why: str = ""
    outcomes: tuple[OutcomeResult, ...] = ()
    cite: str = ""
    people: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def payload(self) -> dict[str, object]:
        """The study in the JSON of `validate`."""
        told = [outcome.payload() for outcome in self.outcomes]
        return {"id": self.id, "role": self.role, "status": self.status, "why": self.why, "outcomes": told}

    def table(self) -> dict[str, object]:
        """Everything, as plain values."""
        return asdict(self)


def from_table(table: Mapping[str, object]) -> StudyResult:
    """A result from its `table()`, as it comes back from JSON."""
    names = {f.name for f in fields(OutcomeResult)}
    outcomes = table["outcomes"]
    if not isinstance(outcomes, list | tuple):
        raise TypeError("outcomes are no list")
    read = []
    for one in outcomes:
        if set(one) != names:
            raise TypeError("an outcome of another version")
        read.append(OutcomeResult(**{**one, "band": None if one["band"] is None else tuple(one["band"])}))
    return StudyResult(**{**table, "outcomes": tuple(read), "notes": tuple(table["notes"])})  # type: ignore[arg-type]


def finite(value: float | None) -> float | None:
    """The value, or None where it is no finite number."""
    return value if value is not None and math.isfinite(value) else None
