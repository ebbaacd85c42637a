"""Treatments: files read strictly, plans that give what the words say and never more than the maximum, and their levels."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.catalogue.sourced import DATA, load
from magnostat.catalogue.treatments import (
    CLASSES,
    most_within,
    read_treatment,
    total,
    treatment,
    treatments,
)
from magnostat.core.errors import MagnostatError, NotInPackage
from magnostat.core.quantity import instant
from magnostat.core.quantity import window as span
from magnostat.core.units import MOLAR_MASS
from magnostat.lab import ASSAYS, Window
from magnostat.record.acts import Infuse
from magnostat.record.expansion import expand
from magnostat.record.references import keys_in
from magnostat.record.references import load as works
from magnostat.record.regimen import MMOL_PER_GRAM_HEPTAHYDRATE

EXPECTED = [(name, number) for name in treatments() for number in range(len(treatment(name).expectations))]
GRAMS = {"pritchard": 39.0, "zuspan": 28.0, "sibai": 40.0, "torsades": 2.0, "total_deficit": 40.0}
"""MgSO4·7H2O in all, as the note of the regimen says."""
MMOL = {"severe_symptomatic": 60.0, "renal_dose": 30.0, "cardiac_surgery": 82.0, "refeeding_prophylaxis": 1.4,
        "therapeutic": 84 * 20.0, "maintenance": 84 * 250.0 / MOLAR_MASS["Mg"]}  # fmt: skip
"""Magnesium in all, as the note of the regimen says (refeeding: for a kilogram of body weight)."""
MAXIMA = {"pritchard": ("40 g of salt", 24), "zuspan": ("40 g of salt", 24), "sibai": ("40 g of salt", 24),
          "torsades": ("4 g of salt", 1), "renal_dose": (30.0, 48), "total_deficit": (160.0, 120),
          "severe_symptomatic": (60.0, 48), "cardiac_surgery": (82.0, 24), "refeeding_prophylaxis": (0.2, 24),
          "maintenance": (350.0 / MOLAR_MASS["Mg"], 24), "therapeutic": (20.0, 24)}  # fmt: skip
"""The most in so many hours, as the source of the maximum says: grams of MgSO4·7H2O, or mmol."""
FASTEST = 0.150 * MMOL_PER_GRAM_HEPTAHYDRATE * 60.0  # mmol/h: 150 mg of MgSO4·7H2O a minute, the label's limit
FASTEST_LOAD = 6.0 * MMOL_PER_GRAM_HEPTAHYDRATE * 4.0  # mmol/h: 6 g in 15 min, the label's load in eclampsia
PEOPLE = 12


def level(told, acts, person):
    """The mean of the assay of an expectation in people who do `acts`."""
    assay = ASSAYS[told.assay]
    window = Window(*span(told.during)) if told.during else assay.window_at(instant(told.at), 0.0)
    plan = mg.Plan([*told.do, *acts], until=f"{max(window.end, 24.0):g} h")
    people = mg.Person(**{"n": PEOPLE, **person, **told.person})
    run = mg.simulate(people, plan, n=PEOPLE, every=np.inf, at=assay.needs(window))
    assert set(run.outcome) == {"ok"}
    return assay.read(run, window).mean()


@pytest.mark.parametrize(("name", "number"), EXPECTED)
def test_a_treatment_does_what_its_file_expects(name, number):
    one = treatment(name)
    told = one.expectations[number]
    found = level(told, one.do, one.person)
    if told.compared != "value":
        other = level(told, treatment(told.versus).do if told.versus else [], one.person)
        found = found / other if told.compared == "ratio" else found - other
    assert told.low <= found <= told.high, f"{found:.3g} {told.unit}, expected {told.low:g} to {told.high:g}: {told.source}"


def test_every_total_is_asked_here():
    assert set(treatments()) == {*GRAMS, *MMOL}


@pytest.mark.parametrize("name", treatments())
def test_a_plan_gives_what_the_note_says(name):
    wanted = GRAMS[name] * MMOL_PER_GRAM_HEPTAHYDRATE if name in GRAMS else MMOL[name]
    given = total(treatment(name).plan)
    assert given == pytest.approx(wanted, rel=0.015)
    if name in GRAMS:
        assert f"{GRAMS[name]:g} g" in treatment(name).note, "the weight of the salt is told"


@pytest.mark.parametrize("name", treatments())
def test_a_plan_keeps_to_its_maximum(name):
    one = treatment(name)
    amount, hours = MAXIMA[name]
    wanted = float(amount.split()[0]) * MMOL_PER_GRAM_HEPTAHYDRATE if isinstance(amount, str) else amount
    assert one.maximum.amount.value == pytest.approx(wanted, rel=0.002)
    assert one.maximum.within == hours
    assert most_within(one.plan, one.maximum.within) <= one.maximum.amount.value * 1.000001


@pytest.mark.parametrize("name", treatments())
def test_no_plan_runs_faster_into_a_vein_than_the_label_allows(name):
    one = treatment(name)
    fastest = FASTEST_LOAD if one.family == "obstetric" else FASTEST
    if one.family == "obstetric":
        assert "calcium gluconate at hand" in one.monitoring
    for act in one.plan.acts:
        if isinstance(act, Infuse) and act.value.dimension == "amount":
            hours = act.over.value if act.over else 1 / 12
            assert act.value.value / hours <= fastest, act


@pytest.mark.parametrize("name", treatments())
def test_a_plan_is_a_plan(name):
    one = treatment(name)
    plan = mg.Plan(one.do, person=one.person)
    assert plan.acts == one.plan.acts == mg.Plan.parse(one.plan.toml()).acts
    assert expand(plan).doses or expand(plan).courses


@pytest.mark.parametrize("name", treatments())
def test_for_whom_how_much_what_to_watch_and_when_not_is_told(name):
    one = treatment(name)
    assert one.family in CLASSES
    assert one.indication.startswith("Adult"), "adults only"
    told = f"{one.indication} {one.monitoring} {one.contraindications}"
    assert any(word in told for word in ("kidney", "eGFR", "creatinine", "urine")), "the kidneys decide"
    assert len(one.monitoring) > 40 and len(one.contraindications) > 40 and one.maximum.source
    assert one.person, "a person for whom it is meant"


@pytest.mark.parametrize("name", treatments())
def test_a_regimen_names_a_work_that_is_listed(name):
    one = treatment(name)
    cited = keys_in(f"{one.source} {one.maximum.source}")
    assert cited and set(cited) <= set(works())
    assert (one.grade == "C") or "quoted" not in one.source, "what is only quoted is of grade C"


def test_failing_kidneys_get_half():
    assert total(treatment("renal_dose").plan) == pytest.approx(0.5 * total(treatment("severe_symptomatic").plan))


def test_the_most_in_a_stretch_of_time():
    plan = mg.Plan([{"infuse": "4 mmol", "over": "2 h", "at": ["0 h", "3 h"]}, {"inject": "1 mmol", "at": "3 h"}])
    assert total(plan) == pytest.approx(9.0)
    assert most_within(plan, 2.0) == pytest.approx(5.0)
    assert most_within(plan, 4.0) == pytest.approx(7.0)
    assert most_within(plan, 24.0) == pytest.approx(9.0)


def test_a_treatment_that_is_not_there():
    with pytest.raises(NotInPackage, match="no treatment 'prichard' in the package; did you mean 'pritchard'"):
        treatment("prichard")


@pytest.mark.parametrize(("change", "told"), [
    ({"name": "sibai"}, "'sibai' stands in zuspan.toml"), ({"class": "obstetrics"}, "unknown class 'obstetrics'; did you mean"),
    ({"called": ""}, "is no text"), ({"colour": "red"}, "unknown key 'colour'"), ({"expect": []}, "is no list"),
    ({"grade": "E"}, "unknown grade 'E'"), ({"maximum": "40 g"}, "maximum: '40 g' is no table"),
    ({"maximum": {"amount": "100 mmol", "within": "24 h", "source": "x"}}, "gives 112.7 mmol in 24 h, more than its maximum 100 mmol"),
    ({"maximum": {"amount": "3 mmol/kg", "within": "24 h", "source": "x"}}, "maximum is for a kilogram and the doses are not"),
    ({"maximum": {"amount": "162 L", "within": "24 h", "source": "x"}}, "maximum"),
    ({"do": []}, "no doses"), ({"do": [{"diet": "12 mmol/d"}]}, "'diet' gives no magnesium"),
    ({"do": [{"infuse": "5 mmol", "solute": "K", "at": "0 h"}]}, "'infuse' gives no magnesium"),
    ({"do": [{"infuse": "5 mmol", "at": "0 h"}, {"inject": "1 mmol/kg", "at": "0 h"}]}, "some for a kilogram and some not"),
    ({"do": [{"infuse": "5 mmol", "at": "0 h", "with": "food"}]}, r"do\[0\]: unknown key"), ({"person": {"age": "9 y"}}, "person"),
])  # fmt: skip
def test_a_bad_file_is_told(change, told):
    table = load(DATA / "treatments" / "zuspan.toml")
    with pytest.raises(MagnostatError, match=f"zuspan.toml: .*{told}") as error:
        read_treatment({**table, **change}, "zuspan.toml")
    assert "\n" not in str(error.value)


def test_a_key_that_is_missing():
    table = load(DATA / "treatments" / "zuspan.toml")
    for key in ("maximum", "monitoring", "contraindications", "indication", "source"):
        with pytest.raises(MagnostatError, match=f"zuspan.toml: key '{key}' is missing"):
            read_treatment({k: v for k, v in table.items() if k != key}, "zuspan.toml")


def test_treatment_goes_by_severity():
    """No guideline is agreed on: treat by severity (A093). Mild by mouth (A094), severe or with symptoms into a vein (A102 to
    A104), and more in a day the worse it is."""
    mild, severe = treatment("therapeutic"), treatment("severe_symptomatic")
    assert "0.5 to 0.7 mmol/L" in mild.indication and mild.family == "oral"
    for word in ("below 0.5 mmol/L", "tetany", "seizures", "arrhythmia", "unstable circulation", "low potassium or calcium", "short bowel"):
        assert word in severe.indication
    day = [most_within(treatment(name).plan, 24.0) for name in ("maintenance", "therapeutic", "severe_symptomatic")]
    assert day == sorted(day)
