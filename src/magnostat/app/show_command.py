"""`magnostat show`: one thing in full, or a regimen text as TOML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import typer

from magnostat.core.errors import BadRecord, unknown


def show(
    name: Annotated[
        str | None,
        typer.Argument(
            help="a number, state, flow, tag (K9), organ, drug, disorder, food, assay, rule, conflict, study, reference …"
        ),
    ] = None,
    plan: Annotated[str | None, typer.Option(help='a regimen: "300 mg citrate at 08:00 and 20:00 for 90 d"')] = None,
    lang: Annotated[str, typer.Option(help="en or nl: of rules, conflicts and foods")] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="print JSON")] = False,
) -> None:
    """Show where a number or an equation comes from, what a rule reads, what a food holds, or what a regimen text means."""
    from magnostat.app.output import print_json
    from magnostat.language import LANGUAGES

    if (name is None) == (plan is None):
        raise BadRecord("one NAME or one --plan is expected", where="show", mend="see magnostat show --help")
    if lang not in LANGUAGES:
        raise unknown("language", lang, LANGUAGES, where="--lang")
    if plan is not None:
        table, text = regimen(plan)
        asked: Mapping[str, object] = {"plan": plan}
    else:
        table, text = named(str(name), lang)
        asked = {"show": name} if lang == "en" else {"show": name, "lang": lang}
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


def named(name: str, lang: str = "en") -> tuple[dict[str, object], str]:
    """What is known of a name: as a table, and as text; where it is none, what tells of it. UnknownName with the nearest.

    citrate is a salt, and a substance of the body too: then both are told.
    """
    from magnostat.app.entries import ENTRIES, entries

    found = list(entries(name, lang)) or _told_of(name)
    if not found:
        raise unknown("name", name, [known for one in ENTRIES for known in one.names()], where="show")
    return {key: value for table, _ in found for key, value in table.items()}, "\n".join(text for _, text in found)


def _told_of(word: str) -> list[tuple[dict[str, object], str]]:
    """What the register of evidence has for and against a word, and what else tells of it."""
    from magnostat.app.entries import found_row
    from magnostat.app.entry_text import found_text
    from magnostat.app.mentions import mentions, mentions_text
    from magnostat.catalogue.evidence import found

    told: list[tuple[dict[str, object], str]] = []
    if any((rows := found(word)).counts):
        told.append(({"evidence": found_row(rows)}, found_text(word, rows)))
    if names := mentions(word):
        told.append(({"mentions": names}, mentions_text(word, names)))
    return told
