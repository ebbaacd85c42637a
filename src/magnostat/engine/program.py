"""The three-address code of a model: the one thing that the printers, the stepper and SBML read.

Plain, frozen data. Instruction number i may use only numbers below i; the numbers are the same on every machine.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from magnostat.core.errors import BadFile

FIRST_LINE = "magnostat program 1"
OPERANDS = {
    "const": 0, "state": 0, "parameter": 0, "neg": 1, "sqrt": 1, "exp": 1, "log": 1,
    "add": 2, "sub": 2, "mul": 2, "div": 2, "power": 2, "where": 3,
}  # fmt: skip


class Instruction(NamedTuple):
    """One operation; its position in the code is its number.

    `value` is the constant of "const" and the index of "state" and "parameter". "where"(x, a, b) is a if x > 0 else b;
    "power" is 0 for x <= 0; "log" is NaN for x <= 0.
    """

    op: str
    args: tuple[int, ...] = ()
    value: float = 0.0


@dataclass(frozen=True)
class Program:
    """A traced model. `rates` has one code number per state, `flows` per transfer, `observed` per observable.

    `jacobian` holds (row state, column state, code number) where d rate / d state is not zero by structure, row by row;
    `flow_jacobian` (transfer, column state, code number). `names` are those that pages gave to intermediate numbers
    (name, code number), for listings and SBML. `start` and `reference` are values in mmol, L, h.
    """

    states: tuple[str, ...]
    is_pool: tuple[bool, ...]
    start: tuple[float, ...]
    parameters: tuple[str, ...]
    reference: tuple[float, ...]
    ledger: tuple[tuple[str, str], ...]
    observables: tuple[str, ...]
    code: tuple[Instruction, ...]
    rates: tuple[int, ...]
    flows: tuple[int, ...]
    observed: tuple[int, ...]
    jacobian: tuple[tuple[int, int, int], ...]
    flow_jacobian: tuple[tuple[int, int, int], ...]
    names: tuple[tuple[str, int], ...] = ()

    def dumps(self) -> str:
        """The program as text, one item a line, floats exact; `loads` gives it back byte for byte.

        >>> Program.loads(EMPTY).dumps() == EMPTY
        True
        """
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield FIRST_LINE
        for name, pool, start in zip(self.states, self.is_pool, self.start, strict=True):
            yield f"State {name} {'pool' if pool else 'signal'} {start!r}"
        for name, value in zip(self.parameters, self.reference, strict=True):
            yield f"Parameter {name} {value!r}"
        for op, args, value in self.code:
            yield " ".join((op, *map(str, args))) if args else f"{op} {_plain(op, value)}"
        for i, number in enumerate(self.rates):
            yield f"rate {self.states[i]} {number}"
        for (source, sink), number in zip(self.ledger, self.flows, strict=True):
            yield f"flow {source} {sink} {number}"
        for name, number in zip(self.observables, self.observed, strict=True):
            yield f"observable {name} {number}"
        for name, number in self.names:
            yield f"named {name} {number}"
        for word, entries in (("d_rate", self.jacobian), ("d_flow", self.flow_jacobian)):
            for row, column, number in entries:
                yield f"{word} {row} {column} {number}"

    @classmethod
    def loads(cls, text: str) -> Program:
        """The program in `text`, as `dumps` wrote it; BadFile if it is not one."""
        lines = text.splitlines()
        if not lines or lines[0] != FIRST_LINE:
            raise BadFile(f"no program: the first line is not '{FIRST_LINE}'", mend="generate the file again")
        rows: dict[str, list[list[str]]] = {}
        code: list[Instruction] = []
        for number, line in enumerate(lines[1:], 2):
            word, *rest = line.split(" ")
            try:
                if word in OPERANDS:
                    code.append(_instruction(word, rest, len(code)))
                else:
                    rows.setdefault(word, []).append(rest)
            except ValueError as error:
                raise BadFile(f"line {number} is no instruction", where="program", mend="generate it again") from error
        try:
            return _assembled(rows, tuple(code))
        except (ValueError, IndexError) as error:
            raise BadFile(f"a row cannot be read: {error}", where="program", mend="generate it again") from error

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of `dumps()`, in hexadecimal: part of the key of the kernel cache."""
        return hashlib.sha256(self.dumps().encode()).hexdigest()

    def needed(self, wanted: Iterable[int]) -> tuple[int, ...]:
        """The code numbers, ascending, that must run before the `wanted` ones are known (these included).

        >>> Program.loads(EMPTY).needed([])
        ()
        """
        live = bytearray(len(self.code))
        for number in wanted:
            live[number] = 1
        for number in range(len(self.code) - 1, -1, -1):
            if live[number]:
                for arg in self.code[number].args:
                    live[arg] = 1
        return tuple(number for number, on in enumerate(live) if on)


EMPTY = FIRST_LINE + "\n"


def _plain(op: str, value: float) -> str:
    return repr(value) if op == "const" else str(int(value))


def _instruction(op: str, rest: list[str], number: int) -> Instruction:
    if OPERANDS[op] == 0:
        (word,) = rest
        return Instruction(op, (), float(word))
    args = tuple(int(word) for word in rest)
    if len(args) != OPERANDS[op] or not all(0 <= arg < number for arg in args):
        raise ValueError(op)
    return Instruction(op, args)


def _assembled(rows: dict[str, list[list[str]]], code: tuple[Instruction, ...]) -> Program:
    states, kinds, starts = _columns(rows.pop("State", []), 3)
    parameters, reference = _columns(rows.pop("Parameter", []), 2)
    rated, rates = _columns(rows.pop("rate", []), 2)
    sources, sinks, flows = _columns(rows.pop("flow", []), 3)
    observables, observed = _columns(rows.pop("observable", []), 2)
    named, numbers = _columns(rows.pop("named", []), 2)
    jacobian, flow_jacobian = (_triples(rows.pop(word, [])) for word in ("d_rate", "d_flow"))
    if rows:
        raise ValueError(f"unknown word '{next(iter(rows))}'")
    if rated != states:
        raise ValueError("the rates are not those of the states")
    program = Program(
        states, tuple(kind == "pool" for kind in kinds), tuple(map(float, starts)), parameters,
        tuple(map(float, reference)), tuple(zip(sources, sinks, strict=True)), observables, code,
        tuple(map(int, rates)), tuple(map(int, flows)), tuple(map(int, observed)), jacobian, flow_jacobian,
        tuple(zip(named, map(int, numbers), strict=True)),
    )  # fmt: skip
    _check_numbers(program)
    return program


def _check_numbers(program: Program) -> None:
    slopes = (number for _, _, number in (*program.jacobian, *program.flow_jacobian))
    named = (number for _, number in program.names)
    outputs = (*program.rates, *program.flows, *program.observed, *named, *slopes)
    if not all(0 <= number < len(program.code) for number in outputs):
        raise ValueError("a code number is out of range")


def _columns(rows: list[list[str]], width: int) -> tuple[tuple[str, ...], ...]:
    if any(len(row) != width for row in rows):
        raise ValueError(f"a row has not {width} entries")
    return tuple(zip(*rows, strict=True)) if rows else ((),) * width


def _triples(rows: list[list[str]]) -> tuple[tuple[int, int, int], ...]:
    rows_, columns, numbers = (tuple(map(int, column)) for column in _columns(rows, 3))
    return tuple(zip(rows_, columns, numbers, strict=True))
