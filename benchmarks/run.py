"""All engines side by side: python -m benchmarks [--peers roadrunner,scipy] [--python OTHER_PYTHON] [--out FILE]

Writes the work to a folder, lets each engine do it in a process of its own, one after the other, and prints one table.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

import magnostat
from magnostat.app.bench_case import draw
from magnostat.app.bench_clock import THREADS, machine, taken_by_child
from magnostat.app.bench_own import PLAN, habitual_states, start
from magnostat.simulation import axis

from . import case_files, truth, weight
from .first_day import ENGINES
from .job import Job
from .report import markdown

ROOT = Path(__file__).resolve().parents[1]
PEERS = ("magnostat", "roadrunner", "copasi", "sundae", "scipy", "numbalsoda", "diffrax")
PERSONS, DAYS = 100, 90
CHECKED_DAYS = 30


def main(arguments: list[str] | None = None) -> int:
    """Measures, writes JSON, prints Markdown."""
    asked = _asked(arguments)
    with tempfile.TemporaryDirectory() as folder:
        cohort, year, checked = prepared(Path(folder))
        engines = [told for peer in asked.peers for told in measured(peer, asked.python, cohort, year)]
        found: dict[str, Any] = {
            "magnostat": magnostat.__version__, "machine": machine(),
            "work": {"persons": PERSONS, "days": DAYS, "meals": "8, 13 and 19 h, 20 min each", "error": 2e-5},
            "reference": {"rtol": truth.TIGHT, "against Radau": checked, "persons": truth.CHECKED, "days": CHECKED_DAYS},
            "engines": engines, "start": starts(cohort), "habitual": habitual_states(PERSONS),
            "install_mib": {"magnostat": weight.core(), **{p: weight.mebibytes(w) for p, w in weight.PEERS.items()}},
            "load": os.getloadavg()[1],
        }  # fmt: skip
    if asked.out:
        asked.out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    if not asked.quiet:
        print(markdown(found))
    return 0


def _asked(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--peers", type=lambda text: text.split(","), default=list(PEERS), help=",".join(PEERS))
    parser.add_argument("--python", help="the Python that has the engines which are not installed here")
    parser.add_argument(
        "--out", type=Path, help="where the JSON goes; the tables of the README come from docs/benchmarks.json"
    )
    parser.add_argument("--quiet", action="store_true", help="print nothing")
    return parser.parse_args(arguments)


def prepared(folder: Path) -> tuple[Path, Path, float]:
    """The folders of the cohort and of the person-year, and how far Radau is from the reference."""
    kernel = axis.kernel()
    cases = {"cohort": draw(kernel.program, PERSONS, DAYS), "year": draw(kernel.program, PERSONS, 365).part(1, 365)}
    cohort, year = (case_files.write(case, truth.reference(kernel, case), folder / key) for key, case in cases.items())
    checked = truth.disagreement(Job.load(cohort), CHECKED_DAYS)
    if checked > truth.AGREEMENT:
        raise SystemExit(f"the reference is {checked:.1e} from Radau, at most {truth.AGREEMENT:g} is expected")
    return cohort, year, checked


def measured(peer: str, other: str | None, cohort: Path, year: Path) -> list[dict[str, Any]]:
    """What the workers say of one engine, one for each way of using it; the other Python is asked if this one lacks it."""
    found: list[dict[str, Any]] = []
    for way in import_module(f"benchmarks.peer_{peer}").SIZES:
        for python in (sys.executable, other):
            told = _asked_of(python or sys.executable, peer, way, cohort, year)
            if "missing" not in told or other is None:
                break
        print(_line(told), file=sys.stderr, flush=True)
        found.append(told)
        if "missing" in told:
            break
    return found


def _asked_of(python: str, peer: str, way: str, cohort: Path, year: Path) -> dict[str, Any]:
    done = subprocess.run(
        [python, "-m", "benchmarks.worker", peer, way, str(cohort), str(year)], cwd=ROOT, env=_environment(),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        return {"peer": peer, "way": way, "missing": _said(done.stderr)}
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def _said(traceback: str) -> str:
    """The line of a traceback that names the error; what stands after it only comments."""
    lines = [line.strip() for line in traceback.splitlines() if line.strip()] or ["no word"]
    return next((line for line in reversed(lines) if re.match(r"[\w.]*(?:Error|Exception|Warning)\b", line)), lines[-1])[:200]


def _line(told: dict[str, Any]) -> str:
    if "missing" in told:
        return f"{told['peer']}: not measured ({told['missing']})"
    return f"{told['peer']}, {told['way']}: {told['person_years_per_second']:.3g} person-years/s, error {told['error']:.1e}"


def _environment() -> dict[str, str]:
    path = os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    return {**os.environ, **THREADS, "PYTHONPATH": path, "PYTHONUTF8": "1"}


def starts(cohort: Path) -> dict[str, Any]:
    """From the start of a process to a day of results: ours, and of the engines that read SBML."""
    example = ROOT / "examples" / "day.toml"
    plan = ("simulate", str(example), "--days", "1", "--json") if example.exists() else PLAN
    found: dict[str, Any] = {"magnostat": start(plan)}
    for engine in ENGINES:
        command = [sys.executable, "-m", "benchmarks.first_day", engine, str(cohort / "meals.xml")]
        try:
            found[engine] = {
                "warm": taken_by_child(command, 7, {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"})._asdict()
            }
        except subprocess.CalledProcessError as error:
            print(f"{engine}: start not measured ({error.stderr.decode().strip().splitlines()[-1]})", file=sys.stderr)
    return found
