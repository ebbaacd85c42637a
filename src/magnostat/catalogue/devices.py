"""The devices of dialysis: how easily each solute crosses the membrane, and what must come out if that is right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ..core.errors import BadFile, MagnostatError, NotInPackage, did_you_mean, shown, unknown
from ..record.files import Table
from ..record.names import DEVICES
from . import sourced as table_of
from .sourced import DATA, Sourced, sourced

FOLDER = DATA / "devices"
SOLUTES = ("Mg", "Ca", "K", "P", "citrate")
WAYS = {"KoA": ("mL/min", 1.0, 5000.0), "saturation": ("1", 0.0, 1.0), "transfer": ("mL/min", 0.1, 500.0)}
"""How a device says what crosses: the mass-transfer area coefficient of a dialyser, the share of equilibrium at which
the fluid leaves a filter, or the mass-transfer area coefficient of the peritoneum."""

EXPECT_KEYS = ("quantity", "solute", "low", "high", "unit", "plasma", "do", "source")
QUANTITIES = ("clearance", "transfer")


class DeviceExpectation(NamedTuple):
    """What a device must do to a solute under the dialysis `do`: from `low` to `high` in `unit`.

    A "clearance" counts diffusion and convection. A "transfer" is what leaves the plasma less what enters it, at a
    concentration in `plasma` (mmol/L) that can cross.
    """

    quantity: str
    solute: str
    low: float
    high: float
    unit: str
    plasma: float
    do: Mapping[str, object]
    source: str


@dataclass(frozen=True, slots=True)
class Device:
    """One kind of dialysis. `way` says what `passage` holds for each solute: KoA, saturation or transfer.

    `haematocrit` and `plasma_water` turn the flow of blood into that of plasma water (absent for the peritoneum);
    `sieving` is the share of the concentration in plasma water that goes with filtered fluid.
    """

    name: str
    called: str
    note: str
    way: str
    passage: Mapping[str, Sourced]
    sieving: Sourced
    haematocrit: Sourced | None
    plasma_water: Sourced | None
    expectations: tuple[DeviceExpectation, ...]

    def numbers(self) -> dict[str, Sourced]:
        """Every number of the file, by its key.

        >>> device("CRRT").numbers()["saturation.Mg"].value
        1.0
        """
        single = {"haematocrit": self.haematocrit, "plasma_water": self.plasma_water, "sieving": self.sieving}
        return {name: one for name, one in single.items() if one} | {
            f"{self.way}.{solute}": one for solute, one in self.passage.items()
        }


@cache
def device(name: str) -> Device:
    """The device of a name. Raises NotInPackage, or BadFile if its file does not hold what it must.

    >>> device("HD").called
    'haemodialysis'
    """
    path = FOLDER / f"{name}.toml"
    if name not in DEVICES or not path.is_file():
        raise NotInPackage(f"no device '{name}' in the package", mend=did_you_mean(name, devices()))
    return read_device(table_of.load(path), path.name)


def devices() -> tuple[str, ...]:
    """The names of the devices in the package.

    >>> devices()
    ('HD', 'HDF', 'CRRT', 'CAPD')
    """
    return tuple(name for name in DEVICES if (FOLDER / f"{name}.toml").is_file())


def read_device(table: Table, place: str) -> Device:
    """A device from its table; every key is read, none is left over."""
    try:
        way = _way(table)
        blood = () if way == "transfer" else ("haematocrit", "plasma_water")
        table_of.known(table, ("name", "called", "note", way, "sieving", *blood, "expect"))
        name = table_of.text(table, "name")
        if f"{name}.toml" != place.rpartition("/")[2]:
            raise BadFile(f"{shown(name)} stands in {place}", where="name", mend="name the file after the device")
        return Device(
            name=name,
            called=table_of.text(table, "called"),
            note=table_of.text(table, "note"),
            way=way,
            passage=_passage(table, way),
            sieving=sourced(table, "sieving", "1", 0.0, 1.0),
            haematocrit=sourced(table, "haematocrit", "1", 0.1, 0.7) if blood else None,
            plasma_water=sourced(table, "plasma_water", "1", 0.8, 1.0) if blood else None,
            expectations=table_of.listed(table["expect"], "expect", _expectation),
        )
    except MagnostatError as error:
        raise error.within(place, ": ") from None


def _way(table: Table) -> str:
    found = [way for way in WAYS if way in table]
    if len(found) != 1:
        raise BadFile(f"has {' and '.join(found) or 'none of ' + ', '.join(WAYS)}", mend="write one of them")
    return found[0]


def _passage(table: Table, way: str) -> Mapping[str, Sourced]:
    rows = table[way]
    if not isinstance(rows, Mapping):
        raise BadFile(f"{shown(rows)} is no table of solutes", where=way)
    try:
        table_of.known(rows, SOLUTES)
        return {solute: sourced(rows, solute, *WAYS[way]) for solute in SOLUTES}
    except MagnostatError as error:
        raise error.within(way) from None


def _expectation(row: object) -> DeviceExpectation:
    if not isinstance(row, Mapping):
        raise BadFile(f"{shown(row)} is no expectation")
    needs = tuple(key for key in EXPECT_KEYS if key != "plasma" or row.get("quantity") == "transfer")
    table_of.known(row, needs)
    if row["quantity"] not in QUANTITIES:
        raise unknown("quantity", row["quantity"], QUANTITIES, where="quantity")
    if row["solute"] not in SOLUTES:
        raise unknown("solute", row["solute"], SOLUTES, where="solute")
    low, high = table_of.number(row, "low", -1e6, 1e6), table_of.number(row, "high", -1e6, 1e6)
    if not low < high:
        raise BadFile(f"low {low:g} is not below high {high:g}")
    if not isinstance(row["do"], Mapping):
        raise BadFile(f"{shown(row['do'])} is no act", where="do")
    plasma = table_of.number(row, "plasma", 0.0, 20.0) if "plasma" in row else 0.0
    return DeviceExpectation(str(row["quantity"]), str(row["solute"]), low, high, table_of.text(row, "unit"), plasma,
                             row["do"], table_of.text(row, "source"))  # fmt: skip
