"""What must hold of every run: the laws of the model, as functions that tests and proofs share."""

from dataclasses import dataclass

import numpy as np
from hypothesis import strategies as st

import magnostat as mg
from magnostat.body.register import SUBSTANCES, substance
from magnostat.engine.kernel import Result
from magnostat.engine.schedule import Schedule
from magnostat.simulation import Prepared, axis, prepare

SALTS = ("citrate", "oxide", "chloride", "carbonate", "gluconate", "hydroxide")
LABELS = ("25Mg", "26Mg")
SOLUTES = ("Ca", "K", "phosphate")


def number(low, high, digits=2):
    return st.floats(low, high).map(lambda x: f"{x:.{digits}f}")


@st.composite
def people(draw):
    """An adult of any size, age and kidney function."""
    return mg.Person(
        sex=draw(st.sampled_from("FM")), age=f"{draw(number(18, 95, 0))} y", weight=f"{draw(number(40, 140))} kg",
        height=f"{draw(number(145, 205, 0))} cm", GFR=f"{draw(number(8, 160))} mL/min",
        albumin=f"{draw(number(18, 52))} g/L",
    )  # fmt: skip


def instants(days):
    return number(0, 24 * days, 3)


LIVABLE = {"Ca": (10, 60), "P": (20, 60), "K": (30, 120), "Na": (40, 300)}  # mmol/d, for always


@st.composite
def minerals(draw, unit, within=None):
    """Some of the calcium, phosphate, potassium and sodium that come with food or a tablet."""
    chosen = draw(st.lists(st.sampled_from(tuple(LIVABLE)), max_size=2, unique=True))
    return {name: f"{draw(number(*(within or {}).get(name, (0, 20))))} {unit}" for name in chosen}


@st.composite
def acts(draw, days=3, labels=True):
    """Diets, tablets, infusions, injections and isotopes, at any time, one on top of the other."""
    found = [{"diet": f"{draw(number(2, 30))} mmol/d", **draw(minerals("mmol/d", LIVABLE))}] if draw(st.booleans()) else []
    if draw(st.booleans()):
        found.append({"diet": f"{draw(number(0, 20))} mmol/d", "from": f"{draw(instants(days))} h"})
    for salt in draw(st.lists(st.sampled_from(SALTS), max_size=3, unique=True)):
        found.append({"take": f"{draw(number(0, 40))} mmol", "as": salt, "at": f"{draw(instants(days))} h",
                      **draw(minerals("mmol"))})  # fmt: skip
    for _ in range(draw(st.integers(0, 2))):
        over = draw(number(0.05, 24, 3))
        found.append({"infuse": f"{draw(number(0, 40))} mmol", "over": f"{over} h", "at": f"{draw(instants(days))} h"})
    for solute in draw(st.lists(st.sampled_from(SOLUTES), max_size=2, unique=True)):
        found.append({"infuse": f"{draw(number(0, 15))} mmol", "solute": solute, "over": f"{draw(number(1, 24))} h",
                      "at": f"{draw(instants(days))} h"})  # fmt: skip
    if draw(st.booleans()):
        found.append({"inject": f"{draw(number(0, 40))} mmol", "at": f"{draw(instants(days))} h"})
    if labels and draw(st.booleans()):
        found.append({"trace": "26Mg", "route": "oral", "dose": f"{draw(number(0, 80))} mg", "at": f"{draw(instants(days))} h"})
    return found


def plans(days=3, labels=True):
    return acts(days, labels).map(lambda found: mg.Plan(found, until=f"{days} d"))


@dataclass
class Moved:
    """A run from the inside: states and the full ledger at the sample times, one row a person."""

    course: Prepared
    result: Result
    rows: tuple[int, ...]

    @property
    def pools(self):
        return np.array(self.course.program.is_pool)

    def imbalance(self):
        """|Σ pools + Σ sinks − Σ sources − start| over Σ |transfers|, for each substance and for each label."""
        program, y, moved = self.course.program, self.result.y, self.result.ledger
        worst = np.zeros(y.shape[:2])
        labels = [f"L{i + 1}:" for i in range(len(self.course.prescription.labels))]
        for kind in [*SUBSTANCES.values(), *labels]:
            pools = [i for i, name in enumerate(program.states) if self.pools[i] and kind_of(name) == kind]
            inward, outward, every = _rows(program, self.rows, kind)
            change = y[:, :, pools].sum(2) - y[:, :1, pools].sum(2)
            gap = change - moved[:, :, inward].sum(2) + moved[:, :, outward].sum(2)
            through = moved[:, :, every].sum(2)
            worst = np.maximum(worst, np.abs(gap) / np.maximum(through, 1e-3))
        return worst


def kind_of(pool):
    """What a pool holds: a substance, or "L1:" for the first isotope."""
    label, colon, _ = pool.partition(":")
    return f"{label}:" if colon else substance(pool)


def _rows(program, kept, kind):
    states = set(program.states)
    inward, outward, every = [], [], []
    for place, row in enumerate(kept):
        source, sink = program.ledger[row]
        if kind_of(source if source in states else sink) != kind:
            continue
        every.append(place)
        if source not in states:
            inward.append(place)
        if sink not in states:
            outward.append(place)
    return inward, outward, every


def move(person, plan, *, n=1, every=6.0, rtol=1e-6, days=None, threads=1) -> Moved:
    """Simulate with the full ledger and keep everything."""
    course = prepare(person, plan, n=n, every=every, days=days)
    kernel = axis.kernel(len(course.prescription.labels), "full")
    hours = course.times - course.times[0]
    result = kernel.run(course.habitual.y, course.parameters, course.schedule, hours, rtol=rtol, threads=threads)
    return Moved(course, result, kernel.ledger_rows)


def difference(a, b):
    """The error measure: the greatest |a − b| / (|b| + 1e-3)."""
    return float(np.max(np.abs(a - b) / (np.abs(b) + 1e-3)))


def one_period(course: Prepared):
    """Kernel, schedule and length of the habitual period of a prepared run."""
    from magnostat.record.expansion import habitual

    cycle = habitual(course.plan)
    kernel = axis.kernel(len(course.prescription.labels))
    schedule: Schedule = course.prescription.schedule(cycle, kernel.program, cyclic=True)
    return kernel, schedule, cycle.end - cycle.begin
