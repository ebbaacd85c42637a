"""Which machine code to make: the level of the processor, its lanes, and the other targets that are only compiled.

Three levels of x86-64 are told apart (v4 = AVX-512: 8 lanes, v3 = AVX2 and FMA: 4, v2 = SSE4.2: 2); others have 2.
The code is made for the level and not for the model of processor, so that machines of one level give the same bits.
The environment variable MAGNOSTAT_CPU = x86-64-v2 | v3 | v4 | native overrides.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

import llvmlite.binding as llvm

from magnostat.core.errors import OutOfRange, did_you_mean, shown

LEVELS = {"x86-64-v2": 2, "x86-64-v3": 4, "x86-64-v4": 8}
VARIABLE = "MAGNOSTAT_CPU"
NEEDS = {
    "x86-64-v4": ("avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl", "avx2", "fma", "bmi2"),
    "x86-64-v3": ("avx2", "fma", "bmi2", "f16c", "lzcnt", "movbe"),
    "x86-64-v2": ("sse4.2", "ssse3", "popcnt", "cx16"),
}
ELSEWHERE = ("aarch64-unknown-linux-gnu", "arm64-apple-darwin", "x86_64-pc-windows-msvc")
WIDTHS = (2, 4, 8)


@dataclass(frozen=True)
class Target:
    """What a kernel is compiled for; `fused` says that the processor multiplies and adds in one rounding."""

    triple: str
    cpu: str
    features: str
    lanes: int
    fused: bool

    def machine(self, level: int = 2) -> Any:
        """The LLVM target machine at this optimisation `level` (0 to 3)."""
        prepare(native=self.triple == llvm.get_process_triple())
        target = llvm.Target.from_triple(self.triple)
        return target.create_target_machine(cpu=self.cpu, features=self.features, opt=level, reloc="default", jit=False)


def prepare(*, native: bool = True) -> None:
    """Makes LLVM know this machine's code, or with native=False that of every machine; twice does no harm."""
    if native:
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
    else:
        llvm.initialize_all_targets()
        llvm.initialize_all_asmprinters()


def here(cpu: str | None = None, lanes: int | None = None) -> Target:
    """The Target of this machine. `cpu` (else MAGNOSTAT_CPU) chooses the level, `lanes` 2, 4 or 8 the width.

    OutOfRange if the level is unknown or this processor lacks it.
    """
    prepare()
    triple, host = llvm.get_process_triple(), llvm.get_host_cpu_features()
    name = _full_name(cpu or os.environ.get(VARIABLE) or _level_of(triple, host))
    if name == "native":
        features = f"{host.flatten()},-prefer-256-bit" if host.get("avx512f") else host.flatten()
        width = LEVELS.get(_level_of(triple, host), 2)
        fused = bool(host.get("fma")) or _is_arm(triple)
        return Target(triple, llvm.get_host_cpu_name(), features, _checked(lanes or width), fused)
    if name == "generic":
        return Target(triple, "generic", "", _checked(lanes or 2), _is_arm(triple))
    if not _is_x86(triple) or not all(host.get(feature) for feature in NEEDS[name]):
        raise OutOfRange(f"this processor is no {name}", where=VARIABLE, mend="choose a lower level or native")
    return of_level(triple, name, lanes)


def of_level(triple: str, name: str, lanes: int | None = None) -> Target:
    """The Target of an x86-64 level on any triple."""
    features = "-prefer-256-bit" if name == "x86-64-v4" else ""
    return Target(triple, name, features, _checked(lanes or LEVELS[name]), name != "x86-64-v2")


def elsewhere(triple: str) -> Target:
    """The Target for another machine: compiled to show that it can be, not run."""
    if _is_x86(triple):
        return of_level(triple, "x86-64-v3")
    cpu = "apple-m1" if "darwin" in triple else "generic"
    return Target(triple, cpu, "+neon", 2, True)


def _full_name(name: str) -> str:
    full = f"x86-64-{name}" if name in ("v2", "v3", "v4") else name
    known = (*LEVELS, "native", "generic")
    if full not in known:
        raise OutOfRange(f"unknown processor {shown(name)}", where=VARIABLE, mend=did_you_mean(full, known))
    return full


def _level_of(triple: str, host: Any) -> str:
    if _is_x86(triple):
        for name, needed in NEEDS.items():
            if all(host.get(feature) for feature in needed):
                return name
    return "generic"


def _is_x86(triple: str) -> bool:
    return triple.startswith(("x86_64", "amd64"))


def _is_arm(triple: str) -> bool:
    return triple.startswith(("aarch64", "arm64"))


def _checked(lanes: int) -> int:
    if lanes not in WIDTHS:
        raise OutOfRange(f"{lanes} lanes", where="lanes", mend="2, 4 or 8 are possible")
    return lanes
