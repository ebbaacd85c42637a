"""Kidneys that fail: what happens to magnesium, its hormones and its companions as filtration falls."""

from functools import cache

import numpy as np
import pytest

import magnostat as mg
from magnostat.lab import ASSAYS, Window

RATES = (120, 90, 60, 30, 15, 8, 5)


@cache
def failing(rate):
    """The reference man at that filtration rate (mL/min), on a usual diet, over one habitual day."""
    person = mg.Person(weight="70 kg", height="176 cm", GFR=f"{rate} mL/min")
    run = mg.simulate(person, mg.Plan([], until="2 d"), every=0.25)
    assert run.outcome == ("ok",)
    return run


def value(rate, name, begin=0.0, end=0.0):
    return float(ASSAYS[name].read(failing(rate), Window(begin, end))[0])


def test_serum_magnesium_rises_as_filtration_falls_and_late():
    """Magnesium usually stays normal until filtration is below 30 mL/min, then rises (clinical reviews)."""
    serum = [value(rate, "serum Mg") for rate in RATES]
    assert serum == sorted(serum)
    assert serum[3] < 1.05 < 1.0 + serum[-1] - 0.9
    assert serum[-1] < 1.5


def test_fractional_excretion_rises():
    """Fewer nephrons each excrete a larger share: normal 1.8 % (0.5 to 4), tens of per cent in late failure."""
    share = [value(rate, "FEMg", 0.0, 24.0) for rate in RATES]
    assert share == sorted(share)
    assert 0.5 < share[0] < 5.0
    assert share[-1] > 15.0


def test_urine_falls_because_uptake_falls():
    """Net absorption falls in renal failure: to 17.5 from 48.5 % in Spencer 1980, to a third or more in people whose CAPD removes
    3.5 mmol a day in balance (CAPD 1987). Urine follows it."""
    assert value(8, "urine Mg", 0.0, 24.0) < 0.8 * value(120, "urine Mg", 0.0, 24.0)
    assert value(8, "fractional net absorption", 0.0, 48.0) < 0.85 * value(120, "fractional net absorption", 0.0, 48.0)


def test_hormones_and_phosphate():
    """FGF23 moves first, then parathyroid hormone; calcitriol falls; calcium and phosphate stay normal until late (Isakova 2011,
    Moranne 2009, Levin 2007)."""
    series = {name: [float(failing(rate).series[name].values[0, 0]) for rate in RATES] for name in
              ("PTH", "FGF23", "calcitriol", "serum phosphate", "serum Ca", "serum K")}
    for name in ("PTH", "FGF23", "serum phosphate", "serum K"):
        assert series[name] == sorted(series[name]), name
    assert series["calcitriol"] == sorted(series["calcitriol"], reverse=True)
    assert series["PTH"][4] > 2.0 * series["PTH"][0]
    assert series["calcitriol"][4] < 0.7 * series["calcitriol"][0]
    assert series["serum phosphate"][3] < 1.45 < 1.0 + series["serum phosphate"][-1]
    assert min(series["serum Ca"]) > 2.0
    assert 4.3 < series["serum K"][3] < 5.2 < 8.0


def test_serum_is_more_prone_to_calcify():
    index = [float(failing(rate).series["phosphate.propensity"].values[0, 0]) for rate in (120, 15)]
    assert index[1] > index[0]


def test_anuria_without_dialysis_is_no_life():
    """Sodium and potassium have no way out: that person is refused by name, the others go on."""
    run = mg.simulate(mg.Person(GFR="0 mL/min"), mg.Plan([], until="1 d"), every=np.inf)
    assert run.outcome[0] != "ok"
    assert "no steady state" in run.outcome[0]


@pytest.mark.parametrize("rate", [60, 15])
def test_potassium_and_sodium_leave_as_they_come(rate):
    """Urine and stool together carry what is eaten; the colon secretes more when serum is high."""
    run = failing(rate)
    stool = sum(np.diff(run.ledger[f"{pool}>faeces"].values[0, [0, 96]])[0] for pool in ("potassium_gut", "potassium"))
    assert value(rate, "urine K", 0.0, 24.0) + stool == pytest.approx(70.0, rel=1e-3)
    assert value(rate, "urine K", 0.0, 24.0) > 55.0
    sweat = np.diff(run.ledger["sodium>sweat"].values[0, [0, 96]])[0]
    assert value(rate, "urine Na", 0.0, 24.0) + sweat == pytest.approx(150.0, rel=1e-3)
