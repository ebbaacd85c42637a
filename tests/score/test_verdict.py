"""Classes, tolerances in the unit of the report, directions, orders and fold errors."""

import math

import pytest

from magnostat.record.study import parse
from magnostat.score.predict import Prediction
from magnostat.score.verdict import band_of, class_of, people_of, tolerance_of, verdict

HEAD = 'cite = "a paper"\ndesign = "parallel"\nrole = "validate"\n'
ARMS = '[[arm]]\nname = "a"\n[arm.person]\nn = 12\n[[arm]]\nname = "b"\n[arm.person]\nn = 9\n'


def told(arms=ARMS, do="", **keys):
    lines = {"assay": "serum Mg", "reported": "0.8 mmol/L", "arm": "a", **keys}
    text = "".join(f"{k} = {v if isinstance(v, bool | int) else repr(v)}\n" for k, v in lines.items()).replace("True", "true")
    study = parse(HEAD + do + arms + "[[outcome]]\n" + text.replace("False", "false"), ".")
    return study.outcomes[0], study


@pytest.mark.parametrize(("keys", "kind"), [
    ({}, "level"),
    ({"statistic": "peak", "during": "0 to 9 h"}, "level"),
    ({"statistic": "change"}, "change"),
    ({"versus": "b"}, "change"),
    ({"versus": "b", "contrast": "ratio", "reported": "1.2"}, "relative"),
    ({"statistic": "percent change", "reported": "5 %"}, "relative"),
    ({"statistic": "share", "below": "0.7 mmol/L", "reported": "5 %", "versus": "b"}, "share"),
    ({"statistic": "half-life", "during": "0 to 9 h", "reported": "5 h"}, "shape"),
])  # fmt: skip
def test_classes(keys, kind):
    assert class_of(told(**keys)[0]) == kind


def test_the_people_behind_a_result():
    assert people_of(*told()) == 12
    assert people_of(*told(versus="b")) == 9
    assert people_of(*told(versus="b", n=30)) == 30


def test_tolerances_are_in_the_unit_of_the_report():
    assert tolerance_of(*told(reported="2.0 mg/dL")).epsilon == pytest.approx(0.02 * 2.4305)
    total = told(assay="urine Mg", statistic="total", during="0 to 12 h", reported="28 mmol")
    assert tolerance_of(*total).epsilon == pytest.approx(0.2)
    per_kg = told(assay="apparent volume", reported="0.25 L/kg")
    assert tolerance_of(*per_kg, 75.0).epsilon == pytest.approx(3 / 75)


def test_dialysis_by_the_belly_is_measured_more_closely():
    def epsilon(device):
        do = f'[[do]]\ndialyse = "{device}"\nMg = "0.5 mmol/L"\n'
        return tolerance_of(*told(do=do, assay="dialytic removal", reported="0.1 mmol/h")).epsilon

    assert (epsilon("HD"), epsilon("CAPD")) == (0.05, 0.015)


@pytest.mark.parametrize(("keys", "low"), [
    ({"reported": "0.8 sd 5 mmol/L"}, 0.0),
    ({"assay": "balance", "reported": "0.8 sd 5 mmol/d"}, None),
    ({"statistic": "change", "reported": "0.1 sd 5 mmol/L"}, None),
    ({"versus": "b", "reported": "0.1 sd 5 mmol/L"}, None),
    ({"statistic": "ratio", "reported": "0.1"}, 0.0),
    ({"statistic": "percent change", "reported": "-98 %"}, -100.0),
    ({"statistic": "share", "below": "0.7 mmol/L", "reported": "3 %"}, 0.0),
])  # fmt: skip
def test_where_bands_are_cut(keys, low):
    found = band_of(*told(**keys))
    assert found.low == low if low is not None else found.low < 0


def judged(value, comparator=math.nan, **keys):
    outcome, study = told(**keys)
    return verdict(outcome, study, Prediction(value, comparator))


@pytest.mark.parametrize(("value", "up", "down", "same"), [
    (0.005, True, False, True), (0.0049, False, False, True), (-0.005, False, True, True), (0.03, True, False, True),
    (0.05, True, False, False),
])  # fmt: skip
def test_directions(value, up, down, same):
    for word, right in (("up", up), ("down", down), ("same", same)):
        assert judged(value, 0.8, statistic="change", reported=word).inside is right


def test_an_order_holds_if_every_step_falls():
    outcome, study = told(statistic="order", reported="a > b")
    assert verdict(outcome, study, Prediction(math.nan, text="a > b", steps=(0.005,))).inside
    assert not verdict(outcome, study, Prediction(math.nan, text="a > b", steps=(0.0049,))).inside
    assert not verdict(outcome, study, Prediction(math.nan, text="a > b", steps=(math.nan,))).inside


@pytest.mark.parametrize(("keys", "fold"), [
    ({}, 2.0),
    ({"reported": "0.7 to 0.9 mmol/L"}, None),
    ({"reported": "< 0.8 mmol/L"}, None),
    ({"statistic": "change"}, None),
    ({"versus": "b"}, None),
    ({"score": False}, None),
    ({"provenance": "recalled"}, None),
    ({"assay": "balance", "reported": "0.8 mmol/d"}, None),
])  # fmt: skip
def test_fold_errors(keys, fold):
    assert judged(0.4, **keys).fold == (None if fold is None else pytest.approx(fold))


def test_where_the_model_gives_no_number_it_is_outside():
    found = judged(math.nan, statistic="half-life", during="0 to 9 h", reported="5 h")
    assert found.inside is False
    assert found.predicted is None
    assert "no number" in found.why
