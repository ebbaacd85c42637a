"""What the tests of the pages share: the reference numbers, with and without units."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from magnostat.body import whole
from magnostat.core.balance import Motion


@pytest.fixture
def p() -> dict[str, float]:
    """Every parameter at its reference, a usual diet spread over the day."""
    return {**{name: float(d.value or 0.0) for name, d in whole.parameters().items()}, "input.diet": 0.5}


@pytest.fixture
def y() -> dict[str, float]:
    return {name: float(d.value or 0.0) for name, d in whole.states().items()}


@pytest.fixture
def move(y: dict[str, float], p: dict[str, float]) -> Callable[..., Motion]:
    """The motion of the reference body with some states or parameters changed, by name."""

    def moved(**changed: float) -> Motion:
        changes = {name.replace("__", "."): value for name, value in changed.items()}
        assert changes.keys() <= y.keys() | p.keys()
        return whole.motion({n: changes.get(n, v) for n, v in y.items()}, {n: changes.get(n, v) for n, v in p.items()})

    return moved
