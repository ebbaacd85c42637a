"""Assays of dialysis: what goes both ways, what a filter leaves, and a balance that counts the dialysate."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.lab import ASSAYS, Window, balance, dialysis
from magnostat.run import Run, Series


@pytest.fixture
def on_paper():
    """One person, samples at 0, 4 and 24 h: a session that gives and takes, and a filter."""
    told = {"plasma>dialysate": [0, 20, 20], "dialysate>plasma": [0, 12, 12], "diet>stomach": [0, 4, 9]}
    seen = {"dialyser.before": [0.6, 0.5, 0.5], "dialyser.after": [0.3, 0.4, 0.5],
            "dialyser.before_Ca": [1.2, 1.2, 1.2], "dialyser.after_Ca": [0.36, 1.2, 1.8]}  # fmt: skip
    return Run(time=np.array([0.0, 4.0, 24.0]), outcome=("ok",), people={},
               series={name: Series("mmol/L", np.array([row])) for name, row in seen.items()},
               ledger={name: Series("mmol", np.array([row], dtype=float)) for name, row in told.items()})  # fmt: skip


def test_removal_is_what_leaves_less_what_enters_and_counts_idle_hours(on_paper):
    assert dialysis.dialytic_removal(on_paper, 0.0, 4.0) == pytest.approx([2.0])
    assert ASSAYS["dialytic removal"].read(on_paper, Window(0.0, 24.0)) == pytest.approx([8.0 / 24.0])


def test_what_a_filter_leaves(on_paper):
    assert dialysis.filter_fall_magnesium(on_paper, 0.0) == pytest.approx([50.0])
    assert ASSAYS["filter fall ionised Mg"].read(on_paper, Window.instant(4.0)) == pytest.approx([20.0])
    assert [dialysis.filter_fall_calcium(on_paper, t)[0] for t in (0.0, 4.0, 24.0)] == pytest.approx([70.0, 0.0, -50.0])


def test_a_balance_counts_the_dialysate(on_paper):
    assert balance.balance(on_paper, 0.0, 24.0) == pytest.approx([9.0 - 8.0])


def test_without_dialysis_there_is_nothing():
    run = mg.simulate(days=1, every=24.0)
    assert dialysis.dialytic_removal(run, 0.0, 24.0) == pytest.approx([0.0])
    assert dialysis.filter_fall_magnesium(run, 0.0) == pytest.approx([0.0])


def test_people_on_dialysis_are_in_balance_over_their_week():
    person, plan = mg.Person(GFR="1 mL/min"), mg.Plan([{"dialyse": "HD", "Mg": "0.5 mmol/L"}], until="7 d")
    run = mg.simulate(person, plan, every=4.0)
    assert balance.balance(run, 0.0, 168.0) == pytest.approx(balance.sweat_magnesium(run, 0.0, 168.0), abs=2e-3)
    hours = [float(t) for t in run.time if dialysis.filter_fall_magnesium(run, float(t))[0] > 1.0]
    assert hours == [4.0, 52.0, 100.0], "a sample at the end of a session is still in it"
