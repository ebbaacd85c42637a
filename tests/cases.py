"""Cases for the tests of readings: results as tuples, the rest as a table of a case."""

from magnostat.clinic import read
from magnostat.record.case import read_case
from magnostat.record.labs import lab

WOMAN = {"age": "50 y", "sex": "F"}
LANGUAGES = ("en", "nl")


def case(*labs, person=WOMAN, **table):
    """A case of a woman of 50 unless told otherwise; a result is (test, value, unit, ...)."""
    told = {**table, **({} if person is None else {"person": person})}
    return read_case(told, tuple(lab(*one) for one in labs))


def reading(*labs, profile="NL", lang="en", **table):
    """The reading of such a case."""
    return read(case(*labs, **table), profile, lang)


def found(*labs, **table):
    """Every finding of such a case by its id, from all three parts."""
    told = reading(*labs, **table)
    return {one.id: one for part in told for one in part}


def ids(*labs, **table):
    """The ids of what is found."""
    return set(found(*labs, **table))


def of_rule(rule, *labs, **table):
    """The ids that one rule gave."""
    return {one for one in ids(*labs, **table) if one.partition(".")[0] == rule}
