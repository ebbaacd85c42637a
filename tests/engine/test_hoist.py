import numpy as np

from magnostat.engine.evaluate import evaluate
from magnostat.engine.hoist import hoist


def test_fixed_code_is_hoisted_and_what_a_parameter_reaches_is_known(toy):
    program = toy.program()
    wanted = (*program.rates, *program.flows, *(number for _, _, number in program.jacobian))
    found = hoist(program, wanted)
    assert not any(found.moving[number] for number in found.stored)
    p = np.array(program.reference)
    y = np.full(len(program.states), np.nan)  # stored numbers need no state
    before = np.array(evaluate(program, found.stored, y, p))
    assert np.isfinite(before).all()
    for parameter in range(len(p)):
        changed = p.copy()
        changed[parameter] *= 1.3
        after = np.array(evaluate(program, found.stored, y, changed))
        moved = {number for number, a, b in zip(found.stored, before, after, strict=True) if a != b}
        if parameter in found.refreshed:
            assert moved <= set(found.refreshed[parameter])
            assert list(found.refreshed[parameter]) == sorted(found.refreshed[parameter])


def test_moving_code_reads_stored_rows_only(toy):
    program = toy.program()
    found = hoist(program, program.rates)
    reachable = set(found.stored)
    for number in program.needed(program.rates):
        if found.moving[number]:
            fixed = {arg for arg in program.code[number].args if not found.moving[arg]}
            assert all(arg in reachable or program.code[arg].op in ("const", "parameter") for arg in fixed)
