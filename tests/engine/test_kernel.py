import numpy as np
import pytest

from magnostat.core.balance import Motion, Transfer
from magnostat.core.errors import MagnostatError
from magnostat.core.maths import FLOATS, exp, log, power, sqrt, where
from magnostat.engine import reference
from magnostat.engine.kernel import LONG, NARROW, kept_rows, load
from magnostat.engine.schedule import Schedule
from magnostat.engine.trace import trace

linalg = pytest.importorskip("scipy.linalg")


@pytest.fixture(scope="module")
def program(toy):
    return toy.program()


@pytest.fixture(scope="module")
def kernel(program):
    return load(program, ledger="full")


def people(program, count, spread=0.15, seed=3):
    rng = np.random.default_rng(seed)
    parameters = np.tile(np.array(program.reference), (count, 1)) * np.exp(
        spread * rng.normal(size=(count, len(program.reference)))
    )
    return np.tile(np.array(program.start), (count, 1)), parameters


def chain():
    """A linear system: a -> b -> c, a <-> c, all of the first order."""

    def motion(y, p):
        a, b, c = y["a"], y["b"], y["c"]
        return Motion(
            (Transfer("a", "b", p["k1"] * a), Transfer("b", "c", p["k2"] * b), Transfer("c", "a", p["k3"] * c),
             Transfer("in", "a", p["feed"]), Transfer("c", "out", p["k4"] * c)), {}, {},
        )  # fmt: skip

    return trace(
        [("a", True, 10.0), ("b", True, 0.0), ("c", True, 1.0)],
        [("k1", 40.0), ("k2", 0.3), ("k3", 0.02), ("k4", 0.1), ("feed", 2.0)], ("in", "out"), motion,
    )  # fmt: skip


def test_linear_system_is_solved_exactly():
    program = chain()
    k1, k2, k3, k4, feed = program.reference
    matrix = np.array([[-k1, 0, k3, feed], [k1, -k2, 0, 0], [0, k2, -k3 - k4, 0], [0, 0, 0, 0]])
    times = np.array([0.0, 0.01, 0.5, 3.0, 24.0, 200.0])
    exact = np.array([(linalg.expm(matrix * t) @ np.array([10.0, 0.0, 1.0, 1.0]))[:3] for t in times])
    result = load(program).run(
        np.array([program.start]), np.array([program.reference]), Schedule.empty(1), times, rtol=1e-11
    )
    np.testing.assert_allclose(result.y[0], exact, rtol=1e-9, atol=1e-12)


def test_stiff_nonlinear_system_agrees_with_radau():
    def motion(y, p):  # Robertson's reaction, slowed, as transfers
        a, b, c = y["a"], y["b"], y["c"]
        return Motion(
            (Transfer("a", "b", p["k1"] * a), Transfer("b", "a", p["k2"] * b * c), Transfer("b", "c", p["k3"] * b * b)),
            {}, {},
        )  # fmt: skip

    states = [("a", True, 1.0), ("b", True, 0.0), ("c", True, 0.0)]
    parameters = [("k1", 0.04), ("k2", 1e4), ("k3", 3e7)]
    program = trace(states, parameters, (), motion)
    times = np.array([0.0, 1e-3, 0.4, 40.0, 4000.0])
    start, values = np.array([program.start]), np.array([program.reference])
    got = load(program, ledger="full").run(start, values, Schedule.empty(1), times, rtol=1e-11, atol=1e-15)
    want = reference.integrate(
        reference.of_program(program), start[0], values[0], Schedule.empty(1), times, rtol=1e-11, atol=1e-15
    )
    np.testing.assert_allclose(got.y[0], want.y, rtol=1e-8, atol=1e-13)
    np.testing.assert_allclose(got.ledger[0], want.ledger, rtol=1e-7, atol=1e-12)


