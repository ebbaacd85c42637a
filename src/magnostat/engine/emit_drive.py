"""integrate(frame): the whole loop. Lanes take persons from the queue, step on their own time, and take the next one.

while a lane is occupied:
    choose the steps, attempt them, judge them
    lanes that passed an output time, a window or an event: sample, reduce, cut
    take over the accepted steps
    lanes at a breakpoint: do the acts; at the end: write down the outcome, let in the next person
"""

from __future__ import annotations

from typing import Any

import llvmlite.ir as ir

from . import layout
from .control import POINTER, Cell, Code, whole
from .emit_motion import Model, Motion
from .emit_pace import Pace
from .emit_person import Person
from .emit_powers import emit_powers
from .emit_refresh import Refresh
from .emit_roots import Roots
from .emit_samples import Samples
from .emit_step import Step
from .emit_windows import Windows
from .layout import Place
from .processor import Target
from .vector import INT

Value = Any
ENTRY = "integrate"


def printed(model: Model, target: Target) -> str:
    """The LLVM IR of the kernel of `model` for `target`."""
    module = ir.Module("kernel")
    module.triple = target.triple
    width, fused = target.lanes, target.fused
    emit_powers(module, model.sizes, width, fused)
    Motion(module, model, width, fused).emit()
    Refresh(module, model, width, fused).emit()
    Step(module, model, width, fused).emit()
    Pace(module, model, width, fused).emit()
    _declare(module)
    Samples(module, model, width).emit()
    Windows(module, model, width).emit()
    Person(module, model, width).emit()
    Roots(module, model, width).emit()
    Drive(module, model, width).emit()
    return str(module)


def _declare(module: Any) -> None:
    """Functions that are called before they are emitted."""
    three = [POINTER, POINTER, INT]
    ir.Function(module, ir.FunctionType(ir.VoidType(), three), "arm")


class Drive:
    """Emits the loop for one Model."""

    def __init__(self, module: Any, model: Model, width: int) -> None:
        self.module, self.model, self.width = module, model, width

    def emit(self) -> None:
        """The function `integrate`."""
        code = Code(self.module, ENTRY, [POINTER])
        frame = code.arguments[0]
        workspace = code.load(code.element(frame, layout.SLOT["workspace"]), POINTER)
        place = Place(code, self.model.sizes, self.width, workspace, frame)
        live = code.cell(whole(0))
        with code.count(self.width) as lane:
            live.set(code.plus(live.get(), code.call("admit", frame, workspace, lane)))
        with code.repeat(lambda: self._going(code, place, live)):
            self._one_step(code, place, live)
        self._give_up(code, place)
        code.builder.ret_void()

    def _going(self, code: Code, place: Place, live: Cell) -> Value:
        # An atomic load, so that the flag that another thread raises is seen.
        cancelled = code.builder.load_atomic(place.argument("cancel", POINTER), "monotonic", 8, typ=INT)
        return code.both(code.is_true(">", live.get(), whole(0)), code.is_true("==", cancelled, whole(0)))

    def _one_step(self, code: Code, place: Place, live: Cell) -> None:
        frame, workspace = place.frame, place.workspace
        code.call("choose", workspace)
        code.call("attempt", frame, workspace)
        code.call("judge", frame, workspace)
        look = code.load(place.row("verdict", layout.LOOK), INT)
        with code.when(code.is_true("!=", look, whole(0))):
            code.call("interpolant", workspace)
            with _Lanes(code, look) as lane:
                self._look(code, place, lane)
        code.call("take_over", workspace)
        handle = code.load(place.row("verdict", layout.HANDLE), INT)
        with _Lanes(code, handle) as lane:
            self._handle(code, place, lane, live)

    def _look(self, code: Code, place: Place, lane: Value) -> None:
        of = (place.frame, place.workspace, lane)
        events = code.is_true("!=", place.argument("roots", INT), whole(0))
        with code.when(events):
            code.call("watch", *of)
        due = code.is_true("<=", code.load(place.lane("next_sample", lane)), code.load(place.lane("time_new", lane)))
        with code.when(due):
            code.call("sample", *of)
        with code.when(code.is_true("!=", place.argument("windows", INT), whole(0))):
            code.call("reduce", *of)
        fired = code.is_true("!=", code.load(place.lane("fired", lane), INT), whole(0))
        with code.when(code.both(events, fired)):
            code.call("cut", *of)
            handled = place.row("verdict", layout.HANDLE)
            bit = code.builder.shl(whole(1), lane)
            code.store(code.builder.or_(code.load(handled, INT), bit), handled)

    def _handle(self, code: Code, place: Place, lane: Value, live: Cell) -> None:
        of, b = (place.frame, place.workspace, lane), code.builder
        over = code.cell(whole(0))
        failed = b.and_(code.load(place.row("verdict", layout.FAILED), INT), b.shl(whole(1), lane))
        with b.if_else(code.is_true("!=", failed, whole(0))) as (yes, no):
            with yes:
                code.call("fail", *of)
                over.set(whole(1))
            with no:
                with code.when(code.is_true("!=", code.load(place.lane("fired", lane), INT), whole(0))):
                    over.set(code.call("fire", *of))
                    code.store(whole(0), place.lane("fired", lane))
                here = code.is_true(">=", code.load(place.lane("time", lane)), code.load(place.lane("stop_at", lane)))
                with code.when(code.both(here, code.is_true("==", over.get(), whole(0)))):
                    over.set(code.call("arrive", *of))
                    with code.when(code.is_true("!=", over.get(), whole(0))):
                        code.call("retire", *of, whole(layout.OK), whole(-1))
        with code.when(code.is_true("!=", over.get(), whole(0))):
            live.set(code.plus(code.plus(live.get(), -1), code.call("admit", *of)))

    def _give_up(self, code: Code, place: Place) -> None:
        """After a cancellation: those under way are written down as far as they came."""
        with code.count(self.width) as lane:
            active = code.load(place.lane("active", lane))
            with code.when(code.builder.fcmp_ordered(">", active, ir.Constant(active.type, 0.0))):
                code.call("retire", place.frame, place.workspace, lane, whole(layout.CANCELLED), whole(-1))


class _Lanes:
    """`with _Lanes(code, mask) as lane:` runs the block for each set bit of the mask, from the lowest."""

    def __init__(self, code: Code, mask: Value) -> None:
        self._code, self._rest = code, code.cell(mask)

    def __enter__(self) -> Value:
        code = self._code
        self._loop = code.repeat(lambda: code.is_true("!=", self._rest.get(), whole(0)))
        self._loop.__enter__()
        lane = code.builder.cttz(self._rest.get(), ir.Constant(ir.IntType(1), 0))
        now = self._rest.get()
        self._rest.set(code.builder.and_(now, code.builder.sub(now, whole(1))))
        return lane

    def __exit__(self, *_: Any) -> None:
        self._loop.__exit__(None, None, None)
