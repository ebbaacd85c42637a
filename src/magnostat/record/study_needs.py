"""What an assay needs in the plan of its arm: a load, a label, a dialysis (study format, section 8)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from magnostat.core.errors import BadRecord, MagnostatError
from magnostat.record.acts import Dialyse, Infuse, Trace
from magnostat.record.outcome import Outcome
from magnostat.record.plan import Plan
from magnostat.record.study_assays import LISTED


class HasPlan(Protocol):
    """An arm, as far as this file looks at it."""

    @property
    def name(self) -> str:
        """The name of the arm."""

    @property
    def plan(self) -> Plan:
        """What is done in it."""


def check_needs(outcome: Outcome, arms: Sequence[HasPlan]) -> None:
    """BadRecord where the plan of an arm lacks what an outcome's assay needs."""
    wanted = outcome.order or tuple(filter(None, (outcome.arm, outcome.versus)))
    try:
        for arm in arms:
            if arm.name in wanted:
                for assay in (outcome.assay, *((outcome.against.assay,) if outcome.against else ())):
                    _needed(assay, outcome.label, arm.plan)
    except MagnostatError as error:
        raise error.within(outcome.where) from None


def label_for(assay: str, label: str, plan: Plan) -> str:
    """The tracer that an assay follows in an arm: the one that is named, else the only one of its route.

    An assay of any tracer follows the oral one, if there is one.
    """
    return _needed(assay, label, plan)


def _needed(assay: str, label: str, plan: Plan) -> str:
    needs = LISTED[assay].needs
    if needs == "load" and not any(isinstance(a, Infuse) and a.solute == "Mg" for a in plan.acts):
        raise BadRecord(f"'{assay}' without an intravenous dose of magnesium", where="assay",
                        mend="write an act with 'infuse' for its arm")  # fmt: skip
    if needs == "dialysis" and not any(isinstance(a, Dialyse) for a in plan.acts):
        raise BadRecord(f"'{assay}' without dialysis", where="assay", mend="write an act with 'dialyse' for its arm")
    if "label" not in needs:
        return ""
    traces = [a for a in plan.acts if isinstance(a, Trace)]
    oral = list(dict.fromkeys(a.label for a in traces if a.route == "oral"))
    vein = list(dict.fromkeys(a.label for a in traces if a.route == "IV"))
    if needs == "both labels" and not (oral and vein):
        raise BadRecord(f"'{assay}' needs an oral and an intravenous label", where="assay",
                        mend="write both acts with 'trace'")  # fmt: skip
    found = {"IV label": vein, "label": oral or vein}.get(needs, oral)
    return _chosen(assay, needs, label, found, oral + vein)


def _chosen(assay: str, needs: str, asked: str, found: list[str], every: list[str]) -> str:
    if asked and needs != "both labels":
        if asked not in (every if needs == "label" else found):
            raise BadRecord(f"no tracer '{asked}' for '{assay}' in the plan", where="label", mend="write its 'trace'")
        return asked
    if not found:
        called = "a tracer" if needs == "label" else f"a tracer by {'vein' if needs == 'IV label' else 'mouth'}"
        raise BadRecord(f"'{assay}' without {called}", where="assay", mend="write an act with 'trace' for its arm")
    if len(found) > 1 and not asked:
        raise BadRecord(f"'{assay}' with {len(found)} tracers to choose from", where="label",
                        mend=f"write label = one of {', '.join(found)}")  # fmt: skip
    return asked or found[0]
