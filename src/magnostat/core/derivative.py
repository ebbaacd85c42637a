"""Derivatives on the graph: for every expression, the sparse row of its slopes with respect to the states.

Forward differentiation, each node once, in the same graph, so that values and slopes share their common parts. A state
that a node does not depend on has no entry; an entry that is 1 or -1 costs nothing. x / y has slopes through one
reciprocal of y.
"""

from __future__ import annotations

from collections.abc import Sequence

from .trace import Node

Row = dict[int, Node]


def slopes(wanted: Sequence[Node]) -> list[Row]:
    """For each of the `wanted` nodes {state index: d node / d state}, in ascending order of the states.

    >>> from magnostat.core.trace import Graph
    >>> graph = Graph()
    >>> x, k = graph.state(4), graph.parameter(0)
    >>> slopes([k * x + 1.0])
    [{4: parameter 0}]
    """
    rows: dict[int, Row] = {}
    if wanted:
        for node in wanted[0].graph.needed(wanted):
            rows[node.number] = _row(node, [rows[arg.number] for arg in node.args])
    return [{column: row[column] for column in sorted(row)} for row in (rows[node.number] for node in wanted)]


def _row(node: Node, rows: list[Row]) -> Row:
    if node.op == "state":
        return {int(node.value): node.graph.constant(1.0)}
    if not any(rows):
        return {}
    if node.op == "where":
        return _chosen(node, rows[1], rows[2])
    total: Row = {}
    for arg, row in zip(range(len(rows)), rows, strict=True):
        if row:
            local = _local(node, arg)
            for column, slope in row.items():
                term = _product(local, slope)
                total[column] = _sum(total[column], term) if column in total else term
    return {column: slope for column, slope in total.items() if not _is(slope, 0.0)}


def _local(node: Node, arg: int) -> Node:
    """Slope of the node with respect to its argument `arg`."""
    graph, op = node.graph, node.op
    if op in ("add", "sub", "neg"):
        return graph.constant(-1.0 if op == "neg" or (op == "sub" and arg == 1) else 1.0)
    if op == "mul":
        return node.args[1 - arg]
    if op == "div":
        inverse = graph.apply("div", 1.0, node.args[1])
        return inverse if arg == 0 else -_product(node, inverse)
    if op == "sqrt":
        return graph.apply("div", 0.5, node)
    if op == "exp":
        return node
    if op == "log":
        return graph.apply("div", 1.0, node.args[0])
    return _local_power(node, arg)


def _local_power(node: Node, arg: int) -> Node:
    """Slope n x^(n-1) in x; x^n log x in n, 0 where x <= 0."""
    graph, (x, n) = node.graph, node.args
    if arg == 0:
        return n * graph.apply("power", x, n - 1.0)
    return graph.apply("where", x, node * graph.apply("log", x), 0.0)


def _chosen(node: Node, left: Row, right: Row) -> Row:
    graph, zero = node.graph, node.graph.constant(0.0)
    total: Row = {}
    for column in (*left, *(c for c in right if c not in left)):
        a, b = left.get(column, zero), right.get(column, zero)
        total[column] = a if a is b else graph.apply("where", node.args[0], a, b)
    return total


def _product(a: Node, b: Node) -> Node:
    """Product a b, with the 1, -1 and minus signs that derivatives are full of kept out of the multiplication."""
    for one, other in ((a, b), (b, a)):
        if _is(one, 1.0):
            return other
        if _is(one, -1.0):
            return -other
        if one.op == "neg":
            return -_product(one.args[0], other)
    return a * b


def _sum(a: Node, b: Node) -> Node:
    if (b.op == "neg" and b.args[0] is a) or (a.op == "neg" and a.args[0] is b):
        return a.graph.constant(0.0)
    return a + b


def _is(node: Node, value: float) -> bool:
    return node.op == "const" and node.value == value
