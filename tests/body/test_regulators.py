"""Regulators: each is 1 at its reference and changes nothing there."""

from __future__ import annotations

import pytest

from magnostat.body.regulators import Inputs, Signals, flows

REST = Signals.reference()


def test_Q1_stress_frees_fatty_acids():
    assert flows(REST).bound_acids == 1.0
    freed = [flows(REST.but(catecholamines=c)).bound_acids for c in (0.3, 1.0, 10.0)]
    assert 0.0 < freed[0] < freed[1] < freed[2]


def test_Q1_stress_multiplies_what_fatty_acids_there_are():
    stressed = flows(REST.but(catecholamines=10.0)).bound_acids
    assert flows(REST.but(catecholamines=10.0, fatty_acids=2.0)).bound_acids == pytest.approx(2.0 * stressed)
    assert flows(REST.but(catecholamines=10.0, e_lipolysis=0.0)).bound_acids == 1.0


def test_nothing_is_given_unless_a_plan_gives_it():
    assert set(Inputs().numbers().values()) == {0.0}
