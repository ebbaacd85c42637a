"""Total and adjusted calcium apart: which one counts, what is said, and what the rules for a low calcium read."""

import pytest

from cases import LANGUAGES, case, found, ids, of_rule
from magnostat.clinic.calcium import calcium
from magnostat.clinic.view import View

LOW = ("Mg", 0.6, "mmol/L")


def counted(*labs):
    told = calcium(View(case(*labs)))
    return None if told is None else (told.value, told.bound, told.how)


def test_which_calcium_counts():
    total, adjusted, albumin = ("Ca", 1.95, "mmol/L"), ("Ca adjusted", 2.3, "mmol/L"), ("albumin", 26, "g/L")
    assert counted() is None and counted(albumin) is None
    assert counted(total) == (1.95, "", "total")
    assert counted(total, albumin) == (2.23, "", "computed")
    assert counted(total, ("albumin", 50, "g/L")) == (1.75, "", "computed")
    assert counted(total, ("albumin", "<26", "g/L")) == (1.95, "", "total")
    assert counted(("Ca", "<1.95", "mmol/L"), albumin) == (2.23, "<", "computed")
    assert counted(total, adjusted, albumin) == (2.3, "", "reported") == counted(adjusted)
    assert counted((*total, "2026-03-02"), (*adjusted, "2026-03-01")) == (1.95, "", "total")


@pytest.mark.parametrize(("day", "how"), [("2026-03-08", "computed"), ("2026-03-09", "total"), ("", "computed")])
def test_albumin_of_another_week_adjusts_nothing(day, how):
    assert counted(("Mg", 0.6, "mmol/L", "2026-03-05"), ("Ca", 1.95, "mmol/L", "2026-03-01"), ("albumin", 26, "g/L", day))[2] == how


@pytest.mark.parametrize(("total", "albumin", "low"), [(1.97, 28, False), (1.97, 28.5, False), (1.97, 29, True), (2.17, 39, True), (2.19, 39.5, False),
                                                       (2.2, 40, False), (2.2, 40.1, True)])  # fmt: skip
def test_the_formula(total, albumin, low):
    """1.97 mmol/L is 2.2 at an albumin of 28.5 g/L; with less albumin it is not low any more."""
    rows = (LOW, ("Ca", total, "mmol/L"), ("albumin", albumin, "g/L"))
    assert ("coelectrolytes.low" in ids(*rows)) == low


@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_numbers_are_told(lang):
    rows = (LOW, ("Ca", 1.80, "mmol/L"), ("albumin", 30, "g/L"))
    text = found(*rows, lang=lang)["coelectrolytes.low"].statement
    assert {"en": "total calcium 1.8 mmol/L, adjusted for albumin of 30 g/L 2 mmol/L", "nl": "totaal calcium 1,8 mmol/L"}[lang] in text
    text = found(LOW, ("Ca", 1.80, "mmol/L"), lang=lang)["coelectrolytes.low"].statement
    assert {"en": "total calcium 1.8 mmol/L (not adjusted", "nl": "totaal calcium 1,8 mmol/L (niet gecorrigeerd"}[lang] in text
    text = found(LOW, ("Ca adjusted", 1.80, "mmol/L"), lang=lang)["coelectrolytes.low"].statement
    assert {"en": "adjusted calcium 1.8 mmol/L (as reported)", "nl": "gecorrigeerd calcium 1,8 mmol/L"}[lang] in text
    assert "1.8" in found(("Ca", 1.80, "mmol/L"))["reflex.predictor"].statement


def test_a_low_albumin_spares_the_rules_and_is_told():
    rows = (LOW, ("Ca", 1.95, "mmol/L"), ("albumin", 26, "g/L"))
    told = found(*rows)
    assert told["calcium.spared"].urgency == "routine" and {"1.95", "2.23"} <= set(told["calcium.spared"].statement.split())
    assert not {"coelectrolytes.low", "coelectrolytes.ECG"} & set(told) and "parathyroid" not in told["coelectrolytes.ask"].statement
    assert of_rule("reflex", *rows[1:]) == set() == of_rule("refractory", *rows, drugs=["calciumcarbonaat 1 g"])
    assert "calcium.hidden" in ids(LOW, ("Ca", 2.25, "mmol/L"), ("albumin", 50, "g/L"))
    assert "calcium.spared" in ids(LOW, ("Ca", 2.0, "mmol/L"), ("Ca adjusted", 2.3, "mmol/L"))
    assert not of_rule("calcium", LOW, ("Ca", 1.80, "mmol/L"), ("albumin", 35, "g/L")) | of_rule("calcium", LOW, ("Ca", 1.80, "mmol/L"))
    assert not of_rule("calcium", ("Ca adjusted", 1.80, "mmol/L"))


@pytest.mark.parametrize(("Ca", "albumin", "asked"), [(2.19, 29, True), (2.2, 29, False), (2.21, 29, False), (2.19, 30, False), (2.19, 31, False)])
def test_ionised_calcium_is_asked_for(Ca, albumin, asked):
    rows = (LOW, ("Ca", Ca, "mmol/L"), ("albumin", albumin, "g/L"))
    assert ("calcium.ask" in ids(*rows)) == asked
    assert "calcium.ask" not in ids(*rows, ("ionised Ca", 1.2, "mmol/L"))


def test_an_adjusted_calcium_is_not_asked_for_again():
    assert "total calcium" not in found(LOW, ("Ca adjusted", 2.3, "mmol/L"))["coelectrolytes.ask"].statement


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_supplement_that_does_not_help_names_the_calcium(lang):
    told = found(LOW, ("Ca", 1.8, "mmol/L"), drugs=["calciumcarbonaat 1 g"], lang=lang)["refractory.calcium"].statement
    assert {"en": "(total calcium 1.8 mmol/L", "nl": "(totaal calcium 1,8 mmol/L"}[lang] in told


@pytest.mark.parametrize(("total", "albumin", "told"), [(2.1, None, True), (2.0, 18, False), (1.7, 18, True), (2.3, None, False), (1.8, None, False)])
def test_a_low_calcium_beside_a_normal_magnesium_is_told(total, albumin, told):
    rows = (("Mg", 0.9, "mmol/L"), ("Ca", total, "mmol/L"), *((("albumin", albumin, "g/L"),) if albumin else ()))
    found_low = found(*rows).get("calcium.low")
    assert (found_low is not None) == told
    assert not told or str(total) in found_low.statement
    assert "calcium.low" not in ids(("Mg", 0.6, "mmol/L"), *rows[1:]) and ("calcium.low" in ids(*rows[1:])) == told


def test_calcium_in_another_unit_is_told_in_both():
    assert "8.1 mg/dL (2.02 mmol/L)" in found(("Mg", 0.9, "mmol/L"), ("Ca", 8.1, "mg/dL"))["calcium.low"].statement
