"""Numbers of the laboratory against sums on paper: errors of a draw, limits of windows, spoilt samples, stores, tracers."""

from dataclasses import replace

import numpy as np
import pytest

import magnostat as mg
from magnostat.body import whole
from magnostat.core.errors import BadRecord
from magnostat.lab import (
    ASSAYS,
    Window,
    balance,
    blood,
    dialysis,
    draw,
    fasted,
    loads,
    measured,
    stool,
    stores,
    tracers,
    urine,
)
from magnostat.lab.draw import KIN
from magnostat.lab.fasting import _hours
from magnostat.lab.interference import Interference, number, spoilt
from magnostat.lab.reading import grid
from magnostat.lab.variation import LESS_BASAL, URINE, Spread, noise, spread
from magnostat.record.expansion import expand
from magnostat.run import Run, Series


def test_a_result_of_a_draw_is_the_assay_times_its_two_errors(loaded):
    """D2, written out: what varies within the person is shared by its kin, the analysis is each assay's own."""
    found = draw(loaded, 12.0, seed=7, purpose="x")
    for name in ("serum Mg", "ionised Mg", "RBC Mg", "creatinine"):
        own, plain = spread(name), ASSAYS[name].read(loaded, Window.instant(12.0))
        kin, bench = (noise(20, 7, f"draw {what} x") for what in (f"within {KIN.get(name, name)}", f"analytical {name}"))
        assert found[name].values == pytest.approx(plain * (1.0 + own.within * kin + own.analytical * bench), rel=1e-12), name


def test_all_errors_together_are_the_root_of_the_sum_of_their_squares():
    assert Spread(0.03, 0.04, 0.12, "", "").total == pytest.approx(0.13)
    assert Spread(0.0, 0.04, 0.03, "", "").total == pytest.approx(0.05)


@pytest.mark.parametrize("name", URINE)
def test_a_test_of_urine_changes_by_what_one_mmol_in_it_is(by_hand, name):
    weight = {"urine Mg": 2.0, "urinary recovery": 100.0 / 24.0}.get(name, -100.0 / 20.0)
    assert URINE[name](by_hand, Window(0.0, 12.0)) == pytest.approx([weight])


def test_the_error_of_a_test_of_urine_is_made_of_its_parts(by_hand):
    for name in ("load retention", "load retention corrected"):
        own, window = spread(name), Window(12.0, 24.0, basal=(0.0, 12.0))
        parts = [6.0 * np.hypot(own.analytical, own.collection) * noise(1, 3, "urine collected y"),
                 3.0 * 12.0 * own.within * noise(1, 3, "urine within y")]  # fmt: skip
        parts += [12.0 * own.total * noise(1, 3, "urine basal y")] if name in LESS_BASAL else []
        run = replace(by_hand, ledger={**by_hand.ledger, "infused>plasma": Series("", np.array([[0.0, 5.0, 25.0, 25.0]]))})
        plain = ASSAYS[name].read(run, window)
        assert measured(ASSAYS[name], run, window, 3, "y") == pytest.approx(plain - 100.0 / 20.0 * sum(parts), rel=1e-12)


def test_the_error_of_a_share_of_the_intake_is_told_in_per_cent(by_hand):
    window = Window(0.0, 48.0)
    share, amount = (measured(ASSAYS[name], by_hand, window, 5) - ASSAYS[name].read(by_hand, window)
                     for name in ("fractional net absorption", "net absorption"))  # fmt: skip
    within = {name: spread(name).within * noise(1, 5, f"{name} within ") for name in ("fractional net absorption", "net absorption")}
    stools = balance.faecal_magnesium(by_hand, 0.0, 48.0)
    eaten = 14.0  # mmol/d: 24 of food and 4 swallowed in two days
    expected = (amount - within["net absorption"] * stools + within["fractional net absorption"] * stools) * 100.0 / eaten
    assert share == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(("hours", "step"), [(1.0, 0.25), (48.0, 0.25), (48.5, 1.0), (336.0, 1.0), (337.0, 5.0)])
def test_a_window_is_sampled_by_its_length(hours, step):
    times = grid(2.0, 2.0 + hours)
    assert times[1] - times[0] == step and times[-1] == 2.0 + hours


