"""A collection of urine: what is wrong with it, by how much; errors that hang together; identity without any."""

import re

import numpy as np
import pytest

import magnostat as mg
from magnostat.core.errors import OutOfRange, UnknownName
from magnostat.lab import ASSAYS, Collected, Window, collect, urine_creatinine
from magnostat.lab.collection import COLLECTED, CREATININE, FALLS, GREATEST, RATES, RATIOS
from magnostat.lab.interference import numbers
from magnostat.lab.variation import noise, spread
from magnostat.record.references import load
from magnostat.run import Run, Series

DAY = (-24.0, 0.0)
PER_CREATININE = ("urine Mg/creatinine", "urine Ca/creatinine", "FEMg")


def ratios(run, **wrong):
    """Every assay of the spoilt collection over that of the sound one, mean of people."""
    sound, spoilt = collect(run, *DAY), collect(run, *DAY, Collected(**wrong))
    return {name: float((spoilt[name].values / sound[name].values).mean()) for name in sound}


def shares(run, seed, purpose="", wrong=None):
    """Every result with errors over the same without, less 1, for each person."""
    plain, found = collect(run, *DAY), collect(run, *DAY, wrong, seed, purpose)
    return {name: found[name].values / plain[name].values - 1.0 for name in plain}


@pytest.fixture(scope="module")
def many(loaded):
    """2000 people who are alike, from -24 to 0 h."""
    days = slice(0, int(np.searchsorted(loaded.time, 0.0)) + 1)

    def alike(found):
        return {n: Series(s.unit, np.repeat(s.values[:1, days], 2000, axis=0)) for n, s in found.items()}

    return Run(time=loaded.time[days], outcome=("ok",) * 2000, people={n: np.repeat(v[:1], 2000) for n, v in loaded.people.items()},
               series=alike(loaded.series), ledger=alike(loaded.ledger))  # fmt: skip


def test_every_assay_of_urine_is_there():
    assert set(COLLECTED) == {name for name in ASSAYS if name.startswith("urine ")} | {"FEMg", "urine creatinine"}
    assert {name for name in COLLECTED if name not in ASSAYS} == {CREATININE}
    assert all(name == CREATININE or ASSAYS[name].unit == "mmol/d" for name in RATES)
    assert all(f"urine {solute}" in RATES for solute in (*RATES.values(), *RATIOS.values()))


@pytest.mark.parametrize("wrong", [None, Collected()])
def test_without_anything_wrong_it_is_the_assay_to_the_last_bit(loaded, wrong):
    table = collect(loaded, *DAY, wrong)
    assert tuple(table) == COLLECTED
    creatinine = table.pop("urine creatinine")
    assert np.array_equal(creatinine.values, urine_creatinine(loaded, *DAY)) and creatinine.unit == "mmol/d"
    for name, (values, unit) in table.items():
        assert np.array_equal(values, ASSAYS[name].read(loaded, Window(*DAY))), name
        assert unit == ASSAYS[name].unit
        assert values.shape == (20,)


def test_creatinine_of_a_day_on_paper(by_hand):
    serum = mg.lab.creatinine(by_hand, 24.0)
    assert urine_creatinine(by_hand, 0.0, 24.0) == pytest.approx(0.06 * 100.0 * serum / 1000.0 * 24.0)
    assert urine_creatinine(by_hand, 0.0, 12.0) == pytest.approx(urine_creatinine(by_hand, 0.0, 48.0))
    ratio = collect(by_hand, 0.0, 24.0, assays=["urine Mg", "urine Mg/creatinine", "urine creatinine"])
    assert ratio["urine Mg"].values / ratio["urine creatinine"].values == pytest.approx(
        ratio["urine Mg/creatinine"].values
    )
    with pytest.raises(OutOfRange, match="no sample at 1 h"):
        urine_creatinine(by_hand, 1.0, 24.0)


def test_creatinine_of_healthy_people_is_that_of_muscle(loaded):
    assert urine_creatinine(loaded, *DAY).mean() == pytest.approx(11.1, rel=0.05)


def test_a_third_missed_lowers_every_day_rate_by_a_third_and_no_ratio(loaded):
    found = ratios(loaded, missed=100.0 / 3.0)
    assert {name: found[name] for name in RATES} == pytest.approx(dict.fromkeys(RATES, 2.0 / 3.0))
    assert {name: found[name] for name in RATIOS} == dict.fromkeys(RATIOS, 1.0)


