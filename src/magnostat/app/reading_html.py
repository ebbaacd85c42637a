"""A reading as a page that stands alone: no scripts, no fonts, nothing from elsewhere; everything told is escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from magnostat.app.reading_limits import Told, input_name, inputs, limits, unit
from magnostat.app.reading_text import PARTS, notes, remark
from magnostat.core.units import number_text
from magnostat.language import say

if TYPE_CHECKING:
    from magnostat.clinic import Reading
    from magnostat.record.case import Case
    from magnostat.record.finding import Finding

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
STYLE = """
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;background:#fff;color:#1f2328}
.wide{overflow-x:auto}table{border-collapse:collapse}
th,td{padding:.2rem .8rem .2rem 0;text-align:left;border-bottom:1px solid #d0d7de}
article{border-left:.25rem solid #8b949e;padding:0 0 0 1rem;margin:1rem 0}article p{margin:.2rem 0}
main{overflow-wrap:break-word;hyphens:auto}table{hyphens:none}ul{margin:.2rem 0;padding-left:1.2rem}
h1{font-size:clamp(1.4rem,6vw,2rem)}
.emergency{border-color:#c9340c}.soon{border-color:#bf8700}.small{font-size:.875rem;color:#59636e}
.emergency .urgency{font-weight:700;color:#c9340c}
@media (prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}th,td{border-color:#30363d}.small{color:#9da7b1}
.emergency .urgency{color:#ff7b72}}
@media print{body{margin:0;max-width:none;background:#fff;color:#000}article{break-inside:avoid}h2{break-after:avoid}}
""".strip()


def page(case: Case, reading: Reading, profile: str, lang: str) -> str:
    """The page."""
    return "\n".join(_lines(case, reading, profile, lang)) + "\n"


def _lines(case: Case, reading: Reading, profile: str, lang: str) -> Iterator[str]:
    title = _said("title", lang)
    yield "<!doctype html>"
    yield f'<html lang="{escape(lang)}"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title><style>{STYLE}</style></head><body><main>"
    yield f"<h1>{title}</h1>"
    yield f"<p>{escape(say('reading.profile', lang, name=profile))}</p>"
    for part in PARTS:
        found: tuple[Finding, ...] = getattr(reading, part)
        if found:
            yield f"<h2>{_said(part, lang)}</h2>"
        for one in found:
            yield from _finding(one, lang)
    if not any(getattr(reading, part) for part in PARTS):
        yield f"<p>{_said('nothing', lang)}</p>"
    yield from _results(case, lang)
    if case.notes:
        yield f"<h2>{_said('left_out', lang)}</h2><ul>"
        yield from (f"<li>{escape(line)}</li>" for line in notes(case, lang))
        yield "</ul>"
    yield f"<p><strong>{_said('not_device', lang)}</strong></p>"
    yield "</main></body></html>"


def _finding(one: Finding, lang: str) -> Iterator[str]:
    yield f'<article class="{escape(one.urgency)}"><p class="small"><span class="urgency">{_said(one.urgency, lang)}</span>, '
    yield f"{escape(remark(one, lang))}</p>"
    yield f"<p><strong>{escape(one.statement)}</strong></p>"
    if one.would_change:
        yield f"<p>{escape(say('reading.change', lang, what=one.would_change))}</p>"
    if one.inputs:
        yield f'<p class="small">{_said("inputs", lang)}: <bdi>{escape("; ".join(inputs(one, lang)))}</bdi></p>'
    if one.thresholds:
        rows = "".join(f"<li>{_limit(told)}</li>" for told in limits(one, lang))
        yield f'<div class="small">{_said("limits", lang)}:<ul>{rows}</ul></div>'
    yield "</article>"


def _limit(one: Told) -> str:
    """A limit by name, and its source: a reference as a citation, an argument or a recalled number under its mark."""
    named = f"{escape(one.name)}: {escape(one.value)}" if one.name else escape(one.value)
    if one.mark:
        return f'{named} ({escape(one.mark)}: <span lang="en">{escape(one.source)}</span>)'
    return f'{named} (<cite lang="en">{escape(one.source)}</cite>)'


def _results(case: Case, lang: str) -> Iterator[str]:
    """The results as they were read."""
    if not case.labs:
        return
    yield f'<h2>{_said("results", lang)}</h2><div class="wide" tabindex="0"><table><thead><tr>'
    yield "".join(f'<th scope="col">{_said(key, lang)}</th>' for key in ("test", "result", "time", "specimen", "remark"))
    yield "</tr></thead><tbody>"
    for one in case.labs:
        written = number_text(one.reported)
        value = f"{one.bound}{written.replace('.', ',') if lang == 'nl' else written} {unit(one.unit, lang)}"
        cells = "".join(f"<td><bdi>{escape(cell)}</bdi></td>" for cell in (value, one.time, one.specimen, one.flag))
        yield f'<tr><th scope="row">{escape(input_name(one.test, lang))}</th>{cells}</tr>'
    yield "</tbody></table></div>"


def _said(key: str, lang: str) -> str:
    return escape(say(f"reading.{key}", lang))
