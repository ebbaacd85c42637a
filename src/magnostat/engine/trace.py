"""From the pages to a Program: call them once with Nodes, differentiate, drop what nobody needs, number the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import cast

from magnostat.core.balance import Motion, Transfer, balance
from magnostat.core.declare import Real
from magnostat.core.derivative import Row, slopes
from magnostat.core.errors import MagnostatError, did_you_mean, shown
from magnostat.core.trace import Graph, Node

from .program import Instruction, Program

MotionOf = Callable[[Mapping[str, Real], Mapping[str, Real]], Motion]


class BadModel(MagnostatError):
    """The pages do not fit together: a name, a transfer or a rate is missing or superfluous."""

    exit_status = 1


def trace(
    states: Sequence[tuple[str, bool, float]],
    parameters: Sequence[tuple[str, float]],
    outside: Sequence[str],
    motion: MotionOf,
) -> Program:
    """The Program of `motion(y, p) -> Motion`.

    `states` are (name, is it a pool, start in mmol or 1), `parameters` (name, reference value); `outside` names the
    sources and sinks that are no states. BadModel if a transfer has an unknown end, a pool no transfer, a pool a rate,
    another state no rate.
    """
    graph = Graph()
    names, keys = tuple(name for name, _, _ in states), tuple(name for name, _ in parameters)
    for kind, listed in (("state", (*names, *outside)), ("parameter", keys)):
        _check_names(kind, listed)
    y = {name: cast(Real, graph.state(i)) for i, name in enumerate(names)}
    p = {name: cast(Real, graph.parameter(i)) for i, name in enumerate(keys)}
    moved = motion(y, p)
    pools = tuple(name for name, is_pool, _ in states if is_pool)
    _check_transfers(moved.transfers, {*pools, *outside})
    _check_rates(moved, names, pools)
    _check_names("observable", moved.observables)
    flows = [_node(graph, transfer.flow) for transfer in moved.transfers]
    through = [Transfer(t.source, t.sink, cast(Real, f)) for t, f in zip(moved.transfers, flows, strict=True)]
    change: dict[str, Real] = {**moved.rates, **balance(pools, through)}
    rates = [_node(graph, change[name]) for name in names]
    observed = [_node(graph, value) for value in moved.observables.values()]
    rows = slopes([*rates, *flows]) if rates or flows else []
    return _numbered(graph, states, parameters, moved, (rates, flows, observed), rows)


def _numbered(
    graph: Graph,
    states: Sequence[tuple[str, bool, float]],
    parameters: Sequence[tuple[str, float]],
    moved: Motion,
    outputs: tuple[list[Node], list[Node], list[Node]],
    rows: list[Row],
) -> Program:
    rates, flows, observed = outputs
    kept = graph.needed([*rates, *flows, *observed, *(slope for row in rows for slope in row.values())])
    number = {node.number: i for i, node in enumerate(kept)}
    entries = [
        tuple((i, column, number[slope.number]) for i, row in enumerate(part) for column, slope in row.items())
        for part in (rows[: len(rates)], rows[len(rates) :])
    ]
    return Program(
        states=tuple(name for name, _, _ in states),
        is_pool=tuple(bool(is_pool) for _, is_pool, _ in states),
        start=tuple(float(start) for _, _, start in states),
        parameters=tuple(name for name, _ in parameters),
        reference=tuple(float(value) for _, value in parameters),
        ledger=tuple((t.source, t.sink) for t in moved.transfers),
        observables=tuple(moved.observables),
        code=tuple(Instruction(n.op, tuple(number[arg.number] for arg in n.args), n.value) for n in kept),
        rates=tuple(number[node.number] for node in rates),
        flows=tuple(number[node.number] for node in flows),
        observed=tuple(number[node.number] for node in observed),
        jacobian=entries[0],
        flow_jacobian=entries[1],
        names=tuple((name, number[n.number]) for name, n in graph.names.items() if n.number in number),
    )


def _node(graph: Graph, value: Real) -> Node:
    return value if isinstance(value, Node) else graph.constant(value)


def _check_names(kind: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if not name or any(c.isspace() or not c.isprintable() for c in name):
            raise BadModel(f"{shown(name)} is no name of a {kind}", mend="use a name without spaces")
        if name in seen:
            raise BadModel(f"{kind} {shown(name)} is there twice", mend="give each its own name")
        seen.add(name)


def _check_transfers(transfers: Sequence[Transfer], known: set[str]) -> None:
    for source, sink, _ in transfers:
        for end in (source, sink):
            if end not in known:
                raise BadModel(f"transfer {source} > {sink}: {shown(end)} is no pool and not outside",
                               mend=did_you_mean(end, known))  # fmt: skip
        if source == sink:
            raise BadModel(f"transfer {source} > {sink} leads nowhere", mend="name two places")


def _check_rates(moved: Motion, names: Sequence[str], pools: Sequence[str]) -> None:
    ends = {end for transfer in moved.transfers for end in transfer[:2]}
    for name in pools:
        if name not in ends:
            raise BadModel(f"pool {shown(name)} has no transfer", mend="add one, or make it a state with a rate")
        if name in moved.rates:
            raise BadModel(f"pool {shown(name)} has a rate", mend="its transfers alone change it")
    for name in names:
        if name not in pools and name not in moved.rates:
            raise BadModel(f"state {shown(name)} has no rate", mend="add it to the rates of the motion")
    for name in moved.rates:
        if name not in names:
            raise BadModel(f"rate of {shown(name)}, which is no state", mend=did_you_mean(name, names))
