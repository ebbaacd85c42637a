"""What waits for later parts of the package: assays, acts and disorders that it does not hold yet, by part.

An outcome that could not run for one of these is listed by name and counted apart, not as a miss.
"""

from __future__ import annotations

from ..catalogue.disorders import disorders
from ..lab.assays import ASSAYS
from ..record.acts import Act, Disorder, Drug
from ..record.outcome import Outcome
from ..record.study import Arm, Study

CATALOGUE = "the catalogue"


def waits_for(outcome: Outcome, study: Study) -> str:
    """The part that an outcome which could not run waits for, and for what; empty if it waits for none.

    >>> from magnostat.record.study import parse
    >>> head = 'cite = "x"; design = "case"; role = "validate"; outcome = [{ assay = "faecal water", reported = "1 L/d" }]'
    >>> study = parse(head.replace("; ", chr(10)), ".")
    >>> waits_for(study.outcomes[0], study)
    'faecal water (the water of the gut)'
    """
    for assay in (outcome.assay, *((outcome.against.assay,) if outcome.against else ())):
        if ASSAYS[assay].waits:
            return f"{assay} ({ASSAYS[assay].waits})"
    for name in filter(None, (outcome.arm, outcome.versus, *outcome.order)):
        if found := arm_waits_for(study.arm(name)):
            return found
    return ""


def arm_waits_for(arm: Arm) -> str:
    """The part that an arm waits for, and for what."""
    return next(filter(None, map(_act, arm.plan.acts)), "")


def _act(act: Act) -> str:
    if isinstance(act, Drug):
        return f"{act.name} ({CATALOGUE})"
    if isinstance(act, Disorder) and act.name not in disorders():
        return f"{act.name} ({CATALOGUE})"
    return ""
