"""The salts of magnesium: formula as usually sold, molar mass, solubility, how a tablet dissolves, what must come out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ..core.errors import MagnostatError, NotInPackage, did_you_mean, unknown
from ..core.units import MOLAR_MASS
from ..record.files import Table
from ..record.names import SALTS
from . import sourced as table_of
from .expectation import Expectation, read_expectations
from .grade import read_grade
from .sourced import DATA, Sourced, sourced

KEYS = ("name", "called", "formula", "magnesium", "class", "grade", "note", "molar_mass", "solubility", "k_diss",
        "soluble_share", "expect")  # fmt: skip
CLASSES = ("organic", "inorganic", "chelate")


@dataclass(frozen=True, slots=True)
class Salt:
    """One salt. `magnesium` is atoms per formula unit; the numbers carry unit, source and basis.

    `solubility` in mmol of magnesium per L at `pH`; `k_diss` 1/h, the first-order rate at which an ordinary tablet
    dissolves in gastric juice; `soluble_share` of it can dissolve in the gut at all. `family` is organic, inorganic or
    chelate; `grade` (as in `grade.py`) tells how well it is known how much of it is taken up.
    """

    name: str
    called: str
    formula: str
    magnesium: int
    family: str
    grade: str
    note: str
    molar_mass: Sourced
    solubility: Sourced
    pH: float
    k_diss: Sourced
    soluble_share: Sourced
    expectations: tuple[Expectation, ...]

    @property
    def share_of_mass(self) -> float:
        """Elemental magnesium as a share of the mass.

        >>> round(100 * salt("oxide").share_of_mass, 1)
        60.3
        """
        return self.magnesium * MOLAR_MASS["Mg"] / self.molar_mass.value

    def grams(self, mmol: float) -> float:
        """The mass in g of so much salt as holds `mmol` of magnesium.

        >>> round(salt("citrate").grams(300 / 24.305), 2)
        1.86
        """
        return mmol * self.molar_mass.value / self.magnesium / 1000


@cache
def salt(name: str) -> Salt:
    """The salt of a name. Raises NotInPackage, or BadFile if its file does not hold what it must."""
    path = DATA / "salts" / f"{name}.toml"
    if name not in SALTS or not path.is_file():
        raise NotInPackage(f"no salt '{name}' in the package", mend=did_you_mean(name, salts()))
    return read_salt(table_of.load(path), path.name)


def salts() -> tuple[str, ...]:
    """The names of the salts in the package.

    >>> len(salts())
    18
    """
    return tuple(name for name in SALTS if (DATA / "salts" / f"{name}.toml").is_file())


def read_salt(table: Table, place: str) -> Salt:
    """A salt from its table; every key is read, none is left over."""
    try:
        table_of.known(table, KEYS)
        solubility = sourced(table, "solubility", "mmol/L", 0.0, 1e4, "pH")
        row = table["solubility"]
        return Salt(
            name=table_of.text(table, "name"),
            called=table_of.text(table, "called"),
            formula=table_of.text(table, "formula"),
            magnesium=int(table_of.number(table, "magnesium", 1, 10)),
            family=_family(table),
            grade=read_grade(table),
            note=table_of.text(table, "note"),
            molar_mass=sourced(table, "molar_mass", "g/mol", 24.0, 2000.0),
            solubility=solubility,
            pH=table_of.number(row, "pH", 0, 14) if isinstance(row, dict) else 7.0,
            k_diss=sourced(table, "k_diss", "1/h", 0.0, 100.0),
            soluble_share=sourced(table, "soluble_share", "1", 0.0, 1.0),
            expectations=read_expectations(table),
        )
    except MagnostatError as error:
        raise error.within(place, ": ") from None


def _family(table: Table) -> str:
    found = table_of.text(table, "class")
    if found not in CLASSES:
        raise unknown("class", found, CLASSES, where="class")
    return found
