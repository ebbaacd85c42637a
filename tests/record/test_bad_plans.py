"""Every bad plan gives exactly one line that names the offending word and the remedy.

The first line of each file in tests/bad_plans says which words the line must hold.
"""

from pathlib import Path

import pytest

from magnostat.core.errors import MagnostatError
from magnostat.record.plan import Plan

PLANS = sorted((Path(__file__).parents[1] / "bad_plans").glob("*.toml"))


@pytest.mark.parametrize("path", PLANS, ids=lambda p: p.stem)
def test_a_bad_plan_is_refused_in_one_line(path):
    words = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ").split(" | ")
    with pytest.raises(MagnostatError) as error:
        Plan.load(path)
    line = str(error.value)
    assert line.startswith(f"{path}: ")
    assert "\n" not in line
    assert [word for word in words if word not in line] == []
    assert "; " in line, "the line says how to mend it"


def test_there_are_enough_of_them():
    assert len(PLANS) >= 20


@pytest.mark.parametrize(("content", "says"), [
    (b"", "is empty"), (b" \n\t", "is empty"), (b"\0\1\2\3", "is binary"), (b"\xff\xfe a", "not UTF-8"),
    (b"#" * 1_000_001, "larger than 1 MB"), (b"[[do]", "no TOML"), (b"a = " + b"[" * 500, "nested too deeply"),
    (b"n = " + b"1" * 5000, "is no TOML"), (b"until = 1979-05-27T07:32:00Z", "no quantity"), (b"clock = 08:00:00", "clock time"),
])  # fmt: skip
def test_files_that_are_no_plan(tmp_path, content, says):
    path = tmp_path / "plan.toml"
    path.write_bytes(content)
    with pytest.raises(MagnostatError) as error:
        Plan.load(path)
    assert str(error.value).startswith(f"{path}: ")
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_paths_that_are_no_file(tmp_path):
    for path, says in ((tmp_path, "is a folder"), (tmp_path / "none.toml", "no such file"), ("a\0b", "cannot be read")):
        with pytest.raises(MagnostatError, match=says):
            Plan.load(path)


def test_too_many_acts_and_doses():
    act = {"disorder": "gitelman"}
    with pytest.raises(MagnostatError, match="more than 10000 acts"):
        Plan([act] * 10_001)
    with pytest.raises(MagnostatError, match="a list of 100001 times"):
        Plan([{"take": "1 mmol", "as": "oxide", "at": ["0 h"] * 100_001}])
    with pytest.raises(MagnostatError, match="at most 50 y"):
        Plan([{"take": "1 mmol", "as": "oxide", "at": ["-30 y", "30 y"]}])
