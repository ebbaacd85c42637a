"""Serum magnesium by profile, unit and limit: a case just below, at and above each."""

import re

import pytest

from cases import LANGUAGES, found, ids, of_rule, reading
from magnostat.clinic.rulebook import limit, rule
from magnostat.clinic.serum import profiles
from magnostat.core.errors import UnknownName

LIMITS = [  # profile, unit, lower, upper
    ("NL", "mmol/L", 0.70, 1.00), ("NL", "mg/dL", 1.7, 2.4), ("UK", "mmol/L", 0.70, 1.05), ("UK", "mg/dL", 1.7, 2.6),
    ("IOM", "mmol/L", 0.75, 0.95), ("IOM", "mg/dL", 1.82, 2.31), ("MaGNet", "mmol/L", 0.85, 1.00), ("MaGNet", "mg/dL", 2.07, 2.4),
    ("B90", "mmol/L", 0.90, 1.00), ("B90", "mg/dL", 2.19, 2.4), ("StatPearls", "mmol/L", 0.60, 1.10), ("StatPearls", "mg/dL", 1.46, 2.68),
]  # fmt: skip


def word(value, unit="mmol/L", **table):
    (found_id,) = of_rule("classification", ("Mg", value, unit), **table)
    return found_id.split(".")[1]


@pytest.mark.parametrize(("profile", "unit", "lower", "upper"), LIMITS)
def test_the_limits_of_a_profile(profile, unit, lower, upper):
    step = 0.1 if unit == "mg/dL" and round(lower, 1) == lower else 0.01
    assert word(round(lower - step, 2), unit, profile=profile) == "low"
    assert word(lower, unit, profile=profile) in ("normal", "latent")
    step = 0.1 if unit == "mg/dL" and round(upper, 1) == upper else 0.01
    assert word(upper, unit, profile=profile) == "normal"
    assert word(round(upper + step, 2), unit, profile=profile) == "high"


def test_every_profile_is_tried():
    assert {row[0] for row in LIMITS} == set(profiles())


@pytest.mark.parametrize(("value", "unit", "expected"), [
    (0.49, "mmol/L", "severe"), (0.50, "mmol/L", "low"), (0.51, "mmol/L", "low"), (1.1, "mg/dL", "severe"), (1.2, "mg/dL", "low"),
    (1.3, "mg/dL", "low"), (0.98, "mEq/L", "severe"), (1.0, "mEq/L", "low"), (1.4, "mEq/L", "normal"), (1.38, "mEq/L", "low"),
    (499, "umol/L", "severe"), (500, "umol/L", "low"), (11.9, "mg/L", "severe"), (12, "mg/L", "low"), (17, "mg/L", "normal"),
    (1.9, "mmol/L", "high"), (1.99, "mmol/L", "high"), (2.0, "mmol/L", "moderate_high"), (3.49, "mmol/L", "moderate_high"),
    (3.5, "mmol/L", "severe_high"), (4.99, "mmol/L", "severe_high"), (5.0, "mmol/L", "extreme_high"), (12.2, "mg/dL", "extreme_high"),
    ("<0.5", "mmol/L", "severe"), ("<0.7", "mmol/L", "low"), ("<0.9", "mmol/L", "unsure"), (">0.9", "mmol/L", "unsure"),
    (">1.0", "mmol/L", "high"), (">5.0", "mmol/L", "extreme_high"), ("<2.1", "mmol/L", "unsure"),
])  # fmt: skip
def test_the_classes(value, unit, expected):
    assert word(value, unit) == expected


@pytest.mark.parametrize(("value", "unit", "expected"), [
    (0.84, "mmol/L", "latent"), (0.85, "mmol/L", "normal"), (0.86, "mmol/L", "normal"), (2.06, "mg/dL", "latent"),
    (2.07, "mg/dL", "normal"), (2.08, "mg/dL", "normal"), (0.70, "mmol/L", "latent"),
])  # fmt: skip
def test_the_latent_zone_needs_a_risk_or_a_profile(value, unit, expected):
    assert word(value, unit, drugs=["omeprazole"]) == expected
    assert word(value, unit, disorders=["diabetes"]) == expected
    assert word(value, unit) == "normal"


