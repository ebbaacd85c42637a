"""Labels: their mass, their share, and what they cannot do."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.balance import Motion, Transfer
from magnostat.core.maths import michaelis_menten
from magnostat.core.tracer import BadLabel, Labelled, share, tracer
from magnostat.engine.evaluate import python_source
from magnostat.engine.trace import trace

STATES = [("gut", True, 5.0), ("plasma", True, 2.0), ("cell", True, 30.0), ("calcium", True, 1.0), ("PTH", False, 1.0)]
OUTSIDE = ["diet", "urine"]
POOLS = ["gut", "plasma", "cell"]


def motion(y: Any, p: Any) -> Motion:
    return Motion((
        Transfer("diet", "gut", 0.3 + 0.0 * y["gut"]),
        Transfer("gut", "plasma", michaelis_menten(y["gut"], 0.5, 1.0)),
        Transfer("plasma", "cell", 0.2 * y["plasma"] * y["PTH"]),
        Transfer("cell", "plasma", 0.01 * y["cell"]),
        Transfer("plasma", "urine", 0.1 * y["plasma"]),
        Transfer("diet", "calcium", 1.0),
        Transfer("calcium", "urine", y["calcium"]),
    ), {"PTH": 1.0 - y["PTH"]}, {})  # fmt: skip


def labelled() -> Labelled:
    return tracer(STATES, OUTSIDE, motion, POOLS, ["Mg25", "Mg26"])


def test_the_shape() -> None:
    system = labelled()
    assert [name for name, _, _ in system.states[5:]][:4] == ["Mg25:gut", "Mg25:plasma", "Mg25:cell", "Mg26:gut"]
    assert all(pool and start == 0.0 for _, pool, start in system.states[5:])
    assert "Mg26:urine" in system.outside
    program = trace(system.states, [], system.outside, system.motion)
    assert ("Mg25:plasma", "Mg25:urine") in program.ledger
    assert not [row for row in program.ledger if row[0] in ("Mg25:diet", "Mg25:calcium")]
    assert program.jacobian[: len(trace(STATES, [], OUTSIDE, motion).jacobian)]


def course(start: dict[str, float], hours: float = 400.0) -> tuple[dict[str, float], list[str]]:
    """The labelled toy from `start`, and its names, by small explicit steps (Heun)."""
    system = labelled()
    names = [name for name, _, _ in system.states]
    program = trace(system.states, [], system.outside, system.motion)
    space: dict[str, Any] = {}
    exec(python_source(program), space)
    y = np.array([start.get(name, value) for name, _, value in system.states])
    h = 0.25
    for _ in range(int(hours / h)):
        k = np.array(space["rates"](y.tolist(), []))
        y = y + 0.5 * h * (k + np.array(space["rates"]((y + h * k).tolist(), [])))
    return dict(zip(names, y.tolist(), strict=True)), names


def test_label_in_is_label_out() -> None:
    system = labelled()
    y = {name: 1.0 + i for i, (name, _, _) in enumerate(system.states)}
    moved = system.motion(y, {})
    change = {name: 0.0 for name, _, _ in system.states} | dict.fromkeys(system.outside, 0.0)
    for source, sink, flow in moved.transfers:
        change[source] -= flow
        change[sink] += flow
    for label in ("Mg25", "Mg26"):
        assert sum(v for k, v in change.items() if k.startswith(label)) == pytest.approx(0.0, abs=1e-12)


def test_if_all_is_label_the_label_is_all() -> None:
    full = {f"Mg25:{name}": start for name, pool, start in STATES if name in POOLS}
    system = labelled()
    moved = system.motion({**{name: start for name, _, start in system.states}, **full}, {})
    flows = {(source, sink): flow for source, sink, flow in moved.transfers}
    for (source, sink), flow in flows.items():
        if source in POOLS:
            assert flows[f"Mg25:{source}", f"Mg25:{sink}"] == pytest.approx(flow, rel=1e-14)
            assert flows[f"Mg26:{source}", f"Mg26:{sink}"] == 0.0


def test_a_label_decays_as_its_pool_does_far_below_any_tolerance() -> None:
    last, _ = course({"Mg25:gut": 5.0, "Mg26:gut": 0.05})
    assert 0.0 < last["Mg25:gut"] < 0.2
    assert last["Mg26:gut"] == pytest.approx(0.01 * last["Mg25:gut"], rel=1e-12)
    for name in POOLS:
        assert 0.0 <= last[f"Mg25:{name}"] <= last[name] * (1 + 1e-12)


@given(st.floats(1e-90, 1e6), st.just(0.0) | st.floats(1e-12, 1.0))
def test_the_share_loses_no_accuracy_in_small_pools(amount: float, part: float) -> None:
    assert share(part * amount, amount) == pytest.approx(part, rel=1e-14, abs=1e-200)
    k = 0.7
    assert (k * -amount) * share(part * amount, -amount) == pytest.approx(k * part * amount, rel=1e-14, abs=1e-290)


def test_an_empty_pool_has_no_share_and_a_finite_slope() -> None:
    assert share(0.0, 0.0) == 0.0
    assert share(1e-9, 0.0) == 0.0
    program = trace([(n, True, 0.0) for n in ("a", "b")], [], ["out"],
                    lambda y, p: Motion((Transfer("a", "out", y["a"] * share(y["b"], y["a"])),
                                         Transfer("b", "out", y["b"])), {}, {}))  # fmt: skip
    space: dict[str, Any] = {}
    exec(python_source(program), space)
    for a in (0.0, 5e-324, 1e-150, 1e-100, 1e-20, -1e-100):
        assert np.isfinite(space["jacobian"]([a, min(abs(a), 1e-9)], [])).all()
        assert np.isfinite(space["rates"]([a, 1e-9], [])).all()


@pytest.mark.parametrize(("pools", "labels", "message"), [
    (["PTH"], ["Mg26"], "'PTH' is no pool"), (["nowhere"], ["Mg26"], "'nowhere' is no pool"),
    (POOLS, ["a:b"], "no name of a label"), (POOLS, [""], "no name of a label"),
])  # fmt: skip
def test_bad_labels_are_refused(pools: list[str], labels: list[str], message: str) -> None:
    with pytest.raises(BadLabel, match=message):
        tracer(STATES, OUTSIDE, motion, pools, labels)


def test_a_label_cannot_leave_for_a_state_without_it() -> None:
    system = tracer(STATES, OUTSIDE, motion, ["gut", "plasma"], ["Mg26"])
    with pytest.raises(BadLabel, match="goes from plasma to 'cell', which carries none"):
        system.motion({name: 1.0 for name, _, _ in system.states}, {})
