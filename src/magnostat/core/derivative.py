"""Derivatives on the graph: for every expression, the sparse row of its slopes with respect to the states.

Every operation has a slope in each of its arguments; the slope of a result in a state is the sum, over the ways that
lead from one to the other, of the products of the slopes on the way. The operations between are taken out one after
the other, that with the fewest ways through it first, so that ways share their products (Griewank and Walther 2008,
Evaluating Derivatives, chapter 9; the order is that of Markowitz 1957, Management Science 3, 255-269). Going forward
from the states, or back from the results, takes half as many multiplications again, or twice as many.

All is done in the same graph, so that values and slopes share their common parts. A state that a node does not depend
on has no entry; an entry that is 1 or -1 costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush

from .trace import Graph, Node

Row = dict[int, Node]


def slopes(wanted: Sequence[Node]) -> list[Row]:
    """For each of the `wanted` nodes {state index: d node / d state}, in ascending order of the states.

    >>> from magnostat.core.trace import Graph
    >>> graph = Graph()
    >>> x, k = graph.state(4), graph.parameter(0)
    >>> slopes([k * x + 1.0])
    [{4: parameter 0}]
    """
    if not wanted:
        return []
    ways = _Ways(wanted)
    ways.shorten()
    return [ways.row(node) for node in wanted]


class _Ways:
    """The slopes between states, operations and results; `into[v][u]` is the slope of v in u, `onto[u]` are those v.

    Vertices are numbers: those of the nodes, then, above them, one for each result, and for each `where` one a branch.
    The ways through a `where` are chosen, not multiplied: its branches wait until they are rows of states (a slope that
    is no number may stand in the branch not taken), and only then it becomes an operation like the others.
    """

    def __init__(self, wanted: Sequence[Node]) -> None:
        self.graph: Graph = wanted[0].graph
        self.into: dict[int, Row] = {}
        self.onto: dict[int, set[int]] = {}
        self.branches: dict[int, tuple[int, int]] = {}
        self.states: dict[int, int] = {}
        self.nodes = {node.number: node for node in self.graph.needed(wanted)}
        self.fresh = max(self.nodes) + 1
        one = self.graph.constant(1.0)
        for node in self.nodes.values():
            self._enter(node, one)
        self.results = {number: self._vertex() for number in dict.fromkeys(node.number for node in wanted)}
        for number, result in self.results.items():
            if number in self.into:
                self._add(number, result, one)

    def _enter(self, node: Node, one: Node) -> None:
        """Joins `node` to those of its arguments that depend on a state, if there are any."""
        if node.op == "state":
            self.states[node.number] = int(node.value)
        elif not any(arg.number in self.into for arg in node.args):
            return
        elif node.op == "where":
            if not any(arg.number in self.into for arg in node.args[1:]):
                return
            self.branches[node.number] = sides = (self._vertex(), self._vertex())
            for side, arg in zip(sides, node.args[1:], strict=True):
                if arg.number in self.into:
                    self._add(arg.number, side, one)
        else:
            for place, arg in enumerate(node.args):
                if arg.number in self.into:
                    self._add(arg.number, node.number, _local(node, place))
        self.into.setdefault(node.number, {})
        self.onto.setdefault(node.number, set())

    def _vertex(self) -> int:
        self.fresh += 1
        self.into[self.fresh] = {}
        return self.fresh

    def _add(self, u: int, v: int, slope: Node) -> None:
        row = self.into.setdefault(v, {})
        row[u] = _sum(row[u], slope) if u in row else slope
        self.onto[u].add(v)

    def shorten(self) -> None:
        """Takes out every operation, so that only ways of one slope from a state to a result are left."""
        queue: list[tuple[int, int]] = []
        changed: Iterable[int] = (*self._settled(), *self.onto)
        while True:
            for v in changed:
                if v in self.onto and v not in self.states and v not in self.branches:
                    heappush(queue, (self._through(v), v))
            if not queue:
                return
            ways, v = heappop(queue)
            current = v in self.onto and ways == self._through(v)
            changed = (*self._take_out(v), *self._settled()) if current else ()

    def _through(self, v: int) -> int:
        return len(self.into[v]) * len(self.onto[v])

    def _take_out(self, v: int) -> list[int]:
        """Joins what leads to v with what v leads to; the vertices whose ways have changed."""
        before, after = sorted(self.into.pop(v).items()), sorted(self.onto.pop(v))
        for u, _ in before:
            self.onto[u].discard(v)
        for w in after:
            slope = self.into[w].pop(v)
            for u, own in before:
                self._add(u, w, _product(slope, own))
        return [*(u for u, _ in before), *after]

    def _settled(self) -> Iterator[int]:
        """Each `where` whose branches are rows of states becomes an operation with slopes of its own."""
        for number, sides in list(self.branches.items()):
            if all(u in self.states for side in sides for u in self.into[side]):
                left, right = (self.into.pop(side) for side in sides)
                del self.branches[number]
                for u in (*left, *right):
                    self.onto[u].difference_update(sides)
                for u, slope in _chosen(self.nodes[number], left, right).items():
                    self._add(u, number, slope)
                yield number

    def row(self, node: Node) -> Row:
        """The slopes of one of the wanted nodes."""
        found = {self.states[u]: slope for u, slope in self.into[self.results[node.number]].items()}
        return {column: found[column] for column in sorted(found) if not _is(found[column], 0.0)}


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
    """Slope n x^n / x in x, which spares a second power; x^n log x in n; both 0 where x <= 0."""
    graph, (x, n) = node.graph, node.args
    if arg == 0:
        return graph.apply("where", x, n * node / x, 0.0)
    return graph.apply("where", x, node * graph.apply("log", x), 0.0)


def _chosen(node: Node, left: Row, right: Row) -> Row:
    graph, zero = node.graph, node.graph.constant(0.0)
    total: Row = {}
    for column in sorted({*left, *right}):
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
