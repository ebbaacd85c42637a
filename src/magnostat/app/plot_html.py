"""A page that stands alone: the plot, the same in words, the numbers as a table, and what the run was made of."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape

import numpy as np

from magnostat.app.axes import number, time_axis
from magnostat.app.panels import ADULT, Reference, panels
from magnostat.app.plot_svg import svg
from magnostat.app.summary import headline, report, sentence
from magnostat.run import Run

ROWS = 25  # of the table, about

STYLE = """
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;background:#fff;color:#1f2328}
svg{max-width:100%;height:auto}.wide{overflow-x:auto}table{border-collapse:collapse}
caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{padding:.2rem .8rem;text-align:right;border-bottom:1px solid #d0d7de}thead th{vertical-align:bottom}
pre{overflow-x:auto;background:#f6f8fa;padding:1rem}
@media (prefers-color-scheme:dark){
body{background:#0d1117;color:#e6edf3}pre{background:#161b22}th,td{border-color:#30363d}}
""".strip()


def html(run: Run, reference: Reference | None = ADULT) -> str:
    """The plot of a run as one HTML file without scripts, fonts or anything else from elsewhere."""
    title = escape(headline(run))
    manifest = escape(json.dumps(run.manifest, ensure_ascii=False, indent=1))
    return "\n".join([
        "<!doctype html>",
        '<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title><style>{STYLE}</style></head><body><main>",
        f"<h1>{title}</h1>",
        f"<p>{escape(sentence(run))}</p>",
        f'<figure class="wide" style="margin:0" tabindex="0">{svg(run, reference)}</figure>',
        *_table(run, reference),
        f'<h2>Summary and ledger</h2><pre tabindex="0">{escape(report(run))}</pre>',
        f'<h2>What this run was made of</h2><pre tabindex="0">{manifest}</pre>',
        "<p>Magnostat is for research and teaching; it is not a medical device.</p>",
        "</main></body></html>",
    ]) + "\n"  # fmt: skip


def _table(run: Run, reference: Reference | None) -> Iterator[str]:
    axis = time_axis(float(run.time[0]), float(run.time[-1]))
    every = max(len(run.time) // ROWS, 1)
    picked = run.time[::every]
    curves = [(panel, one) for panel in panels(run, reference) for one in panel.curves]
    whose = ", median of people" if len(run.outcome) > 1 else ""
    yield f'<div class="wide" tabindex="0"><table><caption>Values{whose}</caption>'
    yield f'<thead><tr><th scope="col">time [{axis.unit}]</th>'
    yield from (f'<th scope="col">{escape(one.name)} [{escape(panel.unit)}]</th>' for panel, one in curves)
    yield "</tr></thead><tbody>"
    columns = [one.middle[np.clip(np.searchsorted(one.time, picked, side="right") - 1, 0, None)] for _, one in curves]
    for place, hour in enumerate(picked.tolist()):
        cells = "".join(f"<td>{number(float(column[place]))}</td>" for column in columns)
        yield f'<tr><th scope="row">{hour / axis.hours:.5g}</th>{cells}</tr>'
    yield "</tbody></table></div>"
