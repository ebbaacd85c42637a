"""What happens to one lane between steps: a person is let in, acts are done, the run ends.

admit(frame, workspace, lane) -> 1 or 0     the next person of the queue takes the lane; 0 if there is none
arrive(frame, workspace, lane) -> 1 or 0    does the acts of this instant; 1 if the run is at its end
fail(frame, workspace, lane)                finds out why no step succeeds, and retires the person
retire(frame, workspace, lane, outcome, culprit)   writes down how the run ended
"""

from __future__ import annotations

from typing import Any

from . import layout
from .control import POINTER, VOID, Code, real, whole
from .emit_motion import Model
from .emit_pace import LOWEST_POOL
from .layout import Place
from .vector import DOUBLE, INFINITY, INT

Value = Any
DAY = 24.0  # h
IDLE = {"active": 0.0, "time": 0.0, "step": 1.0, "stop_at": 1e300, "next_sample": INFINITY}
SETTLE = 0.7  # of the step that the last act taught: steps after a jump start small, where errors are cheap to avoid


class Person:
    """Emits the functions of a lane between steps for one Model."""

    def __init__(self, module: Any, model: Model, width: int) -> None:
        self.module, self.model, self.width = module, model, width

    def emit(self) -> None:
        """All functions."""
        self._retire()
        self._act()
        self._arrive()
        self._admit()
        self._fail()

    def _open(self, name: str, *more: Any, result: Any = INT) -> tuple[Code, Place, Value]:
        code = Code(self.module, name, [POINTER, POINTER, INT, *more], result)
        code.function.linkage = "internal"
        code.function.attributes.add("noinline")
        frame, workspace, lane = code.arguments[:3]
        return code, Place(code, self.model.sizes, self.width, workspace, frame), lane

    def _admit(self) -> None:
        code, place, lane = self._open("admit")
        b = code.builder
        person = b.atomic_rmw("add", place.argument("next", POINTER), whole(1), "monotonic")
        with code.when(code.is_true(">=", person, place.argument("end", INT))):
            for name, value in IDLE.items():
                code.store(real(value), place.lane(name, lane))
            b.ret(whole(0))
        start = code.load(place.argument("times", POINTER))
        first = place.argument("first_step", DOUBLE)
        values = {"active": real(1.0), "time": start, "stop_at": start, "step": first, "settling": first}
        for name in ("held", "fresh", "cut"):
            values[name] = real(0.0)
        for name, value in values.items():
            code.store(value, place.lane(name, lane))
        for name in layout.COUNTED:
            code.store(person if name == "person" else whole(0), place.lane(name, lane))
        self._fill(code, place, lane, "y", "start", person, self.model.sizes.states)
        self._fill(code, place, lane, "p", "parameters", person, self.model.sizes.parameters)
        with code.count(self.model.sizes.ledger) as row:
            code.store(real(0.0), place.lane("ledger", lane, row))
        code.call("prelude", place.workspace, lane)
        code.call("sample_start", *code.arguments)
        with code.when(code.is_true("!=", place.argument("roots", INT), whole(0))):
            code.call("arm", *code.arguments)
        code.call("arrive", *code.arguments)
        b.ret(whole(1))

    def _fill(self, code: Code, place: Place, lane: Value, block: str, source: str, person: Value, count: int) -> None:
        own = code.element(place.argument(source, POINTER), code.times(person, count))
        with code.count(count) as row:
            code.store(code.load(code.element(own, row)), place.lane(block, lane, row))

    def _act(self) -> None:
        """act(frame, workspace, lane, kind, target, amount, ledger row)."""
        code, place, lane = self._open("act", INT, INT, DOUBLE, INT, result=VOID)
        _, _, _, kind, target, amount, row = code.arguments
        with code.when(code.is_true("==", kind, whole(layout.SET))):
            code.store(amount, place.lane("p", lane, target))
            code.call("refresh", place.workspace, lane, target)
        with code.when(code.is_true("==", kind, whole(layout.ADD))):
            self._increase(code, place.lane("y", lane, target), amount)
            if self.model.sizes.ledger:
                with code.when(code.is_true(">=", row, whole(0))):
                    self._increase(code, place.lane("ledger", lane, row), amount)
        code.builder.ret_void()

    def _increase(self, code: Code, pointer: Value, amount: Value) -> None:
        code.store(code.add(code.load(pointer), amount), pointer)

    def _arrive(self) -> None:
        code, place, lane = self._open("arrive")
        b = code.builder
        time, acts = code.load(place.lane("time", lane)), place.argument("acts", INT)
        last = code.plus(place.argument("samples", INT), -1)
        end = code.load(code.element(place.argument("times", POINTER), last))
        with code.when(code.is_true(">=", time, end)):
            b.ret(whole(1))
        number = code.cell(code.load(place.lane("act", lane), INT))
        first, when = number.get(), place.argument("act_time", POINTER)

        def due() -> Value:
            inside = code.is_true("<", number.get(), acts)
            safe = code.choose(inside, number.get(), whole(0))
            return code.both(inside, code.is_true("<=", code.load(code.element(when, safe)), time))

        with code.repeat(due):
            self._do_act(code, place, lane, number.get())
            number.set(code.plus(number.get()))
        code.store(number.get(), place.lane("act", lane))
        more = code.is_true("<", number.get(), acts)
        following = code.load(code.element(when, code.choose(more, number.get(), whole(0))))
        midnight = self._next_midnight(code, time)
        stop = code.choose(code.is_true("<", midnight, end), midnight, end)
        sooner = code.both(more, code.is_true("<", following, stop))
        code.store(code.choose(sooner, following, stop), place.lane("stop_at", lane))
        with code.when(code.is_true("!=", first, number.get())):
            after_jump(code, place, lane)
        b.ret(whole(0))

    def _next_midnight(self, code: Code, time: Value) -> Value:
        """The first multiple of 24 h after `time`: steps end there, so that daily values are not interpolated."""
        days = code.builder.fptosi(code.div(time, real(DAY)), INT)
        next_day = code.plus(days, 1)
        now, then = (code.mul(code.builder.sitofp(day, DOUBLE), real(DAY)) for day in (days, next_day))
        return code.choose(code.is_true("<", time, now), now, then)

    def _do_act(self, code: Code, place: Place, lane: Value, number: Value) -> None:
        def of(name: str, kind: Any) -> Value:
            return code.load(code.element(place.argument(name, POINTER), number), kind)

        person = code.load(place.lane("person", lane), INT)
        column = code.plus(code.times(person, place.argument("slots", INT)), of("act_slot", INT))
        own = code.load(code.element(place.argument("personal", POINTER), column))
        amount = code.mul(of("act_scale", DOUBLE), own)
        code.call("act", *code.arguments, of("act_kind", INT), of("act_target", INT), amount, of("act_ledger", INT))

    def _retire(self) -> None:
        code, place, lane = self._open("retire", INT, INT, result=VOID)
        outcome, culprit = code.arguments[3:]
        person = code.load(place.lane("person", lane), INT)
        notes = {"outcome": outcome, "culprit": culprit}
        for name, source in (("steps", "steps_done"), ("rejected", "rejections"), ("done", "sample")):
            notes[name] = code.load(place.lane(source, lane), INT)
        notes["last_time"] = code.load(place.lane("time", lane))
        for name, value in notes.items():
            code.store(value, code.element(place.argument(name, POINTER), person))
        states = self.model.sizes.states
        own = code.element(place.argument("last_y", POINTER), code.times(person, states))
        with code.count(states) as row:
            code.store(code.load(place.lane("y", lane, row)), code.element(own, row))
        code.builder.ret_void()

    def _fail(self) -> None:
        code, place, lane = self._open("fail", result=VOID)
        outcome, culprit = code.cell(whole(layout.LEAST_STEP)), code.cell(whole(-1))
        lowest, error = code.load(place.lane("lowest", lane)), code.load(place.lane("error", lane))
        with code.when(code.is_true("<", lowest, real(LOWEST_POOL))):
            outcome.set(whole(layout.NEGATIVE_POOL))
            self._first_below(code, place, lane, culprit)
        with code.when(code.builder.not_(code.is_true("<", error, real(1e300)))):
            outcome.set(whole(layout.NOT_A_NUMBER))
            self._rates(code, place, lane)
            self._first_bad(code, place, lane, "y_new", culprit)
            self._first_bad(code, place, lane, "mix", culprit)
            self._first_bad(code, place, lane, "y", culprit)
        done = code.load(place.lane("steps_done", lane), INT)
        with code.when(code.is_true(">=", done, place.argument("max_steps", INT))):
            outcome.set(whole(layout.MAX_STEPS))
            culprit.set(whole(-1))
        code.call("retire", *code.arguments, outcome.get(), culprit.get())
        code.builder.ret_void()

    def _rates(self, code: Code, place: Place, lane: Value) -> None:
        """The rates of the states y -> rows mix."""
        with code.count(self.model.sizes.states) as row:
            code.store(real(0.0), place.lane("mix", lane, row))
        code.call("rates", place.workspace, place.row("y"), place.row("mix"), place.row("flows"))

    def _first_below(self, code: Code, place: Place, lane: Value, culprit: Any) -> None:
        pools = self.model.program.is_pool
        for row in (row for row in reversed(range(len(pools))) if pools[row]):
            value = code.load(place.lane("y_new", lane, row))
            with code.when(code.is_true("<", value, real(LOWEST_POOL))):
                culprit.set(whole(row))

    def _first_bad(self, code: Code, place: Place, lane: Value, block: str, culprit: Any) -> None:
        """The first state whose item of `block` is not finite, if there is one."""
        with code.count(self.model.sizes.states) as up:
            row = code.builder.sub(whole(self.model.sizes.states - 1), up)
            value = code.load(place.lane(block, lane, row))
            finite = code.is_true("==", code.sub(value, value), real(0.0))
            with code.when(code.builder.not_(finite)):
                culprit.set(row)


def after_jump(code: Code, place: Place, lane: Value) -> None:
    """The step to try after an act."""
    step, taught = code.load(place.lane("step", lane)), code.load(place.lane("settling", lane))
    first = code.mul(real(SETTLE), taught)
    code.store(code.choose(code.is_true("<", step, first), step, first), place.lane("step", lane))
    code.store(real(1.0), place.lane("fresh", lane))
