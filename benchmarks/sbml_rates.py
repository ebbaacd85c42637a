"""The model as the leanest SBML: a rate rule for every state, an assignment rule for every value that is used twice.

libRoadRunner runs it 1.2 times and COPASI 1.8 times as fast as the annotated document of reactions that
`magnostat export` writes. It is for timing: the document to read and to share is that other one.
"""

from __future__ import annotations

from typing import Any

from magnostat.engine.program import Program

OPERATIONS = {
    "add": "({} + {})", "sub": "({} - {})", "mul": "({} * {})", "div": "({} / {})", "neg": "(-{})", "sqrt": "sqrt({})",
    "exp": "exp({})", "log": "ln({})", "power": "({}^{})", "where": "piecewise({1}, {0} > 0, {2})",
}  # fmt: skip


def identifier(name: str) -> str:
    """The SBML identifier of a state or parameter."""
    return name.replace(".", "_")


def rules(program: Program) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """(values used more than once as (name, formula), in order; rates as (state, formula))."""
    needed = program.needed(program.rates)
    uses: dict[int, int] = {}
    for number in needed:
        for arg in program.code[number].args:
            uses[arg] = uses.get(arg, 0) + 1
    formulas: dict[int, str] = {}
    shared: list[tuple[str, str]] = []
    for number in needed:
        op, args, value = program.code[number]
        if op == "const":
            formulas[number] = repr(value)
        elif op in ("state", "parameter"):
            formulas[number] = identifier((program.states if op == "state" else program.parameters)[int(value)])
        else:
            formulas[number] = OPERATIONS[op].format(*(formulas[arg] for arg in args))
            if uses.get(number, 0) > 1:
                shared.append((f"v{number}", formulas[number]))
                formulas[number] = f"v{number}"
    return shared, [(name, formulas[n]) for name, n in zip(program.states, program.rates, strict=True)]


def sbml(program: Program, switched: str, meals: tuple[float, ...] = (), length: float = 1.0) -> str:
    """SBML Level 3 of `program`, h and mmol.

    With `meals` (h of the day at which they begin, `length` h long): parameters meal_0, meal_1 ... (mmol) and, for
    each, an event that sets the parameter `switched` and one that sets it to 0, each of which moves its own next time
    by a day: a few events for any number of days.
    """
    import libsbml

    document = libsbml.SBMLDocument(3, 1)
    model = document.createModel()
    shared, rates = rules(program)
    for name, value in zip(program.states, program.start, strict=True):
        _parameter(model, identifier(name), value, constant=False)
    for name, value in zip(program.parameters, program.reference, strict=True):
        _parameter(model, identifier(name), value, constant=name != switched)
    for name, formula in shared:
        _parameter(model, name, None, constant=False)
        _rule(libsbml, model.createAssignmentRule(), name, formula)
    for name, formula in rates:
        _rule(libsbml, model.createRateRule(), name, formula)
    for number, begin in enumerate(meals):
        _parameter(model, f"meal_{number}", 0.0, constant=True)
        for edge, first, amount in (("on", begin, f"meal_{number} * {1.0 / length!r}"), ("off", begin + length, "0")):
            _parameter(model, f"{edge}_{number}", first, constant=False)
            _event(libsbml, model, f"{edge}_{number}", {identifier(switched): amount})
    return str(libsbml.writeSBMLToString(document))


def _event(libsbml: Any, model: Any, clock: str, assigned: dict[str, str]) -> None:
    event = model.createEvent()
    event.setId(f"event_{clock}")
    event.setUseValuesFromTriggerTime(True)
    trigger = event.createTrigger()
    trigger.setInitialValue(True)
    trigger.setPersistent(True)
    trigger.setMath(libsbml.parseL3Formula(f"time >= {clock}"))
    for key, formula in {**assigned, clock: f"{clock} + 24"}.items():
        _rule(libsbml, event.createEventAssignment(), key, formula)


def _rule(libsbml: Any, rule: Any, key: str, formula: str) -> None:
    rule.setVariable(key)
    rule.setMath(libsbml.parseL3Formula(formula))


def _parameter(model: Any, key: str, value: float | None, *, constant: bool) -> None:
    parameter = model.createParameter()
    parameter.setId(key)
    parameter.setConstant(constant)
    if value is not None:
        parameter.setValue(value)
