"""Every kind of thing with a name that `magnostat show` tells: by which key in JSON, which names, its row and its text."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from magnostat.app import assay_entries, food_entries, register, rule_entries
from magnostat.app import entry_text as text
from magnostat.app.pages import entry
from magnostat.catalogue import disorders, drugs, facts, modifiers, salts, treatments
from magnostat.catalogue.evidence import Found, evidence, found
from magnostat.clinic.conflicts import sides
from magnostat.clinic.rulebook import rules
from magnostat.core.errors import MagnostatError
from magnostat.intake.foods import aliases, food, foods
from magnostat.interop import lookup
from magnostat.lab import ASSAYS
from magnostat.record.references import bibtex, load

Told = tuple[dict[str, object], str]
"""What is told of a name: the table for JSON, and the text for people."""


class Entry(NamedTuple):
    """A kind: the name among its own that a written one means ("" where there is none), and what is told of it."""

    find: Callable[[str], str]
    tell: Callable[[str, str], Told]
    names: Callable[[], Collection[str]]


def _exact(names: Callable[[], Collection[str]]) -> Callable[[str], str]:
    return lambda written: written if written in names() else ""


def _folded(names: Callable[[], Collection[str]]) -> Callable[[str], str]:
    return lambda written: next((name for name in names() if name.casefold() == written.casefold()), "")


def _page(written: str) -> str:
    """`kidney.GFR` for `GFR`, if only one organ has it."""
    known = lookup.names()
    ends = [full for full in known if full.partition(".")[2] == written]
    full = ends[0] if written not in known and len(ends) == 1 else written
    return full if full in known else ""


def _food(written: str) -> str:
    try:
        return food(written).english
    except MagnostatError:
        return ""


def _foods() -> tuple[str, ...]:
    return tuple(name for one in foods() for name in (one.english, one.dutch)) + tuple(one.name for one in aliases())


def _told_food(name: str, lang: str) -> Told:
    return {"food": food_entries.food_row(food(name))}, food_entries.food_text(food(name), lang)


def _told_file(name: str, _: str) -> Told:
    written = instances()[name].read_text(encoding="utf-8")
    return {"file": tomllib.loads(written)}, written


def _told_evidence(name: str, _: str) -> Told:
    """A row of the register of evidence; what else it has on that word beside it, for and against."""
    one, rows = evidence()[name], found(name)
    table: dict[str, object] = {"evidence": register.evidence_row(one)}
    told = "\n".join(text.evidence_lines(one)) + "\n"
    if sum(rows.counts) < 2:
        return table, told
    return {**table, "register": found_row(rows)}, f"{told}\n{text.found_text(name, rows)}"


def found_row(rows: Found) -> dict[str, object]:
    """What the register of evidence has on a word, as a row."""
    told: dict[str, object] = {"counts": dict(zip(("for", "against"), rows.counts, strict=True))}
    for key, side, turned in (("for", rows.favour, rows.yet), ("against", rows.against, rows.but)):
        told[key] = [register.evidence_row(one) for one in side]
        told[f"{key}_beside"] = [{"of": one.id, "found": one.contrary} for one in turned]
    return told


def instances() -> dict[str, Path]:
    """The files of the shipped devices and studies by name."""
    from magnostat.catalogue import devices as machines
    from magnostat.record.study import FILE, find
    from magnostat.score.roles import SHIPPED

    dialysis = {name: machines.FOLDER / f"{name}.toml" for name in machines.devices()}
    return {**dialysis, **{folder.name: folder / FILE for folder in find(SHIPPED)}}


def _catalogued(key: str, names: Callable[[], Collection[str]], row: Callable[[str], dict[str, object]],
                told: Callable[[str], str]) -> Entry:  # fmt: skip
    return Entry(_exact(names), lambda name, _: ({key: row(name)}, told(name)), names)


ENTRIES = (
    Entry(_page, lambda name, _: entry(name), lookup.names),
    _catalogued("salt", salts.salts, register.salt_row, lambda name: text.salt_text(salts.salt(name))),
    _catalogued("drug", drugs.drugs, register.drug_row, lambda name: text.drug_text(drugs.drug(name))),
    _catalogued("disorder", disorders.disorders, register.disorder_row, lambda name: text.disorder_text(disorders.disorder(name))),
    _catalogued("treatment", treatments.treatments, register.treatment_row,
                lambda name: text.treatment_text(treatments.treatment(name))),
    _catalogued("modifier", modifiers.modifiers, register.modifier_row, lambda name: text.modifier_text(modifiers.modifier(name))),
    _catalogued("fact", facts.facts, register.fact_row, lambda name: text.fact_text(facts.fact(name))),
    Entry(_folded(rules), lambda name, lang: ({"rule": rule_entries.rule_row(name, lang)}, rule_entries.rule_text(name, lang)), rules),
    Entry(_folded(sides), lambda name, lang: ({"conflict": rule_entries.conflict_row(name, lang)},
                                              rule_entries.conflict_text(name, lang)), sides),
    Entry(assay_entries.assay_of, lambda name, _: ({"assay": assay_entries.assay_row(name)}, assay_entries.assay_text(name)),
          lambda: ASSAYS),
    Entry(_food, _told_food, _foods),
    Entry(_exact(evidence), _told_evidence, evidence),
    Entry(_exact(load), lambda name, _: ({"reference": register.reference_row(name)}, bibtex(name, load()[name]) + "\n"), load),
    Entry(_exact(instances), _told_file, instances),
)  # fmt: skip
"""In the order in which they are told: citrate is a salt, and a substance of the body too."""


def entries(written: str, lang: str) -> Iterator[Told]:
    """What every kind has of a name."""
    for one in ENTRIES:
        if name := one.find(written):
            yield one.tell(name, lang)
