"""What acts give: amounts arrive where they belong, and what cannot be simulated is refused by name."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.core.errors import NotInPackage, OutOfRange


def total(run, transfer):
    return run.ledger[transfer].values[0, -1]


@pytest.mark.parametrize(
    ("act", "transfer", "amount"),
    [
        ({"take": "10 mmol", "as": "citrate", "at": "2 h"}, "swallowed>solid_a", 10.0),
        ({"take": "10 mmol", "as": "citrate", "form": "solution", "at": "2 h"}, "swallowed>stomach", 10.0),
        ({"take": "10 mmol", "as": "water", "at": "2 h"}, "swallowed>stomach", 10.0),
        ({"take": "10 mmol", "as": "citrate", "form": "solution", "over": "1 h", "at": "2 h"}, "swallowed>stomach", 10.0),
        ({"infuse": "0.2 mmol/kg", "over": "4 h", "at": "1 h"}, "infused>plasma", 14.0),
        ({"infuse": "3 mmol/h", "from": "1 h", "until": "5 h"}, "infused>plasma", 12.0),
        ({"inject": "20 mmol", "at": "1 h"}, "injected>depot", 20.0),
        ({"diet": "24.305 mg/d", "from": "0 h"}, "diet>stomach", 1.0),
    ],
    ids=lambda x: str(x)[:40],
)
def test_an_amount_arrives_where_it_belongs(act, transfer, amount):
    run = mg.simulate(mg.Person(weight="70 kg"), mg.Plan([act]), days=1)
    assert total(run, transfer) == pytest.approx(amount, rel=1e-9)


def test_what_never_dissolves_goes_to_the_residue_and_the_dose_is_whole():
    run = mg.simulate(plan=mg.Plan([{"take": "20 mmol", "as": "oxide", "at": "0 h"}]), days=2)
    parts = total(run, "swallowed>solid_a"), total(run, "swallowed>residue")
    assert sum(parts) == pytest.approx(20.0, rel=1e-12) and min(parts) > 0


def test_a_delayed_form_is_released_later_also_when_it_is_a_habit():
    plan = mg.Plan([{"take": "10 mmol", "as": "citrate", "form": "enteric-coated", "daily": ["07:00"]}], until="3 d")
    run = mg.simulate(plan=plan, every=0.25)
    swallowed = np.diff(run.ledger["swallowed>solid_a"].values[0]) > 1e-6
    assert total(run, "swallowed>solid_a") + total(run, "swallowed>residue") == pytest.approx(30.0, rel=1e-9)
    assert swallowed.sum() == 3
    assert run.series["solid_a"].values[0, 0] == pytest.approx(run.series["solid_a"].values[0, -1], abs=1e-6)


def test_a_share_of_the_people_takes_it():
    plan = mg.Plan([{"infuse": "10 mmol", "over": "1 h", "at": "1 h", "share": "30 %"}])
    given = mg.simulate(mg.Person(n=50), plan, n=50, days=1).ledger["infused>plasma"].values[:, -1]
    assert (given > 0).sum() == 15


def test_an_isotope_is_magnesium_too_unless_it_is_carrier_free():
    plan = mg.Plan([{"trace": "26Mg", "route": "oral", "dose": "24.305 mg", "at": "1 h"},
                    {"trace": "28Mg", "route": "IV", "at": "1 h"}])  # fmt: skip
    run = mg.simulate(plan=plan, days=1)
    assert total(run, "26Mg:swallowed>26Mg:stomach") == pytest.approx(1.0)
    assert total(run, "swallowed>stomach") == pytest.approx(1.0)
    assert total(run, "28Mg:infused>28Mg:plasma") == pytest.approx(1.0) and total(run, "infused>plasma") == 0.0


@pytest.mark.parametrize(
    ("act", "word"),
    [
        ({"drug": "omeprazole"}, "omeprazole"),
        ({"dialyse": "HD", "Mg": "0.5 mmol/L"}, "dialyse"),
        ({"infuse": "10 mmol", "solute": "Ca", "at": "0 h"}, "Ca"),
    ],
)
def test_what_this_version_cannot_simulate_is_refused_by_name(act, word):
    with pytest.raises(NotInPackage, match=word):
        mg.simulate(plan=mg.Plan([act]), days=1)


def test_a_fourth_tablet_has_no_place():
    plan = mg.Plan([{"take": "1 mmol", "as": salt, "at": "0 h"} for salt in ("citrate", "oxide", "chloride", "lactate")])
    with pytest.raises(OutOfRange, match="at most 3"):
        mg.simulate(plan=plan, days=1)


@pytest.mark.parametrize(("by", "sink"), [("gut", "faeces"), ("sweat", "sweat"), ("blood", "blood")])
def test_an_extra_loss_is_in_proportion_to_serum_over_0_85(by, sink):
    plan = mg.Plan([{"lose": "5 mmol/d", "by": by, "from": "0 h", "until": "24 h"}])
    lost, plain = (mg.simulate(plan=p, days=1, every=0.25, ledger="full") for p in (plan, mg.Plan(until="24 h")))
    serum = lost.series["serum Mg"].values[0]
    expected = 5.0 / 24.0 * np.trapezoid(serum / 0.85, lost.time)
    usual = plain.ledger["plasma>sweat"].values[0, -1] if by == "sweat" else 0.0
    assert lost.ledger[f"plasma>{sink}"].values[0, -1] - usual == pytest.approx(expected, rel=0.01)
