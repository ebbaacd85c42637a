"""The mechanism that each study speaks to, and the sentences on what is missing where the model misses."""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Mapping
from pathlib import Path

SHIPPED = Path(__file__).parent.parent / "data" / "studies"
OTHER = "other"


def mechanisms(folder: Path = SHIPPED) -> dict[str, str]:
    """The class (a to m) of each study of roles.csv; nothing where there is no such file."""
    try:
        text = (folder / "roles.csv").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return {}
    rows = csv.DictReader(io.StringIO(text))
    return {str(row["study"]): str(row["class"]) for row in rows if row.get("study") and row.get("class")}


def reasons(folder: Path = SHIPPED) -> dict[str, dict[str, str]]:
    """Why the model misses: by study, then by the title of the outcome, a sentence; `cannot` stands for a whole study.

    Read from misses.toml; nothing where there is no such file, or where it is no TOML.
    """
    try:
        table: Mapping[str, object] = tomllib.loads((folder / "misses.toml").read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}
    return {name: {str(k): str(v) for k, v in one.items()} for name, one in table.items() if isinstance(one, Mapping)}
