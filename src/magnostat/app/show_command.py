"""`magnostat show`: one thing in full, or a regimen text as TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from magnostat.core.errors import BadRecord, unknown


def show(
    name: Annotated[
        str | None, typer.Argument(help="a number, state, flow, tag (K9), transfer, organ, drug, disorder, study, reference …")
    ] = None,
    plan: Annotated[str | None, typer.Option(help='a regimen: "300 mg citrate at 08:00 and 20:00 for 90 d"')] = None,
    as_json: Annotated[bool, typer.Option("--json", help="print JSON")] = False,
) -> None:
    """Show where a number or an equation comes from, or what a regimen text means."""
    if (name is None) == (plan is None):
        raise BadRecord("one NAME or one --plan is expected", where="show", mend="see magnostat show --help")
    from magnostat.app.output import print_json

    if plan is not None:
        table, text = regimen(plan)
        asked: Mapping[str, object] = {"plan": plan}
    else:
        table, text = named(str(name))
        asked = {"show": name}
    if as_json:
        print_json(table, asked)
    else:
        print(text, end="")


def regimen(text: str) -> tuple[dict[str, object], str]:
    """A regimen as the table and the TOML of a plan, with what its amounts are in words."""
    from magnostat.catalogue.echo import echo
    from magnostat.record.regimen import regimen as read

    plan = read(text)
    words = echo(plan)
    return {"plan": plan.table(), "acts": words}, "".join(f"# {line}\n" for line in words) + plan.toml()


def named(name: str) -> tuple[dict[str, object], str]:
    """What is known of a name: as a table, and as text. UnknownName with the nearest one.

    citrate is a salt, and a substance of the body too: then both are told.
    """
    from magnostat.app.entry_text import salt_text
    from magnostat.app.pages import entry
    from magnostat.app.register import reference_row, salt_row
    from magnostat.catalogue.disorders import disorders
    from magnostat.catalogue.drugs import drugs
    from magnostat.catalogue.salts import salt, salts
    from magnostat.catalogue.treatments import treatments
    from magnostat.interop.lookup import names
    from magnostat.record.references import bibtex, load

    full = _full(name, names())
    told = [entry(full)] if full in names() else []
    if name in salts():
        told.append(({"salt": salt_row(name)}, salt_text(salt(name))))
    if told:
        return {key: value for table, _ in told for key, value in table.items()}, "\n".join(text for _, text in told)
    if found := _entry(name):
        return found
    if name in load():
        return {"reference": reference_row(name)}, bibtex(name, load()[name]) + "\n"
    files = instances()
    if name in files:
        text = files[name].read_text(encoding="utf-8")
        return {"file": tomllib.loads(text)}, text
    if rows := _evidence(name):
        return rows
    raise unknown("name", name, [*names(), *salts(), *drugs(), *disorders(), *treatments(), *load(), *files], where="show")


def _entry(name: str) -> tuple[dict[str, object], str] | None:
    """A drug, a disorder, a regimen, a modifier or a fact, if the name is one."""
    from magnostat.app import entry_text as text
    from magnostat.app import register
    from magnostat.catalogue import disorders, drugs, facts, modifiers, treatments

    if name in drugs.drugs():
        return {"drug": register.drug_row(name)}, text.drug_text(drugs.drug(name))
    if name in disorders.disorders():
        return {"disorder": register.disorder_row(name)}, text.disorder_text(disorders.disorder(name))
    if name in treatments.treatments():
        return {"treatment": register.treatment_row(name)}, text.treatment_text(treatments.treatment(name))
    if name in modifiers.modifiers():
        return {"modifier": register.modifier_row(name)}, text.modifier_text(modifiers.modifier(name))
    if name in facts.facts():
        return {"fact": register.fact_row(name)}, text.fact_text(facts.fact(name))
    return None


def _evidence(name: str) -> tuple[dict[str, object], str] | None:
    """A row of the register of evidence, or what the register has for and against a word."""
    from magnostat.app import entry_text as text
    from magnostat.app.register import evidence_row
    from magnostat.catalogue.evidence import evidence, found

    if name in evidence():
        return {"evidence": evidence_row(evidence()[name])}, "\n".join(text.evidence_lines(evidence()[name])) + "\n"
    rows = found(name)
    if not any(rows):
        return None
    told = {"for": [evidence_row(one) for one in rows.favour], "against": [evidence_row(one) for one in rows.against]}
    return {"evidence": told}, text.found_text(name, rows)


def instances() -> dict[str, Path]:
    """The files of the shipped devices and studies by name."""
    from magnostat.catalogue import devices as machines
    from magnostat.record.study import FILE, find
    from magnostat.score.roles import SHIPPED

    dialysis = {name: machines.FOLDER / f"{name}.toml" for name in machines.devices()}
    return {**dialysis, **{folder.name: folder / FILE for folder in find(SHIPPED)}}


def _full(name: str, known: Sequence[str]) -> str:
    """`GFR` for `kidney.GFR`, if only one organ has it."""
    ends = [full for full in known if full.partition(".")[2] == name]
    return ends[0] if name not in known and len(ends) == 1 else name
