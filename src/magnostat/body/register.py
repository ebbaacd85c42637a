"""What stands on the pages: organs, states, places outside, by name."""

from __future__ import annotations

from types import ModuleType

from ..core.declare import Declaration, Record
from . import bone, cells, erythrocyte, gut, kidney, plasma, regulators

ORGANS: dict[str, type[Record]] = {
    "gut": gut.Gut,
    "plasma": plasma.Plasma,
    "cells": cells.Cells,
    "erythrocyte": erythrocyte.Erythrocyte,
    "bone": bone.Bone,
    "kidney": kidney.Kidney,
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
}
"""Where states are declared; their names are unique in the body."""

PAGES: dict[str, ModuleType] = {"gut": gut, "plasma": plasma, "cells": cells, "erythrocyte": erythrocyte, "bone": bone,
                                "kidney": kidney}

OUTSIDE: dict[str, str] = {
    "diet": "food and drink",
    "infused": "given into a vein",
    "swallowed": "preparations by mouth",
    "injected": "given into muscle",
    "urine": "excreted by the kidneys",
    "faeces": "left with the stool",
    "sweat": "lost through the skin",
    "blood": "lost with blood",
}
"""The world around the body, where magnesium comes from and goes to."""

FLOWS: dict[str, type[Record]] = {
    "gut": gut.GutFlows,
    "plasma": plasma.PlasmaFlows,
    "cells": cells.CellsFlows,
    "erythrocyte": erythrocyte.ErythrocyteFlows,
    "bone": bone.BoneFlows,
    "kidney": kidney.KidneyFlows,
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
