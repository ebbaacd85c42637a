"""A scored set in words: one line a study, the sums, the worst."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from magnostat.app.axes import number
from magnostat.app.output import table

if TYPE_CHECKING:
    from magnostat.score.report import Report
    from magnostat.score.result import OutcomeResult, StudyResult
    from magnostat.score.sums import SetSum

LONGEST = 110


def told(report: Report) -> str:
    """The report as text."""
    rows = [line_of(study) for study in report.studies]
    return table(("study", "role", "inside", "directions", ""), rows) + "".join(f"{line}\n" for line in _sums(report))


def line_of(study: StudyResult) -> tuple[str, str, str, str, str]:
    """A study in one line: what counts is inside of how many, directions right of how many, and what is to be said."""
    counted = [o for o in study.outcomes if o.scored]
    numbers, turns = ([o for o in counted if (o.kind == "number") is wanted] for wanted in (True, False))
    return (study.id, study.role, _of(numbers), _of(turns), _remark(study)[:LONGEST])


def _of(outcomes: list[OutcomeResult]) -> str:
    return f"{sum(o.inside is True for o in outcomes)}/{len(outcomes)}" if outcomes else "–"


def _remark(study: StudyResult) -> str:
    if study.status == "cannot":
        return f"cannot: {study.why}"
    lost = [o for o in study.outcomes if o.inside is None]
    told = [f"cannot {o.title}: {o.why}" for o in lost[:1]]
    outside = [o.title for o in study.outcomes if o.missed and o.inside is False]
    told += [f"outside: {'; '.join(outside)}"] if outside else []
    return ", ".join(told)


def _sums(report: Report) -> Iterator[str]:
    for role, one in report.sets.items():
        yield ""
        yield f"{role}: {percent(one)} inside ({one.inside} of {one.of}), {votes(one)}"
        right, of = one.directions
        yield f"  GMFE of concentrations {fold(one.gmfe_concentrations)}, of all levels {fold(one.gmfe_all)}"
        yield f"  directions and orders right: {right} of {of}"
        if one.worst:
            yield "  worst, in half-widths of the band"
            yield from (f"    {number(o.away or 0.0)}  {s.id}: {o.title}: {reported(o)}, predicted {predicted(o)}"
                        for s, o in one.worst)  # fmt: skip


def percent(one: SetSum) -> str:
    """The share inside."""
    return "–" if one.share is None else f"{100 * one.share:.0f} %"


def votes(one: SetSum) -> str:
    """The share where each mechanism has one vote."""
    return "no mechanism" if one.one_vote is None else f"{100 * one.one_vote:.0f} % with one vote for each mechanism"


def fold(value: float | None) -> str:
    """A fold error."""
    return "–" if value is None else f"{value:.3f}"


def reported(one: OutcomeResult) -> str:
    """What was reported, as it was written."""
    return f"reported {one.written}"


def predicted(one: OutcomeResult) -> str:
    """What the model says, with its unit."""
    if isinstance(one.predicted, float):
        return f"{number(one.predicted)} {one.unit}".rstrip()
    return one.predicted or "–"
