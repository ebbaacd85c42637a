"""The acts of a plan: what is eaten, taken, infused, injected, traced, given, suffered, dialysed and lost.

Each verb is one frozen dataclass. Amounts and rates of magnesium are elemental. Values are in internal units; what was
written is kept inside each Quantity, so that an act can be written out again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from magnostat.core.quantity import Quantity, clock, moment, quantity
from magnostat.record.titration import Titration

DAILY = {1: (8.0,), 2: (8.0, 19.0), 3: (8.0, 13.0, 19.0)}  # clock hours of a count of doses or meals


def _rate(text: str, solute: str | None = None, dimension: str = "rate") -> Quantity:
    return quantity(text, dimension, solute=solute)


@dataclass(frozen=True, slots=True)
class When:
    """When an act holds: instants (`at`), or a course from `start` until `until`, with doses `daily` or `every`.

    Without `at` and `start` the act is habitual: it has been in force always.
    """

    at: tuple[Quantity, ...] = ()
    start: Quantity | None = None
    until: Quantity | None = None
    daily: int | tuple[str, ...] | None = None
    every: Quantity | None = None

    @property
    def habitual(self) -> bool:
        """True if the act belongs to the habitual state."""
        return not self.at and self.start is None

    @property
    def begin(self) -> float:
        """Begin of the course in hours, -inf if it is habitual."""
        return float("-inf") if self.start is None else moment(self.start)

    @property
    def end(self) -> float:
        """End of the course in hours, inf if it is open."""
        return float("inf") if self.until is None else moment(self.until)

    @property
    def instants(self) -> tuple[float, ...]:
        """The instants of `at`, in hours, in order."""
        return tuple(sorted(moment(q) for q in self.at))

    @property
    def clock_times(self) -> tuple[float, ...]:
        """The clock hours of `daily`."""
        return () if self.daily is None else clock_hours(self.daily)


def clock_hours(daily: int | tuple[str, ...]) -> tuple[float, ...]:
    """Clock hours of a count a day, or of a list of clock times.

    >>> clock_hours(2), clock_hours(("12:00", "19:30"))
    ((8.0, 19.0), (12.0, 19.5))
    """
    if not isinstance(daily, int):
        return tuple(sorted(clock(c) for c in daily))
    return DAILY.get(daily) or tuple(8.0 + 14.0 * i / (daily - 1) for i in range(daily))


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What every act has: when, for which share of people, a note. `arm` marks acts of one arm of a study."""

    verb: ClassVar[str] = ""
    when: When = When()
    share: float = 1.0
    note: str = ""
    arm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Diet(Act):
    """A daily intake, eaten in meals. A diet of 0 is a fast: then the other nutrients are 0 unless written."""

    verb: ClassVar[str] = "diet"
    rate: Quantity
    Ca: Quantity = field(default_factory=lambda: _rate("25 mmol/d", "Ca"))
    P: Quantity = field(default_factory=lambda: _rate("45 mmol/d", "phosphate"))
    K: Quantity = field(default_factory=lambda: _rate("70 mmol/d", "K"))
    Na: Quantity = field(default_factory=lambda: _rate("150 mmol/d", "Na"))
    phytate: Quantity | None = None
    oxalate: Quantity | None = None
    fibre: Quantity = field(default_factory=lambda: _rate("25 g/d", None, "mass rate"))
    meals: int | tuple[str, ...] = 3

    @property
    def empty(self) -> bool:
        """True for a fast: nothing of anything."""
        eaten = (self.rate, self.Ca, self.P, self.K, self.Na, self.phytate, self.oxalate, self.fibre)
        return not any(q.value or q.width or q.high > 0 for q in eaten if q is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Take(Act):
    """One intake by mouth of an amount of magnesium as a salt, food or water, with what is taken along.

    With `titrate` the amount is that of the first doses of its course; later ones follow an assay.
    """

    verb: ClassVar[str] = "take"
    amount: Quantity
    salt: str
    form: str = "tablet"
    over: Quantity | None = None
    Ca: Quantity | None = None
    P: Quantity | None = None
    K: Quantity | None = None
    Na: Quantity | None = None
    phytate: Quantity | None = None
    oxalate: Quantity | None = None
    fibre: Quantity | None = None
    titrate: Titration | None = None

    @property
    def lasting(self) -> float:
        """Hours that one intake takes: 20 min for food, else 1 min, unless written."""
        return self.over.value if self.over else (1 / 3 if self.salt == "food" else 1 / 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Infuse(Act):
    """An amount over a time, or a rate over a course, into a vein."""

    verb: ClassVar[str] = "infuse"
    value: Quantity
    solute: str = "Mg"
    over: Quantity | None = None

    @property
    def continuous(self) -> bool:
        """True for a rate, False for an amount."""
        return self.value.dimension.startswith("rate")

    @property
    def lasting(self) -> float:
        """Hours that one dose lasts: 5 min unless written."""
        return self.over.value if self.over else 5 / 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Inject(Act):
    """An amount into muscle."""

    verb: ClassVar[str] = "inject"
    amount: Quantity
    solute: str = "Mg"
    lasting: ClassVar[float] = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace(Act):
    """A dose of an isotope of magnesium, by mouth or into a vein."""

    verb: ClassVar[str] = "trace"
    label: str
    route: str
    dose: Quantity = field(default_factory=lambda: _rate("0 mg", "Mg", "amount"))
    salt: str = "solution"
    over: Quantity | None = None

    @property
    def lasting(self) -> float:
        """Hours that one dose takes: 20 min in food, 1 min by mouth, 5 min into a vein, unless written."""
        if self.over:
            return self.over.value
        return 5 / 60 if self.route == "IV" else 1 / 3 if self.salt == "food" else 1 / 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Drug(Act):
    """A drug by name; dose and interval default to the usual adult ones, which the catalogue knows."""

    verb: ClassVar[str] = "drug"
    name: str
    dose: Quantity | None = None
    over: Quantity | None = None
    route: str = ""

    @property
    def lasting(self) -> float:
        """Hours that one dose lasts: an instant unless written."""
        return self.over.value if self.over else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Disorder(Act):
    """A disorder by name, at a severity from 0 to 1."""

    verb: ClassVar[str] = "disorder"
    name: str
    severity: Quantity = field(default_factory=lambda: quantity(1, "share"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialyse(Act):
    """Dialysis of one kind; keys that the kind does not have are None."""

    verb: ClassVar[str] = "dialyse"
    device: str
    Mg: Quantity
    Ca: Quantity
    K: Quantity
    ultrafiltrate: Quantity
    citrate: Quantity | None = None
    weekly: int | None = None
    lasting: Quantity | None = None
    blood: Quantity | None = None
    flow: Quantity | None = None
    replacement: Quantity | None = None
    effluent: Quantity | None = None
    exchanges: int | None = None
    volume: Quantity | None = None

    @property
    def intermittent(self) -> bool:
        """True for HD and HDF, which come in sessions."""
        return self.device in ("HD", "HDF")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lose(Act):
    """An extra loss of plasma magnesium, in proportion to serum Mg / 0.85 mmol/L."""

    verb: ClassVar[str] = "lose"
    rate: Quantity
    by: str = "gut"
