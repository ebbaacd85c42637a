"""Loads: both formulas of retention, recovery, clearance and volume."""

import numpy as np
import pytest

from magnostat.core.errors import BadRecord
from magnostat.lab import loads
from magnostat.run import Run, Series


def test_retention_by_both_formulas(by_hand):
    assert loads.load_retention(by_hand, 0.0, 24.0) == pytest.approx([10.0])
    assert loads.load_retention_corrected(by_hand, 0.0, 24.0, (24.0, 48.0)) == pytest.approx([30.0])


def test_recovery_counts_every_dose(by_hand):
    assert loads.urinary_recovery(by_hand, 0.0, 24.0, (24.0, 48.0)) == pytest.approx([100 * 14 / 24])


def test_the_formulas_differ_by_the_basal_urine(loaded):
    basal = loads.basal_urine(loaded, 0.0, 24.0)
    difference = loads.load_retention_corrected(loaded, 0.0, 24.0) - loads.load_retention(loaded, 0.0, 24.0)
    assert difference == pytest.approx(100 * basal / 30)
    assert loads.urinary_recovery(loaded, 0.0, 24.0) == pytest.approx(100 - loads.load_retention_corrected(loaded, 0.0, 24.0))


def test_no_load_no_test(loaded):
    with pytest.raises(BadRecord, match="nothing was infused"):
        loads.load_retention(loaded, 24.0, 48.0)


def one_compartment(rate=0.2, volume=20.0, dose=10.0):
    """Serum of a bolus into one compartment, above a baseline of 0.8 mmol/L."""
    hours = np.concatenate([[0.0], np.linspace(1e-9, 24.0, 2401)])
    rise = np.where(hours > 0, dose / volume * np.exp(-rate * hours), 0.0)
    urine = dose * (1 - np.exp(-rate * hours))
    return Run(
        time=hours, outcome=("ok",),
        series={"plasma.total": Series("mmol/L", 0.8 + rise[None])},
        ledger={"infused>plasma": Series("mmol", np.where(hours > 0, dose, 0.0)[None]), "plasma>urine": Series("mmol", urine[None])},
    )  # fmt: skip


def test_clearance_of_one_compartment():
    run = one_compartment()
    assert loads.apparent_clearance(run, 0.0, 24.0, 0.0) == pytest.approx([4.0], rel=1e-4)
    assert loads.apparent_clearance(run, 0.0, float(run.time[801]), 0.0) == pytest.approx([4.0], rel=1e-4), "the tail is there"


def test_volume_of_one_compartment():
    run = one_compartment()
    assert loads.apparent_volume(run, float(run.time[401]), 0.0, (0.0, 1e-9)) == pytest.approx([20.0], rel=1e-4)


def test_clearance_and_volume_of_healthy_people(loaded):
    filtered = 0.7 * loaded.people["GFR"]
    assert loads.apparent_clearance(loaded, 0.0, 48.0) == pytest.approx(filtered, rel=0.5)
    assert np.all((loads.apparent_volume(loaded, 8.0) > 10) & (loads.apparent_volume(loaded, 8.0) < 45))
