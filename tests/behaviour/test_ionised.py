"""Acid, citrate, insulin and stress: each moves magnesium the right way by a sourced amount."""

import numpy as np
import pytest

import magnostat as mg
from magnostat.body import whole
from magnostat.body.citrate import Citrate, holding
from magnostat.engine.evaluate import observe
from magnostat.simulation import axis, prepare


def rest():
    y = {name: float(d.value or 0.0) for name, d in whole.states().items()}
    p = {name: float(d.value or 0.0) for name, d in whole.parameters().items()}
    return y, p


@pytest.mark.parametrize(("pH", "magnesium", "calcium"), [(7.3, 0.012, 0.036), (7.5, -0.012, -0.036)])
def test_acid_frees_magnesium_and_calcium(pH, magnesium, calcium):
    """At an unchanged total, 0.012 and 0.036 mmol/L for 0.1 of pH (Wang 2002)."""
    y, p = rest()
    seen = [whole.motion(y, {**p, "signal.pH": at}).observables for at in (7.4, pH)]
    assert seen[1]["plasma.ionised"] - seen[0]["plasma.ionised"] == pytest.approx(magnesium, rel=0.35)
    total = [o["calcium.ionised"] / o["calcium.total"] * 2.35 for o in seen]
    assert total[1] - total[0] == pytest.approx(calcium, rel=0.35)


def test_citrate_takes_hold_of_both():
    """4 mmol/L in a circuit lowers ionised calcium to between 0.2 and 0.4 mmol/L; magnesium falls by two thirds
    (Thijssen 2010; Zakharchenko 2016)."""
    y, p = rest()
    calcium, magnesium = holding(Citrate(), 4.0)
    assert 1.25 / (1.0 + calcium) < 0.5
    assert 1.0 / (1.0 + magnesium) < 0.4
    systemic = [whole.motion({**y, "citrate": 15.0 * c}, p).observables for c in (0.0, 0.3)]
    fall = 1.0 - systemic[1]["plasma.ionised"] / systemic[0]["plasma.ionised"]
    assert 0.05 < fall < 0.2


def two_hours(**changed):
    """Change of a fasting man over two hours under changed parameters, against two hours without."""
    fast = [{"diet": "12 mmol/d"}, {"diet": "0 mmol/d", "Ca": "0 mmol/d", "K": "0 mmol/d", "P": "0 mmol/d", "from": "0 h"}]
    course = prepare(mg.Person(), mg.Plan(fast, until="1 d"), every=np.inf, at=[2.0])
    kernel = axis.kernel(0)
    p = course.parameters.copy()
    for name, value in changed.items():
        p[:, kernel.program.parameters.index(name.replace("__", "."))] = value
    y = kernel.run(course.habitual.y, p, course.schedule, np.array([0.0, 2.0])).y
    return {name: float(v[0, -1]) for name, v in observe(kernel.program, ("plasma.total", "potassium.total", "plasma.ionised"),
                                                         y, p[:, None, :]).items()}  # fmt: skip


def test_insulin_sends_magnesium_and_potassium_into_cells():
    """A clamp at 110 to 130 mU/L, twelve times fasting, lowers plasma magnesium in its second hour (Paolisso 1986)."""
    without, with_ = two_hours(), two_hours(signal__insulin=12.0)
    assert -0.10 < with_["plasma.total"] - without["plasma.total"] < -0.02
    assert -1.2 < with_["potassium.total"] - without["potassium.total"] < -0.4


def test_adrenaline_lowers_both():
    """Adrenaline at 0.05 µg/kg/min for two hours: magnesium 0.83 to 0.78 mmol/L (Hansen 1989), potassium 0.45 mmol/L
    lower (Whyte 1987)."""
    without, with_ = two_hours(), two_hours(signal__catecholamines=10.0)
    assert with_["plasma.total"] - without["plasma.total"] == pytest.approx(-0.05, abs=0.03)
    assert with_["potassium.total"] - without["potassium.total"] == pytest.approx(-0.45, abs=0.25)
