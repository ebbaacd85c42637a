"""A Program on NumPy arrays, and as plain Python: what observables, pictures, tests and benchmarks read.

Only the code that the asked numbers need is run. Arrays of states have the state last, arrays of parameters the
parameter last; the axes before them are persons, then whatever else (times), and a parameter array with fewer axes
holds for all of the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np
import numpy.typing as npt

from magnostat.core.errors import unknown

from .program import Instruction, Program

Floats = npt.NDArray[np.float64]


def observe(program: Program, names: Sequence[str], y: Floats, p: Floats) -> dict[str, Floats]:
    """The observables `names` for states y[..., n] and parameters p[..., m], in the order asked; UnknownName."""
    for name in names:
        if name not in program.observables:
            raise unknown("observable", name, program.observables)
    numbers = [program.observed[program.observables.index(name)] for name in names]
    return dict(zip(names, evaluate(program, numbers, y, p), strict=True))


def rates(program: Program, y: Floats, p: Floats) -> Floats:
    """d/dt of every state, shape [..., n], per hour."""
    return _stacked(evaluate(program, program.rates, y, p))


def flows(program: Program, y: Floats, p: Floats, rows: Sequence[int] | None = None) -> Floats:
    """The transfers, mmol/h, shape [..., L]; `rows` of Program.ledger, or all."""
    chosen = program.flows if rows is None else [program.flows[row] for row in rows]
    return _stacked(evaluate(program, chosen, y, p))


def jacobian(program: Program, y: Floats, p: Floats) -> Floats:
    """Slopes of the rates with respect to the states, shape [..., n, n] (row: rate, column: state)."""
    values = evaluate(program, [number for _, _, number in program.jacobian], y, p)
    size = len(program.states)
    matrix = np.zeros((*_leading(y, p), size, size))
    for (row, column, _), value in zip(program.jacobian, values, strict=True):
        matrix[..., row, column] = value
    return matrix


def evaluate(program: Program, numbers: Sequence[int], y: Floats, p: Floats) -> list[Floats]:
    """The values of the code `numbers`, each of the common leading shape of y and p."""
    y, p = _aligned(np.asarray(y, dtype=np.float64), np.asarray(p, dtype=np.float64))
    shape = np.broadcast_shapes(y.shape[:-1], p.shape[:-1])
    order = program.needed(numbers)
    kept = set(numbers)
    last = {arg: number for number in order for arg in program.code[number].args}
    known: dict[int, Floats] = {}
    with np.errstate(all="ignore"):
        for number in order:
            instruction = program.code[number]
            known[number] = _computed(instruction, [known[arg] for arg in instruction.args], y, p)
            for arg in {arg for arg in instruction.args if last[arg] == number and arg not in kept}:
                del known[arg]
    return [np.broadcast_to(known[number], shape) for number in numbers]


def python_source(program: Program) -> str:
    """Plain Python of the program: `rates(y, p)` and `jacobian(y, p)`, lists of floats (the latter of rows).

    Needs `math` alone, so SciPy and numba take it. Divisions by zero and overflow are Python's own.

    >>> compile(python_source(Program.loads("magnostat program 1")), "rates", "exec") is not None
    True
    """
    size = range(len(program.states))
    at = {(row, column): number for row, column, number in program.jacobian}
    table = [f"[{', '.join(f'v{at[i, j]}' if (i, j) in at else '0.0' for j in size)}]" for i in size]
    return "\n".join([
        PREAMBLE,
        *_function(program, "rates", program.rates, [f"v{number}" for number in program.rates]),
        *_function(program, "jacobian", at.values(), table),
    ])  # fmt: skip


PREAMBLE = """import math


def log(x):
    return math.log(x) if x > 0.0 else math.nan


def sqrt(x):
    return math.sqrt(x) if x >= 0.0 else math.nan


def power(x, n):
    return 0.0 if x <= 0.0 else math.pow(x, n)
"""


def _function(program: Program, name: str, numbers: Iterable[int], results: Sequence[str]) -> list[str]:
    body = [f"    v{number} = {_expression(program.code[number])}" for number in program.needed(numbers)]
    return ["", f"def {name}(y, p):", *body, f"    return [{', '.join(results)}]", ""]


def _expression(instruction: Instruction) -> str:
    op, args, value = instruction
    v = [f"v{arg}" for arg in args]
    if op == "const":
        return repr(value).replace("inf", "math.inf")
    if op in ("state", "parameter"):
        return f"{'y' if op == 'state' else 'p'}[{int(value)}]"
    if op in INFIX:
        return f"{v[0]} {INFIX[op]} {v[1]}"
    if op == "neg":
        return f"-{v[0]}"
    if op == "where":
        return f"{v[1]} if {v[0]} > 0.0 else {v[2]}"
    return f"{'math.' if op == 'exp' else ''}{op}({', '.join(v)})"


INFIX = {"add": "+", "sub": "-", "mul": "*", "div": "/"}


def _log(x: Floats) -> Floats:
    return np.where(x > 0.0, np.log(x), np.nan)


def _power(x: Floats, n: Floats) -> Floats:
    value = np.power(x, n)
    if not (np.isfinite(x).all() and np.isfinite(n).all()):
        value = np.where(np.isfinite(x) & np.isfinite(n), value, np.exp(n * np.log(x)))
    # x <= 0 is false for NaN, and n - n is NaN where n is not finite: NaN in, NaN out.
    return np.where((x <= 0.0) & ~np.isnan(n), 0.0, value)


def _where(x: Floats, a: Floats, b: Floats) -> Floats:
    return np.where(x > 0.0, a, b)


ARRAYS: dict[str, Callable[..., Floats]] = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "neg": np.negative, "sqrt": np.sqrt,
    "exp": np.exp, "log": _log, "power": _power, "where": _where,
}  # fmt: skip


def _computed(instruction: Instruction, args: list[Floats], y: Floats, p: Floats) -> Floats:
    if instruction.op == "const":
        return np.asarray(instruction.value)
    if instruction.op in ("state", "parameter"):
        return (y if instruction.op == "state" else p)[..., int(instruction.value)]
    return ARRAYS[instruction.op](*args)


def _aligned(y: Floats, p: Floats) -> tuple[Floats, Floats]:
    more = max(y.ndim - p.ndim, 0) if p.ndim > 1 else 0
    return y, p.reshape(*p.shape[:-1], *(1,) * more, p.shape[-1])


def _leading(y: Floats, p: Floats) -> tuple[int, ...]:
    y, p = _aligned(np.asarray(y), np.asarray(p))
    return np.broadcast_shapes(y.shape[:-1], p.shape[:-1])


def _stacked(values: Sequence[Floats]) -> Floats:
    return np.stack(values, axis=-1)
