"""Runs that are made up: their curves are simple, so that what is printed of them can be checked by hand."""

import numpy as np
import pytest

from magnostat.run import Run, Series


def made_up(people=1, days=3, every=1.0, outcome="ok", doses=((0.0, "300 mg citrate"), (24.0, "300 mg citrate"))):
    time = np.arange(0.0, 24.0 * days + 1e-9, every)
    who = np.arange(people)[:, None]
    serum = 0.85 + 0.02 * who + 0.05 * np.sin(2 * np.pi * time / 24)
    urine = np.broadcast_to(5.0 * time / 24, serum.shape)
    diet = np.broadcast_to(12.0 * time / 24, serum.shape)
    muscle = 90.0 + diet - urine
    if outcome != "ok":
        serum = np.where(time > 10, np.nan, serum)
        muscle = np.where(time > 10, np.nan, muscle)
    return Run(
        time=time,
        series={
            "serum Mg": Series("mmol/L", serum, "total serum magnesium"),
            "muscle": Series("mmol", muscle, "muscle"),
            "kidney.urine": Series("mmol/h", np.full(serum.shape, 5.0 / 24), "excreted"),
        },
        ledger={
            "diet>muscle": Series("mmol", diet),
            "muscle>urine": Series("mmol", urine),
            "plasma>urine": Series("mmol", 0.0 * urine),
        },
        outcome=(outcome,) * people,
        doses=doses,
        notes=("made up",),
        manifest={"inputs_sha256": "00", "outcome": {outcome: people}},
    )


@pytest.fixture
def one():
    return made_up()


@pytest.fixture
def several():
    return made_up(people=7, days=10)


@pytest.fixture
def failed():
    return made_up(outcome="no steady state: plasma gains 3 mmol/d")
