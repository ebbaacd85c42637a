"""A draw of blood: what spoils it, by how much and in which direction; errors that hang together; identity without any."""

import re

import numpy as np
import pytest

import magnostat as mg
from magnostat.core.errors import OutOfRange, UnknownName
from magnostat.lab import ASSAYS, Interference, Window, draw
from magnostat.lab.draw import BLOOD, SHARES
from magnostat.lab.interference import KINDS, free_ligand, numbers
from magnostat.record.references import load
from magnostat.run import Run, Series


def ratios(run, **wrong):
    """Every assay of the spoilt sample over that of the sound one, mean of people."""
    sound, spoilt = draw(run, 0.0), draw(run, 0.0, Interference(**wrong))
    return {name: float((spoilt[name].values / sound[name].values).mean()) for name in sound}


@pytest.fixture(scope="module")
def many(loaded):
    """4000 people who are alike, at 0 h."""
    now = slice(48, 49)
    return Run(time=loaded.time[now], outcome=("ok",) * 4000, people={n: np.repeat(v[:1], 4000) for n, v in loaded.people.items()},
               series={n: Series(s.unit, np.repeat(s.values[:1, now], 4000, axis=0)) for n, s in loaded.series.items()},
               ledger={})  # fmt: skip


@pytest.mark.parametrize("name", numbers())
def test_every_number_says_where_it_is_from(name):
    found = numbers()[name]
    assert len(found.source) > 20
    assert set(re.findall(r"\b([A-Z][A-Za-z]*\d{4}[a-z]?):", found.source)) <= set(load())


@pytest.mark.parametrize("wrong", [None, Interference()])
def test_without_anything_wrong_it_is_the_assay_to_the_last_bit(loaded, wrong):
    table = draw(loaded, 0.0, wrong)
    assert set(table) == {*BLOOD, *SHARES}
    for name, (values, unit) in table.items():
        assert np.array_equal(values, ASSAYS[name].read(loaded, Window.instant(0.0))), name
        assert unit == ASSAYS[name].unit


def test_haemolysis_raises_potassium_far_more_than_magnesium(loaded):
    sound, spoilt = draw(loaded, 0.0), draw(loaded, 0.0, Interference(haemolysis=3.0))
    rise = {name: (spoilt[name].values - sound[name].values).mean() for name in sound}
    assert rise["serum K"] == pytest.approx(3.0 * 0.33, rel=0.06)
    assert rise["serum Mg"] == pytest.approx(3.0 / 330.0 * (2.14 - 0.84), rel=0.1)
    assert -0.03 < rise["serum Ca"] < 0.0
    assert rise["creatinine"] == pytest.approx(0.0, abs=1e-9)
    assert rise["RBC Mg"] == rise["RBC free Mg"] == 0.0
    assert ratios(loaded, haemolysis=3.0)["ionised fraction"] == pytest.approx(1.0)


def test_a_share_of_cells_and_their_haemoglobin_are_the_same_thing(loaded):
    volume = 0.01 * 0.43 / 0.57
    by_cells, by_haemoglobin = ratios(loaded, lysed=1.0), ratios(loaded, haemolysis=330.0 * volume / (1.0 + volume))
    assert by_cells == pytest.approx(by_haemoglobin)


def test_edta_raises_potassium_and_lowers_calcium_and_magnesium(loaded):
    found = ratios(loaded, edta=3.2)
    assert found["serum K"] == pytest.approx(1.12, abs=0.02)
    assert 1.0 - found["serum Mg"] == pytest.approx(0.024, abs=0.003)
    assert 1.0 - found["serum Ca"] == pytest.approx(0.01, abs=0.003)
    assert found["creatinine"] == found["RBC Mg"] == 1.0
    gross = ratios(loaded, edta=30.0)
    assert gross["serum K"] > 2.0 and gross["serum Mg"] < 0.4 and gross["serum Ca"] < 0.4
    assert gross["ionised Ca"] < gross["ionised Mg"] < 1.0


def test_citrate_thins_all_of_serum_and_takes_the_ions(loaded):
    found = ratios(loaded, citrate=100.0)
    thin = 0.9 * 0.57 / (0.9 * 0.57 + 0.1)
    assert [found[name] for name in ("serum Mg", "serum Ca", "serum K", "creatinine")] == pytest.approx([thin] * 4)
    assert found["ionised Mg"] < 0.2 and found["ionised Ca"] < 0.3
    assert found["RBC Mg"] == 1.0
    assert found["ultrafilterable Mg"] > thin  # what citrate took from protein passes the filter


