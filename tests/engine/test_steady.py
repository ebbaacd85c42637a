"""The habitual state: found from anywhere, kept by the next day, and refused by name where there is none."""

from typing import Any

import numpy as np
import pytest

from magnostat.core.balance import Motion, Transfer
from magnostat.core.tracer import tracer
from magnostat.engine.kernel import Kernel, load
from magnostat.engine.outcome import Outcome
from magnostat.engine.program import Program
from magnostat.engine.schedule import Schedule
from magnostat.engine.steady import fed, habitual
from magnostat.engine.trace import trace

SLOWEST = 60_000.0  # h, the time constant of the deep store


@pytest.fixture(scope="module")
def program(toy: Any) -> Program:
    return toy.program()


@pytest.fixture(scope="module")
def kernel(program: Program) -> Kernel:
    return load(program)


def meals(program: Program, persons: int, parameter: str = "diet") -> Schedule:
    """Three meals of half an hour at 10 mmol/h."""
    times = [t for meal in (7.0, 12.5, 19.0) for t in (meal, meal + 0.5)]
    target = program.parameters.index(parameter)
    zeros = np.zeros(6)
    return Schedule(np.array(times), zeros, zeros + target, zeros - 1, zeros, np.array([10.0, 0.0] * 3),
                    np.ones((persons, 1)))  # fmt: skip


def fasting(program: Program, persons: int) -> Any:
    p = np.tile(program.reference, (persons, 1))
    p[:, program.parameters.index("diet")] = 0.0
    return p


def test_one_state_from_twenty_random_starts(program: Program, kernel: Kernel) -> None:
    rng = np.random.default_rng(5)
    start = np.array(program.start) * np.exp(0.7 * rng.normal(size=(20, 5)))
    found = habitual(kernel, fasting(program, 20), meals(program, 20), start=start)
    assert set(found.outcome) == {Outcome.ok}
    assert found.residual.max() <= 1e-8
    np.testing.assert_allclose(found.y, np.broadcast_to(found.y[0], (20, 5)), rtol=1e-7)
    assert found.mapped <= 20 * 40


def test_the_next_day_ends_where_it_began(program: Program, kernel: Kernel) -> None:
    p = fasting(program, 1)
    found = habitual(kernel, p, meals(program, 1))
    day = kernel.run(found.y, p, meals(program, 1), np.array([0.0, 12.0, 24.0]), rtol=1e-11, atol=1e-14).y
    assert (np.abs(day[:, -1] - found.y) <= 1e-8 * (found.y + 1e-3)).all()
    assert np.abs(day[:, 1] - found.y).max() > 1.0


def test_a_constant_diet_gives_the_root_of_the_rates(program: Program, kernel: Kernel) -> None:
    from scipy.optimize import fsolve

    from magnostat.engine.evaluate import rates

    p = np.array([program.reference])
    found = habitual(kernel, p, Schedule.empty(1))
    root = fsolve(lambda y: rates(program, y, p[0]), found.y[0], xtol=1e-13)
    np.testing.assert_allclose(found.y[0], root, rtol=1e-6)


def test_persons_differ_and_a_person_alone_gets_the_same_bits(program: Program, kernel: Kernel) -> None:
    p = fasting(program, 9)
    p[:, program.parameters.index("GFR")] *= np.linspace(0.3, 1.2, 9)
    together = habitual(kernel, p, meals(program, 9), threads=2)
    assert (np.diff(together.y[:, 1]) < 0).all()
    alone = habitual(kernel, p[4:5], meals(program, 1))
    assert (alone.y[0] == together.y[4]).all()


def test_without_losses_it_is_said_what_accumulates(program: Program, kernel: Kernel) -> None:
    p = fasting(program, 3)
    p[1, program.parameters.index("GFR")] = 0.0
    p[2, program.parameters.index("V")] = np.nan
    found = habitual(kernel, p, meals(program, 3))
    assert found.outcome == (Outcome.ok, Outcome.no_steady_state, Outcome.nan)
    assert found.culprit[1] in ("cell", "plasma")
    assert 0.0 < found.gain[1] <= 15.0
    assert found.sentence(0) == ""
    assert found.sentence(1).startswith(f"no steady state: {found.culprit[1]} gains ")
    assert "not a number" in found.sentence(2)
    assert np.isfinite(found.y[:2]).all()


def test_the_period_may_be_a_week(program: Program, kernel: Kernel) -> None:
    p = fasting(program, 1)
    day = meals(program, 1)
    week = Schedule(np.concatenate([day.time + 24.0 * d for d in range(7)]), np.tile(day.kind, 7),
                    np.tile(day.target, 7), np.tile(day.ledger, 7), np.tile(day.slot, 7), np.tile(day.scale, 7),
                    day.personal)  # fmt: skip
    daily, weekly = habitual(kernel, p, day), habitual(kernel, p, week, 168.0)
    np.testing.assert_allclose(weekly.y, daily.y, rtol=1e-6)


def test_what_nothing_feeds_is_empty_and_left_out(toy: Any) -> None:
    def motion(y: Any, p: Any) -> Motion:
        moved = toy.motion(y, p)
        more = (Transfer("given", "depot", p["injected"]), Transfer("depot", "plasma", 0.1 * y["depot"]))
        return Motion((*moved.transfers, *more), moved.rates, moved.observables)

    states = (*toy.states, ("depot", True, 4.0))
    outside = (*toy.outside, "given")
    parameters = (*toy.parameters, ("injected", 0.0))
    system = tracer(states, outside, motion, ["gut", "plasma", "cell", "deep", "depot"], ["Mg26"])
    program = trace(system.states, parameters, system.outside, system.motion)
    p = fasting(program, 1)
    free = fed(program, p, meals(program, 1))
    assert free.tolist() == [True] * 5 + [False] * 6
    found = habitual(load(program), p, meals(program, 1), start=np.array([s + 1.0 for _, _, s in system.states])[None])
    assert found.outcome == (Outcome.ok,)
    assert (found.y[0, 5:] == 0.0).all()
    assert fed(program, p, meals(program, 1, "injected"))[5]
    dose = Schedule(*(np.array([x]) for x in (1.0, 1, 5, -1, 0, 1.0)), personal=np.ones((1, 1)))
    assert fed(program, p, dose)[1:6].all()  # and nothing feeds the gut
