"""From a motion to a Program: what it computes, and which motions are refused."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from magnostat.core.balance import Motion, Transfer, balance
from magnostat.core.maths import named
from magnostat.engine.evaluate import python_source
from magnostat.engine.trace import BadModel, trace


def compiled(program: Any) -> dict[str, Any]:
    space: dict[str, Any] = {}
    exec(python_source(program), space)
    return space


@settings(deadline=None)
@given(st.lists(st.floats(1e-3, 1e3), min_size=5, max_size=5), st.lists(st.floats(0.5, 2.0), min_size=6, max_size=6))
def test_the_program_has_the_bits_of_the_pages(toy: Any, amounts: list[float], factors: list[float]) -> None:
    values = [v * f for (_, v), f in zip(toy.parameters, factors, strict=True)]
    y = {name: v for (name, _, _), v in zip(toy.states, amounts, strict=True)}
    moved = toy.motion(y, {name: v for (name, _), v in zip(toy.parameters, values, strict=True)})
    expected = {**moved.rates, **balance(["gut", "plasma", "cell", "deep"], moved.transfers)}
    assert compiled(toy.program())["rates"](amounts, values) == [expected[name] for name, _, _ in toy.states]


def test_the_jacobian_is_the_slope_of_the_rates(toy: Any) -> None:
    program = toy.program()
    code = compiled(program)
    y, p = np.array(program.start), list(program.reference)
    found = np.array(code["jacobian"](list(y), p))
    for j in range(5):
        h = 1e-6 * y[j]
        up, down = (np.array(code["rates"](list(y + sign * h * (np.arange(5) == j)), p)) for sign in (1, -1))
        np.testing.assert_allclose(found[:, j], (up - down) / (2 * h), rtol=1e-6, atol=1e-7)
    assert [entry[:2] for entry in program.jacobian] == sorted(entry[:2] for entry in program.jacobian)
    assert {(row, column) for row, column, _ in program.jacobian} == {tuple(x) for x in np.argwhere(found != 0.0)}


def test_flow_slopes_add_up_to_pool_slopes(toy: Any) -> None:
    program = toy.program()
    assert program.ledger[3] == ("plasma", "urine")
    assert {(row, column) for row, column, _ in program.flow_jacobian if row in (0, 2, 3)} == {(2, 0), (3, 1), (3, 2)}


def test_numbering_is_stable_topological_and_without_dead_code(toy: Any) -> None:
    program = toy.program()
    assert toy.program().dumps() == program.dumps()
    assert all(arg < i for i, instruction in enumerate(program.code) for arg in instruction.args)
    assert len(set(program.code)) == len(program.code)
    outputs = [*program.rates, *program.flows, *program.observed]
    outputs += [number for _, _, number in (*program.jacobian, *program.flow_jacobian)]
    assert program.needed(outputs) == tuple(range(len(program.code)))


def one_pool(transfers: Any, rates: Any = (), observables: Any = ()) -> Any:
    def motion(y: Any, p: Any) -> Motion:
        return Motion(tuple(Transfer(*t) for t in transfers(y)), dict(rates), dict(observables))

    return trace([("plasma", True, 1.0)], [("k", 1.0)], ["urine"], motion)


def test_constant_and_absent_slopes() -> None:
    program = one_pool(lambda y: [("plasma", "urine", 0.5), ("urine", "plasma", named("back", 2.0 * y["plasma"]))])
    assert [(row, column) for row, column, _ in program.jacobian] == [(0, 0)]
    assert dict(program.names).keys() == {"back"}


@pytest.mark.parametrize(("transfers", "rates", "observables", "message"), [
    (lambda y: [("plasma", "urin", 1.0)], {}, {}, "'urin' is no pool.*did you mean 'urine'"),
    (lambda y: [("plasma", "plasma", 1.0)], {}, {}, "leads nowhere"),
    (lambda y: [], {}, {}, "'plasma' has no transfer"),
    (lambda y: [("plasma", "urine", 1.0)], {"plasma": 1.0}, {}, "'plasma' has a rate"),
    (lambda y: [("plasma", "urine", 1.0)], {"PTH": 1.0}, {}, "'PTH', which is no state"),
    (lambda y: [("plasma", "urine", 1.0)], {}, {"a b": 1.0}, "'a b' is no name"),
])  # fmt: skip
def test_motions_that_do_not_fit_are_refused(transfers: Any, rates: Any, observables: Any, message: str) -> None:
    with pytest.raises(BadModel, match=message):
        one_pool(transfers, rates, observables)


def test_names_are_checked() -> None:
    def still(y: Any, p: Any) -> Motion:
        return Motion((), {}, {})

    with pytest.raises(BadModel, match="state 'PTH' has no rate"):
        trace([("PTH", False, 1.0)], [], [], still)
    with pytest.raises(BadModel, match="is there twice"):
        trace([("a", False, 1.0)], [], ["a"], still)
    with pytest.raises(BadModel, match="parameter 'k' is there twice"):
        trace([], [("k", 1.0), ("k", 2.0)], [], still)
    assert trace([], [], [], still).code == ()
