"""Potassium, calcium and ionised magnesium so low that they are an emergency by themselves, whatever magnesium is."""

import pytest

from cases import LANGUAGES, found, ids, reading

NORMAL, ALBUMIN = ("Mg", 0.8, "mmol/L"), ("albumin", 40, "g/L")


@pytest.mark.parametrize(("K", "told"), [(2.49, True), (2.5, False), (2.51, False), ("<2.5", True), (">2.4", False)])
@pytest.mark.parametrize("serum", [(), (NORMAL,), (("Mg", 0.6, "mmol/L"),)])
def test_potassium(K, told, serum):
    assert ("electrolyte.low" in ids(*serum, ("K", K, "mmol/L"))) is told


@pytest.mark.parametrize(("test", "value", "told"), [
    ("Ca", 1.89, True), ("Ca", 1.9, False), ("Ca", 1.91, False), ("Ca adjusted", 1.89, True), ("Ca adjusted", 1.9, False),
    ("ionised Ca", 0.79, True), ("ionised Ca", 0.8, False), ("ionised Ca", 0.81, False)])
def test_calcium(test, value, told):
    assert ("electrolyte.low" in ids(NORMAL, ALBUMIN, (test, value, "mmol/L"))) is told


def test_albumin_decides_over_total_and_ionised_over_both():
    assert "electrolyte.low" not in ids(NORMAL, ("Ca", 1.75, "mmol/L"), ("albumin", 20, "g/L"))
    assert "electrolyte.low" not in ids(NORMAL, ("Ca", 1.4, "mmol/L"), ALBUMIN, ("ionised Ca", 1.1, "mmol/L"))
    assert "electrolyte.low" in ids(NORMAL, ("Ca", 2.3, "mmol/L"), ALBUMIN, ("ionised Ca", 0.7, "mmol/L"))


def test_how_sure():
    assert found(NORMAL, ("Ca", 1.4, "mmol/L"), ALBUMIN)["electrolyte.low"].status == "supported"
    unadjusted = found(NORMAL, ("Ca", 1.4, "mmol/L"))["electrolyte.low"]
    assert unadjusted.status == "possible" and "Albumin is not known" in unadjusted.statement and unadjusted.urgency == "emergency"
    assert found(NORMAL, ("Ca", 1.4, "mmol/L"), ("K", 2.0, "mmol/L"))["electrolyte.low"].status == "supported"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("serum", "words"), [
    ((), {"en": "Magnesium is not known", "nl": "Magnesium is niet bekend"}), ((NORMAL,), {"en": "not low in this result", "nl": "niet laag"}),
    ((("Mg", 0.6, "mmol/L"),), {"en": "Beside a low magnesium", "nl": "Naast een laag magnesium"})])
def test_one_finding_with_both_results_and_their_limits(serum, words, lang):
    told = found(*serum, ("K", 1.9, "mmol/L"), ("Ca", 1.4, "mmol/L"), lang=lang)["electrolyte.low"]
    mark = "." if lang == "en" else ","
    assert f"1{mark}9 mmol/L" in told.statement and f"2{mark}5 mmol/L" in told.statement and words[lang] in told.statement
    assert told.urgency == "emergency" and [one.value for one in told.thresholds] == [2.5, 1.9]
    assert all(one.source for one in told.thresholds)


def test_a_doubted_sample_tells_nothing_of_calcium():
    edta = (("Mg", 0.62, "mmol/L"), ("K", 6.9, "mmol/L"), ("Ca", 1.2, "mmol/L"), ("ALP", 12, "U/L"))
    assert "electrolyte.low" not in ids(*edta)
    assert "electrolyte.low" not in ids(("K", 0.4, "mmol/L")), "not seen in living people: asked about, not believed"
    assert "electrolyte.low" in ids(("Mg", 0.62, "mmol/L", "", "EDTA"), ("K", 2.2, "mmol/L"))


@pytest.mark.parametrize(("value", "told"), [(0.29, True), (0.30, False), (0.31, False), ("<0.3", True)])
@pytest.mark.parametrize("serum", [(), (NORMAL,)])
def test_ionised_magnesium(value, told, serum):
    assert ("emergency.ionised" in ids(*serum, ("ionised Mg", value, "mmol/L"))) is told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_ionised_magnesium_is_told_with_its_limit_and_its_signs(lang):
    low = ("ionised Mg", 0.25, "mmol/L")
    told = reading(low, lang=lang)
    first = next(one for one in told.findings if one.id == "emergency.ionised")
    mark = "." if lang == "en" else ","
    assert f"0{mark}25 mmol/L" in first.statement and (first.status, first.urgency) == ("possible", "emergency")
    assert [one.value for one in first.thresholds] == [0.30] and not told.options
    signs = found(low, symptoms=["tetany"], lang=lang)["emergency.ionised"].statement
    assert {"en": "tetany", "nl": "tetanie"}[lang] in signs


def test_ionised_magnesium_beside_a_total_that_speaks_for_itself():
    low = ("ionised Mg", 0.25, "mmol/L")
    assert "emergency.severe" in ids(("Mg", 0.4, "mmol/L"), low) and "emergency.ionised" not in ids(("Mg", 0.4, "mmol/L"), low)
    assert "emergency.ionised" not in ids(("Mg", 1.4, "mmol/L"), low)
    assert "emergency.signs" in ids(("Mg", 0.6, "mmol/L"), low, symptoms=["seizure"])
