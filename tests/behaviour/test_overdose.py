"""Too much magnesium by mouth: the kidney of a healthy adult keeps up with it, a failing one under a slow bowel does not."""

from functools import cache

import magnostat as mg
from magnostat.lab import ASSAYS, Window

WEEKS = 8
HYPER = 1.05  # mmol/L: hypermagnesaemia; 2.5 mg/dL, a little less, in the cohorts of Wakai 2019 and Mori 2019
OXIDE = 2000.0 / 40.304  # mmol in 2 g of magnesium oxide, a daily dose of Japanese patients
FAILING = "25 mL/min/1.73m2"


@cache
def serum(dose, *disorders, GFR="105 mL/min/1.73m2"):
    """Serum magnesium (mmol/L) of one man of 75 y after weeks on so many mmol a day as magnesium oxide, in three parts."""
    acts = [{"disorder": name} for name in disorders]
    if dose:
        acts.append({"take": f"{dose / 3:.3f} mmol", "as": "oxide", "daily": 3, "from": "0 d"})
    person = mg.Person(age="75 y", weight="65 kg", height="165 cm", GFR=GFR)
    run = mg.simulate(person, mg.Plan(acts, until=f"{WEEKS} wk"), every=168.0)
    assert run.outcome == ("ok",)
    return float(ASSAYS["serum Mg"].read(run, Window.instant(168.0 * WEEKS))[0])


def test_healthy_kidneys_excrete_an_excess():
    """Low toxicity with normal kidneys; toxic only above 2500 mg a day, mostly above 5000 (facts B203, B208, B209)."""
    assert 0.0 < serum(OXIDE) - serum(0.0) < 0.12
    assert serum(OXIDE) < serum(2500.0 / 24.305) < HYPER


def test_reduced_filtration_and_a_slow_bowel_add_up():
    """Reduced filtration (B204, C015), slow motility and intake (B206) each raise it; together they make it too high.

    Of inpatients with eGFR below 30 mL/min, 79 % of those on magnesium oxide stood above 1.1 mmol/L, 39 % of the others.
    """
    before, moving, filtered = serum(0.0, GFR=FAILING), serum(OXIDE, "slow_transit"), serum(OXIDE, GFR=FAILING)
    both = serum(OXIDE, "slow_transit", GFR=FAILING)
    assert serum(0.0) < before < HYPER < both
    assert serum(OXIDE) < moving < HYPER
    assert both - before > 0.1 > serum(OXIDE) - serum(0.0)
    assert filtered < both < 2.0


def test_the_more_is_taken_and_the_less_is_filtered_the_higher_it_stands():
    """Dose is a risk of its own beside kidney disease of grade 4, above 1000 mg of oxide a day (Mori 2019; B206, B204)."""
    by_dose = [serum(dose, "slow_transit", GFR=FAILING) for dose in (0.0, OXIDE / 4, OXIDE / 2, OXIDE)]
    by_rate = [serum(OXIDE, "slow_transit", GFR=f"{rate} mL/min/1.73m2") for rate in (105, 60, 25, 15)]
    assert by_dose == sorted(by_dose) and by_rate == sorted(by_rate)
    assert by_dose[3] - by_dose[0] > 0.08 and by_rate[3] - by_rate[0] > 0.2
