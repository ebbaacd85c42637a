"""Stores: the whole body, and what a biopsy would hold."""

import pytest

import magnostat as mg
from magnostat.lab import stores


def test_the_body_is_all_but_the_lumen(by_hand):
    assert stores.body_magnesium(by_hand, 0.0) == pytest.approx([2.4 + 9.0])


def test_a_biopsy_of_the_reference_man():
    run = mg.simulate(mg.Person(weight="70 kg", height="1.76 m", GFR="120 mL/min"), days=1, every=24.0)
    assert stores.muscle_magnesium(run, 0.0)[0] == pytest.approx(40.0, rel=0.06)
    assert stores.bone_magnesium(run, 0.0)[0] == pytest.approx(170.0, rel=0.06)
    assert 800 < stores.body_magnesium(run, 0.0)[0] < 1200


def test_a_biopsy_does_not_know_how_large_a_person_is():
    runs = [mg.simulate(mg.Person(weight=w, height="1.76 m", GFR="100 mL/min"), mg.Plan([{"diet": d}]), days=1, every=24.0)
            for w, d in (("60 kg", "11 mmol/d"), ("95 kg", "12 mmol/d"))]  # fmt: skip
    thin, heavy = (stores.muscle_magnesium(run, 0.0)[0] for run in runs)
    assert thin == pytest.approx(heavy, rel=0.03)
