import numpy as np
import pytest

from magnostat.app.panels import ADULT, curve, daily, drawn, panels

from .conftest import made_up


def test_a_person_is_a_line_and_several_are_a_median_between_percentiles():
    values = np.array([[1.0, 2.0], [2.0, 4.0], [9.0, 9.0]])
    assert curve("x", np.array([0.0, 1.0]), values[:1]).low is None
    found = curve("x", np.array([0.0, 1.0]), values)
    assert found.middle.tolist() == [2.0, 4.0]
    assert (found.low <= found.middle).all()
    assert (found.middle <= found.high).all()


def test_the_reference_interval_stands_behind_serum_alone(one):
    shown = panels(one)
    assert shown[0].reference == ADULT
    assert ADULT.text == f"adult serum magnesium {ADULT.low:.2f} to {ADULT.high:.2f} mmol/L"
    assert all(panel.reference is None for panel in shown[1:])
    assert panels(one, None)[0].reference is None


def test_urine_is_a_rate_over_a_short_run_and_a_daily_total_over_a_long_one(one, several):
    assert panels(one)[1].curves[0].middle == pytest.approx(5.0)
    assert "per day" in panels(several)[1].title
    marks, totals = daily(several, "muscle>urine")
    assert len(marks) == 11
    assert totals == pytest.approx(np.full((7, 10), 5.0))


def test_stores_are_told_relative_to_their_start(one):
    assert panels(one)[2].curves[0].middle[[0, -1]] == pytest.approx([0.0, 100 * 21 / 90])


def test_who_failed_is_not_drawn_unless_all_did(failed):
    assert drawn(failed).all()
    half = made_up(people=2)
    object.__setattr__(half, "outcome", ("ok", "nan"))
    assert drawn(half).tolist() == [True, False]
    assert panels(half)[0].curves[0].low is None
