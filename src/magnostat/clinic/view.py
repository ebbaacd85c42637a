"""A case as the rules see it: results in internal units, filtration, age and sex, and findings in a language."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from ..core.units import from_internal
from ..language import number, say
from ..record.case import Case
from ..record.filtration import ckd_epi
from ..record.finding import Finding, Threshold
from ..record.lab_list import apart
from ..record.labs import TESTS, Lab
from .rulebook import limit, rule

YEAR = 8766.0  # h
DAY = 24.0  # h
PER_MINUTE = 1000.0 / 60.0  # mL/min in 1 L/h
KIDNEY = ("creatinine", "eGFR")
WARDS = ("ward", "ICU", "obstetric", "dialysis")
"""Settings in which kidney function may change within days."""


class Rate(NamedTuple):
    """A filtration in mL/min/1.73 m2, or that it lies below ("<") or above (">") it; `source` is the end of a key."""

    value: float
    bound: str
    source: str

    @property
    def at_most(self) -> float:
        """What rules hold against a limit: a filtration told as below a number is just below it."""
        return math.nextafter(self.value, 0.0) if self.bound == "<" else self.value


class View:
    """What rules ask of a case. What was not measured is None, never normal."""

    def __init__(self, case: Case, profile: str = "NL", lang: str = "en") -> None:
        self.case, self.profile, self.lang = case, profile, lang

    def lab(self, test: str) -> Lab | None:
        """The latest result of a test, if it counts: seen in living people, and not much older than the latest magnesium."""
        found = self.once(test)
        return found if found is not None and not self.old(found) else None

    def once(self, test: str) -> Lab | None:
        """The latest result of a test that is seen in living people, however old."""
        return self.case.with_labs(tuple(one for one in self.case.labs if one.credible)).latest(test)

    def reported(self, test: str) -> Lab | None:
        """The latest result of a test as it was reported, whether or not it counts."""
        return self.case.latest(test)

    @property
    def now(self) -> str:
        """The time that the reading is of: that of the latest magnesium, else of the latest result; "" where none is dated."""
        found = self.case.latest("Mg")
        return (found.time if found is not None else "") or max((one.time for one in self.case.labs), default="")

    def age_limit(self, test: str) -> Threshold:
        """How much older than the time of the reading a result may be, days."""
        if test not in KIDNEY:
            return limit("dates.result")
        return limit("dates.ward" if self.case.setting in WARDS else "dates.kidney")

    def old(self, found: Lab) -> bool:
        """True where a result is too old to count; without a date it is of the time of the reading."""
        gap = apart(found.time, self.now)
        return gap is not None and found.time < self.now and gap > self.age_limit(found.test).value * DAY

    def one_sample(self, *tests: str) -> bool:
        """True where the latest results of these tests, as reported, are so near in time that they may be read as one sample."""
        times = sorted(one.time for one in map(self.reported, tests) if one is not None)
        gaps = [apart(one, other) for one, other in (*pairwise(times), (times[0], times[-1]))] if times else []
        return all(gap is not None and gap <= limit("femg.hours").value for gap in gaps)

    def value(self, test: str) -> float | None:
        """The latest value of a test in its internal unit, mmol/L for most."""
        found = self.lab(test)
        return None if found is None else found.value

    def in_unit(self, test: str, unit: str) -> float | None:
        """The latest value of a test in a unit of its dimension."""
        found = self.lab(test)
        told = TESTS[test]
        return None if found is None else from_internal(found.value, unit, told.dimension, told.solute)

    @property
    def age(self) -> float | None:
        """Years, or None."""
        if self.case.child is not None:
            return self.case.child.age
        who = self.case.person
        return None if who is None or who.age is None else who.age.value / YEAR

    @property
    def grown(self) -> bool | None:
        """True for an adult, None where the age is not known."""
        return None if self.age is None else self.age >= limit("child.adult").value

    @property
    def sex(self) -> str | None:
        """"F" or "M", or None where it is not told."""
        who = self.case.child or self.case.person
        if who is None or who.sex not in ("F", "M"):
            return "F" if self.case.person is not None and self.case.person.pregnancy is not None else None
        return who.sex

    @property
    def eGFR(self) -> float | None:
        """mL/min/1.73 m2: as reported ("<15" is below 15), else by CKD-EPI 2021 from creatinine, age and sex; the lowest
        where what is told does not agree; None where it cannot be known. An old one counts only where kidneys failed then:
        that does not mend by itself, and what is old never reassures.
        """
        rate = self.rate
        return None if rate is None else rate.at_most

    @property
    def rate(self) -> Rate | None:
        """The filtration that counts, with its bound; a person's GFR alone, which is of the model, only warns."""
        known = [one for one in self.rates if one.source != "person"]
        if not known:
            least, told = limit("dates.failing").value, (*self._rates(self.once), *self.rates)
            return min((one for one in told if one.at_most < least and one.bound != ">"), default=None)
        return min(self.rates) if self.rates_differ else known[0]

    @property
    def rates(self) -> tuple[Rate, ...]:
        """Every filtration that is told: as reported, from creatinine, of the person's table."""
        who = self.case.person
        own = () if who is None or who.GFR is None else (Rate(round(who.GFR.value * PER_MINUTE, 9), "", "person"),)
        return (*self._rates(self.lab), *own)

    def _rates(self, lab: Callable[[str], Lab | None]) -> Iterator[Rate]:
        """Filtrations from results, as reported and from creatinine."""
        reported, creatinine, age, sex = lab("eGFR"), lab("creatinine"), self.age, self.sex
        if reported is not None:
            yield Rate(round(reported.value * PER_MINUTE, 9), reported.bound, "reported")
        if creatinine is not None and creatinine.value > 0 and age is not None and self.grown and sex is not None:
            told = TESTS["creatinine"]
            level = from_internal(creatinine.value, "mg/dL", told.dimension, told.solute)
            yield Rate(ckd_epi(level, age, sex), {"<": ">", ">": "<"}.get(creatinine.bound, ""), "creatinine")

    @property
    def rates_differ(self) -> bool:
        """True where two filtrations are further apart than the error of an estimate."""
        ordered, share = sorted(self.rates), limit("filtration.apart").value / 100.0
        return any(least.bound != ">" and most.bound != "<" and most.value - least.value > share * most.value
                   for place, least in enumerate(ordered) for most in ordered[place + 1 :])  # fmt: skip

    def rate_told(self) -> str:
        """The filtration that counts, rounded, with its bound; "" where it is not known."""
        return "" if self.rate is None else f"{self.rate.bound}{self.number(round(self.rate.value))}"

    def say(self, key: str, **values: object) -> str:
        """A sentence in the language of the reading."""
        return say(key, self.lang, **values)

    def number(self, value: float) -> str:
        """A number as the language writes it."""
        return number(value, self.lang)

    def read(self, *tests: str) -> tuple[tuple[str, str], ...]:
        """The inputs of a finding: each test that was measured, as it was reported."""
        found = ((test, self.lab(test)) for test in tests)
        return tuple((test, f"{one.bound}{one.reported:g} {one.unit}") for test, one in found if one is not None)

    def finding(self, name: str, sentence: str, *, kind: str = "", status: str = "supported", urgency: str = "none",
                inputs: Iterable[tuple[str, str]] | None = None, limits: Iterable[Threshold] = (), change: str = "",
                **values: object) -> Finding:  # fmt: skip
        """A finding of a rule ("classification" or "classification.severe"); `sentence` and `change` are keys of sentences.

        The rule's own inputs are told where none are given.
        """
        known = rule(name.partition(".")[0])
        told = self.read(*(test for test in known.inputs if test in TESTS)) if inputs is None else tuple(inputs)
        return Finding(id=name, kind=kind or known.id, statement=self.say(sentence, **values), status=status, urgency=urgency,
                       inputs=told, thresholds=tuple(limits), grade=known.grade,
                       would_change=self.say(change) if change else "")  # fmt: skip
