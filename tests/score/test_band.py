"""Every rule of the band by a computation by hand, and what holds for all bands."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.score.band import CHANGE, LEVEL, RELATIVE, SHAPE, SHARE, Tolerance, Written, band, half_widths

SERUM = Tolerance(LEVEL, 0.05, 0.10, 0.02)
T9 = 2.262157163  # Student 0.975 with 9 degrees of freedom

HALVES = {  # what is written, of ten people → its half-widths
    "sd": (Written(5.0, "sd", 2.0), T9 * 2.0 / math.sqrt(10)),
    "se": (Written(5.0, "se", 0.5), T9 * 0.5),
    "iqr": (Written(5.0, "iqr", 0.0, 4.0, 7.0), 1.2533 * T9 * 3.0 / (1.349 * math.sqrt(10))),
    "range": (Written(5.0, "range", 0.0, 1.0, 9.0), T9 * (8.0 / (2 * 1.546635)) / math.sqrt(10)),  # z(9.625/10.25)
    "pi": (Written(5.0, "pi", 0.0, 1.08, 8.92), T9 * 2.0 / math.sqrt(10)),
}


@pytest.mark.parametrize("name", HALVES)
def test_the_half_width_of_what_was_reported(name):
    told, half = HALVES[name]
    assert half_widths(told, 10) == pytest.approx((half, half), rel=1e-5)
    assert half_widths(told, 1) is None


def test_an_interval_is_taken_as_it_is_on_each_side():
    assert half_widths(Written(0.04, "ci", 0.0, 0.02, 0.07), 1) == pytest.approx((0.02, 0.03))


@pytest.mark.parametrize(("spread", "factor"), [("sd", 1.2533), ("range", 1.2533), ("se", 1.0), ("pi", 1.0), ("iqr", 1.0)])
def test_a_median_is_less_well_known(spread, factor):
    told = Written(5.0, spread, 2.0, 1.0, 9.0)
    mean, median = half_widths(told, 10), half_widths(told, 10, median=True)
    assert median == pytest.approx(tuple(factor * h for h in mean))


BANDS = {  # what is written, the rule, people → the band
    "level, bare": (Written(0.8), SERUM, 1, (0.72, 0.88)),
    "level, bare and small": (Written(0.1), SERUM, 1, (0.08, 0.12)),
    "level, one person": (Written(0.8, "sd", 0.1), SERUM, 1, (0.72, 0.88)),
    "level, se": (Written(0.8, "se", 0.01), SERUM, 10, (0.8 - math.hypot(T9 * 0.01, 0.04), 0.8 + math.hypot(T9 * 0.01, 0.04))),
    "level, between": (Written(0.8, "to", 0.0, 0.7, 0.9), SERUM, 10, (0.66, 0.94)),
    "level, below": (Written(0.8, "<"), SERUM, 10, (-math.inf, 0.84)),
    "level, above": (Written(0.8, ">"), SERUM, 10, (0.76, math.inf)),
    "change, bare": (Written(-0.2), Tolerance(CHANGE, epsilon=0.02), 10, (-0.25, -0.15)),
    "change, bare and small": (Written(0.04), Tolerance(CHANGE, epsilon=0.02), 10, (0.02, 0.06)),
    "change, ci": (Written(0.04, "ci", 0.0, 0.02, 0.07), Tolerance(CHANGE, epsilon=0.02), 10,
                   (0.04 - math.hypot(0.02, 0.02), 0.04 + math.hypot(0.03, 0.02))),
    "relative, bare": (Written(0.78), Tolerance(RELATIVE), 10, (0.585, 0.975)),
    "relative, bare and small": (Written(0.1), Tolerance(RELATIVE), 10, (0.0, 0.2)),
    "relative, in per cent": (Written(-10.0), Tolerance(RELATIVE, one=100.0), 10, (-20.0, 0.0)),
    "relative, se": (Written(0.5, "se", 0.03), Tolerance(RELATIVE), 10,
                     (0.5 - math.hypot(T9 * 0.03, 0.05), 0.5 + math.hypot(T9 * 0.03, 0.05))),
    "shape, bare": (Written(10.0), Tolerance(SHAPE), 10, (7.0, 13.0)),
    "shape, se": (Written(10.0, "se", 1.0), Tolerance(SHAPE), 10, (10 - math.hypot(T9, 1.5), 10 + math.hypot(T9, 1.5))),
    "share, bare": (Written(50.0), Tolerance(SHARE, one=100.0), 10, (50 - math.hypot(26.3407, 10), 50 + math.hypot(26.3407, 10))),
}  # fmt: skip


@pytest.mark.parametrize("name", BANDS)
def test_the_band(name):
    told, rule, n, ends = BANDS[name]
    assert tuple(band(told, rule, n)[:2]) == pytest.approx(ends, rel=1e-5)


def test_bands_are_cut():
    assert band(Written(0.01), SERUM, 1, floor=0.0)[:2] == pytest.approx((0.0, 0.03))
    assert band(Written(95.0), Tolerance(SHARE, one=100.0), 10, floor=0.0, ceiling=100.0).high == 100.0


def test_the_distance_is_told_in_half_widths_of_its_side():
    found = band(Written(0.04, "ci", 0.0, 0.04, 0.07), Tolerance(CHANGE, epsilon=0.04), 10)
    assert found.away(0.04 + 0.05) == pytest.approx(1.0)
    assert found.away(0.0) == pytest.approx(1.0)
    assert band(Written(0.8, "<"), SERUM, 10).away(0.88) == pytest.approx(2.0)
    assert band(Written(0.8, "<"), SERUM, 10).away(0.1) == 0.0


NUMBERS = st.floats(-1e3, 1e3)
RULES = st.builds(Tolerance, st.sampled_from([LEVEL, CHANGE, RELATIVE, SHARE, SHAPE]), st.floats(0, 0.5), st.floats(0, 0.5),
                  st.floats(0, 10), st.sampled_from([1.0, 100.0]))  # fmt: skip


@given(NUMBERS, st.sampled_from(["", "sd", "se", "ci", "iqr", "range", "pi", "to", "<", ">"]), st.floats(0, 100),
       st.floats(0, 100), RULES, st.integers(1, 500))  # fmt: skip
def test_a_band_holds_its_centre(centre, spread, below, above, rule, n):
    told = Written(centre, spread, below, centre - below, centre + above)
    if spread == "to":
        told = told._replace(centre=(told.low + told.high) / 2)
    found = band(told, rule, n)
    assert found.holds(told.centre)
    assert found.low <= found.high
    assert found.away(told.centre) == pytest.approx(0.0, abs=1e-9)


@given(NUMBERS, st.floats(0.01, 100), st.floats(1.0, 10.0), RULES, st.integers(2, 500))
def test_a_wider_dispersion_never_narrows_the_band(centre, sd, more, rule, n):
    narrow, wide = (band(Written(centre, "sd", width), rule, n) for width in (sd, sd * more))
    assert wide.low <= narrow.low
    assert wide.high >= narrow.high
