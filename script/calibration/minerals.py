"""The experiments that set calcium, phosphate, potassium, sodium and their hormones: name of a result -> number."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from .machine import Array
from .person import STATE, Person, Rate, meals

Results = dict[str, float]
Settle = Callable[..., Person]
DAY = 24.0
HYPOPARATHYROID = {"parathyroid__E_gland": 0.003}
HYPERPARATHYROID = {"parathyroid__E_gland": 4.0, "parathyroid__E_set": 1.17}
WITH = {"K": "input.diet_K", "Na": "input.diet_Na"}


def fasting(person: Person) -> Results:
    """What a fasting sample at 08:00 shows."""
    o = person.seen()
    return {"Ca": o["calcium.total"], "iCa": o["calcium.ionised"], "P": o["phosphate.total"], "K": o["potassium.total"],
            "PTH": person["PTH"], "calcitriol": person["calcitriol"], "FGF23": person["FGF23"], "Mg": o["plasma.total"],
            "aldosterone": person["aldosterone"], "volume": o["sodium.volume"]}


def urine(person: Person, name: str) -> float:
    """Excreted over a usual day, mmol."""
    a, hours = person.but(), np.arange(0.0, 24.01, 0.5)
    ys = a.run(meals(person.diet, 1.0), list(hours), 1e-5)
    return float(np.trapezoid([a.seen(y)[f"{name}.urine"] for y in ys], hours))


def swapped(plan: list[Rate], name: str, daily: float) -> list[Rate]:
    """The same meals with another daily amount of one nutrient."""
    usual = {"input.diet_K": 70.0, "input.diet_Na": 150.0, "input.diet_Ca": 25.0, "input.diet_P": 45.0}[name]
    return [(a, b, n, r * daily / usual if n == name else r) for a, b, n, r in plan]


def rest(person: Person) -> Results:
    """The reference adult."""
    base = fasting(person)
    return {**{f"rest {name}": value for name, value in base.items()}, "rest urine Ca": urine(person, "calcium")}


def failing(person: Person, settle: Settle) -> Results:
    """Kidneys that fail, by GFR in mL/min."""
    base, out = fasting(person), {}
    for rate in (52, 37, 30, 15):
        found = fasting(settle(kidney__GFR=0.06 * rate))
        for name in ("Ca", "P", "K", "Mg", "volume"):
            out[f"GFR {rate} {name}"] = found[name]
        for name in ("PTH", "calcitriol", "FGF23", "aldosterone"):
            out[f"GFR {rate} {name}"] = found[name] / base[name]
    return out


def glands(person: Person, settle: Settle) -> Results:
    """Clamps of ionised calcium, parathyroid disease, and the tubular maximum of magnesium in it (Rude 1980)."""
    out: Results = {}
    for name, change in (("normal", {}), ("hypoparathyroid", HYPOPARATHYROID), ("hyperparathyroid", HYPERPARATHYROID)):
        a = settle(kidney__GFR=6.7, **change)
        found = fasting(a)
        out.update({f"{name} {key}": found[key] for key in ("Ca", "P", "PTH", "calcitriol", "Mg")})
        out[f"{name} urine Ca"] = urine(a, "calcium")
        plan = [*meals(12.0, 1.0), (0.0, 0.5, "input.infused", 20.0), (0.5, 6.0, "input.infused", 4.0)]
        ys = a.but().run(plan, [0.0, 5.5])
        o = a.seen(ys[1])
        out[f"Tm {name}"] = o["plasma.ultrafilterable"] - o["kidney.excreted"]
    return out


def infusions(person: Person, settle: Settle) -> Results:
    """Ferment 1987, Cholst 1984, and the bolus of Fatemi 1991 in replete people."""
    base, out = person["PTH"], {}
    a = settle(kidney__GFR=6.9)
    for name, given, amount in (("Mg", "input.infused", 7.08), ("Ca", "input.infused_Ca", 4.25)):
        plan = [(0.0, 1 / 12, given, 12.0 * amount)]
        with_ = a.but().run(plan, [0.0, 0.75])[1][STATE["PTH"]]
        out[f"ferment {name}"] = float(with_) / a["PTH"]
    fluids = {"plasma__V_p": 2.94, "plasma__V_i": 10.6, "plasma__albumin": 33.0}
    a = settle(**fluids, kidney__GFR=9.0)
    start = fasting(a)
    b = a.but()
    ys = b.run([(0.0, 0.5, "input.infused", 48.8), (0.5, 3.5, "input.infused", 8.12)], [0.0, 0.5, 2.0, 3.0])
    end = b.seen(ys[3])
    out["cholst Ca"] = end["calcium.total"] - start["Ca"]
    out["cholst iCa"] = end["calcium.ionised"] / start["iCa"]
    out["cholst PTH"] = float(ys[1][STATE["PTH"]]) / start["PTH"]
    out["bolus replete"] = bolus(person, [])
    for name, clamp in (("low", 0.05), ("high", -0.05)):
        out[f"clamp {name}"] = clamped(person, clamp) / base
    return out


def clamped(person: Person, sign: float) -> float:
    """Hormone in the second hour of a clamp that holds ionised calcium 0.2 mmol/L away, by adding or taking calcium."""
    a = person.but()
    aim = a.seen()["calcium.ionised"] - 0.2 * float(np.sign(sign))
    for _ in range(24):
        now = a.seen()["calcium.ionised"]
        rate = 60.0 * (aim - now) + 3.0 * (aim - person.seen()["calcium.ionised"]) / 0.2
        a.run([(0.0, 0.0833, "input.infused_Ca", rate)], [0.0, 0.0833], 1e-4)
    return a["PTH"]


def bolus(person: Person, habit: list[Rate]) -> float:
    """Hormone a quarter of an hour after 6 mmol of magnesium in 5 min, over that before."""
    a = person.but()
    before = a["PTH"]
    a.run([*habit, (0.0, 1 / 12, "input.infused", 72.0)], [0.0, 0.25])
    return a["PTH"] / before


def depleted(person: Person) -> Results:
    """Fatemi 1991 and Shils 1964, 1969."""
    base, a = fasting(person), person.but()
    a.run(meals(0.4, 21.0), [0.0, 504.0], 1e-4)
    end = fasting(a)
    out = {"fatemi Ca": end["Ca"] - base["Ca"], "fatemi calcitriol": end["calcitriol"] / base["calcitriol"],
           "fatemi PTH": end["PTH"] / base["PTH"], "fatemi Mg": end["Mg"] / base["Mg"],
           "bolus depleted": bolus(a, []), "fatemi K": end["K"] - base["K"]}
    a = person.but()
    a.run(meals(0.38, 200.0, at=(0.0,)), [0.0, 4800.0], 1e-4)
    end = fasting(a)
    return {**out, "shils Ca": end["Ca"], "shils K": end["K"], "shils PTH": end["PTH"] / base["PTH"], "shils Mg": end["Mg"]}


def salt(person: Person, settle: Settle) -> Results:
    """Diets of potassium and sodium; tubules that lose sodium."""
    base, out = fasting(person), {}
    for daily in (15.0, 30.0, 200.0):
        a = person.but()
        a.run(swapped(meals(12.0, 30.0), "input.diet_K", daily), [0.0, 720.0], 1e-4)
        out[f"K on {daily:.0f}"] = fasting(a)["K"]
    for daily in (10.0, 300.0):
        a = person.but()
        a.run(swapped(meals(12.0, 10.0), "input.diet_Na", daily), [0.0, 240.0], 1e-4)
        found = fasting(a)
        out[f"aldosterone on Na {daily:.0f}"] = found["aldosterone"] / base["aldosterone"]
        out[f"volume on Na {daily:.0f}"] = found["volume"]
    for name, change in (("thiazide", {"sodium__NCC": 0.3}), ("loop", {"kidney__NKCC2": 0.8}),
                         ("amiloride", {"sodium__ENaC": 0.5}), ("NCC lost", {"sodium__NCC": 0.03, "kidney__E_DCT": 0.4})):
        a = settle(**change)
        found = fasting(a)
        out.update({f"{name} {key}": found[key] for key in ("K", "Ca", "Mg", "aldosterone")})
        out[f"{name} urine Ca"] = urine(a, "calcium")
    a = settle(kidney__E_DCT=0.12, gut__E_TRPM6=0.15)
    out.update({f"channel lost {key}": value for key, value in fasting(a).items() if key in ("Mg", "Ca", "K", "PTH")})
    return out


def adrenaline(person: Person) -> Results:
    """Two hours of catecholamines ten times normal; insulin twelve times normal."""
    out: Results = {}
    for name, change in (("adrenaline", {"signal__catecholamines": 10.0}), ("insulin", {"signal__insulin": 12.0})):
        a = person.but(**change)
        a.run([], [0.0, 2.0])
        b = person.but()
        b.run([], [0.0, 2.0])
        out[f"{name} Mg"], out[f"{name} K"] = (fasting(a)[k] - fasting(b)[k] for k in ("Mg", "K"))
        out[f"{name} P"] = fasting(a)["P"] - fasting(b)["P"]
    return out


def everything(fitted: Mapping[str, float] | None = None) -> Results:
    """All results of one parameter set."""
    person = Person(fitted)

    def settle(**changed: float) -> Person:
        return Person(fitted, start=person.y, **changed) if changed else person.but()

    return {**rest(person), **failing(person, settle), **glands(person, settle), **infusions(person, settle),
            **depleted(person), **salt(person, settle), **adrenaline(person)}


__all__ = ["Array", "everything"]
