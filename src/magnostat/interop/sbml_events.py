"""A Schedule written out for one person: what holds at the start, and what each later instant changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from magnostat.core.errors import OutOfRange
from magnostat.engine.layout import ADD
from magnostat.engine.program import Program
from magnostat.engine.schedule import Schedule


class Instant(NamedTuple):
    """One time (h), the parameters set then (the last word of that instant) and the amounts added (mmol).

    What the ledger credits is taken from the other end of its transfer, so that the sum over all places stays.
    """

    time: float
    settings: dict[str, float]
    additions: dict[str, float]


def instants(
    program: Program,
    schedule: Schedule | None,
    horizon: float,
    start: Mapping[str, float],
    parameters: Mapping[str, float],
    rows: Sequence[tuple[str, str]],
) -> tuple[Instant, list[Instant]]:
    """What holds just after hour 0 (all settings, all amounts), and the instants in (0, horizon).

    `rows` are the transfers with the names that the document has for their ends. What happens at the horizon itself comes
    too late to be seen. OutOfRange if an act lies before hour 0.
    """
    begun = Instant(0.0, dict(parameters), dict(start))
    later: list[Instant] = []
    for row in range(0 if schedule is None else len(schedule.time)):
        assert schedule is not None
        time = float(schedule.time[row])
        if time < 0.0:
            raise OutOfRange(f"an act at hour {time:g}, expected none before 0", where="SBML export")
        if time >= horizon and time > 0.0:
            break
        if time > 0.0 and (not later or later[-1].time != time):
            later.append(Instant(time, {}, {}))
        now = later[-1] if later else begun
        value = float(schedule.scale[row] * schedule.personal[0, schedule.slot[row]])
        target = int(schedule.target[row])
        if schedule.kind[row] == ADD:
            number = int(schedule.ledger[row])
            _add(rows[number] if number >= 0 else None, program.states[target], value, now.additions)
        else:
            now.settings[program.parameters[target]] = value
    return begun, _changing(later)


def _add(row: tuple[str, str] | None, target: str, value: float, amounts: dict[str, float]) -> None:
    ends = [(target, value)]
    if row is not None:
        source, sink = row
        ends.append((source if sink == target else sink, -value))
    for name, signed in ends:
        amounts[name] = amounts.get(name, 0.0) + signed


def _changing(later: list[Instant]) -> list[Instant]:
    """Without additions of nothing and instants that change nothing."""
    kept = (Instant(t, s, {name: amount for name, amount in a.items() if amount}) for t, s, a in later)
    return [instant for instant in kept if instant.settings or instant.additions]
