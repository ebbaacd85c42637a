"""Blood pressure in pre-eclampsia: by how much magnesium into a vein lowers it. Nowhere else is it answered.

    dE/dt = k · (rise − E),   rise = serum magnesium less that before the first dose
    fall  = Emax · E / (EC50 + E)                                                       (Lu2002:abstract)

E is the concentration at a site that lags behind plasma. Fitted to 51 women with pre-eclampsia who were given
120 mg/kg in an hour and 24 mg/kg an hour for five more, at levels of up to about 4 mmol/L. People without pre-eclampsia
lower their pressure by other amounts and for other reasons; blood pressure is no part of this body.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..core.errors import BadRecord, OutOfRange, unknown
from ..record.acts import Disorder
from ..run import Run
from .reading import NEAR, Floats, within

DISORDER = "pre_eclampsia"
LONGEST_GAP = 0.5  # h between samples: a third of the lag


class Response(NamedTuple):
    """The greatest fall (mmHg), the rise of magnesium at the site that has half of it (mmol/L), and the rate 1/h."""

    Emax: float
    EC50: float
    k: float


RESPONSES = {"systolic": Response(36.8, 0.75, 0.76), "diastolic": Response(27.8, 0.88, 0.5)}
"""Population means (Lu2002:abstract). The spread between women of these three is not told there."""


def pressure_fall(run: Run, at: float, pressure: str = "systolic", since: float = 0.0) -> Floats:
    """The fall of systolic or diastolic pressure at an instant, mmHg, one number a person.

    `since` (h) is just before the first dose. Raises BadRecord outside pre-eclampsia, and OutOfRange where the run was
    sampled too seldom.
    """
    if pressure not in RESPONSES:
        raise unknown("pressure", pressure, RESPONSES)
    _only_in_pre_eclampsia(run, since, at)
    response, part = RESPONSES[pressure], within(run, since, at)
    hours, serum = run.time[part], run.series["plasma.total"].values[:, part]
    steps = np.diff(hours)
    if steps.size and steps.max() > LONGEST_GAP + NEAR:
        raise OutOfRange(f"the run has samples {steps.max():.3g} h apart, at most {LONGEST_GAP:g} h are expected",
                         mend="sample every quarter of an hour")  # fmt: skip
    rise = serum - serum[:, :1]
    site = np.zeros(len(rise))
    for number, step in enumerate(steps):
        slope = (rise[:, number + 1] - rise[:, number]) / step
        kept = site - rise[:, number] + slope / response.k
        site = rise[:, number + 1] - slope / response.k + kept * np.exp(-response.k * step)
    site = np.maximum(site, 0.0)
    return response.Emax * site / (response.EC50 + site)


def _only_in_pre_eclampsia(run: Run, begin: float, end: float) -> None:
    """Raise unless the plan of a run has pre-eclampsia, in everybody, all the time."""
    acts = run.plan.acts if run.plan is not None else ()
    theirs = (act for act in acts if isinstance(act, Disorder) and act.name == DISORDER)
    if any(
        act.share >= 1.0 and act.severity.least > 0.0 and act.when.begin <= begin and end <= act.when.end
        for act in theirs
    ):
        return
    raise BadRecord(f"the fall of blood pressure is known in {DISORDER} only, which these people do not have from "
                    f"{begin:g} to {end:g} h", mend=f'add {{ disorder = "{DISORDER}" }} if they have it')  # fmt: skip
