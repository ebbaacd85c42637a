import numpy as np
import pytest

from magnostat.core.balance import Motion, Transfer
from magnostat.core.errors import MagnostatError
from magnostat.engine.kernel import load
from magnostat.engine.layout import ADD, SET
from magnostat.engine.schedule import Schedule
from magnostat.engine.trace import trace

K = 0.4


@pytest.fixture(scope="module")
def program():
    """One pool that is fed by a switched rate and emptied by a first-order flow, so that everything is known."""

    def motion(y, p):
        return Motion((Transfer("bag", "pool", p["rate"]), Transfer("pool", "drain", p["k"] * y["pool"])), {}, {})

    return trace([("pool", True, 5.0)], [("rate", 0.0), ("k", K)], ("bag", "drain"), motion)


@pytest.fixture(scope="module")
def kernel(program):
    return load(program, ledger="full")


def schedule(*rows, personal=((1.0,),)):
    """Rows are (time, kind, target, ledger, slot, scale)."""
    time, kind, target, ledger, slot, scale = zip(*rows, strict=True)
    return Schedule(time, kind, target, ledger, slot, scale, personal)


def run(kernel, acts, times, persons=1, **more):
    start = np.full((persons, 1), 5.0)
    parameters = np.tile([0.0, K], (persons, 1))
    return kernel.run(start, parameters, acts, np.asarray(times, dtype=float), rtol=1e-10, **more)


def decayed(amount, hours):
    return amount * np.exp(-K * np.asarray(hours))


def test_a_dose_counts_after_the_sample_of_its_instant(kernel):
    result = run(kernel, schedule((2.0, ADD, 0, 0, 0, 3.0)), [0, 2, 4])
    at_two = decayed(5.0, 2.0)
    np.testing.assert_allclose(result.y[0, :, 0], [5.0, at_two, decayed(at_two + 3.0, 2.0)], rtol=1e-9)
    np.testing.assert_allclose(result.ledger[0, :, 0], [0.0, 0.0, 3.0], rtol=1e-12)


def test_an_act_at_the_start_comes_after_the_first_sample(kernel):
    result = run(kernel, schedule((0.0, ADD, 0, 0, 0, 3.0)), [0, 0, 1])
    np.testing.assert_allclose(result.y[0, :, 0], [5.0, 5.0, decayed(8.0, 1.0)], rtol=1e-9)


def test_acts_at_the_end_and_later_are_not_done(kernel):
    late = schedule((4.0, ADD, 0, 0, 0, 3.0), (9.0, ADD, 0, 0, 0, 3.0))
    result, without = run(kernel, late, [0, 4]), run(kernel, Schedule.empty(1), [0, 4])
    np.testing.assert_array_equal(result.y, without.y)
    np.testing.assert_array_equal(result.last_y, without.last_y)
    assert result.ledger[0, -1, 0] == 0.0


def test_acts_of_one_instant_are_done_in_order(kernel):
    acts = schedule(
        (1.0, SET, 0, -1, 0, 9.0), (1.0, SET, 0, -1, 0, 2.0), (1.0, ADD, 0, 0, 0, 1.0), (1.0, ADD, 0, 0, 0, 2.0)
    )
    result = run(kernel, acts, [0, 1, 3])
    level = 2.0 / K
    want = level + decayed(decayed(5.0, 1.0) + 3.0 - level, 2.0)
    np.testing.assert_allclose(result.y[0, -1, 0], want, rtol=1e-9)
    np.testing.assert_allclose(result.ledger[0, -1, 0], 3.0 + 4.0, rtol=1e-9)


def test_amounts_are_those_of_each_person(kernel):
    personal = np.stack([np.ones(30), np.arange(30.0), np.linspace(0, 1, 30)], axis=1)
    acts = schedule((0.5, ADD, 0, 0, 1, 2.0), (1.0, SET, 1, -1, 2, 1.0), personal=personal)
    result = run(kernel, acts, [0, 0.5, 3], persons=30)
    mid = decayed(5.0, 0.5) + 2.0 * np.arange(30)
    want = decayed(mid, 0.5) * np.exp(-np.linspace(0, 1, 30) * 2.0)
    np.testing.assert_allclose(result.y[:, -1, 0], want, rtol=1e-8)


