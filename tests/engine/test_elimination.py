"""The elimination plan, run as it is written, against LAPACK."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from magnostat.engine.elimination import Elimination, plan_elimination


def factored(plan: Elimination, matrix: np.ndarray) -> np.ndarray:
    w = matrix.copy()
    for op, i, j, k in plan.factor:
        if op == "invert":
            w[k, k] = 1.0 / w[k, k]
        elif op == "scale":
            w[i, k] *= w[k, k]
        else:
            w[i, j] = (0.0 if op == "fill" else w[i, j]) - w[i, k] * w[k, j]
    return w


def solved(plan: Elimination, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    x = b.copy()
    for i, k in plan.forward:
        x[i] -= w[i, k] * x[k]
    for i, j in plan.backward:
        x[i] = x[i] * w[i, i] if i == j else x[i] - w[i, j] * x[j]
    return x


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 25), st.floats(0.0, 0.4), st.integers(0, 2**32 - 1))
def test_solutions_are_those_of_lapack(size: int, density: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    matrix = np.where(rng.random((size, size)) < density, rng.normal(size=(size, size)), 0.0)
    np.fill_diagonal(matrix, 1.0 + np.abs(matrix).sum(axis=0))
    plan = plan_elimination(size, map(tuple, np.argwhere(matrix)))
    b = rng.normal(size=size)
    np.testing.assert_allclose(solved(plan, factored(plan, matrix), b), np.linalg.solve(matrix, b), atol=1e-12)
    assert sorted(plan.order) == list(range(size))
    assert set(plan.pattern) == {*map(tuple, np.argwhere(matrix)), *plan.fill}
    assert {o[1:3] for o in plan.factor if o.op == "fill"} == plan.fill


def arrow(size: int) -> list[tuple[int, int]]:
    return [(0, i) for i in range(size)] + [(i, 0) for i in range(size)]


def test_an_arrow_fills_nothing_and_a_chain_costs_its_length() -> None:
    plan = plan_elimination(10, arrow(10))
    assert plan.order[-1] in (0, 9)
    assert not plan.fill
    chain = plan_elimination(20, [(i + 1, i) for i in range(19)] + [(i, i + 1) for i in range(19)])
    assert not chain.fill
    assert chain.operations() == (20 + 19 + 2 * 19, 2 * 19 + 2 * 19 + 20)


@pytest.mark.parametrize("size", [5, 12])
def test_a_full_matrix_costs_what_dense_elimination_costs(size: int) -> None:
    plan = plan_elimination(size, [(i, j) for i in range(size) for j in range(size)])
    updates = sum(o.op == "update" for o in plan.factor)
    assert updates == sum(k * k for k in range(size))
    assert plan.operations()[1] == 2 * size * (size - 1) + size


def test_the_plan_is_the_same_every_time() -> None:
    pattern = [(i, (7 * i + 3) % 30) for i in range(30)] + [((11 * i) % 30, i) for i in range(30)]
    assert plan_elimination(30, pattern) == plan_elimination(30, reversed(pattern))
