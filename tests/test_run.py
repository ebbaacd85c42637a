"""What a Run gives away: JSON, CSV, Parquet, xarray, and files that are written whole or not at all."""

import csv
import io
import json
import os

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.errors import BadFile
from magnostat.run import Run, Series, cell, replace_file


def made_up(people=1, values=None):
    time = np.array([0.0, 0.5, 1.0])
    values = np.linspace(0.8, 0.9, 3 * people).reshape(people, 3) if values is None else np.asarray(values)
    return Run(
        time=time,
        series={"serum Mg": Series("mmol/L", values, "total serum magnesium")},
        ledger={"plasma>urine": Series("mmol", np.arange(3.0 * people).reshape(people, 3))},
        outcome=("ok",) * people,
        manifest={"inputs_sha256": "abc", "outcome": {"ok": people}},
    )


def test_json_of_one_person_holds_flat_lists():
    told = json.loads(made_up().to_json())
    assert list(told) == ["magnostat", "inputs_sha256", "time", "series", "ledger", "outcome"]
    assert told["time"] == {"unit": "h", "values": [0.0, 0.5, 1.0]}
    assert told["series"]["serum Mg"]["unit"] == "mmol/L"
    assert told["ledger"] == {"plasma>urine": {"unit": "mmol", "total": 2.0}}
    assert told["outcome"] == "ok"


def test_json_of_several_people_holds_a_list_for_each():
    told = json.loads(made_up(2).to_json())
    assert [len(one) for one in told["series"]["serum Mg"]["values"]] == [3, 3]
    assert told["ledger"]["plasma>urine"]["total"] == [2.0, 5.0]
    assert told["outcome"] == ["ok", "ok"]


def refuse(constant):
    raise AssertionError(f"{constant} is no JSON")


@given(st.lists(st.floats(), min_size=3, max_size=3))
def test_json_is_strict_whatever_the_numbers_and_gives_finite_ones_back_to_the_bit(values):
    told = json.loads(made_up(values=[values]).to_json(), parse_constant=refuse)
    for given_, back in zip(values, told["series"]["serum Mg"]["values"], strict=True):
        assert back == given_ if np.isfinite(given_) else back is None


def test_equal_runs_give_equal_bytes():
    assert made_up(3).to_json() == made_up(3).to_json()
    assert made_up(3).to_csv() == made_up(3).to_csv()


def test_csv_is_one_row_a_time_with_units_in_the_head():
    rows = list(csv.reader(io.StringIO(made_up().to_csv())))
    assert rows[0] == ["time [h]", "serum Mg [mmol/L]", "plasma>urine [mmol]"]
    assert [float(row[0]) for row in rows[1:]] == [0.0, 0.5, 1.0]


def test_csv_of_several_people_is_long_and_names_the_person():
    rows = list(csv.DictReader(io.StringIO(made_up(2).to_csv())))
    assert [row["person"] for row in rows] == ["1", "1", "1", "2", "2", "2"]
    assert float(rows[5]["plasma>urine [mmol]"]) == 5.0


def test_csv_leaves_a_cell_empty_where_there_is_no_number():
    rows = list(csv.DictReader(io.StringIO(made_up(values=[[0.8, np.nan, np.inf]]).to_csv())))
    assert [row["serum Mg [mmol/L]"] for row in rows] == ["0.8", "", ""]


@given(st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), max_size=20))
def test_a_cell_is_never_a_formula_and_reads_back(text):
    row = next(csv.reader(io.StringIO(cell(text), newline="")), [""])
    assert row[0].removeprefix("'") == text.removeprefix("'") or not text
    assert not row[0].startswith(("=", "+", "-", "@", "\t", "\r"))


def test_numbers_keep_their_sign_in_csv():
    assert "-0.5" in made_up(values=[[-0.5, 0.0, 0.0]]).to_csv()


def test_parquet_holds_the_same_table_and_the_units(tmp_path):
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    file, _ = made_up(2).save(tmp_path / "run.parquet")
    table = parquet.read_table(file)
    assert table.column_names == ["person", "outcome", "time", "serum Mg", "plasma>urine"]
    assert table.schema.field("serum Mg").metadata[b"unit"] == b"mmol/L"
    assert table["plasma>urine"].to_pylist() == [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]
    assert made_up(2).to_parquet() == made_up(2).to_parquet()


def test_xarray_has_person_and_time_and_units():
    pytest.importorskip("xarray")
    found = made_up(2).to_xarray()
    assert dict(found.sizes) == {"person": 2, "time": 3}
    assert found["serum Mg"].attrs["units"] == "mmol/L"


def test_shapes_that_do_not_fit_are_a_defect():
    with pytest.raises(TypeError, match="serum Mg"):
        made_up(2, values=np.zeros((1, 3)))


@pytest.mark.parametrize("suffix", [".json", ".csv"])
def test_save_writes_the_run_and_its_manifest(tmp_path, suffix):
    file, manifest = made_up().save(tmp_path / f"run{suffix}")
    assert file.stat().st_size > 0
    assert manifest.name == f"run{suffix}.manifest.json"
    assert json.loads(manifest.read_text())["inputs_sha256"] == "abc"
    assert sorted(p.name for p in tmp_path.iterdir()) == [file.name, manifest.name]


def test_an_unknown_suffix_is_refused_by_name(tmp_path):
    with pytest.raises(BadFile, match=r"'\.xlsx'"):
        made_up().save(tmp_path / "run.xlsx")


def test_what_stood_there_stays_if_writing_fails(tmp_path, monkeypatch):
    file = tmp_path / "run.csv"
    file.write_text("earlier")

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BadFile, match="No space left on device"):
        replace_file(file, "later")
    assert file.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_and_a_missing_folder_are_refused(tmp_path):
    for place in (tmp_path, tmp_path / "none" / "run.csv"):
        with pytest.raises(BadFile, match="cannot be written"):
            replace_file(place, "x")


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.csv").write_text("earlier")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    replace_file(tmp_path / "link.csv", "later")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text() == "later"
