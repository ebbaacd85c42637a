"""How a person's run ended, by name; cohorts go on whatever happens to one person."""

from __future__ import annotations

from enum import Enum

from . import layout


class Outcome(Enum):
    """The value is the sentence that is shown; `code` is the number that kernels write."""

    ok = "The run reached its end."
    stopped = "A stop condition was met; values after it are absent."
    max_steps = "The run took more steps than allowed; raise max_steps, shorten the run or loosen rtol."
    least_step = "No step is short enough for the tolerance; loosen rtol, or look for a jump inside an equation."
    negative_pool = "A pool would fall below zero: more is taken out than there is; check the outflows of that pool."
    nan = "A rate is not a number; check the parameters and the amounts that reach this state."
    max_events = "A threshold was crossed too often; widen its band (hysteresis)."
    cancelled = "The run was cancelled; what was done is kept."
    no_steady_state = "There is no steady state; something accumulates: check its intake and its losses."

    @property
    def code(self) -> int:
        """The number of this outcome in the arrays of a Result."""
        return _CODES[self]

    @classmethod
    def of(cls, code: int) -> Outcome:
        """The outcome with this number.

        >>> Outcome.of(0)
        <Outcome.ok: 'The run reached its end.'>
        """
        return _OUTCOMES[code]


_CODES = {
    Outcome.ok: layout.OK,
    Outcome.stopped: layout.STOPPED,
    Outcome.max_steps: layout.MAX_STEPS,
    Outcome.least_step: layout.LEAST_STEP,
    Outcome.negative_pool: layout.NEGATIVE_POOL,
    Outcome.nan: layout.NOT_A_NUMBER,
    Outcome.max_events: layout.MAX_EVENTS,
    Outcome.cancelled: layout.CANCELLED,
    Outcome.no_steady_state: layout.CANCELLED + 1,
}
_OUTCOMES = {code: outcome for outcome, code in _CODES.items()}
