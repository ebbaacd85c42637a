"""The whole body as a Program, at rest on a usual diet."""

import pytest

from magnostat.engine.program import Program
from magnostat.interop.rest import USUAL_DIET, at_rest
from magnostat.simulation import axis


@pytest.fixture(scope="session")
def program() -> Program:
    return axis.program()


@pytest.fixture(scope="session")
def parameters(program) -> dict[str, float]:
    return {**dict(zip(program.parameters, program.reference, strict=True)), **USUAL_DIET}


@pytest.fixture(scope="session")
def start(program, parameters) -> dict[str, float]:
    return at_rest(program, parameters)
