"""A titration: a course of doses that follows an assay, up below a target and down above it (study format, section 3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from magnostat.core.errors import BadQuantity, BadRecord, MagnostatError, OutOfRange, shown, unknown
from magnostat.core.quantity import Quantity, quantity
from magnostat.record.readers import Reader, Table, measure, one_of, positive

FOLLOWED: Mapping[str, tuple[str, str | None]] = {
    "serum Mg": ("concentration", "Mg"),
    "serum Ca": ("concentration", "Ca"),
    "ionised Ca": ("concentration", "Ca"),
    "serum K": ("concentration", "K"),
    "serum phosphate": ("concentration", "phosphate"),
    "PTH": ("mass concentration", None),
    "calcitriol": ("concentration", None),
}
"""The assays that a dose may follow, all read at an instant: the dimension of a target, and whose mg and mEq it counts."""

NOTHING = quantity("0 mmol", "amount")
EXAMPLE = 'titrate = { assay = "serum Mg", every = "4 wk", target = "1 to 1.2 mmol/L", step = "2 mmol", greatest = "20 mmol" }'


@dataclass(frozen=True, slots=True, kw_only=True)
class Titration:
    """`every` so long `assay` is read: below `target` the single dose rises by `step`, above it falls, in its bounds."""

    assay: str
    every: Quantity
    target: Quantity
    step: Quantity
    greatest: Quantity
    least: Quantity = NOTHING

    def table(self) -> dict[str, object]:
        """The table of a titration, without what is left out."""
        return {f.name: str(getattr(self, f.name)) for f in fields(self)
                if f.name != "least" or self.least != NOTHING}  # fmt: skip

    def admits(self, dose: Quantity) -> bool:
        """False for a first dose that is an amount outside the bounds; doses per kg are not known before the people."""
        return dose.dimension != "amount" or bool(dose.spread) or self.least.value <= dose.value <= self.greatest.value


def read_titration(written: object, table: Table) -> Titration:
    """The titration of a table. Raises UnknownName, BadQuantity, BadRecord or OutOfRange.

    >>> bounds = {"every": "4 wk", "target": "2.5 to 3 mg/dL", "step": "2 mmol", "greatest": "20 mmol"}
    >>> round(read_titration({"assay": "serum Mg", **bounds}, {}).target.low, 3)
    1.029
    """
    if not isinstance(written, Mapping):
        raise BadRecord(f"{shown(written)} is no titration", mend=f"write a table, as in {EXAMPLE}")
    for key in written:
        if key not in KEYS:
            raise unknown("key of a titration", key, KEYS)
    for key in KEYS:
        if key not in written and key != "least":
            raise BadRecord(f"a titration needs '{key}'", mend=f"write it as in {EXAMPLE}")
    found = Titration(**{key: _value(key, read, written) for key, read in KEYS.items() if key in written})  # type: ignore[arg-type]
    if found.least.value > found.greatest.value:
        raise BadRecord(f"least {found.least} is above greatest {found.greatest}", mend="write the smaller dose as least")
    return found


def _value(key: str, read: Reader, written: Table) -> object:
    try:
        return read(written[key], written)
    except MagnostatError as error:
        raise error.within(key) from None


def _target(written: object, table: Table) -> Quantity:
    """A range of what the assay of the table gives."""
    dimension, solute = FOLLOWED[str(table["assay"])]
    found = quantity(written, dimension, solute=solute, spread=True)
    if found.spread != "to":
        raise BadQuantity(f"{shown(written)} is no range", mend='write both ends of the target, as in "1.03 to 1.23 mmol/L"')
    if found.low < 0:
        raise OutOfRange(f"{shown(written)} is negative", mend="write 0 or more")
    return found


def _step(written: object, table: Table) -> Quantity:
    found = measure("amount", solute="Mg", spread=False)(written, table)
    if not found.value > 0:
        raise OutOfRange(f"{shown(written)} is not above 0", mend="write by how much a dose changes at one reading")
    return found


KEYS: Mapping[str, Reader] = {
    "assay": one_of("titrated assay", FOLLOWED),
    "every": positive("time"),
    "target": _target,
    "step": _step,
    "least": measure("amount", solute="Mg", spread=False),
    "greatest": measure("amount", solute="Mg", spread=False),
}
