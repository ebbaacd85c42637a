"""Quantities: the grammar, the spreads, and what is refused by name."""

import math
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.errors import BadQuantity, MagnostatError, OutOfRange
from magnostat.core.quantity import Quantity, clock, clock_text, instant, quantity, reported, window
from magnostat.core.units import DIMENSIONS, number_text

numbers = st.floats(0, 1e6, allow_nan=False).map(lambda x: round(x, 6))
wanted = st.sampled_from(sorted(DIMENSIONS))


@given(numbers, numbers, wanted, st.data())
def test_every_spread_reads_back_from_its_text(a, b, dimension, data):
    unit = data.draw(st.sampled_from(sorted(DIMENSIONS[dimension].units)))
    low, mid, high = (number_text(x) for x in sorted((a, (a + b) / 2, b)))
    for body in (mid, f"{mid} sd {low}", f"{mid} se {low}", f"{low} to {high}", f"< {mid}",
                 f"{mid} ci {low} to {high}", f"{mid} iqr {low} to {high}", f"{mid} range {low} to {high}"):  # fmt: skip
        text = f"{body} {unit}".rstrip()
        found = reported(text, dimension, solute="Mg")
        assert str(found) == text
        assert reported(str(found), dimension, solute="Mg") == found
        assert found.least <= found.value or found.spread == "to"


@given(numbers, numbers)
def test_a_computed_quantity_writes_itself(a, b):
    made = Quantity(a, "amount", "sd", b)
    again = reported(str(made), "amount")
    assert (again.value, again.width) == (a, b)
    assert again == made
    assert hash(again) == hash(made)


@given(st.text())
def test_any_text_is_a_quantity_or_one_line(text):
    for want in ("amount", "share", "time"):
        try:
            found = reported(text, want, solute="Mg")
        except MagnostatError as error:
            assert str(error).isprintable()  # noqa: PT017
        else:
            assert math.isfinite(found.value)


@given(
    st.from_regex(
        r"-?[0-9]{1,12}(\.[0-9]{1,6})?( (sd|se|to|iqr|pi) -?[0-9]{1,6}( to [0-9]{1,6})?)? (mg|mmol|%|h)", fullmatch=True
    )
)
def test_nearly_right_texts_are_bounded(text):
    try:
        found = reported(text, "amount", solute="Mg")
    except MagnostatError:
        return
    assert abs(found.value) <= 1e9


@pytest.mark.parametrize(("text", "says"), [
    ("450mg", "without a space"), ("1,000 mg", "thousands mark"), ("1 000 mg", "thousands mark"), ("1e3 mg", "exponent"),
    ("nan mg", "finite"), ("inf mg", "finite"), ("1e400 mg", "exponent"), ("0,5 mg", "decimal comma"), ("", "empty"),
    (" 5 mg", "space too many"), ("5  mg", "space too many"), ("5 mg\n", "space too many"), (".5 mg", "bare decimal point"),
    ("+5 mg", "plus sign"), ("5 ± 1 mg", "±"), ("5-6 mg", "dash"), ("９ mg", "no quantity"), ("5", "a unit is missing"),
    ("66 to 18 mg", "ends before"), ("5 sd -1 mg", "negative sd"), ("5 iqr 6 to 7 mg", "outside its iqr"), ("5 mL", "volume"),
    (None, "no quantity"), (True, "no quantity"), (5, "no unit"), ([1], "no quantity"), ("5 " * 200, "characters"),
])  # fmt: skip
def test_mistakes_are_named(text, says):
    with pytest.raises(MagnostatError) as error:
        quantity(text, "amount", solute="Mg", spread=True)
    assert says in str(error.value)


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf, 1e300, 10**400])
def test_numbers_that_are_none_are_refused(number):
    with pytest.raises(OutOfRange):
        quantity(number, "share")


def test_out_of_bounds():
    with pytest.raises(OutOfRange):
        quantity("9" * 12 + " mg", "amount", solute="Mg")
    with pytest.raises(OutOfRange):
        quantity("1." + "0" * 40 + " mg", "amount", solute="Mg")


@pytest.mark.parametrize("text", ["5 se 1 mg", "5 ci 4 to 6 mg", "< 5 mg", "> 5 mg"])
def test_what_is_no_spread_of_people_is_refused_for_people(text):
    with pytest.raises(BadQuantity, match="belongs to results"):
        quantity(text, "amount", solute="Mg", spread=True)
    assert reported(text, "amount", solute="Mg").spread


def test_where_no_spread_is_admitted_none_is_read():
    with pytest.raises(BadQuantity, match="one value is expected"):
        quantity("5 sd 1 h", "time")


def test_times():
    assert instant("1 mo") == 30 * 24
    assert instant("1 y") == 365 * 24
    assert instant("2.1667 d") == 2.1667 * 24
    assert window("-2 to -1 d") == (-48, -24)
    with pytest.raises(BadQuantity, match="no length"):
        window("3 to 3 h")
    with pytest.raises(BadQuantity, match="no window"):
        window("3 h")


@given(st.integers(0, 1439))
def test_clock_times_read_back(minutes):
    assert clock_text(clock(clock_text(minutes / 60))) == clock_text(minutes / 60)


@pytest.mark.parametrize("text", ["24:00", "8:00", "08:60", "08.00", 8, None])
def test_bad_clock_times(text):
    with pytest.raises(BadQuantity, match="clock time"):
        clock(text)


def test_reading_units_needs_nothing_heavy():
    code = "import sys, magnostat.core.quantity; print(sorted({'numpy', 'pint', 'pydantic', 'decimal', 'difflib'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
