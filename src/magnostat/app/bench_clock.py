"""How time and memory are measured. Nothing heavy is imported: the peers of the benchmarks use this too.

Processor seconds do not count what other processes did meanwhile; on a quiet machine they are what the clock on the
wall says.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

THREADS = {
    **dict.fromkeys(
        ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1"
    ),
    "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1",
}
"""The environment of everything that is timed: one thread."""


class Taken(NamedTuple):
    """Median, least and most of the repetitions in processor seconds, and the median by the clock on the wall."""

    median: float
    least: float
    most: float
    wall: float
    repeats: int


def taken(work: Callable[[], object], repeats: int = 3) -> Taken:
    """Times `work` in this process.

    >>> taken(lambda: sum(range(1000)), 5).repeats
    5
    """
    return _timed(work, time.process_time, repeats)


def taken_by_child(command: Sequence[str], repeats: int = 7, more: Mapping[str, str] | None = None) -> Taken:
    """Times a command from its start as a process to its end. Raises CalledProcessError if it fails."""
    source = str(Path(__file__).parents[2])
    path = os.pathsep.join([source, os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    environment = {**os.environ, **THREADS, "PYTHONPATH": path, **(more or {})}

    def work() -> None:
        subprocess.run(command, check=True, capture_output=True, env=environment)  # noqa: S603 - our own command

    return _timed(work, _of_children, repeats)


def _of_children() -> float:
    spent = os.times()
    return spent.children_user + spent.children_system


def _timed(work: Callable[[], object], clock: Callable[[], float], repeats: int) -> Taken:
    used, passed = [], []
    for _ in range(repeats):
        wall, begin = time.perf_counter(), clock()
        work()
        used.append(clock() - begin)
        passed.append(time.perf_counter() - wall)
    return Taken(statistics.median(used), min(used), max(used), statistics.median(passed), repeats)


def command_line(*arguments: str) -> list[str]:
    """The command that starts this Magnostat with these arguments in a new process."""
    return [sys.executable, "-m", "magnostat.app.cli", *arguments]


def peak_memory() -> float:
    """The most memory that this process held at once, MiB; NaN where the system does not tell."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text(encoding="utf-8").splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024.0
    return float("nan")


def machine() -> str:
    """The machine in a few words: cores and vector unit.

    >>> "core" in machine()
    True
    """
    from magnostat.engine.processor import here

    cores = os.cpu_count() or 1
    lanes = {8: "AVX-512", 4: "AVX2", 2: "128-bit vectors"}[here().lanes]
    return f"{cores} core{'s' if cores > 1 else ''}, {lanes}"