def test_the_profile_of_the_survey_opens_the_latent_zone():
    assert word(0.80, profile="IOM") == "latent"
    assert word(0.80, profile="UK") == "normal"


def test_what_a_unit_does_to_a_result_on_a_limit():
    assert word(1.7, "mg/dL") == "normal" and word(0.699, "mmol/L") == "low"
    assert "reference.tie" in ids(("Mg", 1.7, "mg/dL"))
    for lang in LANGUAGES:
        text = found(("Mg", 1.7, "mg/dL"), lang=lang)["reference.tie"].statement
        assert "mg/dL" in text and "mmol/L" in text


@pytest.mark.parametrize(("value", "tie"), [("0.694", False), ("0.695", True), ("0.70", True), ("0.705", True), ("0.706", False),
                                            ("0.994", False), ("0.995", True), ("1.005", True), ("1.006", False), ("<0.70", False)])  # fmt: skip
def test_a_tie_is_half_of_the_last_digit(value, tie):
    assert ("reference.tie" in ids(("Mg", value, "mmol/L"))) == tie


def test_other_profiles_are_told_where_they_disagree():
    told = found(("Mg", 0.72, "mmol/L"))["reference.choice"]
    assert "IOM" in told.statement and "MaGNet" in told.statement and "NL" not in told.statement
    assert [t.value for t in told.thresholds] == [0.70, 0.75, 0.85]
    assert "reference.choice" not in ids(("Mg", 0.60, "mmol/L")) | ids(("Mg", 0.90, "mmol/L")) | ids(("Mg", 1.5, "mmol/L"))
    assert "reference.choice" not in ids(("Mg", "<0.9", "mmol/L"))
    assert [t.unit for t in found(("Mg", 1.75, "mg/dL"))["reference.choice"].thresholds] == ["mg/dL"] * 3


@pytest.mark.parametrize(("value", "unit", "grade"), [
    (0.69, "mmol/L", "low_1"), (0.50, "mmol/L", "low_1"), (0.49, "mmol/L", "low_2"), (0.40, "mmol/L", "low_2"), (0.39, "mmol/L", "low_3"),
    (0.385, "mmol/L", "low_3"), (0.936, "mg/dL", "low_2"), (0.30, "mmol/L", "low_3"), (0.29, "mmol/L", "low_4"),
    (1.2, "mg/dL", "low_1"), (1.1, "mg/dL", "low_2"), (0.9, "mg/dL", "low_2"), (0.8, "mg/dL", "low_3"), (0.7, "mg/dL", "low_3"), (0.6, "mg/dL", "low_4"),
    (1.01, "mmol/L", "high_1"), (1.23, "mmol/L", "high_1"), (1.24, "mmol/L", "high_3"), (3.30, "mmol/L", "high_3"), (3.31, "mmol/L", "high_4"),
    (3.0, "mg/dL", "high_1"), (3.1, "mg/dL", "high_3"), (8.0, "mg/dL", "high_3"), (8.1, "mg/dL", "high_4"),
])  # fmt: skip
def test_the_grade_of_adverse_events_is_that_of_the_reported_unit(value, unit, grade):
    assert of_rule("ctcae", ("Mg", value, unit)) == {f"ctcae.{grade}"}
    for lang in LANGUAGES:
        assert grade[-1] in found(("Mg", value, unit), lang=lang)[f"ctcae.{grade}"].statement


def test_there_is_no_grade_without_an_abnormal_result():
    assert of_rule("ctcae", ("Mg", 0.8, "mmol/L")) == set()


