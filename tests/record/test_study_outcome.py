"""What one outcome means: dimensions, units, defaults, labels."""

import pytest

from magnostat.core.errors import MagnostatError
from magnostat.record.outcome import read_outcome
from magnostat.record.plan import Plan
from magnostat.record.study_assays import LISTED
from magnostat.record.study_dimensions import dimensions_of, written_unit
from magnostat.record.study_needs import label_for

ORAL = {"trace": "26Mg", "route": "oral", "dose": "70 mg", "at": "0 h"}
VEIN = {"trace": "25Mg", "route": "IV", "dose": "30 mg", "at": "0 h"}


def told(**keys):
    return read_outcome({"assay": "serum Mg", "reported": "0.8 mmol/L", **keys}, ["a", "b"][: 2 if "versus" in keys else 1])


def test_the_defaults():
    one = told()
    assert (one.statistic, one.summary, one.contrast, one.of, one.when) == ("mean", "mean", "difference", "value", "mean")
    assert one.at.point
    assert one.at.begin == 0.0
    assert one.scored
    assert one.numeric
    assert told(reported="0.8 iqr 0.7 to 0.9 mmol/L").summary == "median"
    assert told(reported="0.8 iqr 0.7 to 0.9 mmol/L", summary="mean").summary == "mean"
    assert not told(provenance="recalled").scored
    assert not told(score=False).scored


@pytest.mark.parametrize(("keys", "reported"), [
    ({"statistic": "percent change"}, "-22 %"),
    ({"statistic": "ratio"}, "0.78"),
    ({"arm": "a", "versus": "b", "contrast": "percent"}, "12 %"),
    ({"statistic": "peak time", "during": "0 to 8 h"}, "90 min"),
    ({"assay": "urine Mg", "statistic": "total", "during": "0 to 8 h"}, "3 mmol"),
    ({"assay": "urine Mg", "statistic": "total", "during": "0 to 8 h"}, "0.05 mmol/kg"),
    ({"assay": "body Mg", "statistic": "slope", "during": "0 to 8 d"}, "-2 mmol/d"),
    ({"assay": "urine Mg"}, "0.1 mmol/kg/d"),
    ({"assay": "GFR"}, "90 mL/min/1.73m2"),
    ({"assay": "PTH"}, "4 pmol/L"),
    ({"assay": "muscle Mg"}, "38 mmol/kg"),
    ({"assay": "urine Mg/creatinine"}, "0.09 mg/mg"),
    ({"assay": "apparent volume"}, "0.25 L/kg"),
    ({"assay": "serum Mg", "statistic": "slope", "during": "0 to 8 d"}, "0.01 mmol/L"),
    ({"statistic": "slope", "against": {"assay": "serum Mg", "at": "1 h"}}, "0.3 ci 0.2 to 0.4"),
])  # fmt: skip
def test_what_may_be_reported(keys, reported):
    assert told(**keys, reported=reported).value is not None


@pytest.mark.parametrize(("keys", "reported"), [
    ({"statistic": "percent change"}, "0.1 mmol/L"),
    ({"assay": "urine Mg"}, "3 mmol"),
    ({"assay": "urine Mg", "statistic": "total"}, "3 mmol/d"),
    ({"statistic": "half-life"}, "3 mmol/L"),
    ({"statistic": "half-life", "during": "0 to 8 h"}, "-3 h"),
])  # fmt: skip
def test_what_may_not_be_reported(keys, reported):
    with pytest.raises(MagnostatError, match="reported"):
        told(**keys, reported=reported)


def test_every_assay_has_dimensions_for_every_statistic():
    for assay in LISTED:
        for statistic in ("mean", "total", "slope", "auc", "share"):
            assert dimensions_of(assay, statistic)


def test_the_written_unit():
    assert written_unit(told(reported="2.0 mg/dL").value) == "mg/dL"
    assert written_unit(told(statistic="ratio", reported="0.78").value) == ""


def test_a_label_is_found_by_its_route():
    both = Plan([ORAL, VEIN])
    assert label_for("true absorption", "", both) == "26Mg"
    assert label_for("exchangeable Mg", "", both) == "25Mg"
    assert label_for("tracer plasma", "", both) == "26Mg"
    assert label_for("tracer plasma", "25Mg", both) == "25Mg"
    assert label_for("tracer plasma", "", Plan([VEIN])) == "25Mg"
    assert label_for("serum Mg", "", both) == ""
    with pytest.raises(MagnostatError, match="2 tracers"):
        label_for("true absorption", "", Plan([ORAL, {**ORAL, "trace": "25Mg"}]))
    with pytest.raises(MagnostatError, match="no tracer '25Mg'"):
        label_for("true absorption", "25Mg", both)
