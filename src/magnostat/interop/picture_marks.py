"""The marks of the picture: fields, boxes, arrows, the kidney, the legend and the bar at the foot, as SVG elements."""

from __future__ import annotations

import math
from collections.abc import Mapping
from html import escape
from typing import NamedTuple

from magnostat.core.units import MOLAR_MASS

from .picture_layout import BOXES, COLOURS, GROUPS, WAYS, Box, Way

GAP = 7.0
HEAD = 11.0


class Drawn(NamedTuple):
    """What is drawn: contents of the pools (mmol) and one-way flows between places (mmol/d)."""

    content: Mapping[str, float]
    flow: Mapping[tuple[str, str], float]
    segments: tuple[tuple[str, float], ...]


def number(value: float) -> str:
    """Three significant digits, without an exponent.

    >>> number(563.7), number(12.04), number(0.1234), number(0.0)
    ('564', '12.0', '0.123', '0')
    """
    if value == 0.0:
        return "0"
    places = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:.{min(places, 4)}f}"


def style() -> str:
    """Classes by day and by night."""
    day = "".join(f".{group}{{fill:{fill};stroke:{line}}}" f".{group}-line{{fill:{line}}}"
                  for group, (fill, line, _, _) in COLOURS.items())  # fmt: skip
    night = "".join(f".{group}{{fill:{fill};stroke:{line}}}" f".{group}-line{{fill:{line}}}"
                    for group, (_, _, fill, line) in COLOURS.items())  # fmt: skip
    return (
        "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;font-size:18px;"
        "text-anchor:middle;fill:#1d2529}.name{font-weight:600}.small{font-size:15px;fill:#4d585f}"
        ".flow{font-size:16px}.start{text-anchor:start}.title{font-size:17px;font-weight:600;text-anchor:start}"
        ".page{fill:#fbfbf8}.box{stroke-width:1.6}.panel{stroke:none;opacity:.38}.arrow{fill:#59656d}"
        f"{day}@media(prefers-color-scheme:dark){{text{{fill:#eef2f4}}.small{{fill:#b9c4ca}}.page{{fill:#12171b}}"
        f".arrow{{fill:#9fabb3}}{night}}}"
    )


def panel(title: str, left: float, top: float, width: float, height: float, group: str) -> str:
    """The field behind the boxes of one organ."""
    return (
        f'<rect class="panel {group}" x="{left:g}" y="{top:g}" width="{width:g}" height="{height:g}" rx="16"/>'
        f'<text class="title" x="{left + 14:g}" y="{top + 23:g}">{title}</text>'
    )


def box(name: str, place: Box, drawn: Drawn) -> list[str]:
    """A pool with its content, or a place outside."""
    round_ = place.height / 2 if place.group == "outside" else 10
    lines = [
        f'<rect class="box {place.group}" x="{place.left:g}" y="{place.top:g}" width="{place.width:g}" '
        f'height="{place.height:g}" rx="{round_:g}"/>'
    ]
    if name == "kidney":
        return lines
    rows = [(part, "name") for part in place.title.split("|")]
    if name in drawn.content:
        rows.append((f"{number(drawn.content[name])} mmol", ""))
    first = place.y - 12 * (len(rows) - 1) + 6
    lines += [f'<text class="{kind}" x="{place.x:g}" y="{first + 24 * i:g}">{escape(text)}</text>'
              for i, (text, kind) in enumerate(rows)]  # fmt: skip
    return lines


def way(way: Way, drawn: Drawn) -> list[str]:
    """The arrow or the pair of arrows of one way; of a pair, each has its own lane."""
    forth, back = drawn.flow.get((way.first, way.second), 0.0), drawn.flow.get((way.second, way.first), 0.0)
    a, b = BOXES[way.first], BOXES[way.second]
    if way.level:
        begin, end = sorted((a.left + a.width, b.left)) if a.x < b.x else (a.left, b.left + b.width)
    elif a.y < b.y:
        begin, end = a.top + a.height, b.top
    else:
        begin, end = a.top, b.top + b.height
    both = forth > 0.0 and back > 0.0
    lines = []
    for value, start, stop, side in ((forth, begin, end, -1.0), (back, end, begin, 1.0)):
        if value > 0.0:
            shift = side * (GAP / 2 + _thick(value) / 2 + 2) if both else 0.0
            lines += _arrow(way, start, stop, shift, value, side)
    net = forth - back
    if both and abs(net) > 0.05 * max(forth, back) and way.level:
        middle = (begin + end) / 2
        lines.append(f'<text class="small" x="{middle:g}" y="{way.along + 52:g}">net {number(abs(net))} '
                     f"{'→' if net * (end - begin) > 0 else '←'}</text>")  # fmt: skip
    return lines


def _thick(flow: float) -> float:
    return 1.5 + 0.95 * math.log2(1.0 + flow)


