"""Reading a run: instants, averages and the samples that they need."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.errors import OutOfRange
from magnostat.lab import blood, reading
from magnostat.lab.window import Window


def test_an_average_is_by_trapezoids(by_hand):
    assert reading.average(by_hand, blood.serum_magnesium, 0.0, 24.0) == pytest.approx([1.3])
    assert reading.average(by_hand, blood.serum_magnesium, 12.0, 12.0) == pytest.approx([1.6])


def test_an_instant_without_a_sample_is_refused(by_hand):
    with pytest.raises(OutOfRange, match="no sample at 5 h"):
        reading.sample(by_hand, "plasma.total", 5.0)


def test_a_transfer_that_is_not_there_carries_nothing(by_hand):
    assert reading.moved_all(by_hand, ("nowhere>nothing", "plasma>urine"), 0.0, 12.0) == pytest.approx([12.0])


@given(st.floats(-1e4, 1e4), st.floats(0.01, 2e4))
def test_a_grid_meets_both_ends_and_is_in_order(begin, length):
    found = reading.grid(begin, begin + length)
    assert found[0] == begin and found[-1] == begin + length
    assert all(a < b for a, b in pairwise(found))
    assert len(found) < 4200


def test_windows():
    assert Window.day_before(24.0).basal_window == (-24.0, 0.0)
    assert Window(0.0, 8.0, baseline=-1.0).reference == -1.0
    with pytest.raises(OutOfRange, match="a window from 2 to 1 h"):
        Window(2.0, 1.0)
