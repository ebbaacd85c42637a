"""The whole body: nothing appears or is lost, every flow has the unit it declares, no flow runs backwards."""

from __future__ import annotations

import math

import pint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from magnostat.body import whole
from magnostat.body.register import SUBSTANCES
from magnostat.core.balance import balance

POOLS = [name for name, d in whole.states().items() if d.kind == "pool"]
EATEN = {"input.diet": 0.5, "input.diet_Ca": 25 / 24, "input.diet_P": 45 / 24, "input.diet_K": 70 / 24, "input.diet_Na": 6.25}
P = {**{name: float(d.value or 0.0) for name, d in whole.parameters().items()}, **EATEN}
Y = {name: float(d.value or 0.0) for name, d in whole.states().items()}
OBSERVED = whole.flow_declarations()
NEVER_EMPTY = ("sodium",)  # no life without water


@st.composite
def bodies(draw):
    """States and parameters anywhere in their ranges, pools from empty to thrice full."""
    fill = st.one_of(st.just(0.0), st.floats(1e-9, 3.0))
    y = {name: value * draw(fill) if value else draw(st.sampled_from([0.0, 1e-6, 2.0])) for name, value in Y.items()}
    y.update({name: Y[name] * draw(st.floats(0.4, 2.0)) for name in NEVER_EMPTY})
    p = dict(P)
    for name in draw(st.lists(st.sampled_from(sorted(whole.parameters())), max_size=6, unique=True)):
        d = whole.parameters()[name]
        p[name] = draw(st.floats(d.low, min(d.high, 10.0 * abs(d.value or 1.0))))
    return y, p


@settings(max_examples=300, deadline=None)
@given(bodies())
def test_every_flow_is_finite_and_runs_forwards(body):
    y, p = body
    moved = whole.motion(y, p)
    for source, sink, flow in moved.transfers:
        assert math.isfinite(flow), (source, sink)
        assert flow >= 0.0, (source, sink)
        if source in POOLS and y[source] == 0.0:
            assert flow == 0.0, f"{sink} draws on an empty {source}"
    assert all(math.isfinite(v) for v in [*moved.rates.values(), *moved.observables.values()])


@settings(max_examples=100, deadline=None)
@given(bodies())
def test_pools_change_by_what_comes_from_and_goes_to_the_world(body):
    """Substance by substance."""
    y, p = body
    moved = whole.motion(y, p)
    for substance in SUBSTANCES.values():
        pools = [name for name in POOLS if whole.substance(name) == substance]
        own = [t for t in moved.transfers if t.source in pools or t.sink in pools]
        sources = sum(f for source, _, f in own if source in whole.OUTSIDE)
        sinks = sum(f for _, sink, f in own if sink in whole.OUTSIDE)
        scale = sum(f for *_, f in own)
        assert sum(balance(pools, own).values()) == pytest.approx(sources - sinks, abs=1e-12 * (1.0 + scale))


def test_no_transfer_turns_one_substance_into_another():
    for source, sink, _ in whole.motion(Y, P).transfers:
        assert source in POOLS or sink in POOLS
        if source in POOLS and sink in POOLS:
            assert whole.substance(source) == whole.substance(sink)


def test_the_starts_are_close_to_a_habitual_state():
    change = balance(POOLS, whole.motion(Y, P).transfers)
    own = {name for name in POOLS if whole.substance(name) == "Mg"}
    inner = own - {"stomach", "small_bowel", "colon", "plasma", "interstitium"}
    assert all(abs(change[name]) < 0.05 for name in inner), change
    through = {name: sum(t.flow for t in whole.motion(Y, P).transfers if t.sink == name) for name in POOLS}
    assert all(abs(change[name]) <= 0.1 * through[name] for name in set(POOLS) - own), change


def test_every_transfer_is_listed_once_and_leads_somewhere_known():
    ends = [(source, sink) for source, sink, _ in whole.motion(Y, P).transfers]
    assert len(ends) == len(set(ends))
    assert {end for pair in ends for end in pair} <= {*POOLS, *whole.OUTSIDE}


def test_every_unit_closes():
    """One dimension for magnesium, another for calcium: neither can be added to the other."""
    units = pint.UnitRegistry(None)
    for text in ("mmol = [magnesium]", "mmol_Ca = [calcium]", "mmol_P = [phosphate]", "mmol_K = [potassium]", "mmol_Na = [sodium]",
                 "mmol_citrate = [citrate]", "ng = [hormone]", "pmol = [vitamin]", "L = [volume]", "h = [time]", "g = [mass]"):
        units.define(text)
    read = lambda unit: units.Unit("" if unit == "1" else unit.replace("1/", "1 / "))  # noqa: E731
    y = {name: units.Quantity(value, read(whole.states()[name].unit)) for name, value in Y.items()}
    p = {name: units.Quantity(value, read(whole.parameters()[name].unit)) for name, value in P.items()}
    moved = whole.motion(y, p)
    for source, sink, flow in moved.transfers:
        pool = source if source in POOLS else sink
        assert flow.units == units.Unit(f"{whole.states()[pool].unit} / h"), (source, sink)
    for name, rate in moved.rates.items():
        assert rate.units == units.Unit("1 / h"), name
    for name, value in moved.observables.items():
        assert value.is_compatible_with(read(OBSERVED[name].unit)), (name, value.units)
