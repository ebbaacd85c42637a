"""Isotopes: every assay between what must be possible, and the conservation of the label."""

import numpy as np
import pytest

from magnostat.core.errors import BadRecord
from magnostat.lab import tracers

DAYS = 288.0


def test_absorption_by_three_methods(labelled):
    true = tracers.true_absorption(labelled, "26Mg", 0.0, DAYS)
    faecal = tracers.faecal_absorption(labelled, "26Mg", 0.0, DAYS)
    double = tracers.double_label_absorption(labelled, "26Mg", "25Mg", 72.0, 144.0)
    assert np.all((true > 0) & (true < 100))
    assert true == pytest.approx(faecal, abs=6), "faecal monitoring also sees what is secreted"
    assert true == pytest.approx(double, abs=6)


def test_no_label_is_lost(labelled):
    """Dose = stores + lumen + urine + faeces + sweat."""
    for label, dose in (("26Mg", 70 / 24.305), ("25Mg", 30 / 24.305)):
        held = sum(s.values[:, -1] for name, s in labelled.series.items() if name.startswith(f"{label}:"))
        left = sum(labelled.ledger[name].values[:, -1] for name in labelled.ledger
                   if name.startswith(f"{label}:") and name.endswith((":urine", ":faeces", ":sweat", ":blood")))  # fmt: skip
        assert held + left == pytest.approx(np.full(6, dose), rel=1e-6)


def test_retention_and_urine_add_up_with_faeces(labelled):
    retained = tracers.tracer_retention(labelled, "26Mg", 0.0, DAYS)
    faecal = tracers.faecal_absorption(labelled, "26Mg", 0.0, DAYS)
    assert retained == pytest.approx(faecal - tracers.tracer_urine(labelled, "26Mg", 0.0, DAYS))
    assert np.all((0 < retained) & (retained < faecal))


def test_label_in_plasma_falls(labelled):
    early, late = tracers.tracer_plasma(labelled, "25Mg", 1.0), tracers.tracer_plasma(labelled, "25Mg", 48.0)
    assert np.all((early > 3 * late) & (early < 100 / 3) & (late > 0))


def test_exchangeable_magnesium_grows_from_extracellular_fluid_on(labelled):
    early, late = (tracers.exchangeable_magnesium(labelled, "25Mg", t) for t in (1.0, 96.0))
    fluid = labelled.series["plasma"].values[:, 1] + labelled.series["interstitium"].values[:, 1]
    assert np.all(early >= 0.9 * fluid)
    assert np.all((late > 2 * early) & (late < 400))


def test_labels_are_told_apart(labelled, loaded):
    assert tracers.label_by(labelled, "oral") == "26Mg"
    assert tracers.label_by(labelled, "IV", "26Mg") == "25Mg"
    with pytest.raises(BadRecord, match="2 labels could be"):
        tracers.label_by(labelled, "")
    with pytest.raises(BadRecord, match="0 labels"):
        tracers.label_by(loaded, "oral")
    with pytest.raises(BadRecord, match="no oral label"):
        tracers.label_by(labelled, "oral", "28Mg")


def test_what_was_not_given_is_said(labelled, loaded):
    with pytest.raises(BadRecord, match="was swallowed"):
        tracers.faecal_absorption(labelled, "26Mg", 24.0, 48.0)
    with pytest.raises(BadRecord, match="does not follow label"):
        tracers.true_absorption(loaded, "26Mg", 0.0, 24.0)
