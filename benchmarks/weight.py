"""How much disk an engine takes once it is installed: a distribution with everything that it requires."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PEERS = {
    "roadrunner": ["libroadrunner"], "copasi": ["copasi-basico"], "sundae": ["scikit-sundae", "numba"],
    "scipy": ["scipy", "numba"],
}  # fmt: skip


def mebibytes(wanted: Iterable[str]) -> float | None:
    """The size of the distributions `wanted` and of what they require; None if one is not installed."""
    try:
        return sum(_size(held) for held in _closure(wanted).values()) / 2**20
    except PackageNotFoundError:
        return None


def core() -> float | None:
    """Magnostat: its source and its required distributions, without extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    required = mebibytes(Requirement(line).name for line in project["dependencies"])
    own = sum(file.stat().st_size for file in (ROOT / "src").rglob("*") if file.is_file() and file.suffix != ".pyc")
    return None if required is None else required + own / 2**20


def _closure(wanted: Iterable[str]) -> dict[str, Distribution]:
    found: dict[str, Distribution] = {}
    left = list(wanted)
    while left:
        name = canonicalize_name(left.pop())
        if name in found:
            continue
        found[name] = distribution(name)
        for line in found[name].requires or ():
            need = Requirement(line)
            if need.marker is None or need.marker.evaluate({"extra": ""}):
                left.append(need.name)
    return found


def _size(held: Distribution) -> int:
    files = (Path(str(held.locate_file(file))) for file in held.files or () if file.suffix != ".pyc")
    return sum(file.stat().st_size for file in files if file.is_file())


if __name__ == "__main__":
    sys.stdout.write(f"{core()} { ({name: mebibytes(wanted) for name, wanted in PEERS.items()}) }\n")
