"""Where sources disagree: both sides are shown where a case touches them; the sources of all tables exist."""

import re

import pytest

from cases import LANGUAGES, case, found, of_rule
from magnostat.catalogue.sourced import DATA
from magnostat.clinic import conflicts, read
from magnostat.clinic.conflicts import every, sides
from magnostat.clinic.drugs import families
from magnostat.clinic.interactions import rows
from magnostat.clinic.view import View
from magnostat.core.errors import MagnostatError
from magnostat.language import number
from magnostat.record.references import keys_in, load

PILL = ["200 mg elemental citrate"]
NUMBERS = {"C01": [25, 21, 28], "C02": [0.7, 0.75, 0.85, 0.9], "C03": [30, 20], "C04": [30, 40, 80, 11, 65], "C05": [1, 0.3],
           "C06": [60], "C07": [1.0, 1.05, 1.2, 1.27], "C08": [11.3, 39.5, 30], "C09": [4], "C10": [250, 350, 200, 400, 400,
           800], "C11": [13], "C12": [13], "C13": [0.5, 1.2], "C14": [300, 600], "C15": [2], "C16": [0.5, 0.75], "C17": [140,
           126], "C18": [475, 500, 6], "C19": [2, 4, 6], "C20": [2500, 23]}  # fmt: skip
"""The numbers of the sides, in their order."""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_twenty_are_listed_with_both_sides(lang):
    told = list(every(View(case(), lang=lang)))
    assert [one.id for one in told] == [f"conflict.C{count:02}" for count in range(1, 21)]
    for one in told:
        numbers = sides()[one.id.partition(".")[2]]
        assert one.thresholds == tuple(numbers.values())
        assert all(number(side.value, lang) in one.statement for side in numbers.values()), one.id


def test_the_numbers_of_the_sides():
    assert {name: [side.value for side in told.values()] for name, told in sides().items()} == NUMBERS


def ids(*labs, **table):
    return {one.rpartition(".")[2] for one in of_rule("conflict", *labs, **table)}


def pill(mg):
    return [f"{mg} mg elemental citrate"]


@pytest.mark.parametrize(("value", "names"), [
    (0.49, set()), (0.50, {"C16"}), (0.51, {"C16"}), (0.69, {"C16"}), (0.70, {"C02", "C16"}), (0.71, {"C02", "C16"}), (0.74, {"C02", "C16"}),
    (0.75, {"C02"}), (0.76, {"C02"}), (0.89, {"C02"}), (0.90, set()), (0.91, set()), (0.99, set()), (1.00, set()), (1.01, {"C07"}),
    (1.19, {"C07"}), (1.20, {"C07"}), (1.21, set()), ("<0.8", set()), (">1.1", set())])
def test_a_result_between_two_limits(value, names):
    assert ids(("Mg", value, "mmol/L")) == names


@pytest.mark.parametrize(("value", "told"), [(1.21, True), (1.26, True), (1.27, True), (1.28, False)])
def test_on_dialysis_the_best_survival_is_a_side_too(value, told):
    assert ("C07" in ids(("Mg", value, "mmol/L"), setting="dialysis")) is told


@pytest.mark.parametrize(("rate", "told"), [(44, True), (45, False), (46, False)])
def test_magnesium_and_failing_kidneys(rate, told):
    kidneys = ("eGFR", rate, "mL/min/1.73m2")
    assert ("C08" in ids(kidneys, supplements=PILL)) is told
    assert ("C08" in ids(kidneys, ("Mg", 0.6, "mmol/L"))) is told
    assert "C08" not in ids(kidneys)
    assert "C08" not in ids(kidneys, ("Mg", 2.7, "mmol/L"), supplements=PILL), "with too much nothing is in dispute"


@pytest.mark.parametrize(("mg", "told"), [(249, False), (250, False), (251, True), (799, True), (800, True), (801, False)])
def test_a_dose_that_one_source_limits_and_another_advises(mg, told):
    assert ("C10" in ids(supplements=pill(mg))) is told


@pytest.mark.parametrize(("mg", "rate", "told"), [
    (250, 40, False), (251, 40, True), (2499, 40, True), (2500, 40, True), (2501, 40, False), (300, 55.3, True), (300, 55.4, True),
    (300, 55.5, False), (300, None, False)])
def test_a_dose_that_is_toxic_for_reduced_kidneys_alone(mg, rate, told):
    kidneys = () if rate is None else (("eGFR", rate, "mL/min/1.73m2"),)
    assert ("C20" in ids(*kidneys, supplements=pill(mg))) is told


