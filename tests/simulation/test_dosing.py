"""Rates add up, leave nothing behind, and commute."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.simulation import axis
from magnostat.simulation.dosing import WAYS, Tally

PROGRAM = axis.program()
DIET = PROGRAM.parameters.index("input.diet")


def tally(*rates):
    found = Tally(numbers={f"k{i}": np.array([float(i + 1)]) for i in range(len(rates))})
    for i, (start, stop) in enumerate(rates):
        found.rate("input.diet", start, stop, f"k{i}", 1.0)
    return found


def value_at(schedule, time):
    """The diet input just after an instant."""
    value = 0.0
    for t, kind, target, slot, scale in zip(schedule.time, schedule.kind, schedule.target, schedule.slot, schedule.scale, strict=True):
        if t <= time and kind == 0 and target == DIET:
            value = scale * schedule.personal[0, slot]
    return value


INTERVAL = st.tuples(st.integers(0, 20), st.integers(1, 20)).map(lambda x: (float(x[0]), float(x[0] + x[1])))


@given(st.lists(INTERVAL, min_size=1, max_size=6), st.floats(0, 45))
def test_the_input_is_the_sum_of_the_rates_in_force(rates, time):
    schedule = tally(*rates).schedule(PROGRAM, 1, 0.0, 50.0)
    expected = sum(i + 1.0 for i, (start, stop) in enumerate(rates) if start <= time < stop)
    assert value_at(schedule, time) == pytest.approx(expected, abs=1e-12)


@given(st.lists(INTERVAL, min_size=1, max_size=6))
def test_after_the_last_rate_exactly_nothing_is_left(rates):
    schedule = tally(*rates).schedule(PROGRAM, 1, 0.0, 50.0)
    assert value_at(schedule, 45.0) == 0.0


@given(st.permutations(range(4)))
def test_acts_of_one_kind_commute(order):
    rates = [(0.0, 5.0), (2.0, 9.0), (2.0, 7.0), (5.0, 6.0)]
    found = Tally(numbers={f"k{i}": np.array([0.1 * (i + 1)]) for i in range(4)})
    for i in order:
        found.rate("input.diet", *rates[i], f"k{i}", 1.0)
    schedule = found.schedule(PROGRAM, 1, 0.0, 50.0)
    values = [value_at(schedule, t) for t in (0.0, 2.0, 5.0, 6.0, 7.0, 9.0)]
    assert values == [value_at(_first(rates), t) for t in (0.0, 2.0, 5.0, 6.0, 7.0, 9.0)]


def _first(rates):
    found = Tally(numbers={f"k{i}": np.array([0.1 * (i + 1)]) for i in range(4)})
    for i, (start, stop) in enumerate(rates):
        found.rate("input.diet", start, stop, f"k{i}", 1.0)
    return found.schedule(PROGRAM, 1, 0.0, 50.0)


def test_a_period_keeps_what_would_fall_behind_its_end():
    found = tally((22.0, 26.0))
    found.give(WAYS["solid_a"], 25.0, 25.0, "k0")
    found.wrap(0.0, 24.0)
    schedule = found.schedule(PROGRAM, 1, 0.0, 24.0)
    assert value_at(schedule, 1.0) == 1.0 and value_at(schedule, 3.0) == 0.0 and value_at(schedule, 23.0) == 1.0
    jumps = schedule.time[schedule.kind == 1]
    assert jumps.tolist() == [1.0]


def test_what_is_the_same_for_all_shares_the_column_of_ones():
    found = Tally(numbers={"all": np.full(3, 2.0), "each": np.array([1.0, 2.0, 3.0]), "more": np.full(3, 5.0)})
    found.rate("input.diet", 0.0, 2.0, "all", 3.0)
    found.rate("input.diet", 1.0, 3.0, "more", 1.0)
    found.rate("input.diet_Na", 0.0, 4.0, "each", 1.0)
    schedule = found.schedule(PROGRAM, 3, 0.0, 9.0)
    assert schedule.personal.tolist() == [[1.0, 1.0], [1.0, 2.0], [1.0, 3.0]]
    assert [value_at(schedule, t) for t in (0.5, 1.5, 2.5, 3.5)] == [6.0, 11.0, 5.0, 0.0]


def test_however_short_what_goes_into_a_vein_is_a_rate():
    found = Tally(numbers={"k": np.array([3.0])})
    found.give(WAYS["infused_K"], 2.0, 2.01, "k")
    found.give(WAYS["diet_K"], 2.0, 2.01, "k")
    schedule = found.schedule(PROGRAM, 1, 0.0, 24.0)
    assert schedule.kind.tolist() == [0, 1, 0]
    assert PROGRAM.ledger[schedule.ledger[1]] == ("diet", "potassium_gut")


def test_what_is_swallowed_at_once_is_a_jump_that_the_ledger_knows():
    found = Tally(numbers={"k": np.array([3.0, 4.0])})
    found.give(WAYS["solid_b"], 2.0, 2.0, "k")
    schedule = found.schedule(PROGRAM, 2, 0.0, 24.0)
    assert schedule.kind.tolist() == [1]
    assert PROGRAM.ledger[schedule.ledger[0]] == ("swallowed", "solid_b")
    assert schedule.personal[:, schedule.slot[0]].tolist() == [3.0, 4.0]
