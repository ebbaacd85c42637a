"""The habitual state on three meals a day: what the reference adult is like, and which way each lesion moves serum."""

from __future__ import annotations

import numpy as np
import pytest

from magnostat.body.register import substance
from magnostat.engine.evaluate import observe
from magnostat.engine.kernel import load
from magnostat.engine.schedule import Schedule
from magnostat.engine.steady import habitual
from magnostat.simulation import axis

MEAL, AT = 1.0 / 3.0, (0.0, 5.0, 11.0)
EATEN = {"Ca": 25.0, "P": 45.0, "K": 70.0, "Na": 150.0}  # mmol a day
DIETS = (4.0, 8.0, 12.0, 16.0, 24.0, 40.0)
CHANGES = {
    "reference": {},
    "pore lost": {"kidney.CLDN16_19": 0.35},
    "voltage lost": {"kidney.NKCC2": 0.7},
    "distal tubule lost": {"kidney.E_DCT": 0.35},
    "channel lost in kidney and gut": {"kidney.E_DCT": 0.12, "gut.E_TRPM6": 0.15},
    "channel lost in gut": {"gut.E_TRPM6": 0.1},
    "no growth factor": {"signal.EGF": 0.0},
    "sodium pore lost": {"kidney.CLDN10": 0.2},
    "receptor more sensitive": {"kidney.E_CaSR": 1.2},
    "receptor less sensitive": {"kidney.E_CaSR": 0.85},
    "distal tubule more active": {"kidney.E_DCT": 1.15},
    "half the nephrons": {"kidney.GFR": 3.6},
    "an eighth of the nephrons": {"kidney.GFR": 0.9},
    "ligand lost": {"cells.E_ATP": 0.75},
    "insulin low": {"signal.insulin": 0.5},
}


def meals(program, diets):
    diet = program.parameters.index("input.diet")
    time = np.sort(np.concatenate([AT, np.add(AT, MEAL)]))
    personal = np.column_stack([np.ones(len(diets)), np.asarray(diets) / len(AT) / MEAL])
    n = len(time)
    return Schedule(time, np.zeros(n), np.full(n, diet), np.full(n, -1), np.ones(n), np.tile([1.0, 0.0], n // 2), personal)


class People:
    """Habitual states of several people and one usual day of each."""

    def __init__(self, program, kernel, diets, changes):
        values = np.tile(program.reference, (len(diets), 1))
        for solute, amount in EATEN.items():
            values[:, program.parameters.index(f"input.diet_{solute}")] = amount / 24.0
        for row, change in enumerate(changes):
            for name, value in change.items():
                values[row, program.parameters.index(name)] = value
        self.program, self.kernel, self.schedule = program, kernel, meals(program, diets)
        found = habitual(kernel, values, self.schedule)
        assert [found.sentence(i) for i in range(len(diets))] == [""] * len(diets)
        self.y = found.y
        day = kernel.run(found.y, values, self.schedule, np.array([0.0, 24.0]), rtol=1e-8)
        rows = {program.ledger[row]: day.ledger[:, -1, i] for i, row in enumerate(kernel.ledger_rows)}
        self.urine = rows["plasma", "urine"]
        self.serum = observe(program, ["plasma.total"], found.y, values)["plasma.total"]

    def of(self, pool):
        return self.y[:, self.program.states.index(pool)]


@pytest.fixture(scope="module")
def traced():
    program = axis.traced()
    return program, load(program)


@pytest.fixture(scope="module")
def lesions(traced):
    people = People(*traced, [12.0] * len(CHANGES), CHANGES.values())
    return dict(zip(CHANGES, people.serum, strict=True)), people


def test_the_reference_adult(lesions):
    serum, people = lesions
    assert serum["reference"] == pytest.approx(0.83, abs=0.003)
    assert 3.0 <= people.urine[0] <= 5.0
    assert people.of("red_cells")[0] / 2.0 == pytest.approx(2.1, abs=0.1)
    pools = [name for name, pool in zip(people.program.states, people.program.is_pool, strict=True) if pool]
    lumen = {"stomach", "small_bowel", "colon", "residue"}
    body = sum(people.of(name)[0] for name in pools if name not in lumen and substance(name) == "Mg")
    assert 21.0 <= body * 24.305e-3 <= 28.0, "grams of magnesium in the body"


@pytest.mark.parametrize("name", ["pore lost", "voltage lost", "distal tubule lost", "channel lost in kidney and gut",
                                  "channel lost in gut", "no growth factor", "receptor more sensitive"])
def test_lesions_that_lower_serum(lesions, name):
    assert lesions[0][name] < lesions[0]["reference"] - 0.03


@pytest.mark.parametrize("name", ["sodium pore lost", "receptor less sensitive", "distal tubule more active",
                                  "half the nephrons", "an eighth of the nephrons"])
def test_lesions_that_raise_serum(lesions, name):
    assert lesions[0][name] > lesions[0]["reference"] + 0.02


def test_the_order_of_lesions(lesions):
    serum = lesions[0]
    assert serum["channel lost in kidney and gut"] < 0.35
    assert 0.3 < serum["pore lost"] < serum["distal tubule lost"] < 0.75
    assert serum["half the nephrons"] < serum["an eighth of the nephrons"] < 1.2


def test_a_store_can_be_low_behind_a_normal_serum(lesions):
    """Without ligand the cells hold less for good, and neither serum nor urine tells."""
    serum, people = lesions
    low = list(CHANGES).index("ligand lost")
    missing = sum(people.of(pool)[0] - people.of(pool)[low] for pool in ("muscle", "organs", "deep"))
    assert missing > 50.0
    assert serum["ligand lost"] == pytest.approx(serum["reference"], abs=0.01)
    assert people.urine[low] == pytest.approx(people.urine[0], abs=0.3)


def test_low_insulin_empties_muscle(lesions):
    people = lesions[1]
    assert people.of("muscle")[list(CHANGES).index("insulin low")] < people.of("muscle")[0] - 2.0


def test_more_intake_never_lowers_serum_or_urine(traced):
    people = People(*traced, DIETS, [{}] * len(DIETS))
    assert np.all(np.diff(people.serum) > 0.0)
    assert np.all(np.diff(people.urine) > 0.0)
