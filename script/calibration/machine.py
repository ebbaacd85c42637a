"""The pages as fast plain functions: traced, printed as Python, compiled by numba where it is installed.

Only for calibration: one person at a time, meals as switched rates, a stiff Rosenbrock method (Rodas3, Sandu 1997).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from magnostat.body import whole
from magnostat.core.balance import Motion
from magnostat.core.declare import Real
from magnostat.engine.program import Program
from magnostat.engine.trace import trace

Function = TypeVar("Function", bound=Callable[..., Any])


def compiled(function: Function) -> Function:
    """``function`` compiled by numba if it is installed, else as it is: the same numbers, a hundred times slower."""
    try:
        from numba import njit
    except ImportError:
        return function
    return cast(Function, njit(function))


Array = NDArray[np.float64]
STATES = {name: (d.kind == "pool", float(d.value or 0.0)) for name, d in whole.states().items()}
REFERENCE = {name: float(d.value or 0.0) for name, d in whole.parameters().items()}
COUNTED = {
    "urine": ("plasma", "urine"),
    "small": ("small_bowel", "plasma"),
    "colonic": ("colon", "plasma"),
    "secreted": ("plasma", "colon"),
    "shed": ("organs", "colon"),
    "voided": ("colon", "faeces"),
}
"""Transfers that are summed up while the model runs."""


def _motion(y: Mapping[str, Real], p: Mapping[str, Real]) -> Motion:
    moved = whole.motion(y, p)
    flows: dict[tuple[str, str], Real] = {}
    for source, sink, flow in moved.transfers:
        flows[source, sink] = flows[source, sink] + flow if (source, sink) in flows else flow
    sums = {f"sum.{name}": flows[ends] for name, ends in COUNTED.items()}
    return Motion(moved.transfers, {**moved.rates, **sums}, moved.observables)


def program() -> Program:
    """The traced body with one more state per counted transfer."""
    states = [(name, pool, start) for name, (pool, start) in STATES.items()]
    states += [(f"sum.{name}", False, 0.0) for name in COUNTED]
    return trace(states, list(REFERENCE.items()), list(whole.OUTSIDE), _motion)


@compiled
def _power(x: float, n: float) -> float:
    return x**n if x > 0.0 else 0.0


SIGNS = {"add": "+", "sub": "-", "mul": "*", "div": "/"}


def _text(instruction: Any) -> str:
    op, args, value = instruction
    v = [f"v{arg}" for arg in args]
    if op in SIGNS:
        return f"{v[0]} {SIGNS[op]} {v[1]}"
    if op == "where":
        return f"({v[1]} if {v[0]} > 0.0 else {v[2]})"
    leaf = {"const": repr(value), "state": f"y[{int(value)}]", "parameter": f"p[{int(value)}]"}
    if op in leaf:
        return leaf[op]
    if op == "neg":
        return f"-{v[0]}"
    return f"{'_power' if op == 'power' else 'math.' + op}({', '.join(v)})"


def _printed(made: Program, outputs: list[tuple[str, int]], arguments: str) -> Callable[..., None]:
    lines = [f"def f({arguments}):"]
    lines += [f"    v{i} = {_text(made.code[i])}" for i in made.needed([number for _, number in outputs])]
    lines += [f"    {target} = v{number}" for target, number in outputs]
    scope: dict[str, Any] = {"math": math, "_power": _power}
    exec("\n".join(lines), scope)
    return compiled(cast(Callable[..., None], scope["f"]))


PROGRAM = program()
CORE = len(STATES)
ALL = len(PROGRAM.states)
RATES = _printed(PROGRAM, [(f"d[{i}]", number) for i, number in enumerate(PROGRAM.rates)], "y, p, d")
SLOPES = _printed(PROGRAM, [(f"J[{i}, {j}]", number) for i, j, number in PROGRAM.jacobian], "y, p, J")
OBSERVE = _printed(PROGRAM, [(f"o[{i}]", number) for i, number in enumerate(PROGRAM.observed)], "y, p, o")


@compiled
def _factor(W: Array, n: int) -> None:
    for k in range(n):
        W[k, k] = 1.0 / W[k, k]
        for i in range(k + 1, n):
            if W[i, k] != 0.0:
                W[i, k] *= W[k, k]
                for j in range(k + 1, n):
                    W[i, j] -= W[i, k] * W[k, j]


@compiled
def _solve(W: Array, J: Array, b: Array, n: int, all_: int, hg: float) -> None:
    for i in range(n):
        for j in range(i):
            b[i] -= W[i, j] * b[j]
    for i in range(n - 1, -1, -1):
        for j in range(i + 1, n):
            b[i] -= W[i, j] * b[j]
        b[i] *= W[i, i]
    for i in range(n, all_):
        for j in range(n):
            b[i] += J[i, j] * b[j]
        b[i] *= hg


@compiled
def attempt(y: Array, p: Array, f0: Array, J: Array, W: Array, k: Array, h: float, rtol: float) -> float:
    """The four stages of one step of width ``h``, into ``k``; the error over what is allowed."""
    all_, n, hg = len(y), len(W), 0.5 * h
    for i in range(n):
        for j in range(n):
            W[i, j] = -J[i, j]
        W[i, i] += 1.0 / hg
    _factor(W, n)
    f1 = np.empty(all_)
    k[0] = f0
    _solve(W, J, k[0], n, all_, hg)
    k[1] = f0 + 4.0 / h * k[0]
    _solve(W, J, k[1], n, all_, hg)
    RATES(y + 2.0 * k[0], p, f1)
    k[2] = f1 + (k[0] - k[1]) / h
    _solve(W, J, k[2], n, all_, hg)
    RATES(y + 2.0 * k[0] + k[2], p, f1)
    k[3] = f1 + (k[0] - k[1] - 8.0 / 3.0 * k[2]) / h
    _solve(W, J, k[3], n, all_, hg)
    worst = 0.0
    for i in range(n):
        worst = max(worst, abs(k[3, i]) / (rtol * max(abs(y[i]), 0.02)))
    return worst if math.isfinite(worst) else 1e9


@compiled
def advance(y: Array, p: Array, span: float, rtol: float, first: float, n: int, all_: int) -> float:
    """Carry y over ``span`` hours of unchanged parameters, in place; the last step width, or -1 if it failed."""
    t, h = 0.0, min(first, span)
    J, W, k, f0 = np.zeros((all_, all_)), np.empty((n, n)), np.empty((4, all_)), np.empty(all_)
    last = h
    for _ in range(200000):
        if span - t <= 1e-12 * span:
            return last
        h = min(h, span - t)
        RATES(y, p, f0)
        SLOPES(y, p, J)
        worst = attempt(y, p, f0, J, W, k, h, rtol)
        while worst > 1.0:
            h *= max(0.2, 0.9 * worst ** (-1.0 / 3.0))
            if h < 1e-9:
                return -1.0
            worst = attempt(y, p, f0, J, W, k, h, rtol)
        y += 2.0 * k[0] + k[2] + k[3]
        t += h
        last = h
        h *= min(5.0, 0.9 * max(worst, 1e-6) ** (-1.0 / 3.0))
    return -1.0


@compiled
def follow(y: Array, P: Array, spans: Array, rtol: float, n: int, all_: int, out: Array) -> bool:
    """Carry y through segments, one row of parameters each; out[k] is y after segment k."""
    h = 0.05
    for k in range(spans.shape[0]):
        h = advance(y, P[k], spans[k], rtol, max(0.02, 0.25 * h), n, all_)
        if h < 0.0:
            return False
        out[k] = y
    return True


@compiled
def mean_slopes(ys: Array, P: Array, spans: Array, n: int, all_: int) -> Array:
    """The Jacobian of the body averaged over segments, from the states at their ends."""
    J, A = np.zeros((all_, all_)), np.zeros((n, n))
    for k in range(spans.shape[0]):
        SLOPES(ys[k], P[k], J)
        A += spans[k] * J[:n, :n]
    A /= spans.sum()
    return A
