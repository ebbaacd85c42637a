"""What the steps of the SBML export share: the library, the document being written, ids, units and formulas."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import ModuleType
from typing import Any, NamedTuple

from magnostat.core.declare import Declaration
from magnostat.core.errors import MagnostatError
from magnostat.engine.program import Program

from .annotations import Annotations, shipped
from .sbml_math import Formulas, NotExportable, identifiers


class NoLibrary(MagnostatError):
    """python-libsbml is not installed."""


class Draft(NamedTuple):
    """What the steps of the export share."""

    sbml: ModuleType
    model: Any  # libsbml.Model; the library has no types
    program: Program
    rows: tuple[tuple[str, str], ...]
    outside: Mapping[str, str]
    ids: Mapping[str, str]
    switches: Mapping[str, str]
    labels: Mapping[str, Declaration]
    terms: Annotations
    formulas: Formulas

    def id_of(self, name: str) -> str:
        """The id of a number: of a parameter, else of a state or a flow."""
        return self.switches.get(name) or self.ids[name]


def _beside(name: str, places: Collection[str]) -> str:
    """A parameter that is called like the place it fills (an isotope's infusion) is told apart."""
    return f"{name}:rate" if name in places else name


def library() -> ModuleType:
    """The module libsbml; NoLibrary if it is not installed."""
    try:
        import libsbml
    except ImportError as error:
        raise NoLibrary("SBML export needs python-libsbml", mend="pip install 'magnostat[sbml]'") from error
    return libsbml  # type: ignore[no-any-return]


def draft_of(sbml: ModuleType, model: Any, program: Program, labels: Mapping[str, Declaration]) -> Draft:
    """An empty document for `program`; NotExportable where two names fall together."""
    rows, outside = own_places(program, labels)
    places = dict.fromkeys(end for row in rows for end in row)
    names = [*(("state", name) for name in program.states),
             *(("place", end) for end in places if end not in program.states),
             *(("parameter", _beside(name, places)) for name in program.parameters),
             *(("flow", name) for name in program.observables)]  # fmt: skip
    ids = identifiers(names)
    switches = {name: ids[_beside(name, places)] for name in program.parameters}
    leaf = {("state", i): ids[name] for i, name in enumerate(program.states)}
    leaf |= {("parameter", i): switches[name] for i, name in enumerate(program.parameters)}
    named: dict[int, str] = {}
    for name, number in zip(program.observables, program.observed, strict=True):
        if program.code[number].op not in ("state", "parameter", "const"):
            named.setdefault(number, ids[name])
    return Draft(sbml, model, program, rows, outside, ids, switches, labels, shipped(), Formulas(program, leaf, named))


def own_places(program: Program, labels: Mapping[str, Declaration]) -> tuple[tuple[tuple[str, str], ...], dict[str, str]]:
    """The ledger with a place outside for every substance (urine, urine_Ca …), and what each of these was called."""
    held = {name for name, pool in zip(program.states, program.is_pool, strict=True) if pool}
    outside: dict[str, str] = {}
    rows = []
    for row in program.ledger:
        mark = substance_of(next(end for end in row if end in held), labels)
        ends = [end if end in held or mark == "Mg" else f"{end}_{mark}" for end in row]
        outside |= {own: end for own, end in zip(ends, row, strict=True) if end not in held}
        rows.append((ends[0], ends[1]))
    return tuple(rows), outside


def substance_of(pool: str, labels: Mapping[str, Declaration]) -> str:
    """The mark of what a pool holds, which its unit tells: mmol_Ca counts calcium, mmol magnesium."""
    found = labels.get(pool) or labels.get(pool.rpartition(":")[2])
    return (found.unit.partition("_")[2] if found else "") or "Mg"


def pools_of(draft: Draft) -> list[str]:
    """Pools, then the places outside, in the order in which transfers name them."""
    held = [name for name, pool in zip(draft.program.states, draft.program.is_pool, strict=True) if pool]
    ends = dict.fromkeys(end for row in draft.rows for end in row)
    return held + [end for end in ends if end not in held]


def label_of(draft: Draft, name: str) -> Declaration:
    """What is declared of `name` (for a tracer's twin "44Mg:plasma", of "plasma"); NotExportable if nothing is."""
    plain = draft.outside.get(name, name).rpartition(":")[2]
    kept = f"input.{plain}" if name in draft.program.parameters else plain
    found = draft.labels.get(name) or draft.labels.get(kept)
    if found is None:
        raise NotExportable(f"{name} has no declared unit", where="SBML export", mend="declare it on its page")
    return found


def accepted(code: int | None, what: str) -> None:
    """Raise NotExportable if libsbml answered with an error."""
    if code:
        raise NotExportable(f"libsbml refuses {what} (code {code})", where="SBML export")


def math_of(draft: Draft, formula: str) -> Any:
    """A formula as the tree that libsbml writes; NotExportable if it does not parse."""
    tree = draft.sbml.parseL3FormulaWithModel(formula, draft.model)
    if tree is None:
        raise NotExportable(draft.sbml.getLastParseL3Error(), where=f"formula {formula}")
    return tree


def annotate(draft: Draft, element: Any, resources: tuple[str, ...], qualifier: int) -> None:
    """Add a MIRIAM annotation (`qualifier`, `resources`) to an element; nothing if there are no resources."""
    if not resources:
        return
    element.setMetaId(f"meta_{element.getId()}")
    term = draft.sbml.CVTerm(draft.sbml.BIOLOGICAL_QUALIFIER)
    term.setBiologicalQualifierType(qualifier)
    for resource in resources:
        term.addResource(resource)
    accepted(element.addCVTerm(term), f"the annotation of {element.getId()}")
