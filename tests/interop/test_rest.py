import numpy as np
import pytest

from magnostat.body.register import substance
from magnostat.core.errors import DidNotConverge
from magnostat.engine.evaluate import flows, rates
from magnostat.interop.rest import USUAL_DIET, at_rest


def test_nothing_changes_and_what_is_eaten_leaves(program, parameters, start):
    y = np.array([start[name] for name in program.states])
    p = np.array([parameters[name] for name in program.parameters])
    assert np.max(np.abs(rates(program, y, p))) < 1e-9
    leaving = {}
    for (source, sink), flow in zip(program.ledger, flows(program, y, p), strict=True):
        if sink not in program.states:
            leaving[substance(source)] = leaving.get(substance(source), 0.0) + float(flow)
    for name, eaten in USUAL_DIET.items():
        assert leaving[name.partition("_")[2] or "Mg"] == pytest.approx(eaten, rel=1e-8)


def test_no_rest_where_what_is_eaten_cannot_leave(program, parameters):
    shut = {"kidney.GFR": 0.0, "plasma.k_sweat": 0.0, "gut.tau_colon": 1e15, "input.infused": 1.0}
    with pytest.raises(DidNotConverge):
        at_rest(program, {**parameters, **shut})
