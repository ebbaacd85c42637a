"""The experiments that set parameters, run on the reference person: name of a result -> number."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from .machine import Array
from .minerals import HYPERPARATHYROID, HYPOPARATHYROID
from .person import MEAL, NAMES, STATE, Person, Rate, meals

Results = dict[str, float]
BIESENBACH_WEIGHT = 75.0
SET_POINT = ("plasma__set_point", "kidney__s_CaSR", "kidney__V_DCT")
DAY = 24.0


def urine(ys: Array, start: int = 0, end: int = -1) -> float:
    """Urinary magnesium between two samples of one run, mmol."""
    return float(ys[end, STATE["sum.urine"]] - ys[start, STATE["sum.urine"]])


def habit(person: Person) -> Results:
    """A usual day of the reference adult."""
    a = person.but()
    y = a.y.copy()
    ys = a.run(meals(12.0, 1.0), [0.0, DAY], 1e-7)
    o = a.seen(y)
    counted = ("urine", "small", "colonic", "secreted", "shed", "voided")
    gain = {name: float(ys[1, STATE[f"sum.{name}"]]) for name in counted}
    # label secreted into the colon leaves it by stool or is taken up again, in proportion to the two flows
    kept = gain["colonic"] / (gain["colonic"] + gain["voided"])
    return {
        "serum": a.total(y), "urine": gain["urine"],
        "FE": 100.0 * gain["urine"] / DAY / (a["kidney.GFR"] * 0.7 * a.total(y)),
        "endogenous": (gain["secreted"] + gain["shed"]) * (1.0 - kept),
        "absorbed": (gain["small"] + gain["colonic"]) / 12.0,
        "colon share": 100.0 * gain["colonic"] / (gain["small"] + gain["colonic"]),
        "cell": o["cells.free"], "red cell": a["red_cells"] / a["erythrocyte.volume"],
        "proximal": o["kidney.proximal"] / o["plasma.ultrafilterable"],
        "limb": o["kidney.limb"] / o["plasma.ultrafilterable"],
        "distal": o["kidney.distal"] / o["plasma.ultrafilterable"],
    }


def label(person: Person, plan: list[Rate], hours: float, share: Callable[[float], float]) -> float:
    """Share of an oral label that has crossed the gut wall; ``share`` of what is eaten at an hour is label, mmol/h."""
    times = np.unique(np.concatenate([np.arange(0.0, 30.0, 0.05), np.arange(30.0, hours, 0.5), [hours]]))
    a = person.but()
    ys = a.run(plan, list(times), 1e-6)
    s = a.seen
    stomach = small = colon = crossed = 0.0
    for (t, y), (u, _) in zip(zip(times[:-1], ys[:-1], strict=True), zip(times[1:], ys[1:], strict=True), strict=True):
        o, h = s(y), u - t
        stomach += share(0.5 * (t + u)) * h
        e = stomach * (1.0 - np.exp(-h / a["gut.tau_stomach"]))
        small, stomach = small + e, stomach - e
        if y[STATE["small_bowel"]] > 1e-12:
            up, on = (o[f"gut.{name}"] / y[STATE["small_bowel"]] for name in ("absorbed", "moved"))
            gone = small * (1.0 - np.exp(-(up + on) * h))
            small, crossed, colon = small - gone, crossed + gone * up / (up + on), colon + gone * on / (up + on)
        up, on = (o[f"gut.{name}"] / max(y[STATE["colon"]], 1e-12) for name in ("colonic", "voided"))
        gone = colon * (1.0 - np.exp(-(up + on) * h))
        colon, crossed = colon - gone, crossed + gone * up / (up + on)
    return crossed


def gut(person: Person) -> Results:
    """Sabatier 2003, Fine 1991, a trace, a usual meal."""
    dose = 2.88
    fasted = [(0.0, MEAL, "input.diet", dose / MEAL), *meals(12.0, 12.0, at=(4.0, 11.0))]
    out = {"sabatier": label(person, fasted, 288.0, lambda t: 1.0 / MEAL if t < MEAL else 0.0)}
    for name, dose in (("fine low", 1.5), ("fine high", 41.5), ("trace", 0.3), ("meal 4", 4.0), ("meal 7.8", 7.8)):
        took = []
        for eaten in (dose, 0.0):
            a = person.but()
            ys = a.run([(12.0, 12.0 + MEAL, "input.diet", eaten / MEAL)], [0.0, 12.0, 22.0])
            took.append(sum(ys[2, STATE[f"sum.{part}"]] - ys[1, STATE[f"sum.{part}"]] for part in ("small", "colonic")))
        out[name] = 100.0 * (took[0] - took[1]) / dose
    return out


def load(person: Person, dose: float, hours: float, diet: float) -> tuple[float, float, float]:
    """Retention of a load over 24 h, uncorrected and corrected for basal urine, %; serum at its end."""
    found = []
    for amount in (dose, 0.0):
        a = person.but()
        plan = [*meals(diet, 1.0), (0.0, hours, "input.infused", amount / hours)]
        found.append(a.run(plan, [0.0, hours, DAY]))
    with_, without = (urine(ys) for ys in found)
    return 100.0 * (1.0 - with_ / dose), 100.0 * (1.0 - (with_ - without) / dose), person.total(found[0][1])


def loads(person: Person, settle: Callable[..., Person]) -> Results:
    """loading test 1994, Rob 1999, Lu 2002, Cholst 1984."""
    out: Results = {}
    adult = settle(kidney__GFR=6.5)
    out["danielson"], out["danielson corrected"], _ = load(adult, 30.0, 8.0, 12.0)
    out["rob"], _, _ = load(adult, 7.2, 1.0, 12.0)
    out["rob transplant"], _, _ = load(settle(kidney__GFR=4.8, kidney__E_DCT=0.4), 7.2, 1.0, 12.0)
    fluids = {"plasma__V_p": 2.94, "plasma__V_i": 10.6, "plasma__albumin": 33.0}
    a = settle(**{**lean(person, 0.663), **fluids}, kidney__GFR=9.0)
    ys = a.run([(0.0, 0.5, "input.infused", 48.7), (0.5, 3.5, "input.infused", 8.1)], [0.0, 0.5, 3.0])
    out["cholst 30 min"] = a.total(ys[1])
    return {**out, **lu(person, settle)}


def lean(person: Person, share: float) -> dict[str, float]:
    """What follows lean tissue, in a body with that share of the reference adult's."""
    followed = ("plasma.V_p", "plasma.V_i", "plasma.Q_capillary", "cells.fast0", "cells.organs0", "cells.muscle0",
                "cells.deep0", "erythrocyte.volume", "bone.surface0", "bone.turnover", "bone.mineral0", "bone.exchangeable0",
                "bone.exchange", "potassium.content", "potassium.exchange", "phosphate.content", "phosphate.exchange")
    return {name.replace(".", "__"): share * person[name] for name in followed}


