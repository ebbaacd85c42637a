"""A Run in words and in a short table, for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from magnostat.app.axes import number
from magnostat.app.panels import STORES, daily, drawn
from magnostat.run import Run, Series

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

MOST_ACTS = 8  # that are told in words
TABLE = {
    "serum Mg": "serum Mg",
    "plasma.ionised": "ionised Mg",
    "serum Ca": "serum Ca",
    "serum K": "serum K",
    "serum phosphate": "serum phosphate",
    **STORES,
}  # series, and how the table calls it


def duration(hours: float) -> str:
    """A span for people.

    >>> duration(24), duration(720), duration(36)
    ('24 h', '30 d', '36 h')
    """
    return f"{hours:.4g} h" if hours <= 72 else f"{hours / 24:.4g} d"


def headline(run: Run) -> str:
    """One line: what is simulated, in whom, how long."""
    return f"{title(run)}: {who(run)}"


def title(run: Run) -> str:
    """The plan's title, if it has one."""
    return (run.plan.title if run.plan is not None else "") or "Magnesium"


def who(run: Run) -> str:
    """In whom and how long."""
    span = duration(float(run.time[-1] - run.time[0]))
    if len(run.outcome) > 1:
        return f"{len(run.outcome)} people, {span}"
    told = {name: float(one[0]) for name, one in run.people.items()}
    if not {"female", "age", "weight", "GFR"} <= told.keys():
        return f"one person, {span}"
    sex = "woman" if told["female"] else "man"
    return f"{sex} of {told['age']:.0f} y, {told['weight']:.0f} kg, GFR {told['GFR'] / 0.06:.0f} mL/min, {span}"


def sentence(run: Run) -> str:
    """What serum magnesium does, for those who do not see the plot."""
    one = run.series.get("serum Mg")
    if one is None:
        return "Serum magnesium is not among the results."
    start, least, most, end = _four(one, run)
    what = "Serum magnesium" if len(run.outcome) == 1 else "Serum magnesium (median of people)"
    failed = len(run.outcome) - run.converged
    rest = f" {failed} of {len(run.outcome)} people did not come to the end." if failed else ""
    return (
        f"{what} starts at {number(start)} {one.unit}, lies between {number(least)} and {number(most)} and is "
        f"{number(end)} {one.unit} after {duration(run.time[-1] - run.time[0])}.{rest}"
    )


def report(run: Run) -> str:
    """The table, the ledger, the outcome and the notes of a run."""
    return (
        "\n".join([headline(run), *_acts(run), "", *_table(run), "", *_ledger(run), "", *_outcome(run), *_notes(run)])
        + "\n"
    )


def _acts(run: Run) -> Iterator[str]:
    """The acts of the plan, in words that say which amounts are elemental."""
    if run.plan is None:
        return
    from magnostat.catalogue.echo import echo

    lines = echo(run.plan)
    yield from (f"  {line}" for line in lines[:MOST_ACTS])
    if len(lines) > MOST_ACTS:
        yield f"  and {len(lines) - MOST_ACTS} more acts"


def _middle(values: Array) -> float:
    """The median over people of one number each."""
    fine = values[np.isfinite(values)]
    return float(np.median(fine)) if fine.size else float("nan")


def _four(one: Series, run: Run) -> tuple[float, float, float, float]:
    """Start, least, greatest and last value: of each person, then the median of people."""
    values = one.values[drawn(run)]
    known = np.where(np.isfinite(values), values, np.nan)
    least = np.where(np.isnan(known), np.inf, known).min(axis=1)
    most = np.where(np.isnan(known), -np.inf, known).max(axis=1)
    return _middle(known[:, 0]), _middle(least), _middle(most), _middle(known[:, -1])


def _table(run: Run) -> Iterator[str]:
    whose = "" if len(run.outcome) == 1 else "median of people"
    yield f"{whose:<22}" + "".join(f"{word:>10}" for word in ("start", "least", "most", "end")) + "  unit"
    for name, called in TABLE.items():
        if name in run.series:
            one = run.series[name]
            yield f"{called:<22}" + "".join(f"{number(v, 4):>10}" for v in _four(one, run)) + f"  {one.unit}"
    days = daily(run, "plasma>urine")
    if days is not None and days[1].shape[1]:
        one = Series("mmol/d", days[1])
        yield f"{'urine Mg, per day':<22}" + "".join(f"{number(v, 4):>10}" for v in _days(one, run)) + f"  {one.unit}"


def _days(one: Series, run: Run) -> tuple[float, ...]:
    values = one.values[drawn(run)]
    return _middle(values[:, 0]), _middle(values.min(axis=1)), _middle(values.max(axis=1)), _middle(values[:, -1])


def _of_magnesium(run: Run) -> tuple[dict[str, Array], dict[str, Array]]:
    """Pools of magnesium and what moved between them, of those who are drawn. An isotope is within what it rides on."""
    from magnostat.body.register import states, substance

    keep, held = drawn(run), {name for name, one in states().items() if one.kind == "pool" and substance(name) == "Mg"}
    pools = {name: one.values[keep] for name, one in run.series.items() if name in held}
    moved = {name: one.values[keep][:, -1] for name, one in run.ledger.items() if held & set(name.split(">"))}
    return pools, moved


def _ledger(run: Run) -> Iterator[str]:
    """What came in, what went out, what is held: the three close."""
    pools, moved = _of_magnesium(run)
    yield f"ledger of the run, magnesium{'' if len(run.outcome) == 1 else ', median of people'}"
    for name, amounts in moved.items():
        source, _, sink = name.partition(">")
        way, amount = "in" if source not in pools else "out" if sink not in pools else "", _middle(amounts)
        if way and amount:
            yield f"  {way:<4}{source + ' > ' + sink:<24}{number(amount, 4):>12}  mmol"
    if pools:
        gained = np.sum([values[:, -1] - values[:, 0] for values in pools.values()], axis=0)
        yield f"  {'held, change of all pools':<28}{number(_middle(gained), 4):>12}  mmol"
        yield f"  {'in - out - held, at most':<28}{number(_gap(pools, moved, gained), 2):>12}  mmol"


def _gap(pools: dict[str, Array], moved: dict[str, Array], gained: Array) -> float:
    """How far the balance is from closing, in the person where it is farthest."""
    gap = -gained
    for name, amounts in moved.items():
        source, _, sink = name.partition(">")
        gap = gap + (int(source not in pools) - int(sink not in pools)) * amounts
    fine = np.abs(gap[np.isfinite(gap)])
    return float(fine.max()) if fine.size else float("nan")


def _outcome(run: Run) -> Iterator[str]:
    people = len(run.outcome)
    for told in dict.fromkeys(run.outcome):
        yield "outcome: " + (told if people == 1 else f"{run.outcome.count(told)} of {people} {told}")


def _notes(run: Run) -> Iterator[str]:
    yield from (f"note: {note}" for note in run.notes)