def test_splitting_an_infusion_changes_nothing(kernel):
    whole = schedule((1.0, SET, 0, -1, 0, 2.0), (4.0, SET, 0, -1, 0, 0.0))
    parts = schedule(
        (1.0, SET, 0, -1, 0, 2.0), (1.7, SET, 0, -1, 0, 0.0), (1.7, SET, 0, -1, 0, 2.0), (2.9, SET, 0, -1, 0, 2.0),
        (4.0, SET, 0, -1, 0, 0.0),
    )  # fmt: skip
    a, b = (run(kernel, acts, [0, 2, 3, 5, 9]) for acts in (whole, parts))
    np.testing.assert_allclose(a.y, b.y, rtol=1e-8)
    np.testing.assert_allclose(a.ledger[0, -1, 0], 6.0, rtol=1e-12)
    np.testing.assert_allclose(b.ledger[0, -1, 0], 6.0, rtol=1e-12)


def test_a_zero_dose_is_no_dose(kernel):
    zero = run(kernel, schedule((1.0, ADD, 0, 0, 0, 0.0)), [0, 1, 9])
    none = run(kernel, Schedule.empty(1), [0, 1, 9])
    np.testing.assert_allclose(zero.y, none.y, rtol=1e-9)
    assert zero.ledger[0, -1, 0] == 0.0


def test_a_run_may_begin_at_any_time(kernel):
    acts = schedule((-30.0, ADD, 0, 0, 0, 1.0), (-24.0, ADD, 0, 0, 0, 1.0), (0.0, ADD, 0, 0, 0, 1.0))
    result = run(kernel, acts, [-31.5, -30, -24, 0, 30])
    y = 5.0
    for hours in (1.5, 6.0, 24.0):
        y = decayed(y, hours) + 1.0
    np.testing.assert_allclose(result.y[0, -1, 0], decayed(y, 30.0), rtol=1e-7)


def test_many_instants_close_together(kernel):
    times = np.sort(np.concatenate([np.linspace(1.0, 1.001, 200), [1.0, 1.0, 1.0 + 1e-13, 5000.0, 5000.0 + 1e-11]]))
    acts = Schedule(
        times, np.full(205, ADD), np.zeros(205), np.zeros(205), np.zeros(205), np.full(205, 0.01), np.ones((1, 1))
    )
    result = run(kernel, acts, [0, 1, 5001])
    assert result.outcome_texts == ("ok",)
    np.testing.assert_allclose(result.ledger[0, -1, 0], 2.05, rtol=1e-12)


@pytest.mark.parametrize(
    "change",
    [
        {"time": [2.0, 1.0]}, {"time": [1.0, np.nan]}, {"time": [1.0]}, {"kind": [0, 2]}, {"slot": [0, 1]},
        {"personal": np.zeros((1, 1))}, {"personal": np.ones(3)},
    ],
)  # fmt: skip
def test_schedules_that_do_not_fit_together_are_refused(change):
    fields = {"time": [1.0, 2.0], "kind": [0, 1], "target": [0, 0], "ledger": [-1, 0], "slot": [0, 0], "scale": [1.0, 1.0],
              "personal": np.ones((1, 1))}  # fmt: skip
    with pytest.raises(MagnostatError):
        Schedule(**{**fields, **change})


@pytest.mark.parametrize(
    "row", [(1.0, SET, 2, -1, 0, 1.0), (1.0, ADD, 1, -1, 0, 1.0), (1.0, ADD, 0, 2, 0, 1.0), (-1.0, ADD, 0, 0, 0, 1.0)]
)
def test_schedules_that_do_not_fit_the_run_are_refused(kernel, row):
    with pytest.raises(MagnostatError):
        run(kernel, schedule(row), [0, 5])
