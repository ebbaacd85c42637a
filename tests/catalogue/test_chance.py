"""The chance that an intake falls short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.catalogue.chance import chance_short
from magnostat.catalogue.needs import day_spread, requirement_spread


def test_at_the_need_it_is_even_and_at_the_recommended_intake_rare():
    assert chance_short(255.0, 255.0) == 0.5
    assert chance_short(1.2 * 330.0, 330.0) == pytest.approx(0.0228, abs=1e-4)


def test_three_days_at_the_recommended_intake_leave_15_per_cent():
    """The worked example of the Institute of Medicine: a woman of 40 with 320 mg on three days is adequate by 85 %."""
    assert 1 - chance_short(320.0, 265.0, days=3, sex="F") == pytest.approx(0.85, abs=0.02)
    assert 1 - chance_short(377.0, 265.0, days=3, sex="F") == pytest.approx(0.975, abs=0.005)
    assert (requirement_spread(), day_spread("F").value, day_spread("M").value) == (0.10, 85.8, 122.0)


def test_a_childs_days_differ_less_than_a_womans():
    """A child of 7 with 132 mg on two days, above the RDA of 130: the women's spread told 36 %."""
    assert chance_short(132.0, 110.0, days=2, sex="F", age=7) == pytest.approx(0.332, abs=0.002)
    assert chance_short(132.0, 110.0, days=2, sex="M", age=7) == pytest.approx(0.348, abs=0.002)


@given(st.floats(0, 800), st.floats(1, 100), st.integers(1, 60))
def test_more_is_never_worse_and_more_days_are_surer(intake, more, days):
    assert chance_short(intake + more, 300.0, days=days) <= chance_short(intake, 300.0, days=days)
    sure, unsure = chance_short(intake, 300.0, days=days + 1), chance_short(intake, 300.0, days=days)
    assert abs(sure - 0.5) >= abs(unsure - 0.5) - 1e-12
