"""diffrax (JAX): all persons at once under vmap, jumps told by jump_ts; an implicit and an explicit method."""

from __future__ import annotations

import ast
from typing import Any

import numpy as np

from .job import Floats, Job

SIZES = {"Kvaerno5": ((8, 5), (8, 1)), "Tsit5, explicit": ((50, 30), (50, 5))}
"""For each way: persons and days that are timed, and those of the search for the tolerance."""
METHOD = "right-hand side compiled by XLA, persons under vmap"


def version() -> str:
    """The installed version."""
    import diffrax

    return str(diffrax.__version__)


def solvers(job: Job) -> dict[str, Any]:
    """One function (persons, days, rtol, atol) -> y[P, T, n] for each method; compiled anew for every size."""
    import jax

    jax.config.update("jax_enable_x64", True)
    return {"Kvaerno5": _Solver(job, "Kvaerno5"), "Tsit5, explicit": _Solver(job, "Tsit5")}


class _Solver:
    def __init__(self, job: Job, method: str) -> None:
        self.job, self.method = job, method
        self._made: dict[int, Any] = {}

    def __call__(self, persons: int, days: int, rtol: float, atol: float) -> Floats:
        if days not in self._made:
            self._made[days] = _compiled(self.job, self.method, days)
        job = self.job
        rows = (job.y0[:persons], job.parameters[:persons], job.meals[:persons] / job.length)
        return np.asarray(self._made[days](*rows, rtol, atol))


def _compiled(job: Job, method: str, days: int) -> Any:
    import diffrax
    import jax
    import jax.numpy as jnp

    rates, segments = _rates(job), job.segments(days)
    edges = jnp.array([segment.begin for segment in segments[1:]])
    eaten = jnp.array([segment.meal for segment in segments])
    saved = diffrax.SaveAt(ts=24.0 * jnp.arange(days + 1))

    def slope(t: Any, y: Any, args: Any) -> Any:
        p, meals = args
        meal = eaten[jnp.searchsorted(edges, t, side="right")]
        p = p.at[job.switched].set(jnp.where(meal >= 0, meals[meal], 0.0))
        return jnp.stack(rates(y, p))

    def one(y0: Any, p: Any, meals: Any, rtol: Any, atol: Any) -> Any:
        pace = diffrax.PIDController(rtol=rtol, atol=atol, jump_ts=edges)
        found = diffrax.diffeqsolve(
            diffrax.ODETerm(slope), getattr(diffrax, method)(), 0.0, 24.0 * days, None, y0, (p, meals), saveat=saved,
            stepsize_controller=pace, max_steps=None, adjoint=diffrax.ForwardMode(),
        )  # fmt: skip
        return found.ys

    return jax.jit(jax.vmap(one, in_axes=(0, 0, 0, None, None)))


def _rates(job: Job) -> Any:
    """rates(y, p) of plain.py with the functions of JAX."""
    import jax.numpy as jnp

    names: dict[str, Any] = {}
    tree = ast.fix_missing_locations(_Select().visit(ast.parse(job.text("plain.py"))))
    exec(compile(tree, "plain.py", "exec"), names)  # the file that case_files wrote
    names["math"], names["select"] = jnp, jnp.where
    names["sqrt"], names["log"] = jnp.sqrt, jnp.log
    names["power"] = lambda x, n: jnp.where(x > 0.0, jnp.power(jnp.where(x > 0.0, x, 1.0), n), 0.0)
    return names["rates"]


class _Select(ast.NodeTransformer):
    """A conditional expression as a call of select, since a traced number is neither true nor false."""

    def visit_IfExp(self, node: ast.IfExp) -> ast.Call:
        self.generic_visit(node)
        return ast.Call(ast.Name("select", ast.Load()), [node.test, node.body, node.orelse], [])
