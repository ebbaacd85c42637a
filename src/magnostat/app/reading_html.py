"""A reading as a page that stands alone: no scripts, no fonts, nothing from elsewhere; everything told is escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from magnostat.app.reading_text import PARTS, notes, remark
from magnostat.core.units import number_text
from magnostat.language import number, say

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
.emergency{border-color:#c9340c}.soon{border-color:#bf8700}.small{font-size:.875rem;color:#59636e}
@media (prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}th,td{border-color:#30363d}.small{color:#9da7b1}}
@media print{body{margin:0;max-width:none}}
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
    yield f'<article class="{escape(one.urgency)}"><p class="small">{_said(one.urgency, lang)}, {escape(remark(one, lang))}</p>'
    yield f"<p><strong>{escape(one.statement)}</strong></p>"
    if one.would_change:
        yield f"<p>{escape(say('reading.change', lang, what=one.would_change))}</p>"
    if one.inputs:
        told = "; ".join(f"{name} {value}" for name, value in one.inputs)
        yield f'<p class="small">{_said("inputs", lang)}: <bdi>{escape(told)}</bdi></p>'
    if one.thresholds:
        rows = "".join(f"<li>{escape(f'{number(t.value, lang)} {t.unit}'.rstrip())}: <cite>{escape(t.source)}</cite></li>"
                       for t in one.thresholds)  # fmt: skip
        yield f'<div class="small">{_said("limits", lang)}<ul>{rows}</ul></div>'
    yield "</article>"


def _results(case: Case, lang: str) -> Iterator[str]:
    """The results as they were read."""
    if not case.labs:
        return
    yield f'<h2>{_said("results", lang)}</h2><div class="wide" tabindex="0"><table><thead><tr>'
    yield "".join(f'<th scope="col">{_said(key, lang)}</th>' for key in ("test", "result", "time", "specimen", "remark"))
    yield "</tr></thead><tbody>"
    for one in case.labs:
        written = number_text(one.reported)
        value = f"{one.bound}{written.replace('.', ',') if lang == 'nl' else written} {one.unit}"
        cells = "".join(f"<td><bdi>{escape(cell)}</bdi></td>" for cell in (value, one.time, one.specimen, one.flag))
        yield f'<tr><th scope="row">{escape(one.test)}</th>{cells}</tr>'
    yield "</tbody></table></div>"


def _said(key: str, lang: str) -> str:
    return escape(say(f"reading.{key}", lang))
