import numpy as np
import pytest

from magnostat.engine import tableau


def matrices(a, c, gamma):
    """alpha (with alpha_ij of the k_j), Gamma, from the published form."""
    A, C = np.zeros((8, 8)), np.zeros((8, 8))
    for i in range(8):
        A[i, :i], C[i, :i] = a[i], c[i]
    G = np.linalg.inv(np.eye(8) / gamma - C)
    return A @ G, G


def residuals(alpha, G, b, order):
    """Left minus right of the order conditions of a Rosenbrock method with exact Jacobian (Hairer & Wanner, IV.7)."""
    B = alpha + G
    a, be = alpha.sum(1), B.sum(1)
    found = [b.sum() - 1]
    if order >= 2:
        found.append(b @ be - 1 / 2)
    if order >= 3:
        found += [b @ a**2 - 1 / 3, b @ (B @ be) - 1 / 6]
    if order >= 4:
        found += [
            b @ a**3 - 1 / 4,
            b @ (a * (alpha @ be)) - 1 / 8,
            b @ (B @ a**2) - 1 / 12,
            b @ (B @ (B @ be)) - 1 / 24,
        ]
    if order >= 5:
        found += [
            b @ a**4 - 1 / 5,
            b @ (a**2 * (alpha @ be)) - 1 / 10,
            b @ ((alpha @ be) ** 2) - 1 / 20,
            b @ (a * (alpha @ a**2)) - 1 / 15,
            b @ (a * (alpha @ (B @ be))) - 1 / 30,
            b @ (B @ a**3) - 1 / 20,
            b @ (B @ (a * (alpha @ be))) - 1 / 40,
            b @ (B @ (B @ a**2)) - 1 / 60,
            b @ (B @ (B @ (B @ be))) - 1 / 120,
        ]
    return np.abs(found)


def worst(a=tableau.A, c=tableau.C, gamma=tableau.GAMMA, h=tableau.H):
    """The largest residual: order 5 of the step, 4 of the embedded one, 4 of the interpolant at four fractions."""
    alpha, G = matrices(a, c, gamma)
    m = np.array([*a[7], 1.0])
    embedded = np.array([*a[6], 1.0, 0.0])
    found = [residuals(alpha, G, m @ G, 5).max(), residuals(alpha, G, embedded @ G, 4).max()]
    for x in (0.25, 0.5, 0.75, 0.9):
        weights = x * (m + (1 - x) * (np.array(h[0]) + x * (np.array(h[1]) + x * np.array(h[2])))) @ G
        # Conditions at the fraction x: the right sides scale with x to the order of the tree.
        be, a_, B = (alpha + G).sum(1), alpha.sum(1), alpha + G
        found += [
            abs(weights.sum() - x),
            abs(weights @ be - x**2 / 2),
            abs(weights @ a_**2 - x**3 / 3),
            abs(weights @ (B @ be) - x**3 / 6),
            abs(weights @ a_**3 - x**4 / 4),
            abs(weights @ (a_ * (alpha @ be)) - x**4 / 8),
            abs(weights @ (B @ a_**2) - x**4 / 12),
            abs(weights @ (B @ (B @ be)) - x**4 / 24),
        ]
    return max(found)


def test_order_conditions_hold_to_the_digits_given():
    assert worst() < 2e-12


ENTRIES = [("a", i, j) for i in range(1, 6) for j in range(i)] + [("c", i, j) for i in range(1, 8) for j in range(i)]
ENTRIES += [("h", r, j) for r in range(3) for j in range(7)]


@pytest.mark.parametrize(("table", "i", "j"), ENTRIES)
def test_a_wrong_digit_in_any_coefficient_is_caught(table, i, j):
    tables = {"a": tableau.A, "c": tableau.C, "h": tableau.H}
    rows = [list(row) for row in tables[table]]
    rows[i][j] *= 1 + 1e-7
    if table == "a" and i == 5:  # rows 7 and 8 repeat row 6
        rows[6][j] = rows[7][j] = rows[5][j]
    assert worst(**{table: tuple(map(tuple, rows))}) > 1e-10


def test_weights_of_the_error_in_the_interpolant_are_as_published():
    # u_8 is of order 5, so no condition up to order 4 can tell these three.
    assert [row[7] for row in tableau.H] == [-0.17202221070155493, -6.710236069923372, 4.883087185713722]


def test_gamma_is_needed_to_its_digits():
    assert worst(gamma=tableau.GAMMA * (1 + 1e-7)) > 1e-10


def test_method_is_stiffly_accurate_and_l_stable():
    A, C = (np.array([[*row, *[0.0] * (8 - len(row))] for row in table]) for table in (tableau.A, tableau.C))
    for z in (-1e8, -1e12):  # y' = z y: what is left after a step of length 1
        u = np.linalg.solve(np.eye(8) / tableau.GAMMA - C - z * (np.eye(8) + A), z * np.ones(8))
        assert abs(1 + np.array(tableau.STEP_WEIGHTS) @ u) < 1e-6


def test_ledger_weights_reproduce_the_sums_of_u():
    G = np.array([[float(x) for x in row] for row in tableau.gamma_matrix()])
    k = np.random.default_rng(3).normal(size=8)
    for weights in (tableau.STEP_WEIGHTS, *tableau.H):
        assert np.array(tableau.ledger_weights(weights)) @ k == pytest.approx(np.array(weights) @ (G @ k), rel=1e-12)
