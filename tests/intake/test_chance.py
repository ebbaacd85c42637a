"""The chance that an intake falls short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.catalogue.needs import day_spread, requirement_spread
from magnostat.intake.chance import chance_short


def test_at_the_need_it_is_even_and_at_the_recommended_intake_rare():
    assert chance_short(255.0, 255.0) == 0.5
    assert chance_short(1.2 * 330.0, 330.0) == pytest.approx(0.0228, abs=1e-4)


def test_three_days_at_the_recommended_intake_leave_15_per_cent():
    """The worked example of the Institute of Medicine: a woman of 40 with 320 mg on three days is adequate by 85 %."""
    assert 1 - chance_short(320.0, 265.0, days=3, sex="F") == pytest.approx(0.85, abs=0.02)
    assert 1 - chance_short(377.0, 265.0, days=3, sex="F") == pytest.approx(0.975, abs=0.005)
    assert (requirement_spread(), day_spread("F"), day_spread("M")) == (0.10, 85.8, 122.0)


@given(st.floats(0, 800), st.floats(1, 100), st.integers(1, 60))
def test_more_is_never_worse_and_more_days_are_surer(intake, more, days):
    assert chance_short(intake + more, 300.0, days=days) <= chance_short(intake, 300.0, days=days)
    sure, unsure = chance_short(intake, 300.0, days=days + 1), chance_short(intake, 300.0, days=days)
    assert abs(sure - 0.5) >= abs(unsure - 0.5) - 1e-12
