"""The whole body: the organs wired together by hand, as a list of transfers that can be audited line by line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..core.balance import Motion, Transfer
from ..core.declare import Real
from . import bone, cells, erythrocyte, gut, kidney, plasma, regulators
from .register import FLOWS, HOLDERS, ORGANS, OUTSIDE, PAGES, flow_declarations, parameters, states

__all__ = ["FLOWS", "HOLDERS", "ORGANS", "OUTSIDE", "PAGES", "Flows", "flow_declarations", "flows", "motion",
           "observables", "parameters", "rates", "states", "transfers"]


class Flows(NamedTuple):
    """The flows of every organ at one instant."""

    gut: gut.GutFlows
    plasma: plasma.PlasmaFlows
    cells: cells.CellsFlows
    erythrocyte: erythrocyte.ErythrocyteFlows
    bone: bone.BoneFlows
    kidney: kidney.KidneyFlows


def flows(y: Mapping[str, Real], p: Mapping[str, Real]) -> Flows:
    """The flows of every organ, from states ``y`` and parameters ``p`` by name."""
    signal = regulators.Signals.of(p, "signal.")
    given = regulators.Inputs.of(p, "input.")
    fluid = plasma.flows(plasma.Plasma.of(p, "plasma."), plasma.PlasmaState.of(y), pH=signal.pH,
                         fatty_acids=signal.fatty_acids)
    tissue = cells.flows(cells.Cells.of(p, "cells."), cells.CellsState.of(y), outside=fluid.outside,
                         insulin=signal.insulin)
    return Flows(
        gut=gut.flows(gut.Gut.of(p, "gut."), gut.GutState.of(y), relative=fluid.relative, held=tissue.held,
                      k_diss_a=given.k_diss_a, k_diss_b=given.k_diss_b, k_diss_c=given.k_diss_c),
        plasma=fluid,
        cells=tissue,
        erythrocyte=erythrocyte.flows(erythrocyte.Erythrocyte.of(p, "erythrocyte."),
                                      erythrocyte.ErythrocyteState.of(y), relative=fluid.relative, held=tissue.held),
        bone=bone.flows(bone.Bone.of(p, "bone."), bone.BoneState.of(y), outside=fluid.outside),
        kidney=kidney.flows(kidney.Kidney.of(p, "kidney."), kidney.KidneyState.of(y),
                            ultrafilterable=fluid.ultrafilterable, calcium=signal.calcium, PTH=signal.PTH,
                            EGF=signal.EGF),
    )


def taken(f: Flows, p: Mapping[str, Real]) -> tuple[Transfer, ...]:
    """What is eaten, swallowed and given, and its way through the gut."""
    move = Transfer
    return (
        move("diet", "stomach", p["input.diet"]),
        move("swallowed", "stomach", p["input.drunk"]),
        move("swallowed", "solid_a", p["input.solid_a"]),
        move("swallowed", "solid_b", p["input.solid_b"]),
        move("swallowed", "solid_c", p["input.solid_c"]),
        move("swallowed", "residue", p["input.inert"]),
        move("injected", "depot", p["input.injected"]),
        move("infused", "plasma", p["input.infused"]),
        move("solid_a", "stomach", f.gut.dissolved_a),
        move("solid_b", "stomach", f.gut.dissolved_b),
        move("solid_c", "stomach", f.gut.dissolved_c),
        move("solid_a", "residue", f.gut.passed_a),
        move("solid_b", "residue", f.gut.passed_b),
        move("solid_c", "residue", f.gut.passed_c),
        move("stomach", "small_bowel", f.gut.emptied),
        move("small_bowel", "plasma", f.gut.absorbed),
        move("small_bowel", "colon", f.gut.moved),
        move("colon", "plasma", f.gut.colonic),
        move("plasma", "colon", f.gut.secreted),
        move("organs", "colon", f.gut.shed),
        move("colon", "faeces", f.gut.voided),
        move("residue", "faeces", f.gut.rest_voided),
        move("depot", "plasma", f.plasma.released),
    )


def exchanged(f: Flows) -> tuple[Transfer, ...]:
    """What moves between plasma, cells and bone."""
    move = Transfer
    return (
        move("plasma", "interstitium", f.plasma.filtered_out),
        move("interstitium", "plasma", f.plasma.back),
        move("interstitium", "fast", f.cells.fast_in),
        move("fast", "interstitium", f.cells.fast_out),
        move("interstitium", "organs", f.cells.organs_in),
        move("organs", "interstitium", f.cells.organs_out),
        move("interstitium", "muscle", f.cells.muscle_in),
        move("muscle", "interstitium", f.cells.muscle_out),
        move("muscle", "deep", f.cells.deep_in),
        move("deep", "muscle", f.cells.deep_out),
        move("plasma", "red_cells", f.erythrocyte.entered),
        move("organs", "red_cells", f.erythrocyte.born),
        move("red_cells", "plasma", f.erythrocyte.left + f.erythrocyte.died),
        move("interstitium", "surface", f.bone.bound),
        move("surface", "interstitium", f.bone.freed),
        move("interstitium", "crystal", f.bone.laid),
        move("crystal", "interstitium", f.bone.resorbed),
    )


def lost(f: Flows, p: Mapping[str, Real]) -> tuple[Transfer, ...]:
    """What leaves the body from plasma."""
    move = Transfer
    return (
        move("plasma", "urine", f.kidney.urine),
        move("plasma", "sweat", f.plasma.sweat + p["input.lost_sweat"] * f.plasma.against),
        move("plasma", "faeces", p["input.lost_gut"] * f.plasma.against),
        move("plasma", "blood", p["input.lost_blood"] * f.plasma.against),
    )


def transfers(f: Flows, p: Mapping[str, Real]) -> tuple[Transfer, ...]:
    """Every way in which magnesium moves, one a line: from, to, how fast."""
    return (*taken(f, p), *exchanged(f), *lost(f, p))


def rates(y: Mapping[str, Real], p: Mapping[str, Real], f: Flows) -> dict[str, Real]:
    """The derivative of every state that holds no magnesium, 1/h."""
    signal = regulators.Signals.of(p, "signal.")
    return {
        **gut.rates(gut.Gut.of(p, "gut."), gut.GutState.of(y), cell=f.cells.free, calcitriol=signal.calcitriol),
        **kidney.rates(kidney.Kidney.of(p, "kidney."), kidney.KidneyState.of(y), cell=f.cells.free,
                       insulin=signal.insulin, aldosterone=signal.aldosterone, oestrogen=signal.oestrogen),
    }


def observables(f: Flows) -> dict[str, Real]:
    """Every flow and concentration of the organs, by its full name."""
    return {f"{organ}.{name}": value for organ, part in f._asdict().items() for name, value in part.numbers().items()}


def motion(y: Mapping[str, Real], p: Mapping[str, Real]) -> Motion:
    """What the body does at states ``y`` under parameters ``p``: transfers (mmol/h), rates, observables."""
    f = flows(y, p)
    return Motion(transfers(f, p), rates(y, p, f), observables(f))
