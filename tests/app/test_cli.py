"""The command line in one process: what each command prints, and how it ends."""

import json

import pytest

import magnostat
from magnostat import simulation
from magnostat.app.cli import main
from magnostat.engine.outcome import Outcome

from .commands import told
from .conftest import made_up

PLAN = "300 mg citrate at 08:00 for 2 d"


def test_version_and_help(capsys):
    assert told(capsys, "--version").strip() == magnostat.__version__
    for arguments in ([], ["--help"], ["-h"]):
        assert "simulate" in told(capsys, *arguments)
    for command in ("simulate", "list", "show", "export", "cite"):
        assert "--json" in told(capsys, command, "--help")


def test_simulate_tells_the_curve_the_ledger_and_what_the_dose_is(capsys):
    text = told(capsys, "simulate", "--plan", PLAN, "--every", "2")
    for words in (
        "300 mg magnesium as citrate, 1.86 g of salt",
        "serum Mg",
        "ledger of the run",
        "outcome: ok",
        "--plot run.svg",
    ):
        assert words in text


def test_json_is_the_same_bytes_again_and_the_same_numbers_as_python(capsys):
    arguments = ("simulate", "--plan", PLAN, "--every", "2", "--n", "3", "--json")
    text = told(capsys, *arguments)
    assert told(capsys, *arguments) == text
    found = json.loads(text)
    from magnostat.record.regimen import regimen

    run = simulation.simulate(None, regimen(PLAN), n=3, every=2.0)
    assert found["series"]["serum Mg"]["values"] == run.series["serum Mg"].values.tolist()
    assert found["inputs_sha256"] == run.manifest["inputs_sha256"]


def test_another_seed_is_another_run(capsys):
    one, other = (json.loads(told(capsys, "simulate", "--plan", PLAN, "--every", "24", "--n", "2", "--seed", seed, "--json"))
                  for seed in ("1", "2"))  # fmt: skip
    assert one["inputs_sha256"] != other["inputs_sha256"]
    assert one["series"] != other["series"]


def test_json_holds_no_path_and_no_clock(capsys, tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "plan.toml").write_text('[[do]]\ntake = "7 mmol"\nas = "oxide"\nat = "0 h"\n')
    one, other = (told(capsys, "simulate", str(tmp_path / f / "plan.toml"), "--every", "12", "--json") for f in "ab")
    assert one == other
    assert str(tmp_path) not in one


def test_a_full_ledger_has_every_transfer(capsys):
    def rows(*more):
        return json.loads(told(capsys, "simulate", "--plan", PLAN, "--every", "24", "--json", *more))["ledger"]

    assert "stomach>small_bowel" in rows("--ledger", "full")
    assert "stomach>small_bowel" not in rows()
    assert rows()["plasma>urine"] == rows("--ledger", "full")["plasma>urine"]


def test_files_are_saved_with_their_manifest(capsys, tmp_path):
    out, plot = tmp_path / "run.csv", tmp_path / "run.svg"
    text = told(capsys, "simulate", "--plan", PLAN, "--every", "6", "--out", str(out), "--plot", str(plot))
    assert out.read_text().startswith("time [h],serum Mg [mmol/L],")
    assert plot.read_text().startswith("<svg")
    manifest = json.loads((tmp_path / "run.csv.manifest.json").read_text())
    assert {"magnostat", "python", "numpy", "program_sha256", "inputs_sha256", "inputs", "outcome"} <= manifest.keys()
    assert [line for line in text.splitlines() if line.startswith("saved: ")] == [
        f"saved: {out}", f"saved: {out}.manifest.json", f"saved: {plot}"]  # fmt: skip


def test_if_nobody_converged_the_status_is_3_and_what_was_saved_is_said(capsys, monkeypatch, tmp_path, failed):
    monkeypatch.setattr(simulation, "simulate", lambda *_, **__: failed)
    out = tmp_path / "run.json"
    assert main(["simulate", "--plan", PLAN, "--json", "--out", str(out)]) == 3
    printed = capsys.readouterr()
    assert json.loads(printed.out)["series"]["serum Mg"]["values"][-1] is None
    last = printed.err.splitlines()[-1]
    assert "none of 1 converged: no steady state" in last
    assert f"saved: {out}" in last