def lu(person: Person, settle: Callable[..., Person]) -> Results:
    """Lu 2002: pre-eclamptic women of 57 kg and 36 weeks, their fluids, cells and bone as people/ gives them."""
    fluids = {"plasma__V_p": 2.7, "plasma__V_i": 10.6, "plasma__albumin": 33.0}
    a = settle(**{**lean(person, 0.663), **fluids}, kidney__GFR=6.06)
    start, hours = a.total(), np.arange(0.0, 15.1, 0.25)
    fasting = a.but().run(meals(12.0, 1.0), list(hours), 1e-5)
    ys = a.run([*meals(12.0, 1.0), (0.0, 1.0, "input.infused", 27.8), (1.0, 6.0, "input.infused", 5.55)], list(hours))
    above = np.array([a.total(y) - start for y in ys])
    tail = np.log(above[-12] / above[-1]) / 2.75
    area = float(np.trapezoid(above, dx=0.25)) + above[-1] / max(tail, 0.01)
    out = {"lu clearance": 55.55 / area}
    for hour, given in ((1, 27.8), (6, 55.55)):
        i = 4 * hour
        out[f"lu volume {hour} h"] = (given - urine(ys, 0, i) + urine(fasting, 0, i)) / above[i]
    return out


def intensive_care(person: Person, settle: Callable[..., Person]) -> Results:
    """Biesenbach 2018 and Chan 2022: an acute rise in people with low albumin, then a bolus and an infusion, no food."""
    out: Results = {}

    def raised(serum: float, **changed: float) -> Person:
        a = settle(**changed)
        factor = serum / a.total()
        for pool in ("plasma", "interstitium", "fast"):
            a.y[STATE[pool]] *= factor
        return a

    a = raised(1.09, **lean(person, 0.98), kidney__GFR=5.0, plasma__albumin=30.0)
    start = a.y.copy()
    ys = a.run([(0.0, 1 / 6, "input.infused", 60.0), (1 / 6, 12.2, "input.infused", 3.0)], [0.0, 0.5, 1.0, 6.0, 12.0])
    out.update({f"biesenbach {h} h": a.total(ys[i]) for h, i in (("1", 2), ("6", 3), ("12", 4))})
    out["biesenbach urine"] = urine(ys)
    rise, basal = a.total(ys[2]) - a.total(start), 0.15
    out["biesenbach volume"] = (12.5 - urine(ys, 0, 2) + basal) / rise / BIESENBACH_WEIGHT
    ill = {**lean(person, 0.93), "kidney__GFR": 4.17, "plasma__albumin": 26.0}
    factor = 0.94 / settle(**ill).total()
    for _ in range(3):
        a = settle(**ill, **{name: factor * person[name.replace("__", ".")] for name in SET_POINT})
        factor *= 0.94 / a.total()
    tube = (0.0, 4.0, 8.0, 12.0, 16.0, 20.0)
    a.run(meals(8.0, 1.0, at=tube), [0.0, DAY])
    ys = a.run([*meals(8.0, 2.0, at=tube), (0.0, 1.0, "input.infused", 10.0), (1.0, 25.0, "input.infused", 2.25)],
               [0.0, 1.0, 7.0, 25.0])
    return {**out, **{f"chan {h} h": a.total(ys[i]) for h, i in ((1, 1), (7, 2), (25, 3))}}


