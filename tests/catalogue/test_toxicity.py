"""Signs of excess by concentration: each band where its source puts it, in its unit, and the lower of two for an alert."""

import math
import tomllib

import pytest

from magnostat.catalogue.toxicity import FILE, Band, alert, bands, expected, read_band, signs
from magnostat.core.errors import MagnostatError, OutOfRange, UnknownName
from magnostat.record.references import keys_in, load

# A case: what a source says, where its signs begin and from where they are to be expected (mmol/L), and the signs.
CASES = [
    ("2.6 mg/dL", 1.05, None, ("hypermagnesaemia",)),
    ("Levensbelang, the", 1.2, None, ("hypermagnesaemia",)),
    ("Levensbelang, most", 1.7, 2.6, ("first signs",)),
    ("IOM1997", 2.0, 3.5, ("serious signs",)),
    ("Novello2022", 1.0, 2.0, ("nausea", "vomiting", "flushing", "muscle weakness", "light-headedness")),
    ("Novello2022", 1.75, 2.5, ("loss of reflexes", "muscle weakness")),
    ("Novello2022", 2.5, 3.0, ("hypotension",)),
    ("Novello2022", 4.0, 5.0, ("arrhythmia", "paralysis")),
    ("Novello2022", 5.0, None, ("asystole", "heart block", "respiratory paralysis", "coma")),
    ("PfizerWater2026", 2.0, 5.0, ("weak reflexes",)),
    ("MedicalAlgorithms2026", 2.0, 3.5, ("somnolence", "bradycardia", "hypotension")),
    ("MedicalAlgorithms2026", 5.0, None, ("paralysis", "respiratory depression")),
    ("MedicalAlgorithms2026", 7.5, None, ("heart block", "respiratory paralysis", "coma")),
    ("MedicalAlgorithms2026", 8.5, None, ("asystole",)),
    ("JahnenDechent2012", 2.1, 2.4, ("ileus", "bradycardia")),
    ("JahnenDechent2012", 2.5, 4.0,
     ("weak reflexes", "muscle weakness", "lethargy", "hypotension", "nausea", "flushing", "long QT interval")),
    ("JahnenDechent2012", 3.7, 4.9, ("loss of reflexes", "confusion", "hypotension")),
    ("JahnenDechent2012", 5.0, 6.95, ("respiratory arrest", "heart block", "bradycardia")),
    ("JahnenDechent2012", 8.9, 10.65, ("coma",)),
    ("Lu2000", 3.5, 5.0, ("loss of reflexes",)),
    ("Lu2000", 5.0, 6.5, ("respiratory paralysis",)),
]  # fmt: skip


def of(source, told, serum):
    """The bands of a source with those signs that hold."""
    return [band for band in signs(serum) if band.source.startswith(source) and band.signs == told]


@pytest.mark.parametrize(("source", "low", "high", "told"), CASES)
def test_a_sign_begins_where_its_source_says(source, low, high, told):
    (band,) = of(source, told, low)
    assert of(source, told, low - 0.01) == []
    assert band.high_mmol == (pytest.approx(high) if high else math.inf)


def test_every_band_is_a_case():
    assert len(bands()) == len(CASES)
    assert [band.low_mmol for band in bands()] == sorted(band.low_mmol for band in bands())


def test_a_sign_is_to_be_expected_from_the_end_of_its_band():
    assert expected(0.9) == expected(1.99) == ()
    assert "nausea" in expected(2.0)
    assert "ileus" in expected(2.4) and "ileus" not in expected(2.39)
    assert "first signs" in expected(2.6) and "first signs" not in expected(2.59)
    assert "serious signs" in expected(3.5) and "serious signs" not in expected(3.49)
    assert "respiratory arrest" in expected(6.95) and "respiratory arrest" not in expected(6.94)


def test_the_unit_trap():
    """3.5 to 5 is printed for loss of reflexes in mEq/L and in mmol/L. Each stays in its unit, an alert takes the lower."""
    told = {(band.source.split(":")[0], band.unit): band.low_mmol for band in bands() if (band.low, band.high) == (3.5, 5.0)}
    assert told == {("Novello2022", "mEq/L"): 1.75, ("Lu2000", "mmol/L"): 3.5}
    assert alert("loss of reflexes").low_mmol == 1.75
    assert (alert("hypotension").low_mmol, alert("hypotension").unit) == (2.0, "mmol/L")
    assert (alert("asystole").low_mmol, alert("asystole").unit) == (5.0, "mEq/L")


def test_no_alert_begins_above_another_source():
    for band in bands():
        for sign in band.signs:
            assert alert(sign).low_mmol <= band.low_mmol


def test_the_ten_signs_of_the_monograph_have_bands():
    """B207: facial flushing, nausea, vomiting, loss of reflexes, weakness, somnolence, bradycardia, hypotension, respiratory
    depression, coma."""
    for sign in ("flushing", "nausea", "vomiting", "loss of reflexes", "muscle weakness", "somnolence", "bradycardia",
                 "hypotension", "respiratory depression", "coma"):  # fmt: skip
        assert alert(sign).low_mmol < 8.0


def test_facts_of_the_source_texts():
    facts = {band.fact: band for band in bands() if band.fact}
    assert facts["B210"].low_mmol == 1.2 and facts["B210"].signs == ("hypermagnesaemia",)
    assert (facts["B211"].low_mmol, facts["B211"].high_mmol) == (1.7, 2.6)


def test_normal_serum_has_no_signs():
    assert signs(0.85) == () == signs(0.0)


@pytest.mark.parametrize("serum", [-0.1, math.nan, math.inf, 101.0])
def test_no_serum_magnesium(serum):
    with pytest.raises(OutOfRange, match="is no serum magnesium"):
        signs(serum)


def test_an_unknown_sign():
    with pytest.raises(UnknownName, match="unknown sign 'loss of reflex'; did you mean 'loss of reflexes'"):
        alert("loss of reflex")


def test_every_source_is_listed():
    text = FILE.read_text(encoding="utf-8")
    assert set(keys_in(text)) <= set(load())
    assert all(keys_in(band.source) for band in bands() if band.basis == "measured")


@pytest.mark.parametrize(("change", "told"), [
    ({"unit": "mg/dL"}, "unknown unit 'mg/dL'"), ({"low": 6.0}, "low 6 is not below high 5"), ({"signs": []}, "is no list of signs"),
    ({"signs": "coma"}, "is no list of signs"), ({"colour": 1}, "unknown key 'colour'"), ({"basis": "read"}, "unknown basis"),
    ({"low": "3.5"}, "is no number"), ({"source": "a book"}, "is measured but names no reference"),
])  # fmt: skip
def test_a_bad_band_is_told(change, told):
    row = next(row for row in tomllib.loads(FILE.read_text(encoding="utf-8"))["band"] if row["unit"] == "mEq/L" and row["low"] == 3.5)
    assert isinstance(read_band(row), Band)
    with pytest.raises(MagnostatError, match=told):
        read_band({**row, **change})
    with pytest.raises(MagnostatError, match="is no band"):
        read_band(3)
