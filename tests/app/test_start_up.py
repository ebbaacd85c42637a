"""What a start costs: nothing heavy is imported, and help and a first result come at once."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

HEAVY = (
    "xarray",
    "pandas",
    "matplotlib",
    "scipy",
    "sympy",
    "pyarrow",
    "pydantic",
    "pint",
    "rich",
    "hypothesis",
    "numba",
)
PLAN = "300 mg citrate at 08:00 for 1 d"
CPU_SECONDS = 1.0  # a guard for loaded machines; the promise of 0.3 s is measured by the benchmark


def started(*arguments, code="from magnostat.app.cli import main; status = main(sys.argv[1:])"):
    """Run the command line in a fresh process; the modules that it imported, and the seconds of processor it took."""
    code = f"import sys; {code}; print(*sys.modules, file=sys.stderr); sys.exit(status)"
    source = str(Path(__file__).parents[2] / "src")
    path = os.pathsep.join([source, os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    before = time.process_time(), os.times()
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=120, check=False,
                          env={**os.environ, "PYTHONPATH": path})  # fmt: skip
    after = os.times()
    assert done.returncode == 0, done.stderr
    spent = after.children_user + after.children_system - before[1].children_user - before[1].children_system
    return set(done.stderr.split()), spent


def roots(modules):
    return {name.partition(".")[0] for name in modules}


def test_help_imports_nothing_heavy_not_even_numpy():
    modules, spent = started("--help")
    assert not roots(modules) & {*HEAVY, "numpy", "llvmlite"}
    assert spent < CPU_SECONDS


def test_simulate_json_imports_nothing_heavy():
    started("simulate", "--plan", PLAN, "--json")  # the first time on a machine compiles
    modules, spent = started("simulate", "--plan", PLAN, "--json")
    assert not roots(modules) & set(HEAVY)
    assert spent < CPU_SECONDS


@pytest.mark.parametrize("command", [("list", "parameters"), ("show", "kidney.distal"), ("cite",)])
def test_reading_commands_need_no_engine(command):
    modules, _ = started(*command)
    assert not roots(modules) & {*HEAVY, "llvmlite"}
