"""Output on the grid of times, which ends no step: the interpolant of an accepted step, one lane at a time.

    sample_start(frame, workspace, lane)     the samples at the very start: the state as it was given
    sample(frame, workspace, lane)           the samples in (time, time_new]

With x = (t - time) / step: y(t) = (1 - x) y + x (y_new + (1 - x) (d_1 + x (d_2 + x d_3))); at x = 1 this is y_new.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .control import POINTER, VOID, Code, real, whole
from .emit_motion import Model
from .layout import Place
from .vector import INFINITY, INT

Value = Any


class Samples:
    """Emits sampling for one Model."""

    def __init__(self, module: Any, model: Model, width: int) -> None:
        self.module, self.model, self.width = module, model, width

    def emit(self) -> None:
        """All functions."""
        self._start()
        self._sample()

    def _open(self, name: str) -> tuple[Code, Place, Value]:
        code = Code(self.module, name, [POINTER, POINTER, INT], VOID)
        code.function.linkage = "internal"
        code.function.attributes.add("noinline")
        frame, workspace, lane = code.arguments
        return code, Place(code, self.model.sizes, self.width, workspace, frame), lane

    def _start(self) -> None:
        code, place, lane = self._open("sample_start")
        start = code.load(place.lane("time", lane))
        self._each_due(code, place, lane, start, lambda _, block, row: code.load(place.lane(block, lane, row)))
        code.builder.ret_void()

    def _sample(self) -> None:
        code, place, lane = self._open("sample")
        start, step = code.load(place.lane("time", lane)), code.load(place.lane("step_tried", lane))

        def value(time: Value, block: str, row: Value) -> Value:
            return interpolated(code, place, lane, block, row, code.div(code.sub(time, start), step))

        self._each_due(code, place, lane, code.load(place.lane("time_new", lane)), value)
        code.builder.ret_void()

    def _each_due(self, code: Code, place: Place, lane: Value, until: Value, value: Any) -> None:
        """Writes the rows of every sample due by `until`, and when the next one is due."""
        times, count = place.argument("times", POINTER), place.argument("samples", INT)
        number = code.cell(code.load(place.lane("sample", lane), INT))
        person = code.load(place.lane("person", lane), INT)

        def time() -> Value:
            safe = code.choose(code.is_true("<", number.get(), count), number.get(), whole(0))
            return code.load(code.element(times, safe))

        with code.repeat(lambda: code.both(code.is_true("<", number.get(), count), code.is_true("<=", time(), until))):
            line = code.plus(code.times(person, count), number.get())
            for block, rows in (("y", self.model.sizes.states), ("ledger", self.model.sizes.ledger)):
                if rows:
                    self._write(place, block, code.times(line, rows), rows, lambda *of: value(time(), *of))
            number.set(code.plus(number.get()))
        code.store(number.get(), place.lane("sample", lane))
        left = code.is_true("<", number.get(), count)
        code.store(code.choose(left, time(), real(INFINITY)), place.lane("next_sample", lane))

    def _write(self, place: Place, block: str, offset: Value, rows: int, value: Callable[[str, Value], Value]) -> None:
        code = place.code
        base = place.argument(block, POINTER)
        wanted = code.is_true("!=", code.builder.ptrtoint(base, INT), whole(0))
        with code.when(wanted):
            own = code.element(base, offset)
            with code.count(rows) as row:
                code.store(value(block, row), code.element(own, row))


def interpolated(code: Code, place: Place, lane: Value, block: str, row: Value, x: Value) -> Value:
    """Row `row` of y or ledger at the fraction x of the step of this lane."""
    count = place.sizes.states if block == "y" else place.sizes.ledger
    dense = "dense" if block == "y" else "dense_ledger"
    old = code.load(place.lane(block, lane, row))
    new = code.load(place.lane(f"{block}_new", lane, row))
    d1, d2, d3 = (code.load(place.lane(dense, lane, code.plus(row, r * count))) for r in range(3))
    rest = code.sub(real(1.0), x)
    inner = code.add(d1, code.mul(x, code.add(d2, code.mul(x, d3))))
    return code.add(code.mul(rest, old), code.mul(x, code.add(new, code.mul(rest, inner))))
