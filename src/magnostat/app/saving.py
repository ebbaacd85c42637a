"""Where results go: places are checked before the work begins, files are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from magnostat.core.errors import BadFile, shown
from magnostat.run import SUFFIXES as RUNS
from magnostat.run import Run, lacking, replace_file

__all__ = ["RUNS", "place", "save"]

NEEDS = {".parquet": ("pyarrow", "data"), ".png": ("matplotlib", "plot")}  # suffix: module, extra


def place(written: str | None, suffixes: Sequence[str]) -> Path | None:
    """The path that a result will have; BadFile if it could not be written there, before anything is computed."""
    if written is None:
        return None
    file = Path(written)
    suffix = file.suffix.lower()
    where = shown(written).strip("'")
    if suffix not in suffixes:
        raise BadFile(
            f"unknown kind of file {shown(suffix)}", where=where, mend=f"let it end in {' or '.join(suffixes)}"
        )
    if not file.parent.is_dir():
        raise BadFile("its folder does not exist", where=where, mend=f"create {shown(str(file.parent))} first")
    if file.is_dir() or not os.access(file.parent, os.W_OK):
        raise BadFile("cannot be written", where=where, mend="choose another place")
    if suffix in NEEDS and find_spec(NEEDS[suffix][0]) is None:
        raise lacking(NEEDS[suffix][1], suffix)
    return file


def save(run: Run, out: Path | None, plot: Path | None) -> list[Path]:
    """Write the run and its manifest, and the plot; returns what was written."""
    saved: list[Path] = []
    if out is not None:
        saved += run.save(out)
    if plot is not None:
        replace_file(plot, drawing(run, plot.suffix.lower()))
        saved.append(plot)
    return saved


def drawing(run: Run, suffix: str) -> str | bytes:
    """The plot of a run as .svg, .png or .html."""
    if suffix == ".png":
        from magnostat.app.plot_png import png

        return png(run)
    if suffix == ".html":
        from magnostat.app.plot_html import html

        return html(run)
    from magnostat.app.plot_svg import svg

    return svg(run)
