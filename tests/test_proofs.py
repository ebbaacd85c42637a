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
