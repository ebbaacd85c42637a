"""The names that a person, plan or study may use (study format, section 3).

Salts, drugs and disorders are the files of the catalogue: a new file is a new name.
"""

from __future__ import annotations

from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def _files(kind: str) -> tuple[str, ...]:
    """The names of the files of a kind, in order."""
    return tuple(sorted(path.stem for path in (DATA / kind).glob("*.toml")))


SALTS, DRUGS, DISORDERS = _files("salts"), _files("drugs"), _files("disorders")
FORMS = ("tablet", "capsule", "powder", "solution", "effervescent", "slow-release", "enteric-coated")
SOLUTES = ("Mg", "Ca", "K", "phosphate")
LABELS = ("25Mg", "26Mg", "28Mg")
ROUTES = ("oral", "IV")
LOSSES = ("gut", "sweat", "blood")
DEVICES = ("HD", "HDF", "CRRT", "CAPD")
BECAUSE = ("population", "intake", "gut", "kidney", "stores", "acute")
