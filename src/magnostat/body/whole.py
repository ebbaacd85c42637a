"""The whole body: the organs wired together by hand. What moves, one transfer a line, is listed in ``moves``."""

from __future__ import annotations

from collections.abc import Mapping

from ..core.balance import Motion
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
from .moves import transfers
from .parts import Body, Flows, body
from .register import FLOWS, HOLDERS, ORGANS, OUTSIDE, PAGES, flow_declarations, parameters, states, substance

__all__ = ["FLOWS", "HOLDERS", "ORGANS", "OUTSIDE", "PAGES", "Body", "Flows", "flow_declarations", "flows", "motion",
           "observables", "parameters", "rates", "states", "substance", "transfers"]


def flows(y: Mapping[str, Real], p: Mapping[str, Real]) -> Flows:
    """The flows of every organ, from states ``y`` and parameters ``p`` by name: volume first, then what swims in it."""
    b = body(y, p)
    volume = sodium.volume(b.sodium, sodium.SodiumState.of(y), space=b.space)
    acids = regulators.flows(b.signal)
    anion = citrate.flows(citrate.Citrate.of(p, "citrate."), citrate.CitrateState.of(y), water=volume * b.space)
    V_p = b.plasma.V_p * sodium.plasma_volume(b.sodium, volume)
    V_i = b.plasma.V_i * sodium.interstitial_volume(b.sodium, volume, V_p=b.plasma.V_p, space=b.space)
    fluid = plasma.flows(b.plasma, plasma.PlasmaState.of(y), V_p=V_p, V_i=V_i,
                         albumin=b.plasma.albumin * b.plasma.V_p / V_p, pH=b.signal.pH,
                         fatty_acids=acids.bound_acids, citrated=anion.on_magnesium)
    tissue = cells.flows(b.cells, cells.CellsState.of(y), outside=fluid.outside, insulin=b.signal.insulin,
                         catecholamines=b.signal.catecholamines)
    digested = gut.flows(b.gut, gut.GutState.of(y), relative=fluid.relative, held=tissue.held,
                         k_diss_a=p["input.k_diss_a"], k_diss_b=p["input.k_diss_b"], k_diss_c=p["input.k_diss_c"])
    blood = erythrocyte.flows(erythrocyte.Erythrocyte.of(p, "erythrocyte."), erythrocyte.ErythrocyteState.of(y),
                              relative=fluid.relative, held=tissue.held)
    return _regulated(b, volume, V_i, acids, anion, fluid, tissue, digested, blood)


def _regulated(b: Body, volume: Real, V_i: Real, acids: regulators.SignalsFlows, anion: citrate.CitrateFlows,
               fluid: plasma.PlasmaFlows, tissue: cells.CellsFlows, digested: gut.GutFlows,
               blood: erythrocyte.ErythrocyteFlows) -> Flows:
    """The tubule, the minerals and their hormones, on top of what plasma and cells hold."""
    y, p, k, water = b.y, b.p, b.kidney, volume * b.space
    salt = sodium.flows(b.sodium, sodium.SodiumState.of(y), space=b.space, GFR=k.GFR, voltage=kidney.voltage(k),
                        cell=tissue.free, potassium=potassium.relative(b.potassium, potassium.PotassiumState.of(y), water=water))
    kalium = potassium.flows(b.potassium, potassium.PotassiumState.of(y), water=water, cell=tissue.free,
                             insulin=b.signal.insulin, catecholamines=b.signal.catecholamines,
                             delivered=salt.delivered, reabsorbed=salt.reabsorbed, k_CD=b.sodium.k_CD)
    glands, made = parathyroid.Parathyroid.of(p, "parathyroid."), calcitriol.Calcitriol.of(p, "calcitriol.")
    permitted, heard = parathyroid.effect(glands, parathyroid.ParathyroidState.of(y), relative=fluid.relative, cell=tissue.free)
    lime = calcium.flows(calcium.Calcium.of(p, "calcium."), calcium.CalciumState.of(y), V_p=b.plasma.V_p * salt.plasma,
                         V_i=V_i, albumin=b.plasma.albumin / salt.plasma, pH=b.signal.pH,
                         E_complex=b.plasma.E_complex, citrated=anion.on_calcium, magnesium=fluid.active, PTH=heard,
                         calcitriol=y["calcitriol"], E_CaSR=k.E_CaSR, pore=kidney.permeability(k) * kidney.voltage(k),
                         taken_PT=salt.taken_PT, GFR=k.GFR)
    salts = phosphate.flows(phosphate.Phosphate.of(p, "phosphate."), phosphate.PhosphateState.of(y), water=water,
                            insulin=b.signal.insulin, PTH=heard, calcitriol=y["calcitriol"], GFR=k.GFR,
                            calcium=lime.relative, magnesium=fluid.active)
    return Flows(
        gut=digested, plasma=fluid, cells=tissue, erythrocyte=blood, sodium=salt, potassium=kalium, calcium=lime,
        phosphate=salts, citrate=anion, signal=acids,
        bone=bone.flows(bone.Bone.of(p, "bone."), bone.BoneState.of(y), outside=fluid.outside, calcium=lime.of_day,
                        phosphate=salts.of_day, PTH=heard),
        kidney=kidney.flows(k, kidney.KidneyState.of(y), ultrafilterable=fluid.ultrafilterable, calcium=lime.relative,
                            PTH=heard, EGF=b.signal.EGF, taken_PT=salt.taken_PT, NCC=b.sodium.NCC, pH=b.signal.pH),
        parathyroid=parathyroid.flows(glands, parathyroid.ParathyroidState.of(y), permitted=permitted, effective=heard,
                                      calcium=lime.relative, magnesium=fluid.active, E_CaSR=k.E_CaSR),
        calcitriol=calcitriol.flows(made, calcitriol.CalcitriolState.of(y), PTH=heard, cell=tissue.free, FGF23=y["FGF23"],
                                    GFR=k.GFR),
        dialyser=_dialysed(p, b, fluid, lime, anion, kalium, salts),
    )


