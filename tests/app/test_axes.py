import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.app.axes import number, tick_texts, ticks, time_axis


@given(st.floats(-1e6, 1e6), st.floats(1e-6, 1e6), st.integers(2, 10))
def test_ticks_are_round_within_and_neither_few_nor_many(low, width, count):
    found = ticks(low, low + width, count)
    assert len(found) <= 2 * count + 2
    assert all(low - 1e-9 * abs(low) - 1e-6 * width <= t <= low + width + 1e-9 * abs(low) + 1e-6 * width for t in found)
    assert len(found) >= count // 2


@given(st.floats(-20_000, 20_000), st.floats(1, 400_000))
def test_a_time_axis_has_a_unit_that_suits_it(begin, span):
    axis = time_axis(begin, begin + span)
    assert axis.unit == ("h" if begin + span - begin <= 72 else "d" if begin + span - begin <= 4 * 8766 else "y")
    assert 2 <= len(axis.ticks) <= 60
    assert list(axis.ticks) == sorted(axis.ticks)


@pytest.mark.parametrize(("days", "marks"), [(30, 5.0), (28, 7.0), (7, 1.0), (14, 2.0), (365, 50.0)])
def test_days_are_marked_in_steps_people_count_in(days, marks):
    found = time_axis(0, 24.0 * days).ticks
    assert found[1] - found[0] == marks


def test_marks_of_a_scale_have_as_many_decimals():
    assert tick_texts((0.9, 0.95, 1.0)) == ("0.90", "0.95", "1.00")


@pytest.mark.parametrize(
    ("value", "text"), [(0.0, "0"), (float("inf"), "–"), (4.1e-9, "4.1e-09"), (5.678, "5.68"), (-0.5, "-0.500")]
)
def test_numbers_for_people(value, text):
    assert number(value) == text
