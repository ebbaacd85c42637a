"""Declarations: what a page says of each number before it uses it.

A record is a frozen table of declared fields. Parameters, signals and inputs stand one a line:
value, unit, meaning, source, basis, range. States, pools and flows have unit and meaning only.

    class Kidney(Record):
        GFR: Real = param(7.2, "L/h", "glomerular filtration rate", "Levey2009:Table 2", "measured", (0.0, 15.0))

    Kidney.reference().GFR          the reference adult
    Kidney.reference().but(GFR=3.6) the same with one number changed
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, NamedTuple, Self, dataclass_transform, get_args

Real = float
"""A number of a page. Pages are written for floats and run unchanged on anything that computes like one."""

Basis = Literal["measured", "derived", "fitted", "assumed"]
Kind = Literal["parameter", "signal", "input", "state", "pool", "flow"]

BASES: tuple[str, ...] = get_args(Basis)


class Declaration(NamedTuple):
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


def param(value: float, unit: str, meaning: str, source: str, basis: Basis, bounds: tuple[float, float]) -> Any:
    """A parameter of the body: a number that differs between people or under an Effect, constant between acts."""
    return Declaration("parameter", unit, meaning, value, source, basis, *bounds)


def signal(value: float, unit: str, meaning: str, source: str, basis: Basis, bounds: tuple[float, float]) -> Any:
    """A regulator that acts on the page from elsewhere; ``value`` is its reference, where it changes nothing."""
    return Declaration("signal", unit, meaning, value, source, basis, *bounds)


def given(unit: str, meaning: str) -> Any:
    """An input that a plan switches: zero unless an act says otherwise."""
    return Declaration("input", unit, meaning, 0.0, "the plan", "assumed", 0.0, float("inf"))


def pool(start: float, unit: str, meaning: str, source: str, basis: Basis) -> Any:
    """An amount of substance, changed by transfers alone. ``start`` is where the search for the habitual state begins."""
    return Declaration("pool", unit, meaning, start, source, basis, 0.0, float("inf"))


def state(start: float, unit: str, meaning: str) -> Any:
    """A quantity that adapts by a rate of its own and holds no substance."""
    return Declaration("state", unit, meaning, start)


def flow(unit: str, meaning: str) -> Any:
    """A quantity that a page computes from its parameters and states."""
    return Declaration("flow", unit, meaning)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(param, signal, given, pool, state, flow))
class Record:
    """A frozen table of declared numbers. Subclasses list fields with ``param``, ``pool``, ``state``, ``flow`` …

    Built by keyword; a field that is left out takes its declared value. (Not a dataclass: those compile six functions
    for every record when the package is imported.)

    >>> class Bath(Record):
    ...     volume: Real = param(2.0, "L", "water in the bath", "a full bath is assumed", "assumed", (0.0, 10.0))
    >>> Bath.reference().but(volume=3.0).volume
    3.0
    >>> Bath.declared()["volume"].unit
    'L'
    """

    _declared: ClassVar[dict[str, Declaration]] = {}

    def __init_subclass__(cls) -> None:
        cls._declared = {name: found for name, found in vars(cls).items() if isinstance(found, Declaration)}
        for name in cls._declared:
            delattr(cls, name)

    def __init__(self, **numbers: Real) -> None:
        for name, declared in self._declared.items():
            value = numbers.pop(name) if name in numbers else declared.value
            if value is None:
                raise TypeError(f"{type(self).__name__} needs {name}")
            self.__dict__[name] = value
        if numbers:
            raise TypeError(f"{type(self).__name__} has no {', '.join(numbers)}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: use but({name}=…)")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]  # fields may be arrays or symbols

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"

    @classmethod
    def reference(cls) -> Self:
        """The record of the reference adult: each number at its declared value."""
        return cls()

    @classmethod
    def declared(cls) -> dict[str, Declaration]:
        """Every field's declaration, in the order of the page."""
        return dict(cls._declared)

    @classmethod
    def of(cls, numbers: Mapping[str, Real], prefix: str = "") -> Self:
        """The record whose fields are read from ``numbers`` under ``prefix + name``."""
        return cls(**{name: numbers[prefix + name] for name in cls._declared})

    def but(self, **changed: Real) -> Self:
        """A copy with some numbers changed."""
        return type(self)(**{**self.__dict__, **changed})

    def numbers(self) -> dict[str, Real]:
        """The fields as a plain dictionary."""
        return dict(self.__dict__)