def tubule(settle: Callable[..., Person]) -> Results:
    """Rude 1980: reabsorbed per litre of filtrate in the fourth hour of an infusion, hormones running."""
    out = {}
    for total in (1.4, 1.8, 2.2):
        out[f"Tm at {total}"] = maximum(settle(kidney__GFR=6.7), total)
    for name, change in (("hyperparathyroid", HYPERPARATHYROID), ("hypoparathyroid", HYPOPARATHYROID)):
        out[f"Tm {name}"] = maximum(settle(kidney__GFR=6.7, **change), 1.8)
    return out


def maximum(person: Person, total: float) -> float:
    """Reabsorbed per litre of filtrate, mmol/L, when an infusion has brought serum to ``total`` after four hours."""
    scale = 12.0 * (total - person.total())
    for _ in range(3):
        a = person.but()
        a.run([(0.0, 0.5, "input.infused", 2.0 * scale), (0.5, 4.0, "input.infused", 0.35 * scale)], [0.0, 4.0], 1e-4)
        scale *= (total - person.total()) / max(a.total() - person.total(), 1e-3)
    o = a.seen()
    return o["plasma.ultrafilterable"] - o["kidney.excreted"]


def depletion(person: Person) -> Results:
    """Fatemi 1991, Shils 1964 and 1969, Nielsen 2007."""
    a = person.but()
    start, red = a.total(), a["red_cells"]
    free = a.seen()["erythrocyte.free"]
    out = {"fatemi serum before": start}
    out["fatemi before"], out["fatemi before corrected"], _ = load(a, 14.0, 4.0, 12.0)
    ys = a.run(meals(0.4, 21.0), [0.0, 144.0, 168.0, 480.0, 504.0], 1e-4)
    out["fatemi serum"] = a.total() / start
    out["fatemi urine week 1"], out["fatemi urine week 3"] = urine(ys, 1, 2), urine(ys, 3, 4)
    out["fatemi red free"] = a.seen()["erythrocyte.free"] / free
    out["fatemi cell free"] = a.seen()["cells.free"]
    out["fatemi after"], out["fatemi after corrected"], _ = load(a, 14.0, 4.0, 0.4)
    a = person.but()
    ys = a.run(meals(0.38, 266.0, at=(0.0,)), [0.0, *(d * DAY for d in (50, 90, 100, 150, 200, 266))], 1e-4)
    for day, i in ((50, 1), (100, 3), (150, 4), (200, 5), (266, 6)):
        out[f"shils {day} d"] = a.total(ys[i]) / start
    out["shils red cells 90 d"] = float(ys[2, STATE["red_cells"]]) / red
    a = person.but()
    out["nielsen"] = a.total(a.run(meals(4.16, 78.0), [0.0, 78 * DAY], 1e-4)[1]) - start
    return out


