"""Everything that has a name: the numbers of the body, its states and flows, the salts, the literature."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from magnostat.app.entry_text import size
from magnostat.catalogue.devices import device, devices
from magnostat.catalogue.disorders import DisorderFile, disorder, disorders
from magnostat.catalogue.drugs import DrugFile, drug, drugs
from magnostat.catalogue.evidence import Evidence, evidence
from magnostat.catalogue.facts import fact, facts
from magnostat.catalogue.modifiers import modifier, modifiers
from magnostat.catalogue.salts import salt, salts
from magnostat.catalogue.treatments import treatment, treatments
from magnostat.core.declare import Declaration
from magnostat.interop.declarations import of_body as of_body
from magnostat.record.references import keys_in, load

Row = dict[str, object]


class Kind(NamedTuple):
    """A kind of name: the columns of its table for people, and its rows in a language, which JSON prints whole."""

    columns: tuple[str, ...]
    rows: Callable[[str], list[Row]]


def number_row(name: str, declared: Declaration) -> Row:
    """A number of the body as a row: what its page says of it."""
    row: Row = {"name": name, "unit": declared.unit, "meaning": declared.meaning}
    if declared.value is not None:
        row["value"] = declared.value
    if declared.basis:
        row |= {"basis": declared.basis, "source": declared.source}
        row["range"] = [
            end if abs(end) < float("inf") else None for end in (declared.low, declared.high) if end is not None
        ]
    return row


def salt_row(name: str) -> Row:
    """A salt as a row: what its file says of it."""
    one = salt(name)
    numbers = {key: getattr(one, key)._asdict() for key in ("molar_mass", "solubility", "k_diss", "soluble_share")}
    told: Row = {"name": name, "called": one.called, "formula": one.formula, "magnesium": one.magnesium, "class": one.family,
                 "grade": one.grade, "share_of_mass": one.share_of_mass}  # fmt: skip
    return told | numbers | {"note": one.note, "expect": [each._asdict() for each in one.expectations]}


def disorder_row(name: str) -> Row:
    """A disorder as a row: what its file says of it."""
    return _acting_row(disorder(name))


def drug_row(name: str) -> Row:
    """A drug as a row: what its file says of it, with what it has from the drug that it is like."""
    one = drug(name)
    usual = {**one.usual._asdict(), "dose": str(one.usual.dose), "every_h": one.usual.every}
    del usual["every"]
    level = {**one.level._asdict(), "hours": None if one.level.kind == "stays" else one.level.hours}
    half = {**one.half._asdict(), "dose": str(one.half.dose)}
    return {**_acting_row(one), "ATC": one.ATC, "usual": usual, "half": half, "level": level}


def _acting_row(one: DisorderFile | DrugFile) -> Row:
    acts_on = ", ".join(effect.parameter for effect in one.effects) or "nothing"
    return {"name": one.name, "called": one.called, "class": one.family, "grade": one.grade, "acts on": acts_on,
            "size": ", ".join(map(size, one.effects)), "note": one.note,
            "effects": [effect._asdict() for effect in one.effects],
            "expect": [told._asdict() for told in one.expectations]}  # fmt: skip


def treatment_row(name: str) -> Row:
    """A regimen as a row: what its file says of it."""
    one = treatment(name)
    most = {"amount": str(one.maximum.amount), "within_h": one.maximum.within, "source": one.maximum.source}
    told = ("called", "grade", "note", "indication", "source", "monitoring", "contraindications")
    return {"name": name, "class": one.family, **{key: getattr(one, key) for key in told}, "maximum": most,
            "person": dict(one.person), "do": [dict(act) for act in one.do],
            "expect": [told._asdict() for told in one.expectations]}  # fmt: skip


def modifier_row(name: str) -> Row:
    """What of a meal binds magnesium, as a row."""
    one = modifier(name)
    return {"name": name, "called": one.called, "grade": one.grade, "note": one.note, "binds": one.binds._asdict(),
            "usual": one.usual._asdict(), "expect": [told._asdict() for told in one.expectations]}  # fmt: skip


def fact_row(name: str) -> Row:
    """A fact of the source texts as a row: what it says, and what carries it."""
    one = fact(name)
    carried = " ".join(one.carrier) if one.carrier else "refused"
    return {"name": name, **one._asdict(), "carried": carried}


def evidence_row(one: Evidence) -> Row:
    """A row of the register of evidence."""
    return {"name": one.id, **one._asdict()}


def device_row(name: str) -> Row:
    """A kind of dialysis as a row: what its file says of it."""
    one = device(name)
    return {"name": name, "called": one.called, "note": one.note}


def study_rows() -> list[Row]:
    """The shipped studies as rows."""
    from magnostat.record.study import find, load
    from magnostat.score.roles import SHIPPED, mechanisms

    classes = mechanisms()
    told = (load(folder) for folder in find(SHIPPED))
    return [{"name": one.id, "role": one.role, "class": classes.get(one.id, ""), "cite": one.cite, "doi": one.doi}
            for one in told]  # fmt: skip


def rule_rows(lang: str) -> list[Row]:
    """The rules of a reading as rows."""
    from magnostat.app.rule_entries import rule_row
    from magnostat.clinic.rulebook import rules

    return [rule_row(name, lang) for name in rules()]


def conflict_rows(lang: str) -> list[Row]:
    """The conflicts of sources as rows."""
    from magnostat.app.rule_entries import conflict_row
    from magnostat.clinic.conflicts import sides

    return [conflict_row(name, lang) for name in sides()]


def food_rows() -> list[Row]:
    """The foods as rows."""
    from magnostat.app.food_entries import food_row
    from magnostat.intake.foods import foods

    return [food_row(one) for one in foods()]


def assay_rows() -> list[Row]:
    """The assays of the virtual laboratory as rows."""
    from magnostat.app.assay_entries import assay_row
    from magnostat.lab.assays import ASSAYS

    return [assay_row(name) for name in ASSAYS]


def reference_row(key: str) -> Row:
    """A work of the literature as a row."""
    one = load()[key]
    return {"name": key, "kind": one.kind, **one.fields}


def sources() -> Iterator[tuple[str, str]]:
    """Every name with the source of its number, of the body and of the salts."""
    for name, named in of_body().items():
        yield name, named.declaration.source
    for name in salts():
        one = salt(name)
        for number in (one.molar_mass, one.solubility, one.k_diss, one.soluble_share):
            yield name, number.source


def cited(wanted: str | None = None) -> list[str]:
    """The keys of the works that numbers come from: all, or those of a name or of an organ.

    >>> "Rude1980" in cited("kidney.s_CaSR")
    True
    """
    found = (
        key
        for name, source in sources()
        if wanted is None or name == wanted or name.startswith(f"{wanted}.")
        for key in keys_in(source)
    )
    return sorted(set(found) & set(load()))


def _numbers(*kinds: str) -> Callable[[str], list[Row]]:
    def rows(_: str) -> list[Row]:
        return [
            number_row(name, named.declaration)
            for name, named in of_body().items()
            if named.declaration.kind in kinds and named.organ != "outside"
        ]

    return rows


KINDS: Mapping[str, Kind] = {
    "parameters": Kind(("name", "value", "unit", "basis", "meaning"), _numbers("parameter")),
    "signals": Kind(("name", "value", "unit", "basis", "meaning"), _numbers("signal")),
    "states": Kind(("name", "unit", "meaning"), _numbers("pool", "state")),
    "flows": Kind(("name", "unit", "meaning"), _numbers("flow")),
    "salts": Kind(("name", "formula", "share_of_mass", "class", "grade"), lambda _: [salt_row(name) for name in salts()]),
    "drugs": Kind(("name", "class", "acts on", "size", "grade"), lambda _: [drug_row(name) for name in sorted(drugs())]),
    "disorders": Kind(("name", "class", "acts on", "size", "grade"), lambda _: [disorder_row(name) for name in disorders()]),
    "regimens": Kind(("name", "class", "grade", "called"), lambda _: [treatment_row(name) for name in treatments()]),
    "foods": Kind(("name", "dutch", "Mg", "Ca", "P", "K", "Na", "fibre", "portion", "portion_g"), lambda _: food_rows()),
    "assays": Kind(("name", "unit", "kind", "varies", "needs"), lambda _: assay_rows()),
    "rules": Kind(("name", "grade", "reads", "when"), rule_rows),
    "conflicts": Kind(("name", "says"), conflict_rows),
    "modifiers": Kind(("name", "grade", "called"), lambda _: [modifier_row(name) for name in modifiers()]),
    "facts": Kind(("name", "feature", "carried", "says"), lambda _: [fact_row(name) for name in facts()]),
    "evidence": Kind(("name", "topic", "design", "direction", "grade"), lambda _: [evidence_row(one) for one in evidence().values()]),
    "devices": Kind(("name", "called"), lambda _: [device_row(name) for name in devices()]),
    "studies": Kind(("name", "role", "class", "cite"), lambda _: study_rows()),
    "references": Kind(("name", "year", "author", "title"), lambda _: [reference_row(key) for key in sorted(load())]),
}
OTHERWISE = {"treatments": "regimens"}
"""Other names of kinds."""
