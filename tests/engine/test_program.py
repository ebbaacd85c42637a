"""The text of a Program is exact, and a damaged one is refused."""

import math
from typing import Any

import pytest

from magnostat.core.errors import BadFile
from magnostat.engine.program import EMPTY, FIRST_LINE, Instruction, Program


def test_round_trip_byte_for_byte(toy: Any) -> None:
    program = toy.program()
    text = program.dumps()
    assert Program.loads(text) == program
    assert Program.loads(text).dumps() == text
    assert Program.loads(text).sha256 == program.sha256


@pytest.mark.parametrize("value", [0.1, -0.0, 5e-324, 1.7976931348623157e308, math.inf, 1 / 3])
def test_floats_are_exact(value: float) -> None:
    program = Program((), (), (), ("k",), (value,), (), (), (Instruction("const", (), value),), (), (), (), (), ())
    again = Program.loads(program.dumps())
    assert math.copysign(1.0, again.code[0].value) == math.copysign(1.0, value)
    assert (again.code[0].value, again.reference[0]) == (value, value)


def test_needed_runs_no_more_than_asked(toy: Any) -> None:
    program = toy.program()
    few = program.needed([program.observed[0]])
    assert [program.code[i].op for i in few] == ["state", "parameter", "div"]


@pytest.mark.parametrize("text", [
    "", "something else\n", EMPTY + "add 0 0", EMPTY + "const x", EMPTY + "const 1\nneg 1", EMPTY + "State a pool",
    EMPTY + "State a pool 1.0", EMPTY + "what is this", EMPTY + "const 1\nobservable serum 1", EMPTY + "neg",
    EMPTY + "d_rate 0 0", FIRST_LINE + "\nconst 1\nnamed x -1",
])  # fmt: skip
def test_damaged_text_is_refused(text: str) -> None:
    with pytest.raises(BadFile):
        Program.loads(text)