def test_every_operation_agrees_with_the_floats():
    def motion(y, p):
        x = y["x"]
        odd = exp(-x) + log(1.0 + x) + sqrt(x) + power(x, p["n"]) + power(x, 3.0) + power(p["n"], 2.5) + power(x, x)
        return Motion((), {"x": where(x - p["n"], -x, -x * x) / (1.0 + odd) - (-x) * 1e-3}, {})

    program = trace([("x", False, 3.0)], [("n", 1.7)], (), motion)
    times = np.linspace(0.0, 30.0, 7)
    got = load(program).run(np.array([[3.0]]), np.array([[1.7]]), Schedule.empty(1), times, rtol=1e-9)
    system = reference.of_motion([("x", False, 3.0)], [("n", 1.7)], motion)
    want = reference.integrate(system, np.array([3.0]), np.array([1.7]), Schedule.empty(1), times)
    np.testing.assert_allclose(got.y[0], want.y, rtol=1e-6)


def test_toy_agrees_with_radau_with_acts(toy, program, kernel):
    start, parameters = people(program, 5)
    schedule = meals(program, 5, days=2)
    times = np.linspace(0.0, 30.0, 16)
    got = kernel.run(start, parameters, schedule, times, rtol=1e-10)
    want = reference.integrate(
        reference.of_program(program), start[4], parameters[4], schedule, times, person=4, rtol=1e-9, atol=1e-11
    )
    np.testing.assert_allclose(got.y[4], want.y, rtol=1e-7, atol=1e-8)
    np.testing.assert_allclose(got.ledger[4], want.ledger, rtol=1e-7, atol=1e-8)
    slow = reference.integrate(
        reference.of_motion(toy.states, toy.parameters, toy.motion), start[1], parameters[1], schedule, times, person=1,
        method="LSODA", rtol=1e-9, atol=1e-11,
    )  # fmt: skip
    np.testing.assert_allclose(got.y[1], slow.y, rtol=1e-6)


def meals(program, persons, days, amount=4.0):
    """Three meals a day of half an hour and a dose into the plasma every morning, larger from person to person."""
    diet, plasma = program.parameters.index("diet"), program.states.index("plasma")
    credited = program.ledger.index(("gut", "plasma"))
    rows = []
    for day in range(days):
        for hour in (7.0, 12.5, 19.0):
            rows += [(24 * day + hour, 0, diet, -1, 1, amount), (24 * day + hour + 0.5, 0, diet, -1, 0, 0.0)]
        rows.append((24 * day + 9.0, 1, plasma, credited, 1, 0.5))
    rows.sort()
    time, kind, target, ledger, slot, scale = map(np.array, zip(*rows, strict=True))
    personal = np.stack([np.ones(persons), 1 + 0.1 * np.arange(persons)], axis=1)
    return Schedule(time, kind, target, ledger, slot, scale, personal)


def test_pools_and_ledger_agree_to_rounding_over_a_year(program, kernel):
    start, parameters = people(program, 9)
    times = np.linspace(0.0, 8760.0, 13)
    result = kernel.run(start, parameters, meals(program, 9, days=365), times, rtol=1e-5)
    assert set(result.outcome_texts) == {"ok"}
    moved = np.zeros((9, len(times), len(program.states)))
    for row, (source, sink) in enumerate(program.ledger):
        for end, sign in ((source, -1.0), (sink, 1.0)):
            if end in program.states:
                moved[:, :, program.states.index(end)] += sign * result.ledger[:, :, row]
    pools = np.array(program.is_pool)
    # The dose was credited to gut > plasma, so the gut seems to have given it.
    moved[:, :, program.states.index("gut")] += (
        0.5 * (1 + 0.1 * np.arange(9))[:, None] * np.ceil((times - 9) / 24)[None, :]
    )
    off = np.abs(result.y - start[:, None, :] - moved)[:, :, pools]
    assert (off.max(axis=(1, 2)) <= 1e-11 * result.ledger[:, -1].sum(axis=1)).all()


def test_ledgers_keep_the_rows_they_promise(program):
    ends = [program.ledger[row] for row in kept_rows(program, "summary")]
    assert ends == [("diet", "gut"), ("gut", "faeces"), ("plasma", "urine")]
    assert kept_rows(program, "none") == ()
    assert len(kept_rows(program, "full")) == len(program.ledger)


