"""What the organs hold at one instant: their parameters, their states and their flows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..core.declare import Real
from . import (
    bone,
    calcitriol,
    calcium,
    cells,
    citrate,
    dialyser,
    erythrocyte,
    gut,
    kidney,
    parathyroid,
    phosphate,
    plasma,
    potassium,
    regulators,
    sodium,
)


class Body(NamedTuple):
    """Parameters and states of every organ at one instant, and what the organs share."""

    p: dict[str, Real]
    y: dict[str, Real]
    gut: gut.Gut
    plasma: plasma.Plasma
    cells: cells.Cells
    kidney: kidney.Kidney
    sodium: sodium.Sodium
    potassium: potassium.Potassium
    signal: regulators.Signals
    space: Real


class Flows(NamedTuple):
    """The flows of every organ at one instant."""

    gut: gut.GutFlows
    plasma: plasma.PlasmaFlows
    cells: cells.CellsFlows
    erythrocyte: erythrocyte.ErythrocyteFlows
    bone: bone.BoneFlows
    kidney: kidney.KidneyFlows
    sodium: sodium.SodiumFlows
    potassium: potassium.PotassiumFlows
    calcium: calcium.CalciumFlows
    phosphate: phosphate.PhosphateFlows
    parathyroid: parathyroid.ParathyroidFlows
    calcitriol: calcitriol.CalcitriolFlows
    citrate: citrate.CitrateFlows
    signal: regulators.SignalsFlows
    dialyser: dialyser.DialyserFlows


def body(y: Mapping[str, Real], p: Mapping[str, Real]) -> Body:
    """Read what several organs need from states and parameters by name."""
    fluid = plasma.Plasma.of(p, "plasma.")
    return Body(dict(p), dict(y), gut.Gut.of(p, "gut."), fluid, cells.Cells.of(p, "cells."), kidney.Kidney.of(p, "kidney."),
                sodium.Sodium.of(p, "sodium."), potassium.Potassium.of(p, "potassium."),
                regulators.Signals.of(p, "signal."), fluid.V_p + fluid.V_i)
