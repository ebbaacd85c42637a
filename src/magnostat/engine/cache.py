"""Compiled kernels on disk: a warm start compiles nothing and builds no IR.

One file per kernel, named by the SHA-256 of all that its machine code depends on: the program, the kept rows, the
sources of the printers, llvmlite and LLVM, the target. Its first line is JSON with the sizes and the SHA-256 of the
object that follows. A loaded object is native code, so the directory must be ours and writable by nobody else.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import tempfile
import warnings
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import llvmlite
import llvmlite.binding as llvm

from .layout import Sizes
from .object_code import OPTIMISATION, LoadedCode, compile_text
from .processor import Target
from .program import Program

VARIABLE = "MAGNOSTAT_CACHE"
PRINTERS = (
    "tableau", "layout", "arithmetic", "vector", "rows", "control", "hoist", "leaner", "rounds", "straight",
    "elimination", "object_code", "emit_powers", "emit_motion", "emit_refresh", "emit_step", "emit_pace", "emit_person",
    "emit_samples", "emit_windows", "emit_roots", "emit_drive",
)  # fmt: skip


class CacheWarning(UserWarning):
    """Something is wrong with the cache of compiled kernels; the kernel was compiled anew."""


def loaded(program: Program, rows: Sequence[int], target: Target) -> tuple[LoadedCode, Sizes]:
    """The machine code of `program` that keeps the ledger `rows`, from disk or compiled now and kept."""
    folder = usable_folder()
    file = folder / f"{key_of(program, rows, target)}.kernel" if folder else None
    if file and (found := read(file)):
        return LoadedCode(found[0]), found[1]
    code, sizes = compiled(program, rows, target)
    if file:
        write(file, code, sizes)
    return LoadedCode(code), sizes


def compiled(program: Program, rows: Sequence[int], target: Target) -> tuple[bytes, Sizes]:
    """The object file of `program` for `target`, made now, and the sizes of its workspace."""
    from .emit_drive import printed
    from .emit_motion import prepare_model

    model = prepare_model(program, rows)
    return compile_text(printed(model, target), target), model.sizes


def key_of(program: Program, rows: Sequence[int], target: Target) -> str:
    """The name of a kernel: SHA-256 of everything that its machine code depends on."""
    parts = (
        program.sha256, list(rows), printers_sha256(), llvmlite.__version__, list(llvm.llvm_version_info), OPTIMISATION,
        target.triple, target.cpu, target.features, target.lanes, target.fused,
    )  # fmt: skip
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


@cache
def printers_sha256() -> str:
    """SHA-256 of the sources that print kernels."""
    here, total = Path(__file__).parent, hashlib.sha256()
    for name in PRINTERS:
        total.update((here / f"{name}.py").read_bytes())
    return total.hexdigest()


def usable_folder() -> Path | None:
    """The cache directory, made if need be; None (and a warning, if others may write there) if it cannot be used."""
    try:
        folder = chosen_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = os.lstat(folder)
    except (OSError, RuntimeError):
        return None
    if not stat.S_ISDIR(found.st_mode):
        return None
    if hasattr(os, "getuid") and (found.st_uid != os.getuid() or found.st_mode & 0o022):
        warnings.warn(f"{folder}: others may write there; kernels are compiled anew each time; chmod 700 it",
                      CacheWarning, stacklevel=2)  # fmt: skip
        return None
    return folder


def chosen_folder() -> Path:
    """Where kernels are kept: MAGNOSTAT_CACHE, else magnostat in XDG_CACHE_HOME, else ~/.cache/magnostat."""
    if own := os.environ.get(VARIABLE):
        return Path(own)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "magnostat"


def read(file: Path) -> tuple[bytes, Sizes] | None:
    """The object and sizes in `file`; None if it is absent, or (with a warning) not what was written."""
    try:
        content = file.read_bytes()
    except OSError:
        return None
    head, _, code = content.partition(b"\n")
    try:
        noted = json.loads(head)
        if noted["sha256"] == hashlib.sha256(code).hexdigest():
            return code, Sizes(*(int(size) for size in noted["sizes"]))
    except (ValueError, KeyError, TypeError):
        pass
    warnings.warn(f"{file}: not what was written there; the kernel is compiled anew", CacheWarning, stacklevel=2)
    return None


def write(file: Path, code: bytes, sizes: Sizes) -> None:
    """Writes through a temporary file and a rename; a directory that cannot be written is left alone."""
    head = json.dumps({"sha256": hashlib.sha256(code).hexdigest(), "sizes": list(sizes)}).encode()
    try:
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=".kernel-")
    except OSError:
        return
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(head + b"\n" + code)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
