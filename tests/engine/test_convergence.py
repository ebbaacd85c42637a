"""The order of the method and of its interpolant, measured: fixed steps on nonlinear problems, and the kernel end to end."""

import numpy as np
import pytest

from magnostat.core.balance import Motion
from magnostat.engine import tableau
from magnostat.engine.kernel import load
from magnostat.engine.schedule import Schedule
from magnostat.engine.trace import trace


def brusselator(y):
    return np.array([1 + y[0] ** 2 * y[1] - 4 * y[0], 3 * y[0] - y[0] ** 2 * y[1]])


def brusselator_slopes(y):
    a, b = 2 * y[0] * y[1], y[0] ** 2
    return np.array([[a - 4, b], [3 - a, -b]])


def stiff(y):  # Prothero and Robinson (1974): y[0] follows sin t, t = y[1], for which the P of Rodas5P stands
    return np.array([-2000.0 * (y[0] - np.sin(y[1])) + np.cos(y[1]), 1.0])


def stiff_slopes(y):
    return np.array([[-2000.0, 2000.0 * np.cos(y[1]) - np.sin(y[1])], [0.0, 0.0]])


def step(f, slopes, y, h):
    """y1 and the interpolant of one step, as tableau.py states them."""
    W, u = np.eye(len(y)) / (h * tableau.GAMMA) - slopes(y), []
    for a, c in zip(tableau.A, tableau.C, strict=True):
        at = y + sum((x * v for x, v in zip(a, u, strict=True)), np.zeros(len(y)))
        right = f(at) + sum((x * v / h for x, v in zip(c, u, strict=True)), np.zeros(len(y)))
        u.append(np.linalg.solve(W, right))
    y1 = y + sum(x * v for x, v in zip(tableau.STEP_WEIGHTS, u, strict=True))
    d = [sum(x * v for x, v in zip(row, u, strict=True)) for row in tableau.H]
    return y1, lambda x: (1 - x) * y + x * (y1 + (1 - x) * (d[0] + x * (d[1] + x * d[2])))


def fixed(f, slopes, y, steps, end):
    """y at the end, and in the middle of the last step."""
    for _ in range(steps):
        y, inside = step(f, slopes, y, end / steps)
    return y, inside(0.5)


def orders(f, slopes, y0, end, sizes):
    exact = {}
    found = []
    for steps in sizes:
        y, inside = fixed(f, slopes, y0, steps, end)
        for key, time in (("end", end), ("inside", end - 0.5 * end / steps)):
            fine = 600
            exact[key] = fixed(f, slopes, y0, fine, time)[0]
        found.append((np.abs(y - exact["end"]).max(), np.abs(inside - exact["inside"]).max()))
    found = np.log2(np.array(found))
    return -np.diff(found, axis=0) / np.diff(np.log2(sizes))[:, None]


def test_step_has_order_five_and_the_interpolant_four():
    slopes = orders(brusselator, brusselator_slopes, np.array([1.2, 3.1]), 2.0, [16, 32, 64])
    assert slopes[-1, 0] > 4.8
    assert slopes[-1, 1] > 4.4  # the local error of an interpolant of order 4 is of order 5


def test_order_is_not_lost_on_a_stiff_problem():
    errors = [np.abs(fixed(stiff, stiff_slopes, np.zeros(2), steps, 2.0)[0][0] - np.sin(2.0)) for steps in (4, 8, 16)]
    assert errors[0] < 1e-6
    assert (np.diff(np.log2(errors)) < -3.0).all()


@pytest.fixture(scope="module")
def kernel():
    def motion(y, p):
        x, z = y["x"], y["z"]
        return Motion((), {"x": p["a"] + x * x * z - 4.0 * x, "z": 3.0 * x - x * x * z}, {})

    return load(trace([("x", False, 1.2), ("z", False, 3.1)], [("a", 1.0)], (), motion), ledger="none")


def test_error_of_the_kernel_follows_the_tolerance(kernel):
    times = np.linspace(0.0, 10.0, 41)
    start, parameters, none = np.array([[1.2, 3.1]]), np.array([[1.0]]), Schedule.empty(1)
    exact = kernel.run(start, parameters, none, times, rtol=1e-13, atol=1e-14).y
    errors, steps = [], []
    for rtol in (1e-4, 1e-6, 1e-8, 1e-10):
        result = kernel.run(start, parameters, none, times, rtol=rtol)
        errors.append(np.abs(result.y - exact).max())
        steps.append(int(result.steps[0]))
    assert all(error < 200 * rtol for error, rtol in zip(errors, (1e-4, 1e-6, 1e-8, 1e-10), strict=True))
    order = -np.polyfit(np.log(steps), np.log(errors), 1)[0]
    assert order > 4.3
