"""Balance and absorption: no millimole is lost between what is eaten, what stays and what leaves."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.core.errors import BadRecord
from magnostat.lab import balance, stores
from magnostat.lab.window import Window


def test_on_paper(by_hand):
    assert balance.intake(by_hand, 0.0, 24.0) == pytest.approx([16.0])
    assert balance.faecal_magnesium(by_hand, 0.0, 24.0) == pytest.approx([8.0])
    assert balance.output(by_hand, 0.0, 24.0) == pytest.approx([26.0])
    assert balance.sweat_magnesium(by_hand, 0.0, 24.0) == pytest.approx([0.2])
    assert balance.balance(by_hand, 0.0, 24.0) == pytest.approx([36.0 - 26.0])
    assert balance.net_absorption(by_hand, Window(0.0, 48.0)) == pytest.approx([(28 - 15 - 0) / 2])
    assert balance.fractional_net_absorption(by_hand, Window(0.0, 48.0)) == pytest.approx([100 * 13 / 28])


@pytest.fixture(scope="module")
def supplemented():
    plan = mg.Plan([{"take": "10 mmol", "as": "citrate", "daily": 1, "from": "0 d"}], until="5 d")
    return mg.simulate(mg.Person(n=10), plan, every=24.0, ledger="full")


def test_what_is_not_lost_is_held(supplemented):
    """Balance, less sweat, is what lumen and stores gain."""
    def held(t):
        i = list(supplemented.time).index(t)
        return stores.body_magnesium(supplemented, t) + sum(supplemented.series[n].values[:, i] for n in balance.LUMEN)

    gained = balance.balance(supplemented, 0.0, 120.0) * 5 - supplemented.ledger["plasma>sweat"].values[:, -1]
    assert gained == pytest.approx(held(120.0) - held(0.0), abs=1e-6)


def test_net_absorption_is_uptake_less_secretion(supplemented):
    crossed = sum(supplemented.ledger[name].values[:, -1] * sign for name, sign in (
        ("small_bowel>plasma", 1), ("colon>plasma", 1), ("plasma>colon", -1), ("organs>colon", -1)))  # fmt: skip
    assert balance.net_absorption(supplemented, Window(0.0, 120.0)) * 5 == pytest.approx(crossed, abs=1e-6)


def test_people_are_in_balance_in_their_habitual_state():
    run = mg.simulate(mg.Person(n=10), days=7, every=24.0)
    assert np.abs(balance.balance(run, 0.0, 168.0) - balance.sweat_magnesium(run, 0.0, 168.0)).max() < 1e-6


@pytest.fixture(scope="module")
def one_meal():
    people, at = mg.Person(n=8, sex="M", age="20 to 40 y"), [0.0, 10.0]
    plan = mg.Plan([{"diet": "0 mg/d", "from": "-12 h", "until": "10 h"}, {"take": "1.5 mmol", "as": "food", "at": "0 h"}])
    return [mg.simulate(people, p, at=at, every=24.0, ledger="full") for p in (plan, mg.lab.fasted(plan, 0.0, 10.0))]


def test_over_a_short_window_a_fast_is_the_reference(one_meal):
    fed, fast = one_meal
    share = balance.fractional_net_absorption(fed, Window(0.0, 10.0, fast=fast))
    uptake = sum(fed.ledger[f"{p}>plasma"].values[:, -2] - fast.ledger[f"{p}>plasma"].values[:, -2] for p in ("small_bowel", "colon"))
    assert np.all((share > 30) & (share < 90))
    assert uptake.shape == share.shape
    assert balance.net_absorption(fed, Window(0.0, 10.0, fast=fast)) == pytest.approx(share / 100 * 1.5 * 2.4)
    assert balance.net_absorption(fast, Window(0.0, 10.0, fast=fast)) == pytest.approx(np.zeros(8))


def test_a_short_window_without_a_fast_says_so(one_meal):
    with pytest.raises(BadRecord, match="told against a fast"):
        balance.net_absorption(one_meal[0], Window(0.0, 10.0))
    with pytest.raises(BadRecord, match="nothing was eaten"):
        balance.fractional_net_absorption(one_meal[1], Window(0.0, 10.0, fast=one_meal[1]))
