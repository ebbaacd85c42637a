"""The manifest of a run: what must be known to get it again, and the hash that names it."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping, Sequence

import numpy as np

from .core.version import __version__


def describe(inputs: Mapping[str, object], *, program_sha256: str, outcome: Sequence[str]) -> dict[str, object]:
    """The manifest of a run. ``inputs`` is all that decides its numbers, as plain values; their hash names the run.

    >>> describe({"plan": {}, "seed": 1}, program_sha256="00", outcome=("ok", "ok"))["outcome"]
    {'ok': 2}
    """
    return {
        "magnostat": __version__,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "program_sha256": program_sha256,
        "inputs_sha256": sha256({"magnostat": __version__, "program": program_sha256, **inputs}),
        "inputs": dict(inputs),
        "outcome": {sentence: list(outcome).count(sentence) for sentence in dict.fromkeys(outcome)},
    }


def sha256(inputs: Mapping[str, object]) -> str:
    """The SHA-256 of plain values, whatever the order of their keys."""
    text = json.dumps(inputs, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
