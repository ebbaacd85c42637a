"""How long a step is, and what is made of it: for all lanes at once.

    choose(workspace)         rows time, step, stop_at -> step_tried, time_new, reach (1 if the step ends at stop_at)
    judge(frame, workspace)   rows error, lowest -> step (the next one), held, and the rows of the block "verdict"
    take_over(workspace)      y, ledger, time <- y_new, ledger_new, time_new in the accepted lanes

A step is accepted if the mean square of its error over its tolerance is at most 1 and no pool is below -1e-12.
"""

from __future__ import annotations

from typing import Any

import llvmlite.ir as ir

from .control import POINTER, Code, whole
from .emit_motion import Model
from .emit_step import broadcast
from .layout import ACCEPTED, FAILED, HANDLE, LOOK, Place
from .rows import bits, load_row, store_row
from .vector import DOUBLE, INT, Vector

Value = Any
SAFETY, GROW, SHRINK = 0.9, 8.0, 0.2
LEAST_STEP = 1e-12  # relative to the time, and absolute in h below 1 h
LOWEST_POOL = -1e-12


class Pace:
    """Emits the control of the step for one Model."""

    def __init__(self, module: Any, model: Model, width: int, fused: bool) -> None:
        self.module, self.model, self.width, self.fused = module, model, width, fused

    def emit(self) -> None:
        """All functions."""
        self._choose()
        self._judge()
        self._take_over()

    def _open(self, name: str, count: int) -> tuple[Code, Vector, Place]:
        code = Code(self.module, name, [POINTER] * count)
        code.function.linkage = "internal"
        frame = code.arguments[0] if count == 2 else None
        place = Place(code, self.model.sizes, self.width, code.arguments[count - 1], frame)
        return code, Vector(code.builder, self.width, self.fused), place

    def _choose(self) -> None:
        code, v, place = self._open("choose", 1)
        time, step, stop = (load_row(v, place, name) for name in ("time", "step", "stop_at"))
        left = v.sub(stop, time)
        # A step that nearly reaches the stop takes it; one that would leave less than itself halves what is left.
        last = v.less(left, v.mul(step, v.const(1.001)))
        shorter = v.minimum(step, v.mul(v.const(0.5), left))
        end = v.select(last, stop, v.add(time, shorter))
        store_row(v, place, end, "time_new")
        store_row(v, place, v.sub(end, time), "step_tried")
        store_row(v, place, v.select(last, v.const(1.0), v.const(0.0)), "reach")
        code.builder.ret_void()

    def _judge(self) -> None:
        code, v, place = self._open("judge", 2)
        b, zero = code.builder, v.const(0.0)
        error, lowest, tried, step, time = (
            load_row(v, place, name) for name in ("error", "lowest", "step_tried", "step", "time")
        )
        active = v.less(zero, load_row(v, place, "active"))
        small = b.fcmp_ordered("<=", error, v.const(1.0))
        accepted = b.and_(active, b.and_(small, b.fcmp_ordered(">=", lowest, v.const(LOWEST_POOL))))
        known = v.less(error, v.const(1e300))
        self._next_step(v, place, (active, accepted, small, known), (error, tried, step))
        least = v.mul(v.const(LEAST_STEP), v.maximum(v.const(1.0), v.absolute(time)))
        stuck = b.and_(b.and_(active, b.not_(accepted)), b.fcmp_ordered("<=", tried, least))
        self._count(v, place, active, accepted)
        limit = broadcast(v, b.sitofp(place.argument("max_steps", INT), DOUBLE))
        done = b.sitofp(load_integers(v, place, "steps_done"), v.type)
        failed = b.and_(active, b.or_(stuck, b.fcmp_ordered(">=", done, limit)))
        due = b.fcmp_ordered(">=", load_row(v, place, "time_new"), load_row(v, place, "next_sample"))
        reached = v.less(zero, load_row(v, place, "reach"))
        self._tell(code, place, ACCEPTED, bits(v, accepted))
        self._tell(code, place, LOOK, bits(v, b.and_(accepted, due)))
        self._tell(code, place, HANDLE, bits(v, b.or_(failed, b.and_(accepted, reached))))
        self._tell(code, place, FAILED, bits(v, failed))
        watched = b.or_(place.argument("windows", INT), place.argument("roots", INT))
        with code.when(code.is_true("!=", watched, whole(0))):
            self._tell(code, place, LOOK, bits(v, accepted))
        b.ret_void()

    def _next_step(self, v: Vector, place: Place, seen: tuple[Value, ...], of: tuple[Value, ...]) -> None:
        """Row step: tried * 0.9 error^(-1/5) (error is a square: the exponent is -1/10), within bounds."""
        b = v.builder
        active, accepted, small, known = seen
        error, tried, step = of
        wish = v.mul(v.const(SAFETY), v.exp(v.mul(v.const(-0.1), v.log(v.add(error, v.const(1e-20))))))
        wish = v.mul(tried, v.maximum(v.const(SHRINK), v.minimum(v.const(GROW), wish)))
        held = v.less(v.const(0.0), load_row(v, place, "held"))
        longer = v.select(held, v.minimum(wish, tried), wish)
        cut = v.less(v.const(0.0), load_row(v, place, "reach"))
        longer = v.select(cut, v.maximum(longer, step), longer)
        shorter = v.select(known, v.minimum(wish, v.mul(v.const(0.5), tried)), v.mul(v.const(0.1), tried))
        shorter = v.select(b.and_(known, b.not_(small)), v.minimum(wish, v.mul(v.const(SAFETY), tried)), shorter)
        store_row(v, place, v.select(active, v.select(accepted, longer, shorter), step), "step")
        store_row(v, place, v.select(accepted, v.const(0.0), v.const(1.0)), "held")
        # The first step after an act teaches how long the first step after the next one should be.
        fresh = b.and_(accepted, v.less(v.const(0.0), load_row(v, place, "fresh")))
        store_row(v, place, v.select(fresh, wish, load_row(v, place, "settling")), "settling")
        store_row(v, place, v.select(fresh, v.const(0.0), load_row(v, place, "fresh")), "fresh")

    def _count(self, v: Vector, place: Place, active: Value, accepted: Value) -> None:
        b = v.builder
        tried = b.zext(active, v.integers)
        rejected = b.zext(b.and_(active, b.not_(accepted)), v.integers)
        for name, more in (("steps_done", tried), ("rejections", rejected)):
            store_row(v, place, b.add(load_integers(v, place, name), more), name)

    def _tell(self, code: Code, place: Place, which: int, value: Value) -> None:
        code.store(value, place.row("verdict", which))

    def _take_over(self) -> None:
        code, v, place = self._open("take_over", 1)
        b = code.builder
        narrow = b.trunc(code.load(place.row("verdict", ACCEPTED), INT), ir.IntType(self.width))
        accepted = b.bitcast(narrow, ir.VectorType(ir.IntType(1), self.width))
        for name, count in (("time", 1), ("y", self.model.sizes.states), ("ledger", self.model.sizes.ledger)):
            with code.count(count) as row:
                new, old = load_row(v, place, f"{name}_new", row), load_row(v, place, name, row)
                store_row(v, place, v.select(accepted, new, old), name, row)
        b.ret_void()


def load_integers(v: Vector, place: Place, name: str) -> Value:
    """A row of 64-bit integers."""
    return v.builder.load(place.row(name), typ=v.integers, align=8 * v.width)
