"""`magnostat intake`: text, JSON, Dutch, children, and what is refused in one line."""

import dataclasses
import json
from pathlib import Path

import pytest

from magnostat import simulation
from magnostat.app.cli import main

EXAMPLE = str(Path(__file__).resolve().parents[2] / "examples" / "diary.csv")
HEAD = "day,item,amount,contains\n"
WOMAN = ("--age", "40", "--sex", "F")


def told(capsys, *arguments):
    status = main(["intake", *arguments])
    printed = capsys.readouterr()
    assert status == 0, printed.err
    return printed.out


def findings(capsys, *arguments):
    return {one["id"]: one for one in json.loads(told(capsys, *arguments, "--json"))["findings"]}


@pytest.fixture
def written(tmp_path):
    def write(text, name="diary.csv"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return str(tmp_path / name)

    return write


def test_text_tells_intake_limits_and_what_the_model_expects(capsys):
    text = told(capsys, EXAMPLE, *WOMAN)
    for words in ("over 3 days", "32 mg from drinking water, 150 mg from supplements", "265 mg a day", "limit of 250 mg (EFSA)",
                  "the model expects serum magnesium 0.", "not a medical device"):  # fmt: skip
        assert words in text


def test_json_holds_the_same_findings_and_is_the_same_again(capsys):
    arguments = (EXAMPLE, *WOMAN, "--json")
    text = told(capsys, *arguments)
    assert told(capsys, *arguments) == text
    found = json.loads(text)
    assert len(found["inputs_sha256"]) == 64
    assert {"intake.mean", "intake.need", "intake.AI", "intake.NL", "intake.UL_EFSA", "intake.model"} <= {f["id"] for f in found["findings"]}
    shown = told(capsys, EXAMPLE, *WOMAN)
    assert all(f"- {one['statement']}\n" in shown for one in found["findings"])


def test_dutch_has_the_same_numbers(capsys):
    assert "Gemiddelde inname" in told(capsys, EXAMPLE, *WOMAN, "--lang", "nl")
    english, dutch = findings(capsys, EXAMPLE, *WOMAN), findings(capsys, EXAMPLE, *WOMAN, "--lang", "nl")
    assert [(one["status"], one["thresholds"]) for one in english.values()] == [(one["status"], one["thresholds"]) for one in dutch.values()]
    assert english["intake.model"]["inputs"] == dutch["intake.model"]["inputs"]


def test_a_child_and_a_pregnant_woman_hear_nothing_of_the_model(capsys):
    child = findings(capsys, EXAMPLE, "--age", "7", "--sex", "M")
    assert "Below 18 years" in child["intake.mean"]["statement"]
    assert child["intake.UL_FNB"]["status"] == "supported"
    assert "intake.model" not in child
    pregnant = findings(capsys, EXAMPLE, *WOMAN, "--state", "pregnant")
    assert pregnant["intake.need"]["thresholds"][0]["value"] == 300.0
    assert "intake.model" not in pregnant


def test_a_person_from_a_file(capsys, written):
    person = written('age = "64 y"\nsex = "F"\nGFR = "45 mL/min"\n', "person.toml")
    found = findings(capsys, EXAMPLE, "--person", person)
    assert found["intake.need"]["inputs"]["age"] == "64 y"
    healthy = findings(capsys, EXAMPLE, "--age", "64", "--sex", "F")
    assert found["intake.model"]["inputs"] != healthy["intake.model"]["inputs"]


def test_more_salts_than_a_plan_holds_and_a_diary_that_is_not_whole(capsys, written):
    salts = "".join(f"1,supplement,20 mg elemental,{salt}\n" for salt in ("citrate", "oxide", "malate", "lactate", "taurate"))
    found = findings(capsys, written(HEAD + "1,almonds,100 g,\n" + salts), *WOMAN)
    assert "serum" in found["intake.model"]["inputs"]
    assert "at most 3 salts at a time: lactate, taurate is counted as citrate" in found["intake.model"]["statement"]
    assert "Of Ca, P, K, Na the diary holds too little or too much" in found["intake.model"]["statement"]


def test_minerals_far_from_usual_do_not_move_the_answer(capsys, written):
    """Half a diary gave a serum of 0.97 mmol/L at 257 mg of magnesium, by its 235 mg of calcium."""
    half = HEAD + "1,wholemeal bread,2.5 portions,\n1,almonds,30.5 g,\n1,water,1.5 L,26.5 mg/L\n2,supplement,300 mg elemental,citrate\n"
    serum = findings(capsys, written(half + "2,whole milk,1 portion,\n"), *WOMAN)["intake.model"]["inputs"]["serum"]
    assert 0.78 <= float(serum.split()[0]) <= 0.88


def test_a_whole_diary_keeps_its_minerals(capsys):
    assert "the usual amounts are taken" not in findings(capsys, EXAMPLE, *WOMAN)["intake.model"]["statement"]


def test_the_balance_counts_sweat(capsys):
    model = findings(capsys, EXAMPLE, *WOMAN)["intake.model"]
    assert "sweat counted as a loss" in model["statement"]
    assert abs(float(model["inputs"]["balance"].split()[0])) < 0.1


def test_a_pregnancy_of_the_person_counts(capsys, written):
    person = written('age = "28 y"\nsex = "F"\npregnancy = "24 wk"\n', "person.toml")
    found = findings(capsys, EXAMPLE, "--person", person)
    assert found["intake.need"]["thresholds"][0]["value"] == 290.0
    assert "intake.model" not in found
    assert findings(capsys, EXAMPLE, "--person", person, "--state", "pregnant") == found
    assert "--state: 'lactating' of a person who is pregnant in" in refusal(capsys, EXAMPLE, "--person", person, "--state", "lactating")
    old = written('age = "80 y"\nsex = "F"\npregnancy = "24 wk"\n', "old.toml")
    assert "'pregnant' at an age of 80 years" in refusal(capsys, EXAMPLE, "--person", old)
    other = written('age = "80 y"\nsex = "F"\n', "other.toml")
    assert "--state: 'lactating' at an age of 80 years" in refusal(capsys, EXAMPLE, "--person", other, "--state", "lactating")


def test_where_the_model_has_no_answer_the_rest_is_told(capsys, written, monkeypatch):
    run = simulation.simulate
    monkeypatch.setattr(simulation, "simulate", lambda *a, **k: dataclasses.replace(run(*a, **k), outcome=("too_many_steps",)))
    found = findings(capsys, written(HEAD + "1,sugar,30 g,\n"), *WOMAN)
    assert "no answer" in found["intake.model"]["statement"]
    assert found["intake.model"]["inputs"] == {"outcome": "too_many_steps"}
    assert found["intake.need"]["status"] == "supported"


@pytest.mark.parametrize(("arguments", "words"), [
    ((), "age or sex is not known"), (("--age", "40"), "age or sex is not known"), (("--age", "40", "--sex", "X"), "age or sex"),
    (("--age", "0.5", "--sex", "F"), "--age: an age of 0.5 years"), (("--age", "nan", "--sex", "F"), "--age: an age of nan"),
    (("--age", "x", "--sex", "F"), "'x' is not a number"), ((*WOMAN, "--lang", "de"), "--lang: unknown language 'de'; known: en, nl"),
    ((*WOMAN, "--state", "pregnnt"), "did you mean 'pregnant'?"),
    (("--age", "40", "--sex", "M", "--state", "pregnant"), "--state: 'pregnant' of a man"),
    (("--age", "85", "--sex", "F", "--state", "pregnant"), "--state: 'pregnant' at an age of 85 years; write an age from 10 and below 60"),
])  # fmt: skip
def test_bad_options_are_told_in_one_line(capsys, arguments, words):
    assert words in refusal(capsys, EXAMPLE, *arguments)


def test_bad_files_are_told_in_one_line(capsys, written, tmp_path):
    bad = written(HEAD + "1,almods,3 g,\n")
    assert f"{bad}: line 2: no food 'almods' in the table; did you mean 'almonds'?" in refusal(capsys, bad, *WOMAN)
    assert "no such file" in refusal(capsys, str(tmp_path / "none.csv"), *WOMAN)
    person = written('age = "64 y"\n', "person.toml")
    assert f"{person}: age or sex is not known" in refusal(capsys, EXAMPLE, "--person", person)
    assert "give one of them" in refusal(capsys, EXAMPLE, "--person", person, "--age", "3")


def refusal(capsys, *arguments):
    status = main(["intake", *arguments])
    printed = capsys.readouterr()
    assert status == 2, printed.err
    assert printed.out == ""
    assert printed.err.startswith("magnostat: ")
    assert printed.err.count("\n") == 1
    return printed.err
