"""Persons: keys, defaults, rules, and the way through a file and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.errors import MagnostatError
from magnostat.record.covariates import COVARIATES
from magnostat.record.person import Person

GIVEN = {
    "n": 88, "sex": "63 % F", "age": "18 to 66 y", "weight": "70 sd 10 kg", "height": "170 cm", "GFR": "83 sd 15 mL/min",
    "albumin": "4.2 g/dL", "proteinuria": "300 mg/g", "serum_Mg": "1.09 iqr 1.00 to 1.23 mmol/L", "because": "acute",
}  # fmt: skip


@given(st.sets(st.sampled_from(sorted(GIVEN))))
def test_what_is_given_is_kept(chosen):
    table = {k: GIVEN[k] for k in chosen if k != "because" or "serum_Mg" in chosen}
    person = Person(**table)
    assert Person.parse(person.toml()) == person
    assert person.table() == {k: table[k] for k in person.table()}
    assert set(person.table()) == set(table)


def test_units_are_internal():
    person = Person(**GIVEN)
    assert person.albumin.value == 42.0
    assert person.GFR.value == pytest.approx(83 * 0.06)
    assert Person(serum_Mg="2.07 mg/dL").serum_Mg.value == pytest.approx(0.8517, abs=1e-4)
    assert Person(creatinine="1 mg/dL").creatinine.value == pytest.approx(0.0884, abs=1e-4)
    assert Person(GFR="0 mL/min").GFR.value == 0.0
    assert Person(GFR="60 mL/min/1.73m2").GFR.dimension == "indexed flow"


def test_who_is_a_woman():
    assert Person().female == 0.0
    assert Person(n=10).female == 0.5
    assert Person(sex="63 % F").female == 0.63
    assert Person(pregnancy="20 wk").female == 1.0


@pytest.mark.parametrize(("key", "text"), [
    ("age", "12 y"), ("age", "6 to 17 y"), ("age", "130 y"), ("age", "64"), ("weight", "70 g"), ("weight", "700 kg"),
    ("height", "1.70 cm"), ("height", "170 m"), ("GFR", "2 L/h"), ("GFR", "-5 mL/min"), ("albumin", "600 umol/L"),
    ("albumin", "42 mg/dL"), ("sex", "X"), ("sex", "120 % F"), ("sex", "50%F"), ("n", 0), ("n", 1.5), ("n", True),
    ("serum_Mg", "< 0.7 mmol/L"), ("serum_Mg", "0.80 se 0.01 mmol/L"), ("creatinine", "80 mmol/L"), ("pregnancy", "60 wk"),
    ("because", "bowel"), ("wieght", "70 kg"), ("BMI", "25"), ("proteinuria", "300 mg/L"),
])  # fmt: skip
def test_what_no_adult_has_is_refused(key, text):
    with pytest.raises(MagnostatError) as error:
        Person(**{key: text})
    assert key in str(error.value)


def test_an_age_range_may_begin_below_18():
    assert Person(age="14 to 30 y").age.low < 18 * 8766 < Person(age="14 to 30 y").age.high


@given(
    st.dictionaries(
        st.sampled_from([*COVARIATES, "x"]), st.none() | st.integers() | st.floats() | st.text() | st.lists(st.text())
    )
)
def test_any_table_is_a_person_or_one_line(table):
    try:
        Person.read(table)
    except MagnostatError as error:
        assert str(error).isprintable()  # noqa: PT017


def test_no_table_is_no_person():
    with pytest.raises(MagnostatError, match="is no person"):
        Person.read([])
