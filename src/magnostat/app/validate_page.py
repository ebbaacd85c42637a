"""The report of a scored set as a page that stands alone: roles apart, plots, the worst, every outcome, every miss."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from magnostat.app.axes import number
from magnostat.app.validate_svg import half_widths, levels, scatter, study_plot
from magnostat.app.validate_text import fold, percent, predicted, votes

if TYPE_CHECKING:
    from magnostat.score.report import Report
    from magnostat.score.result import OutcomeResult, StudyResult
    from magnostat.score.sums import SetSum

STYLE = """
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:66rem;margin:2rem auto;padding:0 1rem;background:#fff;color:#1f2328}
svg{max-width:100%;height:auto;display:block}.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.86rem}
caption{text-align:left;font-weight:600;padding:.5rem 0}h2{margin-top:3rem;border-top:1px solid #d0d7de;padding-top:1rem}
th,td{padding:.2rem .7rem;text-align:left;border-bottom:1px solid #d0d7de;vertical-align:top}td.n{text-align:right}
.out{color:#b42c05;font-weight:600}.in{color:#0b62b8}.quiet{color:#59636e}article{margin:2rem 0}
@media (prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}th,td,h2{border-color:#30363d}
.out{color:#ff7b54}.in{color:#58a6ff}.quiet{color:#9da7b1}}
""".strip()
Reasons = dict[str, dict[str, str]]
NOTHING = "No sentence yet on the missing mechanism."


def page(report: Report, reasons: Reasons | None = None) -> str:
    """The page. `reasons` are the sentences on misses, by study and title (default: those of the package)."""
    if reasons is None:
        from magnostat.score.roles import reasons as shipped

        reasons = shipped()
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        f"<title>Magnostat: predicted against reported</title><style>{STYLE}</style></head><body><main>",
        "<h1>Predicted against reported</h1>",
        "<p>Published human experiments, simulated and compared. Each reported result has a band of what was reported "
        "and a tolerance; a prediction is inside or it is not. Numbers that were only recalled are shown, never scored.</p>",
        *_overview(report),
        *(line for role in report.sets for line in _role(role, report, reasons)),
        "<p>Magnostat is for research and teaching; it is not a medical device.</p>",
        "</main></body></html>",
    ]
    return "\n".join(parts) + "\n"


def _overview(report: Report) -> Iterator[str]:
    heads = ("role", "inside", "share", "one vote for each mechanism", "GMFE of concentrations", "GMFE of all levels",
             "directions and orders")  # fmt: skip
    rows = [(role, f"{one.inside} of {one.of}", percent(one), votes(one).partition(" with")[0], fold(one.gmfe_concentrations),
             fold(one.gmfe_all), f"{one.directions[0]} of {one.directions[1]}")
            for role, one in report.sets.items()]  # fmt: skip
    yield from _table("The sets", heads, rows)


def _role(role: str, report: Report, reasons: Reasons) -> Iterator[str]:
    studies = [study for study in report.studies if study.role == role]
    one = report.sets[role]
    yield f'<h2 id="{escape(role)}">{escape(role)}</h2>'
    yield f"<p>{percent(one)} inside ({one.inside} of {one.of}), {escape(votes(one))}.</p>"
    if levels(studies):
        yield f"<figure>{scatter(studies, role)}<figcaption class=quiet>Levels that have a fold error. Dots are inside, "
        yield "crosses outside; the green bar is the band.</figcaption></figure>"
    yield from _mechanisms(one)
    yield from _worst(one)
    yield from _misses(studies, reasons)
    yield "<h3>Every study</h3>"
    for study in studies:
        yield from _study(study)


def _mechanisms(one: SetSum) -> Iterator[str]:
    rows = [(name, f"{inside} of {of}") for name, (inside, of) in sorted(one.votes.items())]
    yield from _table("Inside, by class of study", ("class", "inside"), rows)


def _worst(one: SetSum) -> Iterator[str]:
    rows = [(study.id, o.title, o.written, predicted(o), half_widths(o)) for study, o in one.worst]
    yield from _table("The worst ten", ("study", "outcome", "reported", "predicted", "half-widths off"), rows)


def _misses(studies: Sequence[StudyResult], reasons: Reasons) -> Iterator[str]:
    rows = [(study.id, o.title, o.written, predicted(o) if o.inside is False else f"cannot: {o.why}", told(study, o, reasons))
            for study in studies for o in study.outcomes if o.missed]  # fmt: skip
    yield from _table("Every miss", ("study", "outcome", "reported", "predicted", "the missing mechanism"), rows)


def told(study: StudyResult, one: OutcomeResult, reasons: Reasons) -> str:
    """The sentence on a miss: of the outcome, else of the study that cannot run, else that there is none yet."""
    mine = reasons.get(study.id, {})
    if one.title in mine:
        return mine[one.title]
    return mine.get("cannot", NOTHING) if one.inside is None else mine.get("why", NOTHING)


def _study(study: StudyResult) -> Iterator[str]:
    yield f'<article id="{escape(study.id)}"><h4>{escape(study.id)}</h4><p class=quiet>{escape(study.cite)}</p>'
    if study.status == "cannot":
        yield f'<p class="out">Cannot: {escape(study.why)}</p>'
    for note in study.notes:
        yield f"<p class=quiet>Note: {escape(note)}</p>"
    if any(one.kind == "number" and one.away is not None for one in study.outcomes):
        yield f"<figure>{study_plot(study)}</figure>"
    heads = ("outcome", "reported", "predicted", "band", "", "fold", "")
    rows = [(o.title, o.written, predicted(o), band(o), verdict(o), fold(o.fold), remark(o)) for o in study.outcomes]
    yield from _table("", heads, rows)
    yield "</article>"


def band(one: OutcomeResult) -> str:
    """The band as text, with its open end."""
    if one.band is None:
        return "–"
    low, high = one.band
    ends = [number(end) if end is not None else "" for end in (low, high)]
    if low is None or high is None:
        return f"{'up to' if low is None else 'from'} {ends[0] or ends[1]} {one.unit}".rstrip()
    return f"{ends[0]} to {ends[1]} {one.unit}".rstrip()


def verdict(one: OutcomeResult) -> str:
    """The verdict in words."""
    if one.inside is None:
        return "cannot"
    right = ("inside", "outside") if one.kind == "number" else ("right", "wrong")
    return right[0] if one.inside else right[1]


def remark(one: OutcomeResult) -> str:
    """What else there is to say: why, whether it is only shown, the note of the study."""
    shown = "" if one.scored else "shown, not scored"
    return "; ".join(part for part in (shown, one.why, one.note) if part)


def _table(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    if not rows:
        return
    yield '<div class="wide" tabindex="0"><table>' + (f"<caption>{escape(caption)}</caption>" if caption else "")
    yield "<thead><tr>" + "".join(f'<th scope="col">{escape(head)}</th>' for head in heads) + "</tr></thead><tbody>"
    for row in rows:
        yield "<tr>" + "".join(_cell(text) for text in row) + "</tr>"
    yield "</tbody></table></div>"


def _cell(text: str) -> str:
    kind = {"inside": "in", "right": "in", "outside": "out", "wrong": "out", "cannot": "out"}.get(text)
    return f"<td{f' class={kind}' if kind else ''}>{escape(text)}</td>"
