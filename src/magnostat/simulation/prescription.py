"""What each act of a plan gives: the acts of a timeline as rates and jumps into the body, for a group of people."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ..body.system import LABELS
from ..catalogue.preparation import Preparation, preparation
from ..core.errors import MagnostatError
from ..core.quantity import Quantity
from ..engine.program import Program
from ..engine.schedule import Schedule
from ..people.cohort import Cohort
from ..record.acts import Act, Dialyse, Diet, Disorder, Drug, Infuse, Inject, Lose, Take, Trace
from ..record.expansion import Course, Dose, Meal, Timeline, expand
from ..record.plan import Plan
from . import binding, dialysis
from .acting import Acting, switch
from .disease import Disease
from .dosing import SLOTS, WAYS, Tally, Way, refuse, too_many_solids
from .medication import Medication
from .reached import Reached, begun

Floats = NDArray[np.float64]
MARKS = 5000
QUIET = ("fibre",)
EATEN = ("Ca", "P", "K")
"""What is eaten in the same meals as magnesium; sodium, whose pool is large, comes at a steady rate."""

INFUSED = {"Mg": "infused", "Ca": "infused_Ca", "K": "infused_K", "phosphate": "infused_P"}


@dataclass
class Prescription:
    """Everything that is given: the tally of a timeline, the dissolution rates of its tablets, marks for plots, notes.

    ``labels`` are the isotopes of the plan; the i-th rides as the i-th of the system's labels. ``diets`` (mmol/h, one a
    person) takes the place of the habitual diet, where people were selected for it. ``acting``: disorders and drugs.
    ``reached``: the doses of the acts that are titrated, as far as they are found.
    """

    plan: Plan
    cohort: Cohort
    labels: tuple[str, ...] = ()
    solids: dict[tuple[str, str], str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    diets: Floats | None = None
    acting: tuple[Acting, ...] = ()
    reached: dict[Take, Reached] = field(default_factory=dict)
    _texts: dict[int, tuple[Act, str]] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        """Look over the acts: refuse what this version cannot simulate, give each preparation its place."""
        for number, act in enumerate(self.plan.acts):
            try:
                self._look(act)
            except MagnostatError as error:
                raise error.within(f"do[{number}]") from None
        if len(self.solids) > len(SLOTS):
            raise too_many_solids([f"{form} of {salt}" for salt, form in self.solids])

    def _look(self, act: Act) -> None:
        if isinstance(act, Disorder | Drug):
            each = (Disease(act, self.cohort, self.plan.span[0]) if isinstance(act, Disorder)
                    else Medication(act, self.cohort, self.plan.zero))  # fmt: skip
            self.acting = (*self.acting, each)
            for note in each.notes:
                self._note(note)
        if isinstance(act, Dialyse):
            dialysis.look(act)
        if isinstance(act, Take) and act.titrate is not None:
            self.reached[act] = begun(act, act.titrate, self.cohort)
        if isinstance(act, Diet) and act.share < 1:
            raise refuse("a 'diet' for a share of the people")
        if isinstance(act, Trace) and act.label not in self.labels:
            self.labels = (*self.labels, act.label)
        kind = self._kind(act)
        if kind and not preparation(*kind).dissolved and kind not in self.solids:
            self.solids[kind] = SLOTS[min(len(self.solids), len(SLOTS) - 1)] if len(self.solids) < len(SLOTS) else ""
        self._note_quiet(act)

    def _kind(self, act: Act) -> tuple[str, str] | None:
        """Salt and form of what is swallowed as a preparation; None where nothing is."""
        if isinstance(act, Take) and act.amount.value == 0 and not act.amount.spread and act.titrate is None:
            return None
        if isinstance(act, Take) and act.salt not in ("food", "water"):
            return act.salt, act.form
        if isinstance(act, Trace) and act.route == "oral" and act.salt not in ("food", "water", "solution"):
            return act.salt, "tablet"
        return None

    def _note_quiet(self, act: Act) -> None:
        if isinstance(act, Take):
            told = [key for key in QUIET if getattr(act, key) is not None]
            if told:
                self._note(f"{', '.join(told)} taken along with magnesium do not act in this version")

    def _note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)

    def constants(self) -> dict[str, float]:
        """Inputs that hold throughout: the dissolution rate of each solid preparation, 1/h."""
        return {f"input.k_diss_{slot[-1]}": preparation(*kind).k_diss for kind, slot in self.solids.items()}

    def schedule(self, timeline: Timeline, program: Program, *, cyclic: bool = False, body: Floats | None = None) -> Schedule:
        """The schedule of a timeline, counted from its begin; where it is ``cyclic``, what outlasts it comes first.

        ``body`` [people, parameters] is that of the people without disorders and drugs, which change it.
        """
        tally = Tally()
        for meal in timeline.meals:
            self._eat(tally, meal)
        for dose in self._doses(timeline, cyclic):
            self._give(tally, dose)
        for course in timeline.courses:
            self._run(tally, course)
        dialysis.dialyse(tally, timeline.courses, self.cohort, self.plan.acts)
        for diet in timeline.diets:
            self._salt(tally, diet)
        if cyclic:
            tally.wrap(timeline.begin, timeline.end)
        if body is not None:
            switch(tally, self.acting, program, body, (timeline.begin, timeline.end), always=cyclic)
        return tally.schedule(program, self.cohort.n, timeline.begin, timeline.end)

    def _doses(self, timeline: Timeline, cyclic: bool) -> Iterable[Dose]:
        """The doses of a timeline, and those from before it that are still to be released."""
        lags = [preparation(*kind).lag for act in self.plan.acts if (kind := self._kind(act))]
        if cyclic or not any(lags):
            return timeline.doses
        early = expand(self.plan, timeline.begin - max(lags), timeline.begin).doses
        return (*(d for d in early if d.start + self._lag(d.act) >= timeline.begin), *timeline.doses)

    def _lag(self, act: Act) -> float:
        kind = self._kind(act)
        return preparation(*kind).lag if kind else 0.0

    def marks(self, timeline: Timeline) -> tuple[tuple[float, str], ...]:
        """When doses are given, with a text, for plots; at most five thousand."""
        found = [(dose.start, self._told(dose)) for dose in timeline.doses]
        found += [(c.start, told(c.act)) for c in timeline.courses if isinstance(c.act, Infuse)]
        return tuple(sorted(set(found))[:MARKS])

    def _told(self, dose: Dose) -> str:
        if not isinstance(dose.act, Take) or dose.act.titrate is None:
            return told(dose.act)
        reached = self.reached[dose.act]
        return f"{np.median(reached.doses[reached.stretch(dose.start)][reached.share > 0]):.4g} mmol {dose.act.salt}"

    def _key(self, tally: Tally, act: Act, quantity: Quantity, purpose: str) -> str:
        """Put one number per person, in mmol or mmol/h, under a key that is the same for the same act."""
        key = f"{self._number(act)}.{purpose}"
        if key not in tally.numbers:
            tally.numbers[key] = self.cohort.amounts(quantity, purpose) * self.cohort.sharing(act.share)
        return key

    def _number(self, act: Act) -> str:
        """What tells an act from others; spelling one out takes long, so that each is spelt out once."""
        if id(act) not in self._texts:
            self._texts[id(act)] = act, f"{act.verb}:{act!r}"  # with the act, so that its id stays its own
        return self._texts[id(act)][1]

    def _eat(self, tally: Tally, meal: Meal) -> None:
        key = self._key(tally, meal.diet, meal.diet.rate, "diet")
        if self.diets is not None and meal.diet.when.habitual:
            tally.numbers[key] = self.diets
        share = binding.of_diet(meal.diet, tally.numbers[key], partial(self._amounts, tally))
        for way, part in binding.parted(tally, key, WAYS["diet"], share):
            tally.give(way, meal.start, meal.stop, part, 24.0 * meal.fraction)
        for solute in EATEN:
            key = self._key(tally, meal.diet, getattr(meal.diet, solute), f"diet {solute}")
            tally.give(WAYS[f"diet_{solute}"], meal.start, meal.stop, key, 24.0 * meal.fraction)

    def _salt(self, tally: Tally, course: Course) -> None:
        """The sodium of a diet, for as long as it holds."""
        if isinstance(course.act, Diet):
            key = self._key(tally, course.act, course.act.Na, "diet Na")
            if tally.numbers[key].any():
                tally.rate(WAYS["diet_Na"].parameter, course.start, course.stop, key, 1.0)

    def _give(self, tally: Tally, dose: Dose) -> None:
        act = dose.act
        if isinstance(act, Infuse):
            key = self._key(tally, act, act.value, "infuse")
            tally.give(WAYS[INFUSED[act.solute]], dose.start, dose.stop, key, dose.fraction)
        elif isinstance(act, Inject):
            tally.give(WAYS["injected"], dose.start, dose.stop, self._key(tally, act, act.amount, "inject"))
        elif isinstance(act, Take):
            key = self._key(tally, act, act.amount, "take") if act.titrate is None else self._titrated(tally, act, dose.start)
            self._swallow(tally, dose, key, self._kind(act), lambda way: (way,))
            self._along(tally, dose, act)
        elif isinstance(act, Trace):
            self._trace(tally, dose, act)

    def _titrated(self, tally: Tally, act: Take, at: float) -> str:
        """The key of what a titrated act gives at an instant."""
        stretch = self.reached[act].stretch(at)
        key = f"{self._number(act)}.take {stretch}"
        if key not in tally.numbers:
            tally.numbers[key] = self.reached[act].amounts(stretch)
        return key

    def _along(self, tally: Tally, dose: Dose, act: Take) -> None:
        """Calcium, phosphate, potassium and sodium that come with a preparation, dissolved where it is released."""
        lag = self._lag(act)
        for solute in (*EATEN, "Na"):
            quantity: Quantity | None = getattr(act, solute)
            if quantity is not None:
                key = self._key(tally, act, quantity, f"take {solute}")
                tally.give(WAYS[f"diet_{solute}"], dose.start + lag, dose.stop + lag, key, dose.fraction)

    def _trace(self, tally: Tally, dose: Dose, act: Trace) -> None:
        label = LABELS[self.labels.index(act.label)]
        key = self._key(tally, act, act.dose, "trace")
        amount = tally.numbers[key]
        counts = act.dose.dimension.startswith("amount") and bool(np.any(amount > 0))
        if not counts:
            key = f"{key}.carrier-free"
            tally.numbers[key] = np.where(amount > 0, amount, 1.0)

        def ways(way: Way) -> Iterable[Way]:
            own = Way(f"{label}:{way.parameter.removeprefix('input.')}", f"{label}:{way.source}", f"{label}:{way.sink}")
            return (own, way) if counts else (own,)

        if act.route == "IV":
            for way in ways(WAYS["infused"]):
                tally.give(way, dose.start, dose.stop, key, dose.fraction)
        else:
            self._swallow(tally, dose, key, self._kind(act), ways)

    def _swallow(self, tally: Tally, dose: Dose, key: str, kind: tuple[str, str] | None,
                 ways: Callable[[Way], Iterable[Way]]) -> None:  # fmt: skip
        """Food and water go to the stomach; a preparation dissolves from its place, and some of it never does.

        Of each part, what phytate and oxalate of the same instant hold stays undissolved.
        """
        prepared = preparation(*kind) if kind else Preparation.in_solution()
        start, stop = dose.start + prepared.lag, dose.stop + prepared.lag
        place = WAYS["drunk"] if prepared.dissolved or kind is None else WAYS[self.solids[kind]]
        share, mixed = binding.mixture(self.plan, dose.act, dose.start, self._number, partial(self._amounts, tally))
        for part, end in ((prepared.soluble_share, place), (1.0 - prepared.soluble_share, WAYS["inert"])):
            for way, name in binding.parted(tally, key, end, share, mixed) if part > 0 else ():
                for each in ways(way):
                    tally.give(each, start, stop, name, dose.fraction * part)

    def _amounts(self, tally: Tally, act: Act, quantity: Quantity, purpose: str) -> Floats:
        return tally.numbers[self._key(tally, act, quantity, purpose)]

    def _run(self, tally: Tally, course: Course) -> None:
        act = course.act
        if isinstance(act, Infuse):
            key = self._key(tally, act, act.value, "infuse")
            tally.rate(WAYS[INFUSED[act.solute]].parameter, course.start, course.stop, key, 1.0)
        elif isinstance(act, Lose):
            tally.rate(f"input.lost_{act.by}", course.start, course.stop, self._key(tally, act, act.rate, "lose"), 1.0)


def told(act: Act) -> str:
    """A dose in words, for plots and tables.

    >>> from magnostat.record.act import read_act
    >>> told(read_act({"take": "300 mg", "as": "citrate", "at": "0 h"}))
    '300 mg citrate'
    """
    if isinstance(act, Take):
        return f"{act.amount} {act.salt}"
    if isinstance(act, Infuse):
        return f"{act.value} IV" if act.solute == "Mg" else f"{act.value} {act.solute} IV"
    if isinstance(act, Inject):
        return f"{act.amount} IM"
    if isinstance(act, Trace):
        return f"{act.label} {act.route}"
    return act.name if isinstance(act, Drug) else act.verb
