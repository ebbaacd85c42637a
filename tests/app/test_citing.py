"""A saved run and a score name the works that they rest on."""

import json

import pytest

from magnostat.app.citing import works_of
from magnostat.app.cli import main
from magnostat.core.errors import BadFile

PLAN = '[[do]]\ntake = "300 mg"\nas = "citrate"\nat = "0 h"\n'


@pytest.fixture
def saved(tmp_path):
    plan, run = tmp_path / "plan.toml", tmp_path / "run.csv"
    plan.write_text(PLAN, encoding="utf-8")
    assert main(["simulate", str(plan), "--days", "1", "--out", str(run)]) == 0
    return run


def test_a_run_rests_on_the_body_and_its_salts(saved):
    keys = works_of(str(saved)).keys
    assert {"Rude1980", "Fine1991"} <= set(keys)


def test_the_command_prints_bibtex(saved, capsys):
    capsys.readouterr()
    assert main(["cite", str(saved)]) == 0
    assert "@article{Rude1980" in capsys.readouterr().out


def test_a_score_names_its_studies(tmp_path, capsys):
    report = tmp_path / "report.json"
    report.write_text(json.dumps({"studies": [{"id": "rude1980_tmmg"}], "sets": {}}), encoding="utf-8")
    assert main(["cite", str(report)]) == 0
    assert "@misc{rude1980_tmmg" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["no json", "[]", "{}", '{"studies": [{"id": "nobody2000"}]}'])
def test_another_file_is_refused_in_one_line(tmp_path, text):
    file = tmp_path / "other.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadFile):
        works_of(str(file))
