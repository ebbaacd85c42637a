"""Newton on maps whose fixed points are known."""

import numpy as np
import pytest

from magnostat.engine.fixed_point import Floats, Rows, fixed_points

POSITIVE = np.ones(3, dtype=bool)


def slow(y: Floats, who: Rows) -> Floats:
    """A day of three stores: rate constants 1/h, 0.01/h and 1/60,000 h, driven by the first to a person's level."""
    level = 1.0 + who
    first = level + (y[:, 0] - level) * np.exp(-24.0)
    second = 50.0 * y[:, 0] + (y[:, 1] - 50.0 * y[:, 0]) * np.exp(-0.24)
    drive = 300.0 * y[:, 1] / (y[:, 1] + 50.0)
    return np.stack([first, second, drive + (y[:, 2] - drive) * np.exp(-24 / 60_000)], axis=-1)


def test_a_store_of_sixty_thousand_hours_is_found_from_anywhere() -> None:
    rng = np.random.default_rng(3)
    start = np.array([1.0, 60.0, 200.0]) * np.exp(rng.normal(size=(20, 3)))
    found = fixed_points(lambda y, who: slow(y, who % 2), start, POSITIVE, POSITIVE)
    assert found.found.all()
    assert found.residual.max() <= 1e-9
    expected = np.array([[1.0, 50.0, 150.0], [2.0, 100.0, 200.0]])[np.arange(20) % 2]
    np.testing.assert_allclose(found.y, expected, rtol=1e-6)
    assert found.mapped <= 20 * 30


def test_entries_that_are_not_free_stay_and_positive_ones_stay_positive() -> None:
    lowest = []

    def watched(y: Floats, who: Rows) -> Floats:
        lowest.append(y.min())
        return np.stack([y[:, 0] / (0.1 + y[:, 0] * y[:, 0] * y[:, 0]), y[:, 1] * 2.0], axis=-1)

    found = fixed_points(watched, np.array([[50.0, 7.0]]), np.array([True, True]), np.array([True, False]))
    assert not found.found[0]  # the second entry is no fixed point
    assert found.y[0, 0] == pytest.approx(0.9 ** (1 / 3), rel=1e-8)
    assert found.y[0, 1] == 7.0
    assert min(lowest) > 0.0


def test_what_has_no_fixed_point_is_not_found_and_stops_nobody() -> None:
    def mixed(y: Floats, who: Rows) -> Floats:
        image = slow(y, who * 0)
        image[who == 1] = y[who == 1] + 1.0
        image[who == 2] = np.nan
        return image

    found = fixed_points(mixed, np.tile([1.0, 60.0, 200.0], (4, 1)), POSITIVE, POSITIVE)
    assert found.found.tolist() == [True, False, False, True]
    assert (found.y[0] == found.y[3]).all()


def test_a_person_alone_gets_the_same_bits() -> None:
    start = np.array([[1.0, 60.0, 200.0], [9.0, 6.0, 20.0]])
    together = fixed_points(lambda y, who: slow(y, who * 0), start, POSITIVE, POSITIVE).y
    alone = [fixed_points(lambda y, who: slow(y, who * 0), row[None], POSITIVE, POSITIVE).y[0] for row in start]
    assert (together == np.array(alone)).all()


def test_noise_of_the_map_is_borne() -> None:
    rng = np.random.default_rng(0)
    found = fixed_points(lambda y, who: slow(y, who * 0) * (1 + 1e-11 * rng.normal(size=y.shape)),
                         np.array([[3.0, 10.0, 900.0]]), POSITIVE, POSITIVE)  # fmt: skip
    assert found.found.all()
    assert found.y[0, 2] == pytest.approx(150.0, rel=1e-5)


def test_nothing_free_is_nothing_to_search() -> None:
    found = fixed_points(lambda y, who: y, np.ones((2, 3)), POSITIVE, ~POSITIVE)
    assert found.found.all()
