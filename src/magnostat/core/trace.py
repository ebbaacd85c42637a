"""The expression graph: what a page computes when it is called with Nodes instead of numbers.

A Graph holds every expression once (a + b and b + a are the same Node), in the order of the page, so that the floats
that the page gives and the floats that the traced code gives are the same to the last bit.

Only foldings that keep the bits are made: operations on two constants; x·1, x/1, x - 0, -(-x); x + (-y) is x - y.
x + 0 is x too: only the sign of a zero can differ. x·0 is not folded (x may be infinite); in derivatives, where an
absent entry means "does not depend", it never arises.
"""

from __future__ import annotations

import math
import numbers
import struct
from collections.abc import Iterable
from typing import NoReturn

from magnostat.core.errors import MagnostatError

Number = float | int
Key = tuple[str, tuple[int, ...], bytes]
COMMUTATIVE = frozenset({"add", "mul"})


class NotTraceable(MagnostatError):
    """A page did with a Node what no kernel can do: branch on it, round it, raise it with **."""


def _refused(self: Node, *_: object) -> NoReturn:
    raise NotTraceable("a page branched on a traced number or rounded it", mend="use where(x, a, b) of core.maths")


def _no_power(self: Node, *_: object) -> NoReturn:
    raise NotTraceable("a page used **", mend="write x * x or power(x, n) of core.maths")


class Node:
    """One expression of a Graph: `op` on `args`; `value` is the constant or the index of a state or parameter.

    Nodes add, subtract, multiply and divide; core.maths has the rest. They cannot be compared.
    """

    __slots__ = ("args", "graph", "number", "op", "value")
    __array_ufunc__ = None  # NumPy scalars leave the operation to the Node

    def __init__(self, graph: Graph, number: int, op: str, args: tuple[Node, ...], value: float) -> None:
        self.graph, self.number, self.op, self.args, self.value = graph, number, op, args, value

    def __add__(self, other: Node | Number) -> Node:
        return self.graph.apply("add", self, other)

    def __radd__(self, other: Number) -> Node:
        return self.graph.apply("add", other, self)

    def __sub__(self, other: Node | Number) -> Node:
        return self.graph.apply("sub", self, other)

    def __rsub__(self, other: Number) -> Node:
        return self.graph.apply("sub", other, self)

    def __mul__(self, other: Node | Number) -> Node:
        return self.graph.apply("mul", self, other)

    def __rmul__(self, other: Number) -> Node:
        return self.graph.apply("mul", other, self)

    def __truediv__(self, other: Node | Number) -> Node:
        return self.graph.apply("div", self, other)

    def __rtruediv__(self, other: Number) -> Node:
        return self.graph.apply("div", other, self)

    def __neg__(self) -> Node:
        return self.graph.apply("neg", self)

    def __pos__(self) -> Node:
        return self

    def __eq__(self, other: object) -> bool:
        return self is other or _refused(self)

    __hash__ = object.__hash__
    __bool__ = __float__ = __int__ = __index__ = __round__ = __floor__ = __ceil__ = __trunc__ = _refused
    __lt__ = __le__ = __gt__ = __ge__ = __abs__ = __mod__ = __rmod__ = __floordiv__ = __rfloordiv__ = _refused
    __pow__ = __rpow__ = _no_power

    def __repr__(self) -> str:
        if self.op in ("const", "state", "parameter"):
            return f"{self.op} {self.value:g}"
        return f"{self.op}({', '.join(f'#{arg.number}' for arg in self.args)})"


class Graph:
    """All expressions of one trace, each once, in the order in which they arose.

    >>> graph = Graph()
    >>> x, k = graph.state(0), graph.parameter(0)
    >>> k * x + 1.0
    add(#2, #3)
    >>> (x * k) is (k * x)
    True
    """

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.names: dict[str, Node] = {}
        self._known: dict[Key, Node] = {}

    def state(self, index: int) -> Node:
        """The leaf that stands for state `index`."""
        return self._node("state", (), float(index))

    def parameter(self, index: int) -> Node:
        """The leaf that stands for parameter `index`."""
        return self._node("parameter", (), float(index))

    def constant(self, value: Number) -> Node:
        """The leaf of a number; NotTraceable if it is NaN."""
        if math.isnan(value):
            raise NotTraceable("a page made NaN out of constants", mend="check its literals")
        return self._node("const", (), float(value))

    def apply(self, op: str, *args: Node | Number) -> Node:
        """`op` on `args` (Nodes or numbers), simplified as the head of this file says."""
        nodes = tuple(self._own(arg) for arg in args)
        folded = self._folded(op, nodes)
        return self._node(op, nodes, 0.0) if folded is None else folded

    def _own(self, arg: Node | Number) -> Node:
        if isinstance(arg, Node):
            if arg.graph is not self:
                raise NotTraceable("Nodes of two traces met", mend="call the page with the Nodes of one trace")
            return arg
        if isinstance(arg, numbers.Real):
            return self.constant(float(arg))
        raise NotTraceable(f"a traced number met a {type(arg).__name__}", mend="use numbers")

    def _folded(self, op: str, args: tuple[Node, ...]) -> Node | None:
        if op not in ARITHMETIC:
            return None
        if all(arg.op == "const" for arg in args):
            return self.constant(_computed(op, *(arg.value for arg in args)))
        if op == "neg":
            return args[0].args[0] if args[0].op == "neg" else None
        a, b = args
        if (op in ("add", "sub") and _is(b, 0.0)) or (op in ("mul", "div") and _is(b, 1.0)):
            return a
        if (op == "add" and _is(a, 0.0)) or (op == "mul" and _is(a, 1.0)):
            return b
        if op == "add" and b.op == "neg":
            return self.apply("sub", a, b.args[0])
        if op == "add" and a.op == "neg":
            return self.apply("sub", b, a.args[0])
        return self.apply("add", a, b.args[0]) if op == "sub" and b.op == "neg" else None

    def _node(self, op: str, args: tuple[Node, ...], value: float) -> Node:
        of, bits = tuple(arg.number for arg in args), struct.pack("<d", value)
        known = self._known.get((op, of, bits))
        if known is None and op in COMMUTATIVE:
            known = self._known.get((op, of[::-1], bits))
        if known is None:
            known = self._known[op, of, bits] = Node(self, len(self.nodes), op, args, value)
            self.nodes.append(known)
        return known

    def needed(self, wanted: Iterable[Node]) -> list[Node]:
        """The nodes that the `wanted` ones are computed from, in the order in which they arose."""
        live = bytearray(len(self.nodes))
        for node in wanted:
            live[node.number] = 1
        for node in reversed(self.nodes):
            if live[node.number]:
                for arg in node.args:
                    live[arg.number] = 1
        return [node for node in self.nodes if live[node.number]]


ARITHMETIC = frozenset({"add", "sub", "mul", "div", "neg"})


def _is(node: Node, value: float) -> bool:
    return node.op == "const" and node.value == value


def _computed(op: str, a: float, b: float = 0.0) -> float:
    if op == "add":
        return a + b
    if op == "sub":
        return a - b
    if op == "mul":
        return a * b
    return -a if op == "neg" else quotient(a, b)


def quotient(a: float, b: float) -> float:
    """The quotient a / b as IEEE 754 has it: dividing by zero gives an infinity or NaN and never raises.

    >>> quotient(1.0, -0.0), quotient(6, 3)
    (-inf, 2.0)
    """
    if b != 0.0:
        return a / b
    if a == 0.0 or math.isnan(a):
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1.0, b)
