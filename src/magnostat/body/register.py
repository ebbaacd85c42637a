"""What stands on the pages: organs, states, places outside, by name."""

from __future__ import annotations

from types import ModuleType

from ..core.declare import Declaration, Record
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

ORGANS: dict[str, type[Record]] = {
    "gut": gut.Gut,
    "plasma": plasma.Plasma,
    "cells": cells.Cells,
    "erythrocyte": erythrocyte.Erythrocyte,
    "bone": bone.Bone,
    "kidney": kidney.Kidney,
    "sodium": sodium.Sodium,
    "potassium": potassium.Potassium,
    "calcium": calcium.Calcium,
    "phosphate": phosphate.Phosphate,
    "parathyroid": parathyroid.Parathyroid,
    "calcitriol": calcitriol.Calcitriol,
    "citrate": citrate.Citrate,
    "dialyser": dialyser.Dialyser,
    "signal": regulators.Signals,
    "input": regulators.Inputs,
}
"""Where parameters are declared; a parameter's full name is ``organ.name``."""

HOLDERS: dict[str, type[Record]] = {
    "gut": gut.GutState,
    "plasma": plasma.PlasmaState,
    "cells": cells.CellsState,
    "erythrocyte": erythrocyte.ErythrocyteState,
    "bone": bone.BoneState,
    "kidney": kidney.KidneyState,
    "sodium": sodium.SodiumState,
    "potassium": potassium.PotassiumState,
    "calcium": calcium.CalciumState,
    "phosphate": phosphate.PhosphateState,
    "parathyroid": parathyroid.ParathyroidState,
    "calcitriol": calcitriol.CalcitriolState,
    "citrate": citrate.CitrateState,
}
"""Where states are declared; their names are unique in the body."""

PAGES: dict[str, ModuleType] = {"gut": gut, "plasma": plasma, "cells": cells, "erythrocyte": erythrocyte, "bone": bone,
                                "kidney": kidney, "sodium": sodium, "potassium": potassium, "calcium": calcium,
                                "phosphate": phosphate, "parathyroid": parathyroid, "calcitriol": calcitriol,
                                "citrate": citrate, "regulators": regulators, "dialyser": dialyser}

OUTSIDE: dict[str, str] = {
    "diet": "food and drink",
    "infused": "given into a vein",
    "swallowed": "preparations by mouth",
    "injected": "given into muscle",
    "urine": "excreted by the kidneys",
    "faeces": "left with the stool",
    "sweat": "lost through the skin",
    "blood": "lost with blood",
    "dialysate": "the bath of a dialyser, or of the peritoneum",
    "metabolised": "burnt",
}
"""The world around the body, where substances come from and go to."""

FLOWS: dict[str, type[Record]] = {
    "gut": gut.GutFlows,
    "plasma": plasma.PlasmaFlows,
    "cells": cells.CellsFlows,
    "erythrocyte": erythrocyte.ErythrocyteFlows,
    "bone": bone.BoneFlows,
    "kidney": kidney.KidneyFlows,
    "sodium": sodium.SodiumFlows,
    "potassium": potassium.PotassiumFlows,
    "calcium": calcium.CalciumFlows,
    "phosphate": phosphate.PhosphateFlows,
    "parathyroid": parathyroid.ParathyroidFlows,
    "calcitriol": calcitriol.CalcitriolFlows,
    "citrate": citrate.CitrateFlows,
    "signal": regulators.SignalsFlows,
    "dialyser": dialyser.DialyserFlows,
}
"""Where flows are declared; a flow's full name is ``organ.name``."""


def parameters() -> dict[str, Declaration]:
    """Every parameter, signal and input of the body by its full name."""
    return {f"{organ}.{name}": d for organ, record in ORGANS.items() for name, d in record.declared().items()}


def states() -> dict[str, Declaration]:
    """Every pool and state of the body."""
    return {name: d for record in HOLDERS.values() for name, d in record.declared().items()}


def flow_declarations() -> dict[str, Declaration]:
    """Every flow and concentration of the organs by its full name."""
    return {f"{organ}.{name}": d for organ, record in FLOWS.items() for name, d in record.declared().items()}


SUBSTANCES: dict[str, str] = {"mmol": "Mg", "mmol_Ca": "Ca", "mmol_P": "P", "mmol_K": "K", "mmol_Na": "Na",
                              "mmol_citrate": "citrate"}
"""What a pool holds, by the unit it is declared in."""


def substance(pool: str) -> str:
    """What a pool holds: Mg, Ca, P, K, Na or citrate.

    >>> substance("plasma"), substance("mineral")
    ('Mg', 'Ca')
    """
    return SUBSTANCES[states()[pool].unit]
