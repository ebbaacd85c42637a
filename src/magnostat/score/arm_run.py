"""One arm of a study as a run: its people, their habitual state, what they were selected for, and what was done."""

from __future__ import annotations

import os

import numpy as np

from ..record.study import Arm, Study
from ..run import Run
from ..simulation import simulate
from .instants import Frame, first_timed, sample_times

LEAST, MOST = 40, 200  # people simulated for a group
THREADS = min(4, os.cpu_count() or 1)  # the bits of a person do not depend on them


def group_size(study: Study, arm: Arm) -> int:
    """How many people stand for an arm: n, but 40 to 200; 200 where the study has a share; one alone for n = 1."""
    if arm.person.n == 1:
        return 1
    if any(outcome.statistic == "share" for outcome in study.outcomes):
        return MOST
    return min(max(arm.person.n, LEAST), MOST)


def run_arm(study: Study, arm: Arm, frame: Frame, *, threads: int = THREADS) -> Run:
    """The run of an arm from the begin of its frame, sampled where its outcomes need it, with the ledger of every transfer.

    Arms of one study share the random numbers of their people. Raises NotInPackage for an act that this version lacks,
    OutOfRange for a serum that cannot be reached.
    """
    times = sample_times(study, arm, frame)
    return simulate(arm.person, arm.plan, days=float(times[-1]) / 24.0, n=group_size(study, arm), seed=study.seed,
                    study=study.id, every=np.inf, at=times.tolist(), selected=first_timed(study),
                    ledger="full", threads=threads)  # fmt: skip
