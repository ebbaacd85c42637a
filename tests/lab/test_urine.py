"""Urine: collections and ratios, worked out on paper."""

import pytest

from magnostat.lab import blood, urine


def test_collections(by_hand):
    assert urine.urine_magnesium(by_hand, 0.0, 12.0) == pytest.approx([24.0])
    assert urine.urine_concentration(by_hand, 0.0, 24.0) == pytest.approx([12.0])


def test_over_creatinine(by_hand):
    per_hour = 0.06 * 100 * blood.creatinine(by_hand, 24.0)[0] / 1000
    assert urine.urine_per_creatinine(by_hand, 0.0, 24.0) == pytest.approx([18 / 24 / per_hour])


def test_fractional_excretion(by_hand):
    assert urine.fractional_excretion(by_hand, 0.0) == pytest.approx([100 * 0.02 / (0.7 * 0.8)])
    mean = (1.2 + 1.4) / 2
    assert urine.fractional_excretion_of(by_hand, 0.0, 24.0) == pytest.approx([100 * 18 / 24 / (0.7 * 6.0 * mean)])
    assert urine.fractional_excretion_of(by_hand, 0.0, 0.0) == urine.fractional_excretion(by_hand, 0.0)


def test_tubular_maximum_of_healthy_people_under_a_load(by_hand, loaded):
    assert urine.tubular_maximum(by_hand, 12.0) == pytest.approx([0.62])
    assert urine.tubular_maximum(loaded, 8.0).mean() == pytest.approx(0.576, rel=0.15)


def test_fractional_excretion_of_healthy_people(loaded):
    assert 1.5 < urine.fractional_excretion_of(loaded, -24.0, 0.0).mean() < 6.0
