"""From the unit of an assay to the unit of the report."""

import pytest

from magnostat.lab.assays import ASSAYS
from magnostat.record.outcome import read_outcome
from magnostat.record.study_assays import LISTED
from magnostat.score.scale import own_dimension, scale_of


def scale(reported, assay="serum Mg", **keys):
    return scale_of(read_outcome({"assay": assay, "reported": reported, **keys}, ["a", "b"][: 2 if "versus" in keys else 1]))


@pytest.mark.parametrize(("found", "unit", "factor"), [
    (scale("2.0 mg/dL"), "mg/dL", 2.4305),
    (scale("1.7 mEq/L"), "mEq/L", 2.0),
    (scale("0.2 mmol/L", "RBC free Mg"), "mmol/L", 0.001),
    (scale("100 mg/d", "urine Mg"), "mg/d", 24.305),
    (scale("10 %", "FEMg"), "%", 1.0),
    (scale("0.48", "FEMg"), "", 0.01),
    (scale("4 L/h", "GFR"), "L/h", 0.06),
    (scale("3 mmol/h", "urine Mg"), "mmol/h", 1 / 24),
    (scale("28 mmol", "urine Mg", statistic="total", during="0 to 12 h"), "mmol", 1 / 24),
    (scale("-22 %", statistic="percent change"), "%", 100.0),
    (scale("0.78", statistic="ratio"), "", 1.0),
    (scale("0.1", statistic="share", below="0.7 mmol/L"), "", 1.0),
    (scale("2 d", statistic="time", below="0.7 mmol/L", during="0 to 9 d"), "d", 1 / 24),
    (scale("5 mmol", "urine Mg", statistic="auc", during="0 to 12 h"), "mmol", 1 / 24),
    (scale("5 mmol/L", statistic="auc", during="0 to 2 d"), "mmol/L", 1 / 24),
    (scale("5 mmol/d", "body Mg", statistic="slope", during="0 to 2 d"), "mmol/d", 24.0),
    (scale("0.1 mmol/L", statistic="slope", during="0 to 2 wk"), "mmol/L", 168.0),
    (scale("0.1 mg/dL", statistic="slope", during="0 to 2 d"), "mg/dL", 24.0 * 2.4305),
    (scale("0.3", statistic="slope", at="2 h", against={"assay": "serum Mg", "at": "0 h"}), "", 1.0),
    (scale("0.09 mg/mg", "urine Mg/creatinine"), "mg/mg", 24.305 / 113.12),
    (scale("5 pmol/L", "PTH"), "pmol/L", 1000 / 9425.0),
    (scale("20 ng/L", "calcitriol"), "ng/L", 0.41664),
    (scale("3.5 mEq/kg", "exchangeable Mg"), "mEq/kg", 2.0),
])  # fmt: skip
def test_units(found, unit, factor):
    assert (found.unit, found.factor) == (unit, pytest.approx(factor))


def test_what_each_person_is_divided_by():
    assert scale("0.25 L/kg", "apparent volume").per == "weight"
    assert scale("90 mL/min/1.73m2", "GFR").per == "surface"
    assert scale("90 mL/min", "GFR").per == ""


def test_record_and_laboratory_speak_of_the_same_assays():
    assert set(LISTED) == set(ASSAYS)
    for name in LISTED:
        assert own_dimension(name) == ASSAYS[name].dimensions[0]
