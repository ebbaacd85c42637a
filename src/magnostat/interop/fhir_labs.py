"""Observations of a message as results: value, comparator and unit as the message has them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator

from ..core.errors import BadQuantity, BadRecord, MagnostatError
from ..record.case_parts import Note
from ..record.lab_list import time_of
from ..record.lab_units import from_text, from_ucum
from ..record.labs import Lab, lab
from ..record.words import index, plain, spoken
from . import fhir_codes as codes
from . import fhir_fields as field
from .fhir_json import Object

VALID = ("final", "amended", "corrected", "preliminary")
LEFT_OUT = ("registered", "cancelled", "entered-in-error", "unknown")
COMPARATORS = {"": "", "<": "<", ">": ">", "<=": "<", ">=": ">"}
UCUM = ("http://unitsofmeasure.org", "https://unitsofmeasure.org", "urn:oid:2.16.840.1.113883.6.8")
HAEMOLYSED = re.compile(r"(?:ge)?ha?emoly\w*")
NON = re.compile(r"\b(?:non|niet|not)-(?=\w)", re.IGNORECASE)
Resolve = Callable[[Object], Object]


def results(resource: Object, resolve: Resolve) -> Iterator[Lab | Note]:
    """The results of one Observation and its components. Raises a MagnostatError that names the field."""
    status = field.text(resource, "status")
    if status in LEFT_OUT:
        yield ("invalid", "")
        return
    if status not in VALID:
        raise BadRecord("is no status of an Observation", where="status", mend="write final, or another of FHIR R4")
    parts = [("", resource), *((f"component[{i}]", one) for i, one in enumerate(field.tables(resource, "component")))]
    for where, part in parts:
        if where or not resource.get("component") or _has_value(part):
            try:
                yield from _one(part, resource, resolve)
            except MagnostatError as error:
                raise error.within(where) from None


def _one(part: Object, resource: Object, resolve: Resolve) -> Iterator[Lab | Note]:
    concept = field.table(part, "code")
    tests = codes.tests_of(concept)
    specimen = _specimen(resource, resolve)
    if tests is None or specimen is None:
        yield ("unread", "")
        return
    if "valueQuantity" not in part:
        yield ("words", tests[0]) if _has_value(part) else ("unmeasured", tests[0])
        return
    quantity = field.table(part, "valueQuantity")
    if "value" not in quantity:
        yield ("unmeasured", tests[0])
        return
    try:
        value, unit = _value(quantity), _unit(quantity)
    except MagnostatError as error:
        raise error.within("valueQuantity") from None
    test = codes.of_unit(tests, unit)
    codes.agree(concept, test, unit)
    if specimen in ("urine", "24 h urine") and not test.startswith("urine"):
        raise BadRecord("a test of blood in a specimen of urine", where="specimen", mend="ask the laboratory which it is")
    read = lab(test, value, unit, _time(resource), specimen, _flag(resource))
    comparator = field.text(quantity, "comparator")
    if comparator not in COMPARATORS:
        raise BadRecord("is no comparator", where="valueQuantity.comparator", mend="write <, <=, >= or >")
    yield read._replace(bound=COMPARATORS[comparator])
    if comparator in ("<=", ">="):
        yield ("bound", test)
    if field.text(resource, "status") == "preliminary":
        yield ("preliminary", test)


def _has_value(part: Object) -> bool:
    return any(key.startswith("value") for key in part)


def _value(quantity: Object) -> float:
    found = quantity["value"]
    if isinstance(found, bool) or not isinstance(found, int | float) or not math.isfinite(found) or abs(found) > 1e9:
        raise BadQuantity("is no finite number", where="value", mend="write a number")
    return float(found)


def _unit(quantity: Object) -> str:
    """The unit by its UCUM code, else by its text; the two must agree."""
    told, code = field.text(quantity, "unit"), field.text(quantity, "code")
    by_code = from_ucum(code) if field.text(quantity, "system") in UCUM and code else None
    by_text = from_text(told) or from_ucum(told) if told else None
    if by_code and by_text and by_code != by_text:
        raise BadQuantity(f"code says {by_code}, unit says {by_text}", where="unit", mend="ask the laboratory which is right")
    if not told and not code:
        raise BadQuantity("is missing", where="unit", mend="let the message carry it: no code of a test tells the unit")
    if (found := by_code or by_text) is None:
        raise BadQuantity("is not known", where="unit", mend="write a unit such as mmol/L or mg/dL, best as a UCUM code")
    return found


def _time(resource: Object) -> str:
    period = field.table(resource, "effectivePeriod")
    for of, key in ((resource, "effectiveDateTime"), (resource, "effectiveInstant"), (period, "end"), (period, "start")):
        if written := field.text(of, key):
            try:
                return time_of(written)
            except MagnostatError:
                raise BadQuantity("is no date with day, or no time", where=key, mend='write it as "2001-01-31"') from None
    return ""


def _specimen(resource: Object, resolve: Resolve) -> str | None:
    """The specimen in our words, "" where it is not told, None where it is of another kind than we read."""
    reference = field.table(resource, "specimen")
    found = resolve(reference)
    told = " ".join((field.text(reference, "display"), *field.concept_words(field.table(found, "type")))).casefold()
    for word, ours in codes.book().specimens.items():
        if word in told:
            return ours or None
    return ""


def _flag(resource: Object) -> str:
    """What remarks say of haemolysis; their text goes no further."""
    remarks = [field.text(one, "text") for one in field.tables(resource, "note")]
    told = [*remarks, *(word for one in field.tables(resource, "interpretation") for word in field.concept_words(one))]
    return "haemolysed" if any(map(_haemolysed, told)) else ""


def _haemolysed(remark: str) -> bool:
    """True for a remark that names haemolysis and does not deny it, whatever else it denies.

    >>> _haemolysed("Not suitable: haemolysed"), _haemolysed("niet-hemolytisch"), _haemolysed("no visible haemolysis")
    (True, False, False)
    """
    told = NON.sub("not ", remark)
    return bool(spoken(told, index(word for word in plain(told) if HAEMOLYSED.match(word)), ended=False))