@pytest.mark.parametrize("choice", ["none", "summary"])
def test_ledger_changes_no_bit_of_the_states(program, kernel, choice):
    start, parameters = people(program, 3)
    times, schedule = np.linspace(0.0, 50.0, 6), meals(program, 3, days=2)
    whole = kernel.run(start, parameters, schedule, times)
    other = load(program, ledger=choice)
    result = other.run(start, parameters, schedule, times)
    np.testing.assert_array_equal(result.y, whole.y)
    np.testing.assert_array_equal(result.ledger, whole.ledger[:, :, list(other.ledger_rows)])


def raised():
    """x' = c^n with a c that does not change, beside one that depends on where c^n leads."""

    def motion(y, p):
        once = power(y["c"], p["n"])
        return Motion((), {"c": 0.0 * y["c"], "x": once, "y": power(1.0 + once, p["m"])}, {})

    states = [("c", False, 1.0), ("x", False, 0.0), ("y", False, 0.0)]
    return trace(states, [("n", 1.0), ("m", 1.0)], (), motion)


def test_powers_of_any_base_and_whoever_is_run_beside_them():
    program, times = raised(), np.array([0.0, 1.0])
    rng = np.random.default_rng(8)
    base = np.concatenate([[0.0, -2.0, 1e-200, 1e200, 1e-310, 0.3], rng.uniform(0.1, 9.0, 26)])
    y0 = np.stack([base, 0.0 * base, 0.0 * base], axis=1)
    p = rng.uniform(-1.4, 1.4, (len(base), 2))
    p[:6] = 0.7  # the slopes of the others would overflow
    kernel = load(program)
    together = kernel.run(y0, p, Schedule.empty(len(base)), times, rtol=1e-8).y[:, -1, 1:]
    once = np.array([FLOATS["power"](*row) for row in zip(base.tolist(), p[:, 0].tolist(), strict=True)])
    np.testing.assert_allclose(together, np.stack([once, (1.0 + once) ** p[:, 1]], axis=1), rtol=1e-13, atol=1e-300)
    plain = slice(6, None)
    alone = kernel.run(y0[plain], p[plain], Schedule.empty(26), times, rtol=1e-8).y[:, -1, 1:]
    np.testing.assert_array_equal(alone, together[plain])


def test_few_persons_for_long_have_the_same_bits(program):
    start, parameters = people(program, NARROW + 1)
    times, schedule = np.array([0.0, 24.0, LONG]), meals(program, NARROW + 1, days=3)
    many = load(program).run(start, parameters, schedule, times)
    acts = ("time", "kind", "target", "ledger", "slot", "scale")
    few = Schedule(*(getattr(schedule, name) for name in acts), personal=schedule.personal[:NARROW])
    result = load(program).run(start[:NARROW], parameters[:NARROW], few, times)
    np.testing.assert_array_equal(result.y, many.y[:NARROW])
    np.testing.assert_array_equal(result.ledger, many.ledger[:NARROW])


def test_arguments_that_do_not_fit_are_refused(program, kernel):
    start, parameters = people(program, 2)
    none, times = Schedule.empty(2), np.array([0.0, 1.0])
    for bad in (
        lambda: kernel.run(start[:, :-1], parameters, none, times),
        lambda: kernel.run(start, parameters[:1], none, times),
        lambda: kernel.run(start, parameters, none, times[::-1]),
        lambda: kernel.run(start, parameters, none, np.array([0.0, np.nan])),
        lambda: kernel.run(start, parameters, none, np.array([0.0])),
        lambda: kernel.run(start, parameters, none, np.array([1.0, 1.0])),
        lambda: kernel.run(start, parameters, none, times, rtol=0.0),
        lambda: kernel.run(start, parameters, none, times, atol=-1.0),
        lambda: kernel.run(start, parameters, none, times, threads=0),
        lambda: kernel.run(start, parameters, none, times, max_steps=0),
        lambda: kernel.run(start, parameters, Schedule.empty(3), times),
        lambda: load(program, ledger="some"),
        lambda: load(program, lanes=3),
        lambda: load(program, cpu="pentium"),
    ):
        with pytest.raises(MagnostatError):
            bad()


def test_nobody_is_run_as_well(program, kernel):
    start, parameters = people(program, 0)
    result = kernel.run(start, parameters, Schedule.empty(0), np.array([0.0, 5.0]))
    assert result.y.shape == (0, 2, len(program.states))
    assert result.outcome_texts == ()