def test_what_is_added_raises_every_day_rate_and_no_ratio(loaded):
    found = ratios(loaded, added=20.0)
    assert {name: found[name] for name in RATES} == pytest.approx(dict.fromkeys(RATES, 1.2))
    assert {name: found[name] for name in RATIOS} == dict.fromkeys(RATIOS, 1.0)
    both = ratios(loaded, missed=30.0, added=10.0)
    assert [both["urine Mg"], both["urine creatinine"]] == pytest.approx([0.8, 0.8])


def test_creatinine_tells_an_incomplete_collection_from_a_spared_magnesium(loaded):
    missed, spoilt = ratios(loaded, missed=40.0), ratios(loaded, unacidified=100.0)
    assert missed["urine creatinine"] == pytest.approx(0.6) and missed["urine Mg/creatinine"] == 1.0
    assert spoilt["urine creatinine"] == 1.0 and spoilt["urine Mg/creatinine"] == pytest.approx(0.86)


def test_crystals_take_calcium_and_magnesium_from_rates_and_ratios_alike(loaded):
    found = ratios(loaded, unacidified=100.0)
    left = {"Mg": 0.86, "Ca": 0.72, "phosphate": 0.96}
    assert found == pytest.approx({name: left.get({**RATES, **RATIOS}[name], 1.0) for name in COLLECTED})
    assert ratios(loaded, unacidified=50.0)["urine Ca"] == pytest.approx(0.86)


def test_stale_urine_keeps_hardly_any_magnesium(loaded):
    found = ratios(loaded, stale=100.0)
    left = {"Mg": 0.08, "Ca": 0.08, "phosphate": 0.78}
    assert found == pytest.approx({name: left.get({**RATES, **RATIOS}[name], 1.0) for name in COLLECTED})
    assert ratios(loaded, stale=25.0)["urine Mg"] == pytest.approx(0.77)


def test_faults_multiply(loaded):
    found = ratios(loaded, missed=50.0, unacidified=50.0, stale=50.0)
    assert found["urine Mg"] == pytest.approx(0.5 * 0.93 * 0.54)
    assert found["FEMg"] == pytest.approx(0.93 * 0.54)
    assert found["urine K"] == found["urine creatinine"] == pytest.approx(0.5)


def test_sediments_are_the_figures_that_were_read():
    """Milligrams per milligram of creatinine, as millimoles, of the ratios of healthy people."""
    per_mole = {"Mg": (0.01 / 24.305, 0.336), "Ca": (0.04 / 40.078, 0.408), "phosphate": (0.03 / 30.974, 2.70)}
    for solute, (told, usual) in per_mole.items():
        assert 113.12 * told / usual == pytest.approx(numbers()[f"sediment_{FALLS[solute]}"].value, abs=0.005)
    phosphate = 0.92 * (3.68 + 0.75 * 4.44) / 29.2
    assert numbers()["stale_phosphate"].value == pytest.approx(phosphate, abs=0.005)


@pytest.mark.parametrize("name", [n for n in numbers() if n.startswith(("sediment", "stale"))])
def test_every_number_of_urine_says_where_it_is_from(name):
    cited = set(re.findall(r"\b([A-Z][A-Za-z]*\d{4}[a-z]?):", numbers()[name].source))
    assert cited and cited <= set(load())


def test_people_may_each_have_their_own_fault(loaded):
    missed = np.linspace(0.0, 95.0, 20)
    sound, spoilt = collect(loaded, *DAY), collect(loaded, *DAY, Collected(missed=missed))
    assert spoilt["urine Ca"].values == pytest.approx(sound["urine Ca"].values * (1.0 - missed / 100.0))


@pytest.mark.parametrize("name", RATES)
def test_a_day_rate_is_made_of_its_errors(many, name):
    """One number of the bottle for all of them, one of the person and one of the analysis a solute."""
    solute, own = RATES[name], spread(name)
    bottle, within, analysis = (noise(2000, 7, f"collection {part} {purpose}") for part, purpose in
                                (("bottle", "a"), (f"within {solute}", "a"), (f"analytical {solute}", "a")))  # fmt: skip
    basal = basal_of(many) if solute == "Mg" else 1.0
    expected = (1.0 + own.collection * bottle) * (1.0 + own.within * basal * within + own.analytical * analysis) - 1.0
    found = shares(many, 7, "a")[name]
    assert found == pytest.approx(expected, abs=1e-12)
    parts = np.sqrt(own.collection**2 + (own.within * basal) ** 2 + own.analytical**2)
    assert found.std() == pytest.approx(parts, rel=0.05) and abs(found.mean()) < 0.012