@pytest.mark.parametrize(("value", "unit", "called"), [
    (0.9, "mg/dL", "low"), (1.0, "mg/dL", ""), (1.1, "mg/dL", ""), (4.9, "mg/dL", ""), (5.0, "mg/dL", "high"), (5.1, "mg/dL", "high"),
    (0.41, "mmol/L", "low"), (0.42, "mmol/L", ""), (2.05, "mmol/L", ""), (2.06, "mmol/L", "high"), ("<1.0", "mg/dL", "low"), (">5.0", "mg/dL", "high"),
    ("<6.0", "mg/dL", ""),
])  # fmt: skip
def test_critical_results(value, unit, called):
    expected = {f"critical.{called}"} if called else set()
    told = found(("Mg", value, unit))
    assert {one for one in told if one.startswith("critical")} == expected
    assert all(told[one].urgency == "emergency" for one in expected)


CHILDREN = [(0, 2.7), (2.9, 2.7), (3, 2.6), (5.9, 2.6), (6, 2.5), (8.9, 2.5), (9, 2.4), (11.9, 2.4), (12, 2.3), (17.9, 2.3)]


@pytest.mark.parametrize(("age", "upper"), CHILDREN)
def test_a_child_has_a_table_and_nothing_else(age, upper):
    person = {"age": f"{age} y", "sex": "F"}
    expected = {1.5: "low", 1.6: "within", upper: "within", round(upper + 0.1, 1): "high"}
    for value, word in expected.items():
        told = reading(("Mg", value, "mg/dL"), ("K", 3.0, "mmol/L"), person=person, symptoms=["fatigue"])
        order = ["child.scope", "child.within"] if word == "within" else [f"child.{word}", "child.scope"]
        assert [one.id for one in told.findings] == order, "the most urgent first"
        assert told.workup == () == told.options


@pytest.mark.parametrize(("value", "called"), [("0.9", True), ("1.0", False), ("4.0", False), ("4.1", True)])
def test_a_critical_result_of_a_child(value, called):
    for lang in LANGUAGES:
        told = found(("Mg", value, "mg/dL"), person={"age": "4 y"}, lang=lang)
        assert ("child.critical" in told) == called
        assert not called or told["child.critical"].urgency == "emergency"


ALARMS = ["seizure", "tetany", "torsades", "ventricular tachycardia", "long QT", "shock", "reflexes absent", "coma", "apnoea", "bradycardia", "AV block"]


