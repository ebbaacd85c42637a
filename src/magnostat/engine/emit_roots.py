"""Root events: when a weighted sum of states crosses a threshold, something is done.

    arm(frame, workspace, lane)      at the start: armed are the events whose sum lies on the near side of the threshold
    watch(frame, workspace, lane)    finds the first crossing in an accepted step and cuts the step there
    fire(frame, workspace, lane) -> 1 or 0    does the action; 1 if the person's run ends by it

g = direction * (sum_j weight_j y_j - threshold). An armed event fires where g reaches 0 on the interpolant, located to
1e-9 h, and is armed again when g is below -band at the start (a dose may have taken it there) or the end of a step.
"""

from __future__ import annotations

from typing import Any

from . import layout
from .control import POINTER, VOID, Code, real, whole
from .emit_motion import Model
from .emit_person import after_jump
from .emit_samples import interpolated
from .emit_windows import horner, polynomial_of
from .layout import Place
from .vector import DOUBLE, INT

Value = Any
PARTS = 4
LOCATED = 1e-9
NONE = 2.0  # a fraction of the step that lies beyond its end


class Roots:
    """Emits the root events for one Model."""

    def __init__(self, module: Any, model: Model, width: int) -> None:
        self.module, self.model, self.width = module, model, width

    def emit(self) -> None:
        """All functions."""
        self._distance()
        self._arm()
        self._watch()
        self._cut()
        self._fire()

    def _open(self, name: str, *more: Any, result: Any = VOID) -> tuple[Code, Place, Value]:
        code = Code(self.module, name, [POINTER, POINTER, INT, *more], result)
        code.function.linkage = "internal"
        code.function.attributes.add("noinline")
        frame, workspace, lane = code.arguments[:3]
        return code, Place(code, self.model.sizes, self.width, workspace, frame), lane

    def _distance(self) -> None:
        """root_terms(frame, workspace, lane, root, terms[5]): g as a polynomial in x."""
        code, place, lane = self._open("root_terms", INT, POINTER)
        root, terms = code.arguments[3:]
        sums = [code.cell(real(0.0)) for _ in range(5)]
        size = self.model.sizes.states
        weights = code.element(place.argument("root_weight", POINTER), code.times(root, size))
        with code.count(size) as row:
            weight = code.load(code.element(weights, row))
            with code.when(code.is_true("!=", weight, real(0.0))):
                for total, term in zip(sums, polynomial_of(code, place, lane, row), strict=True):
                    total.set(code.add(total.get(), code.mul(weight, term)))
        sums[0].set(code.sub(sums[0].get(), code.load(self._own(code, place, lane, "root_threshold", root))))
        sign = code.load(code.element(place.argument("root_rising", POINTER), root))
        for k, total in enumerate(sums):
            code.store(code.mul(sign, total.get()), code.element(terms, k))
        code.builder.ret_void()

    def _own(self, code: Code, place: Place, lane: Value, name: str, root: Value) -> Value:
        """The pointer to this person's item of `name` for event `root`."""
        person = code.load(place.lane("person", lane), INT)
        line = code.times(person, place.argument("roots", INT))
        return code.element(place.argument(name, POINTER), code.plus(line, root))

    def _terms(self, code: Code, root: Value, room: Value) -> list[Value]:
        code.call("root_terms", *code.arguments[:3], root, room)
        return [code.load(code.element(room, k)) for k in range(5)]

    def _room(self, code: Code) -> Value:
        with code.builder.goto_entry_block():
            return code.builder.alloca(DOUBLE, 5)

    def _band(self, code: Code, place: Place, root: Value) -> Value:
        return code.load(code.element(place.argument("root_band", POINTER), root))

    def _bit(self, code: Code, root: Value) -> Value:
        return code.builder.shl(whole(1), root)

    def _arm(self) -> None:
        code, place, lane = self._open("arm")
        b, room, armed = code.builder, self._room(code), code.cell(whole(0))
        with code.count(place.argument("roots", INT)) as root:
            near = code.is_true("<", self._terms(code, root, room)[0], real(0.0))
            armed.set(b.or_(armed.get(), code.choose(near, self._bit(code, root), whole(0))))
        code.store(armed.get(), place.lane("armed", lane))
        b.ret_void()

    def _watch(self) -> None:
        code, place, lane = self._open("watch")
        b, room = code.builder, self._room(code)
        armed, step = code.cell(code.load(place.lane("armed", lane), INT)), code.load(place.lane("step_tried", lane))
        first, which = code.cell(real(NONE)), code.cell(whole(-1))
        with code.count(place.argument("roots", INT)) as root:
            terms = self._terms(code, root, room)
            away = code.is_true("<", terms[0], b.fneg(self._band(code, place, root)))
            armed.set(b.or_(armed.get(), code.choose(away, self._bit(code, root), whole(0))))
            ready = code.is_true("!=", b.and_(armed.get(), self._bit(code, root)), whole(0))
            x = self._crossing(code, terms, step)
            with code.when(code.both(ready, code.is_true("<", x, first.get()))):
                first.set(x)
                which.set(root)
        fired = code.is_true(">=", which.get(), whole(0))
        code.store(code.plus(which.get()), place.lane("fired", lane))
        x = code.choose(fired, first.get(), real(1.0))
        code.store(x, place.lane("cut", lane))
        with code.when(fired):
            start = code.load(place.lane("time", lane))
            code.store(code.add(start, code.mul(x, step)), place.lane("time_new", lane))
        self._rearm(code, place, lane, (armed.get(), which.get(), x, room))
        b.ret_void()

    def _crossing(self, code: Code, terms: list[Value], step: Value) -> Value:
        """The first x in [0, 1] where the polynomial, seen at the quarters, has reached 0; else NONE."""
        found = code.cell(real(NONE))
        start = code.is_true(">=", terms[0], real(0.0))
        found.set(code.choose(start, real(0.0), real(NONE)))
        with code.count(PARTS) as part:
            low = code.cell(code.mul(code.builder.sitofp(part, DOUBLE), real(1.0 / PARTS)))
            high = code.cell(code.add(low.get(), real(1.0 / PARTS)))
            open_ = code.is_true(">", found.get(), real(1.0))
            with code.when(code.both(open_, code.is_true(">=", horner(code, terms, high.get()), real(0.0)))):

                def wide() -> Value:
                    width = code.mul(step, code.sub(high.get(), low.get()))
                    middle = code.mul(real(0.5), code.add(low.get(), high.get()))
                    inside = code.both(code.is_true("<", low.get(), middle), code.is_true("<", middle, high.get()))
                    return code.both(inside, code.is_true(">", width, real(LOCATED)))

                with code.repeat(wide):
                    middle = code.mul(real(0.5), code.add(low.get(), high.get()))
                    reached = code.is_true(">=", horner(code, terms, middle), real(0.0))
                    high.set(code.choose(reached, middle, high.get()))
                    low.set(code.choose(reached, low.get(), middle))
                found.set(high.get())
        return found.get()

    def _rearm(self, code: Code, place: Place, lane: Value, of: tuple[Value, ...]) -> None:
        armed, which, x, room = of
        b, now = code.builder, code.cell(armed)
        with code.count(place.argument("roots", INT)) as root:
            g = horner(code, self._terms(code, root, room), x)
            away = code.is_true("<", g, b.fneg(self._band(code, place, root)))
            now.set(b.or_(now.get(), code.choose(away, self._bit(code, root), whole(0))))
            with code.when(code.is_true("==", root, which)):
                now.set(b.and_(now.get(), b.not_(self._bit(code, root))))
        code.store(now.get(), place.lane("armed", lane))

    def _cut(self) -> None:
        """cut(frame, workspace, lane): the step ends at the event: y_new, ledger_new become the interpolant there."""
        code, place, lane = self._open("cut")
        x = code.load(place.lane("cut", lane))
        for block, rows in (("y", self.model.sizes.states), ("ledger", self.model.sizes.ledger)):
            with code.count(rows) as row:
                value = interpolated(code, place, lane, block, row, x)
                code.store(value, place.lane(f"{block}_new", lane, row))
        code.builder.ret_void()

    def _fire(self) -> None:
        code, place, lane = self._open("fire", result=INT)
        b = code.builder
        root = code.plus(code.load(place.lane("fired", lane), INT), -1)
        number = code.load(place.lane("events", lane), INT)
        person, capacity = code.load(place.lane("person", lane), INT), place.argument("root_capacity", INT)
        with code.when(code.is_true(">=", number, capacity)):
            code.call("retire", *code.arguments, whole(layout.MAX_EVENTS), whole(-1))
            b.ret(whole(1))
        line = code.plus(code.times(person, capacity), number)
        code.store(code.load(place.lane("time", lane)), code.element(place.argument("root_time", POINTER), line))
        code.store(root, code.element(place.argument("root_which", POINTER), line))
        code.store(code.plus(number), place.lane("events", lane))
        code.store(code.plus(number), code.element(place.argument("root_found", POINTER), person))
        action, target, row = (
            code.load(code.element(place.argument(f"root_{name}", POINTER), root), INT)
            for name in ("action", "target", "ledger")
        )
        with code.when(code.is_true("==", action, whole(layout.STOP))):
            code.call("retire", *code.arguments, whole(layout.STOPPED), root)
            b.ret(whole(1))
        amount = code.load(self._own(code, place, lane, "root_amount", root))
        code.call("act", *code.arguments, action, target, amount, row)
        after_jump(code, place, lane)
        b.ret(whole(0))
