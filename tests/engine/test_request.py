import numpy as np
import pytest

from magnostat.core.balance import Motion, Transfer
from magnostat.core.errors import MagnostatError
from magnostat.core.maths import exp
from magnostat.engine.kernel import load
from magnostat.engine.layout import ADD
from magnostat.engine.request import Reductions, Root
from magnostat.engine.schedule import Schedule
from magnostat.engine.trace import trace


@pytest.fixture(scope="module")
def program():
    """A swing x'' = -w² x (exact: cos), and a bag that drips into a pool with a first-order drain."""

    def motion(y, p):
        transfers = (Transfer("bag", "pool", p["rate"]), Transfer("pool", "drain", p["k"] * y["pool"]))
        return Motion(transfers, {"x": y["v"], "v": -p["w"] * p["w"] * y["x"] + 0.0 * exp(y["v"])}, {})

    states = [("pool", True, 0.0), ("x", False, 1.0), ("v", False, 0.0)]
    return trace(states, [("rate", 2.0), ("k", 0.5), ("w", 0.7)], ("bag", "drain"), motion)


@pytest.fixture(scope="module")
def kernel(program):
    return load(program, ledger="full")


def run(kernel, program, times, persons=1, schedule=None, rtol=1e-9, parameters=None, **more):
    start = np.tile(np.array(program.start), (persons, 1))
    parameters = np.tile(np.array(program.reference), (persons, 1)) if parameters is None else parameters
    schedule = schedule or Schedule.empty(persons)
    return kernel.run(start, parameters, schedule, np.asarray(times, dtype=float), rtol=rtol, **more)


def test_reductions_are_those_of_the_exact_solution(kernel, program):
    marks = np.array([0.0, 1.3, 7.9, 8.0, 40.0])
    w = 0.7
    windows = run(kernel, program, [0.0, 40.0], reductions=Reductions(marks, (1, 0))).windows
    a, b = marks[:-1], marks[1:]
    np.testing.assert_allclose(windows.integral[0, :, 0], (np.sin(w * b) - np.sin(w * a)) / w, atol=1e-6)
    t = np.linspace(a, b, 20_001)
    np.testing.assert_allclose(windows.least[0, :, 0], np.cos(w * t).min(axis=0), atol=1e-6)
    np.testing.assert_allclose(windows.largest[0, :, 0], np.cos(w * t).max(axis=0), atol=1e-6)
    np.testing.assert_allclose(windows.largest[0, :, 1], 4.0 * (1 - np.exp(-0.5 * b)), atol=1e-6)


def test_reductions_agree_with_fine_samples_around_a_dose(kernel, program):
    dose = Schedule([5.0], [ADD], [0], [0], [0], [3.0], [[1.0]])
    times = np.linspace(0.0, 12.0, 12_001)
    result = run(
        kernel, program, times, schedule=dose, rtol=1e-6, reductions=Reductions(np.array([0.0, 6.0, 12.0]), (0,))
    )
    y, windows = result.y[0, :, 0], result.windows
    for number, part in enumerate((y[:6001], y[6000:])):
        area = np.trapezoid(part, dx=0.001)
        np.testing.assert_allclose(windows.integral[0, number, 0], area, rtol=1e-3)
        np.testing.assert_allclose(windows.least[0, number, 0], part.min(), rtol=1e-9, atol=1e-12)
        assert windows.largest[0, number, 0] >= part.max()
    assert windows.largest[0, 0, 0] == pytest.approx(4.0 * (1 - np.exp(-2.5)) + 3.0, rel=1e-6)


def test_windows_outside_the_run_are_empty(kernel, program):
    windows = run(kernel, program, [1.0, 2.0], reductions=Reductions(np.array([0.0, 1.0, 3.0, 4.0]), (0,))).windows
    assert np.isnan(windows.least[0, :, 0]).tolist() == [True, False, True]


def test_a_crossing_is_found_to_a_nanohour(kernel, program):
    result = run(
        kernel, program, [0.0, 30.0], rtol=1e-11, roots=[Root({"x": 1.0}, 0.0, "add", target="pool", amount=0.0)]
    )
    times = [event.time for event in result.events[0]]
    want = (np.arange(1, 4) * 2 - 0.5) * np.pi / 0.7
    np.testing.assert_allclose(times, want[want < 30], atol=1e-7)
    falling = run(kernel, program, [0.0, 30.0], rtol=1e-11,
                  roots=[Root({"x": 1.0}, 0.0, "add", rising=False, target="pool")])  # fmt: skip
    np.testing.assert_allclose(falling.events[0][0].time, np.pi / 2 / 0.7, atol=1e-7)


