"""The traced body as it ships: one program without isotopes and one for each number of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ..body.system import LABELS, System, system
from ..core.errors import BadFile
from ..engine.kernel import Kernel, load
from ..engine.program import Program
from ..engine.trace import trace

PROGRAMS = Path(__file__).parents[1] / "data" / "programs"


def file_name(labels: int) -> str:
    """The name of the shipped program with that many isotopes."""
    return "axis.tac" if labels == 0 else f"axis-{labels}.tac"


def traced(labels: int = 0) -> Program:
    """The program traced from the pages now (what ``script/generate`` writes)."""
    whole: System = system(labels)
    return trace(whole.states, whole.parameters, whole.outside, whole.motion)


@cache
def program(labels: int = 0) -> Program:
    """The shipped program with that many isotopes, 0 to 3.

    >>> "plasma" in program().states
    True
    """
    if not 0 <= labels <= len(LABELS):
        raise BadFile(f"{labels} isotopes in one plan, at most {len(LABELS)} are expected", mend="leave some out")
    return Program.loads((PROGRAMS / file_name(labels)).read_text(encoding="utf-8"))


@cache
def kernel(labels: int = 0, ledger: str = "summary") -> Kernel:
    """The compiled program, kept for the life of the process and on disk for the next."""
    return load(program(labels), ledger="full" if ledger == "full" else "summary")
