"""Bad input through the command line: one line, where and how to mend it, exit status 2, and nothing is lost."""

from pathlib import Path

import pytest

from magnostat.app.cli import main

GOOD = '[[do]]\ntake = "300 mg"\nas = "citrate"\nat = "0 h"\n'
BAD_PLANS = sorted((Path(__file__).parent / "bad_plans").glob("*.toml"))

PLANS = {  # what is wrong: the plan, and words that the line must hold
    "salt misspelt": (GOOD.replace("citrate", "citrat"), ["do[0].as", "'citrat'", "did you mean 'citrate'?"]),
    "verb misspelt": (GOOD.replace("take", "tkae"), ["do[0]", "tkae", "take"]),
    "key misspelt": (GOOD + 'formm = "tablet"\n', ["do[0]", "formm", "form"]),
    "top key misspelt": ('titel = "x"\n' + GOOD, ["titel", "title"]),
    "negative amount": (GOOD.replace("300", "-300"), ["do[0].take", "negative"]),
    "volume for an amount": (GOOD.replace("300 mg", "10 mL"), ["do[0].take", "mL", "an amount"]),
    "two verbs": (GOOD + 'infuse = "3 mmol"\n', ["do[0]", "take", "infuse"]),
    "no verb": ('[[do]]\nas = "citrate"\nat = "0 h"\n', ["do[0]", "verb"]),
    "infusion ends first": ('[[do]]\ninfuse = "1 mmol/h"\nfrom = "5 h"\nuntil = "2 h"\n', ["do[0]", "until"]),
    "infusion lasts below nothing": ('[[do]]\ninfuse = "3 mmol"\nover = "-2 h"\nat = "0 h"\n', ["do[0].over"]),
    "ten million doses": (
        '[[do]]\ntake = "1 mg"\nas = "oxide"\nfrom = "0 d"\nuntil = "50 y"\nevery = "2.628 min"\n', ["doses", "longer interval"]),
    "not a number": (GOOD.replace('"300 mg"', "nan"), ["do[0].take"]),
    "infinite": (GOOD.replace('"300 mg"', "inf"), ["do[0].take"]),
    "beyond a float": (GOOD.replace('"300 mg"', "1e400"), ["do[0].take"]),
    "exponent": (GOOD.replace("300", "1e400"), ["do[0].take", "exponent"]),
    "no unit": (GOOD.replace('"300 mg"', "300"), ["do[0].take", "unit"]),
    "empty": ("", ["is empty"]),
    "no TOML": ("[[do]\n", ["no TOML"]),
    "child": ('[person]\nage = "9 y"\n' + GOOD, ["person.age", "18 y"]),
    "unknown covariate": ("[person]\nheigth = 3\n" + GOOD, ["person", "heigth", "height"]),
    "drug": ('[[do]]\ndrug = "furosemid"\n', ["do[0]", "furosemid", "did you mean 'furosemide'"]),
    "disorder": ('[[do]]\ndisorder = "gitelmann"\n', ["do[0]", "gitelmann", "did you mean 'gitelman'"]),
    "dialysis for some": ('[[do]]\ndialyse = "HD"\nMg = "0.5 mmol/L"\nshare = "50 %"\n', ["do[0]", "dialyse", "share"]),
    "run of a century": ('until = "100 y"\n' + GOOD, ["50 y"]),
}  # fmt: skip


def refusal(capsys, *arguments):
    """The one line that a refused command prints."""
    status = main(list(map(str, arguments)))
    printed = capsys.readouterr()
    assert status == 2, printed.err
    assert printed.out == ""
    assert printed.err.count("\n") == 1, "one line"
    assert printed.err.startswith("magnostat: ")
    assert "defect" not in printed.err
    return printed.err


@pytest.mark.parametrize("wrong", PLANS)
def test_a_bad_plan_is_told_in_one_line(capsys, tmp_path, wrong):
    text, words = PLANS[wrong]
    plan = tmp_path / "plan.toml"
    plan.write_text(text, encoding="utf-8")
    line = refusal(capsys, "simulate", plan, "--every", 24)
    assert f"{plan}: " in line
    assert [word for word in words if word not in line] == []


@pytest.mark.parametrize("plan", BAD_PLANS, ids=lambda p: p.stem)
def test_the_collected_bad_plans_are_told_in_one_line(capsys, plan):
    assert f"{plan}: " in refusal(capsys, "simulate", plan)


