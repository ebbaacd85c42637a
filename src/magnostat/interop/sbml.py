"""SBML Level 3 Version 2: the traced model, its start and a plan, as one document that other simulators run.

Pools and the places outside are species in mmol, every transfer is a reaction, so the sum over all species of one
substance never changes. A place outside is one species for every substance that goes there (urine, urine_Ca …); one that
a substance comes from starts at 0 and falls below it by what it has given. States without substance are parameters with
rate rules, the flows that the pages name are assignment rules. The plan is written out as events over the horizon; what
it does at t = 0 is in the initial values. Needs python-libsbml.
"""

from __future__ import annotations

from collections.abc import Mapping

from magnostat.core.declare import Declaration
from magnostat.core.errors import unknown
from magnostat.engine.program import Program
from magnostat.engine.schedule import Schedule

from .declarations import declarations
from .sbml_draft import Draft, draft_of, library, own_places
from .sbml_events import instants
from .sbml_motion import add_events, add_reactions, add_rules
from .sbml_places import add_functions, add_numbers, add_places, add_species, add_units


def document(
    program: Program,
    start: Mapping[str, float],
    parameters: Mapping[str, float],
    schedule: Schedule | None = None,
    horizon: float = 0.0,
    *,
    labels: Mapping[str, Declaration] | None = None,
    name: str = "magnostat",
) -> str:
    """The SBML text of `program` from `start` (mmol or 1) under `parameters`, with the acts of `schedule` (person 0)
    from hour 0 up to `horizon` hours. Equal arguments give equal bytes.

    `labels` declares unit and meaning of every name (those of the body unless given). UnknownName if a start value or
    a parameter is missing, NotExportable if a name has no unit, NoLibrary without python-libsbml.
    """
    labels = declarations() if labels is None else labels
    for kind, wanted, given in (("state", program.states, start), ("parameter", program.parameters, parameters)):
        for key in wanted:
            if key not in given:
                raise unknown(kind, key, given, where="SBML export")
    begun, later = instants(program, schedule, horizon, start, parameters, own_places(program, labels)[0])
    sbml = library()
    text = sbml.SBMLDocument(3, 2)
    draft = draft_of(sbml, text.createModel(), program, labels)
    _head(draft, name)
    add_units(draft)
    add_functions(draft)
    add_places(draft)
    add_species(draft, begun.additions)
    add_numbers(draft, begun, later)
    add_rules(draft)
    add_reactions(draft)
    add_events(draft, later)
    return str(sbml.writeSBMLToString(text))


def problems(text: str) -> list[str]:
    """What libsbml finds wrong with an SBML text, warnings about units included; empty if all is well.

    Now and then (1 reading in 40) libsbml 5.21 finds a unit amiss that it does not in the next reading of the same
    text: only what it finds three times counts.
    """
    found = _read(text)
    for _ in range(2):
        again = _read(text) if found else []
        found = [message for message in found if message in again]
    return found


def _read(text: str) -> list[str]:
    sbml = library()
    read = sbml.readSBMLFromString(text)
    read.setConsistencyChecks(sbml.LIBSBML_CAT_MODELING_PRACTICE, False)
    read.checkConsistency()
    return [read.getError(i).getMessage().strip() for i in range(read.getNumErrors())]


def _head(draft: Draft, name: str) -> None:
    model = draft.model
    model.setId(name)
    model.setName("Magnostat: magnesium in the adult human body")
    model.setSBOTerm(draft.terms.element["model"])
    model.setTimeUnits("hour")
    model.setSubstanceUnits("millimole")
    model.setExtentUnits("millimole")
    model.setVolumeUnits("litre")
