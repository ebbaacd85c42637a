"""Conversions: exact where people check them, inverse of each other everywhere, refused where they mean nothing."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.errors import BadQuantity, UnknownName
from magnostat.core.units import (
    CHARGE,
    DIMENSIONS,
    MOLAR_MASS,
    find_unit,
    from_internal,
    number_text,
    spell,
    to_internal,
)

ROWS = [(d, u) for d, dimension in DIMENSIONS.items() for u in dimension.units]
numbers = st.floats(-1e9, 1e9, allow_nan=False).filter(lambda x: x == 0 or abs(x) > 1e-9)


@pytest.mark.parametrize(("dimension", "unit"), ROWS)
@given(number=numbers)
def test_there_and_back(dimension, unit, number):
    internal = to_internal(number, unit, dimension, "Mg")
    assert math.isclose(from_internal(internal, unit, dimension, "Mg"), number, rel_tol=1e-14)


@pytest.mark.parametrize(("number", "unit", "dimension", "solute", "internal"), [
    (24.305, "mg", "amount", "Mg", 1.0),
    (2, "mEq", "amount", "Mg", 1.0),
    (1, "mEq", "amount", "K", 1.0),
    (2.07, "mg/dL", "concentration", "Mg", 0.8517),
    (1.70, "mEq/L", "concentration", "Mg", 0.85),
    (1.0, "mg/dL", "concentration", "creatinine", 0.0884),
    (0.035, "mg/mg", "ratio", "Mg", 0.1629),
    (365, "mg/d", "rate", "Mg", 365 / 24.305 / 24),
    (4.2, "g/dL", "mass concentration", "albumin", 42.0),
    (120, "mL/min", "flow", None, 7.2),
    (1, "mo", "time", None, 730.5),
    (1, "y", "time", None, 8766.0),
    (48, "%", "share", None, 0.48),
])  # fmt: skip
def test_known_conversions(number, unit, dimension, solute, internal):
    assert math.isclose(to_internal(number, unit, dimension, solute), internal, rel_tol=5e-4)


@given(numbers)
def test_a_number_is_written_without_exponent_and_reads_back(number):
    text = number_text(number)
    assert "e" not in text
    assert float(text) == number


def test_mass_and_charge_need_a_solute_that_has_them():
    with pytest.raises(BadQuantity, match="phytic acid has 660 g/mol"):
        to_internal(800, "mg", "amount", "phytate")
    with pytest.raises(BadQuantity, match="charge depends on pH"):
        to_internal(1, "mEq", "amount", "phosphate")
    with pytest.raises(BadQuantity, match="unnamed solute"):
        to_internal(1, "mg", "amount")
    with pytest.raises(UnknownName, match="unknown solute 'Zn'"):
        to_internal(1, "mg", "amount", "Zn")


@pytest.mark.parametrize(("unit", "says"), [
    ("mL", "unit of a volume"), ("mmol/l", "write 'mmol/L'"), ("µmol/L", "write 'umol/L'"),
    ("uM", "write 'umol/L'"), ("", "a unit is missing"), ("mg/dl", "write 'mg/dL'"),
])  # fmt: skip
def test_a_wrong_unit_is_named_with_the_right_one(unit, says):
    with pytest.raises(BadQuantity) as error:
        find_unit(unit, ("concentration",))
    assert says in str(error.value)


def test_the_table_is_closed_and_sound():
    assert set(CHARGE) < set(MOLAR_MASS)
    assert all(unit.up > 0 and unit.down > 0 for d in DIMENSIONS.values() for unit in d.units.values())
    assert spell(1.0, "mg/d", "rate", "Mg", digits=3) == "583 mg/d"
