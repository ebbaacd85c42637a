"""Blood: concentrations, shares, and creatinine as the inverse of the equation that made GFR of it."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.lab import blood
from magnostat.people.covariates import ckd_epi


def test_concentrations_and_shares(by_hand):
    assert blood.serum_magnesium(by_hand, 12.0) == pytest.approx([1.6])
    assert blood.ionised_magnesium(by_hand, 12.0) == pytest.approx([1.0])
    assert blood.ultrafilterable_magnesium(by_hand, 0.0) == pytest.approx([0.56])
    assert blood.ionised_fraction(by_hand, 0.0) == pytest.approx([62.5])
    assert blood.bound_fraction(by_hand, 0.0) == pytest.approx([30.0])
    assert blood.red_cell_magnesium(by_hand, 0.0) == pytest.approx([2.1])
    assert 1000 * blood.red_cell_free_magnesium(by_hand, 0.0) == pytest.approx([200.0])


def test_filtration_is_urine_over_what_a_litre_yields(by_hand):
    assert blood.filtration(by_hand, 0.0) == pytest.approx([100.0])


def test_creatinine_inverts_ckd_epi():
    people = mg.Person(n=30, age="20 to 90 y", GFR="15 to 140 mL/min/1.73m2")
    run = mg.simulate(people, days=1, every=24.0)
    indexed = ckd_epi(blood.creatinine(run, 0.0) / 1000.0, run.people["age"], run.people["female"])
    assert indexed == pytest.approx(run.people["GFR"] / run.people["surface"] * 1.73 / 0.06, rel=1e-6)


def test_creatinine_of_the_anuric_is_that_of_the_least_filtration():
    run = mg.simulate(mg.Person(GFR="3 mL/min", age="60 y"), mg.Plan([{"diet": "3 mmol/d"}]), days=1, every=24.0)
    assert 800 < blood.creatinine(run, 0.0)[0] < 1500


def test_creatinine_of_a_woman_of_forty(by_hand):
    # 100 = 142 · (S/0.7)^−1.2 · 0.9938^40 · 1.012 has S = 0.7 · 1.1207^(1/1.2) mg/dL
    expected = 0.7 * (142 * 0.9938**40 * 1.012 / 100) ** (1 / 1.2) * 1000 / 11.312
    assert blood.creatinine(by_hand, 0.0) == pytest.approx([expected])


def test_serum_is_seen_by_everybody(loaded):
    assert np.array_equal(blood.serum_magnesium(loaded, 0.0), loaded.series["plasma.total"].values[:, list(loaded.time).index(0.0)])
