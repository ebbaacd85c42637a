"""What happens in the SBML document: rules, reactions and the events of the plan."""

from __future__ import annotations

from typing import Any

from . import sbml_units
from .sbml_draft import Draft, label_of, math_of, pools_of
from .sbml_events import Instant


def add_rules(draft: Draft) -> None:
    """Named flows as assignment rules, in the order of computation; the rates of states without substance."""
    program, formulas = draft.program, draft.formulas
    for name, number in sorted(zip(program.observables, program.observed, strict=True), key=lambda row: row[1]):
        owns = formulas.named.get(number) == draft.ids[name]
        _rule(draft, draft.model.createAssignmentRule(), name, formulas.formula(number, written_out=owns))
    for name, pool, number in zip(program.states, program.is_pool, program.rates, strict=True):
        if not pool:
            _rule(draft, draft.model.createRateRule(), name, formulas.formula(number))


def _rule(draft: Draft, rule: Any, name: str, formula: str) -> None:
    rule.setVariable(draft.ids[name])
    rule.setMath(math_of(draft, formula))
    rule.setSBOTerm(draft.terms.element["rule"])


def add_reactions(draft: Draft) -> None:
    """Every transfer as an irreversible reaction with its rate law (mmol/h)."""
    seen: dict[tuple[str, str], int] = {}
    species = {draft.ids[name] for name in pools_of(draft)}
    for row, number in zip(draft.rows, draft.program.flows, strict=True):
        seen[row] = seen.get(row, 0) + 1
        source, sink = (draft.ids[end] for end in row)
        reaction = draft.model.createReaction()
        reaction.setId(f"{source}_to_{sink}" + (f"_{seen[row]}" if seen[row] > 1 else ""))
        reaction.setName(f"{row[0]} to {row[1]}")
        reaction.setSBOTerm(draft.terms.element["reaction"])
        reaction.setReversible(False)
        for reference, end in ((reaction.createReactant(), source), (reaction.createProduct(), sink)):
            reference.setSpecies(end)
            reference.setStoichiometry(1.0)
            reference.setConstant(True)
        law = reaction.createKineticLaw()
        law.setSBOTerm(draft.terms.element["rate_law"])
        tree = math_of(draft, draft.formulas.formula(number))
        law.setMath(tree)
        for other in sorted(_mentioned(tree) & (species - {source, sink})):
            reaction.createModifier().setSpecies(other)


def _mentioned(tree: Any) -> set[str]:
    found = {tree.getName()} if tree.isName() else set()
    return found.union(*(_mentioned(tree.getChild(i)) for i in range(tree.getNumChildren())))


def add_events(draft: Draft, later: list[Instant]) -> None:
    """One event for every instant at which the plan acts."""
    for number, instant in enumerate(later, 1):
        event = draft.model.createEvent()
        event.setId(f"act_{number}")
        event.setUseValuesFromTriggerTime(True)
        trigger = event.createTrigger()
        trigger.setInitialValue(True)
        trigger.setPersistent(True)
        trigger.setMath(math_of(draft, f"time >= {instant.time!r} hour"))
        for name, value in instant.settings.items():
            unit = sbml_units.identifier(label_of(draft, name).unit)
            _assign(draft, event, draft.id_of(name), f"{value!r} {unit}")
        for name, amount in instant.additions.items():
            sign = "-" if amount < 0 else "+"
            _assign(draft, event, draft.ids[name], f"{draft.ids[name]} {sign} {abs(amount)!r} millimole")


def _assign(draft: Draft, event: Any, key: str, formula: str) -> None:
    assignment = event.createEventAssignment()
    assignment.setVariable(key)
    assignment.setMath(math_of(draft, formula))
