"""The water of the stool follows from what is not absorbed."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.core.units import DIMENSIONS
from magnostat.lab.assays import ASSAYS
from magnostat.lab.stool import CARRIED, FORMED, LOOSE, dissolved_magnesium, faecal_concentration, faecal_water
from magnostat.run import Run, Series


def stool(*faecal):
    """People who each leave so much magnesium (mmol/d) with the stool of one day."""
    moved = np.array([[0.0, amount] for amount in faecal])
    return Run(
        time=np.array([0.0, 24.0]), outcome=("ok",) * len(faecal), series={}, ledger={"colon>faeces": Series("", moved)}
    )


def test_the_residue_of_food_carries_its_magnesium_and_the_rest_is_dissolved():
    found = dissolved_magnesium(stool(0.0, 4.0, CARRIED, 20.0), 0.0, 24.0)
    assert found == pytest.approx([0.0, LOOSE * 4.0, LOOSE * CARRIED, LOOSE * CARRIED + 12.0])


def test_a_millimole_holds_seven_millilitres():
    assert np.diff(faecal_water(stool(20.0, 21.0), 0.0, 24.0)) == pytest.approx([1000 * 2 / 290])
    assert faecal_water(stool(0.0), 0.0, 24.0) == pytest.approx([FORMED])


def test_magnesium_in_stool_water_rises_to_what_plasma_could_balance():
    found = faecal_concentration(stool(6.0, 20.0, 50.0, 500.0), 0.0, 24.0)
    assert (np.diff(found) > 0).all() and found[0] < 45.2
    assert 100.0 < found[2] < found[3] < 290.0 / 2


def test_stool_is_formed_on_food_and_loose_on_much_of_a_laxative():
    """Formed below 200 g (150 to 175 mL of water); diarrhoea from about 360 mg a day of salts that dissociate (SCF 2001)."""

    def water(*acts):
        run = mg.simulate(plan=mg.Plan(list(acts), until="3 d"), every=24.0)
        return ASSAYS["faecal water"].read(run, ASSAYS["faecal water"].window_at(72.0, 0.0))[0]

    food, more = (
        water(),
        [water({"take": dose, "as": "hydroxide", "daily": 1}) for dose in ("250 mg", "600 mg", "1200 mg")],
    )
    assert 70.0 < food < 110.0
    assert food < more[0] < 175.0 < more[1] < more[2]
    assert ASSAYS["faecal water"].unit in DIMENSIONS["flow"].units
