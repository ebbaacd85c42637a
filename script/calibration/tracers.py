"""A label given into a vein: it leaves every pool in the share in which magnesium leaves it."""

from __future__ import annotations

import numpy as np

from magnostat.body import whole

from .machine import CORE, Array
from .person import NAMES, STATE, Person, meals

LEAVING = ("urine", "faeces", "sweat")
PER_KG = 0.87 / 70.0
"""Women have 63 and men 77 % of their weight as lean tissue, the reference adult 80 %."""


def exchange(person: Person) -> tuple[Array, Array]:
    """Rates of change of label amounts (1/h), from flows and pools averaged over a usual day; the pools."""
    a = person.but()
    ys = a.run(meals(12.0, 1.0), list(np.arange(0.0, 24.01, 0.25)), 1e-6)[1:]
    P = {name: float(a.p[i]) for name, i in NAMES.items()}
    P["input.diet"] = 0.0
    flow: dict[tuple[str, str], float] = {}
    for y in ys:
        for source, sink, value in whole.motion(dict(zip(STATE, map(float, y), strict=True)), P).transfers:
            flow[source, sink] = flow.get((source, sink), 0.0) + float(value) / len(ys)
    pools = ys[:, :CORE].mean(axis=0)
    K = np.zeros((CORE, CORE))
    for (source, sink), value in flow.items():
        if source in STATE and pools[STATE[source]] > 1e-9:
            rate = value / pools[STATE[source]]
            K[STATE[source], STATE[source]] -= rate
            if sink in STATE:
                K[STATE[sink], STATE[source]] += rate
    return K, pools


def tracers(person: Person) -> dict[str, float]:
    """Half-times of the modes that plasma shows (h) and exchangeable magnesium (mmol) at 24, 50, 90 and 240 h."""
    K, pools = exchange(person)
    kept = [STATE[name] for name in ("plasma", "interstitium", "fast", "organs", "muscle", "deep", "red_cells",
                                     "surface", "crystal", "colon")]
    A = K[np.ix_(kept, kept)]
    values, vectors = np.linalg.eig(A)
    start = np.linalg.solve(vectors, np.eye(len(kept))[:, 0])
    out: dict[str, float] = {}
    for hours in (24.0, 50.0, 90.0, 240.0):
        label = np.real(vectors @ (np.exp(values * hours) * start))
        out[f"exchangeable {hours:.0f} h"] = float(label[:9].sum() / (label[0] / pools[kept[0]]))
    label = np.real(vectors @ (np.exp(values * 72.0) * start))
    out["avioli 3 d"] = 2.0 * PER_KG * float(label[:9].sum() / (label[0] / pools[kept[0]]))
    late = np.arange(15.0, 60.1, 1.0)
    plasma = np.real(vectors[0] @ (np.exp(values[:, None] * late) * start[:, None]))
    out["half-life 15 to 60 h"] = float(-np.log(2.0) / np.polyfit(late, np.log(plasma), 1)[0])
    seen = np.real(vectors[0] * start)
    modes = sorted((-np.log(2.0) / v.real, s) for v, s in zip(values, seen, strict=True) if s > 0.003)
    for i, (half, _) in enumerate(modes[:6]):
        out[f"half-time {i + 1}"] = float(half)
    return out
