"""What magnesium depletion does to potassium, calcium and parathyroid hormone, and what mends it. Numbers with sources."""

from functools import cache

import numpy as np
import pytest

import magnostat as mg

DEPLETED = [{"diet": "0.4 mmol/d"}, {"diet": "12 mmol/d", "from": "-9000 d", "until": "-200 d"}]
"""Two hundred days on 0.4 mmol of magnesium a day, as in Shils 1964 and 1969."""
WEEK = 168.0
MAGNESIUM = {"infuse": "36 mmol/d", "from": "0 h", "until": "7 d"}
DAYS = [0.0, *(24.0 * day for day in range(1, 15))]


@cache
def after(*acts, until=14, K="70 mmol/d", Ca="25 mmol/d"):
    """The reference man, depleted until 0 h, then with these acts and a diet with other K or Ca."""
    plan = [{"diet": "12 mmol/d", "until": "-200 d"}, {"diet": "0.4 mmol/d", "from": "-200 d"},
            {"diet": "0.4 mmol/d", "K": K, "Ca": Ca, "from": "0 h"}, *(dict(act) for act in acts)]  # fmt: skip
    run = mg.simulate(mg.Person(weight="70 kg", height="176 cm"), mg.Plan(plan, until=f"{until} d"), every=np.inf,
                      at=[-200 * 24.0, 0.25, 0.5, 1.0, *DAYS])  # fmt: skip
    assert run.outcome == ("ok",)
    return run


def at(run, name, hour):
    return float(run.series[name].values[0, np.searchsorted(run.time, hour - 1e-6)])


def freeze(act):
    return tuple(act.items())


def test_depletion_lowers_calcium_and_potassium():
    """Shils 1964: all of the depleted had a low serum calcium and potassium, when serum magnesium was a quarter to a
    half of its start."""
    run = after()
    assert 0.15 < at(run, "serum Mg", 0) / at(run, "serum Mg", -4800) < 0.5
    assert 1.6 < at(run, "serum Ca", 0) < 2.1
    assert 2.7 < at(run, "serum K", 0) < 3.6


def test_potassium_alone_is_lost_again():
    """Potassium does not correct muscle potassium while magnesium is missing, and magnesium does (Dyckner 1984)."""
    start = at(after(), "cell_potassium", -4800)
    before = at(after(), "cell_potassium", 0)

    def mended(run):
        return (at(run, "cell_potassium", WEEK) - before) / (start - before)

    potassium, both = mended(after(K="142 mmol/d")), mended(after(freeze(MAGNESIUM), K="142 mmol/d"))
    magnesium = mended(after(freeze(MAGNESIUM)))
    assert potassium < 0.45
    assert both > 2.0 * potassium
    assert magnesium > 0.3


def test_calcium_alone_does_not_mend_calcium():
    """Hypocalcaemia of depletion stays with a gram more of calcium a day, and answers to magnesium: 1.80 to 2.32 mmol/L in
    5 to 13 days (Rude 1985)."""
    low = at(after(), "serum Ca", 0)
    alone = at(after(Ca="50 mmol/d"), "serum Ca", WEEK)
    with_magnesium = at(after(freeze(MAGNESIUM)), "serum Ca", WEEK)
    assert low < 2.1
    assert alone < 2.25
    assert with_magnesium > 2.3
    assert with_magnesium - low > 2.0 * (alone - low)


def test_hormone_is_low_and_rises_at_once():
    """Hormone is low or inappropriately normal in spite of the low calcium, and rises within minutes of magnesium
    into a vein (Rude 1978)."""
    run = after(freeze({"infuse": "8 mmol", "over": "10 min", "at": "0 h"}))
    assert at(run, "PTH", 0) < 1.0 * at(run, "PTH", -4800)
    assert at(run, "PTH", 0.25) > 1.5 * at(run, "PTH", 0)


def test_retention_goes_on_after_serum_is_normal():
    """Cells and bone go on filling when serum is normal: most of what is given in the second week is kept."""
    act = {"infuse": "36 mmol/d", "from": "0 h", "until": "14 d"}
    run = after(freeze(act))
    assert at(run, "serum Mg", WEEK) > 0.75
    index = [np.searchsorted(run.time, hour - 1e-6) for hour in (WEEK, 2 * WEEK)]
    lost = np.diff(run.ledger["plasma>urine"].values[0, index])[0]
    assert 0.08 < 1.0 - lost / (7 * 36.0) < 0.95


def test_three_weeks_of_depletion():
    """Fatemi 1991, 26 people: magnesium 0.80 to 0.61, calcium 2.36 to 2.31 mmol/L, calcitriol 55 to 43 pmol/L; hormone 28
    to 15 ng/L, which magnesium lowers before and raises after."""
    plan = [{"diet": "12 mmol/d", "until": "0 h"}, {"diet": "0.4 mmol/d", "from": "0 h"}]
    hours = [0.0, 504.0, 504.25]
    run = mg.simulate(mg.Person(), mg.Plan([*plan, {"infuse": "6 mmol", "at": "504 h"}], until="22 d"), every=np.inf, at=hours)
    assert at(run, "serum Mg", 504) / at(run, "serum Mg", 0) == pytest.approx(0.7625, abs=0.05)
    assert -0.12 < at(run, "serum Ca", 504) - at(run, "serum Ca", 0) < 0.02
    assert at(run, "calcitriol", 504) / at(run, "calcitriol", 0) == pytest.approx(0.78, abs=0.1)
    assert 0.36 < at(run, "PTH", 504) / at(run, "PTH", 0) < 0.85
    assert at(run, "PTH", 504.25) > at(run, "PTH", 504)


def test_gut_kidney_and_bone_answer_together():
    """After three weeks on next to no magnesium the gut takes up a larger share, the kidney all but closes, and bone has given
    of its surface (A023)."""
    plan = [{"diet": "12 mmol/d", "until": "0 h"}, {"diet": "0.4 mmol/d", "from": "0 h"}]
    run = mg.simulate(mg.Person(), mg.Plan(plan, until="22 d"), every=np.inf, at=[-24.0, 0.0, 504.0], ledger="full")
    assert run.outcome == ("ok",)
    (early, _, late), (usual, _, closed) = (
        np.diff(run.ledger[name].values[0]) for name in ("small_bowel>plasma", "plasma>urine"))
    reached = np.diff(run.ledger["stomach>small_bowel"].values[0])
    assert late / reached[2] > 1.5 * early / reached[0]
    assert closed < 0.3 * usual
    assert at(run, "surface", 504) < 0.95 * at(run, "surface", 0)


def test_an_infusion_lowers_hormone_and_calcium():
    """Cholst 1984: magnesium 0.82 to 2.5 mmol/L; ionised calcium 1.10 to 0.98 mmol/L and hormone to 0.60 of its start."""
    plan = [{"infuse": "24.4 mmol", "over": "30 min", "at": "0 h"}, {"infuse": "8.12 mmol/h", "from": "0.5 h", "until": "3 h"}]
    run = mg.simulate(mg.Person(sex="F", pregnancy="31 wk"), mg.Plan(plan, until="1 d"), every=np.inf, at=[0.0, 0.5, 3.0])
    assert at(run, "serum Mg", 0.5) > 2.0
    assert -0.21 < at(run, "ionised Ca", 3) - at(run, "ionised Ca", 0) < -0.03
    assert 0.32 < at(run, "PTH", 0.5) / at(run, "PTH", 0) < 0.87
