"""Parts of long proofs: where they are kept, what they rest on, and how they are worked out, here or in forked processes."""

from __future__ import annotations

import hashlib
import json
import os
import re
import signal
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STORE, PARTS = ROOT / "docs" / "proofs", ROOT / "out" / "proofs"
FACTS = ROOT / "src" / "magnostat" / "data" / "facts"
OWN = "its own expectation"
ROOMS = {
    "mutation_clinic": ("src/magnostat/clinic", "src/magnostat/data/rules", "src/magnostat/data/clinic", "tests/clinic",
                        "tests/cases.py", "script/proof_mutation.py"),
    "mutation_lab": ("src/magnostat/lab", "tests/lab", "script/proof_mutation.py"),
}  # fmt: skip


def named_tests() -> tuple[str, ...]:
    """The files of the tests that the ledger names for what a feature or a rule carries, and those of the entries' own."""
    told = "".join(path.read_text(encoding="utf-8") for path in FACTS.glob("*.toml"))
    itself = {"tests/catalogue/test_expectations.py", "tests/catalogue/test_treatments.py"} if OWN in told else set()
    return tuple(sorted(itself | set(re.findall(r'carried = "(?!study|evidence|text)[^"]+", test = "(tests/[^:"]+\.py)::', told))))


SOURCES = {
    "conservation": ("src/magnostat/body", "src/magnostat/engine", "src/magnostat/core", "src/magnostat/simulation", "tests/laws.py"),
    "thresholds": ("src/magnostat/clinic", "src/magnostat/data/rules", "tests/clinic", "tests/cases.py", "script/proof_thresholds.py"),
    "mutation": tuple(dict.fromkeys((*ROOMS["mutation_clinic"], *ROOMS["mutation_lab"]))),
    # not all that is simulated and read with, or the proof would be old at every change: what facts, carriers and tests say
    "carried": ("script/proof_carried.py", "script/carried.toml", *named_tests(), "src/magnostat/body",
                *(f"src/magnostat/data/{one}" for one in ("facts", "rules", "clinic", "drugs", "disorders", "salts", "treatments"))),
}  # fmt: skip
ROOMS["carried_copy"] = ("src/magnostat", *SOURCES["carried"])  # parts of that proof hold for one state of the whole package
MUST_STAND = ("conservation", "thresholds", "carried", "mutation")
"""Proofs that must be stored; the others must be no older than their sources once they are."""


def sources_sha256(name: str) -> str:
    """The hash of everything a proof, or a part of it, depends on."""
    digest = hashlib.sha256()
    for place in {**SOURCES, **ROOMS}[name]:
        path = ROOT / place
        files = [one for one in path.rglob("*") if one.suffix in (".py", ".toml")] if path.is_dir() else [path]
        for file in sorted(files):
            digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def part(name: str, number: int) -> Path:
    """The file of a part; another one as soon as the sources change."""
    return PARTS / name / sources_sha256(name)[:16] / f"{number:05d}.json"


def keep(file: Path, found: dict[str, object]) -> None:
    """Write a part whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".tmp")
    beside.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    beside.replace(file)


def chunk(name: str, number: int, work: Callable[[int], dict[str, float]]) -> dict[str, float]:
    """One part of a proof, from its file if the sources have not changed since, else worked out and stored."""
    file = part(name, number)
    if not file.exists():
        keep(file, work(number))
        print(f"\r{name}: part {number + 1}", end="", file=sys.stderr, flush=True)
    return dict(json.loads(file.read_text(encoding="utf-8")))


def forked(name: str, numbers: Iterable[int], work: Callable[[int], dict[str, object]], limit_s: int) -> list[dict[str, object]]:
    """Parts worked out in processes forked from this one, two or more at once; one that outlasts its time is "out of time"."""
    files = {number: part(name, number) for number in numbers}
    live: dict[int, int] = {}
    for number in [one for one, file in files.items() if not file.exists()]:
        if len(live) >= (os.cpu_count() or 2):
            _ended(live, files)
        print(f"\r{name}: part {number + 1} of {len(files)}", end="", file=sys.stderr, flush=True)
        if not (child := os.fork()):
            _child(files[number], number, work, limit_s)
        live[child] = number
    while live:
        _ended(live, files)
    return [json.loads(file.read_text(encoding="utf-8")) for file in files.values()]


def _child(file: Path, number: int, work: Callable[[int], dict[str, object]], limit_s: int) -> None:
    """Work out one part in silence and end the process."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(limit_s)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    try:
        keep(file, work(number))
    except BaseException as error:
        os.write(2, f"\npart {number}: {type(error).__name__}: {error}\n".encode())
        os._exit(1)
    os._exit(0)


def _ended(live: dict[int, int], files: dict[int, Path]) -> None:
    child, status = os.wait()
    number = live.pop(child)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM:
        keep(files[number], {"by": "out of time"})
    elif status:
        raise SystemExit(f"part {number} failed with status {status}")