def test_a_run_that_was_stopped_is_saved_as_far_as_it_came(capsys, monkeypatch, tmp_path):
    run = made_up(people=2)
    object.__setattr__(run, "outcome", ("ok", Outcome.cancelled.value))
    monkeypatch.setattr(simulation, "simulate", lambda *_, **__: run)
    out = tmp_path / "run.csv"
    assert main(["simulate", "--plan", PLAN, "--out", str(out)]) == 130
    assert "stopped: 1 of 2 people came to the end; saved: " in capsys.readouterr().err
    assert out.exists()


@pytest.mark.parametrize(("error", "status", "words"), [
    (KeyboardInterrupt(), 130, "stopped"), (MemoryError(), 2, "memory"), (KeyError("x\ny"), 1, "a defect of ours"),
])  # fmt: skip
def test_other_endings(capsys, monkeypatch, tmp_path, error, status, words):
    def fail(*_, **__):
        raise error

    monkeypatch.delenv("MAGNOSTAT_DEBUG", raising=False)
    monkeypatch.setattr(simulation, "simulate", fail)
    earlier = tmp_path / "run.csv"
    earlier.write_text("earlier")
    assert main(["simulate", "--plan", PLAN, "--out", str(earlier)]) == status
    printed = capsys.readouterr()
    assert words in printed.err
    assert printed.err.count("\n") == 1
    assert earlier.read_text() == "earlier"


def test_a_defect_shows_its_traceback_when_asked(capsys, monkeypatch):
    def fail(*_, **__):
        raise KeyError("x")

    monkeypatch.setenv("MAGNOSTAT_DEBUG", "1")
    monkeypatch.setattr(simulation, "simulate", fail)
    assert main(["simulate", "--plan", PLAN]) == 1
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["parameters", "signals", "states", "flows", "salts", "references"])
def test_lists_for_people_and_as_json(capsys, kind):
    rows = json.loads(told(capsys, "list", kind, "--json"))[kind]
    assert len(told(capsys, "list", kind).splitlines()) == len(rows) + 1
    assert len({row["name"] for row in rows}) == len(rows) > 4


def test_every_parameter_is_listed_with_unit_source_and_basis(capsys):
    for row in json.loads(told(capsys, "list", "parameters", "--json"))["parameters"]:
        assert row["unit"]
        assert row["basis"] in ("measured", "derived", "fitted", "assumed")
        assert row["source"]


@pytest.mark.parametrize(("name", "words"), [
    ("kidney.distal", ["K9", "tight_binding", "kidney.K_DCT", "fitted", "body/kidney.py:", "tests/"]),
    ("GFR", ["kidney.GFR = 7.2 L/h", "assumed", "K10"]),
    ("muscle", ["mmol", "interstitium>muscle"]),
    ("kidney", ["Kidney", "kidney.GFR"]),
    ("K9", ["kidney.distal"]),
    ("plasma>urine", ["kidney.urine"]),
    ("citrate", ["Mg3(C6H5O7)2", "16.2 % magnesium", "on_calcium = "]),
    ("Rude1980", ["@article{Rude1980"]),
    ("alcoholism", ["cells.E_efflux"]),
    ("rude1980_tmmg", ["TmMg/GFR"]),
])  # fmt: skip
def test_show_names_equation_numbers_sources_and_places(capsys, name, words):
    text = told(capsys, "show", name)
    assert [word for word in words if word not in text] == []
    assert json.loads(told(capsys, "show", name, "--json"))["magnostat"]


def test_show_plan_is_toml_that_reads_back(capsys):
    text = told(capsys, "show", "--plan", "300 mg citrate at 08:00 and 20:00 for 90 d")
    assert text.startswith("# 300 mg magnesium as citrate, 1.86 g of salt")
    from magnostat.record.plan import Plan
    from magnostat.record.regimen import regimen

    assert Plan.parse(text) == regimen("300 mg citrate at 08:00 and 20:00 for 90 d")


def test_cite_prints_bibtex(capsys):
    whole, kidney = told(capsys, "cite"), told(capsys, "cite", "kidney")
    assert "@article{Rude1980," in kidney
    assert whole.count("\n@") > kidney.count("\n@") > 1


def test_export_sbml_and_equations(capsys, tmp_path):
    assert "\\tag{K9}" in told(capsys, "export", "equations")
    pytest.importorskip("libsbml")
    out = tmp_path / "model.xml"
    assert told(capsys, "export", "sbml", "--plan", PLAN, "--out", str(out)) == f"saved: {out}\n"
    assert out.read_text().startswith("<?xml")
    assert json.loads(told(capsys, "export", "sbml", "--json"))["text"].startswith("<?xml")
