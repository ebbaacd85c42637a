"""The same panels through matplotlib, for those who want pixels. Needs the plot extra."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np

from magnostat.app.axes import TimeAxis, time_axis
from magnostat.app.panels import ADULT, Panel, Reference, panels
from magnostat.app.summary import headline
from magnostat.run import Run, lacking

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLOURS, DASHES = ("#0b62b8", "#b3400e", "#7a3fb0"), ("-", "--", ":")


def png(run: Run, reference: Reference | None = ADULT, dots_per_inch: int = 150) -> bytes:
    """The plot of a run as a PNG image."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise lacking("plot", "PNG") from None
    shown = panels(run, reference)
    axis = time_axis(float(run.time[0]), float(run.time[-1]))
    figure = Figure(figsize=(9.2, 1.2 + 2.1 * max(len(shown), 1)), dpi=dots_per_inch, layout="constrained")
    figure.suptitle(headline(run), x=0.02, ha="left", weight="bold")
    grid = figure.subplots(max(len(shown), 1), 1, sharex=True, squeeze=False)
    for place, (panel, axes) in enumerate(zip(shown, grid[:, 0], strict=False)):
        _panel(panel, axes, axis)
        if place == 0:
            _doses(run, axes, axis)
    grid[-1, 0].set_xlabel(f"Time [{axis.unit}]")
    image = io.BytesIO()
    figure.savefig(image, format="png", metadata={"Software": None})
    return image.getvalue()


def _panel(panel: Panel, axes: Axes, axis: TimeAxis) -> None:
    if panel.reference:
        low, high, text = panel.reference
        axes.axhspan(low, high, color="#2da44e", alpha=0.13, lw=0, label=text)
    for k, one in enumerate(panel.curves):
        time = one.time / axis.hours
        if one.low is not None and one.high is not None:
            band = "5 to 95 % of people"
            axes.fill_between(time, one.low, one.high, color=COLOURS[k % 3], alpha=0.15, lw=0, label=band)
        axes.plot(time, one.middle, color=COLOURS[k % 3], ls=DASHES[k % 3], lw=1.4, label=one.name)
    axes.set_title(f"{panel.title} [{panel.unit}]", loc="left", fontsize=10)
    if panel.unit == "mmol/d":
        axes.set_ylim(bottom=0.0)
    axes.set_xticks(np.array(axis.ticks))
    axes.grid(axis="y", color="#e3e7eb")
    axes.spines[["top", "right"]].set_visible(False)
    handles, names = axes.get_legend_handles_labels()
    once = dict(zip(names, handles, strict=True))
    axes.legend(once.values(), once.keys(), loc="upper left", bbox_to_anchor=(1.0, 1.0), frameon=False, fontsize=8)


def _doses(run: Run, axes: Axes, axis: TimeAxis) -> None:
    for hour in {hour for hour, _ in run.doses if run.time[0] <= hour <= run.time[-1]}:
        axes.axvline(hour / axis.hours, ymin=0.96, color="#9a6700", lw=1)
