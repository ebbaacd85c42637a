"""What `magnostat interpret` is given: results as CSV, TOML or FHIR, and a case beside them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from magnostat.core.errors import BadFile, MagnostatError, one_line, shown

if TYPE_CHECKING:
    from magnostat.record.case import Case
    from magnostat.record.case_parts import Part

SUFFIXES = (".csv", ".toml", ".json")


def read_inputs(labs_file: str, case_file: str | None) -> Case:
    """The case of a file of results and, beside it, one of the rest. Raises a MagnostatError."""
    from magnostat.record.case_file import load
    from magnostat.record.case_parts import case_of

    parts = [_results(labs_file)]
    if case_file is not None:
        parts.append(load(case_file))
    try:
        return case_of(*parts)
    except MagnostatError as error:
        raise error.within(one_line(labs_file if case_file is None else f"{labs_file} with {case_file}"), ": ") from None


def _results(file: str) -> Part:
    """What the file of results tells, read by its suffix."""
    from magnostat.record import case_file, labs_csv

    suffix = Path(file).suffix.lower()
    if suffix not in SUFFIXES and not Path(file).is_dir():
        raise BadFile(f"unknown kind of file {shown(suffix)}", where=one_line(file),
                      mend="let it end in .csv, .toml or .json (FHIR R4)")  # fmt: skip
    if suffix == ".json":
        from magnostat.clinic.vocabulary import vocabulary
        from magnostat.interop import fhir_in

        return fhir_in.load(file, known=(*fhir_in.KNOWN, *vocabulary()))
    return labs_csv.load(file) if suffix == ".csv" else case_file.load(file)

