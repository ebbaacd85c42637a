"""Reductions of chosen states over windows of time, by the interpolant: integral, least and largest value.

    reduce(frame, workspace, lane)     adds what the step (time, time_new] contributes to each window

The integral is that of the interpolating polynomial, exactly; the extremes are those at the ends of each piece and at
the roots of its derivative, found by bisection where the derivative changes sign within a quarter of the piece.
"""

from __future__ import annotations

from typing import Any

from .control import POINTER, VOID, Code, real, whole
from .emit_motion import Model
from .layout import Place
from .vector import DOUBLE, INT

Value = Any
QUARTERS = 4
BISECTIONS = 45
KEPT = 3  # integral, least, largest


class Windows:
    """Emits the reductions for one Model."""

    def __init__(self, module: Any, model: Model, width: int) -> None:
        self.module, self.model, self.width = module, model, width

    def emit(self) -> None:
        """All functions."""
        self._piece()
        self._reduce()

    def _open(self, name: str, *more: Any) -> tuple[Code, Place, Value]:
        code = Code(self.module, name, [POINTER, POINTER, INT, *more], VOID)
        code.function.linkage = "internal"
        code.function.attributes.add("noinline")
        frame, workspace, lane = code.arguments[:3]
        return code, Place(code, self.model.sizes, self.width, workspace, frame), lane

    def _reduce(self) -> None:
        code, place, lane = self._open("reduce")
        marks, windows = place.argument("marks", POINTER), place.argument("windows", INT)
        start, end = code.load(place.lane("time", lane)), code.load(place.lane("time_new", lane))
        number = code.cell(code.load(place.lane("mark", lane), INT))
        going = code.cell(whole(1))

        def open_() -> Value:
            inside = code.is_true("<", number.get(), windows)
            begun = code.is_true("<", code.load(code.element(marks, number.get())), end)
            return code.both(inside, begun, code.is_true("!=", going.get(), whole(0)))

        with code.repeat(open_):
            low = code.load(code.element(marks, number.get()))
            high = code.load(code.element(marks, code.plus(number.get())))
            since = code.choose(code.is_true("<", low, start), start, low)
            until = code.choose(code.is_true("<", high, end), high, end)
            with code.when(code.is_true("<", since, until)):
                code.call("reduce_piece", *code.arguments, number.get(), since, until)
            passed = code.is_true("<=", high, end)
            going.set(code.builder.zext(passed, INT))
            number.set(code.choose(passed, code.plus(number.get()), number.get()))
        code.store(number.get(), place.lane("mark", lane))
        code.builder.ret_void()

    def _piece(self) -> None:
        """reduce_piece(frame, workspace, lane, window, since, until)."""
        code, place, lane = self._open("reduce_piece", INT, DOUBLE, DOUBLE)
        _, _, _, window, since, until = code.arguments
        start, step = code.load(place.lane("time", lane)), code.load(place.lane("step_tried", lane))
        low, high = (code.div(code.sub(t, start), step) for t in (since, until))
        person = code.load(place.lane("person", lane), INT)
        count, windows = place.argument("reduced", INT), place.argument("windows", INT)
        line = code.times(code.plus(code.times(person, windows), window), count)
        with code.count(count) as k:
            state = code.load(code.element(place.argument("reduced_state", POINTER), k), INT)
            terms = polynomial_of(code, place, lane, state)
            own = code.element(place.argument("reduction", POINTER), code.times(code.plus(line, k), KEPT))
            area = code.mul(step, code.sub(_integral(code, terms, high), _integral(code, terms, low)))
            code.store(code.add(code.load(own), area), own)
            self._extremes(code, terms, low, high, own)
        code.builder.ret_void()

    def _extremes(self, code: Code, terms: list[Value], low: Value, high: Value, own: Value) -> None:
        _include(code, own, horner(code, terms, low))
        _include(code, own, horner(code, terms, high))
        slope = [code.mul(real(float(k)), term) for k, term in enumerate(terms)][1:]
        quarter = code.mul(code.sub(high, low), real(1.0 / QUARTERS))
        with code.count(QUARTERS) as part:
            a = code.cell(code.add(low, code.mul(code.builder.sitofp(part, DOUBLE), quarter)))
            b = code.cell(code.add(a.get(), quarter))
            rising = code.is_true(">", horner(code, slope, a.get()), real(0.0))
            falling = code.is_true("<", horner(code, slope, b.get()), real(0.0))
            down = code.is_true("<", horner(code, slope, a.get()), real(0.0))
            up = code.is_true(">", horner(code, slope, b.get()), real(0.0))
            turns = code.builder.or_(code.both(rising, falling), code.both(down, up))
            with code.when(turns):
                with code.count(BISECTIONS):
                    middle = code.mul(real(0.5), code.add(a.get(), b.get()))
                    same = code.builder.icmp_signed(
                        "==", code.is_true(">", horner(code, slope, middle), real(0.0)), rising
                    )
                    a.set(code.choose(same, middle, a.get()))
                    b.set(code.choose(same, b.get(), middle))
                _include(code, own, horner(code, terms, a.get()))


def polynomial_of(code: Code, place: Place, lane: Value, row: Value) -> list[Value]:
    """The interpolant of state `row` as coefficients of 1, x, x², x³, x⁴, x the fraction of the step."""
    size = place.sizes.states
    old, new = code.load(place.lane("y", lane, row)), code.load(place.lane("y_new", lane, row))
    d1, d2, d3 = (code.load(place.lane("dense", lane, code.plus(row, r * size))) for r in range(3))
    first = code.add(code.sub(new, old), d1)
    return [old, first, code.sub(d2, d1), code.sub(d3, d2), code.builder.fneg(d3)]


def horner(code: Code, terms: list[Value], x: Value) -> Value:
    """Σ terms[k] x^k."""
    total = terms[-1]
    for term in reversed(terms[:-1]):
        total = code.add(code.mul(total, x), term)
    return total


def _integral(code: Code, terms: list[Value], x: Value) -> Value:
    primitive = [code.mul(real(1.0 / (k + 1)), term) for k, term in enumerate(terms)]
    return code.mul(x, horner(code, primitive, x))


def _include(code: Code, own: Value, value: Value) -> None:
    """Widens [least, largest] at own[1], own[2] to hold `value`."""
    for index, relation in ((1, "<"), (2, ">")):
        place = code.element(own, index)
        with code.when(code.is_true(relation, value, code.load(place))):
            code.store(value, place)
