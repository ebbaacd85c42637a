"""Check person, plan and study files: keys, names, quantities, units, and what a study needs in its plan.

    python script/check_studies.py FILE_OR_FOLDER ...

Nothing is simulated. Below a folder every study.toml is checked; other files are given by name. One line for each error,
then a count; exit status 0 where all are clean, else 2. It needs the package, and asks the reader that `validate` uses.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from magnostat.core.errors import MagnostatError
from magnostat.record import study
from magnostat.record.files import read_text, read_toml
from magnostat.record.person import Person
from magnostat.record.plan import Plan


def files(arguments: list[str]) -> Iterator[Path]:
    """The files that the arguments name: themselves, or every study below a folder."""
    for argument in map(Path, arguments):
        if argument.is_dir():
            yield from (folder / study.FILE for folder in study.find(argument))
        else:
            yield argument


def check(file: Path) -> str:
    """The error of a study, plan or person file in one line; empty where there is none."""
    try:
        if file.name == study.FILE:
            study.load(file.parent)
            return ""
        table = read_toml(read_text(file))
        if "do" in table:
            Plan.read(table)
        else:
            Person.read(table)
    except MagnostatError as error:
        return f"{file}: {error}"
    return ""


def main(arguments: list[str]) -> int:
    """Check what the arguments name; 0 clean, 2 with errors or with nothing to check."""
    found = list(files(arguments))
    errors = [line for line in map(check, found) if line]
    print(*errors, f"{len(found)} files, {len(errors)} errors", sep="\n")
    return 2 if errors or not found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