@pytest.mark.parametrize(("content", "says"), [
    (b"\0\1\2", "is binary"), ("[[do]]\nnote = 'µ'".encode("latin-1"), "is not UTF-8"), (b"#" * 1_000_001, "larger than 1 MB"),
    ("﻿".encode() + b"[[do]]\n", "verb"), (b"x = " + b"[" * 5000, "nested too deeply"),
])  # fmt: skip
def test_what_is_no_text_is_refused_by_name(capsys, tmp_path, content, says):
    plan = tmp_path / "plan.toml"
    plan.write_bytes(content)
    assert says in refusal(capsys, "simulate", plan)


def test_no_file_and_a_folder(capsys, tmp_path):
    assert "no such file" in refusal(capsys, "simulate", tmp_path / "none.toml")
    assert "is a folder" in refusal(capsys, "simulate", tmp_path)


@pytest.mark.parametrize(("text", "word"), [
    ('age = "9 y"\n', "18 y"), ('wieght = "70 kg"\n', "weight"), ('weight = "70000 g"\nheight = "2 km"\n', "km"), ("", "is empty"),
])  # fmt: skip
def test_a_bad_person_is_told_in_one_line(capsys, tmp_path, text, word):
    person = tmp_path / "person.toml"
    person.write_text(text)
    line = refusal(capsys, "simulate", "--plan", "300 mg citrate", "--person", person)
    assert str(person) in line
    assert word in line


@pytest.mark.parametrize(("arguments", "words"), [
    (["simulate"], ["no plan", "--plan"]),
    (["simulate", "plan.toml", "--plan", "300 mg citrate"], ["both"]),
    (["simulate", "--plan", "300 mg citrat"], ["citrat", "citrate"]),
    (["simulate", "--plan", "300 mg citrate", "--days", "nan"], ["--days", "nan"]),
    (["simulate", "--plan", "300 mg citrate", "--days", "1e9"], ["--days"]),
    (["simulate", "--plan", "300 mg citrate", "--days", "soon"], ["--days", "'soon'"]),
    (["simulate", "--plan", "300 mg citrate", "--n", "0"], ["--n"]),
    (["simulate", "--plan", "300 mg citrate", "--seed", "-1"], ["--seed"]),
    (["simulate", "--plan", "300 mg citrate", "--every", "0"], ["--every"]),
    (["simulate", "--plan", "300 mg citrate", "--ledger", "ful"], ["'ful'", "'full'"]),
    (["simulate", "--plan", "300 mg citrate", "--out", "run.xlsx"], [".xlsx", ".csv"]),
    (["simulate", "--plan", "300 mg citrate", "--out", "none/run.csv"], ["folder"]),
    (["simulate", "--plan", "300 mg citrate", "--plot", "run.gif"], [".gif", ".svg"]),
    (["simulate", "--plan", "300 mg citrate at 08:00 for 365 d", "--n", "100000"], ["100000 people", "--every"]),
    (["simulate", "--dayz", "3"], ["--dayz", "did you mean --days?"]),
    (["simulate", "--days"], ["--days"]),
    (["simulate", "a.toml", "b.toml"], ["b.toml", "simulate --help"]),
    (["simulat"], ["simulat", "did you mean 'simulate'?"]),
    (["trial"], ["trial"]),
    (["--foo"], ["--foo", "--help"]),
    (["list", "salt"], ["'salts'"]),
    (["show"], ["NAME", "show --help"]),
    (["show", "kidney.GFRR"], ["kidney.GFR"]),
    (["show"], ["NAME"]),
    (["show", "--plan", "1.86 g citrate and bread"], ["bread"]),
    (["cite", "kidny"], ["kidney"]),
    (["export", "smbl"], ["sbml"]),
])  # fmt: skip
def test_a_wrong_command_line_is_told_in_one_line(capsys, monkeypatch, tmp_path, arguments, words):
    monkeypatch.chdir(tmp_path)
    line = refusal(capsys, *arguments)
    assert [word for word in words if word not in line] == []


def test_control_characters_do_not_reach_the_terminal(capsys, tmp_path):
    plan = tmp_path / "plan.toml"
    plan.write_text(GOOD.replace("citrate", "\\u001b[31m\\u202ecitrate"))
    line = refusal(capsys, "simulate", plan)
    assert "\x1b" not in line
    assert "\u202e" not in line


def test_a_good_plan_beside_the_bad_ones_runs_and_earlier_results_stay(capsys, tmp_path):
    plan, out = tmp_path / "plan.toml", tmp_path / "run.csv"
    plan.write_text(GOOD)
    assert main(["simulate", str(plan), "--days", "1", "--every", "6", "--out", str(out)]) == 0
    earlier = out.read_bytes()
    capsys.readouterr()
    plan.write_text(GOOD.replace("citrate", "citrat"))
    refusal(capsys, "simulate", plan, "--days", 1, "--out", out)
    assert out.read_bytes() == earlier
