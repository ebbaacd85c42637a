"""Runs that are made up, so that what is read off them can be checked by hand."""

import numpy as np
import pytest

from magnostat.core.errors import NotInPackage
from magnostat.record.study import parse
from magnostat.run import Run, Series
from magnostat.score.instants import sample_times

HEAD = 'cite = "a paper"\ndesign = "parallel"\nrole = "validate"\n[person]\nn = 4\n'


def a_run(study, arm, frame):
    """Four people; serum Mg 0.8 + 0.1 · person + 0.01 · h, one tenth more in arm b; urine 4, 5, 6, 7 mmol/d."""
    time = sample_times(study, arm, frame)
    who = np.arange(4.0)[:, None]
    serum = (0.8 + 0.1 * who + 0.01 * time) * (1.1 if arm.name == "b" else 1.0)
    urine = (4.0 + who) / 24.0 * (time - time[0])
    series = {"plasma.total": Series("mmol/L", serum), "serum Mg": Series("mmol/L", serum),
              "kidney.urine": Series("mmol/h", np.broadcast_to((4.0 + who) / 24.0, serum.shape))}  # fmt: skip
    people = {"weight": np.array([50.0, 60.0, 70.0, 80.0]), "surface": np.full(4, 1.73)}
    return Run(time=time, series=series, ledger={"plasma>urine": Series("mmol", urine)}, outcome=("ok",) * 4,
               plan=arm.plan, people=people)  # fmt: skip


def a_refusal(study, arm, frame):
    """Like `a_run`, but arm b cannot run."""
    if arm.name == "b":
        raise NotInPackage("arm b holds a drug")
    return a_run(study, arm, frame)


@pytest.fixture
def written():
    """A study from the text of its arms and outcomes."""
    return lambda text: parse(HEAD + text, "made_up")


@pytest.fixture
def made_up():
    return a_run


@pytest.fixture
def refusing():
    return a_refusal
