import signal
import threading
import time

import numpy as np
import pytest

from magnostat.core.balance import Motion, Transfer
from magnostat.core.maths import log
from magnostat.engine.kernel import load
from magnostat.engine.outcome import Outcome
from magnostat.engine.schedule import Schedule
from magnostat.engine.trace import trace


@pytest.fixture(scope="module")
def kernel():
    """A tank that leaks at a constant rate: it must run dry; a level whose rate is no number below 1."""

    def motion(y, p):
        transfers = (Transfer("tank", "drain", p["leak"]), Transfer("well", "tank", p["feed"] * y["well"]))
        return Motion(transfers, {"level": -p["fall"] * log(y["level"] - 1.0) * 0.0 - p["fall"]}, {})

    states = [("well", True, 1.0), ("tank", True, 2.0), ("level", False, 4.0)]
    return load(trace(states, [("leak", 0.0), ("feed", 0.0), ("fall", 0.0)], ("drain",), motion))


def run(kernel, parameters, end=48.0, **more):
    parameters = np.array(parameters, dtype=float)
    start = np.tile([1.0, 2.0, 4.0], (len(parameters), 1))
    return kernel.run(start, parameters, Schedule.empty(len(parameters)), np.linspace(0.0, end, 5), **more)


def test_an_empty_pool_is_named_and_the_others_go_on(kernel):
    result = run(kernel, [[0.0, 0.1, 0.0], [0.1, 0.0, 0.0], [0.0, 0.0, 0.0]])
    assert result.outcome_texts == ("ok", "negative_pool(tank)", "ok")
    assert result.outcome[1] is Outcome.negative_pool
    assert result.last_time[1] == pytest.approx(20.0, abs=1e-6)
    assert result.last_y[1, 1] >= -1e-12
    assert np.isfinite(result.y[1, :2]).all()
    assert np.isnan(result.y[1, 2:]).all()
    assert np.isnan(result.ledger[1, 2:]).all()
    assert np.isfinite(result.y[[0, 2]]).all()


def test_a_rate_that_is_no_number_is_named(kernel):
    result = run(kernel, [[0.0, 0.0, 0.1], [0.0, np.nan, 0.0], [np.inf, 0.0, 0.0]])
    assert result.outcome_texts[0] == "nan(level)"
    assert result.last_time[0] == pytest.approx(30.0, abs=1e-3)
    assert result.outcome_texts[1:] == ("nan(well)", "nan(tank)")
    assert (result.last_time[1:] == 0.0).all()


def test_too_many_steps(kernel):
    result = run(kernel, [[0.0, 0.1, 0.0]], max_steps=3)
    assert result.outcome_texts == ("max_steps",)
    assert 0.0 < result.last_time[0] < 48.0
    assert result.steps[0] == 3


def test_every_outcome_has_its_sentence_and_number():
    assert len({outcome.value for outcome in Outcome}) == len(Outcome)
    assert sorted(outcome.code for outcome in Outcome) == list(range(len(Outcome)))
    assert all(Outcome.of(outcome.code) is outcome for outcome in Outcome)


def test_an_interrupt_keeps_what_was_done(kernel):
    many = 40_000
    parameters = np.tile([1e-9, 1e-3, 1e-9], (many, 1))
    handler = signal.getsignal(signal.SIGINT)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    main = threading.main_thread().ident
    timer = threading.Timer(0.4, lambda: signal.pthread_kill(main, signal.SIGINT))
    begun = time.monotonic()
    timer.start()
    try:
        result = run(kernel, parameters, end=24.0 * 365, rtol=1e-9)
    finally:
        timer.cancel()
        signal.signal(signal.SIGINT, handler)
    assert time.monotonic() - begun < 20
    done = result.codes == Outcome.ok.code
    assert 0 < done.sum() < many
    assert set(result.outcome_texts) == {"ok", "cancelled"}
    assert np.isfinite(result.y[done]).all()
    assert np.isnan(result.y[~done, -1]).all()
    under_way = ~done & np.isfinite(result.last_time)
    assert under_way.sum() <= kernel.target.lanes
    assert np.isfinite(result.last_y[under_way]).all()
