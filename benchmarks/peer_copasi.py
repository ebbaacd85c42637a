"""COPASI through basico (LSODA): meals as SBML events."""

from __future__ import annotations

from typing import Any

import numpy as np

from .job import Floats, Job

SIZES = {"meals as SBML events": ((20, 90), (5, 10))}
"""For each way: persons and days that are timed, and those of the search for the tolerance."""
METHOD = "LSODA"


def version() -> str:
    """The installed version."""
    import COPASI

    return str(COPASI.__version__)


def solvers(job: Job) -> dict[str, Any]:
    """One function (persons, days, rtol, atol) -> y[P, T, n]."""
    return {"meals as SBML events": _Events(job)}


class _Events:
    def __init__(self, job: Job) -> None:
        self.job = job
        self._model: Any = None

    def _ready(self) -> None:
        import basico

        self._model = basico.load_model_from_string(self.job.text("meals.xml"))
        held = self._model.getModel()
        values = held.getModelValues()
        by_id = {values.get(i).getSBMLId(): values.get(i) for i in range(values.size())}
        self._varied = [
            (by_id[name.replace(".", "_")], i)
            for i, name in enumerate(self.job.names)
            if np.ptp(self.job.parameters[:, i]) > 0
        ]
        self._meals = [by_id[f"meal_{k}"] for k in range(3)]
        self._columns = [f"Values[{by_id[name].getObjectName()}]" for name in self.job.states]

    def _begin(self, person: int) -> None:
        import COPASI

        changed = COPASI.ObjectStdVector()
        rows = [(value, self.job.parameters[person, i]) for value, i in self._varied]
        for value, number in [*rows, *zip(self._meals, self.job.meals[person], strict=True)]:
            value.setInitialValue(float(number))
            changed.append(value.getInitialValueReference())
        self._model.getModel().updateInitialValues(changed)

    def __call__(self, persons: int, days: int, rtol: float, atol: float) -> Floats:
        import basico

        if self._model is None:
            self._ready()
        y = np.empty((persons, days + 1, len(self.job.states)))
        for person in range(persons):
            self._begin(person)
            table = basico.run_time_course(
                start_time=0.0, duration=24.0 * days, intervals=days, method="deterministic", update_model=False,
                use_initial_values=True, r_tol=rtol, a_tol=atol, max_steps=10_000_000,
            )  # fmt: skip
            # At an event COPASI may repeat an instant: the last row of each midnight counts.
            rows = table[self._columns].to_numpy()[np.searchsorted(table.index.to_numpy(), 24.0 * np.arange(days + 1))]
            y[person] = rows
        return y
