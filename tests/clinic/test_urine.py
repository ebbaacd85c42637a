"""Renal or not: the fraction with its guards, the day's urine, the spot, calcium, drugs and genes."""

import pytest

from cases import LANGUAGES, case, found, ids, of_rule
from magnostat.clinic.urine import fraction
from magnostat.clinic.view import View

GOOD = ("eGFR", 90, "mL/min/1.73m2")


def urine(UMg, Mg=0.50, SCr=80, UCr=8, *, kidney=GOOD, more=()):
    rows = [("Mg", Mg, "mmol/L"), ("urine Mg", UMg, "mmol/L"), ("creatinine", SCr, "umol/L"), ("urine creatinine", UCr, "mmol/L"), *more]
    return [*rows, kidney] if kidney else rows


@pytest.mark.parametrize(("UMg", "percent"), [(2.5, 7.14), (1.0, 2.86), (0.4, 1.14)])
def test_vectors(UMg, percent):
    assert fraction(View(case(*urine(UMg)))) == pytest.approx(percent, abs=0.005)
    (told,) = of_rule("femg", *urine(UMg)) - {"femg.ask_day"}
    assert f"{percent} %" in found(*urine(UMg))[told].statement


def test_units_are_carried():
    rows = [("Mg", 1.21525, "mg/dL"), ("urine Mg", 6.07625, "mg/dL"), ("creatinine", 80 / 88.402, "mg/dL"), ("urine creatinine", 8 * 11.312, "mg/dL")]
    assert fraction(View(case(*rows))) == pytest.approx(7.14, abs=0.01)


@pytest.mark.parametrize("missing", range(4))
def test_no_fraction_without_every_part(missing):
    rows = [row for place, row in enumerate(urine(2.5)) if place != missing]
    names = ("magnesium", "magnesium in urine", "creatinine", "creatinine in urine")
    assert of_rule("femg", *rows) == (set() if missing == 0 else {"femg.missing"})
    assert missing == 0 or found(*rows)["femg.missing"].statement.split(": ")[2].startswith(names[missing] + ".")


def test_no_fraction_of_a_bound_or_of_no_creatinine():
    assert fraction(View(case(*urine("<0.5")))) is None
    assert fraction(View(case(*urine(1.0, UCr=0.0)))) is None


@pytest.mark.parametrize(("UMg", "word", "status"), [
    (0.69, "extrarenal", "supported"), (0.70, "grey", "possible"), (0.71, "grey", "possible"),
    (1.39, "grey", "possible"), (1.40, "grey", "possible"), (1.41, "renal", "supported"),
])  # fmt: skip
def test_the_limits_of_the_fraction(UMg, word, status):
    told = found(*urine(UMg))
    assert told[f"femg.{word}"].status == status
    assert ("femg.ask_day" in told) == (word == "grey")


@pytest.mark.parametrize(("Mg", "unit", "word"), [(0.49, "mmol/L", "likely"), (0.50, "mmol/L", "grey"), (1.1, "mg/dL", "likely"), (1.3, "mg/dL", "grey")])
def test_two_to_four_is_too_much_for_so_low_a_serum(Mg, unit, word):
    rows = [(name, Mg, unit) if name == "Mg" else (name, value, of) for name, value, of in urine(1.0)]
    assert f"femg.{word}" in ids(*rows)


@pytest.mark.parametrize(("rate", "word"), [(59, "withheld"), (60, "renal"), (61, "renal"), ("<60", "withheld"), (">60", "renal")])
def test_the_category_is_withheld_where_filtration_is_low(rate, word):
    told = found(*urine(2.5, kidney=("eGFR", rate, "mL/min/1.73m2")))
    assert f"femg.{word}" in told and "7.14" in told[f"femg.{word}"].statement
    assert ("femg.ask_day" in told) == (word == "withheld")


def test_unknown_filtration_withholds_too():
    assert "femg.withheld_unknown" in ids(*urine(2.5, kidney=None), person=None)
    assert "femg.renal" in ids(*urine(2.5, kidney=None))


def test_the_day_answers_where_the_fraction_may_not():
    rows = urine(2.5, kidney=("eGFR", 22, "mL/min/1.73m2"), more=[("urine Mg 24 h", 2, "mmol/d")])
    for lang in LANGUAGES:
        told = found(*rows, lang=lang)
        assert "femg.withheld_renal" in told and "urine24.renal" in told
    rows[-2] = ("urine Mg 24 h", 0.5, "mmol/d")
    assert "femg.withheld" in ids(*rows)


def test_not_in_a_doubted_sample():
    rows = [("Mg", 0.5, "mmol/L", "", "EDTA"), *urine(2.5)[1:], ("urine Mg 24 h", 3, "mmol/d")]
    for lang in LANGUAGES:
        told = found(*rows, lang=lang)
        assert "femg.not_read" in told and not any(one.startswith(("urine24", "spot", "genetic", "femg.ask")) for one in told)


