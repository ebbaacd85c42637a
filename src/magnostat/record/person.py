"""Person: the covariates of one adult or of a group (study format, section 2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self, TypedDict, Unpack

from magnostat.core.errors import BadRecord, MagnostatError, shown, unknown
from magnostat.core.quantity import Quantity
from magnostat.record.act import read_keys
from magnostat.record.covariates import COVARIATES
from magnostat.record.files import read_text, read_toml, toml_text
from magnostat.record.readers import Table


class Written(TypedDict, total=False):
    """The keys of a person, as they may be given in Python: texts as in the file."""

    n: int
    sex: str
    age: str | Quantity
    weight: str | Quantity
    height: str | Quantity
    BMI: str | Quantity
    GFR: str | Quantity
    creatinine: str | Quantity
    albumin: str | Quantity
    pregnancy: str | Quantity
    proteinuria: str | Quantity
    serum_Mg: str | Quantity
    because: str


@dataclass(frozen=True, slots=True, init=False)
class Person:
    r"""Covariates of one adult (n = 1) or of a group; what is not given is None and drawn from its default.

    >>> Person(age="64 y", sex="F", weight="70 kg").weight.value
    70.0
    >>> print(Person.parse('n = 8\nage = "20 to 40 y"').toml(), end="")
    n = 8
    age = "20 to 40 y"
    """

    n: int
    sex: str | None
    age: Quantity | None
    weight: Quantity | None
    height: Quantity | None
    BMI: Quantity | None
    GFR: Quantity | None
    creatinine: Quantity | None
    albumin: Quantity | None
    pregnancy: Quantity | None
    proteinuria: Quantity | None
    serum_Mg: Quantity | None
    because: str | None

    def __init__(self, **written: Unpack[Written]) -> None:
        table = {k: str(v) if isinstance(v, Quantity) else v for k, v in written.items() if v is not None}
        for key in table:
            if key not in COVARIATES:
                raise unknown("key of a person", key, COVARIATES)
        _together(table)
        values = read_keys(COVARIATES, table)
        for field in fields(self):
            object.__setattr__(self, field.name, values.get(field.name, 1 if field.name == "n" else None))

    @classmethod
    def read(cls, table: object) -> Self:
        """A person from a table, such as `[person]` of a plan."""
        if not isinstance(table, Mapping):
            raise BadRecord(f"{shown(table)} is no person", mend="write a table of covariates, as in [person]")
        for key in table:
            if key not in COVARIATES:
                raise unknown("key of a person", key, COVARIATES)
        return cls(**table)

    @classmethod
    def parse(cls, text: str) -> Self:
        """A person from the text of a PERSON.toml."""
        return cls.read(read_toml(text))

    @classmethod
    def load(cls, path: str | Path) -> Self:
        """A person from a file."""
        text = read_text(path)
        try:
            return cls.parse(text)
        except MagnostatError as error:
            raise error.within(str(path), ": ") from None

    @property
    def female(self) -> float:
        """The share of women: half of a group, none for one person, all if pregnant, unless `sex` is given."""
        if self.sex is None:
            return 1.0 if self.pregnancy else 0.0 if self.n == 1 else 0.5
        if self.sex in ("F", "M"):
            return 1.0 if self.sex == "F" else 0.0
        return float(self.sex.split()[0]) / 100

    @property
    def why(self) -> str:
        """What is moved until serum_Mg holds."""
        return self.because or "population"

    def table(self) -> dict[str, object]:
        """The keys that are given, as texts."""
        given = {f.name: getattr(self, f.name) for f in fields(self)}
        kept = {k: v for k, v in given.items() if v is not None and not (k == "n" and v == 1)}
        return {k: str(v) if isinstance(v, Quantity) else v for k, v in kept.items()}

    def toml(self) -> str:
        """The person as the text of a PERSON.toml."""
        return toml_text(self.table())


def _together(table: Table) -> None:
    """Which keys exclude or need each other."""
    if "GFR" in table and "creatinine" in table:
        raise BadRecord("GFR and creatinine exclude each other", mend="give the one that was measured")
    if {"BMI", "weight", "height"} <= table.keys():
        raise BadRecord("BMI, weight and height are all given", mend="give two of them")
    if "because" in table and "serum_Mg" not in table:
        raise BadRecord("because needs serum_Mg", mend="give the serum_Mg that people were selected for")
    if "pregnancy" in table and table.get("sex", "F") != "F":
        raise BadRecord(f"pregnancy with sex {shown(table['sex'])}", mend='leave sex out or write "F"')
