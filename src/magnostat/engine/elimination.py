"""A plan to solve (g I - J) x = b without pivoting: order, fill-in and every operation, known before any number is.

Markowitz order: the pivot whose row and column fill in least comes next (Markowitz 1957, Management Science 3,
255-269). Pivots on the diagonal are safe for transfers between compartments: a column of J sums to at most
zero and is negative on the diagonal alone, so g I - J with g > 0 is an M-matrix, which needs no pivoting. Regulators
add other entries; a step that is too long for them fails its error test and comes back with a larger g.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

Entry = tuple[int, int]


class Operation(NamedTuple):
    """One operation on the entries of the matrix, in place.

    "invert": w[k,k] = 1 / w[k,k] · "scale": w[i,k] = w[i,k] w[k,k] · "update": w[i,j] = w[i,j] - w[i,k] w[k,j], where a
    "fill" starts from zero: w[i,j] = - w[i,k] w[k,j]. Unused indices are -1.
    """

    op: str
    i: int
    j: int
    k: int


class Elimination(NamedTuple):
    """The plan for a matrix of `size` rows.

    `order` are the pivots; `pattern` the entries of the factors, row by row (the diagonal holds inverses); `fill` those
    that the matrix does not have itself. `factor` runs first; then, for every right side b, in place: `forward` (i, k):
    b[i] -= w[i,k] b[k]; then `backward` (i, j): b[i] -= w[i,j] b[j], or b[i] *= w[i,i] where j = i.
    """

    size: int
    order: tuple[int, ...]
    pattern: tuple[Entry, ...]
    fill: frozenset[Entry]
    factor: tuple[Operation, ...]
    forward: tuple[Entry, ...]
    backward: tuple[Entry, ...]

    def operations(self) -> tuple[int, int]:
        """Floating-point operations of one factorisation and of one solution."""
        cost = {"invert": 1, "scale": 1, "fill": 1, "update": 2}
        return (
            sum(cost[o.op] for o in self.factor),
            2 * len(self.forward) + sum(1 if i == j else 2 for i, j in self.backward),
        )


def plan_elimination(size: int, nonzero: Iterable[Entry]) -> Elimination:
    """The plan for a matrix of `size` rows whose entries (row, column) may be non-zero at `nonzero` and the diagonal.

    >>> plan = plan_elimination(3, [(0, 1), (1, 0), (1, 2)])
    >>> plan.order, sorted(plan.fill), plan.operations()
    ((2, 0, 1), [], (7, 9))
    """
    own = {*nonzero, *((i, i) for i in range(size))}
    below: list[set[int]] = [set() for _ in range(size)]  # rows with an entry in column k, of those not yet eliminated
    right: list[set[int]] = [set() for _ in range(size)]
    for i, j in own:
        below[j].add(i)
        right[i].add(j)
    entries, order, factor = set(own), list[int](), list[Operation]()
    left = set(range(size))
    while left:
        k = min(left, key=lambda q: ((len(below[q] & left) - 1) * (len(right[q] & left) - 1), q))
        left.remove(k)
        order.append(k)
        factor.append(Operation("invert", k, k, k))
        columns = sorted(right[k] & left)
        for i in sorted(below[k] & left):
            factor.append(Operation("scale", i, -1, k))
            for j in columns:
                new = (i, j) not in entries
                factor.append(Operation("fill" if new else "update", i, j, k))
                entries.add((i, j))
                below[j].add(i)
                right[i].add(j)
    return _with_solution(size, tuple(order), entries, frozenset(entries - own), tuple(factor))


def _with_solution(
    size: int, order: tuple[int, ...], entries: set[Entry], fill: frozenset[Entry], factor: tuple[Operation, ...]
) -> Elimination:
    place = {k: position for position, k in enumerate(order)}
    pattern = tuple(sorted(entries))
    lower, upper = ({k: list[int]() for k in order} for _ in range(2))
    for i, j in pattern:
        if place[i] > place[j]:
            lower[j].append(i)
        elif place[i] < place[j]:
            upper[i].append(j)
    forward = tuple((i, k) for k in order for i in lower[k])
    backward = tuple((k, j) for k in reversed(order) for j in (*upper[k], k))
    return Elimination(size, order, pattern, fill, factor, forward, backward)