def test_a_drip_arm_brings_magnesium_and_thins_the_rest(loaded):
    sound, spoilt = draw(loaded, 0.0), draw(loaded, 0.0, Interference(drip=2.0, infusate=80.0))
    assert (spoilt["serum Mg"].values - sound["serum Mg"].values).mean() == pytest.approx(0.02 * (80.0 - 0.84), rel=0.01)
    assert ratios(loaded, drip=2.0)["serum K"] == pytest.approx(0.98)
    assert ratios(loaded, drip=2.0, infusate=0.0)["serum Mg"] == pytest.approx(0.98)


def test_waiting_raises_potassium_alone(loaded):
    found = ratios(loaded, waiting=48.0)
    assert found.pop("serum K") == pytest.approx(1.52, abs=0.01)
    assert set(found.values()) == {1.0}


@pytest.mark.parametrize("kind", KINDS)
def test_more_of_a_fault_is_more_of_its_effect(loaded, kind):
    small, great = (draw(loaded, 0.0, Interference(**{kind: size})) for size in (2.0, 6.0))
    sound = draw(loaded, 0.0)
    moved = [np.abs(one["serum K"].values - sound["serum K"].values).mean() for one in (small, great)]
    assert 0.0 < moved[0] < moved[1]
    assert all((one.values >= 0.0).all() and np.isfinite(one.values).all() for one in great.values())


def test_errors_have_the_size_of_the_table_and_are_shared_within_a_draw(many):
    table = draw(many, 0.0, seed=1)
    share = {name: values / draw(many, 0.0)[name].values - 1.0 for name, (values, _) in table.items()}
    assert share["serum Mg"].std() == pytest.approx(np.hypot(0.02, 0.02), rel=0.05)

    def together(a, b):
        return np.corrcoef(share[a], share[b])[0, 1]

    assert together("serum Mg", "ionised Mg") == pytest.approx(0.02 * 0.033 / np.hypot(0.02, 0.02) / 0.0402, abs=0.05)
    assert together("RBC Mg", "RBC free Mg") > 0.5 and together("serum Ca", "ionised Ca") > 0.4
    assert abs(together("serum Mg", "serum K")) < 0.06 and abs(together("serum Mg", "RBC Mg")) < 0.06


def test_one_haemolysis_for_all_analytes_of_a_draw(many):
    plain, spoilt = draw(many, 0.0, seed=2), draw(many, 0.0, Interference(haemolysis=5.0), seed=2)
    more = {name: spoilt[name].values / plain[name].values - 1.0 for name in ("serum K", "serum Mg", "serum Ca")}
    assert more["serum K"].std() / more["serum K"].mean() == pytest.approx(0.3, abs=0.06)
    assert np.corrcoef(more["serum K"], more["serum Mg"])[0, 1] > 0.999
    assert np.corrcoef(more["serum K"], more["serum Ca"])[0, 1] < -0.999


def test_a_seed_and_a_purpose_are_a_draw(loaded):
    def serum(**key):
        return draw(loaded, 0.0, **key)["serum Mg"].values

    assert np.array_equal(serum(seed=1), serum(seed=1, assays=["serum Mg"]))
    assert not np.array_equal(serum(seed=1), serum(seed=2))
    assert not np.array_equal(serum(seed=1), serum(seed=1, purpose="second"))


def test_a_ligand_is_shared_out_to_the_last_of_it():
    ligand, metals = np.array([0.0, 0.5, 8.0]), [(np.full(3, 0.85), np.full(3, 200.0)), (np.full(3, 2.4), np.full(3, 2e4))]
    free = free_ligand(ligand, metals)
    held = sum(metal * firm * free / (1.0 + firm * free) for metal, firm in metals)
    assert free + held == pytest.approx(ligand, abs=1e-9)


def test_what_is_no_sample_of_blood_is_refused(loaded):
    with pytest.raises(UnknownName, match="assay of blood 'urine Mg'"):
        draw(loaded, 0.0, assays=["urine Mg"])
    with pytest.raises(OutOfRange, match="haemolysis of a sample"):
        Interference(haemolysis=-1.0)
    with pytest.raises(OutOfRange, match="edta of a sample"):
        Interference(edta=101.0)
    with pytest.raises(OutOfRange, match="no sample at"):
        mg.lab.draw(loaded, 0.123)
