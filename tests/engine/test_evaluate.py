"""Programs on arrays: shapes, edges, and the same numbers as plain Python."""

from typing import Any

import numpy as np
import pytest

from magnostat.core import maths
from magnostat.core.balance import Motion
from magnostat.core.errors import UnknownName
from magnostat.engine.evaluate import evaluate, flows, jacobian, observe, python_source, rates
from magnostat.engine.trace import trace
from special_values import OVERFLOWING, SPECIAL, agrees


def test_arrays_give_what_plain_python_gives(toy: Any) -> None:
    program = toy.program()
    space: dict[str, Any] = {}
    exec(python_source(program), space)
    rng = np.random.default_rng(1)
    y = np.array(program.start) * np.exp(rng.normal(size=(4, 3, 5)))
    p = np.array(program.reference) * np.exp(0.3 * rng.normal(size=(4, 6)))
    found, slopes = rates(program, y, p), jacobian(program, y, p)
    assert found.shape == (4, 3, 5)
    assert slopes.shape == (4, 3, 5, 5)
    for person in range(4):
        for time in range(3):
            args = (y[person, time].tolist(), p[person].tolist())
            np.testing.assert_allclose(found[person, time], space["rates"](*args), rtol=1e-12, atol=1e-13)
            np.testing.assert_allclose(slopes[person, time], space["jacobian"](*args), rtol=1e-12, atol=1e-13)


def test_shapes_and_names(toy: Any) -> None:
    program = toy.program()
    y, p = np.array(program.start), np.array(program.reference)
    assert rates(program, y, p).shape == (5,)
    assert flows(program, np.tile(y, (7, 1)), p).shape == (7, 8)
    assert flows(program, np.tile(y, (7, 1)), p, [0]).tolist() == [[0.6]] * 7
    assert flows(program, y, np.tile(p, (2, 1))).shape == (2, 8)
    seen = observe(program, ["free", "serum"], np.tile(y, (2, 7, 1)), np.tile(p, (2, 1)))
    assert list(seen) == ["free", "serum"]
    assert seen["serum"].shape == (2, 7)
    assert seen["serum"][0, 0] == 2.5 / 3.0
    with pytest.raises(UnknownName, match="did you mean 'serum'"):
        observe(program, ["sreum"], y, p)


@pytest.mark.parametrize("function", sorted({row.function for row in SPECIAL}))
def test_edges(function: str) -> None:
    rows = [row for row in SPECIAL + OVERFLOWING if row.function == function]
    count = len(rows[0].args)

    def motion(y: Any, p: Any) -> Motion:
        return Motion((), {}, {"value": getattr(maths, function)(*(p[f"x{i}"] for i in range(count)))})

    program = trace([], [(f"x{i}", 0.0) for i in range(count)], [], motion)
    y = np.empty((len(rows), 0))
    together = observe(program, ["value"], y, np.array([row.args for row in rows]))["value"]
    for row, found in zip(rows, together, strict=True):
        assert agrees(found, row.value), row
        (alone,) = evaluate(program, program.observed, y[:1], np.array([row.args]))
        assert agrees(alone[0], row.value), row
