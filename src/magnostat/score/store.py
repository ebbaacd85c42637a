"""Results kept on disk, one file a study: what was scored once is not run again, and a stopped set resumes.

A file is named by the SHA-256 of all that decides its result: the text and data of the study, the program, and the
sources and data of the package below the application.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
from functools import cache
from pathlib import Path

import numpy as np

from ..core.version import __version__
from ..engine.cache import usable_folder
from ..record.study import Study
from ..run import replace_file
from ..simulation import axis
from .result import StudyResult, from_table

PACKAGE = Path(__file__).parent.parent
APART = ("app", "interop", "clinic", "intake", "language")
QUIET = tuple(Path("data") / name for name in ("studies", "facts", "foods", "language", "rules", "treatments"))
"""Rooms and data that decide no score; a study has its own digest."""

SUFFIXES = (".py", ".toml", ".tac", ".csv")


class Store:
    """Results by study. `folder` None: nothing is kept. `fresh`: what is there is not read."""

    def __init__(self, folder: Path | None, *, fresh: bool = False) -> None:
        self.folder, self.fresh = folder, fresh

    def get(self, study: Study) -> StudyResult | None:
        """The kept result; None if there is none, or if its file is not what was written."""
        if self.folder is None or self.fresh:
            return None
        try:
            return from_table(json.loads((self.folder / f"{key_of(study)}.json").read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def put(self, study: Study, result: StudyResult) -> None:
        """Keep a result; a folder that cannot be written is left alone."""
        if self.folder is None:
            return
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(self.folder / f"{key_of(study)}.json", json.dumps(result.table(), ensure_ascii=False))
        except (OSError, ValueError):
            return


def usual_store(*, fresh: bool = False) -> Store:
    """The store beside the compiled kernels (MAGNOSTAT_CACHE, else the user's cache folder)."""
    folder = usable_folder()
    return Store(folder / "scores" if folder else None, fresh=fresh)


def key_of(study: Study) -> str:
    """The name of a result: SHA-256 of everything that it depends on."""
    parts = (study.id, study.sha256, axis.program(0).sha256, sources_sha256(), __version__, np.__version__,
             platform.machine())  # fmt: skip
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


@cache
def sources_sha256() -> str:
    """SHA-256 of the sources and data of the package, without the application and without the studies themselves."""
    total = hashlib.sha256()
    for path, folders, files in os.walk(PACKAGE):
        place = Path(path).relative_to(PACKAGE)
        folders[:] = sorted(f for f in folders if not _apart(place / f))
        for name in sorted(files):
            if name.endswith(SUFFIXES):
                total.update(f"{place / name}\0".encode() + (Path(path) / name).read_bytes())
    return total.hexdigest()


def _apart(place: Path) -> bool:
    return place.parts[0] in APART or place in QUIET or place.name == "__pycache__"
