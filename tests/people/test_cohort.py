"""Cohorts: distributions, pairing between arms, defaults, and what follows from them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from magnostat.core.errors import OutOfRange
from magnostat.core.quantity import quantity
from magnostat.people.cohort import gather
from magnostat.people.covariates import ckd_epi, healthy_filtration, lean_mass, surface
from magnostat.people.draws import read_off, strata
from magnostat.people.normal import cumulative, quantile
from magnostat.record.filtration import ckd_epi as of_one
from magnostat.record.person import Person

MANY = 2000


@given(st.floats(1e-12, 1 - 1e-12))
def test_the_normal_quantile_inverts_the_normal(p):
    assert float(cumulative(quantile(p))) == pytest.approx(p, rel=1e-9)


@pytest.mark.parametrize(("text", "mean", "sd", "low", "high"), [
    ("50", 50, 0, 50, 50), ("50 sd 4", 50, 3.9, 40, 60), ("50 iqr 46 to 54", 50, 5.8, 35, 65), ("50 range 30 to 70", 50, 8.8, 30, 70),
    ("50 pi 40 to 60", 50, 5.0, 37, 63), ("30 to 70", 50, 11.5, 30, 70), ("2 sd 4", 3.953, 2.656, 0, 12),
])  # fmt: skip
def test_spreads_of_people(text, mean, sd, low, high):
    drawn = read_off(quantity(text, "share", spread=True), strata(1, "x", MANY))
    assert drawn.mean() == pytest.approx(mean, rel=0.02)
    assert drawn.std() == pytest.approx(sd, rel=0.04, abs=1e-12)
    assert low <= drawn.min() <= drawn.max() <= high


@given(st.integers(0, 2**31), st.text(max_size=5), st.integers(2, 300))
def test_strata_hold_every_quantile_once(seed, purpose, n):
    drawn = strata(seed, purpose, n)
    assert np.allclose(np.sort(drawn), (np.arange(n) + 0.5) / n)
    assert np.array_equal(drawn, strata(seed, purpose, n))


def test_streams_differ_by_purpose_seed_and_study():
    first = strata(1, "age", 50)
    assert not any(
        np.array_equal(first, other)
        for other in (strata(1, "sex", 50), strata(2, "age", 50), strata(1, "age", 50, "s"))
    )


def test_a_person_has_the_same_quantile_in_every_arm():
    young, old = (
        gather(Person(n=50, age="20 to 30 y", sex="F")),
        gather(Person(n=50, age="60 to 80 y", GFR="30 mL/min")),
    )
    assert np.array_equal(np.argsort(young.age), np.argsort(old.age))
    assert np.array_equal(young.albumin, old.albumin)


def test_one_person_is_at_the_centre():
    one = gather(Person(age="64 range 50 to 90 y", albumin="30 sd 20 g/L"))
    assert (one.n, one.female[0], one.age[0], one.albumin[0], one.set_point[0]) == (1, False, 64.0, 30.0, 1.0)
    assert (one.weight[0], one.height[0]) == (78.0, 1.77)
    assert gather(Person(sex="63 % F")).female[0]


def test_defaults_of_a_group():
    group = gather(Person(n=MANY))
    assert group.female.mean() == 0.5
    assert group.weight[group.female].mean() == pytest.approx(66, abs=0.5)
    assert group.weight[~group.female].std() == pytest.approx(11, rel=0.1)
    assert group.height[~group.female].mean() == pytest.approx(1.77, abs=0.005)
    assert group.albumin.mean() == pytest.approx(42, abs=0.1)
    assert group.set_point.std() == pytest.approx(0.06, rel=0.1)
    indexed = group.GFR / group.surface * 1.73 / 0.06
    assert (indexed.mean(), indexed.std()) == (pytest.approx(105, abs=0.5), pytest.approx(15, rel=0.1))


def test_draws_of_age_are_cut_at_18():
    assert gather(Person(n=200, age="20 sd 8 y")).age.min() >= 18
    assert gather(Person(n=200, age="14 to 30 y")).age.min() >= 18
    assert gather(Person(n=200, age="14 to 30 y")).age.max() < 30


def test_bmi_fixes_weight_or_height():
    stout = gather(Person(n=100, BMI="31 sd 5 kg/m2"))
    assert np.mean(stout.weight / stout.height**2) == pytest.approx(31, abs=0.1)
    tall = gather(Person(weight="98 kg", BMI="24.5 kg/m2"))
    assert tall.height[0] == pytest.approx(2.0)


def test_filtration_follows_what_is_given():
    area = gather(Person()).surface[0]
    assert gather(Person(GFR="60 mL/min")).GFR[0] == pytest.approx(3.6)
    assert gather(Person(GFR="60 mL/min/1.73m2")).GFR[0] == pytest.approx(3.6 * area / 1.73)
    assert gather(Person(GFR="0 mL/min")).GFR[0] == 0.0
    assert gather(Person(creatinine="300 umol/L")).GFR[0] < 0.4 * gather(Person()).GFR[0]
    assert gather(Person(sex="F", pregnancy="20 wk")).GFR[0] == pytest.approx(1.5 * gather(Person(sex="F")).GFR[0])
    assert gather(Person(pregnancy="20 wk")).albumin[0] == 37.0


@pytest.mark.parametrize(("creatinine", "age", "female", "expected"), [
    (1.0, 50, False, 91.5), (1.0, 50, True, 68.7), (0.6, 30, True, 123.6), (2.5, 70, False, 26.9),
])  # fmt: skip
def test_ckd_epi_2021(creatinine, age, female, expected):
    """Values worked out by hand from the published equation."""
    found = ckd_epi(np.array([creatinine / 11.312]), np.array([age]), np.array([female]))[0]
    assert found == pytest.approx(expected, abs=0.6)
    assert found == pytest.approx(of_one(creatinine, age, "F" if female else "M"), rel=1e-12)


def test_sizes():
    assert surface(np.array([70.0]), np.array([1.7]))[0] == pytest.approx(1.81, abs=0.01)
    man, woman = lean_mass(np.array([70.0, 70.0]), np.array([1.7, 1.7]), np.array([False, True]))
    assert 40 < woman < man < 70
    assert healthy_filtration(np.array([80.0]))[0] == 73.0


def test_amounts_per_person():
    group = gather(Person(n=20, weight="50 to 100 kg"))
    per_kg = quantity("0.2 mmol/kg", "amount/kg")
    assert np.allclose(group.amounts(per_kg, "infuse"), 0.2 * group.weight)
    assert np.allclose(group.amounts(quantity("5 mmol/m2", "amount/m2"), "x"), 5 * group.surface)
    diet = group.amounts(quantity("12 sd 3 mmol/d", "rate", spread=True), "diet")
    assert diet.mean() * 24 == pytest.approx(12, rel=0.02)


@settings(max_examples=30)
@given(st.integers(1, 100), st.floats(0, 1))
def test_a_share_of_people(n, share):
    sharing = gather(Person(n=max(n, 2))).sharing(share)
    assert abs(sharing.sum() - share * sharing.size) <= 0.5 + 1e-9
    assert gather(Person(n=7)).sharing(1.0).tolist() == [1.0] * 7


def test_people_selected_for_their_serum():
    group = gather(Person(n=40, serum_Mg="1.09 iqr 1.00 to 1.23 mmol/L", because="acute"))
    assert group.serum_Mg is not None
    assert np.median(group.serum_Mg) == pytest.approx(1.09, abs=0.01)
    assert gather(Person()).serum_Mg is None


def test_no_people_are_refused():
    with pytest.raises(OutOfRange):
        gather(Person(), n=0)
