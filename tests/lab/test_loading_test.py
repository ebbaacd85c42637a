"""The magnesium loading test in healthy people, the elderly and alcoholics, as a laboratory would find it."""

import pytest

import magnostat as mg
from magnostat.lab import ASSAYS, Window, measured, serum_magnesium

LOAD = {"infuse": "30 mmol", "over": "8 h", "at": "0 h"}
DAY = Window(0.0, 24.0)
TEST = ASSAYS["load retention"]


def retained(person, *acts):
    run = mg.simulate(person, mg.Plan([LOAD, *acts], until="24 h"), every=24.0)
    assert set(run.outcome) == {"ok"}
    return run, TEST.read(run, DAY)


def test_88_healthy_people():
    """Danielson 1994: 6.3 sd 10.3 %; difference of a repeated test sd 8.1 points."""
    run, _ = retained(mg.Person(n=88, age="18 to 66 y"))
    first, second = (measured(TEST, run, DAY, 1, purpose) for purpose in ("first", "second"))
    told = f"mean {first.mean():.1f} %, sd {first.std(ddof=1):.1f}, repeat {(first - second).std(ddof=1):.1f} points"
    assert -4.0 <= first.mean() <= 17.0, told
    assert 7.0 <= first.std(ddof=1) <= 14.0, told
    assert 6.0 <= (first - second).std(ddof=1) <= 10.0, told


@pytest.fixture(scope="module")
def young():
    return retained(mg.Person(n=40, age="33 sd 10 y", serum_Mg="0.85 mmol/L"))


@pytest.mark.parametrize("until", [{}, {"until": "0 h"}], ids=["who drink", "on admission"])
def test_normomagnesaemic_alcoholics_retain_more_at_equal_serum(until):
    people = mg.Person(n=40, age="45 sd 8 y", serum_Mg="0.85 mmol/L")
    healthy, alcoholics = retained(people), retained(people, {"disorder": "alcoholism", **until})
    assert serum_magnesium(alcoholics[0], 0.0) == pytest.approx(serum_magnesium(healthy[0], 0.0), rel=1e-6)
    more = alcoholics[1].mean() - healthy[1].mean()
    assert more >= 15.0, f"{more:.1f} points more"


OUTPATIENT = {"infuse": "0.1 mmol/kg", "over": "1 h", "at": "0 h"}
SMALL = {"infuse": "0.1 mmol/kg", "over": "4 h", "at": "0 h"}  # the load of Ryzen 1985


@pytest.mark.parametrize(("load", "least"), [(LOAD, 5.0), (OUTPATIENT, 15.0), (SMALL, 15.0)],
                         ids=["30 mmol", "0.1 mmol/kg in 1 h", "0.1 mmol/kg in 4 h"])
def test_the_elderly_retain_more_at_equal_serum(load, least):
    plan, runs = mg.Plan([load], until="24 h"), []
    for age in ("33 sd 10 y", "73 sd 6 y"):
        runs.append(mg.simulate(mg.Person(n=40, age=age, serum_Mg="0.85 mmol/L"), plan, every=24.0))
    young, old = runs
    assert serum_magnesium(old, 0.0) == pytest.approx(serum_magnesium(young, 0.0), rel=1e-6)
    more = TEST.read(old, DAY).mean() - TEST.read(young, DAY).mean()
    assert more >= least, f"{more:.1f} points more"


@pytest.mark.xfail(strict=True, reason="filtration, cell export and uptake by age give 9 of 15 points of 30 mmol; the rest is not explained")
def test_the_elderly_retain_15_points_more_of_30_mmol(young):
    found = retained(mg.Person(n=40, age="73 sd 6 y", serum_Mg="0.85 mmol/L"))[1]
    assert found.mean() - young[1].mean() >= 15.0
