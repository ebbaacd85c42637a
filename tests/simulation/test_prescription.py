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
        ({"infuse": "10 mmol", "solute": "Ca", "at": "1 h"}, "infused>calcium", 10.0),
        ({"infuse": "2 mmol/h", "solute": "K", "from": "1 h", "until": "5 h"}, "infused>potassium", 8.0),
        ({"infuse": "309.74 mg", "solute": "phosphate", "over": "3 h", "at": "1 h"}, "infused>phosphate", 10.0),
        ({"diet": "12 mmol/d", "Ca": "10 mmol/d"}, "diet>calcium_gut", 10.0),
        ({"diet": "0 mmol/d", "P": "20 mmol/d", "from": "0 h"}, "diet>phosphate_gut", 20.0),
        ({"diet": "12 mmol/d"}, "diet>potassium_gut", 70.0),
        ({"diet": "12 mmol/d", "Na": "50 mmol/d", "from": "12 h"}, "diet>sodium", 100.0),
        ({"take": "0 mg", "as": "food", "Ca": "12 mmol", "at": "2 h"}, "diet>calcium_gut", 37.0),
        ({"take": "5 mmol", "as": "citrate", "Na": "30 mmol", "at": "2 h"}, "diet>sodium", 180.0),
        ({"take": "5 mmol", "as": "citrate", "K": "10 mmol", "form": "enteric-coated", "daily": ["07:00"]}, "diet>potassium_gut", 80.0),
    ],
    ids=lambda x: str(x)[:40],
)
def test_an_amount_arrives_where_it_belongs(act, transfer, amount):
    run = mg.simulate(mg.Person(weight="70 kg"), mg.Plan([act]), days=1)
    assert total(run, transfer) == pytest.approx(amount, rel=1e-9)


def test_a_fast_is_a_fast_of_everything_unless_it_is_written():
    fast = {"diet": "0 mmol/d", "from": "0 h", "until": "24 h"}
    nothing, salted = (mg.simulate(plan=mg.Plan([{**fast, **more}]), days=1) for more in ({}, {"Na": "24 mmol/d"}))
    ways = ("diet>stomach", "diet>calcium_gut", "diet>phosphate_gut", "diet>potassium_gut", "diet>sodium")
    assert [total(nothing, way) for way in ways] == [0.0] * 5
    assert [total(salted, way) for way in ways] == pytest.approx([0.0, 0.0, 0.0, 0.0, 24.0])


def test_what_is_eaten_differs_between_people_only_where_it_is_written():
    def spread(act):
        run = mg.simulate(mg.Person(n=6), mg.Plan([act]), n=6, days=1)
        return [np.ptp(run.ledger[way].values[:, -1]) for way in ("diet>stomach", "diet>calcium_gut", "diet>sodium")]

    assert spread({"diet": "12 mmol/d", "Ca": "25 sd 5 mmol/d"})[1] > 5.0
    magnesium, calcium, sodium = spread({"diet": "12 sd 3 mmol/d", "Na": "150 sd 40 mmol/d"})
    assert magnesium > 3.0 and sodium > 40.0 and calcium < 1e-9


def test_people_selected_by_intake_eat_as_much_of_the_rest():
    person = mg.Person(n=4, serum_Mg="0.80 sd 0.02 mmol/L", because="intake")
    run = mg.simulate(person, n=4, days=1, every=24.0)
    assert np.ptp(run.ledger["diet>stomach"].values[:, -1]) > 0.1
    assert run.ledger["diet>calcium_gut"].values[:, -1] == pytest.approx([25.0] * 4)


def test_only_what_does_not_act_is_noted():
    take = {"take": "10 mmol", "as": "citrate", "Ca": "5 mmol", "P": "5 mmol", "K": "5 mmol", "Na": "5 mmol", "phytate": "1 mmol", "at": "0 h"}
    assert not mg.simulate(plan=mg.Plan([take]), days=1).notes
    (note,) = mg.simulate(plan=mg.Plan([{**take, "fibre": "10 g"}]), days=1).notes
    assert note.startswith("fibre taken along")


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
        ({"diet": "10 mmol/d", "share": "50 %"}, "for a share of the people"),
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