@pytest.mark.parametrize(("hours", "fast"), [(47.5, True), (48.0, False), (48.5, False)])
def test_net_absorption_is_told_against_a_fast_below_two_days(hours, fast):
    assert balance.needs_fast(Window(0.0, hours)) is fast


def test_removal_of_a_later_hour_is_over_its_own_length():
    ledger = {"plasma>dialysate": Series("", np.array([[0.0, 6.0, 18.0]])), "dialysate>plasma": Series("", np.zeros((1, 3)))}
    run = Run(time=np.array([0.0, 2.0, 6.0]), outcome=("ok",), people={}, series={}, ledger=ledger)
    assert dialysis.dialytic_removal(run, 2.0, 6.0) == pytest.approx([3.0])


def test_without_filtration_the_given_one_is_told_and_creatinine_in_urine_is_not_known(by_hand):
    still = {"kidney.excreted": Series("", np.zeros((1, 4))), "kidney.urine": Series("", np.zeros((1, 4)))}
    run = replace(by_hand, series={**by_hand.series, **still})
    assert blood.filtration(run, 0.0) == pytest.approx([6.0 / 0.06])
    none = replace(run, people={**run.people, "GFR": np.array([0.0])})
    assert np.isnan(urine.creatinine_excreted(none, 0.0)).all() and urine.creatinine_excreted(run, 0.0) > 0


SERUM = {"serum Mg": 0.8, "ionised Mg": 0.5, "ultrafilterable Mg": 0.56, "creatinine": 70.0, "serum Ca": 2.4, "ionised Ca": 1.25, "serum K": 4.0,
         "serum phosphate": 1.0, "PTH": 28.0, "calcitriol": 55.0, "RBC Mg": 2.1, "RBC free Mg": 200.0}  # fmt: skip
SAMPLE = {name: np.array([value]) for name, value in SERUM.items()}


def test_a_half_of_the_cells_burst():
    """Half of 0.43 L of cells in 0.57 L of serum: three elevenths of what is then serum."""
    found = spoilt(SAMPLE, Interference(lysed=50.0))
    cells = 0.215 / (0.57 + 0.215)
    assert found["serum Mg"] == pytest.approx([(1 - cells) * 0.8 + cells * 2.1])
    assert found["serum K"] == pytest.approx([(1 - cells) * 4.0 + cells * 109.0])
    assert found["serum Ca"] == pytest.approx([(1 - cells) * 2.4]) and found["creatinine"] == pytest.approx([70.0])


def test_haemoglobin_says_how_many_cells_burst():
    found = spoilt(SAMPLE, Interference(haemolysis=33.0))  # a tenth of the haemoglobin of cells
    assert found["serum K"] == pytest.approx([0.9 * 4.0 + 0.1 * 109.0])
    both = Interference(haemolysis=33.0, lysed=50.0)
    volume = 0.1 / 0.9 + 0.215 / 0.57
    assert spoilt(SAMPLE, both)["serum K"] == pytest.approx([4.0 + (109.0 - 4.0) * volume / (1 + volume)])


def test_a_citrate_tube_thins_serum_by_its_fluid_of_which_cells_take_none():
    found = spoilt(SAMPLE, Interference(citrate=100.0))
    thin = 0.1 / (0.1 + 0.9 * 0.57)
    for name in ("serum Mg", "serum Ca", "serum K", "creatinine"):
        assert found[name] == pytest.approx([(1 - thin) * SERUM[name]]), name
    assert 0.0 < found["ionised Ca"] < 0.2 * (1 - thin) * 1.25


def test_a_draw_that_is_worse_than_stated_is_so_in_every_way():
    twice = Interference(edta=2.0, drip=30.0, haemolysis=5.0, waiting=2.0).times(np.array([2.0]))
    assert (twice.edta, twice.drip, twice.haemolysis, twice.waiting) == (4.0, 60.0, 10.0, 2.0)
    assert Interference(edta=80.0).times(np.array([2.0])).edta == 100.0
    assert Interference(haemolysis=300.0).times(np.array([2.0])).haemolysis == number("haemoglobin_in_cells")