def supplement(person: Person, settle: Callable[..., Person]) -> Results:
    """Zhang 2016: 15 mmol/d in two doses with meals, 12 weeks, adults of 50 years."""
    a = settle(kidney__GFR=6.3)
    start, days = a.total(), 84.0
    base = urine(a.but().run(meals(12.0, 1.0), [0.0, DAY], 1e-6))
    more = [*meals(12.0, days), *meals(15.0, days, at=(0.0, 11.0))]
    times = [0.0, 14 * DAY, 83 * DAY, 84 * DAY]
    ys = a.run(more, times, 1e-4)
    return {"zhang serum": a.total() - start, "zhang urine": urine(ys, 2, 3) - base,
            "zhang serum 2 wk": a.total(ys[1]) - start}


LESIONS: Mapping[str, dict[str, float]] = {
    "HSH": {"kidney__E_DCT": 0.12, "gut__E_TRPM6": 0.15},
    "FHHNC": {"kidney__CLDN16_19": 0.35, "kidney__GFR": 4.8},
    "Gitelman": {"sodium__NCC": 0.03, "kidney__E_DCT": 0.4},
    "thiazide": {"sodium__NCC": 0.3},
    "amiloride": {"sodium__ENaC": 0.5, "kidney__E_DCT": 1.15},
    "Bartter": {"kidney__NKCC2": 0.5, "kidney__E_DCT": 1.7},
    "loop": {"kidney__NKCC2": 0.8, "kidney__E_DCT": 1.25},
    "CLDN10 lost": {"kidney__CLDN10": 0.2},
    "CNNM2": {"kidney__E_DCT": 0.15},
    "severe PPI": {"gut__E_TRPM6": 0.10},
    "CKD 60": {"kidney__GFR": 3.6},
    "CKD 30": {"kidney__GFR": 1.8},
    "CKD 15": {"kidney__GFR": 0.9},
}
"""Changes that stand for a lesion or a stage; their sizes are chosen, so they carry little weight."""


def lesions(settle: Callable[..., Person]) -> Results:
    """Serum at the habitual state of each lesion; the slope under antibodies against the EGF receptor."""
    out: Results = {}
    for name, change in LESIONS.items():
        a = settle(**change)
        out[name] = a.total()
        if name in ("FHHNC", "Gitelman"):
            y = a.y.copy()
            out[f"{name} FE"] = 100.0 * urine(a.run(meals(12.0, 1.0), [0.0, DAY])) / DAY / (
                a["kidney.GFR"] * 0.7 * a.total(y))
    a = settle().but(signal__EGF=0.0)
    ys = a.run(meals(12.0, 90.0), [0.0, *np.arange(15.0, 91.0, 15.0) * DAY], 1e-4)
    days, serum = np.array([0.0, *np.arange(15.0, 91.0, 15.0)]), np.array([a.total(y) for y in ys])
    out["EGF slope"] = 1e3 * float(np.polyfit(days, serum, 1)[0])
    return out


def everything(fitted: Mapping[str, float] | None = None) -> Results:
    """All results of one parameter set."""
    from .tracers import tracers

    person = Person(fitted)

    def settle(**changed: float) -> Person:
        return Person(fitted, start=person.y, **changed) if changed else person.but()

    return {**habit(person), **gut(person), **loads(person, settle), **intensive_care(person, settle), **tubule(settle),
            **depletion(person), **supplement(person, settle), **lesions(settle), **tracers(person)}


__all__ = ["LESIONS", "NAMES", "everything", "load", "urine"]
