"""The fall of blood pressure in pre-eclampsia, against sums on paper, and its refusal elsewhere."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.core.errors import BadRecord, OutOfRange, UnknownName
from magnostat.lab.pressure import RESPONSES, pressure_fall
from magnostat.run import Run, Series

ILL = {"disorder": "pre_eclampsia"}


def run_of(hours, serum, *acts):
    serum = np.atleast_2d(np.asarray(serum, dtype=float))
    return Run(time=np.asarray(hours, dtype=float), series={"plasma.total": Series("mmol/L", serum)}, ledger={},
               outcome=("ok",) * len(serum), plan=mg.Plan(acts))  # fmt: skip


def stepped(rise, end=40.0, *acts):
    """Serum that jumps by `rise` just after 0 h and stays."""
    hours = np.concatenate([[0.0, 1e-6], np.arange(0.25, end + 0.1, 0.25)])
    return run_of(hours, np.where(hours > 0, 0.8 + rise, 0.8), *(acts or (ILL,)))


@pytest.mark.parametrize(("pressure", "Emax", "EC50", "k"), [("systolic", 36.8, 0.75, 0.76), ("diastolic", 27.8, 0.88, 0.5)])
def test_the_numbers_of_the_abstract(pressure, Emax, EC50, k):
    """Lu 2002: half of the greatest fall at EC50; the site is halfway after ln 2 / k."""
    assert pressure_fall(stepped(EC50), 40.0, pressure) == pytest.approx([Emax / 2], rel=1e-4)
    assert pressure_fall(stepped(1e4), 40.0, pressure) == pytest.approx([Emax], rel=1e-3)
    half = np.log(2.0) / k
    late = stepped(2.0)
    hours = np.sort(np.append(late.time, half))
    found = pressure_fall(run_of(hours, np.where(hours > 0, 2.8, 0.8), ILL), half, pressure)
    assert found == pytest.approx([Emax * 1.0 / (EC50 + 1.0)], rel=1e-4)
    assert tuple(RESPONSES[pressure]) == (Emax, EC50, k)


def test_it_starts_at_nothing_and_never_rises():
    assert pressure_fall(stepped(1.0), 0.0) == pytest.approx([0.0])
    assert pressure_fall(stepped(-0.3), 8.0) == pytest.approx([0.0])


def test_a_ramp_between_samples_is_exact():
    hours = np.arange(0.0, 6.1, 0.5)
    coarse = pressure_fall(run_of(hours, 0.8 + 0.2 * hours, ILL), 6.0)
    k, site = RESPONSES["systolic"].k, 0.2 * (6.0 - (1.0 - np.exp(-0.76 * 6.0)) / 0.76)
    assert k == 0.76
    assert coarse == pytest.approx([36.8 * site / (0.75 + site)], rel=1e-9)


def test_several_people_each_for_themselves():
    one = stepped(1.0)
    two = run_of(one.time, np.vstack([one.series["plasma.total"].values, one.series["plasma.total"].values[:, :1] + 0 * one.time]), ILL)
    assert pressure_fall(two, 4.0)[0] == pressure_fall(one, 4.0)[0] > pressure_fall(two, 4.0)[1] == 0.0


@pytest.mark.parametrize("acts", [
    ({"disorder": "alcoholism"},), ({"disorder": "pre_eclampsia", "share": "50 %"},), ({"disorder": "pre_eclampsia", "severity": 0.0},),
    ({"disorder": "pre_eclampsia", "from": "2 h"},), ({"disorder": "pre_eclampsia", "until": "3 h"},), ({"diet": "12 mmol/d"},),
])  # fmt: skip
def test_it_is_refused_outside_pre_eclampsia(acts):
    with pytest.raises(BadRecord, match="the fall of blood pressure is known in pre_eclampsia only") as error:
        pressure_fall(stepped(1.0, 40.0, *acts), 4.0)
    assert 'add { disorder = "pre_eclampsia" } if they have it' in str(error.value)


def test_what_else_is_refused():
    with pytest.raises(UnknownName, match="unknown pressure 'mean'"):
        pressure_fall(stepped(1.0), 4.0, "mean")
    with pytest.raises(OutOfRange, match=r"samples 1 h apart, at most 0\.5 h"):
        pressure_fall(run_of([0.0, 1.0, 2.0], [0.8, 1.8, 1.8], ILL), 2.0)
    with pytest.raises(OutOfRange, match="no sample at 3"):
        pressure_fall(run_of([0.0, 0.5], [0.8, 1.8], ILL), 3.0)


def test_levels_of_treatment_lower_pressure_by_more_than_half():
    """Lu 2002: levels of 2 to 4 mmol/L lower pressure by more than half of the greatest fall."""
    acts = [ILL, {"infuse": "0.487 mmol/kg", "over": "1 h", "at": "0 h"}, {"infuse": "0.0974 mmol/kg/h", "from": "1 h", "until": "6 h"}]
    person = mg.Person(sex="F", age="28 y", weight="57 kg", height="160 cm", pregnancy="36 wk")
    run = mg.simulate(person, mg.Plan(acts, until="24 h"), every=0.25)
    assert run.series["plasma.total"].values[0].max() > 2.0
    assert 0.5 < pressure_fall(run, 6.0)[0] / 36.8 < 0.85
    assert 0.5 < pressure_fall(run, 6.0, "diastolic")[0] / 27.8 < 0.85
    assert pressure_fall(run, 24.0)[0] < 0.6 * pressure_fall(run, 6.0)[0]
