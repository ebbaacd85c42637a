"""A case as TOML: the tables of a case, with its results as [[lab]] in the same file or elsewhere.

    drugs = ["omeprazole"]

    [person]
    age = "64 y"
    sex = "F"

    [[lab]]
    test = "Mg"
    value = 0.48
    unit = "mmol/L"
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from magnostat.core.errors import BadRecord, MagnostatError, OutOfRange, shown, unknown
from magnostat.record.case_parts import Note, Part
from magnostat.record.files import read_text, read_toml
from magnostat.record.lab_list import time_of
from magnostat.record.lab_units import unit_of
from magnostat.record.labs import Lab, lab, name_of

KEYS = ("test", "value", "unit", "time", "specimen", "flag")
MOST = 10_000


def load(path: str | Path) -> Part:
    """What a file tells of a case. Raises a MagnostatError that names the file and the key."""
    text = read_text(path)
    try:
        return parse(text)
    except MagnostatError as error:
        raise error.within(str(path), ": ") from None


def parse(text: str) -> Part:
    r"""What a text tells of a case.

    >>> parse('drugs = ["omeprazole"]\n[[lab]]\ntest = "Mg"\nvalue = "<0.5"\nunit = "mmol/L"').labs[0].bound
    '<'
    """
    table = read_toml(text)
    rows = table.pop("lab", [])
    if not isinstance(rows, list) or len(rows) > MOST:
        raise OutOfRange(f"{shown(rows)} is no list of at most {MOST} results", where="lab", mend="write [[lab]] for each")
    found: list[Lab | Note] = []
    for place, row in enumerate(rows):
        try:
            found.append(_row(row))
        except MagnostatError as error:
            raise error.within(f"lab[{place}]") from None
    return Part(table, tuple(one for one in found if isinstance(one, Lab)), tuple(one for one in found if not isinstance(one, Lab)))


def _row(row: object) -> Lab | Note:
    if not isinstance(row, Mapping):
        raise BadRecord(f"{shown(row)} is no result", mend="write [[lab]] with test, value and unit")
    for key in row:
        if key not in KEYS:
            raise unknown("key of a result", key, KEYS)
    for key in ("test", "value"):
        if key not in row:
            raise BadRecord(f"a result without '{key}'", mend="write test, value and unit")
    texts = {key: _text(row, key) for key in ("test", "unit", "specimen", "flag")}
    if row["value"] == "":
        return ("unmeasured", name_of(texts["test"]))
    return lab(texts["test"], row["value"], unit_of(texts["unit"]), time_of(row.get("time", "")), texts["specimen"], texts["flag"])


def _text(row: Mapping[str, object], key: str) -> str:
    found = row.get(key, "")
    if not isinstance(found, str) or not found.isprintable():
        raise BadRecord(f"{shown(found)} is no plain text", where=key, mend="write it in quotes")
    return found.strip()
