"""Phytate and oxalate hold on to magnesium of the same intake, and of no other."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.catalogue.modifiers import KEYS, modifier, modifiers, read_modifier
from magnostat.catalogue.sourced import CITED, DATA, load
from magnostat.core.errors import MagnostatError
from magnostat.simulation.binding import held

FAST = {"diet": "0 mg/d", "from": "-24 h", "until": "24 h"}
PHYTATE, OXALATE = (modifier(name).binds.value for name in ("phytate", "oxalate"))


def bound(*acts, label=""):
    """What is bound, mmol, of what is swallowed in a day without food, and what is not."""
    run = mg.simulate(plan=mg.Plan([FAST, *acts]), days=1)
    into = {place: run.ledger[f"{label}swallowed>{label}{place}"].values[0, -1] for place in ("residue", "stomach", "solid_a")}
    return into["residue"], into["stomach"] + into["solid_a"]


def test_a_binder_holds_its_share_and_no_more_than_there_is():
    food = {"take": "4 mmol", "as": "food", "at": "1 h"}
    assert bound(food) == pytest.approx((0.0, 4.0))
    assert bound({**food, "phytate": "1 mmol"}) == pytest.approx((PHYTATE, 4.0 - PHYTATE))
    assert bound({**food, "oxalate": "5 mmol"}) == pytest.approx((5 * OXALATE, 4.0 - 5 * OXALATE))
    assert bound({**food, "phytate": "9 mmol"}) == pytest.approx((4.0, 0.0), abs=1e-12)


def test_it_holds_what_is_taken_at_the_same_instant():
    along = {"take": "0 mg", "as": "food", "phytate": "1 mmol", "at": ["1 h"]}
    citrate = {"take": "4 mmol", "as": "citrate", "at": ["1 h", "9 h"]}
    assert bound(along, citrate) == pytest.approx((PHYTATE, 8.0 - PHYTATE))
    assert bound({**along, "at": "5 h"}, citrate) == pytest.approx((0.0, 8.0))
    course = {"take": "2 mmol", "as": "water", "daily": ["09:00", "17:00"], "from": "0 d"}
    assert bound(along, course)[0] == pytest.approx(PHYTATE)


def test_an_isotope_is_held_as_the_magnesium_that_it_is_mixed_with():
    food, trace = {"take": "3 mmol", "as": "food", "phytate": "1 mmol", "at": "1 h"}, {"trace": "26Mg", "route": "oral", "as": "food", "at": "1 h"}
    share = PHYTATE / 4.0
    assert bound(food, {**trace, "dose": "1 mmol"}) == pytest.approx((4 * share, 4 * (1 - share)))
    assert bound(food, {**trace, "dose": "1 mmol"}, label="26Mg:") == pytest.approx((share, 1 - share))
    assert bound(food, trace, label="26Mg:") == pytest.approx((PHYTATE / 3.0, 1 - PHYTATE / 3.0))


def test_of_a_diet_only_what_is_more_than_a_mixed_one_has_counts():
    usual = modifier("phytate").usual.value

    def eaten(**more):
        run = mg.simulate(plan=mg.Plan([{"diet": "12 mmol/d", **more}]), days=2)
        return run.ledger["diet>stomach"].values[0, -1] / 2, run.ledger["swallowed>residue"].values[0, -1] / 2

    assert eaten() == pytest.approx((12.0, 0.0))
    assert eaten(phytate=f"{usual} mmol/d", oxalate="0 mmol/d") == pytest.approx((12.0, 0.0))
    assert eaten(phytate=f"{usual + 3:.4f} mmol/d") == pytest.approx((12.0 - 3 * PHYTATE, 3 * PHYTATE), abs=1e-3)


def test_the_share_lies_between_none_and_all():
    assert held(np.array([2.0, 0.0, 0.0]), {"phytate": np.array([1.0, 1.0, 0.0])}) == pytest.approx([PHYTATE / 2, 1.0, 0.0])


@pytest.mark.parametrize("name", modifiers())
def test_every_number_of_a_binder_has_a_source(name):
    known = modifier(name)
    assert (known.name, known.binds.unit, known.usual.unit) == (name, "mol/mol", "mmol/d")
    assert all(CITED.search(number.source) for number in (known.binds, known.usual))
    assert len((DATA / "modifiers" / f"{name}.toml").read_text(encoding="utf-8").splitlines()) < 20


@pytest.mark.parametrize("key", KEYS)
def test_a_key_that_is_missing_is_named(key):
    table = {k: v for k, v in load(DATA / "modifiers" / "phytate.toml").items() if k != key}
    with pytest.raises(MagnostatError, match=f"'{key}' is missing"):
        read_modifier(table, "phytate.toml")


def test_an_unknown_binder_is_named_with_the_nearest():
    with pytest.raises(MagnostatError, match="did you mean 'phytate'"):
        modifier("phytates")
    with pytest.raises(MagnostatError, match="name the file after"):
        read_modifier(load(DATA / "modifiers" / "phytate.toml"), "oxalate.toml")
