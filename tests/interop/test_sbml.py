"""The SBML that is exported is valid, reads the same every time, and moves as the engine does."""

import math
import re

import numpy as np
import pytest

from magnostat.body import register
from magnostat.core.declare import Declaration
from magnostat.core.errors import UnknownName
from magnostat.core.maths import FLOATS
from magnostat.engine.program import Instruction, Program
from magnostat.engine.schedule import Schedule
from magnostat.interop import sbml
from magnostat.interop.annotations import shipped
from magnostat.interop.declarations import declarations
from magnostat.interop.sbml_draft import own_places
from magnostat.interop.sbml_math import NotExportable, identifier
from magnostat.record.person import Person
from magnostat.record.plan import Plan
from magnostat.simulation import axis, prepare
from special_values import SPECIAL, agrees

libsbml = pytest.importorskip("libsbml")
DAYS = 30.0
PLANS = {
    "diet": [{"take": "300 mg", "as": "oxide", "daily": 2, "from": "0 d", "until": "7 d"},
             {"diet": "4 mmol/d", "Ca": "10 mmol/d", "from": "3 d", "until": "6 d"}],
    "infusion": [{"infuse": "10 mmol", "over": "10 min", "at": "0 h"},
                 {"infuse": "3 mmol/h", "from": "1 d", "until": "2 d"},
                 {"inject": "8 mmol", "at": "5 d"}, {"infuse": "5 mmol", "solute": "Ca", "over": "4 h", "at": "6 d"},
                 {"take": "0 mmol", "as": "food", "K": "20 mmol", "over": "1 min", "at": "7.1 d"}],
}  # fmt: skip


@pytest.fixture(scope="session", params=PLANS)
def course(request):
    return prepare(None, Plan(PLANS[request.param]), days=DAYS, n=1, every=24.0)


CHEBI = {mark: resources[0] for mark, resources in shipped().substance.items()}


def kind_of(species: str) -> str:
    """The substance of a species, a pool or a place outside (urine_Ca)."""
    if species in register.states():
        return register.substance(species)
    mark = species.rpartition("_")[2]
    return mark if mark in CHEBI else "Mg"


def text_of(course) -> str:
    return sbml.document(
        course.program,
        dict(zip(course.program.states, course.habitual.y[0].tolist(), strict=True)),
        dict(zip(course.program.parameters, course.parameters[0].tolist(), strict=True)),
        course.schedule,
        float(course.times[-1] - course.times[0]),
    )


def peer(text: str, selections: list[str], times: np.ndarray) -> np.ndarray:
    roadrunner = pytest.importorskip("roadrunner")
    roadrunner.Logger.setLevel(roadrunner.Logger.LOG_ERROR)
    runner = roadrunner.RoadRunner(text)
    runner.integrator.relative_tolerance, runner.integrator.absolute_tolerance = 1e-11, 1e-13
    runner.integrator.setValue("maximum_num_steps", 1_000_000)
    runner.timeCourseSelections = selections
    return np.array(runner.simulate(times=times.tolist()))


@pytest.fixture(scope="module")
def elsewhere():
    """Both plans at once in another simulator, which takes long to read a model: hours, and the course of every name."""
    both = prepare(None, Plan([*PLANS["diet"], *PLANS["infusion"]]), days=DAYS, n=1, every=24.0)
    hours = np.array([0.0, *np.arange(11.3, 24.0 * DAYS, 12.0)])  # at no act, where a sample could be before or after
    assert not np.isin(hours[1:], both.schedule.time).any()
    rows = own_places(both.program, declarations())[0]
    names = [identifier(name) for name in dict.fromkeys([*both.program.states, *(end for row in rows for end in row)])]
    return both, hours, dict(zip(names, peer(text_of(both), names, hours).T, strict=True))


def test_another_simulator_gives_the_same_course(elsewhere):
    both, hours, theirs = elsewhere
    ours = axis.kernel().run(both.habitual.y, both.parameters, both.schedule, hours, rtol=1e-9).y[0]
    for name, values in zip(both.program.states, ours.T, strict=True):
        error = np.abs(theirs[identifier(name)] - values) / (np.abs(values) + 1e-3)
        assert np.max(error[1:]) <= 1e-6, name


