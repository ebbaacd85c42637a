"""A case from TOML, and cases put together: times, duplicates that contradict, two files, one spelling of one case."""

import json
from datetime import date, datetime

import pytest

from magnostat.core.errors import MagnostatError
from magnostat.record.case import Case, read_case
from magnostat.record.case_file import load, parse
from magnostat.record.case_parts import Part, canonical, case_of
from magnostat.record.lab_list import time_of, together
from magnostat.record.lab_units import UCUM, WRITTEN, from_text, from_ucum, unit_of
from magnostat.record.labs import TESTS, lab

LAB = '[[lab]]\ntest = "Mg"\nvalue = 0.48\nunit = "mmol/L"\n'


def mg(value, time="", **more):
    return lab("Mg", value, "mmol/L", time, **more)


def test_results_and_the_rest_stand_in_one_file():
    found = parse('drugs = ["b", "a"]\nsetting = "ward"\n[person]\nage = "64 y"\nsex = "F"\n' + LAB + 'time = 2026-03-02T08:15:00Z\n'
                  + '[[lab]]\ntest = "PTH"\nvalue = ""\n[[lab]]\ntest = "K"\nvalue = "<2,0"\nunit = "meq/L"\nflag = "haemolysed"\n')
    case = case_of(found)
    assert (case.drugs, case.setting, case.person.sex) == (("a", "b"), "ward", "F")
    assert [(one.test, one.bound, one.unit, one.time, one.flag) for one in case.labs] == [
        ("Mg", "", "mmol/L", "2026-03-02T08:15:00Z", ""), ("K", "<", "mEq/L", "", "haemolysed")]
    assert case.notes == (("unmeasured", "PTH"),)


@pytest.mark.parametrize(("text", "told"), [
    ("lab = 3", "lab: 3 is no list of at most 10000 results"), ("lab = [3]", "lab[0]: 3 is no result"),
    (LAB + "valeu = 3", "lab[0]: unknown key of a result 'valeu'; did you mean 'value'?"),
    ('[[lab]]\nvalue = 1\nunit = "mmol/L"', "lab[0]: a result without 'test'"), ('[[lab]]\ntest = "Mg"', "lab[0]: a result without 'value'"),
    ('[[lab]]\ntest = "Mg"\nvalue = 1', "lab[0].Mg: 1 without a unit"),
    (LAB.replace("0.48", "nan"), "is no finite number"), (LAB.replace("0.48", "1e400"), "is no finite number"),
    (LAB.replace("0.48", "true"), "true is no value"), (LAB.replace("0.48", "[1]"), "is no value"),
    (LAB.replace("0.48", "'=1+1'"), "is no value"), (LAB.replace('"Mg"', '"M\\u0007g"'), "lab[0].test: 'M\\x07g' is no plain text"),
    (LAB.replace('"Mg"', "3"), "lab[0].test: 3 is no plain text"), (LAB + "time = 08:15:00", "is no time"), (LAB + "time = 3", "3 is no time"),
])  # fmt: skip
def test_a_bad_result_is_named(text, told):
    with pytest.raises(MagnostatError) as caught:
        parse(text)
    assert told in str(caught.value)


def test_a_file_is_named(tmp_path):
    file = tmp_path / "case.toml"
    file.write_text("lab = 3\n")
    with pytest.raises(MagnostatError, match=r"case.toml: lab: "):
        load(file)
    file.write_text(LAB)
    assert load(file).labs == (mg(0.48),)


@pytest.mark.parametrize(("written", "read"), [
    ("2026-03-02", "2026-03-02"), ("2026-03-02T08:15", "2026-03-02T08:15:00"), ("2026-03-02 08:15:30", "2026-03-02T08:15:30"),
    ("2026-03-02T00:15:00+01:00", "2026-03-01T23:15:00Z"), ("2026-03-02T08:15:30.123Z", "2026-03-02T08:15:30Z"), ("", ""),
    (date(2026, 3, 2), "2026-03-02"), (datetime(2026, 3, 2, 8, 15), "2026-03-02T08:15:00"),
])  # fmt: skip
def test_times_have_one_spelling(written, read):
    assert time_of(written) == read


@pytest.mark.parametrize("written", [
    "2026", "2026-03", "2026-02-30", "2-3-2026", "02/03/2026", "2026-03-02T24:00", "2026-03-02T08:15:60Z", "0001-01-01T00:00:00+14:00",
    "1899-12-31", "2200-01-01", "2026-03-02T08:15+25:00", "٢٠٢٦-٠٣-٠٢", 3, None, True, "2026-03-02T", " 2026-03-02",
])  # fmt: skip
def test_what_is_no_time_is_refused(written):
    with pytest.raises(MagnostatError, match="is no time"):
        time_of(written)


def test_results_are_put_in_order_each_once():
    later, sooner, other = mg(0.5, "2026-03-02"), mg(0.6, "2026-03-01T08:00:00"), lab("albumin", 38, "g/L")
    assert together([other, later, sooner, later]) == (sooner, later, other)
    assert together([]) == ()


@pytest.mark.parametrize(("one", "two"), [
    (mg(0.5), mg(0.6)), (mg(0.5, "2026-03-02"), mg(0.6, "2026-03-02")), (mg(0.5, specimen="EDTA"), mg(0.5, specimen="serum")),
    (lab("Mg", 1.7, "mg/dL"), mg(0.85)), (mg(0.5), lab("Mg", "<0.5", "mmol/L")), (mg(0.5), mg(0.5, flag="haemolysed")),
])  # fmt: skip
def test_two_results_of_one_time_that_differ_are_refused(one, two):
    for both in ((one, two), (two, one)):
        with pytest.raises(MagnostatError, match="Mg: two results that differ, of one time; give each its time"):
            together(both)


