"""What is generated is what the pages give now, byte for byte."""

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def script():
    return runpy.run_path(str(ROOT / "script" / "generate"))


def test_every_generated_file_is_fresh(script):
    stale = [name for name, text in script["generated"]()
             if not (ROOT / name).exists() or (ROOT / name).read_bytes() != text.encode()]  # fmt: skip
    assert not stale, "run script/generate"


def test_no_page_of_equations_is_left_over(script):
    names = {Path(name).name for name, _ in script["generated"]() if name.startswith("docs/equations/")}
    assert {path.name for path in (ROOT / "docs" / "equations").iterdir()} == names


def test_a_word_that_it_does_not_know_is_refused(script, capsys):
    assert script["main"](["--chek"]) == 2
    assert "--chek" in capsys.readouterr().err
