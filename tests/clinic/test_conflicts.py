"""Where sources disagree: both sides are shown where a case touches them; the sources of all tables exist."""

import re

import pytest

from cases import LANGUAGES, case, found, of_rule
from magnostat.catalogue.sourced import DATA
from magnostat.clinic import conflicts
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


@pytest.mark.parametrize(("value", "names"), [
    (0.49, set()), (0.50, {"C16"}), (0.51, {"C16"}), (0.69, {"C16"}), (0.70, {"C02", "C16"}), (0.71, {"C02", "C16"}), (0.74, {"C02", "C16"}),
    (0.75, {"C02"}), (0.76, {"C02"}), (0.89, {"C02"}), (0.90, set()), (0.91, set()), (0.99, set()), (1.00, set()), (1.01, {"C07"})])
def test_a_result_between_two_limits(value, names):
    assert of_rule("conflict", ("Mg", value, "mmol/L")) == {f"conflict.{name}" for name in names}


@pytest.mark.parametrize(("rate", "told"), [(44, True), (45, False), (46, False)])
def test_magnesium_and_failing_kidneys(rate, told):
    kidneys = ("eGFR", rate, "mL/min/1.73m2")
    assert ("conflict.C08" in of_rule("conflict", kidneys, supplements=PILL)) is told
    assert ("conflict.C08" in of_rule("conflict", kidneys, ("Mg", 0.6, "mmol/L"))) is told
    assert "conflict.C08" not in of_rule("conflict", kidneys)


@pytest.mark.parametrize(("mg", "told"), [(249, False), (250, False), (251, True)])
def test_toxic_doses(mg, told):
    assert ("conflict.C20" in of_rule("conflict", supplements=[f"{mg} mg elemental citrate"])) is told


@pytest.mark.parametrize(("labs", "table", "names"), [
    ((("albumin", 40, "g/L"),), {}, {"C03"}), ((("RBC Mg", 2, "mmol/L"),), {}, {"C06"}), ((("ionised Mg", 0.5, "mmol/L"),), {}, {"C13"}),
    ((), {"history": ["loading test requested"]}, {"C06"}), ((), {"history": ["loading test 30 mmol"]}, {"C06"}),
    ((), {"intake": 300}, {"C04", "C18"}), ((), {"history": ["high cholesterol"]}, {"C12"}), ((), {"supplements": PILL}, {"C04", "C09", "C10"}),
    ((), {"supplements": PILL, "drugs": ["levothyroxine"]}, {"C04", "C09", "C10", "C19"}), ((), {}, set())])
def test_what_a_case_touches(labs, table, names):
    assert of_rule("conflict", *labs, **table) == {f"conflict.{name}" for name in names}


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
