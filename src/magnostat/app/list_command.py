"""`magnostat list`: what there is, by kind."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from magnostat.core.errors import unknown

WHAT = (
    "parameters, signals, states, flows, salts, drugs, disorders, devices, treatments, modifiers, facts, evidence, "
    "studies or references"
)
LONGEST = 72  # letters of a cell


def list_names(
    kind: Annotated[str, typer.Argument(help=WHAT)],
    as_json: Annotated[bool, typer.Option("--json", help="print JSON")] = False,
) -> None:
    """List what there is of a kind: parameters of the body, salts, drugs, disorders, studies …"""
    from magnostat.app.output import print_json, table
    from magnostat.app.register import KINDS

    if kind not in KINDS:
        raise unknown("kind", kind, KINDS, where="list")
    columns, rows = KINDS[kind].columns, KINDS[kind].rows()
    if as_json:
        print_json({kind: rows}, {"list": kind})
        return
    sys.stdout.write(table(columns, [[_cell(row.get(column, "")) for column in columns] for row in rows]))


def _cell(value: object) -> str:
    text = f"{value:.4g}" if isinstance(value, float) else str(value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