def basal_of(run):
    """How much of the magnesium of the day goes at the rate at which it begins; the people are alike."""
    return min(
        float(run.series["kidney.urine"].values[0, 0] * 24.0 / ASSAYS["urine Mg"].read(run, Window(*DAY))[0]), 1.0
    )


def test_sizes_of_errors_are_those_of_the_table(many):
    found = shares(many, 1)
    assert found["urine creatinine"].std() == pytest.approx(0.0687, rel=0.05)
    assert found["urine Ca"].std() == pytest.approx(0.2544, rel=0.05)
    assert found["urine phosphate"].std() == pytest.approx(0.2741, rel=0.05)
    assert found["urine Na"].std() == pytest.approx(0.2241, rel=0.05)
    assert found["urine K"].std() == pytest.approx(0.2241, rel=0.05)
    assert found["urine Ca/creatinine"].std() == pytest.approx(
        np.sqrt(0.25**2 + 0.025**2 + 0.05**2 + 0.025**2), rel=0.06
    )


def test_results_of_one_bottle_agree_with_each_other(many):
    """Completeness leaves ratios: they are the quotients of what is found."""
    table = collect(many, *DAY, Collected(missed=20.0), seed=3)
    found = {name: values for name, (values, _) in table.items()}
    assert found["urine Mg"] / found["urine creatinine"] == pytest.approx(found["urine Mg/creatinine"])
    assert found["urine Ca"] / found["urine creatinine"] == pytest.approx(found["urine Ca/creatinine"])
    share, plain = shares(many, 3), shares(many, 3, wrong=Collected(missed=20.0))
    for name in RATIOS:
        assert np.array_equal(share[name], plain[name])
    assert share["FEMg"] == pytest.approx(share["urine Mg/creatinine"])
    error = noise(2000, 3, "collection analytical Mg ") * 0.025 + noise(
        2000, 3, "collection within Mg "
    ) * 0.2 * basal_of(many)
    assert share["urine Mg concentration"] == pytest.approx(error, abs=1e-12)


def test_day_rates_of_one_bottle_vary_together_and_those_of_two_do_not(many):
    first, second = shares(many, 5), shares(many, 5, "second")

    def together(a, b):
        return float(np.corrcoef(a, b)[0, 1])

    shared = 0.04**2 / 0.0687
    assert together(first["urine creatinine"], first["urine Ca"]) == pytest.approx(shared / 0.2544, abs=0.045)
    assert together(first["urine creatinine"], first["urine Na"]) == pytest.approx(shared / 0.2241, abs=0.045)
    for name in COLLECTED:
        assert abs(together(first[name], second[name])) < 0.06, name
    for name in RATIOS:
        assert abs(together(first["urine K"], first[name])) < 0.06, name
    missed = [shares(many, 5, wrong=Collected(missed=50.0))[n] for n in ("urine creatinine", "urine Ca")]
    assert together(*missed) > 0.4


def test_a_fault_differs_from_person_to_person_about_its_size_and_is_one_for_all_rates(many):
    plain, spoilt = collect(many, *DAY, seed=2), collect(many, *DAY, Collected(missed=10.0), seed=2)
    left = {name: spoilt[name].values / plain[name].values for name in RATES}
    expected = 1.0 - 0.1 * np.exp(0.3 * noise(2000, 2, "collection missed "))
    assert all(left[name] == pytest.approx(expected) for name in RATES)
    assert np.log(10.0 * (1.0 - left["urine Mg"])).std() == pytest.approx(0.3, rel=0.05)


def test_each_kind_of_fault_has_its_own_chance():
    varied = Collected(**dict.fromkeys(GREATEST, 10.0)).varied(500, 1, "x")
    logs = np.log([getattr(varied, name) / 10.0 for name in GREATEST])
    assert np.abs(np.corrcoef(logs) - np.eye(4)).max() < 0.15
    assert logs.std() == pytest.approx(0.3, rel=0.05)
    assert Collected().varied(3, 1, "").nothing


