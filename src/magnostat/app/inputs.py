"""What a command is given: the plan, the person, and numbers within their bounds."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from magnostat.core.errors import BadRecord, MagnostatError, OutOfRange, shown

if TYPE_CHECKING:
    from magnostat.record.person import Person
    from magnostat.record.plan import Plan

MOST_DAYS = 18_262.5  # 50 y
MOST_KEPT = 5_000_000  # samples of all people: about 4 GB
MOST_SEED = 2**63 - 1


def read_plan(file: str | None, text: str | None) -> Plan:
    """The plan from a file, from the name of a treatment of the catalogue, or from regimen text: one of them."""
    if file is not None and text is not None:
        raise BadRecord("a plan file and --plan are both given", mend="give one of them")
    if file is not None:
        from magnostat.record.plan import Plan

        return _treatment(file) or Plan.load(file)
    if text is not None:
        from magnostat.record.regimen import regimen

        return regimen(text)
    raise BadRecord("no plan is given", mend='name a PLAN.toml, or write --plan "300 mg citrate at 08:00 for 30 d"')


def _treatment(name: str) -> Plan | None:
    """The plan of a treatment, where the argument is a bare name and no file. Raises NotInPackage with the nearest name."""
    from pathlib import Path

    if not name.isidentifier() or Path(name).exists():
        return None
    from magnostat.catalogue.treatments import treatment

    return treatment(name).plan


def read_person(file: str | None) -> Person | None:
    """The person from a file, if there is one."""
    if file is None:
        return None
    from magnostat.record.person import Person

    return Person.load(file)


def bounded(option: str, value: float | None, low: float, high: float) -> None:
    """OutOfRange where a number of the command line is not from `low` to `high`.

    >>> bounded("--days", float("nan"), 0, 10)
    Traceback (most recent call last):
    ...
    magnostat.core.errors.OutOfRange: --days: nan is out of range, from 0 to 10 is expected; choose another number
    """
    if value is not None and not low <= value <= high:
        told = shown(value) if math.isfinite(value) else str(value)
        raise OutOfRange(f"{told} is out of range, from {low:.15g} to {high:.15g} is expected", where=option,
                         mend="choose another number")  # fmt: skip


def affordable(plan: Plan, person: Person | None, days: float | None, n: int | None, every: float) -> None:
    """OutOfRange where people times samples would take more memory than a usual machine has.

    >>> from magnostat.record.regimen import regimen
    >>> affordable(regimen("300 mg citrate at 08:00 for 365 d"), None, None, 100, 1.0)
    """
    begin, end = plan.span
    samples = ((end if days is None else 24.0 * days) - begin) / every
    who = person or plan.person
    people = n if n is not None else who.n if who is not None else 1
    if people * samples > MOST_KEPT:
        raise OutOfRange(f"{people} people with {samples:.0f} samples each are more than {MOST_KEPT} samples in all",
                         where="--every", mend="ask for fewer people or a longer interval")  # fmt: skip


def placed(error: MagnostatError, file: str | None) -> MagnostatError:
    """An error about the plan or one of its acts, with the file that the plan stands in."""
    return (
        error.within(file, ": ") if file is not None and (not error.where or error.where.startswith("do[")) else error
    )
