import numpy as np
import pytest

from magnostat.engine import reference
from magnostat.engine.layout import ADD, SET
from magnostat.engine.schedule import Schedule

pytest.importorskip("scipy")


def test_program_and_pages_give_the_same_slopes(toy):
    program = toy.program()
    y, p = np.array(program.start), np.array(program.reference)
    traced, paged = reference.of_program(program), reference.of_motion(toy.states, toy.parameters, toy.motion)
    np.testing.assert_array_equal(traced.slopes(y, p), paged.slopes(y, p))
    small = 1e-6
    for column in range(len(y)):
        shifted = y.copy()
        shifted[column] += small
        slope = (traced.slopes(shifted, p) - traced.slopes(y, p)) / small
        np.testing.assert_allclose(traced.jacobian(y, p)[:, column], slope, rtol=1e-4, atol=1e-6)


def test_acts_come_after_the_sample_of_their_instant(toy):
    system = reference.of_program(toy.program())
    y, p = np.array(toy.program().start), np.array(toy.program().reference)
    acts = Schedule([0.0, 2.0, 2.0], [ADD, SET, ADD], [0, 1, 0], [0, -1, 0], [0, 1, 1], [1.0, 1.0, 1.0], [[1.0, 0.5]])
    course = reference.integrate(system, y, p, acts, np.array([0.0, 2.0, 2.001]), rtol=1e-8)
    np.testing.assert_array_equal(course.y[0], y)
    assert course.y[2, 0] - course.y[1, 0] == pytest.approx(0.5, abs=2e-3)
    assert course.ledger[1, 0] == pytest.approx(1.0 + 2 * 0.6, rel=1e-6)
    assert course.ledger[2, 0] - course.ledger[1, 0] == pytest.approx(0.5 + 0.001 * 0.5, rel=1e-3)
