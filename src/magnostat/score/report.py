"""A whole set of studies, run, compared and summed up."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..core.errors import BadFile, MagnostatError, shown
from ..core.version import __version__
from ..record.files import LARGEST_FILE
from ..record.study import FILE, Study, find, load
from .refused import refused
from .result import StudyResult
from .roles import SHIPPED, mechanisms
from .store import Store, usual_store
from .study_score import score_study
from .sums import SetSum, sums

Progress = Callable[[int, int, str], None]
"""Told before each study: how many are done, how many there are, and the id of the next ("" at the end)."""


@dataclass(frozen=True)
class Report:
    """The results of all studies, in the order of their ids, and the sums by role."""

    studies: tuple[StudyResult, ...]
    sets: dict[str, SetSum]
    inputs: dict[str, object] = field(default_factory=dict)

    def payload(self) -> dict[str, object]:
        """The JSON object of `validate`; `apart` holds what is counted in no set."""
        asked = json.dumps(self.inputs, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return {
            "magnostat": __version__,
            "inputs_sha256": hashlib.sha256(asked.encode("utf-8")).hexdigest(),
            "studies": [study.payload() for study in self.studies],
            "sets": {role: one.payload() for role, one in self.sets.items()},
            "apart": {role: one.apart() for role, one in self.sets.items()},
        }

    def to_json(self) -> str:
        """The payload as one line of JSON."""
        return json.dumps(self.payload(), ensure_ascii=False, separators=(",", ":"), allow_nan=False) + "\n"


def score(folders: Sequence[str | Path], roles: Iterable[str] = (), *, store: Store | None = None,
          progress: Progress = lambda done, of, name: None,
          each: Callable[[Study], StudyResult] = score_study) -> Report:  # fmt: skip
    """Run and score the studies at and below some folders; with `roles`, only those of these roles.

    A study that is refused or that cannot run is listed with its reason, and the others go on. Results are kept in
    `store` as they come, so that a stopped set resumes. Raises BadFile where the folders hold no study.
    """
    places = found(folders)
    wanted = tuple(sorted(set(roles)))
    keep = store or Store(None)
    results: list[StudyResult] = []
    for done, place in enumerate(places):
        progress(done, len(places), place.resolve().name)
        result = _one(place, wanted, keep, each)
        if result is not None:
            results.append(result)
    progress(len(places), len(places), "")
    results.sort(key=lambda one: one.id)
    inputs: dict[str, object] = {"studies": [_identity(place) for place in places], "roles": list(wanted)}
    return Report(tuple(results), sums(results, mechanisms()), inputs)


def validate(*folders: str | Path, role: str | None = None) -> Report:
    """Score the studies at and below some folders (default: the shipped ones), all or those of one role.

    Studies that were scored before, with the same text and the same model, are not run again.
    """
    return score(folders or (SHIPPED,), [role] if role else [], store=usual_store())


def found(folders: Sequence[str | Path]) -> list[Path]:
    """The study folders at and below some folders, each once. BadFile where one of them does not exist or holds none."""
    places: dict[Path, Path] = {}
    for folder in folders:
        where = shown(str(folder)).strip("'")
        if not Path(folder).is_dir():
            raise BadFile("is no folder", where=where, mend="name a folder that holds */study.toml")
        here = find(folder)
        if not here:
            raise BadFile("holds no study", where=where, mend="put a study.toml into a folder of its own below it")
        places |= {place.resolve(): place for place in here}
    return sorted(places.values(), key=lambda place: (place.resolve().name, str(place.resolve())))


def _one(place: Path, roles: Sequence[str], store: Store, each: Callable[[Study], StudyResult]) -> StudyResult | None:
    try:
        study = load(place)
    except MagnostatError as error:
        result = refused(place, str(error))
        return result if not roles or result.role in roles else None
    if roles and study.role not in roles:
        return None
    kept = store.get(study)
    if kept is None:
        try:
            kept = each(study)
        except Exception as error:  # one study does not end the others
            return refused(place, f"a defect of ours, not of the study: {type(error).__name__}: {str(error)[:200]}")
        store.put(study, kept)
    return kept


def _identity(place: Path) -> list[str]:
    """The id of a study and the SHA-256 of its text and data, or of as much as a study may hold."""
    name = place.resolve().name
    try:
        return [name, load(place).sha256]
    except MagnostatError:
        pass
    try:
        with (place / FILE).open("rb") as stream:
            return [name, hashlib.sha256(stream.read(LARGEST_FILE)).hexdigest()]
    except OSError:
        return [name, ""]
