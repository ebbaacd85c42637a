"""`magnostat validate`: published human experiments, simulated and compared."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from magnostat.core.errors import BadFile, shown, unknown

if TYPE_CHECKING:
    from magnostat.score.report import Report

ROLES = ("calibrate", "validate", "holdout")


def validate(
    folders: Annotated[list[str] | None, typer.Argument(metavar="[DIR ...]", help="default: the shipped studies")] = None,
    role: Annotated[str | None, typer.Option(help="only calibrate, validate or holdout")] = None,
    report: Annotated[str | None, typer.Option(metavar="DIR", help="write report.html and report.json there")] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="run everything anew, whatever was kept")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="print JSON")] = False,
) -> None:  # fmt: skip
    """Run published experiments and say which reported results the model meets.

    What cannot run is listed with its reason. Results are kept: a stopped set resumes where it was.
    """
    if role is not None and role not in ROLES:
        raise unknown("role", role, ROLES, where="--role")
    place = _place(report)
    from magnostat.app.validate_progress import counting
    from magnostat.score.report import score
    from magnostat.score.roles import SHIPPED
    from magnostat.score.store import usual_store

    with counting("studies") as progress:
        found = score(folders or [str(SHIPPED)], [role] if role else [], store=usual_store(fresh=fresh), progress=progress)
    saved = _save(found, place)
    if as_json:
        sys.stdout.write(found.to_json())
        return
    from magnostat.app.validate_text import told

    sys.stdout.write(told(found))
    for file in saved:
        print(f"saved: {file}")
    if not saved:
        print("to see it: --report DIR")


def _place(written: str | None) -> Path | None:
    """The folder of the report, made if its parent exists; BadFile before anything is computed."""
    if written is None:
        return None
    folder = Path(written)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        reason = error.strerror or "cannot be made"
        raise BadFile(f"no folder for the report: {reason}", where=shown(written).strip("'"),
                      mend="choose another place") from None  # fmt: skip
    return folder


def _save(found: Report, folder: Path | None) -> list[Path]:
    if folder is None:
        return []
    from magnostat.app.validate_page import page
    from magnostat.run import replace_file

    saved = [folder / "report.html", folder / "report.json"]
    replace_file(saved[0], page(found))
    replace_file(saved[1], found.to_json())
    return saved