def test_a_threshold_switches_a_parameter_and_mass_is_kept(kernel, program):
    # The drip stops at 3 mmol and starts again at 1: a saw whose times are known.
    roots = [
        Root({"pool": 1.0}, 3.0, "set", target="rate", amount=0.0),
        Root({"pool": 1.0}, 1.0, "set", rising=False, target="rate", amount=2.0),
    ]
    result = run(kernel, program, np.linspace(0.0, 24.0, 100), roots=roots, rtol=1e-10)
    events = result.events[0]
    assert [event.root for event in events[:5]] == [0, 1, 0, 1, 0]
    first, fall, rise = 2.0 * np.log(4.0), 2.0 * np.log(3.0), 2.0 * np.log(3.0)
    np.testing.assert_allclose([event.time for event in events[:3]], np.cumsum([first, fall, rise]), atol=1e-7)
    assert result.y[0, :, 0].max() <= 3.0 + 1e-7
    moved = result.ledger[0, :, 0] - result.ledger[0, :, 1]
    np.testing.assert_allclose(result.y[0, :, 0], moved, atol=1e-12)


def test_stop_ends_the_run_of_that_person_alone(kernel, program):
    roots = [Root({"pool": 1.0}, np.array([3.0, 9.0]), "stop")]
    result = run(kernel, program, [0.0, 1.0, 20.0], persons=2, roots=roots)
    assert result.outcome_texts == ("stopped", "ok")
    assert result.last_time[0] == pytest.approx(2.0 * np.log(4.0), abs=1e-6)
    assert np.isnan(result.y[0, -1]).all()
    assert np.isfinite(result.y[1]).all()


def test_a_band_keeps_an_event_from_firing_again(kernel, program):
    wide = run(kernel, program, [0.0, 60.0], roots=[Root({"x": 1.0}, 0.5, "add", target="pool", band=2.0)])
    narrow = run(kernel, program, [0.0, 60.0], roots=[Root({"x": 1.0}, 0.5, "add", target="pool", band=0.2)])
    assert len(wide.events[0]) == 0  # beyond the threshold at the start, and never 2 below it
    assert len(narrow.events[0]) == 6


def test_a_dose_over_the_threshold_fires_at_once(kernel, program):
    dose = Schedule([2.0], [ADD], [0], [0], [0], [5.0], [[1.0]])
    result = run(kernel, program, [0.0, 3.0], schedule=dose, roots=[Root({"pool": 1.0}, 4.5, "stop")])
    assert result.events[0][0].time == 2.0


def test_events_without_end_are_an_outcome(kernel, program):
    # Each firing adds what takes the sum back over the threshold: a mill.
    roots = [Root({"pool": 1.0}, 2.0, "add", target="pool", amount=-1e-4)]
    result = run(kernel, program, [0.0, 4000.0], roots=roots, rtol=1e-4)
    assert result.outcome_texts == ("max_events",)
    assert len(result.events[0]) == 10_000


def test_events_do_not_depend_on_grid_or_neighbours(kernel, program):
    roots = [
        Root({"pool": 1.0}, 3.0, "set", target="rate", amount=0.0, band=1.0),
        Root({"x": 1.0}, 0.3, "add", target="pool", amount=0.5),
    ]
    parameters = np.tile(np.array(program.reference), (11, 1))
    parameters[:, 0] = np.linspace(1.6, 4.0, 11)
    many = run(kernel, program, np.linspace(0, 20, 41), persons=11, roots=roots, parameters=parameters)
    for person in (0, 10):
        alone = run(kernel, program, [0.0, 20.0], roots=roots, parameters=parameters[person : person + 1])
        assert alone.events[0] == many.events[person]
        np.testing.assert_array_equal(alone.y[0, -1], many.y[person, -1])


@pytest.mark.parametrize(
    "root",
    [
        Root({"pond": 1.0}, 0.0, "stop"), Root({"pool": 1.0}, 0.0, "explode"), Root({"pool": 1.0}, 0.0, "set", target="pool"),
        Root({"pool": 1.0}, 0.0, "add", target="rate"),
    ],
)  # fmt: skip
def test_events_that_do_not_fit_are_refused(kernel, program, root):
    with pytest.raises(MagnostatError):
        run(kernel, program, [0.0, 1.0], roots=[root])


@pytest.mark.parametrize(
    "asked",
    [Reductions(np.array([0.0]), (0,)), Reductions(np.array([1.0, 0.0]), (0,)), Reductions(np.array([0.0, 1.0]), (7,))],
)
def test_reductions_that_do_not_fit_are_refused(kernel, program, asked):
    with pytest.raises(MagnostatError):
        run(kernel, program, [0.0, 1.0], reductions=asked)