def test_the_tail_of_a_rise_is_that_of_its_last_third():
    """A rise of e^(-0.2 t) after its peak has, beyond a sample r, an area of r / 0.2."""
    hours = np.array([0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0])
    rise = np.concatenate([[0.0], np.exp(-0.5 * hours[1:7]), np.exp(-3.0) * np.exp(-0.2 * (hours[7:] - 6.0))])
    assert loads._tail(hours, rise) == pytest.approx(rise[-1] / 0.2)
    assert loads._tail(hours, np.concatenate([rise[:-1], [0.0]])) == 0.0
    assert loads._tail(hours, hours.copy()) == 0.0


def test_a_stool_without_magnesium_is_formed():
    """80 mL: three quarters of the 106 g of a usual stool."""
    assert stool.FORMED == pytest.approx(0.75 * 106.0, rel=0.01)


def test_a_biopsy_of_reference_stores_has_reference_contents(by_hand):
    p = {name: one.value for name, one in whole.parameters().items()}
    held = {"muscle": p["cells.muscle0"], "deep": p["cells.deep0"], "surface": p["bone.surface0"], "crystal": p["bone.richness"] * p["bone.mineral0"]}
    run = replace(by_hand, series={**by_hand.series, **{name: Series("", np.full((1, 4), value)) for name, value in held.items()}})
    assert stores.muscle_magnesium(run, 0.0) == pytest.approx([40.0], rel=1e-9)
    assert stores.bone_magnesium(run, 0.0) == pytest.approx([170.0], rel=1e-9)
    small = replace(run, people={**run.people, "lean_mass": np.array([2 * 56.1])})
    assert stores.muscle_magnesium(small, 0.0) == pytest.approx([20.0], rel=1e-9)


def test_a_label_in_plasma_is_a_share_of_its_dose_per_litre(labelled):
    dose = tracers.given(labelled, "25Mg", 6.0)
    volume = labelled.series["plasma"].values / labelled.series["plasma.total"].values
    at = int(np.searchsorted(labelled.time, 6.0))
    expected = labelled.series["25Mg:plasma"].values[:, at] / dose / volume[:, at]
    assert tracers.tracer_plasma(labelled, "25Mg", 6.0) == pytest.approx(100.0 * expected, rel=1e-12)
    with pytest.raises(BadRecord, match="no label '25Mg' was infused from 6 to 12 h"):
        tracers.injected(labelled, "25Mg", 6.0, 12.0)


def takes(plan, *spans):
    """How often something is swallowed in each of these spans."""
    return [sum(dose.act.verb == "take" for dose in expand(plan, *span).doses) for span in spans]


@pytest.mark.parametrize(("act", "left"), [
    ({"from": "-24 h", "until": "0 h", "daily": 2}, [2, 0, 0]), ({"from": "10 h", "until": "34 h", "daily": 2}, [0, 0, 2]),
    ({"from": "0 h", "until": "10 h", "daily": 4}, [0, 0, 0]), ({"at": ["-1 h", "0 h", "9 h", "10 h"]}, [1, 0, 1])])
def test_a_course_is_cut_where_the_fast_begins_and_ends(act, left):
    plan = mg.Plan([{"take": "1 mmol", "as": "citrate", **act}], until="3 d")
    assert takes(fasted(plan, 0.0, 10.0), (-24.0, 0.0), (0.0, 10.0), (10.0, 72.0)) == left
    kept = fasted(plan, 0.0, 10.0).acts
    assert len([one for one in kept if one.verb == "take"]) == (1 if any(left) else 0)


@pytest.mark.parametrize(("until", "left"), [("9 h", 0), ("10 h", 0), ("11 h", 1)])
def test_a_diet_that_starts_in_the_fast_goes_on_after_it_if_anything_is_left(until, left):
    plan = mg.Plan([{"diet": "20 mmol/d", "from": "2 h", "until": until}], until="3 d")
    assert len([one for one in fasted(plan, 0.0, 10.0).acts if one.verb == "diet" and not one.arm]) == left


def test_hours_of_an_instant():
    first, second = mg.Plan([{"take": "1 mmol", "as": "citrate", "at": ["3 h", "2 d"]}]).acts[0].when.at
    assert (_hours(first), _hours(second)) == (3.0, 48.0)