@pytest.mark.parametrize("sign", ALARMS)
@pytest.mark.parametrize("age", ["0.1 y", "17 y"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_cannot_wait_in_a_child(sign, age, lang):
    told = reading(person={"age": age, "sex": "M"}, symptoms=[sign], lang=lang)
    first = told.findings[0]
    assert (first.id, first.urgency) == ("child.alarm", "emergency") and told.workup == () == told.options
    assert {"en": "call a paediatrician at once", "nl": "direct een kinderarts te bellen"}[lang] in first.statement
    assert not re.search(r"\d+ (mg|mmol|g)\b", first.statement), "no dose"
    assert "child.alarm" not in ids(person={"age": age, "sex": "M"}, symptoms=[f"no {sign}"])


@pytest.mark.parametrize(("test", "value", "unit", "called"), [
    ("Mg", 0.9, "mg/dL", True), ("Mg", 1.0, "mg/dL", False), ("Mg", 4.0, "mg/dL", False), ("Mg", 4.1, "mg/dL", True), ("Mg", 0.41, "mmol/L", True),
    ("Mg", 0.42, "mmol/L", False), ("ionised Mg", 0.29, "mmol/L", True), ("ionised Mg", 0.30, "mmol/L", False), ("K", 2.4, "mmol/L", True),
    ("K", 2.5, "mmol/L", False), ("K", 6.0, "mmol/L", False), ("K", 6.1, "mmol/L", True), ("Ca adjusted", 1.8, "mmol/L", True),
    ("Ca adjusted", 1.9, "mmol/L", False), ("ionised Ca", 0.79, "mmol/L", True), ("ionised Ca", 0.8, "mmol/L", False)])  # fmt: skip
def test_a_result_that_cannot_wait_in_a_child(test, value, unit, called):
    told = found((test, value, unit), person={"age": "4 y", "sex": "F"})
    assert ("child.alarm" in told) is called
    assert not called or (told["child.alarm"].thresholds and unit in told["child.alarm"].statement)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_table_of_a_child_stands_in_the_unit_of_the_report(lang):
    mark = "." if lang == "en" else ","
    moles, mass = (f"0{mark}66 {{to}} 1{mark}11 mmol/L", f"1{mark}6 {{to}} 2{mark}7 mg/dL")
    to = {"en": "to", "nl": "tot"}[lang]
    moles, mass = moles.format(to=to), mass.format(to=to)
    for value, unit, first, second in ((0.42, "mmol/L", moles, mass), (0.9, "mg/dL", mass, moles)):
        told = found(("Mg", value, unit), person={"age": "0.1 y", "sex": "M"}, lang=lang)["child.low"]
        assert f"{first} ({second})" in told.statement
        assert {one.unit for one in told.thresholds} == {unit}


@pytest.mark.parametrize(("value", "word"), [(0.65, "low"), (0.66, "within"), (1.11, "within"), (1.12, "high")])
def test_a_child_by_the_limits_in_mmol(value, word):
    assert f"child.{word}" in ids(("Mg", value, "mmol/L"), person={"age": "1 y", "sex": "F"})


def test_a_child_without_a_sure_result():
    assert ids(person={"age": "4 y"}) == {"child.scope"}
    assert "child.unsure" in ids(("Mg", "<2.0", "mg/dL"), person={"age": "4 y"})


def test_eighteen_is_an_adult():
    assert "classification.normal" in ids(("Mg", 0.8, "mmol/L"), person={"age": "18 y", "sex": "M"})
    assert "child.scope" in ids(("Mg", 0.8, "mmol/L"), person={"age": "17 y", "sex": "M"})


def test_the_text_names_the_profile_and_the_limits_hold_their_sources():
    for profile in profiles():
        for lang in LANGUAGES:
            (told,) = [f for i, f in found(("Mg", 0.55, "mmol/L"), profile=profile, lang=lang).items() if i.startswith("classification.")]
            assert profile in told.statement
            assert told.thresholds[0].source and told.would_change


@pytest.mark.parametrize(("profile", "value", "unit", "sides"), [
    ("NL", 0.60, "mmol/L", "reference 0.7 to 1 mmol/L"), ("IOM", 0.60, "mmol/L", "reference 0.75 to 0.95 mmol/L"),
    ("IOM", 0.80, "mmol/L", "reference 0.75 to 0.95 mmol/L"), ("UK", 1.20, "mmol/L", "reference 0.7 to 1.05 mmol/L"),
    ("NL", 2.50, "mmol/L", "reference 0.7 to 1 mmol/L"), ("NL", 0.40, "mmol/L", "reference 0.7 to 1 mmol/L"),
    ("NL", 1.6, "mg/dL", "reference 1.7 to 2.4 mg/dL")])
def test_the_text_tells_both_sides_of_the_profile(profile, value, unit, sides):
    (told,) = [f for i, f in found(("Mg", value, unit), profile=profile).items() if i.startswith("classification.")]
    assert sides in told.statement


def test_no_serum_no_class_and_no_such_profile():
    assert of_rule("classification", ("K", 4.0, "mmol/L")) == set() == of_rule("critical", ("K", 4.0, "mmol/L"))
    with pytest.raises(UnknownName, match="unknown profile 'DE'"):
        reading(("Mg", 0.8, "mmol/L"), profile="DE")


def test_the_two_units_of_a_limit_differ_by_rounding_only():
    for name, told in rule("reference").limits.items():
        if name.endswith("_mg"):
            assert told.value / 2.4305 == pytest.approx(limit(f"reference.{name.removesuffix('_mg')}").value, abs=0.021)


@pytest.mark.parametrize(("breaths", "called"), [(4, True), (11, True), (12, False), (13, False)])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_child_on_an_infusion_that_breathes_slowly(breaths, called, lang):
    told = found(person={"age": "4 y", "sex": "F"}, symptoms=[f"RR {breaths}"], drugs=["MgSO4 1 g/h"], lang=lang)
    assert ("child.alarm" in told) is called
    if called:
        assert "MgSO4 1 g/h" in told["child.alarm"].statement and [one.value for one in told["child.alarm"].thresholds] == [12.0]
