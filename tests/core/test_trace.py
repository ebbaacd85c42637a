"""The expression graph keeps the page's operations, each once, and refuses to branch."""

import math

import numpy as np
import pytest

from magnostat.core.maths import exp, log, named, power, where
from magnostat.core.trace import Graph, Node, NotTraceable, quotient


@pytest.fixture
def graph() -> Graph:
    return Graph()


def test_each_expression_exists_once_and_keeps_the_first_order(graph: Graph) -> None:
    a, b = graph.state(0), graph.state(1)
    assert (a + b) is (b + a)
    assert (b * a) is (b * a)
    assert (a - b) is not (b - a)
    assert [arg.value for arg in (b + a).args] == [0.0, 1.0]
    assert graph.constant(0.0) is not graph.constant(-0.0)


def test_foldings_that_keep_the_bits(graph: Graph) -> None:
    x, y = graph.state(0), graph.state(1)
    for same in (x * 1, 1.0 * x, x / 1.0, x - 0.0, x + 0, sum([x]), +x, -(1.0 * -x)):
        assert same is x
    for same in (x - y, x + (-y), (-y) + x):
        assert same is x - y
    assert x - (-y) is x + y
    assert (graph.constant(0.1) + 0.2).value == 0.1 + 0.2
    assert (graph.constant(1.0) / 0.0).value == math.inf
    assert (-graph.constant(2.0) * 3.0 - 1.0).value == -7.0
    assert [node.op for node in (x * 0.0, 0.0 * x, x - x)] == ["mul", "mul", "sub"]


def test_numbers_of_all_kinds_join(graph: Graph) -> None:
    x = graph.state(0)
    assert np.float64(2.0) * x is 2 * x
    assert x / np.float64(2.0) is x / 2
    assert [node.op for node in (3.0 - x, 3.0 / x)] == ["sub", "div"]
    with pytest.raises(NotTraceable, match="met a str"):
        x + "1"  # type: ignore[operator]
    with pytest.raises(NotTraceable, match="NaN"):
        x + math.nan
    with pytest.raises(NotTraceable, match="two traces"):
        x + Graph().state(0)


@pytest.mark.parametrize("use", [bool, float, int, round, abs, lambda x: x > 0, lambda x: x == 0.0, lambda x: x != 1,
                                 lambda x: max(x, x * 2), lambda x: x % 2, lambda x: x // 2])  # fmt: skip
def test_a_page_may_not_branch(graph: Graph, use: object) -> None:
    with pytest.raises(NotTraceable, match="where"):
        use(graph.state(0))  # type: ignore[operator]


def test_a_page_may_not_use_the_power_operator(graph: Graph) -> None:
    for use in (lambda x: x**2, lambda x: 2**x):
        with pytest.raises(NotTraceable, match=r"power\(x, n\)"):
            use(graph.state(0))


def test_functions_make_nodes_from_any_mixture(graph: Graph) -> None:
    x = graph.state(0)
    made = (exp(x), log(x), power(2.0, x), power(x, 2.0), where(1.0, 0.0, x))  # type: ignore[arg-type]
    assert [repr(node) for node in made][:2] == ["exp(#0)", "log(#0)"]
    assert all(isinstance(node, Node) for node in made)
    assert log(graph.constant(2.0)).op == "log"  # type: ignore[arg-type, attr-defined]


def test_a_node_can_carry_a_name(graph: Graph) -> None:
    x = graph.state(0) * 2.0
    assert named("kidney.urine", x) is x  # type: ignore[arg-type, comparison-overlap]
    assert graph.names == {"kidney.urine": x}
    assert named("kidney.urine", 0.2) == 0.2


def test_needed_leaves_the_dead_out(graph: Graph) -> None:
    x, y = graph.state(0), graph.state(1)
    kept = x * 2.0
    _ = y * 3.0
    assert [node.op for node in graph.needed([kept])] == ["state", "const", "mul"]


def test_quotient_is_ieee() -> None:
    assert [quotient(1.0, 0.0), quotient(-1.0, 0.0), quotient(1.0, -0.0)] == [math.inf, -math.inf, -math.inf]
    assert math.isnan(quotient(0.0, 0.0))
    assert math.isnan(quotient(math.nan, 0.0))
    assert quotient(7.0, 2.0) == 3.5
