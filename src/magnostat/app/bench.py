"""`magnostat bench`: how fast it is here, and how fast other engines are where they are installed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

PEERS = {
    "libroadrunner": "roadrunner",
    "copasi-basico": "basico",
    "scikit-sundae": "sksundae",
    "scipy": "scipy",
    "numba": "numba",
}
"""Distributions of the peers, and what they are imported as."""


def bench(
    peers: Annotated[bool, typer.Option(help="compare with other engines too, where they are installed")] = True,
    as_json: Annotated[bool, typer.Option("--json", help="print JSON")] = False,
) -> int:
    """Measure cohorts, one person-year and the start on this machine, one core, in about half a minute.

    In the repository, where benchmarks/ is, other engines that are installed are measured too; that takes six minutes.
    """
    from magnostat.app.bench_clock import machine
    from magnostat.app.bench_own import own
    from magnostat.app.output import print_json
    from magnostat.app.progress import working

    with working("measuring"):
        found = own()
    root = ready() if peers else None
    if not as_json:
        sys.stdout.write(f"{machine()}\n{told(found)}")
        sys.stdout.flush()
        return 0 if root is None else _run(root).returncode
    if root is not None:
        found["side_by_side"] = _side_by_side(root)
    print_json({"machine": machine(), **found}, {"bench": "own" if root is None else "all"})
    return 0


def told(found: Mapping[str, Any]) -> str:
    """What own() found, as lines for people."""
    from magnostat.app.output import table

    cohort, default, year, start = (found[key] for key in ("cohort", "cohort_default", "person_year", "start"))
    rows = [
        (f"{case['persons']} persons x {case['days']} d at rtol {case['rtol']:g}",
         f"{case['person_years_per_second']:.0f} person-years/s", f"error {case['error']:.1e}")
        for case in (cohort, default)
    ]  # fmt: skip
    rows += [
        ("one person-year", f"{1e3 * year['seconds']['median']:.0f} ms", f"error {year['error']:.1e}"),
        ("habitual state", f"{found['habitual']['ms_per_person']:.1f} ms a person", ""),
        ("start to one day as JSON", f"{start['warm']['wall']:.2f} s", ""),
        ("the same with an empty cache", f"{start['empty_cache']['wall']:.2f} s", ""),
        ("start to help", f"{start['help']['wall']:.2f} s", ""),
    ]
    return table(("one core, three meals a day", "here", ""), rows)


def ready() -> Path | None:
    """The repository if other engines can be measured from it; else None, and one line says what is missing."""
    root, lacking = repository(), missing()
    if root is None:
        print("other engines: not measured, benchmarks/ is in the repository only", file=sys.stderr)
    elif lacking:
        print(f"other engines: some are not installed; pip install {' '.join(lacking)}", file=sys.stderr)
    return None if len(lacking) == len(PEERS) else root


def _run(root: Path, *more: str) -> subprocess.CompletedProcess[bytes]:
    path = os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    command = [sys.executable, "-m", "benchmarks", *more]
    return subprocess.run(command, cwd=root, env={**os.environ, "PYTHONPATH": path}, check=False)  # noqa: S603 - our own


def _side_by_side(root: Path) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "all.json"
        _run(root, "--quiet", "--out", str(file))
        return json.loads(file.read_text(encoding="utf-8")) if file.exists() else None


def repository() -> Path | None:
    """The folder that holds benchmarks/, if this Magnostat runs from one."""
    for folder in (Path(__file__).parents[3], Path.cwd()):
        if (folder / "benchmarks" / "worker.py").is_file():
            return folder
    return None


def missing() -> list[str]:
    """The distributions of peers that are not installed."""
    from importlib.util import find_spec

    return [name for name, module in PEERS.items() if find_spec(module) is None]