def test_a_fault_never_grows_beyond_all_of_it():
    varied = Collected(missed=90.0, added=100.0, unacidified=99.0, stale=99.0).varied(200, 1, "")
    assert [float(np.max(getattr(varied, name))) for name in GREATEST] == [99.0, 100.0, 100.0, 100.0]
    assert list(GREATEST.values()) == [99.0, 100.0, 100.0, 100.0]
    assert np.min(varied.bottle) > 0.0


def test_a_load_does_not_vary_with_the_food_of_the_day(by_hand):
    """18 mmol in the bottle, 0.12 · 24 of them basal; where less than that is left, all of it varies."""

    def within(begin, end):
        found = collect(by_hand, begin, end, seed=4, assays=["urine Mg concentration", "urine Mg"])
        plain = collect(by_hand, begin, end, assays=["urine Mg concentration"])
        share = found["urine Mg concentration"].values / plain["urine Mg concentration"].values - 1.0
        return share - 0.025 * noise(1, 4, "collection analytical Mg ")

    z = noise(1, 4, "collection within Mg ")
    assert within(0.0, 24.0) == pytest.approx(0.2 * 2.88 / 18.0 * z)
    assert within(12.0, 24.0) == pytest.approx(0.2 * z)


@pytest.mark.parametrize(("left", "basal"), [(0.0, 0.0), (0.5, 0.48), (0.12, 1.0)])
def test_where_hardly_any_leaves(by_hand, left, basal):
    """0.24 mmol/d is basal: nearly half of what leaves, or all of it; no urine has no error, and none is divided by."""
    series = {**by_hand.series, "kidney.urine": Series("", np.full((1, 4), 0.01))}
    spared = Run(time=by_hand.time, series=series, outcome=by_hand.outcome, people=by_hand.people,
                 ledger={"plasma>urine": Series("", np.array([[0.0, 0.0, left, left]]))})  # fmt: skip
    found = collect(spared, 0.0, 24.0, seed=1, assays=["urine Mg concentration"])["urine Mg concentration"].values
    error = 0.2 * basal * noise(1, 1, "collection within Mg ") + 0.025 * noise(1, 1, "collection analytical Mg ")
    assert found == pytest.approx(left / 1.5 * (1.0 + error))


def test_a_seed_and_a_purpose_are_a_collection(loaded):
    def urine(**key):
        return collect(loaded, *DAY, **key)["urine Mg"].values

    assert np.array_equal(urine(seed=1), urine(seed=1, assays=["urine Mg"]))
    assert not np.array_equal(urine(seed=1), urine(seed=2))
    assert not np.array_equal(urine(seed=1), urine(seed=1, purpose="second"))
    assert np.array_equal(urine(seed=1), urine(seed=1, wrong=Collected()))


def test_what_is_asked_is_what_comes(by_hand):
    """A run without the other minerals has no calcium to tell, and is not asked for it."""
    assert list(collect(by_hand, 0.0, 24.0, assays=("FEMg", "urine Mg"))) == ["FEMg", "urine Mg"]


def test_nothing_wrong():
    assert Collected().nothing and Collected(missed=0.0, added=np.zeros(3)).nothing
    assert not any(Collected(**{name: 1.0}).nothing for name in GREATEST)
    assert not Collected(stale=np.array([0.0, 1.0])).nothing


@pytest.mark.parametrize(("name", "most"), GREATEST.items())
def test_bounds_are_told_with_how_to_mend(name, most):
    assert float(np.max(getattr(Collected(**{name: most}), name))) == most
    for size in (-0.1, most + 0.1, float("nan"), np.array([1.0, 200.0])):
        with pytest.raises(OutOfRange) as told:
            Collected(**{name: size})
        line = str(told.value)
        assert line.startswith(f"{name} of a collection is ") and line.endswith(f"; write 0 to {most:g} %")
        assert "\n" not in line


def test_what_is_no_collection_is_refused(loaded):
    with pytest.raises(UnknownName) as told:
        collect(loaded, *DAY, assays=["urine Mgg"])
    assert str(told.value) == "unknown assay of urine 'urine Mgg'; did you mean 'urine Mg'?"
    with pytest.raises(UnknownName, match="assay of urine 'serum Mg'"):
        mg.lab.collect(loaded, *DAY, assays=["serum Mg"])
    for end in (0.0, -24.0):
        with pytest.raises(OutOfRange) as refused:
            collect(loaded, 0.0, end)
        assert str(refused.value) == f"a collection from 0 to {end:g} h; let it end after it begins"
    with pytest.raises(OutOfRange, match="no sample at"):
        collect(loaded, -24.0, 0.123)
