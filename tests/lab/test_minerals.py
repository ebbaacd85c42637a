"""Calcium, phosphate, potassium, sodium and hormones: each is read from its own rows, in its own unit."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.lab import ASSAYS, Window
from magnostat.lab.stores import STORES
from magnostat.run import Run, Series


@pytest.fixture
def written(by_hand):
    """The run made by hand, with other minerals beside magnesium."""
    blood = {"calcium.total": 2.3, "calcium.ionised": 1.2, "potassium.total": 4.0, "phosphate.total": 1.1,
             "parathyroid.concentration": 35.0, "calcitriol.concentration": 100.0, "calcium": 24.0, "mineral": 24900.0}  # fmt: skip
    lost = {"calcium>urine": [0, 2, 5, 9], "potassium>urine": [0, 30, 60, 120], "phosphate>urine": [0, 15, 30, 50],
            "sodium>urine": [0, 75, 150, 300], "calcium_gut>faeces": [0, 9, 18, 36], "diet>calcium_gut": [0, 12, 25, 50],
            "infused>calcium": [0, 5, 5, 5], "diet>sodium": [0, 75, 150, 300]}  # fmt: skip
    series = {name: Series("", np.full((1, 4), value)) for name, value in blood.items()}
    ledger = {name: Series("mmol", np.array([values], dtype=float)) for name, values in lost.items()}
    return Run(time=by_hand.time, series={**by_hand.series, **series}, ledger={**by_hand.ledger, **ledger}, outcome=("ok",),
               people=by_hand.people)  # fmt: skip


BLOOD = {"serum Ca": 2.3, "ionised Ca": 1.2, "serum K": 4.0, "serum phosphate": 1.1, "PTH": 35.0, "calcitriol": 100.0}
URINE = {"urine Ca": 5.0, "urine K": 60.0, "urine phosphate": 30.0, "urine Na": 150.0}


@pytest.mark.parametrize(("name", "value"), BLOOD.items())
def test_blood_is_read_at_an_instant(name, value, written):
    assert ASSAYS[name].read(written, Window.instant(12.0)) == pytest.approx([value])


@pytest.mark.parametrize(("name", "value"), URINE.items())
def test_urine_is_what_leaves_of_each_substance(name, value, written):
    assert ASSAYS[name].read(written, Window(0.0, 24.0)) == pytest.approx([value])
    assert ASSAYS[name].read(written, Window(24.0, 48.0)) == pytest.approx(
        [{"urine Ca": 4.0, "urine K": 60.0, "urine phosphate": 20.0, "urine Na": 150.0}[name]]
    )


def test_calcium_over_creatinine_has_the_creatinine_of_magnesium_over_creatinine(written):
    window = Window(0.0, 24.0)
    per = [ASSAYS[f"urine {one}/creatinine"].read(written, window) for one in ("Ca", "Mg")]
    assert per[0] / per[1] == pytest.approx([5.0 / 18.0])


@pytest.mark.parametrize("name", ["urine Mg", "intake", "faecal Mg", "output", "balance", "body Mg", "fractional net absorption"])
def test_what_other_minerals_do_is_no_magnesium(name, by_hand, written):
    window = Window(0.0, 48.0) if ASSAYS[name].kind != "point" else Window.instant(24.0)
    assert np.array_equal(ASSAYS[name].read(by_hand, window), ASSAYS[name].read(written, window))


def test_the_stores_are_pools_of_magnesium():
    from magnostat.body import register
    from magnostat.lab.balance import LUMEN

    pools = {name for name, d in register.states().items() if d.kind == "pool" and register.substance(name) == "Mg"}
    assert {*STORES, *LUMEN} == pools


def test_a_healthy_adult_is_in_the_reference_intervals():
    run = mg.simulate(days=2, every=1.0)
    found = {name: float(ASSAYS[name].read(run, Window.instant(24.0))[0]) for name in BLOOD}
    limits = {"serum Ca": (2.15, 2.55), "ionised Ca": (1.15, 1.30), "serum K": (3.5, 5.0), "serum phosphate": (0.8, 1.45),
              "PTH": (15.0, 65.0), "calcitriol": (50.0, 160.0)}  # fmt: skip
    assert all(low <= found[name] <= high for name, (low, high) in limits.items()), found
    day = Window(0.0, 24.0)
    limits = {"urine Na": (130.0, 150.1), "urine K": (55.0, 70.0), "urine phosphate": (20.0, 40.0), "urine Ca": (2.0, 7.0)}
    found = {name: float(ASSAYS[name].read(run, day)[0]) for name in limits}
    assert all(low <= found[name] <= high for name, (low, high) in limits.items()), found
