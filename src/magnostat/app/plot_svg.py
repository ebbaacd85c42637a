"""Curves as SVG, printed by ourselves: no plotting library, no font from elsewhere, readable in light and dark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from magnostat.app.axes import TimeAxis, number, tick_texts, ticks, time_axis
from magnostat.app.dose_marks import Strip, strip
from magnostat.app.panels import ADULT, Curve, Panel, Reference, panels
from magnostat.app.summary import headline, sentence, title, who
from magnostat.run import Run

if TYPE_CHECKING:
    from numpy.typing import NDArray

WIDTH, LEFT, RIGHT = 930, 58, 168
HEAD, GAP, FOOT = 82, 40, 44  # title and legend, between panels (holds the next title), below the last
HEIGHTS = (220, 110, 140, 140)
LETTER = 6.6  # width of a letter of 12 px, on average, in the widest of the fonts
LONGEST_TITLE = 84
CURVES = 3  # colours and dashes that the style below knows

STYLE = """
.mg{font:12px system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,"DejaVu Sans",sans-serif}
.mg text{fill:#1f2328}.mg .m{fill:#59636e}.mg .h{font-size:17px;font-weight:600}.mg .b{font-size:13px;font-weight:600}
.mg .bg{fill:#fff}.mg .g{stroke:#e3e7eb;fill:none}.mg .x{stroke:#8b949e;fill:none}.mg .r{fill:#2da44e;fill-opacity:.13}
.mg .d,.mg .v{stroke:#9a6700;stroke-opacity:.75;fill:none}.mg .v{stroke-opacity:.3;stroke-dasharray:2 3}
.mg .l{fill:none;stroke-width:1.8;stroke-linejoin:round}.mg .a{stroke:none;fill-opacity:.18}
.mg .l0{stroke:#0b62b8}.mg .l1{stroke:#b3400e;stroke-dasharray:7 3}.mg .l2{stroke:#7a3fb0;stroke-dasharray:2 3}
.mg .a0{fill:#0b62b8}.mg .a1{fill:#b3400e}.mg .a2{fill:#7a3fb0}.mg .n .a{fill-opacity:.1}
@media (prefers-color-scheme:dark){.mg text{fill:#e6edf3}.mg .m{fill:#9da7b1}.mg .bg{fill:#0d1117}.mg .g{stroke:#2a3038}
.mg .x{stroke:#6e7681}.mg .r{fill:#3fb950;fill-opacity:.18}.mg .d,.mg .v{stroke:#e3b341}.mg .l0{stroke:#58a6ff}
.mg .l1{stroke:#f0883e}.mg .l2{stroke:#c297ff}.mg .a0{fill:#58a6ff}.mg .a1{fill:#f0883e}.mg .a2{fill:#c297ff}}
""".strip()


class Frame(NamedTuple):
    """Where a panel stands on the page and which values it spans."""

    top: float
    height: float
    low: float
    high: float
    begin: float
    end: float

    def x(self, hours: NDArray[np.float64]) -> NDArray[np.float64]:
        """Across the page, px."""
        span = max(self.end - self.begin, 1e-9)
        return np.asarray(LEFT + (hours - self.begin) / span * (WIDTH - LEFT - RIGHT))

    def y(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Down the page, px."""
        return np.asarray(self.top + (self.high - values) / (self.high - self.low) * self.height)


def svg(run: Run, reference: Reference | None = ADULT) -> str:
    """The plot of a run as one SVG element: serum, urine, stores and more under each other, doses marked above.

    `reference` is drawn behind serum magnesium with its text. Title and description say in words what is drawn.
    """
    shown = panels(run, reference)
    begin, end = float(run.time[0]), float(run.time[-1])
    axis, marks = time_axis(begin, end), strip(run.doses, begin, end, WIDTH - LEFT - RIGHT, LETTER)
    top, parts = HEAD + marks.height + 24.0, [*_legend(shown, len(run.outcome))]
    for place, panel in enumerate(shown):
        low, high = _limits(panel)
        frame = Frame(top, HEIGHTS[min(place, len(HEIGHTS) - 1)], low, high, begin, end)
        parts += _panel(panel, frame, axis)
        if place == 0:
            parts += _doses(marks, frame)
        top += frame.height + GAP
    bottom = top - GAP
    parts += _time(axis, bottom, begin, end)
    return _page(run, parts, bottom + FOOT)


def _page(run: Run, parts: Sequence[str], height: float) -> str:
    head, words = escape(headline(run)), escape(sentence(run))
    first = title(run) if len(title(run)) <= LONGEST_TITLE else title(run)[: LONGEST_TITLE - 1] + "…"
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" class="mg" viewBox="0 0 {WIDTH} {height:.0f}" width="{WIDTH}" '
        f'height="{height:.0f}" role="img" aria-labelledby="mg-title mg-desc">',
        f'<title id="mg-title">{head}</title>',
        f'<desc id="mg-desc">{words}</desc>',
        f"<style>{STYLE}</style>",
        f'<rect class="bg" width="{WIDTH}" height="{height:.0f}"/>',
        f'<text class="h" x="{LEFT}" y="28">{escape(first)}</text>',
        f'<text class="m" x="{LEFT}" y="47">{escape(who(run))}</text>',
        *parts,
        "</svg>",
    ]) + "\n"  # fmt: skip


def _limits(panel: Panel) -> tuple[float, float]:
    """The span of values: all curves and the reference, with some air."""
    found = [part for c in panel.curves for part in (c.middle, c.low, c.high) if part is not None]
    values = np.concatenate([*found, np.array([0.0] if panel.unit in ("%", "mmol/d") else [])])
    values = values[np.isfinite(values)]
    ends = [*(values.min(initial=np.inf), values.max(initial=-np.inf))]
    if panel.reference:
        ends += [panel.reference.low, panel.reference.high]
    ends = [float(e) for e in ends if np.isfinite(e)] or [0.0, 1.0]
    low, high = min(ends), max(ends)
    air = max(0.07 * (high - low), 0.02 * abs(high), 1e-9 if high else 0.5)
    return (0.0 if panel.unit == "mmol/d" else low - air), high + air


def _panel(panel: Panel, frame: Frame, axis: TimeAxis) -> Iterator[str]:
    right, bottom = WIDTH - RIGHT, frame.top + frame.height
    yield '<g class="n">' if len(panel.curves) > 1 else "<g>"
    yield f'<text class="b" x="{LEFT}" y="{frame.top - 9:.1f}">{escape(panel.title)} '
    yield f'<tspan class="m">[{panel.unit}]</tspan></text>'
    if panel.reference:
        high, low = frame.y(np.array([panel.reference.high, panel.reference.low]))
        yield f'<rect class="r" x="{LEFT}" y="{high:.1f}" width="{right - LEFT}" height="{low - high:.1f}"/>'
    marks = ticks(frame.low, frame.high, max(int(frame.height / 36), 3))
    for y, text in zip(frame.y(np.array(marks)).tolist(), tick_texts(marks), strict=True):
        yield f'<path class="g" d="M{LEFT} {y:.1f}H{right}"/>'
        yield f'<text class="m" x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{_minus(text)}</text>'
    for place in frame.x(np.array(axis.ticks) * axis.hours):
        yield f'<path class="x" d="M{place:.1f} {bottom:.1f}v4"/>'
    yield f'<path class="x" d="M{LEFT} {bottom:.1f}H{right}"/>'
    for k, one in enumerate(panel.curves):
        yield from _curve(one, frame, k % CURVES)
    yield from _names(panel, frame)
    yield "</g>"


def _curve(one: Curve, frame: Frame, k: int) -> Iterator[str]:
    x = frame.x(one.time)
    if one.low is not None and one.high is not None:
        upper, lower = _thinned(x, frame.y(one.high)), _thinned(x, frame.y(one.low))
        if upper and lower:
            yield f'<path class="a a{k}" d="M{"L".join([*upper, *reversed(lower)])}Z"/>'
    drawing = []
    for stretch in _unbroken(one.middle):
        drawing.append("M" + "L".join(_thinned(x[stretch], frame.y(one.middle[stretch]))))
    if drawing:
        yield f'<path class="l l{k}" d="{"".join(drawing)}"/>'


def _unbroken(values: NDArray[np.float64]) -> list[slice]:
    """The stretches without a gap (NaN)."""
    fine = np.concatenate([[False], np.isfinite(values), [False]])
    starts, stops = np.flatnonzero(fine[1:] & ~fine[:-1]), np.flatnonzero(~fine[1:] & fine[:-1])
    return [slice(int(a), int(b)) for a, b in zip(starts, stops, strict=True)]


def _thinned(x: NDArray[np.float64], y: NDArray[np.float64]) -> list[str]:
    """Points as text. Of many in one pixel column the first, least, greatest and last are kept."""
    fine = np.isfinite(y)
    x, y = x[fine], y[fine]
    if len(x) > 2 * WIDTH:
        kept = []
        for group in np.split(np.arange(len(x)), np.flatnonzero(np.diff(np.floor(x))) + 1):
            kept += sorted({group[0], group[y[group].argmin()], group[y[group].argmax()], group[-1]})
        x, y = x[kept], y[kept]
    return [f"{a:.1f} {b:.1f}" for a, b in zip(x.tolist(), y.tolist(), strict=True)]


def _names(panel: Panel, frame: Frame) -> Iterator[str]:
    """Each curve's name and last value beside its end, pushed apart where they would cover each other."""
    ends = []
    for k, one in enumerate(panel.curves):
        last = one.middle[np.isfinite(one.middle)][-1:]
        if last.size:
            ends.append((frame.y(last).item(), k % CURVES, one.name, _value(float(last[0]), panel.unit)))
    ends.sort()
    below = frame.top - 14
    lowest = frame.top + frame.height - 14 * (len(ends) - 1)
    for place, (y, k, name, value) in enumerate(ends):
        below = min(max(y, below + 14), lowest + 14 * place)
        yield f'<path class="l l{k}" d="M{WIDTH - RIGHT + 5} {below:.1f}h14"/>'
        yield f'<text x="{WIDTH - RIGHT + 23}" y="{below + 4:.1f}">{escape(name)} {value}</text>'


def _value(value: float, unit: str) -> str:
    return _minus(f"{value:+.1f} %" if unit == "%" else number(value))


def _minus(text: str) -> str:
    return text.replace("-", "−")


def _legend(shown: Sequence[Panel], people: int) -> Iterator[str]:
    """Under the title: what the bands are."""
    place = float(LEFT)
    entries = [("r", panel.reference.text) for panel in shown if panel.reference]
    if any(one.low is not None for panel in shown for one in panel.curves):
        entries.append(("a a0", f"median and 5 to 95 % of {people} people"))
    for style, text in entries:
        yield f'<rect class="{style}" x="{place:.1f}" y="61" width="16" height="10"/>'
        yield f'<text class="m" x="{place + 22:.1f}" y="70">{escape(text)}</text>'
        place += 46 + LETTER * len(text)


def _doses(marks: Strip, frame: Frame) -> Iterator[str]:
    """Ticks above the first panel, a guide down from those that have room for one, and what was given."""
    foot = frame.top - 24
    for place in marks.ticks:
        yield f'<path class="d" d="M{LEFT + place:.1f} {foot - 6:.1f}v7"/>'
    for label in marks.labels:
        y = foot - 13 - 14 * label.row
        yield f'<path class="d" d="M{LEFT + label.place:.1f} {foot:.1f}V{y:.1f}h4"/>'
        if label.guide:
            yield f'<path class="v" d="M{LEFT + label.place:.1f} {frame.top:.1f}v{frame.height:.1f}"/>'
        yield f'<text x="{LEFT + label.place + 6:.1f}" y="{y + 4:.1f}">{escape(label.text)}</text>'


def _time(axis: TimeAxis, bottom: float, begin: float, end: float) -> Iterator[str]:
    frame = Frame(0, 1, 0, 1, begin, end)
    for text, place in zip(tick_texts(axis.ticks), frame.x(np.array(axis.ticks) * axis.hours).tolist(), strict=True):
        yield f'<text class="m" x="{place:.1f}" y="{bottom + 18:.1f}" text-anchor="middle">{_minus(text)}</text>'
    middle = (LEFT + WIDTH - RIGHT) / 2
    yield f'<text x="{middle:.1f}" y="{bottom + 36:.1f}" text-anchor="middle">Time [{axis.unit}]</text>'
