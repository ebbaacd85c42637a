"""In which dimension a result is written: that of the assay, or what its statistic makes of it."""

from __future__ import annotations

from magnostat.core.quantity import Quantity
from magnostat.record.study_assays import LISTED, RELATIVE, TIMES

OVER_TIME = {"amount": ("rate", "rate/kg"), "volume": ("flow",)}
INTEGRATED = {"rate": ("amount", "amount/kg"), "flow": ("volume",)}


def dimensions_of(assay: str, statistic: str, contrast: str = "", against: str = "") -> tuple[str, ...]:
    """The dimensions that a result may be written in, the likeliest first.

    A slope of an amount is a rate, an area under a rate is an amount. Where the units of the format do not hold the
    quotient or product (the slope of a concentration), the number is read in the assay's unit, per unit of time of the
    window (slope) or times it (auc).

    >>> dimensions_of("serum Mg", "percent change"), dimensions_of("urine Mg", "total")
    (('share',), ('amount', 'amount/kg'))
    """
    own = LISTED[assay].dimensions
    if statistic in (*RELATIVE, "share") or contrast in ("ratio", "percent"):
        return ("share",)
    if statistic in TIMES:
        return ("time",)
    if statistic == "crossover":
        return LISTED[against].dimensions if against else own
    if statistic == "slope" and against:
        return ("share",) if LISTED[against].dimensions == own else (*own, "share", "flow", "volume")
    if statistic == "slope":
        return (*OVER_TIME.get(own[0], ()), *own, *(() if own == ("share",) else ("share",)))
    if statistic == "auc":
        return (*INTEGRATED.get(own[0], ()), *own)
    return INTEGRATED.get(own[0], own) if statistic == "total" else own


def written_unit(quantity: Quantity) -> str:
    """The unit that a quantity was written in; nothing for a plain number.

    >>> from magnostat.core.quantity import quantity
    >>> written_unit(quantity("0.85 sd 0.06 mmol/L", "concentration", spread=True)), written_unit(quantity(0.4, "share"))
    ('mmol/L', '')
    """
    last = quantity.text.split(" ")[-1]
    return "" if last[-1:].isdigit() and last[:1] in "-0123456789" else last
