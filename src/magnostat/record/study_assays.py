"""The closed lists of assays and statistics that an outcome may name, and how results are written (sections 4 and 5).

How an assay is read, its unit and its tolerances are the laboratory's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

CONCENTRATION = ("concentration",)
RATE = ("rate", "rate/kg")
SHARE = ("share",)
FLOW = ("flow",)
HORMONE = ("mass concentration", "concentration")
AMOUNT = ("amount", "amount/kg")


class Listed(NamedTuple):
    """How an assay is written: the dimensions of its results, whose mg and mEq they are, and what a plan must hold.

    `needs` is "", "load", "oral label", "IV label", "both labels", "label" or "dialysis".
    """

    dimensions: tuple[str, ...]
    solute: str = "Mg"
    needs: str = ""


LISTED: Mapping[str, Listed] = {
    **dict.fromkeys(("serum Mg", "ionised Mg", "ultrafilterable Mg", "RBC Mg", "RBC free Mg", "urine Mg concentration",
                     "faecal Mg concentration", "TmMg/GFR"), Listed(CONCENTRATION)),
    **dict.fromkeys(("serum Ca", "ionised Ca"), Listed(CONCENTRATION, "Ca")),
    "serum K": Listed(CONCENTRATION, "K"),
    "serum phosphate": Listed(CONCENTRATION, "phosphate"),
    "creatinine": Listed(CONCENTRATION, "creatinine"),
    "PTH": Listed(HORMONE, "PTH"),
    "calcitriol": Listed(HORMONE, "calcitriol"),
    **dict.fromkeys(("ionised fraction", "bound fraction", "FEMg", "fractional net absorption", "urinary recovery"),
                    Listed(SHARE)),
    **dict.fromkeys(("load retention", "load retention corrected", "load retention either"), Listed(SHARE, needs="load")),
    **dict.fromkeys(("true absorption", "faecal absorption", "tracer retention"), Listed(SHARE, needs="oral label")),
    "double-label absorption": Listed(SHARE, needs="both labels"),
    "tracer plasma": Listed(("tracer",), needs="label"),
    "tracer urine": Listed(SHARE, needs="label"),
    "exchangeable Mg": Listed(AMOUNT, needs="IV label"),
    "body Mg": Listed(AMOUNT),
    **dict.fromkeys(("muscle Mg", "bone Mg"), Listed(("content",))),
    **dict.fromkeys(("urine Mg", "intake", "faecal Mg", "output", "sweat Mg", "balance", "net absorption"), Listed(RATE)),
    "urine Ca": Listed(RATE, "Ca"),
    "urine K": Listed(RATE, "K"),
    "urine phosphate": Listed(RATE, "phosphate"),
    "urine Na": Listed(RATE, "Na"),
    "urine Mg/creatinine": Listed(("ratio",)),
    "urine Ca/creatinine": Listed(("ratio",), "Ca"),
    "GFR": Listed(("flow", "indexed flow")),
    "apparent clearance": Listed(FLOW),
    "apparent volume": Listed(("volume", "volume/kg")),
    "dialytic removal": Listed(RATE, needs="dialysis"),
    **dict.fromkeys(("filter fall ionised Mg", "filter fall ionised Ca"), Listed(SHARE, needs="dialysis")),
    "faecal water": Listed(FLOW),
}

STATISTICS = ("mean", "peak", "nadir", "total", "change", "ratio", "percent change", "share", "slope", "crossover",
              "half-life", "auc", "peak time", "time", "settle", "order")  # fmt: skip
DIRECTIONS = ("up", "down", "same")
CONTRASTS = ("difference", "ratio", "percent")
RELATIVE = ("ratio", "percent change")
TIMES = ("half-life", "peak time", "time", "settle")
