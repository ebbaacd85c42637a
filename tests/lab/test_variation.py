"""Error and variation: seeded, of the size that the table says, and for urine made of its parts."""

import re

import numpy as np
import pytest

from magnostat.catalogue.sourced import BASES
from magnostat.core.errors import NotInPackage
from magnostat.lab import ASSAYS, Window, measured, with_error
from magnostat.lab.loads import basal_urine
from magnostat.lab.variation import noise, spread, spreads
from magnostat.record.references import load
from magnostat.run import Run, Series


@pytest.mark.parametrize("name", spreads())
def test_every_figure_says_where_it_is_from(name):
    found = spread(name)
    assert found.basis in BASES and len(found.source) > 20
    assert 0 < found.analytical < 0.1 and found.within <= 0.4
    if found.basis == "measured":
        assert re.match(r"[A-Z][A-Za-z]+\d{4}:", found.source)


def test_what_is_measured_is_in_the_literature():
    cited = {key for found in spreads().values() for key in re.findall(r"\b([A-Z][A-Za-z]*\d{4}[a-z]?):", found.source)}
    assert cited <= set(load())


def test_noise_is_seeded_by_purpose_and_seed():
    assert np.array_equal(noise(20, 1, "a"), noise(20, 1, "a"))
    assert not np.array_equal(noise(20, 1, "a"), noise(20, 2, "a"))
    assert not np.array_equal(noise(20, 1, "a"), noise(20, 1, "b"))
    many = noise(20_000, 3, "x")
    assert many.mean() == pytest.approx(0.0, abs=0.03) and many.std() == pytest.approx(1.0, abs=0.02)


def test_an_error_has_the_size_of_the_table():
    found = with_error("serum Mg", np.full(20_000, 0.85), 1)
    assert found.mean() == pytest.approx(0.85, rel=1e-3)
    assert found.std() / found.mean() == pytest.approx(np.hypot(0.02, 0.02), rel=0.03)
    with pytest.raises(NotInPackage, match="no variation of assay 'faecal colour'"):
        with_error("faecal colour", np.ones(3), 1)


def test_urine_of_a_load_varies_by_its_parts():
    """Collection and analysis vary with all of the urine, the person with the basal part of it."""
    people, dose, urine, rate = 20_000, 30.0, 28.0, 0.15
    flat = np.ones((people, 1))
    run = Run(time=np.array([0.0, 24.0]), outcome=("ok",) * people,
              series={"kidney.urine": Series("", rate * flat * np.ones(2))},
              ledger={"plasma>urine": Series("", flat * [0.0, urine]), "infused>plasma": Series("", flat * [0.0, dose])})  # fmt: skip
    found = measured(ASSAYS["load retention"], run, Window(0.0, 24.0), 1)
    own = spread("load retention")
    expected = 100 / dose * np.hypot(urine * np.hypot(own.analytical, own.collection), rate * 24 * own.within)
    assert found.mean() == pytest.approx(100 * (1 - urine / dose), abs=0.2)
    assert found.std() == pytest.approx(expected, rel=0.03)


def test_the_corrected_test_also_has_the_error_of_the_basal_urine(loaded):
    window = Window(0.0, 24.0)
    plain, corrected = (np.std([measured(ASSAYS[name], loaded, window, seed) - ASSAYS[name].read(loaded, window) for seed in range(60)])
                        for name in ("load retention", "load retention corrected"))  # fmt: skip
    assert corrected > plain
    assert basal_urine(loaded, 0.0, 24.0).mean() == pytest.approx(3.5, abs=1.5)


def test_a_balance_has_the_errors_of_what_it_adds_and_subtracts(by_hand):
    window, balance = Window(0.0, 24.0), ASSAYS["balance"]
    found = np.array([measured(balance, by_hand, window, seed)[0] for seed in range(3000)])
    urine, stool, eaten = (spread(name) for name in ("urine Mg", "faecal Mg", "intake"))
    expected = np.sqrt((16 * eaten.analytical) ** 2 + (18 * np.hypot(urine.analytical, urine.collection)) ** 2
                       + (8 * stool.analytical) ** 2 + (8 * spread("balance").within) ** 2)  # fmt: skip
    assert found.mean() == pytest.approx(balance.read(by_hand, window)[0], abs=0.15)
    assert found.std() == pytest.approx(expected, rel=0.05)
