"""What there is in the SBML document: units, functions, places, species and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from magnostat.core.tracer import EMPTY_SQUARED

from . import sbml_units
from .annotations import ELSEWHERE
from .sbml_draft import Draft, accepted, annotate, label_of, pools_of, substance_of
from .sbml_events import Instant
from .sbml_math import CALLS, FUNCTIONS, SQUARED


def add_units(draft: Draft) -> None:
    """The units that the document uses."""
    names = (*draft.program.states, *draft.program.parameters, *draft.program.observables)
    wanted = {"h", "mmol", "mmol/h"} | {label_of(draft, name).unit for name in names}
    found = {sbml_units.identifier(unit): sbml_units.parts(unit) for unit in sorted(wanted)}
    if any(code.op == "const" and code.value == EMPTY_SQUARED for code in draft.program.code):
        found[SQUARED] = (sbml_units.Part("mole", 2, -3),)
    for key, parts in sorted(found.items()):
        if parts and key not in ("litre", "gram", "mole", "metre"):
            _add_unit(draft, key, parts)


def _add_unit(draft: Draft, key: str, parts: tuple[sbml_units.Part, ...]) -> None:
    definition = draft.model.createUnitDefinition()
    definition.setId(key)
    for kind, exponent, scale, multiplier in parts:
        part = definition.createUnit()
        part.setKind(draft.sbml.UnitKind_forName(kind))
        part.setExponent(exponent)
        part.setScale(scale)
        part.setMultiplier(multiplier)


def add_functions(draft: Draft) -> None:
    """The functions that the formulas call."""
    program = draft.program
    numbers = program.needed((*program.flows, *program.observed, *program.rates))
    called = {CALLS.get(program.code[number].op) for number in numbers}
    for key, (meaning, formula) in FUNCTIONS.items():
        if key not in called:
            continue
        function = draft.model.createFunctionDefinition()
        function.setId(key)
        function.setName(meaning)
        function.setMath(draft.sbml.parseL3Formula(formula))


def add_places(draft: Draft) -> None:
    """One compartment of size 1 for every place: amounts, not concentrations, are what counts."""
    used = {_place_of(draft, pool) for pool in pools_of(draft)} | {ELSEWHERE}
    for key, place in draft.terms.places.items():
        if key in used:
            compartment = draft.model.createCompartment()
            accepted(compartment.setId(f"place_{key}"), key)
            compartment.setName(place.name)
            compartment.setSBOTerm(draft.terms.element["compartment"])
            compartment.setSpatialDimensions(3)
            compartment.setSize(1.0)
            compartment.setConstant(True)
            annotate(draft, compartment, place.exact, draft.sbml.BQB_IS)
            annotate(draft, compartment, place.part_of, draft.sbml.BQB_IS_PART_OF)


def add_species(draft: Draft, begun: Mapping[str, float]) -> None:
    """What every pool and place outside holds of its substance, mmol."""
    for name in pools_of(draft):
        place, mark = _place_of(draft, name), _mark(draft, name)
        species = draft.model.createSpecies()
        species.setId(draft.ids[name])
        species.setName(label_of(draft, name).meaning)
        species.setSBOTerm(draft.terms.element["species"])
        species.setCompartment(f"place_{place}")
        species.setInitialAmount(begun.get(name, 0.0))
        species.setSubstanceUnits("millimole")
        species.setHasOnlySubstanceUnits(True)
        species.setBoundaryCondition(False)
        species.setConstant(False)
        annotate(draft, species, draft.terms.substance[mark], draft.sbml.BQB_IS)
        where = draft.terms.places[place]
        annotate(draft, species, where.exact + where.part_of, draft.sbml.BQB_OCCURS_IN)


def _place_of(draft: Draft, name: str) -> str:
    return draft.terms.place_of(draft.outside.get(name, name))


def _mark(draft: Draft, name: str) -> str:
    """Which substance a pool or a place outside holds."""
    if name in draft.outside:
        return name.removeprefix(draft.outside[name]).removeprefix("_") or "Mg"
    return substance_of(name, draft.labels)


def add_numbers(draft: Draft, begun: Instant, later: list[Instant]) -> None:
    """Parameters, states without substance and named flows, with unit, term and source."""
    switched = {name for instant in later for name in instant.settings}
    program = draft.program
    adapting = [name for name, pool in zip(program.states, program.is_pool, strict=True) if not pool]
    for name in (*adapting, *program.parameters):
        parameter = _parameter(draft, name, constant=name not in switched and name not in adapting)
        parameter.setValue(begun.additions[name] if name in adapting else begun.settings[name])
        label = label_of(draft, name)
        parameter.setSBOTerm(draft.terms.term(name, label))
        if label.basis:
            note = escape(f"{label.basis}: {label.source}", quote=False)
            accepted(parameter.setNotes(f'<p xmlns="http://www.w3.org/1999/xhtml">{note}</p>'), f"the note of {name}")
    for name in program.observables:
        _parameter(draft, name, constant=False).setSBOTerm(draft.terms.term(name, label_of(draft, name)))


def _parameter(draft: Draft, name: str, *, constant: bool) -> Any:
    label = label_of(draft, name)
    parameter = draft.model.createParameter()
    parameter.setId(draft.id_of(name))
    parameter.setName(label.meaning)
    parameter.setUnits(sbml_units.identifier(label.unit))
    parameter.setConstant(constant)
    return parameter
