"""Every place where an Effect can act on regulation exists, is told by `show`, and moves what it should."""

import pytest
from typer.testing import CliRunner

from magnostat.app.cli import app
from magnostat.body import whole

GUT = ("signal.oestrogen", "signal.insulin", "signal.EGF", "gut.acid", "gut.flora")
TARGETS = [
    *((name, 0.5, "TRPM6_gut", -1) for name in GUT),
    ("FGF23", 3.0, "TRPM6_gut", -1), ("PTH", 2.0, "TRPM6_gut", +1), ("calcitriol", 0.5, "TRPM6_gut", -1),
    ("signal.EGF", 0.5, "kidney.urine", +1), ("signal.pH", 7.2, "kidney.urine", +1), ("sodium.NCC", 0.3, "kidney.urine", +1),
    ("signal.insulin", 0.5, "TRPM6_kidney", -1), ("signal.oestrogen", 3.0, "TRPM6_kidney", +1),
    ("aldosterone", 3.0, "TRPM6_kidney", -1),
    ("signal.insulin", 5.0, "cells.muscle_in", +1), ("signal.catecholamines", 5.0, "cells.muscle_in", +1),
    ("signal.fatty_acids", 3.0, "plasma.ionised", -1), ("signal.catecholamines", 5.0, "plasma.ionised", -1),
    ("signal.insulin", 5.0, "potassium.into_cells", +1), ("signal.catecholamines", 5.0, "potassium.into_cells", +1),
    ("signal.insulin", 5.0, "phosphate.into_cells", +1),
    ("parathyroid.E_gland", 2.0, "PTH", +1), ("parathyroid.E_set", 1.1, "PTH", +1), ("parathyroid.given", 1.0, "PTH", +1),
    ("parathyroid.E_PTH", 0.5, "bone.resorbed_Ca", -1), ("parathyroid.E_PTH", 0.5, "calcium.urine", +1),
    ("kidney.E_CaSR", 1.2, "PTH", -1), ("kidney.E_CaSR", 1.2, "kidney.urine", +1), ("kidney.E_CaSR", 1.2, "calcium.urine", +1),
    ("calcitriol.E_1a", 0.5, "calcitriol", -1), ("calcitriol.given", 1.0, "calcitriol", +1),
    ("phosphate.E_FGF23", 2.0, "FGF23", +1), ("phosphate.E_TmP", 0.5, "phosphate.urine", +1),
    ("sodium.E_RAAS", 2.0, "aldosterone", +1), ("sodium.ENaC", 0.5, "potassium.urine", -1),
    ("sodium.NCC", 0.3, "potassium.urine", +1), ("sodium.NEDD4_2", 2.0, "sodium.urine", +1), ("sodium.E_PT", 0.9, "sodium.urine", +1),
    ("kidney.NKCC2", 0.8, "calcium.urine", +1), ("kidney.NKCC2", 0.8, "sodium.urine", +1), ("kidney.NKCC2", 0.8, "kidney.urine", +1),
    ("kidney.CLDN16_19", 0.5, "calcium.urine", +1), ("potassium.E_secretion", 0.5, "potassium.urine", -1),
    ("bone.E_resorption", 2.0, "bone.resorbed_Ca", +1), ("bone.E_formation", 2.0, "bone.laid_Ca", +1),
    ("calcium.E_DCT", 0.5, "calcium.urine", +1), ("calcium.E_TAL", 0.8, "calcium.urine", +1),
    ("plasma.E_complex", 2.0, "plasma.ionised", -1), ("plasma.albumin", 20.0, "plasma.ionised", +1),
]  # fmt: skip
"""(parameter or state, its value, what moves: a state's rate or an observable, which way)."""


@pytest.mark.parametrize(("name", "value", "moved", "way"), TARGETS, ids=lambda x: str(x))
def test_a_target_moves_what_it_should(y, p, name, value, moved, way):
    def seen(change):
        told = whole.motion({**y, **{k: v for k, v in change.items() if k in y}}, {**p, **change})
        return told.rates[moved] if moved in told.rates else told.observables[moved]

    now, then = seen({}), seen({name: value})
    assert (then - now) * way > 1e-9


NAMES = sorted({name for name, *_ in TARGETS})


@pytest.mark.parametrize("name", NAMES)
def test_show_tells_it(name):
    declared = whole.parameters()
    result = CliRunner().invoke(app, ["show", name])
    assert result.exit_code == 0, result.output
    told = declared.get(name) or whole.states()[name]
    assert told.meaning.split()[0] in result.output
    if name in declared and not declared[name].source.startswith("1 by definition"):
        assert declared[name].basis in result.output


@pytest.mark.parametrize("name", ["gut.e_oestrogen", "gut.e_insulin", "gut.e_EGF", "gut.e_PTH", "gut.e_FGF23", "gut.e_acid",
                                  "gut.e_flora"])  # fmt: skip
def test_what_has_no_human_magnitude_says_so(name):
    assert "no human magnitude" in whole.parameters()[name].source