def test_another_simulator_gives_the_same_week_of_dialysis():
    course = prepare(Person(GFR="2 mL/min"), Plan([{"dialyse": "HD", "Mg": "0.5 mmol/L"}]), days=7.0, n=1, every=24.0)
    hours = np.array([0.0, *np.arange(1.3, 168.0, 5.0)])
    assert not np.isin(hours[1:], course.schedule.time).any()
    theirs = peer(text_of(course), [identifier(name) for name in course.program.states], hours)
    ours = axis.kernel().run(course.habitual.y, course.parameters, course.schedule, hours, rtol=1e-9).y[0]
    assert np.max((np.abs(theirs - ours) / (np.abs(ours) + 1e-3))[1:]) <= 1e-6


def test_libsbml_finds_nothing_wrong_units_included(course):
    assert sbml.problems(text_of(course)) == []


def test_equal_arguments_give_equal_bytes(course):
    assert text_of(course) == text_of(course)


def test_the_form_that_is_promised(course):
    text = text_of(course)
    model = libsbml.readSBMLFromString(text).getModel()
    assert model.getTimeUnits() == "hour"
    pools = {n for n, pool in zip(course.program.states, course.program.is_pool, strict=True) if pool}
    species = {s.getId(): s for s in model.getListOfSpecies()}
    assert species.keys() == pools | {own for row in own_places(course.program, declarations())[0] for own in row}
    assert {"urine", "urine_Ca", "urine_Na", "diet_K", "faeces_P", "swallowed"} <= species.keys()
    assert not {"sweat_Ca", "swallowed_Na"} & species.keys(), "where a substance does not go there is none"
    assert all(s.getHasOnlySubstanceUnits() and not s.getBoundaryCondition() for s in model.getListOfSpecies())
    assert model.getNumReactions() == len(course.program.ledger)
    assert "rateOf" not in text and "rem" not in re.findall(r"<(\w+)/>", text)
    for reaction in model.getListOfReactions():
        assert "piecewise" not in libsbml.formulaToL3String(reaction.getKineticLaw().getMath())
    times = [float(re.search(r"[\d.e+]+", libsbml.formulaToL3String(e.getTrigger().getMath()).split(">=")[1])[0])
             for e in model.getListOfEvents()]  # fmt: skip
    assert times == sorted(set(times))
    assert times[0] > 0.0 and times[-1] < DAYS * 24.0


def test_every_species_is_annotated_and_every_number_has_a_source(program, start, parameters):
    text = sbml.document(program, start, parameters)
    model = libsbml.readSBMLFromString(text).getModel()
    for species in model.getListOfSpecies():
        resources = [species.getCVTerm(i).getResourceURI(j) for i in range(species.getNumCVTerms())
                     for j in range(species.getCVTerm(i).getNumResources())]  # fmt: skip
        assert CHEBI[kind_of(species.getId())] in resources
        assert len(resources) > 1 or species.getCompartment() == "place_environment"
    for element in (*model.getListOfSpecies(), *model.getListOfReactions(), *model.getListOfParameters()):
        assert element.getSBOTermID(), element.getId()
    for name in program.parameters:
        assert model.getParameter(identifier(name)).getNotesString(), name


def test_every_pool_of_the_body_has_a_place(program):
    pools = [name for name, pool in zip(program.states, program.is_pool, strict=True) if pool]
    assert all(shipped().place_of(name) != "environment" for name in (*pools, "urine", "faeces", "sweat", "blood"))
    assert {register.substance(name) for name in pools} == set(shipped().substance)
    held = [name for place in shipped().places.values() for name in place.holds]
    assert sorted(held) == sorted({*pools, "urine", "faeces", "sweat", "blood"})


def test_the_sum_over_all_species_of_a_substance_stays(elsewhere):
    both, _, theirs = elsewhere
    rows = own_places(both.program, declarations())[0]
    names = {identifier(end) for row in rows for end in row}
    for kind in CHEBI:
        total = sum(theirs[name] for name in names if kind_of(name) == kind)
        assert np.ptp(total) <= 1e-7 * total[0], kind


def test_isotopes_are_exported_too():
    program = axis.program(1)
    reference = dict(zip(program.parameters, program.reference, strict=True))
    text = sbml.document(program, dict(zip(program.states, program.start, strict=True)), reference)
    assert sbml.problems(text) == []
    assert libsbml.readSBMLFromString(text).getModel().getSpecies("L1_plasma").getCompartment() == "place_plasma"


