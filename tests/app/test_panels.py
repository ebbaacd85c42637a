import numpy as np
import pytest

from magnostat.app.panels import ADULT, curve, daily, drawn, panels
from magnostat.record.plan import Plan
from magnostat.run import Series

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


def with_minerals(run, calcium):
    """The run with serum calcium as given, potassium and phosphate that rise by a fifth after each meal."""
    swing = 1.0 + 0.1 * np.sin(np.pi * run.time / 24.0) ** 2
    rows = {"serum Ca": calcium, "serum K": 4.0 * swing, "serum phosphate": 1.1 * swing}
    series = {name: Series("mmol/L", np.broadcast_to(values, (len(run.outcome), len(run.time)))) for name, values in rows.items()}
    object.__setattr__(run, "series", {**run.series, **series})
    return run


def test_other_minerals_are_drawn_where_magnesium_draws_them_along():
    run = made_up(days=10)
    assert len(panels(with_minerals(run, np.full(len(run.time), 2.3)))) == 3, "meals alone are no news"
    panel = panels(with_minerals(run, np.linspace(2.3, 1.9, len(run.time))))[3]
    assert panel.title == "Other minerals in serum, change from the start, once a day"
    assert [one.name for one in panel.curves] == ["calcium", "potassium", "phosphate"]
    assert len(panel.curves[0].time) == 11
    assert panel.curves[0].middle[-1] == pytest.approx(100 * (1.9 / 2.3 - 1))
    assert panel.curves[1].middle == pytest.approx(np.zeros(11), abs=1e-9)


@pytest.mark.parametrize(
    ("act", "drawn"),
    [
        ({"infuse": "10 mmol", "solute": "K", "at": "0 h"}, True),
        ({"take": "5 mmol", "as": "citrate", "Ca": "10 mmol", "at": "0 h"}, True),
        ({"dialyse": "HD", "Mg": "0.5 mmol/L"}, True),
        ({"infuse": "10 mmol", "at": "0 h"}, False),
    ],
)
def test_other_minerals_are_drawn_where_the_plan_gives_them(act, drawn):
    run = made_up(days=1)
    object.__setattr__(run, "plan", Plan([act]))
    assert (len(panels(with_minerals(run, np.full(len(run.time), 2.3)))) == 4) is drawn


def test_who_failed_is_not_drawn_unless_all_did(failed):
    assert drawn(failed).all()
    half = made_up(people=2)
    object.__setattr__(half, "outcome", ("ok", "nan"))
    assert drawn(half).tolist() == [True, False]
    assert panels(half)[0].curves[0].low is None
