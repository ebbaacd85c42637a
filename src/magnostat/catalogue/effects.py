"""An Effect: the change of one parameter of the body. It is the only way in which a disorder, drug or gene acts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..body import whole
from ..core.errors import BadFile, MagnostatError, shown, unknown
from . import sourced as table_of

Floats = NDArray[np.float64]
KEYS = ("parameter", "source", "basis", "note")
AMOUNTS = {"scale": (0.0, 100.0), "shift": (-1e4, 1e4)}


class Effect(NamedTuple):
    """What happens to `parameter` in full: it is multiplied by `amount` ("scale"), or `amount` is added ("shift").

    `source` and `basis` as for every number of the package.
    """

    parameter: str
    how: str
    amount: float
    source: str
    basis: str
    note: str = ""



class Part(NamedTuple):
    """An effect, and how much of it each person has: 0 is none, 1 is as described in the file."""

    effect: Effect
    severity: Floats


def combined(value: Floats, parts: Iterable[Part]) -> Floats:
    """A parameter [people] under all effects on it: scales multiply, shifts add, and the parameter keeps to its range.

    The order of the parts does not matter, to the last bit.

    >>> leak = Effect("kidney.E_DCT", "scale", 0.5, "an example", "assumed")
    >>> combined(np.array([1.0, 2.0]), [Part(leak, np.array([0.5, 1.0]))]).tolist()
    [0.75, 1.0]
    """
    ordered = sorted(parts, key=lambda part: (part.effect, part.severity.tobytes()))
    factor, shift = np.ones_like(value), np.zeros_like(value)
    for effect, severity in ordered:
        if effect.how == "scale":
            factor = factor * (1.0 + severity * (effect.amount - 1.0))
        else:
            shift = shift + severity * effect.amount
    if not ordered:
        return value
    low, high = _range(ordered[0].effect.parameter)
    return np.asarray(np.clip(value * factor + shift, np.minimum(low, value), np.maximum(high, value)), dtype=np.float64)


def _range(name: str) -> tuple[float, float]:
    told = whole.parameters()[name]
    return (-np.inf if told.low is None else told.low), (np.inf if told.high is None else told.high)


def read_effect(row: object) -> Effect:
    """An effect from its table: parameter, scale or shift, source, basis. Raises BadFile or UnknownName."""
    if not isinstance(row, Mapping):
        raise BadFile(f"{shown(row)} is no effect", mend='write parameter, scale or shift, source and basis')
    how = [key for key in AMOUNTS if key in row]
    for key in row:
        if key not in KEYS and key not in AMOUNTS:
            raise unknown("key of an effect", key, (*KEYS, *AMOUNTS))
    if len(how) != 1:
        raise BadFile(f"has {' and '.join(how) or 'neither scale nor shift'}", mend="write one of them")
    for key in ("parameter", "source", "basis"):
        if key not in row:
            raise BadFile(f"key '{key}' is missing")
    amount = table_of.number(row, how[0], *AMOUNTS[how[0]])
    note = table_of.text(row, "note") if "note" in row else ""
    return Effect(parameter(table_of.text(row, "parameter")), how[0], amount, *table_of.origin(row), note)


def parameter(name: str) -> str:
    """The full name of a parameter or signal of the body, if there is one. Raises UnknownName with the nearest."""
    declared = whole.parameters()
    if name not in declared or declared[name].kind == "input":
        known = [full for full, told in declared.items() if told.kind != "input"]
        raise unknown("parameter of the body", name, known, where="parameter")
    return name


def read_effects(rows: object) -> tuple[Effect, ...]:
    """The effects of a list of tables, at most one on each parameter."""
    if not isinstance(rows, list) or not rows:
        raise BadFile(f"{shown(rows)} is no list of effects", where="effect", mend="write at least one [[effect]]")
    found: list[Effect] = []
    for number, row in enumerate(rows):
        try:
            found.append(read_effect(row))
            if found[-1].parameter in [one.parameter for one in found[:-1]]:
                raise BadFile(f"acts on {found[-1].parameter} a second time", mend="write one effect")
        except MagnostatError as error:
            raise error.within(f"effect[{number}]") from None
    return tuple(found)


def touched(effects: Iterable[Effect]) -> tuple[str, ...]:
    """The parameters that some effects act on, each once, in order."""
    return tuple(dict.fromkeys(effect.parameter for effect in effects))
