"""A case as the rules see it: results in internal units, filtration, age and sex, and findings in a language."""

from __future__ import annotations

import math
from collections.abc import Iterable

from ..core.units import from_internal
from ..language import number, say
from ..record.case import Case
from ..record.filtration import ckd_epi
from ..record.finding import Finding, Threshold
from ..record.labs import TESTS, Lab
from .rulebook import limit, rule

YEAR = 8766.0  # h
PER_MINUTE = 1000.0 / 60.0  # mL/min in 1 L/h


class View:
    """What rules ask of a case. What was not measured is None, never normal."""

    def __init__(self, case: Case, profile: str = "NL", lang: str = "en") -> None:
        self.case, self.profile, self.lang = case, profile, lang

    def lab(self, test: str) -> Lab | None:
        """The latest result of a test."""
        return self.case.latest(test)

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
        """mL/min/1.73 m2: as reported ("<15" is below 15), else by CKD-EPI 2021 from creatinine, age and sex;
        None where it cannot be known.
        """
        if (reported := self.lab("eGFR")) is not None:
            rate = round(reported.value * PER_MINUTE, 9)
            return math.nextafter(rate, 0.0) if reported.bound == "<" else rate
        creatinine, age, sex = self.in_unit("creatinine", "mg/dL"), self.age, self.sex
        if creatinine is None or not creatinine > 0 or age is None or not self.grown or sex is None:
            return None
        return ckd_epi(creatinine, age, sex)

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
