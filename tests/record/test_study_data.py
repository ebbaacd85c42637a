"""Outcomes from a CSV: one a row, read only from inside the folder of the study."""

import pytest

from magnostat.core.errors import MagnostatError
from magnostat.record.study import load

TEXT = """cite = "a paper"
design = "single arm"
role = "validate"
[[outcome]]
assay = "serum Mg"
data = "curve.csv"
"""


def study(folder, csv, text=TEXT, name="curve.csv"):
    folder.mkdir(exist_ok=True)
    (folder / "study.toml").write_text(text)
    if csv is not None:
        (folder / name).write_bytes(csv if isinstance(csv, bytes) else csv.encode())
    return folder


def test_one_outcome_a_row(tmp_path):
    found = load(study(tmp_path / "s", 'at,reported,n\n0 h,0.8 sd 0.1 mmol/L,12\n"2 h", 0.9 mmol/L ,\n')).outcomes
    assert [(o.at.begin, o.reported, o.n) for o in found] == [(0.0, "0.8 sd 0.1 mmol/L", 12), (2.0, "0.9 mmol/L", None)]
    assert found[1].where == "outcome[0].data[1]"


def test_the_data_are_part_of_the_hash(tmp_path):
    first = load(study(tmp_path / "s", "at,reported\n0 h,0.8 mmol/L\n")).sha256
    second = load(study(tmp_path / "s", "at,reported\n0 h,0.9 mmol/L\n")).sha256
    assert first != second


BAD = {
    "outside": (TEXT.replace("curve.csv", "../curve.csv"), "at,reported\n0 h,0.8 mmol/L\n", ["outcome[0].data", "outside"]),
    "absolute": (TEXT.replace("curve.csv", "/etc/passwd"), None, ["outside"]),
    "absent": (TEXT, None, ["no such file"]),
    "no column": (TEXT, "time,reported\n0 h,0.8 mmol/L\n", ["column", "time"]),
    "too few columns": (TEXT, "at\n0 h\n", ["no column 'reported'"]),
    "ragged": (TEXT, "at,reported\n0 h,0.8 mmol/L,3,4\n", ["2 parts"]),
    "short row": (TEXT, "at,reported\n0 h\n", ["2 parts"]),
    "no rows": (TEXT, "at,reported\n", ["no rows"]),
    "bad number of people": (TEXT, "at,reported,n\n0 h,0.8 mmol/L,many\n", ["data[0].n", "whole number"]),
    "bad quantity": (TEXT, "at,reported\n0 h,0.8 mmol/L\n1 h,nothing\n", ["outcome[0].data[1].reported", "nothing"]),
    "not UTF-8": (TEXT, b"at,reported\n0 h,0.8 \xff\n", ["UTF-8"]),
    "too large": (TEXT, b"at,reported\n" + b"x" * 1_000_001, ["1 MB"]),
    "with reported": (TEXT + 'reported = "0.8 mmol/L"\n', "at,reported\n0 h,0.8 mmol/L\n", ["'data' with 'reported'"]),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_wrong_is_named(name, tmp_path):
    text, csv, words = BAD[name]
    (tmp_path / "curve.csv").write_text("at,reported\n0 h,0.8 mmol/L\n")
    with pytest.raises(MagnostatError) as caught:
        load(study(tmp_path / "s", csv, text))
    assert str(caught.value).startswith("s/study.toml: outcome[0]")
    assert str(tmp_path) not in str(caught.value)
    for word in words:
        assert word in str(caught.value), str(caught.value)


def test_a_link_out_of_the_folder_is_outside(tmp_path):
    (tmp_path / "secret.csv").write_text("at,reported\n0 h,0.8 mmol/L\n")
    folder = study(tmp_path / "s", None)
    (folder / "curve.csv").symlink_to(tmp_path / "secret.csv")
    with pytest.raises(MagnostatError, match="outside"):
        load(folder)
