"""`magnostat validate`: text, JSON, the page, and exit statuses."""

import json
import re

import pytest

from magnostat.app.cli import main

HEAD = 'cite = "a <b>paper</b>"\ndesign = "single arm"\nrole = "validate"\n'
GOOD = HEAD + '[[outcome]]\nassay = "serum Mg"\nreported = "0.85 mmol/L"\n'
MISS = HEAD + '[[outcome]]\nassay = "serum Mg"\nreported = "1.85 mmol/L"\nnote = "<script>"\n'


@pytest.fixture
def studies(tmp_path):
    for name, text in {"good": GOOD, "miss": MISS, "odd": "cite = 3\n"}.items():
        (tmp_path / "set" / name).mkdir(parents=True)
        (tmp_path / "set" / name / "study.toml").write_text(text)
    return tmp_path / "set"


def test_one_line_a_study_and_the_sums(studies, capsys):
    assert main(["validate", str(studies)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split()[:3] == ["good", "validate", "1/1"]
    assert lines[2].split()[:3] == ["miss", "validate", "0/1"]
    assert "outside: serum Mg, 0 h" in lines[2]
    assert "cannot" in lines[3]
    assert any(line.startswith("validate: 50 % inside (1 of 2)") for line in lines)


def test_json_and_the_page(studies, capsys):
    assert main(["validate", str(studies), "--json", "--report", str(studies.parent / "report")]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [study["status"] for study in told["studies"]] == ["ok", "ok", "cannot"]
    page = (studies.parent / "report" / "report.html").read_text()
    assert json.loads((studies.parent / "report" / "report.json").read_text()) == told
    assert "<script" not in page
    assert "a <b>paper" not in page
    assert not re.search(r'(src|href)="(?!#)', page.replace('xmlns="http', ""))
    for text in ("serum Mg, 0 h", "1.85 mmol/L", "No sentence yet", "prefers-color-scheme:dark"):
        assert text in page


def test_a_role_is_asked_for(studies, capsys):
    assert main(["validate", str(studies), "--role", "holdout"]) == 0
    assert "good" not in capsys.readouterr().out
    assert main(["validate", str(studies), "--role", "validte"]) == 2
    assert "did you mean 'validate'" in capsys.readouterr().err


def test_no_study_is_bad_input(tmp_path, capsys):
    assert main(["validate", str(tmp_path)]) == 2
    assert "holds no study" in capsys.readouterr().err
    assert main(["validate", str(tmp_path), "--report", str(tmp_path / "a" / "b")]) == 2
    assert "no folder for the report" in capsys.readouterr().err
