"""Tests by their Dutch names, and bounds as they are written."""

import pytest

from magnostat.core.errors import BadQuantity, BadRecord
from magnostat.record.case import read_case
from magnostat.record.labs import TESTS, lab, name_of


@pytest.mark.parametrize(("written", "name"), [("kalium", "K"), ("Natrium", "Na"), ("fosfaat", "phosphate"), ("albumine", "albumin"), ("kreatinine", "creatinine"),
                                               ("bicarbonaat", "HCO3"), ("alkalische fosfatase", "ALP"), ("parathormoon", "PTH"), ("geïoniseerd calcium", "ionised Ca"),
                                               ("serummagnesium", "Mg"), ("magnesium in urine", "urine Mg"), ("bloedglucose", "glucose")])  # fmt: skip
def test_dutch_names(written, name):
    assert name_of(written) == name


def test_no_name_means_two_tests():
    names = [
        name.casefold()
        for test, told in TESTS.items()
        for name in {test.casefold(), *(one.casefold() for one in told.synonyms)}
    ]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("written", "bound"),
    [("<0.5", "<"), ("<=0.5", "<"), ("≤ 0,5", "<"), (">0.5", ">"), (">=0.5", ">"), ("≥0.5", ">"), ("0.5", "")],
)
def test_bounds(written, bound):
    found = lab("Mg", written, "mmol/L")
    assert (found.bound, found.reported) == (bound, 0.5)


@pytest.mark.parametrize("written", ["=0.5", "≤", "=<0.5", "<≤0.5"])
def test_no_bound(written):
    with pytest.raises(BadQuantity, match="is no value"):
        lab("Mg", written, "mmol/L")


def test_a_woman_in_dutch():
    assert read_case({"person": {"age": "64 y", "sex": "V"}}).person.sex == "F"
    with pytest.raises(BadRecord, match="is no sex"):
        read_case({"person": {"age": "64 y", "sex": "X"}})
