"""The program that kernels run is the program of the pages, with less to do at every stage."""

import itertools

import numpy as np
import pytest

from magnostat.core.balance import Motion
from magnostat.engine.evaluate import evaluate
from magnostat.engine.hoist import moving_code
from magnostat.engine.leaner import leaner
from magnostat.engine.trace import trace


def moving(program, numbers):
    """How many operations depend on a state."""
    on = moving_code(program)
    return sum(on[n] and program.code[n].op != "state" for n in program.needed(numbers))


def one_state(rate):
    return trace([("x", False, 0.7)], [("a", 0.3), ("b", 1.9), ("d", 7.0)], (), lambda y, p: Motion((), rate(y, p), {}))


def test_numbers_stay_but_for_rounding(toy):
    program = toy.program()
    lean = leaner(program)
    rng = np.random.default_rng(4)
    y = np.array(program.start) * rng.uniform(0.2, 3.0, (50, len(program.start)))
    p = np.array(program.reference) * rng.uniform(0.5, 2.0, (50, len(program.reference)))
    for outputs in (lambda q: (*q.rates, *q.flows), lambda q: [n for _, _, n in (*q.jacobian, *q.flow_jacobian)]):
        old, new = (np.array(evaluate(q, outputs(q), y, p)) for q in (program, lean))
        np.testing.assert_allclose(new, old, rtol=1e-11, atol=1e-13)
    assert [(i, j) for i, j, _ in lean.jacobian] == [(i, j) for i, j, _ in program.jacobian]
    assert moving(lean, lean.rates) < moving(program, program.rates)


@pytest.mark.parametrize("signs", list(itertools.product((1, -1), repeat=4)))
@pytest.mark.parametrize("inner_first", [True, False])
def test_sums_keep_their_signs(signs, inner_first):
    one, two, three, four = signs

    def rate(y, p):
        def signed(a, sign_a, b, sign_b):
            return a + b if sign_a == sign_b == 1 else a - b if sign_a == 1 else b - a

        inner = signed(y["x"], one, p["a"], two)
        return {"x": signed(inner, three, p["b"], four) if inner_first else signed(p["b"], four, inner, three)}

    program = one_state(rate)
    lean = leaner(program)
    for y in (0.7, -3.1):
        old, new = (evaluate(q, q.rates, np.array([y]), np.array(q.reference))[0] for q in (program, lean))
        assert new == pytest.approx(old, rel=1e-15, abs=1e-15)
    assert moving(lean, lean.rates) <= 2


def test_fixed_factors_and_divisors_are_drawn_together():
    program = one_state(lambda y, p: {"x": y["x"] * p["a"] / p["d"] * p["b"]})
    lean = leaner(program)
    (rate,) = lean.rates
    assert lean.code[rate].op == "mul"
    assert moving(program, program.rates) == 3
    assert moving(lean, lean.rates) == 1


def test_what_is_used_elsewhere_is_left_alone():
    program = one_state(lambda y, p: {"x": (y["x"] * p["a"]) * p["b"] + 1.0 / (y["x"] * p["a"])})
    lean = leaner(program)
    assert moving(lean, lean.rates) == moving(program, program.rates)


def test_it_does_not_depend_on_the_ledger(toy):
    assert leaner(toy.program()) == leaner(toy.program())
