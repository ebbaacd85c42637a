"""Predicted against reported, as SVG: all levels on one page, and a small plot for each study."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from magnostat.app.axes import number
from magnostat.app.validate_text import predicted, reported

if TYPE_CHECKING:
    from magnostat.score.result import OutcomeResult, StudyResult

SIDE, LEFT, RIGHT, FOOT = 560, 62, 24, 52
STUDY_WIDTH, NAMES, ROW, HEAD = 760, 330, 24, 34
FAR = 3.0  # half-widths: what lies further is drawn at the edge
LETTER, LONGEST = 6.4, 48
SPAN = (1e-2, 1e2)  # the least span of the axes of levels

STYLE = """
.vs{font:12px system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,"DejaVu Sans",sans-serif}
.vs text{fill:#1f2328}.vs .m{fill:#59636e}.vs .g{stroke:#e3e7eb;fill:none}.vs .x{stroke:#8b949e;fill:none}
.vs .b{fill:#2da44e;fill-opacity:.16}.vs .bs{stroke:#2da44e;stroke-opacity:.55;stroke-width:1.4}
.vs .i{fill:#0b62b8;stroke:#0b62b8}.vs .o{fill:#c9340c;stroke:#c9340c}.vs .u{fill:none;stroke:#8b949e}
.vs .w{fill:none;stroke-width:1.6}
@media (prefers-color-scheme:dark){.vs text{fill:#e6edf3}.vs .m{fill:#9da7b1}.vs .g{stroke:#2a3038}.vs .x{stroke:#6e7681}
.vs .b{fill:#3fb950;fill-opacity:.2}.vs .bs{stroke:#3fb950}.vs .i{fill:#58a6ff;stroke:#58a6ff}.vs .o{fill:#ff7b54;stroke:#ff7b54}}
""".strip()


class Point(NamedTuple):
    """One level with a fold error's numbers: reported, predicted, the band, and whether it is inside."""

    reported: float
    predicted: float
    low: float
    high: float
    inside: bool
    text: str


def levels(studies: Sequence[StudyResult]) -> list[Point]:
    """The outcomes that can be drawn on logarithmic axes: positive numbers with a band, in the unit of the report."""
    found = []
    for study in studies:
        for one in study.outcomes:
            if one.fold is None or not isinstance(one.reported, float) or not isinstance(one.predicted, float):
                continue
            low, high = one.band or (None, None)
            floor = one.reported / 100.0
            text = f"{study.id}: {one.title}: {reported(one)}, predicted {predicted(one)}"
            found.append(Point(one.reported, one.predicted, max(low or floor, floor), high or one.reported,
                               one.inside is True, text))  # fmt: skip
    return found


def scatter(studies: Sequence[StudyResult], name: str) -> str:
    """Predicted against reported for all levels of some studies, with the bands; `name` is said to who listens."""
    points = levels(studies)
    numbers = [n for p in points for n in (p.reported, p.predicted)]
    low = 10.0 ** math.floor(math.log10(min(numbers, default=SPAN[0]) * 0.9))
    high = 10.0 ** math.ceil(math.log10(max(numbers, default=SPAN[1]) * 1.1))
    span = math.log10(high / low) or 1.0
    inner = SIDE - LEFT - RIGHT

    def x(value: float) -> float:
        return LEFT + inner * min(max(math.log10(value / low) / span, 0.0), 1.0)

    def y(value: float) -> float:
        return SIDE - FOOT - (SIDE - FOOT - 16) * min(max(math.log10(value / low) / span, 0.0), 1.0)

    parts = [f'<path class="x" d="M{x(low):.1f} {y(low):.1f}L{x(high):.1f} {y(high):.1f}"/>']
    for power in range(round(math.log10(low)), round(math.log10(high)) + 1):
        value, text = 10.0**power, f"{10.0**power:g}"
        parts += [f'<path class="g" d="M{x(value):.1f} {y(low):.1f}V{y(high):.1f}M{x(low):.1f} {y(value):.1f}H{x(high):.1f}"/>',
                  f'<text class="m" x="{x(value):.1f}" y="{SIDE - FOOT + 18}" text-anchor="middle">{text}</text>',
                  f'<text class="m" x="{LEFT - 8}" y="{y(value) + 4:.1f}" text-anchor="end">{text}</text>']  # fmt: skip
    for p in sorted(points, key=lambda p: p.inside, reverse=True):
        parts.append(f'<g><title>{escape(p.text)}</title><path class="bs" d="M{x(p.reported):.1f} {y(p.low):.1f}V{y(p.high):.1f}"/>'
                     f"{mark(x(p.reported), y(p.predicted), p.inside)}</g>")
    middle = (SIDE - FOOT) / 2
    parts.append(f'<text x="{(LEFT + SIDE) / 2:.0f}" y="{SIDE - 12}" text-anchor="middle">Reported, in its own unit</text>')
    parts.append(f'<text transform="translate(16 {middle:.0f}) rotate(-90)" text-anchor="middle">Predicted</text>')
    told = f"{len(points)} levels, {sum(p.inside for p in points)} inside their band"
    return _svg(SIDE, SIDE, f"Predicted against reported: {name}", told, parts)


def study_plot(study: StudyResult) -> str:
    """Each outcome of a study in one row: the band from −1 to 1 about what was reported, and where the model lies."""
    rows = [one for one in study.outcomes if one.kind == "number"]
    height = HEAD + ROW * max(len(rows), 1) + 8
    parts = list(_scale(height))
    for place, one in enumerate(rows):
        parts += _row(one, HEAD + ROW * place)
    told = "; ".join(f"{one.title}: {reported(one)}, predicted {predicted(one)}" for one in rows)
    return _svg(STUDY_WIDTH, height, f"{study.id}: predicted against reported", told, parts)


def _scale(height: float) -> Iterator[str]:
    for value, text in ((-2.0, "−2"), (-1.0, "−1"), (0.0, "reported"), (1.0, "1"), (2.0, "2 half-widths")):
        yield f'<path class="g" d="M{_across(value):.1f} {HEAD - 8}V{height - 4:.1f}"/>'
        yield f'<text class="m" x="{_across(value):.1f}" y="{HEAD - 16}" text-anchor="middle">{text}</text>'


def _row(one: OutcomeResult, top: float) -> Iterator[str]:
    title = one.title if len(one.title) <= LONGEST else one.title[: LONGEST - 1] + "…"
    middle = top + ROW / 2
    yield f"<g><title>{escape(f'{one.title}: {reported(one)}, predicted {predicted(one)}')}</title>"
    style = "" if one.scored else ' class="m"'
    yield f'<text x="4" y="{middle + 4:.1f}"{style}>{escape(title)}</text>'
    place = side(one)
    if place is None:
        yield f'<text class="m" x="{_across(0):.1f}" y="{middle + 4:.1f}" text-anchor="middle">no number</text>'
    else:
        width = _across(1) - _across(-1)
        yield f'<rect class="b" x="{_across(-1):.1f}" y="{top + 4:.1f}" width="{width:.1f}" height="{ROW - 8}"/>'
        yield mark(_across(place), middle, one.inside is True, scored=one.scored)
        yield f'<text class="m" x="{_across(FAR) + 12:.1f}" y="{middle + 4:.1f}">{escape(predicted(one))}</text>'
    yield "</g>"


def side(one: OutcomeResult) -> float | None:
    """Where a prediction lies in half-widths from the centre, below it negative, at most `FAR`; None without a number."""
    if one.away is None or not isinstance(one.predicted, float):
        return None
    low, high = one.band or (None, None)
    centre = one.reported if isinstance(one.reported, float) else high if low is None else low
    sign = -1.0 if centre is not None and one.predicted < centre else 1.0
    return sign * min(one.away, FAR)


def _across(half_widths: float) -> float:
    room = STUDY_WIDTH - NAMES - 110
    return NAMES + room * (half_widths + FAR) / (2 * FAR)


def mark(x: float, y: float, inside: bool, *, scored: bool = True) -> str:
    """A dot inside, a cross outside; hollow where it is only shown."""
    if not scored:
        return f'<circle class="u w" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'
    if inside:
        return f'<circle class="i" cx="{x:.1f}" cy="{y:.1f}" r="3.6"/>'
    return f'<path class="o w" d="M{x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8"/>'


def _svg(width: float, height: float, title: str, told: str, parts: Sequence[str]) -> str:
    return (f'<svg xmlns="http://www.w3.org/2000/svg" class="vs" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
            f'height="{height:.0f}" role="img" aria-label="{escape(title)}"><title>{escape(title)}</title>'
            f"<desc>{escape(told)}</desc><style>{STYLE}</style>{''.join(parts)}</svg>")  # fmt: skip


def half_widths(one: OutcomeResult) -> str:
    """The distance from the centre as text."""
    return "–" if one.away is None else number(one.away, 2)