@pytest.mark.parametrize(("value", "albumin", "told"), [
    (0.63, 20, False), (0.629, 20, True), (0.62, 20, True), (0.595, 20, True), (0.594, 20, False), (0.665, 30, False), (0.65, 29, True),
    (0.65, 30, False), ("<0.62", 20, False), (0.62, None, False), (0.8, 20, False)])
def test_the_share_bound_to_protein_decides_with_a_low_albumin(value, albumin, told):
    """At 20 g/L the total is 0.9 or 0.85 of what it would be, so that 0.595 to 0.63 is low by one share alone."""
    other = () if albumin is None else (("albumin", albumin, "g/L"),)
    assert ("C03" in ids(("Mg", value, "mmol/L"), *other)) is told


@pytest.mark.parametrize(("serum", "cells", "test", "told"), [
    (0.8, 1.43, "", True), (0.8, 1.44, "", False), (0.6, 1.43, "", False), (0.6, 1.44, "", True), (None, 1.43, "", False),
    (0.8, None, "excreted 22.4 mmol", True), (0.8, None, "excreted 22.5 mmol", False), (0.6, None, "excreted 22.5 mmol", True),
    (0.8, None, "", False), (0.8, None, "asked", False)])
def test_tests_of_the_stores_that_disagree(serum, cells, test, told):
    labs = [("Mg", serum, "mmol/L")] if serum else []
    labs += [("RBC Mg", cells, "mmol/L")] if cells else []
    lines = ["loading test requested"] if test == "asked" else [f"loading test 30 mmol, {test}"]
    assert ("C06" in ids(*labs, history=lines)) is told


@pytest.mark.parametrize(("labs", "table", "names"), [
    ((("albumin", 40, "g/L"),), {}, set()), ((("ionised Mg", 0.5, "mmol/L"),), {}, set()), ((), {"intake": 480}, set()),
    ((), {"history": ["high cholesterol"]}, {"C12"}), ((), {"supplements": PILL}, set()), ((), {}, set()),
    ((("Mg", 0.6, "mmol/L"),), {"supplements": PILL}, {"C16", "C09"}), ((), {"supplements": PILL, "drugs": ["levothyroxine"]}, {"C19"}),
    ((), {"supplements": PILL, "drugs": ["doxycycline"]}, {"C19"}), ((), {"supplements": PILL, "drugs": ["lisinopril"]}, set()),
    ((), {"drugs": ["levothyroxine"]}, set()), ((("Mg", 0.6, "mmol/L"),), {"drugs": ["levothyroxine"]}, {"C16"})])
def test_what_a_case_touches(labs, table, names):
    assert ids(*labs, **table) == names


def test_three_at_most_the_weightiest_first_and_after_all_else():
    labs = [("Mg", 0.72, "mmol/L"), ("eGFR", 40, "mL/min/1.73m2")]
    many = case(*labs, supplements=pill(300), drugs=["levothyroxine"], history=["high cholesterol"])
    assert len(conflicts.touched(View(many))) > conflicts.MOST
    told = [one.id for one in read(many).findings]
    assert told[-3:] == ["conflict.C16", "conflict.C02", "conflict.C08"]
    assert not [one for one in told[:-3] if one.startswith("conflict")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_conflict_is_no_verdict(lang):
    told = found(("Mg", 0.8, "mmol/L"), lang=lang)["conflict.C02"]
    assert (told.status, told.urgency) == ("possible", "none") and len(told.thresholds) == 4


def test_every_source_is_a_reference():
    sources = [side.source for numbers in sides().values() for side in numbers.values()]
    sources += [family.source for family in families().values()]
    sources += [row.source for kind in ("separation", "interaction") for row in rows(kind)]
    known = set(load())
    assert not {key for source in sources for key in keys_in(source)} - known


def test_the_tables_of_words_hold_no_word_twice_in_a_term():
    for path in (DATA / "clinic").glob("*.toml"):
        for words in re.findall(r"words = \[(.*?)\]", path.read_text(encoding="utf-8")):
            told = re.findall(r'"(.*?)"', words)
            assert len(told) == len(set(told)), path.name


@pytest.mark.parametrize(("text", "told"), [("C01 = 1", "without sides"), ("[C01]\na = 1", "no side"), ("[C01]\na = { value = 1 }", "unit")])
def test_a_bad_table_is_told(tmp_path, monkeypatch, text, told):
    path = tmp_path / "conflicts.toml"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(conflicts, "FILE", path)
    sides.cache_clear()
    with pytest.raises(MagnostatError, match=told):
        sides()
    sides.cache_clear()
