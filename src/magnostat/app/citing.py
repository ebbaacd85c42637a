"""What a saved run or score rests on: the works behind its numbers, read from the file itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from magnostat.app.register import cited
from magnostat.body.whole import ORGANS
from magnostat.catalogue.salts import salts
from magnostat.core.errors import BadFile, MagnostatError, shown
from magnostat.record.files import read_text
from magnostat.record.references import Reference, bibtex, load

MANIFEST = ".manifest.json"


class Works(NamedTuple):
    """Keys of references.bib, and studies that are scored, by their id."""

    keys: tuple[str, ...]
    studies: Mapping[str, Reference]

    def text(self) -> str:
        """All of them as BibTeX."""
        known = load()
        return "\n\n".join([*(bibtex(key, known[key]) for key in self.keys),
                            *(bibtex(name, one) for name, one in self.studies.items())])  # fmt: skip


def is_file(name: str) -> bool:
    """True if a name means a saved file: it has a suffix of one, or there is such a file."""
    return name.endswith((".json", ".csv", ".parquet")) or Path(name).is_file()


def works_of(name: str) -> Works:
    """The works of a saved run (its manifest, or the file beside which it lies) or of a score. BadFile otherwise.

    A run rests on the numbers of the body and on those of the salts that its plan names.
    """
    path = Path(name)
    beside = path.with_name(path.name + MANIFEST)
    text = read_text(beside if not name.endswith(MANIFEST) and beside.exists() else path)
    try:
        told = json.loads(text)
    except ValueError:
        raise BadFile("is no JSON", where=name, mend=f"name a manifest (…{MANIFEST}) or a report.json") from None
    if isinstance(told, dict) and isinstance(told.get("studies"), list):
        return Works(_body(()), _studies(one.get("id") for one in told["studies"] if isinstance(one, dict)))
    if isinstance(told, dict) and isinstance(told.get("inputs"), dict):
        return Works(_body(_words(told["inputs"].get("plan"))), {})
    raise BadFile("holds neither a manifest nor a score", where=name,
                  mend=f"name a manifest (…{MANIFEST}) or a report.json")  # fmt: skip


def _body(named: Iterable[str]) -> tuple[str, ...]:
    """Keys behind the body, and behind the salts among `named`."""
    return tuple(sorted({key for name in (*ORGANS, *named) for key in cited(name)}))


def _words(plan: object) -> set[str]:
    """Every text in a plan that names a salt."""
    if isinstance(plan, Mapping):
        return {word for value in plan.values() for word in _words(value)}
    if isinstance(plan, list):
        return {word for value in plan for word in _words(value)}
    return {plan} if isinstance(plan, str) and plan in salts() else set()


def _studies(names: Iterable[object]) -> dict[str, Reference]:
    """The shipped studies of these ids as references; those that are not shipped are left out."""
    from magnostat.record.study import load as study
    from magnostat.score.roles import SHIPPED

    found: dict[str, Reference] = {}
    for name in sorted(str(one) for one in names if one):
        try:
            one = study(SHIPPED / Path(name).name)
        except MagnostatError:
            continue
        fields = {"title": one.title, "howpublished": one.cite, "doi": one.doi, "note": f"PMID {one.pmid}" if one.pmid else ""}
        found[name] = Reference("misc", {key: value for key, value in fields.items() if value})
    if not found:
        raise BadFile(f"no study of {shown(SHIPPED.name)} is in this score", mend="score the shipped studies")
    return found
