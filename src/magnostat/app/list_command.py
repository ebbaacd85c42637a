"""`magnostat list`: what there is, by kind."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from magnostat.core.errors import unknown

WHAT = (
    "parameters, signals, states, flows, salts, drugs, disorders, devices, regimens, modifiers, foods, assays, rules, "
    "conflicts, facts, evidence, studies or references"
)
LONGEST = 72  # letters of a cell


def list_names(
    kind: Annotated[str | None, typer.Argument(help=f"{WHAT}; left out, how many there are of each")] = None,
    lang: Annotated[str, typer.Option(help="en or nl: of rules and conflicts")] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="print JSON")] = False,
) -> None:
    """List what there is of a kind: parameters of the body, salts, drugs, disorders, foods, rules, studies …"""
    from magnostat.app.output import print_json, table
    from magnostat.app.register import KINDS, OTHERWISE
    from magnostat.language import LANGUAGES

    asked = kind or "kinds"
    known = OTHERWISE.get(asked, asked)
    if kind is not None and known not in KINDS:
        raise unknown("kind", kind, KINDS, where="list")
    if lang not in LANGUAGES:
        raise unknown("language", lang, LANGUAGES, where="--lang")
    columns, rows = _counted(lang) if kind is None else (KINDS[known].columns, KINDS[known].rows(lang))
    if as_json:
        print_json({asked: rows}, {"list": asked} if lang == "en" else {"list": asked, "lang": lang})
        return
    sys.stdout.write(table(columns, [[_cell(row.get(column, "")) for column in columns] for row in rows]))


def _cell(value: object) -> str:
    text = f"{value:.4g}" if isinstance(value, float) else str(value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _counted(lang: str) -> tuple[tuple[str, ...], list[dict[str, object]]]:
    """How many entries each kind has."""
    from magnostat.app.register import KINDS

    return ("kind", "entries"), [{"kind": name, "entries": len(one.rows(lang))} for name, one in KINDS.items()]
