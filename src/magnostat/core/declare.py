"""Declarations: what a page says of each number before it uses it.

A record is a frozen table of declared fields. Parameters, signals and inputs stand one a line:
value, unit, meaning, source, basis, range. States, pools and flows have unit and meaning only.

    class Kidney(Record):
        GFR: Real = param(7.2, "L/h", "glomerular filtration rate", "Levey2009:Table 2", "measured", (0.0, 15.0))

    Kidney.reference().GFR          the reference adult
    Kidney.reference().but(GFR=3.6) the same with one number changed
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Self, dataclass_transform, get_args

Real = float
"""A number of a page. Pages are written for floats and run unchanged on anything that computes like one."""

Basis = Literal["measured", "derived", "fitted", "assumed"]
Kind = Literal["parameter", "signal", "input", "state", "pool", "flow"]

BASES: tuple[str, ...] = get_args(Basis)
_KEY = "declaration"


@dataclass(frozen=True, slots=True)
class Declaration:
    """One declared number: what it is called, what it means and where it comes from.

    ``source`` is a key of references.bib with a locator (``Key2000:Table 2``) or, where the basis is assumed, the
    argument in words. ``low`` and ``high`` bound what a person may be given. States and flows carry neither.
    """

    kind: Kind
    unit: str
    meaning: str
    value: float | None = None
    source: str = ""
    basis: str = ""
    low: float | None = None
    high: float | None = None


def _field(declaration: Declaration) -> Any:
    if declaration.value is None:
        return dataclasses.field(metadata={_KEY: declaration})
    return dataclasses.field(default=declaration.value, metadata={_KEY: declaration})


def param(value: float, unit: str, meaning: str, source: str, basis: Basis, bounds: tuple[float, float]) -> Any:
    """A parameter of the body: a number that differs between people or under an Effect, constant between acts."""
    return _field(Declaration("parameter", unit, meaning, value, source, basis, *bounds))


def signal(value: float, unit: str, meaning: str, source: str, basis: Basis, bounds: tuple[float, float]) -> Any:
    """A regulator that acts on the page from elsewhere; ``value`` is its reference, where it changes nothing."""
    return _field(Declaration("signal", unit, meaning, value, source, basis, *bounds))


def given(unit: str, meaning: str) -> Any:
    """An input that a plan switches: zero unless an act says otherwise."""
    return _field(Declaration("input", unit, meaning, 0.0, "the plan", "assumed", 0.0, float("inf")))


def pool(start: float, unit: str, meaning: str, source: str, basis: Basis) -> Any:
    """An amount of substance, changed by transfers alone. ``start`` is where the search for the habitual state begins."""
    return _field(Declaration("pool", unit, meaning, start, source, basis, 0.0, float("inf")))


def state(start: float, unit: str, meaning: str) -> Any:
    """A quantity that adapts by a rate of its own and holds no substance."""
    return _field(Declaration("state", unit, meaning, start))


def flow(unit: str, meaning: str) -> Any:
    """A quantity that a page computes from its parameters and states."""
    return dataclasses.field(metadata={_KEY: Declaration("flow", unit, meaning)})


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(param, signal, given, pool, state, flow))
class Record:
    """A frozen table of declared numbers. Subclasses list fields with ``param``, ``pool``, ``state``, ``flow`` …

    >>> class Bath(Record):
    ...     volume: Real = param(2.0, "L", "water in the bath", "a full bath is assumed", "assumed", (0.0, 10.0))
    >>> Bath.reference().but(volume=3.0).volume
    3.0
    >>> Bath.declared()["volume"].unit
    'L'
    """

    def __init_subclass__(cls) -> None:
        dataclass(frozen=True, kw_only=True)(cls)

    @classmethod
    def reference(cls) -> Self:
        """The record of the reference adult: each number at its declared value."""
        return cls()

    @classmethod
    def declared(cls) -> dict[str, Declaration]:
        """Every field's declaration, in the order of the page."""
        return dict(_declarations(cls))

    @classmethod
    def of(cls, numbers: Mapping[str, Real], prefix: str = "") -> Self:
        """The record whose fields are read from ``numbers`` under ``prefix + name``."""
        return cls(**{name: numbers[prefix + name] for name in cls.declared()})

    def but(self, **changed: Real) -> Self:
        """A copy with some numbers changed."""
        return dataclasses.replace(self, **changed)  # type: ignore[type-var]

    def numbers(self) -> dict[str, Real]:
        """The fields as a plain dictionary."""
        return {name: getattr(self, name) for name in self.declared()}


def _declarations(cls: type[Record]) -> Iterator[tuple[str, Declaration]]:
    for field in dataclasses.fields(cls):  # type: ignore[arg-type]
        yield field.name, field.metadata[_KEY]
