"""The list of assays: complete, as the study format has it, and each one answers."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.core.errors import UnknownName
from magnostat.core.units import DIMENSIONS, from_internal
from magnostat.lab.assays import ASSAYS, assay
from magnostat.lab.variation import measured, spreads
from magnostat.lab.window import Window

LISTED = """serum Mg,ionised Mg,ultrafilterable Mg,RBC Mg,RBC free Mg,serum Ca,ionised Ca,serum K,serum phosphate,creatinine,PTH,
calcitriol,urine Mg concentration,faecal Mg concentration,TmMg/GFR,ionised fraction,bound fraction,FEMg,
fractional net absorption,true absorption,faecal absorption,double-label absorption,tracer retention,tracer urine,
urinary recovery,load retention,load retention corrected,load retention either,filter fall ionised Mg,
filter fall ionised Ca,urine Mg,urine Ca,urine K,urine phosphate,urine Na,intake,faecal Mg,output,sweat Mg,balance,
net absorption,dialytic removal,muscle Mg,bone Mg,body Mg,exchangeable Mg,urine Mg/creatinine,urine Ca/creatinine,
apparent clearance,faecal water,apparent volume,GFR,tracer plasma"""
NAMES = [name.strip() for name in LISTED.split(",")]
CONCENTRATIONS = {"serum Mg", "ionised Mg", "ultrafilterable Mg", "RBC Mg", "RBC free Mg", "serum Ca", "ionised Ca", "serum K",
                  "serum phosphate", "creatinine"}  # fmt: skip
PLACES = {"0.05 0.1 0.02": "serum Mg", "0.12 0.2 12.0": "RBC free Mg", "0.15 0.3 0.4": "urine Mg", "0.0 0.25 8.0": "load retention",
          "0.25 0.4 3.0": "apparent volume", "0.1 0.2 15.0": "body Mg", "0.08 0.15 0.03": "TmMg/GFR", "0.25 0.5 4.0": "PTH"}  # fmt: skip


def test_every_assay_of_the_format_is_there_and_no_other():
    assert set(ASSAYS) == set(NAMES)
    assert {name for name in NAMES if ASSAYS[name].concentration} == CONCENTRATIONS


@pytest.mark.parametrize("name", NAMES)
def test_units_are_those_of_a_dimension(name):
    one = ASSAYS[name]
    assert one.unit in DIMENSIONS[one.dimension].units
    assert one.kind in ("point", "windowed", "test") and one.ledger in ("summary", "full")
    assert one.epsilon > 0 and 0 <= one.tau <= one.beta


@pytest.mark.parametrize(("told", "name"), PLACES.items())
def test_tolerances_are_those_of_the_table(told, name):
    assert f"{ASSAYS[name].tau} {ASSAYS[name].beta} {ASSAYS[name].epsilon}" == told


def test_an_unknown_assay_is_named_with_the_nearest():
    with pytest.raises(UnknownName, match="did you mean 'serum Mg'"):
        assay("serum Mgg")


@pytest.fixture(scope="module")
def everything():
    """A plan in which every assay has something to read, sampled at nothing but what the assays need."""
    plan = mg.Plan([{"trace": "26Mg", "route": "oral", "dose": "2 mmol", "at": "0 h"}, {"trace": "25Mg", "route": "IV", "dose": "1 mmol", "at": "0 h"},
                    {"infuse": "10 mmol", "over": "1 h", "at": "0 h"},
                    {"dialyse": "CRRT", "Mg": "0.75 mmol/L", "citrate": "10 mmol/h", "from": "10 h", "until": "30 h"}], until="60 h")  # fmt: skip
    window = Window(0.0, 60.0, label="26Mg")
    needed = {t for name in NAMES for t in ASSAYS[name].needs(window)}
    return mg.simulate(mg.Person(n=5), plan, every=np.inf, at=sorted(needed), ledger="full"), window


@pytest.mark.parametrize("name", NAMES)
def test_every_assay_finds_the_samples_that_it_asked_for(name, everything):
    run, window = everything
    if name == "exchangeable Mg":  # there is none before the dose
        window = Window.instant(60.0)
    found = ASSAYS[name].read(run, window)
    assert found.shape == (5,) and np.isfinite(found).all()
    assert ASSAYS[name].signed or (found >= 0).all()
    if DIMENSIONS[ASSAYS[name].dimension].internal == "1":
        assert (found <= 250).all() and np.abs(found).max() > 1, "shares are in per cent"


@pytest.mark.parametrize("name", NAMES)
def test_every_assay_has_its_variation(name, everything):
    run, window = everything
    assert name in spreads()
    if name == "exchangeable Mg":
        window = Window.instant(60.0)
    first = measured(ASSAYS[name], run, window, 1)
    assert first.shape == (5,)
    assert not np.array_equal(first, ASSAYS[name].read(run, window))


def test_what_a_plain_instant_means():
    assert ASSAYS["serum Mg"].window_at(48.0, -24.0) == Window(48.0, 48.0)
    assert ASSAYS["urine Mg"].window_at(48.0, -24.0) == Window(24.0, 48.0)
    assert ASSAYS["tracer urine"].window_at(48.0, -24.0) == Window(-24.0, 48.0)


def test_a_point_assay_over_a_window_is_its_average(by_hand):
    assert ASSAYS["serum Mg"].read(by_hand, Window(0.0, 24.0)) == pytest.approx([1.3])


def test_units_are_written_as_the_table_has_them(by_hand):
    assert ASSAYS["RBC free Mg"].read(by_hand, Window.instant(0.0)) == pytest.approx([200.0])
    assert from_internal(0.2, "umol/L", "concentration") == pytest.approx(200.0)


def test_where_a_paper_does_not_say_both_formulas_are_there(loaded):
    either, window = ASSAYS["load retention either"], Window(0.0, 24.0)
    assert either.other is not None
    assert np.array_equal(either.read(loaded, window), ASSAYS["load retention"].read(loaded, window))
    assert np.array_equal(either.other(loaded, window), ASSAYS["load retention corrected"].read(loaded, window))
