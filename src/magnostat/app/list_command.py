"""`magnostat list`: what there is, by kind."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from magnostat.core.errors import unknown

LONGEST = 72  # letters of a cell


def list_names(
    kind: Annotated[str, typer.Argument(help="parameters, signals, states, flows, salts, disorders, devices, studies or references")],
    as_json: Annotated[bool, typer.Option("--json", help="print JSON")] = False,
) -> None:
    """List the parameters, signals, states and flows of the body, the salts, disorders, devices, studies or references."""
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
