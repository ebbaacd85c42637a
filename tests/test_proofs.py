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


def test_a_removal_is_told_for_every_carrier_and_finds_its_text_once(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "script"))
    from proof_carried import PACKAGE, asked, edits, removals

    every = asked()
    told = {edit for one in every for edit in edits(one)}
    assert all((PACKAGE / edit.file).read_text(encoding="utf-8").count(edit.text) == 1 for edit in told)
    assert all(edit.text != edit.instead for edit in told) and all(one.nodes for one in every)
    carriers = {one.carrier for one in every}
    needless = {carrier for carrier in removals() if carrier not in carriers and not carrier.endswith("*")}
    assert not needless, "a removal that no fact asks for"


def test_a_copy_differs_where_the_carrier_was_and_nowhere_else(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(str(ROOT / "script"))
    from proof_carried import PACKAGE, asked, copied, edits

    one = next(one for one in asked() if one.carrier == "tag E3")
    copied(tmp_path, edits(one))
    files = [path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py")]
    changed = {str(file) for file in files if (PACKAGE / file).read_bytes() != (tmp_path / "magnostat" / file).read_bytes()}
    assert changed == {"body/potassium.py", "simulation/axis.py"}