def test_not_where_serum_is_not_low_and_not_during_a_load():
    assert of_rule("femg", *urine(2.5, Mg=0.80)) == {"femg.not_read"}
    assert of_rule("femg", *urine(2.5), drugs=["magnesium infusion"]) == {"femg.not_read"}
    assert of_rule("femg", *urine(2.5), history=["loading test today"]) == {"femg.not_read"}
    assert found(*urine(2.5, Mg=0.80))["femg.not_read"].status == "considered_not_supported"
    assert of_rule("urine24", ("Mg", 0.6, "mmol/L"), ("urine Mg 24 h", 9, "mmol/d"), drugs=["MgSO4 1 g/h"]) == set()


@pytest.mark.parametrize(("value", "unit", "word"), [(0.9, "mmol/d", "extrarenal"), (1, "mmol/d", "grey"), (1.1, "mmol/d", "renal"), (24, "mg/d", "extrarenal"),
                                                    (25, "mg/d", "renal"), ("<1", "mmol/d", "grey"), (">1", "mmol/d", "grey"), ("<0.9", "mmol/d", "extrarenal")])  # fmt: skip
def test_the_urine_of_a_day(value, unit, word):
    for lang in LANGUAGES:
        assert f"urine24.{word}" in found(("Mg", 0.6, "mmol/L"), ("urine Mg 24 h", value, unit), lang=lang)
    assert of_rule("urine24", ("Mg", 0.8, "mmol/L"), ("urine Mg 24 h", value, unit)) == set()


@pytest.mark.parametrize(("UMg", "word"), [(1.5, "extrarenal"), (1.6, "extrarenal"), (1.7, "renal")])
def test_the_spot(UMg, word):
    rows = [("Mg", 0.6, "mmol/L"), ("urine Mg", UMg, "mmol/L"), ("urine creatinine", 10, "mmol/L")]
    for lang in LANGUAGES:
        assert found(*rows, GOOD, lang=lang)[f"spot.{word}"].status == "supported"
    assert found(*rows)[f"spot.{word}"].status == "possible"
    assert found(*rows, ("eGFR", 59, "mL/min/1.73m2"))[f"spot.{word}"].status == "possible"
    assert found(*rows, ("eGFR", 60, "mL/min/1.73m2"))[f"spot.{word}"].status == "supported"
    assert of_rule("spot", ("Mg", 0.8, "mmol/L"), *rows[1:]) == set()


@pytest.mark.parametrize(("UCa", "word"), [(1.9, "low"), (2.0, "between"), (2.1, "between"), (5.6, "between"), (5.7, "between"), (5.8, "high")])
def test_calcium_parts_the_segments(UCa, word):
    rows = urine(2.5, UCr=10, more=[("urine Ca", UCa, "mmol/L")])
    for lang in LANGUAGES:
        told = found(*rows, lang=lang)
        assert f"urine_calcium.{word}" in told
        assert f"genetic.{word if word != 'between' else 'all'}" in told
    assert of_rule("urine_calcium", *urine(0.4, UCr=10, more=[("urine Ca", UCa, "mmol/L")])) == set()


def test_calcium_is_asked_for_where_the_kidney_loses():
    assert "urine_calcium.ask" in ids(*urine(2.5))
    assert "urine_calcium.ask" not in ids(*urine(0.4)) | ids(*urine(2.5, more=[("urine Ca", 1, "mmol/L")]))


@pytest.mark.parametrize(("drug", "site"), [("cisplatin", "DCT"), ("furosemide 40 mg", "TAL"), ("amphotericin B", "tubule")])
def test_a_drug_of_the_tubule_beside_a_loss_by_the_kidney(drug, site):
    told = found(*urine(2.5), drugs=[drug])
    (name,) = [one for one in told if one.startswith("tubule_drug")]
    assert drug in told[name].statement and told[name].status == "supported"
    assert site in told[name].statement
    assert not any(one.startswith("genetic") for one in told)
    assert of_rule("tubule_drug", *urine(0.4), drugs=[drug]) == set()


def test_genes_come_last():
    assert "genetic.all" in ids(*urine(2.5)) and of_rule("genetic", *urine(0.4)) == set()
    assert "CLDN16" in found(*urine(2.5), lang="nl")["genetic.all"].statement


def test_which_test_decides():
    day = ("urine Mg 24 h", 0.5, "mmol/d")
    assert of_rule("genetic", *urine(2.5, more=[day])) == set()
    assert "genetic.all" in ids(("Mg", 0.6, "mmol/L"), ("urine Mg 24 h", 3, "mmol/d"))
    assert "genetic.all" in ids(*urine(1.0, Mg=0.45))
    spot = [("Mg", 0.6, "mmol/L"), ("urine Mg", 3, "mmol/L"), ("urine creatinine", 10, "mmol/L")]
    assert "genetic.all" in ids(*spot, GOOD)
    assert of_rule("genetic", *spot) == set() == of_rule("genetic", *spot, ("eGFR", 59, "mL/min/1.73m2"))
    assert "genetic.all" in ids(*spot, ("eGFR", 60, "mL/min/1.73m2"))


def test_urine_is_asked_for():
    assert "femg.ask" in ids(("Mg", 0.6, "mmol/L"))
    assert "femg.ask" not in ids(("Mg", 0.8, "mmol/L")) | ids(("Mg", 0.6, "mmol/L"), ("urine Mg 24 h", 3, "mmol/d")) | ids(("Mg", 0.6, "mmol/L"), drugs=["MgSO4 1 g/h"])
