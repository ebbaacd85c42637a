"""What a page tells beside a finding: tests and limits by name, numbers as the language writes them, and what is no citation."""

import re

import pytest

from magnostat.app.reading_html import page
from magnostat.app.reading_limits import inputs, limits
from magnostat.app.reading_text import remark, told
from magnostat.clinic import Reading, read
from magnostat.clinic.rulebook import limit, rule, rules
from magnostat.language import LANGUAGES, keys, say
from magnostat.record.case import read_case
from magnostat.record.finding import Finding, Threshold
from magnostat.record.labs import TESTS, lab

ALL = [f"{name}.{key}" for name in rules() for key in rule(name).limits]
LABS = (lab("Mg", 0.41, "mmol/L"), lab("K", 2.8, "mmol/L"), lab("creatinine", 85, "umol/L"), lab("urine Mg", 0.2, "mmol/L"),
        lab("urine creatinine", 7, "mmol/L"))  # fmt: skip
CASE = read_case({"person": {"age": "74 y", "sex": "F"}, "drugs": ["digoxin 0.25 mg"]}, LABS)


def finding(kind="x", given=(), held=()):
    return Finding(id=f"{kind}.x", kind=kind, statement="x", inputs=given, thresholds=held)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ALL)
def test_every_limit_of_a_rule_has_a_name(name, lang):
    (one,) = limits(finding(name.partition(".")[0], held=(limit(name),)), lang)
    assert one.name and one.value and one.source == limit(name).source


def test_every_name_of_a_limit_is_used():
    used = {f"{rule}_{re.sub('_mg$', '', key)}" for rule, _, key in (name.partition(".") for name in ALL)}
    kinds = {f"of_{name}{end}" for name in rules() for end in ("", "_level")} | {"child_upper", "child_from", "reference_lower", "reference_upper"}
    assert {key.removeprefix("limit.") for key in keys("en") if key.startswith("limit.")} <= used | kinds


@pytest.mark.parametrize(("lang", "words"), [("en", "potassium, upper limit: 5.3 mmol/L"), ("nl", "kalium, bovengrens: 5,3 mmol/L")])
def test_a_limit_names_its_test(lang, words):
    text = page(CASE, Reading((finding("edta", held=(limit("edta.potassium"),)),), (), ()), "NL", lang)
    assert f"{words} (<cite lang=\"en\">Tate2016:" in text


@pytest.mark.parametrize(("source", "mark"), [
    ("Tate2016:table 3", ""), ("Levensbelang, the monograph alone", ""), ("recalled, 60 or 45", "recalled"), ("seen once; not read there", "recalled"),
    ("recalled from Tate2016:table 3", "recalled"), ("guard of this package", "argued"), ("half of the last digit", "argued"),
    ("KrollElin1985:formula; not read in its paper", "")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_no_reference_is_marked_and_is_no_citation(lang, source, mark):
    one = finding(held=(Threshold(1.5, "h", source),))
    (held,) = limits(one, lang)
    assert held.mark == (say(f"reading.{mark}", lang) if mark else "")
    text = page(CASE, Reading((one,), (), ()), "NL", lang)
    assert (f"<cite lang=\"en\">{source}</cite>" in text) == (not mark)
    assert source in text and held.mark in text and ("<cite" in text) == (not mark)


@pytest.mark.parametrize(("value", "unit", "english", "dutch"), [
    (1.5, "h", "1.5 h", "1,5 uur"), (3, "mo", "3 months", "3 maanden"), (55.4, "mL/min/1.73m2", "55.4 mL/min/1.73 m2", "55,4 mL/min/1,73 m2"),
    (97, "umol/L", "97 µmol/L", "97 µmol/L"), (250, "mg/d", "250 mg a day", "250 mg per dag"), (2, "", "2", "2")])
def test_units_are_written_as_the_language_does(value, unit, english, dutch):
    one = finding(held=(Threshold(value, unit, "x"),))
    assert [limits(one, lang)[0].value for lang in LANGUAGES] == [english, dutch]


def test_a_limit_that_is_told_twice_is_shown_once():
    assert len(limits(finding(held=(limit("edta.ALP"), limit("edta.ALP"))), "en")) == 1
    assert limits(finding(held=(Threshold(1.0, "%", "x"),)), "en")[0].name == ""


def test_what_no_rule_holds_is_named_by_the_rule_that_tells_it():
    own = (Threshold(0.66, "mmol/L", "x"), Threshold(170.0, "mg/d", "x"))
    assert [one.name for one in limits(finding("child", held=own), "en")] == ["serum magnesium at this age", "intake, reference value"]


def test_two_rules_with_the_same_limit_each_have_its_own_name():
    same = limit("classification.severe")
    assert limits(finding("emergency", held=(same,)), "nl")[0].name == limits(finding("classification", held=(same,)), "nl")[0].name


def test_results_are_told_by_name_and_words_as_written():
    given = (("Mg", "<0.41 mmol/L"), ("urine Mg 24 h", "2.5 mmol/d"), ("age", "74 y"), ("drugs", "digoxin 0.25 mg"), ("x", "1.5"))
    assert inputs(finding(given=given), "nl") == ("serummagnesium <0,41 mmol/L", "magnesium in 24-uursurine 2,5 mmol per dag", "leeftijd 74 jaar",
                                                  "geneesmiddelen: digoxin 0.25 mg", "x: 1.5")  # fmt: skip
    assert inputs(finding(given=given), "en")[:3] == ("serum magnesium <0.41 mmol/L", "magnesium in urine of 24 hours 2.5 mmol a day", "age 74 years")


def test_a_page_in_dutch_has_no_english_test_and_no_point_in_a_result():
    text = page(CASE, read(CASE, "NL", "nl"), "NL", "nl")
    used = " ".join(re.findall(r"<bdi>(.*?)</bdi>", text)).replace("digoxin 0.25 mg", "")
    assert "0,41 mmol/L" in used and not re.search(r"\d\.\d", used)
    assert not [test for test in TESTS if re.search(rf"\b{re.escape(test)} [<>\d]", used)]


def test_the_machine_reads_the_same_in_both_languages():
    english, dutch = (read(CASE, "NL", lang).payload() for lang in LANGUAGES)
    for part in english:
        assert [(one["id"], one["urgency"], one["thresholds"]) for one in english[part]] == [
            (one["id"], one["urgency"], one["thresholds"]) for one in dutch[part]]  # fmt: skip
    assert {one for part in english.values() for finding in part for one in finding["inputs"] if one == "Mg"} == {"Mg"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_urgency_is_told_once(lang):
    text = told(CASE, read(CASE, "NL", lang), "NL", lang)
    word = say("reading.emergency", lang)
    assert f"[{word}]" in text and not re.search(rf"\[{word}\][^.]{{0,40}}\b{word}\b", text, re.IGNORECASE)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_grade_that_is_no_letter_is_told_in_words(lang):
    one = Finding(id="x", kind="x", statement="x", grade="unsupported")
    assert say("reading.no_evidence", lang) in remark(one, lang) and "unsupported" not in remark(one, lang)