def _arrow(way: Way, start: float, stop: float, shift: float, value: float, side: float) -> list[str]:
    """A polygon from `start` to `stop` along the way, `shift` beside its line, and the flow beside it."""
    half, head = _thick(value) / 2, _thick(value) / 2 + 5.5
    sign = 1.0 if stop > start else -1.0
    start, stop = start + 3 * sign, stop - 3 * sign
    neck, middle = stop - sign * HEAD, way.along + shift
    outline = ((start, -half), (neck, -half), (neck, -head), (stop, 0.0), (neck, head), (neck, half), (start, half))
    points = [(u, middle + v) if way.level else (middle + v, u) for u, v in outline]
    shape = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    far = shift + side * (head + 4)
    text = number(value)
    if way.level:
        place = f'x="{(start + stop) / 2:g}" y="{way.along + far + (13 if side > 0 else -2):.1f}"'
        label = f'<text class="flow" {place}>{text}</text>'
    else:
        side = 1.0 if shift == 0.0 else side
        far = shift + side * (head + 5)
        anchor = "start" if side > 0 else "end"
        place = f'x="{way.along + far:.1f}" y="{(start + stop) / 2 + 6:g}" style="text-anchor:{anchor}"'
        label = f'<text class="flow" {place}>{text}</text>'
    told = f"{BOXES[way.first].title} and {BOXES[way.second].title}".replace("|", " ")
    return [f'<polygon class="arrow" points="{shape}"><title>{told}: {text} mmol/d</title></polygon>', label]


def kidney(drawn: Drawn) -> list[str]:
    """What becomes of a litre of filtrate, as shares of a bar in the box of the kidneys."""
    place = BOXES["kidney"]
    left, width, top = place.left + 16, place.width - 32, place.y - 8
    lines = [f'<text class="name" x="{place.x:g}" y="{place.top + 26:g}">{place.title}</text>']
    for i, (name, share) in enumerate(drawn.segments):
        opacity = (0.35, 0.6, 0.85, 1.0)[i]
        lines.append(
            f'<rect class="kidney-line" x="{left:.1f}" y="{top:g}" width="{width * share:.1f}" height="14" '
            f'style="opacity:{opacity}"><title>{name}: {100 * share:.0f} % of what is filtered</title></rect>'
        )
        left += width * share
    text = " · ".join(f"{name} {100 * share:.0f}" for name, share in drawn.segments[:3]) + " %"
    return [*lines, f'<text class="small" x="{place.x:g}" y="{place.y + 32:g}">{text}</text>']


def legend(drawn: Drawn) -> list[str]:
    """How to read the numbers, and the flows that have no arrow."""
    shown = {ends for way in WAYS for ends in ((way.first, way.second), (way.second, way.first))} | {
        ("plasma", "urine")
    }
    others = [
        f"{a.replace('_', ' ')} to {b.replace('_', ' ')} {number(value)}"
        for (a, b), value in drawn.flow.items()
        if value > 0.0 and (a, b) not in shown
    ]
    rows = ["Boxes: what is held, mmol.", "Arrows: what moves, mmol per day; wider for more."]
    rows += [f"Without an arrow: {', '.join(others)}."] if others else []
    return [f'<text class="small" x="640" y="{666 + 24 * i}" style="text-anchor:start">{row}</text>'
            for i, row in enumerate(rows)]  # fmt: skip


def percent(share: float) -> str:
    """A share in per cent: whole, or to one decimal below 10.

    >>> percent(0.5398), percent(0.0073)
    ('54', '0.7')
    """
    return f"{100 * share:.0f}" if share >= 0.1 else f"{100 * share:.1f}"


def foot(drawn: Drawn) -> list[str]:
    """A bar to scale: where the magnesium of the body is."""
    sums = {key: sum(drawn.content.get(name, 0.0) for name in pools) for key, (_, pools) in GROUPS.items()}
    total = sum(sums.values())
    grams = total * MOLAR_MASS["Mg"] / 1000.0
    left, width, top = 45.0, 1220.0, 792.0
    lines = [f'<text class="title" x="45" y="782">Where it is: {number(total)} mmol, {grams:.1f} g</text>']
    for key, amount in sums.items():
        wide = width * amount / total
        name = GROUPS[key][0]
        told = f"{name} {percent(amount / total)} %"
        lines.append(f'<rect class="box {key}" x="{left:.1f}" y="{top:g}" width="{wide:.1f}" height="26">'
                     f"<title>{told}</title></rect>")  # fmt: skip
        if wide > 120:
            lines.append(f'<text class="flow" x="{left + wide / 2:.1f}" y="{top + 19:g}">{told}</text>')
        left += wide
    rest = ", ".join(f"{GROUPS[k][0]} {percent(sums[k] / total)} %" for k in sums if width * sums[k] / total <= 120)
    return [*lines, f'<text class="small" x="1265" y="838" style="text-anchor:end">{rest}</text>']
