"""The one verb: habitual start, samples, notes, failures that keep the rest."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.body import whole
from magnostat.core.errors import OutOfRange
from magnostat.simulation import sample_times

LOST = ("urine", "faeces", "sweat", "blood", "dialysate", "metabolised")


def test_a_person_who_does_what_they_always_do_stays_as_they_are():
    run = mg.simulate(days=3, every=24.0)
    for name, series in run.series.items():
        change = np.abs(series.values[0] - series.values[0, 0])
        assert np.all(change <= 1e-5 * (np.abs(series.values[0, 0]) + 1e-2)), name


def test_intake_equals_losses_in_the_habitual_state():
    run = mg.simulate(days=10, every=24.0)
    eaten, lost = {}, {}
    for name, moved in run.ledger.items():
        source, sink = name.split(">")
        side, pool = (eaten, sink) if source == "diet" else (lost, source) if sink in LOST else ({}, source)
        if side is not None and pool in whole.states():
            side[whole.substance(pool)] = side.get(whole.substance(pool), 0.0) + moved.values[0, -1]
    assert eaten.keys() == {"Mg", "Ca", "P", "K", "Na"}
    assert lost.pop("citrate") == 0.0
    assert lost == pytest.approx(eaten, rel=1e-4)


def test_samples_contain_zero_both_ends_and_the_grid():
    assert sample_times(-1.5, 2.25, 1.0).tolist() == [-1.5, -1.0, 0.0, 1.0, 2.0, 2.25]
    with pytest.raises(OutOfRange):
        sample_times(0.0, 1e7, 0.001)


def test_the_summary_ledger_is_part_of_the_full_one():
    short, full = (mg.simulate(days=2, ledger=kind) for kind in ("summary", "full"))
    assert set(short.ledger) < set(full.ledger)
    for name, series in short.ledger.items():
        assert np.allclose(series.values, full.ledger[name].values, rtol=1e-6, atol=1e-9), name


def test_people_with_hardly_any_filtration_run_beside_the_others():
    run = mg.simulate(mg.Person(n=8, GFR="0 to 100 mL/min"), days=2, n=8)
    assert run.converged == 8
    assert np.all(run.series["serum Mg"].values > 0)


def test_an_acute_start_after_the_begin_is_told():
    """What lifts serum at that instant comes from nowhere in the ledger."""
    person = mg.Person(serum_Mg="1.09 mmol/L", because="acute")
    plan = mg.Plan([{"infuse": "10 mmol", "over": "1 h", "at": "2 h"}])
    late, early = (mg.simulate(person, plan, days=1, selected=hour) for hour in (2.0, 0.0))
    assert any("no entry in the ledger" in note for note in late.notes)
    assert not any("no entry in the ledger" in note for note in early.notes)


def test_a_run_far_from_experience_carries_a_note():
    run = mg.simulate(plan=mg.Plan([{"infuse": "150 mmol", "over": "1 h", "at": "0 h"}]), days=1)
    assert any("range in which the model was compared" in note for note in run.notes)


def test_equal_inputs_have_equal_hashes_and_other_inputs_others():
    a, b, c = (mg.simulate(days=1, seed=seed).manifest["inputs_sha256"] for seed in (1, 1, 2))
    assert a == b != c


def test_tighter_steps_change_nothing_that_a_clinic_could_see():
    plan = mg.Plan([{"infuse": "30 mmol", "over": "8 h", "at": "0 h"}])
    loose, tight = (mg.simulate(plan=plan, days=2, rtol=r).series["serum Mg"].values for r in (1e-5, 1e-9))
    assert np.max(np.abs(loose / tight - 1)) < 1e-4
