"""`magnostat cite`: the literature behind the numbers, as BibTeX."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from magnostat.core.errors import unknown


def cite(
    name: Annotated[
        str | None, typer.Argument(help="a parameter, organ or salt, or a saved run or score; default: all that the model uses")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="print JSON")] = False,
) -> None:
    """Print the BibTeX of the works that the numbers of the model, of a saved run or of a score come from."""
    from magnostat.app.citing import is_file, works_of
    from magnostat.app.output import print_json
    from magnostat.app.register import cited, reference_row, sources
    from magnostat.record.references import cite as bibtex

    if name is not None and is_file(name):
        works = works_of(name)
        if as_json:
            scored = [{"name": key, "kind": one.kind, **one.fields} for key, one in works.studies.items()]
            print_json({"references": [*map(reference_row, works.keys), *scored]}, {"cite": Path(name).name})
        else:
            print(works.text())
        return
    known = {part for full, _ in sources() for part in (full, full.partition(".")[0])}
    if name is not None and name not in known:
        raise unknown("name", name, known, where="cite")
    keys = cited(name)
    if as_json:
        print_json({"references": [reference_row(key) for key in keys]}, {"cite": name})
    else:
        print(bibtex(keys) if keys else f"% the numbers of {name} come from no work: they are assumed or defined")