@pytest.mark.parametrize(("one", "two", "known"), [
    ("", "2026-03-02", False), ("2026-03-02", "2026-03-02T08:00:00", False), ("2026-03-02", "2026-03-02T08:00:00Z", False),
    ("2026-03-02T08:00:00", "2026-03-02T09:00:00Z", False), ("2026-03-02", "2026-03-03T00:30:00Z", False),
    ("2026-03-02", "2026-03-04T00:30:00Z", True), ("2026-03-02T08:00:00", "2026-03-04T08:00:00Z", True),
    ("2026-03-02", "2026-03-03", True), ("2026-03-02T08:00:00Z", "2026-03-02T08:00:01Z", True),
    ("2026-03-02T08:00:00", "2026-03-02T08:00:01", True), ("2026-03-02T08:00:00", "2026-03-03", True),
])  # fmt: skip
def test_which_of_two_is_the_later_is_known_or_asked(one, two, known):
    both = (mg(0.6, two), mg(0.5, one))
    if known:
        assert Case(labs=together(both)).latest("Mg").value == 0.6
        return
    with pytest.raises(MagnostatError, match="it cannot be told which is the later"):
        together(both)


def test_two_files_are_one_case_and_may_not_contradict():
    case = case_of(Part({"person": {"age": "64 y"}, "drugs": ["a"], "setting": "ward"}, (mg(0.5),)),
                   Part({"person": {"sex": "F", "age": "64 y"}, "drugs": ["a", "b"], "setting": "ward"}, (mg(0.5),)))  # fmt: skip
    assert (case.drugs, case.person.sex, len(case.labs)) == (("a", "b"), "F", 1)
    for one, two, where in (({"setting": "ward"}, {"setting": "ICU"}, "setting"), ({"intake": 1}, {"intake": True}, "intake"),
                            ({"person": {"age": "64 y"}}, {"person": {"age": "65 y"}}, "person.age")):  # fmt: skip
        with pytest.raises(MagnostatError, match=f"{where}: two files tell it differently"):
            case_of(Part(one), Part(two))


def test_one_case_has_one_spelling():
    one = case_of(parse('drugs = ["b", "a"]\n[person]\nage = "64 y"\n' + LAB))
    two = case_of(parse('drugs = ["a", "b", "a"]\n[person]\nage = "768 mo"\n' + LAB.replace("0.48", "'0,48'").replace("mmol/L", "mmol/l")))
    assert json.dumps(canonical(one)) == json.dumps(canonical(two))
    for other in (LAB.replace("0.48", "0.49"), LAB.replace("mmol/L", "mg/dL"), LAB.replace("0.48", "'<0.48'"), LAB + 'flag = "x"\n'):
        assert canonical(case_of(parse(other))) != canonical(case_of(parse(LAB)))
    child = parse('[person]\nage = "9 y"\nsex = "F"')
    assert canonical(case_of(child))["child"] == {"age": 9.0, "sex": "F"}


def test_every_unit_of_a_test_is_found_by_text_and_the_others_are_left_as_they_are():
    for spelling in {*WRITTEN.values(), *UCUM.values()} - {""}:
        assert from_text(spelling) == spelling == unit_of(f" {spelling} ")
    assert (unit_of("MMOL/L"), unit_of("g"), from_text("ml/min/1.73"), from_ucum("MMOL/L")) == ("mmol/L", "g", None, None)
    assert len(TESTS) > 10


@pytest.mark.parametrize(("person", "told"), [
    ('age = "-1 y"', "person: an age below 0"), ('age = "9 y"\nsexx = "F"', "a key that is none of a person"), ('age = "40 y"\nn = 8', "person.n: a case of 8 people"),
    ('age = "130 y"', "person.age"), ('age = "40 to 50 y"', "person"), ('aeg = "40 y"', "did you mean 'age'?"),
])  # fmt: skip
def test_a_case_is_of_one_person(person, told):
    with pytest.raises(MagnostatError) as caught:
        case_of(parse(f"[person]\n{person}\n"))
    assert told in str(caught.value)


def test_words_settings_and_intake_of_a_case_are_checked():
    assert read_case({"intake": 250, "setting": "ICU"}).intake == 250.0
    case = Case(labs=(mg(0.5),))
    assert case.with_labs(()).latest("Mg") is None
    for table, told in (({"person": 3}, "person: 3 is no person"), ({"setting": "home"}, "setting: unknown setting 'home'"), ({"intake": True}, "is no intake"),
                        ({"intake": 6000}, "is no intake from 0 to 5000 mg"), ({"drugs": "a"}, "drugs: 'a' is no list"), ({"drugs": [" "]}, "is no word")):  # fmt: skip
        with pytest.raises(MagnostatError) as caught:
            read_case(table)
        assert told in str(caught.value)


@pytest.mark.parametrize(("sex", "told"), [("F", "F"), ("V", "F"), ("M", "M"), ("63 % F", None)])
def test_the_sex_of_a_child_is_read_as_that_of_a_person(sex, told):
    assert read_case({"person": {"age": "9 y", "sex": sex}}).child == (9.0, told)
    with pytest.raises(MagnostatError, match=r"person\.sex: 'mixed' is no sex; write"):
        read_case({"person": {"age": "9 y", "sex": "mixed"}})
