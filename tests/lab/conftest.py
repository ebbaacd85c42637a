"""Runs to read: a small one made by hand, and real ones that several files share."""

from __future__ import annotations

import numpy as np
import pytest

import magnostat as mg
from magnostat.record.plan import Plan
from magnostat.run import Run, Series

LUMEN = ("solid_a", "solid_b", "solid_c", "residue", "stomach", "small_bowel", "colon")
STORES = ("plasma", "interstitium", "depot", "fast", "organs", "muscle", "deep", "red_cells", "surface", "crystal")


def series(**values):
    return {name.replace("__", "."): Series("", np.atleast_2d(np.asarray(v, dtype=float))) for name, v in values.items()}


@pytest.fixture
def by_hand():
    """One woman, samples at 0, 12, 24 and 48 h, numbers that can be worked out on paper."""
    flat = {name: [1.0] * 4 for name in (*LUMEN, *STORES)}
    found = series(
        **{**flat, "plasma": [2.4, 4.8, 3.6, 2.4], "colon": [5.0, 6.0, 5.5, 5.0]},
        plasma__total=[0.8, 1.6, 1.2, 0.8], plasma__ionised=[0.5, 1.0, 0.75, 0.5],
        plasma__ultrafilterable=[0.56, 1.12, 0.84, 0.56], kidney__excreted=[0.02, 0.5, 0.2, 0.02],
        kidney__urine=[0.12, 3.0, 1.2, 0.12], erythrocyte__total_concentration=[2.1] * 4,
        erythrocyte__free_concentration=[0.2] * 4,
    )  # fmt: skip
    ledger = series(**{
        "diet>stomach": [0, 6, 12, 24], "swallowed>stomach": [0, 4, 4, 4], "infused>plasma": [0, 20, 20, 20],
        "injected>depot": [0, 0, 0, 0], "plasma>urine": [0, 12, 18, 22], "colon>faeces": [0, 3, 7, 14],
        "residue>faeces": [0, 0, 0, 0], "plasma>faeces": [0, 0, 1, 1], "plasma>sweat": [0, 0.1, 0.2, 0.4],
    })  # fmt: skip
    people = {"female": np.array([True]), "age": np.array([40.0]), "weight": np.array([60.0]), "height": np.array([1.65]),
              "surface": np.array([1.73]), "lean_mass": np.array([56.1]), "GFR": np.array([6.0]), "albumin": np.array([42.0])}  # fmt: skip
    return Run(time=np.array([0.0, 12.0, 24.0, 48.0]), series=found, ledger=ledger, outcome=("ok",), people=people)


@pytest.fixture(scope="session")
def labelled():
    """Six men, 26Mg by mouth and 25Mg into a vein, twelve days with the full ledger."""
    plan = Plan([{"trace": "26Mg", "route": "oral", "dose": "70 mg", "at": "0 h"},
                 {"trace": "25Mg", "route": "IV", "dose": "30 mg", "over": "10 min", "at": "0 h"}], until="12 d")  # fmt: skip
    return mg.simulate(mg.Person(n=6, sex="M"), plan, every=6.0, at=[1.0, 2.0], ledger="full")


@pytest.fixture(scope="session")
def loaded():
    """Twenty people with an intravenous load at 0 h, from a day before to two days after."""
    plan = Plan([{"infuse": "30 mmol", "over": "8 h", "at": "0 h"}], until="48 h")
    return mg.simulate(mg.Person(n=20), plan, at=[-24.0], every=0.5)
