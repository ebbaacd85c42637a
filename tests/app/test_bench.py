"""The work that is timed is what it says, the figures are computed right, and peers get the same equations."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from magnostat.app import bench, bench_own
from magnostat.app.bench_case import EATEN, MEAL_LENGTH, MEALS, VARIES, draw
from magnostat.app.bench_clock import Taken, machine, peak_memory, taken, taken_by_child
from magnostat.engine import evaluate
from magnostat.simulation import axis

ROOT = Path(__file__).resolve().parents[2]
TIME = Taken(0.5, 0.4, 0.6, 0.5, 3)._asdict()
START = {"warm": TIME, "empty_cache": TIME, "help": TIME}


@pytest.fixture(scope="module")
def case():
    return draw(axis.program(), 4, 3)


@pytest.fixture
def here(monkeypatch):
    """benchmarks/ can be imported."""
    monkeypatch.syspath_prepend(str(ROOT))


def test_the_work_is_the_same_every_time_and_differs_between_persons(case):
    again = draw(axis.program(), 4, 3)
    assert again.parameters.tobytes() == case.parameters.tobytes()
    assert again.meals.tobytes() == case.meals.tobytes()
    drawn = [axis.program().parameters.index(name) for name in VARIES]
    assert (np.ptp(case.parameters[:, drawn], axis=0) > 0).all()
    assert np.ptp(np.delete(case.parameters, drawn, axis=1), axis=0).max() == 0


def test_persons_eat_their_meals_and_nothing_else(case):
    kernel = axis.kernel()
    result = kernel.run(case.y0, case.parameters, case.schedule, case.times, rtol=1e-8)
    rows = [kernel.program.ledger[row] for row in kernel.ledger_rows]
    eaten = result.ledger[:, -1, rows.index(("diet", "stomach"))]
    assert eaten == pytest.approx(3 * case.meals.sum(axis=1), rel=1e-9)
    assert case.meals.sum(axis=1).mean() == pytest.approx(EATEN, rel=0.3)


def test_part_is_the_same_work_of_fewer(case):
    few = case.part(2, 1)
    assert few.days == 1
    assert few.years == pytest.approx(2 / 365)
    assert len(few.schedule.time) == 2 * len(MEALS)
    run = axis.kernel().run
    whole = run(case.y0, case.parameters, case.schedule, case.times, rtol=1e-10).y
    part = run(few.y0, few.parameters, few.schedule, few.times, rtol=1e-10).y
    assert bench_own.error(part, whole[:2, :2]) < 1e-7


def test_own_finds_a_tolerance_that_holds(monkeypatch):
    monkeypatch.setattr(bench_own, "start", lambda **_: START)
    found = bench_own.own(persons=3, days=5, checked=3, repeats=1)
    assert found["cohort"]["error"] <= bench_own.WANTED
    assert found["person_year_default"]["error"] < 1e-5
    assert found["habitual"]["residual"] <= 1e-8
    assert found["cohort"]["person_years_per_second"] > 0


def test_times_are_medians_with_their_range():
    found = taken(lambda: sum(range(20_000)), 5)
    assert found.least <= found.median <= found.most
    assert taken_by_child([sys.executable, "-c", "sum(range(10**6))"], 1).median > 0
    assert not peak_memory() < 10
    assert "core" in machine()


def made_up():
    case = {"persons": 2, "days": 3, "rtol": 1e-4, "error": 1e-5, "seconds": TIME, "person_years_per_second": 40.0}
    names = ("cohort", "cohort_default", "person_year", "person_year_default")
    habitual = {"persons": 2, "residual": 0.0, "seconds": TIME, "ms_per_person": 1.5}
    return {**dict.fromkeys(names, case), "habitual": habitual, "start": START}


def test_bench_says_what_it_found_and_what_is_missing(monkeypatch, capsys):
    monkeypatch.setattr(bench_own, "own", made_up)
    monkeypatch.setattr(bench, "repository", lambda: None)
    assert bench.bench(peers=True, as_json=False) == 0
    shown = capsys.readouterr()
    assert "40 person-years/s" in shown.out
    assert shown.err.count("\n") == 1
    assert "benchmarks/" in shown.err
    monkeypatch.setattr(bench, "repository", lambda: ROOT)
    monkeypatch.setattr(bench, "missing", lambda: list(bench.PEERS))
    assert bench.bench(peers=True, as_json=True) == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["cohort"]["persons"] == 2
    assert shown.err.count("\n") == 1
    assert "pip install libroadrunner" in shown.err


def test_the_repository_is_found():
    assert bench.repository() == ROOT


@pytest.fixture
def job(case, here, tmp_path):
    pytest.importorskip("libsbml")
    from benchmarks import case_files, truth
    from benchmarks.job import Job

    return Job.load(case_files.write(case, truth.reference(axis.kernel(), case), tmp_path / "case"))


def test_peers_get_the_equations_of_the_program(case, job):
    names = {}
    exec(job.text("rates.py"), names)
    size = len(job.states)
    y, p = case.y0[1] * 1.1 + 0.01, case.parameters[1]
    rates, jacobian = np.full(size, np.nan), np.zeros((size, size))
    names["rates"](y, p, rates)
    names["jacobian"](y, p, jacobian)
    assert rates == pytest.approx(evaluate.rates(case.program, y, p), rel=1e-12, abs=1e-14)
    assert jacobian == pytest.approx(evaluate.jacobian(case.program, y, p), rel=1e-12, abs=1e-14)


def test_segments_cover_all_time_and_meet_every_midnight(job):
    stretches = job.segments(3)
    assert [s.begin for s in stretches[1:]] == [s.end for s in stretches[:-1]]
    assert (stretches[0].begin, stretches[-1].end) == (0.0, 72.0)
    assert [s.midnight for s in stretches if s.midnight >= 0] == [1, 2, 3]
    assert sum(s.end - s.begin for s in stretches if s.meal >= 0) == pytest.approx(9 * MEAL_LENGTH)


def test_an_error_is_the_largest_and_a_run_that_failed_is_no_good(job):
    y = job.reference.copy()
    assert job.error(y) == 0
    y[2, 1, 3] += 2e-5 * (abs(y[2, 1, 3]) + 1e-3)
    assert job.error(y) == pytest.approx(2e-5)
    y[0, 0, 0] = np.nan
    assert job.error(y) == float("inf")


@pytest.mark.parametrize("name", ["roadrunner", "scipy"])
def test_peers_solve_the_same_problem(job, name):
    pytest.importorskip(name)
    pytest.importorskip("numba")
    from importlib import import_module

    peer = import_module(f"benchmarks.peer_{name}")
    for solve in peer.solvers(job).values():
        assert job.error(solve(2, 2, 1e-9, 1e-12)) < 1e-6


def test_the_report_ranks_engines_and_names_what_is_missing(here):
    from benchmarks.report import markdown, short

    one = {
        "version": "1", "way": "w", "method": "m", "persons": 2, "days": 3, "rtol": 1e-4, "atol": 1e-6, "error": 1e-5,
        "seconds": TIME, "peak_memory_mib": 90.0,
    }  # fmt: skip
    engines = [
        {**one, "peer": "scipy", "person_years_per_second": 4.0},
        {**one, "peer": "magnostat", "person_years_per_second": 400.0, "year_seconds": TIME, "year_error": 1e-5},
        {"peer": "diffrax", "missing": "No module named 'diffrax'"},
    ]
    found = {
        "machine": "2 cores", "engines": engines, "start": {"magnostat": START}, "habitual": {"ms_per_person": 1.5},
        "install_mib": {"magnostat": 200.0, "scipy": None}, "reference": {"rtol": 1e-11, "against Radau": 4e-11, "persons": 5, "days": 10},
        "work": {"persons": 100, "days": 90, "meals": "8 h", "error": 2e-5},
        "load": 0.9,
    }  # fmt: skip
    text = markdown(found)
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    assert rows[2].startswith("| **Magnostat** 1 |")
    assert "| 100 × |" in rows[3]
    assert "Not measured: diffrax" in text
    assert short(found).splitlines()[3] == "| SciPy | 4 | 1.0e-05 | – | 100 × |"
