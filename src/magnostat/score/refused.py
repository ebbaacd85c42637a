"""A study that does not parse: why, and as much of its outcomes as can be read, so that they count as outside."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..core.errors import MagnostatError
from ..record.files import read_text
from ..record.study import FILE, MOST_OUTCOMES, ROLES
from ..record.study_assays import DIRECTIONS
from ..record.study_data import rows
from .result import OutcomeResult, StudyResult

STRICTEST = "validate"  # the role of a study whose own cannot be read


def refused(folder: Path, why: str) -> StudyResult:
    """The result of a study that was refused: status "cannot", every outcome without a verdict."""
    try:
        table: Mapping[str, object] = tomllib.loads(read_text(folder / FILE))
    except (MagnostatError, ValueError, RecursionError):
        table = {}
    role = table.get("role")
    found = tuple(_outcomes(table, folder, why))
    cite = table.get("cite", "")
    return StudyResult(id=folder.resolve().name, role=role if isinstance(role, str) and role in ROLES else STRICTEST,
                       status="cannot", why=why, outcomes=found, cite=cite if isinstance(cite, str) else "")  # fmt: skip


def _outcomes(table: Mapping[str, object], folder: Path, why: str) -> Iterator[OutcomeResult]:
    written = table.get("outcome")
    for one in (written if isinstance(written, list) else [])[:MOST_OUTCOMES]:
        if not isinstance(one, Mapping):
            continue
        if "data" not in one:
            yield _outcome(one, why)
            continue
        try:
            for _, row in rows(folder, one):
                yield _outcome(row, why)
        except MagnostatError:
            yield _outcome(one, why)


def _outcome(one: Mapping[str, object], why: str) -> OutcomeResult:
    def text(key: str, plain: str = "") -> str:
        return str(one.get(key, plain))[:200]

    reported, statistic = text("reported"), text("statistic", "mean")
    kind = "order" if statistic == "order" else "direction" if reported in DIRECTIONS else "number"
    scored = one.get("score", True) is not False and one.get("provenance") != "recalled"
    return OutcomeResult(arm=text("arm"), assay=text("assay"), at=text("during") or text("at", "0 h"), statistic=statistic,
                         unit="", reported=reported, kind=kind, scored=scored, why=why, written=reported,
                         note=text("note"), versus=text("versus"))  # fmt: skip
