"""Bodies from covariates: every rule names a parameter of the body, and the reference man is the reference body."""

import numpy as np
import pytest

from magnostat.body import whole
from magnostat.people.body import REFERENCE, RULES, parameters
from magnostat.people.cohort import gather
from magnostat.people.covariates import lean_mass, surface
from magnostat.record.person import Person


def test_rules_are_about_the_body_and_argued():
    declared = whole.parameters()
    assert len({rule.parameter for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.parameter in declared
        assert rule.how in ("is", "in proportion")
        assert len(rule.source) > 10
        assert rule.how == "is" or rule.covariate in REFERENCE


def test_the_reference_man_has_the_reference_body():
    man = gather(Person(weight="70 kg", height="1.76 m", GFR="120 mL/min"))
    assert lean_mass(man.weight, man.height, man.female)[0] == pytest.approx(REFERENCE["lean_mass"], rel=1e-3)
    assert surface(man.weight, man.height)[0] == pytest.approx(REFERENCE["surface"], rel=5e-3)
    declared = whole.parameters()
    for name, value in parameters(man).items():
        assert value[0] == pytest.approx(declared[name].value, rel=5e-3)


def test_everybody_stays_within_the_declared_ranges():
    people = gather(Person(n=500, age="18 to 95 y", weight="38 to 180 kg"))
    declared = whole.parameters()
    for name, value in parameters(people).items():
        assert value.shape == (500,)
        assert np.all(value >= declared[name].low), name
        assert np.all(value <= declared[name].high), name


def test_an_anuric_person_filters_nothing():
    assert parameters(gather(Person(GFR="0 mL/min")))["kidney.GFR"][0] == 0.0
