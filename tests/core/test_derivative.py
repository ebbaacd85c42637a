"""Slopes on the graph against central differences and against SymPy, on expressions drawn at random."""

import math
from typing import Any

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

from magnostat.core import maths
from magnostat.core.derivative import slopes
from magnostat.core.maths import hill, log, power, where
from magnostat.core.trace import Graph, Node, quotient
from special_values import SLOPES_BELOW, Special, agrees

STATES = 3
values = st.lists(st.floats(0.2, 3.0), min_size=STATES, max_size=STATES)
ONE_ARGUMENT = ("exp", "log", "sqrt")
MORE = ("hill", "tight_binding", "smooth_min", "smooth_max", "michaelis_menten", "where")


def trees() -> st.SearchStrategy[Any]:
    """Expressions as nested tuples (operation, parts …); a leaf is a state index or a float."""
    leaf = st.integers(0, STATES - 1) | st.floats(0.5, 2.0)

    def grow(part: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.one_of(
            st.tuples(st.sampled_from("+*/-"), part, part),
            st.tuples(st.sampled_from(ONE_ARGUMENT), part),
            st.tuples(st.just("power"), part, part),
            st.tuples(st.sampled_from(MORE), part, part, part),
        )

    return st.recursive(leaf, grow, max_leaves=8)


def computed(tree: Any, y: list[Any]) -> Any:
    """The tree on any kind of number, kept moderate and positive: log(1 + x²), exp(-x), |x| of differences."""
    if isinstance(tree, int | float):
        return y[tree] if isinstance(tree, int) else tree
    op, *parts = (tree[0], *(computed(part, y) for part in tree[1:]))
    if op == "-":
        return 1.0 + (parts[0] - parts[1]) * (parts[0] - parts[1])
    if op in "+*/":
        return parts[0] + parts[1] if op == "+" else parts[0] * parts[1] if op == "*" else parts[0] / parts[1]
    if op in ("exp", "log"):
        return maths.exp(-parts[0]) if op == "exp" else maths.log(1.1 + parts[0])
    if op == "power":
        return power(parts[0], parts[1] / (0.5 + parts[1]))
    if op == "where":
        return where(parts[0] - 1.0, parts[1], parts[2])
    return getattr(maths, op)(*parts)


def evaluated(node: Node, y: list[float]) -> float:
    """The float that a node stands for."""
    if node.op == "const":
        return node.value
    if node.op == "state":
        return y[int(node.value)]
    a = [evaluated(arg, y) for arg in node.args]
    plain = {"add": lambda: a[0] + a[1], "sub": lambda: a[0] - a[1], "mul": lambda: a[0] * a[1],
             "div": lambda: quotient(a[0], a[1]), "neg": lambda: -a[0]}  # fmt: skip
    return plain[node.op]() if node.op in plain else maths.FLOATS[node.op](*a)


def traced(tree: Any) -> Node:
    graph = Graph()
    made = computed(tree, [graph.state(i) for i in range(STATES)])
    return made if isinstance(made, Node) else graph.constant(made)


@settings(max_examples=150, deadline=None)
@given(trees(), values)
def test_the_trace_has_the_bits_of_the_floats(tree: Any, y: list[float]) -> None:
    assert evaluated(traced(tree), y) == computed(tree, y) or math.isnan(computed(tree, y))


@settings(max_examples=150, deadline=None)
@given(trees(), values)
def test_slopes_are_central_differences(tree: Any, y: list[float]) -> None:
    node = traced(tree)
    (row,) = slopes([node])
    for i in range(STATES):
        h = 1e-5
        ahead, behind = ([v + sign * h * (j == i) for j, v in enumerate(y)] for sign in (1, -1))
        up, down, here = computed(tree, ahead), computed(tree, behind), computed(tree, y)
        curved = abs(up - 2 * here + down) / h  # of the order of h where smooth, of the slope at a jump of where()
        expected = (up - down) / (2 * h)
        found = evaluated(row[i], y) if i in row else 0.0
        assert abs(found - expected) <= 1e-6 * (1 + abs(expected) + abs(here)) + 20 * curved


@settings(max_examples=40, deadline=None)
@given(trees(), values)
def test_slopes_are_those_of_sympy(tree: Any, y: list[float]) -> None:
    symbols = sympy.symbols("x:3", real=True)
    expression = sympy.sympify(computed(tree, list(symbols)))
    (row,) = slopes([traced(tree)])
    point = dict(zip(symbols, map(sympy.Float, y), strict=True))
    for i, symbol in enumerate(symbols):
        # SymPy may leave a rounding error on the imaginary axis.
        expected = complex(expression.diff(symbol).subs(point))
        found = evaluated(row[i], y) if i in row else 0.0
        assert found == pytest.approx(expected.real, rel=1e-9, abs=1e-9)
        assert abs(expected.imag) <= 1e-9 * (1.0 + abs(expected.real))


@pytest.mark.parametrize("row", SLOPES_BELOW, ids=lambda row: f"{row.function}{row.args}")
def test_power_and_hill_are_flat_below_zero(row: Special) -> None:
    graph = Graph()
    (found,) = slopes([getattr(maths, row.function)(graph.state(0), *row.args[1:])])
    assert agrees(evaluated(found[0], [row.args[0]]), row.value)


def test_zeros_and_ones_cost_nothing() -> None:
    graph = Graph()
    x, y, k = graph.state(0), graph.state(1), graph.parameter(0)
    row, none, minus, gone = slopes([k * x + y, k * k, k - y, x - x])
    assert row == {0: k, 1: graph.constant(1.0)}
    assert none == gone == {}
    assert minus == {1: graph.constant(-1.0)}
    assert slopes([]) == []


def test_values_and_slopes_share() -> None:
    graph = Graph()
    x = graph.state(0)
    value = maths.exp(x)  # type: ignore[arg-type]
    assert slopes([value])[0][0] is value  # type: ignore[list-item]
    assert log(where(hill(1.0, 1.0, 1.0), 1.0, 2.0)) == 0.0


def test_a_power_has_its_slope_without_another_power() -> None:
    graph = Graph()
    x, n = graph.state(0), graph.parameter(0)
    (row,) = slopes([power(x, n)])  # type: ignore[arg-type, list-item]
    assert sum(node.op == "power" for node in graph.needed(row.values())) == 1


def test_the_branch_not_taken_may_have_a_slope_that_is_no_number() -> None:
    graph = Graph()
    x, y = graph.state(0), graph.state(1)
    inside = maths.exp(where(x, maths.sqrt(x) * y, 2.0 * y))  # type: ignore[arg-type]
    (row,) = slopes([3.0 * inside])  # type: ignore[list-item]
    assert evaluated(row[1], [0.0, 0.0]) == 6.0
    assert evaluated(row[0], [0.0, 5.0]) == 0.0


def test_ways_share_their_products() -> None:
    """Twenty states into one number, which goes through five functions into one result: 5 products there, not 100."""
    graph = Graph()
    total = graph.state(0)
    for i in range(1, 20):
        total = total + graph.parameter(i) * graph.state(i)
    result = total
    for _ in range(5):
        result = maths.exp(result)  # type: ignore[arg-type, assignment]
    before = len(graph.nodes)
    (row,) = slopes([result])
    assert len(row) == 20
    assert len(graph.nodes) - before <= 30