def _dialysed(p: Mapping[str, Real], b: Body, fluid: plasma.PlasmaFlows, lime: calcium.CalciumFlows,
              anion: citrate.CitrateFlows, kalium: potassium.PotassiumFlows, salts: phosphate.PhosphateFlows) -> dialyser.DialyserFlows:
    """What a machine takes: it meets plasma, whose citrate it may raise."""
    magnesium = dialyser.Carried(total=fluid.total, complexed=b.plasma.b_complex * b.plasma.E_complex, bound=fluid.bound)
    chalk = dialyser.Carried(total=lime.total, complexed=p["calcium.b_complex"] * b.plasma.E_complex, bound=lime.bound)
    return dialyser.flows(dialyser.Dialyser.of(p, "dialyser."), bond=citrate.Citrate.of(p, "citrate."),
                          citrate=anion.concentration, magnesium=magnesium, calcium=chalk, potassium=kalium.total,
                          phosphate=p["phosphate.f_filtered"] * salts.total, sodium=b.sodium.concentration)


def rates(y: Mapping[str, Real], p: Mapping[str, Real], f: Flows) -> dict[str, Real]:
    """The derivative of every state that holds no substance, 1/h."""
    b = body(y, p)
    return {
        **gut.rates(b.gut, gut.GutState.of(y), cell=f.cells.free, calcitriol=y["calcitriol"], oestrogen=b.signal.oestrogen,
                    insulin=b.signal.insulin, EGF=b.signal.EGF, PTH=f.parathyroid.effective, FGF23=y["FGF23"]),
        **kidney.rates(b.kidney, kidney.KidneyState.of(y), cell=f.cells.free, insulin=b.signal.insulin,
                       aldosterone=y["aldosterone"], oestrogen=b.signal.oestrogen),
        **sodium.rates(b.sodium, sodium.SodiumState.of(y), filled=f.sodium.volume, potassium=f.potassium.relative,
                       relative=f.plasma.relative),
        **bone.rates(bone.Bone.of(p, "bone."), bone.BoneState.of(y), asked=f.bone.asked),
        **phosphate.rates(phosphate.Phosphate.of(p, "phosphate."), phosphate.PhosphateState.of(y),
                          of_day=f.phosphate.of_day, calcitriol=y["calcitriol"]),
        **parathyroid.rates(parathyroid.Parathyroid.of(p, "parathyroid."), parathyroid.ParathyroidState.of(y), f.parathyroid,
                            calcium=f.calcium.relative, phosphate=f.phosphate.relative, calcitriol=y["calcitriol"]),
        **calcitriol.rates(calcitriol.Calcitriol.of(p, "calcitriol."), f.calcitriol),
    }


def observables(f: Flows) -> dict[str, Real]:
    """Every flow and concentration of the organs, by its full name."""
    return {f"{organ}.{name}": value for organ, part in f._asdict().items() for name, value in part.numbers().items()}


def motion(y: Mapping[str, Real], p: Mapping[str, Real]) -> Motion:
    """What the body does at states ``y`` under parameters ``p``: transfers (mmol/h), rates, observables."""
    f = flows(y, p)
    return Motion(transfers(f, p), rates(y, p, f), observables(f))
