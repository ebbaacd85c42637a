"""Magnesium of red cells: a test beside serum, with its own interval and its own blind spots."""

from __future__ import annotations

from collections.abc import Iterator

from ..record.finding import Finding
from .rulebook import limit
from .serum import is_above, is_below, told
from .view import View


def red_cells(view: View) -> Iterator[Finding]:
    """Magnesium of red cells: below, within or above the interval of one laboratory."""
    if view.lab("RBC Mg") is None:
        return
    low, high = limit("red_cells.lower"), limit("red_cells.upper")
    below, above = is_below(view, "RBC Mg", "red_cells.lower"), is_above(view, "RBC Mg", "red_cells.upper")
    word = "low" if below else "high" if above else "within"
    yield view.finding(f"red_cells.{word}", f"red_cells.{word}", status="possible", limits=(low, high), change="red_cells.change",
                       value=told(view, "RBC Mg"), low=low.value, high=high.value)  # fmt: skip
