"""The statistics by hand."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from magnostat.score import statistics

HOURS = np.array([0.0, 1.0, 2.0, 3.0, 4.0])


def test_summary_leaves_out_who_has_no_value():
    assert statistics.summary(np.array([1.0, 3.0, np.nan]), "mean") == 2.0
    assert math.isnan(statistics.summary(np.array([np.nan]), "median"))


def test_shares():
    values = np.array([0.6, 0.7, 0.8, 0.9])
    assert statistics.share(values, 0.7, None).sum() == 1
    assert statistics.share(values, None, 0.7).sum() == 2
    assert statistics.share(values, 0.9, 0.6).sum() == 2


def test_a_line_and_its_crossover():
    x = np.array([0.6, 0.8, 1.0])
    assert statistics.line(x, 0.3 * x + 0.5) == pytest.approx((0.3, 0.5))
    assert statistics.crossover(x, 0.3 * x + 0.5) == pytest.approx(0.5 / 0.7)
    assert math.isnan(statistics.line(np.ones(3), x)[0])


def test_half_life():
    assert statistics.half_life(HOURS, 5.0 * 0.5 ** (HOURS / 3.0)) == pytest.approx(3.0)
    assert math.isnan(statistics.half_life(HOURS, 1.0 + HOURS))


def test_area_and_peak():
    values = np.array([1.0, 2.0, 4.0, 2.0, 1.0])
    assert statistics.area(HOURS, values, 1.0) == pytest.approx(0.5 + 2.0 + 2.0 + 0.5)
    assert statistics.peak_time(HOURS + 7.0, values) == 2.0


def test_the_first_time_that_lasts():
    values = np.array([0.5, 1.5, 0.5, 1.5, 2.5])
    assert statistics.first_time(HOURS, values, None, 1.0) == 2.5
    assert math.isnan(statistics.first_time(HOURS, values, 1.0, None))
    assert statistics.first_time(HOURS, values, 3.0, None) == 0.0
    assert statistics.first_time(HOURS, values, 3.0, 1.0) == 2.5


def test_settling():
    assert statistics.settle(HOURS, np.array([0.0, 0.5, 1.0, 1.0, 1.0]), 0.0) == pytest.approx(1.8)
    assert statistics.settle(HOURS, np.array([0.0, 1.0, 0.5, 1.0, 1.0]), 0.0) == pytest.approx(2.8)
    assert statistics.settle(HOURS, np.array([1.0, 0.5, 0.0, 0.0, 0.0]), 1.0) == pytest.approx(1.8)


@given(arrays(np.float64, st.integers(3, 30), elements=st.floats(-5, 5)), st.randoms())
def test_the_order_of_people_changes_nothing(values, stream):
    order = list(range(len(values)))
    stream.shuffle(order)
    shuffled = values[order]
    for how in ("mean", "median"):
        assert statistics.summary(shuffled, how) == pytest.approx(statistics.summary(values, how), abs=1e-12)
    assert statistics.share(shuffled, 1.0, None).sum() == statistics.share(values, 1.0, None).sum()
    first, second = statistics.line(values, 2 * values)[0], statistics.line(shuffled, 2 * shuffled)[0]
    assert first == pytest.approx(second, nan_ok=True)
