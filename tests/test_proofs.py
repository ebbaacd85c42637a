"""Stored proofs hold, and rest on the sources as they are now."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_no_stored_proof_is_older_than_its_sources():
    found = subprocess.run([sys.executable, str(ROOT / "script" / "proofs.py"), "--check"], capture_output=True, text=True)
    assert found.returncode == 0, found.stdout


def test_every_stored_proof_holds():
    proofs = list((ROOT / "docs" / "proofs").glob("*.json"))
    assert proofs
    assert all(json.loads(p.read_text(encoding="utf-8"))["holds"] for p in proofs)


def test_no_limit_is_forgotten_by_the_proof_of_thresholds(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "script"))
    from proof_thresholds import mutants

    from magnostat.clinic.rulebook import rule, rules

    limits = {f"{name}.{key}": one.value for name in rules() for key, one in rule(name).limits.items()}
    moved = mutants()
    assert {one.limit for one in moved} == set(limits) and len(moved) == 2 * len(limits)
    assert all(0 < abs(one.moved - limits[one.limit]) <= 1 for one in moved)


def test_a_mutant_differs_from_its_file_and_is_the_same_each_time(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "script"))
    from proof_mutation import SAMPLE, files, mutated, sample

    named = [one for one in files("clinic") if Path(one).stem in ("artefact", "serum")]
    assert len(named) == 2
    for file in named:
        drawn = sample(file)
        assert drawn == sample(file) and len(drawn) <= SAMPLE
        plain = compile((ROOT / file).read_text(encoding="utf-8"), file, "exec")
        assert all(mutated(file, at, which) != plain for _, _, at, which in drawn), file
