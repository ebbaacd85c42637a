"""What holds where nothing is written: the usual diet, and the courses of a fast."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace

from magnostat.core.units import number_text
from magnostat.record.act import read_act
from magnostat.record.acts import Act, Dialyse, Diet, When
from magnostat.record.timing import holding

USUAL_DIET = read_act({"diet": "12 sd 3 mmol/d"})
DIALYSIS_DIET = read_act({"diet": "9 sd 2.5 mmol/d", "K": "55 mmol/d", "P": "30 mmol/d"})


def with_usual_diet(acts: Iterable[Act]) -> tuple[Act, ...]:
    """`acts` with the diet that holds where none is written: usual, that of people on dialysis, or none under CRRT.

    >>> [str(act.rate) for act in with_usual_diet([]) if isinstance(act, Diet)]
    ['12 sd 3 mmol/d']
    """
    acts = tuple(acts)
    diets = [act for act in acts if isinstance(act, Diet)]
    machines = [act for act in acts if isinstance(act, Dialyse)]
    fasts = [] if diets else list(_fasts(machines))  # who writes a diet decides on food under CRRT too
    if any(diet.when.habitual for diet in diets):
        return acts
    on_dialysis = any(m.when.habitual and m.device != "CRRT" for m in machines)
    usual = DIALYSIS_DIET if on_dialysis else USUAL_DIET
    if fasts and fasts[0].when.habitual:  # CRRT has been running always: the usual diet begins when it ends
        if fasts[0].when.until is None:
            return (*acts, *fasts)
        usual = replace(USUAL_DIET, when=When(start=fasts[0].when.until))
    return (*acts, usual, *fasts)


def _fasts(machines: list[Dialyse]) -> Iterator[Act]:
    spells: list[tuple[float, float]] = []
    for start, stop, machine in holding(machines, -math.inf, math.inf):
        if machine.device != "CRRT":
            continue
        if spells and spells[-1][1] == start:  # another fluid or flow, the same fast
            start = spells.pop()[0]
        spells.append((start, stop))
    for start, stop in spells:
        fast = {"diet": "0 mmol/d"}
        if start > -math.inf:
            fast["from"] = f"{number_text(start)} h"
        if stop < math.inf:
            fast["until"] = f"{number_text(stop)} h"
        yield read_act(fast)
