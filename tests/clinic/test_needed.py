"""What people of a case need and may take; and what is told of a child's intake."""

import pytest

from cases import LANGUAGES, WOMAN, case, found, ids, reading
from magnostat.clinic.needed import needed, upper_limit, upper_limits
from magnostat.clinic.view import View


def of(kind, **table):
    """The reference value of a case."""
    told = needed(View(case(**table)), kind)
    return None if told is None else told.value


def test_an_adult_by_age_and_sex():
    assert of("EAR") == 265.0 and of("RDA") == 320.0 and of("NL") == 300.0
    assert of("EAR", person={"age": "50 y", "sex": "M"}) == 350.0
    assert of("EAR", person={"age": "18 y", "sex": "F"}) == 300.0
    told = needed(View(case()), "EAR")
    assert told.unit == "mg/d" and told.source.startswith("IOM1997:")


def test_what_is_not_known():
    assert of("EAR", person=None) is None and of("EAR", person={"age": "50 y"}) is None
    assert of("EAR", person={"sex": "F"}) is None
    assert of("EAR", person={"age": "0.5 y", "sex": "F"}) is None
    assert of("EAR", person={"age": "13 y"}) == 200.0 and of("EAR", person={"age": "14 y"}) is None


@pytest.mark.parametrize("table", [
    {"person": {"age": "25 y", "pregnancy": "30 wk"}}, {"person": {"age": "25 y", "sex": "F"}, "history": ["zwanger"]},
    {"person": {"age": "25 y", "sex": "F", "pregnancy": "12 wk"}}, {"person": {"age": "25 y", "sex": "F"}, "disorders": ["pregnancy"]}])
def test_a_pregnant_woman_needs_more(table):
    assert of("EAR", **table) == 290.0


def test_a_pregnancy_that_only_the_person_tells_counts():
    told = found(("Mg", 0.80, "mmol/L"), person={"age": "25 y", "pregnancy": "30 wk"}, history=["loading test"])
    assert "pregnancy" in told["risk.need"].statement and "pregnancy" in told["loading_refused"].statement
    assert "zwangerschap" in found(("Mg", 0.80, "mmol/L"), person={"age": "25 y", "pregnancy": "30 wk"}, lang="nl")["risk.need"].statement
    assert "risk.need" not in ids(("Mg", 0.80, "mmol/L"), person={"age": "25 y", "sex": "F"})


def test_a_pregnancy_told_of_a_man_is_not_his_need():
    assert of("EAR", person={"age": "25 y", "sex": "M"}, history=["pregnancy of his wife"]) == 330.0


def test_upper_limits_are_those_of_the_age():
    assert [(body, top.value) for body, top in upper_limits(View(case()))] == [("EFSA", 250.0), ("FNB", 350.0)]
    assert [(body, top.value) for body, top in upper_limits(View(case(person={"age": "3 y"})))] == [("FNB", 65.0)]
    assert [(body, top.value) for body, top in upper_limits(View(case(person={"age": "8 y"})))] == [("EFSA", 250.0), ("FNB", 110.0)]
    assert upper_limit(View(case(person=None)), "FNB").value == 350.0 and upper_limit(View(case(person={"age": "0.5 y"})), "FNB") is None


BOY = {"age": "10 y", "sex": "M"}


@pytest.mark.parametrize(("eaten", "word"), [(199, "below"), (200, "enough"), (201, "enough")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_intake_of_a_child(eaten, word, lang):
    told = found(("Mg", 1.9, "mg/dL"), person=BOY, intake=eaten, lang=lang)
    assert set(told) == {"child.scope", "child.within", f"child.intake_{word}"}
    one = told[f"child.intake_{word}"]
    assert f"{eaten} mg" in one.statement and "200 mg" in one.statement and "240, 280, 300 mg" in one.statement
    assert dict(one.inputs) == {"intake": f"{eaten} mg/d"} and one.status == "possible" and one.urgency == "none"
    assert [limit.value for limit in one.thresholds] == [200.0, 240.0, 300.0, 280.0]


def test_the_intake_of_a_child_whose_need_is_not_known():
    assert ids(person={"age": "15 y"}, intake=200) == {"child.scope"}
    assert ids(person={"age": "0.5 y", "sex": "F"}, intake=30) == {"child.scope"}
    assert ids(person={"age": "15 y", "sex": "F"}) == {"child.scope"}
    assert ids(person={"age": "15 y", "sex": "F"}, intake=299) == {"child.scope", "child.intake_below"}


@pytest.mark.parametrize(("amount", "EFSA", "FNB"), [
    (110, "considered_not_supported", "considered_not_supported"), (111, "considered_not_supported", "supported"),
    (251, "supported", "supported")])
def test_supplements_of_a_child(amount, EFSA, FNB):
    told = found(person={"age": "8 y", "sex": "F"}, supplements=[f"{amount} mg elemental citrate"])
    assert set(told) == {"child.scope", "child.UL_EFSA", "child.UL_FNB"}
    assert (told["child.UL_EFSA"].status, told["child.UL_FNB"].status) == (EFSA, FNB)
    assert "110 mg" in told["child.UL_FNB"].statement


def test_far_too_much_is_told_of_a_child_by_the_limits_alone():
    told = reading(person=BOY, supplements=["3000 mg elemental oxide"], drugs=["omeprazole"], symptoms=["seizure"])
    assert [one.id for one in told.findings] == ["child.alarm", "child.UL_EFSA", "child.UL_FNB", "child.scope"]
    assert told.workup == () == told.options


def test_a_woman_with_the_age_of_the_cases_is_grown():
    assert View(case(person=WOMAN)).grown is True and View(case(person=BOY)).grown is False
    assert View(case(person=None)).grown is None and View(case(person={"age": "18 y"})).grown is True
