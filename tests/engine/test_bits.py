"""A person's result has the same bits alone, in any batch and lane, at any width, on any grid, on any number of threads."""

import numpy as np
import pytest

from magnostat.engine.kernel import load
from magnostat.engine.processor import WIDTHS, here
from magnostat.engine.request import Reductions
from magnostat.engine.schedule import Schedule

COUNT = 21
TIMES = np.linspace(0.0, 60.0, 31)


@pytest.fixture(scope="module")
def program(toy):
    return toy.program()


@pytest.fixture(scope="module")
def people(program):
    rng = np.random.default_rng(11)
    parameters = np.tile(np.array(program.reference), (COUNT, 1)) * np.exp(
        0.3 * rng.normal(size=(COUNT, len(program.reference)))
    )
    return np.tile(np.array(program.start), (COUNT, 1)) * rng.uniform(0.5, 1.5, (COUNT, 1)), parameters


def plan(program, persons):
    """Switches of a parameter that reaches powers, of one that does not, and doses."""
    diet, steep, plasma = (
        program.parameters.index("diet"),
        program.parameters.index("n"),
        program.states.index("plasma"),
    )
    time = np.array([0.0, 6.5, 7.0, 7.0, 20.0, 31.0, 31.0])
    personal = np.stack([np.ones(COUNT), np.linspace(0.2, 3.0, COUNT)], axis=1)[persons]
    return Schedule(time, np.array([1, 0, 0, 1, 0, 1, 1]), np.array([plasma, diet, diet, plasma, steep, plasma, plasma]),
                    np.array([1, -1, -1, 1, -1, -1, 1]), np.array([1, 1, 0, 1, 1, 0, 1]),
                    np.array([0.1, 9.0, 0.4, 0.2, 1.1, 0.3, 0.2]), personal)  # fmt: skip


def run(kernel, program, people, persons, times=TIMES, **more):
    start, parameters = people
    return kernel.run(start[persons], parameters[persons], plan(program, persons), times, **more)


def same(a, b):
    return np.array_equal(a.view(np.int64), b.view(np.int64))


@pytest.fixture(scope="module")
def whole(program, people):
    return run(load(program, ledger="full"), program, people, np.arange(COUNT))


def test_alone_and_in_any_order(program, people, whole):
    kernel = load(program, ledger="full")
    for person in (0, 7, 20):
        alone = run(kernel, program, people, np.array([person]))
        assert same(alone.y[0], whole.y[person])
        assert same(alone.ledger[0], whole.ledger[person])
    turned = np.random.default_rng(1).permutation(COUNT)
    assert same(run(kernel, program, people, turned).y, whole.y[turned])


def test_beside_neighbours_that_fail(program, people, whole):
    kernel = load(program, ledger="full")
    start, parameters = (np.array(part) for part in people)
    start[[2, 3, 11]] = np.nan
    parameters[5, program.parameters.index("diet")] = np.inf
    result = kernel.run(start, parameters, plan(program, np.arange(COUNT)), TIMES)
    well = [i for i in range(COUNT) if i not in (2, 3, 5, 11)]
    assert same(result.y[well], whole.y[well])
    assert [result.outcome_texts[i] for i in (2, 3, 11)] == ["nan(gut)"] * 3


@pytest.mark.parametrize("threads", [2, 3])
def test_on_threads(program, people, whole, threads):
    result = run(load(program, ledger="full"), program, people, np.arange(COUNT), threads=threads)
    assert same(result.y, whole.y)
    assert same(result.ledger, whole.ledger)


@pytest.mark.parametrize("lanes", WIDTHS)
def test_at_any_width(program, people, whole, lanes):
    result = run(load(program, ledger="full", lanes=lanes), program, people, np.arange(COUNT))
    assert same(result.y, whole.y)
    assert same(result.ledger, whole.ledger)


def test_on_any_grid(program, people, whole):
    kernel = load(program, ledger="full")
    times = np.unique(np.concatenate([TIMES, np.linspace(0.0, 60.0, 997)]))
    fine = run(kernel, program, people, np.arange(COUNT), times)
    assert same(fine.y[:, np.isin(times, TIMES)], whole.y)
    ends = run(kernel, program, people, np.arange(COUNT), TIMES[[0, -1]])
    assert same(ends.y[:, 1], whole.y[:, -1])
    assert same(ends.ledger[:, 1], whole.ledger[:, -1])


def test_whatever_else_is_asked(program, people, whole):
    kernel = load(program, ledger="full")
    asked = Reductions(np.array([0.0, 13.0, 60.0]), (0, 1))
    assert same(run(kernel, program, people, np.arange(COUNT), reductions=asked).y, whole.y)
    bare = run(kernel, program, people, np.arange(COUNT), samples=False)
    assert same(bare.last_y, whole.y[:, -1])
    assert bare.y.size == 0


def test_levels_of_processor_agree(program, people, whole):
    for level in ("x86-64-v2", "x86-64-v3", "x86-64-v4", "native"):
        try:
            here(level)
        except ValueError:
            continue
        result = run(load(program, ledger="full", cpu=level), program, people, np.arange(COUNT))
        np.testing.assert_allclose(result.y, whole.y, rtol=1e-10, atol=1e-11)