def test_acts_at_the_start_are_in_the_initial_values(program, start, parameters):
    def row(*values):
        return np.array(values)

    states, names = program.states, program.parameters
    swallowed = program.ledger.index(("swallowed", "stomach"))
    plan = Schedule(
        time=row(0.0, 0.0, 5.0, 5.0, 9.0),
        kind=row(0, 1, 0, 1, 1),
        target=row(names.index("input.diet"), states.index("stomach"), names.index("input.diet"),
                   states.index("stomach"), states.index("stomach")),
        ledger=row(-1, swallowed, -1, swallowed, swallowed),
        slot=np.zeros(5, int), scale=row(0.0, 2.0, 1.0, 3.0, 4.0), personal=np.ones((1, 1)),
    )  # fmt: skip
    model = libsbml.readSBMLFromString(sbml.document(program, start, parameters, plan, 9.0)).getModel()
    assert model.getParameter("input_diet").getValue() == 0.0
    assert model.getSpecies("stomach").getInitialAmount() == pytest.approx(start["stomach"] + 2.0)
    assert model.getSpecies("swallowed").getInitialAmount() == -2.0
    (event,) = model.getListOfEvents()
    given = {a.getVariable(): libsbml.formulaToL3String(a.getMath()) for a in event.getListOfEventAssignments()}
    assert given == {"input_diet": "1 mmol_per_h", "stomach": "stomach + 3 millimole",
                     "swallowed": "swallowed - 3 millimole"}  # fmt: skip


def test_a_missing_start_and_clashing_names_are_refused(program, start, parameters):
    with pytest.raises(UnknownName, match="plasma"):
        sbml.document(program, {k: v for k, v in start.items() if k != "plasma"}, parameters)
    clash = Program.loads("magnostat program 1\nParameter a.b 1.0\nParameter a_b 1.0\n")
    with pytest.raises(NotExportable, match="a_b"):
        sbml.document(clash, {}, {"a.b": 1.0, "a_b": 1.0})


PECULIAR = (
    ("sqrt", (-math.inf,)),
    ("power", (math.nan, 0.0)),
    ("power", (-1.0, math.nan)),
    ("where", (math.nan, 1.0, 2.0)),
)
"""That simulator takes a root as a power, and C has pow(-inf, 0.5) = inf; its > holds for NaN, and pow(NaN, 0) is 1.
An exponent is a parameter: NaN is refused before anything is exported."""
PRIMITIVE = [
    row for row in SPECIAL if row.function in FLOATS and repr((row.function, row.args)) not in map(repr, PECULIAR)
]


def test_the_functions_agree_at_the_edges_in_another_simulator(parameters):
    """All rows of the table in one document: a rule of its own for each."""
    roadrunner = pytest.importorskip("roadrunner")
    names: list[str] = []
    code: list[Instruction] = []
    rows = []
    for row in PRIMITIVE:
        args = range(len(code), len(code) + len(row.args))
        code += [Instruction("parameter", (), float(len(names) + i)) for i in range(len(row.args))]
        names += [f"x{len(names) + i}" for i in range(len(row.args))]
        code.append(Instruction(row.function, tuple(args)))
        rows.append(len(code) - 1)
    observables = tuple(f"row{i}" for i in range(len(rows)))
    program = Program((), (), (), tuple(names), (0.0,) * len(names), (), observables, tuple(code), (), (), tuple(rows),
                      (), ())  # fmt: skip
    labels = dict.fromkeys((*names, *observables), Declaration("parameter", "1", "a number"))
    text = sbml.document(program, {}, dict.fromkeys(names, 0.5), labels=labels)
    runner = roadrunner.RoadRunner(text)
    values = iter(names)
    for row in PRIMITIVE:
        for value in row.args:
            runner.setValue(next(values), value)
    for name, row in zip(observables, PRIMITIVE, strict=True):
        assert agrees(runner.getValue(name), row.value, 1e-13), row


def test_what_is_wrong_is_found(program, start, parameters):
    text = sbml.document(program, start, parameters)
    wrong = text.replace('id="kidney_GFR"', 'id="kidney_GFR_"', 1)
    assert any("kidney_GFR" in message for message in sbml.problems(wrong))
    unit = re.sub(r'(id="kidney_GFR"[^>]*units=")[^"]*"', r'\1hour"', text)
    assert any("unit" in message for message in sbml.problems(unit))
