"""Rodas5P: an eight-stage, fifth-order, stiffly accurate Rosenbrock method, with the numbers as they were published.

Source: G. Steinebach, Construction of Rosenbrock-Wanner method Rodas5P and numerical benchmarks within the Julia
Differential Equations package, BIT Numerical Mathematics 63:27 (2023), https://doi.org/10.1007/s10543-023-00967-x;
digits as in OrdinaryDiffEq.jl.

For y' = f(y), J = df/dy, step h (E & W II, IV.7, the form without products by J):

    (1/(h g) I - J) u_i = f(y + sum_j a_ij u_j) + sum_j (c_ij / h) u_j
    y1 = y + sum_j a_8j u_j + u_8            the embedded solution of order 4 leaves out u_8, the error estimate
    y(t + x h) = (1 - x) y + x (y1 + (1 - x) (d_1 + x (d_2 + x d_3))),   d_r = sum_j h_rj u_j          (order 4)

A row that no rate depends on (a ledger row, L' = F(y)) needs no linear system: its stages are
k_i = h F(Y_i) + h F_y u_i, and u = G k, G = (I/g - C)^-1; so its sums are sum_i w_i h F(Y_i) + h F_y sum_i w_i u_i
with w = G^T (weights of u).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction

STAGES = 8
ORDER = 5
GAMMA = 0.21193756319429014

_A6 = (-7.502846399306121, 2.561846144803919, -11.627539656261098, -0.18268767659942256, 0.030198172008377946)
A: tuple[tuple[float, ...], ...] = (
    (),
    (3.0,),
    (2.849394379747939, 0.45842242204463923),
    (-6.954028509809101, 2.489845061869568, -10.358996098473584),
    (2.8029986275628964, 0.5072464736228206, -0.3988312541770524, -0.04721187230404641),
    _A6,
    (*_A6, 1.0),
    (*_A6, 1.0, 1.0),
)
C: tuple[tuple[float, ...], ...] = (
    (),
    (-14.155112264123755,),
    (-17.97296035885952, -2.859693295451294),
    (147.12150275711716, -1.41221402718213, 71.68940251302358),
    (165.43517024871676, -0.4592823456491126, 42.90938336958603, -5.961986721573306),
    (24.854864614690072, -3.0009227002832186, 47.4931110020768, 5.5814197821558125, -0.6610691825249471),
    (30.91273214028599, -3.1208243349937974, 77.79954646070892, 34.28646028294783, -19.097331116725623,
     -28.087943162872662),
    (37.80277123390563, -3.2571969029072276, 112.26918849496327, 66.9347231244047, -40.06618937091002,
     -54.66780262877968, -9.48861652309627),
)  # fmt: skip
H: tuple[tuple[float, ...], ...] = (
    (25.948786856663858, -2.5579724845846235, 10.433815404888879, -2.3679251022685204, 0.524948541321073,
     1.1241088310450404, 0.4272876194431874, -0.17202221070155493),
    (-9.91568850695171, -0.9689944594115154, 3.0438037242978453, -24.495224566215796, 20.176138334709044,
     15.98066361424651, -6.789040303419874, -6.710236069923372),
    (11.419903575922262, 2.8879645146136994, 72.92137995996029, 80.12511834622643, -52.072871366152654,
     -59.78993625266729, -0.15582684282751913, 4.883087185713722),
)  # fmt: skip
STEP_WEIGHTS: tuple[float, ...] = (*A[7], 1.0)
"""m: y1 = y + sum m_j u_j."""


def gamma_matrix(gamma: float = GAMMA, c: tuple[tuple[float, ...], ...] = C) -> tuple[tuple[Fraction, ...], ...]:
    """G = (I/gamma - C)^-1, lower triangular, exact for the digits given: u = G k."""
    from fractions import Fraction  # a warm start, which prints nothing, needs none

    size, g = len(c), Fraction(gamma)
    rows: list[tuple[Fraction, ...]] = []
    for i in range(size):
        row = [Fraction(0)] * size
        for j in range(i):
            row[j] = g * sum((Fraction(c[i][k]) * rows[k][j] for k in range(j, i)), Fraction(0))
        row[i] = g
        rows.append(tuple(row))
    return tuple(rows)


def ledger_weights(weights: tuple[float, ...]) -> tuple[float, ...]:
    """w = G^T m: the weights of the k_i that give the same sum as the weights m of the u_i.

    >>> abs(sum(ledger_weights(STEP_WEIGHTS)) - 1.0) < 1e-13
    True
    """
    from fractions import Fraction

    g = gamma_matrix()
    return tuple(float(sum(Fraction(weights[i]) * g[i][j] for i in range(STAGES))) for j in range(STAGES))
