"""The compiled kernel against SciPy on the untraced pages: two roads from the same equations."""

import numpy as np
import pytest

import magnostat as mg
from laws import difference
from magnostat.body.system import system
from magnostat.engine import reference
from magnostat.simulation import axis, prepare

ACTS = [
    {"take": "10 mmol", "as": "oxide", "at": "3 h"}, {"take": "5 mmol", "as": "citrate", "Ca": "10 mmol", "at": "6 h"},
    {"infuse": "30 mmol", "over": "8 h", "at": "1 h"}, {"inject": "10 mmol", "at": "12 h"},
    {"trace": "26Mg", "route": "oral", "dose": "70 mg", "at": "2 h"},
    {"infuse": "8 mmol", "solute": "K", "over": "4 h", "at": "14 h"},
    {"dialyse": "CRRT", "Mg": "0.75 mmol/L", "citrate": "10 mmol/h", "from": "18 h", "until": "22 h"},
]  # fmt: skip
"""Everything that a plan can do to the body, since the pages are slow to follow."""


def test_kernel_and_pages_agree():
    pytest.importorskip("scipy")
    course = prepare(mg.Person(weight="80 kg"), mg.Plan(ACTS), every=6.0)
    labels = len(course.prescription.labels)
    whole, kernel = system(labels), axis.kernel(labels)
    hours = course.times - course.times[0]
    ours = kernel.run(course.habitual.y, course.parameters, course.schedule, hours, rtol=1e-9).y[0]
    pages = reference.of_motion(whole.states, whole.parameters, whole.motion)
    theirs = reference.integrate(pages, course.habitual.y[0], course.parameters[0], course.schedule, hours, rtol=1e-9, atol=1e-11)
    assert difference(ours, theirs.y) <= 1e-6


def test_page_and_program_evaluate_the_same_numbers():
    """The traced code keeps the order of the page: both agree to the rounding of exp and power in two libraries."""
    from magnostat.core.balance import balance
    from magnostat.engine.evaluate import rates

    whole, program = system(0), axis.program(0)
    rng = np.random.Generator(np.random.Philox(key=3))
    pools = [name for name, is_pool, _ in whole.states if is_pool]
    for _ in range(50):
        y = np.array(program.start) * np.exp(rng.normal(0, 0.5, len(program.start)))
        p = np.array(program.reference)
        moved = whole.motion(dict(zip(program.states, y.tolist(), strict=True)), dict(zip(program.parameters, p.tolist(), strict=True)))
        expected = {**moved.rates, **balance(pools, moved.transfers)}
        through = sum(abs(t.flow) for t in moved.transfers)
        assert np.max(np.abs(rates(program, y, p) - np.array([expected[name] for name in program.states]))) <= 1e-15 * through
