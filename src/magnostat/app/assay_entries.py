"""Assays of the virtual laboratory as rows and as text: unit, what they need of a run, how they vary, what disturbs them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

import numpy as np

from magnostat.catalogue.sourced import Sourced
from magnostat.core.errors import MagnostatError
from magnostat.lab.assay import ends, ends_and_basal, everywhere, everywhere_and_baseline
from magnostat.lab.assays import ASSAYS, assay
from magnostat.lab.collection import COLLECTED, RATES, RATIOS, Collected
from magnostat.lab.draw import BLOOD, SHARES
from magnostat.lab.interference import Interference, numbers, spoilt
from magnostat.lab.variation import spread
from magnostat.record.labs import name_of
from magnostat.record.references import keys_in

Row = dict[str, object]
KINDS = {
    "point": "at an instant; over a window, its average",
    "windowed": "over a window; at an instant, over the 24 h before it",
    "test": "a test over its window; at an instant, from the beginning of the run to it",
}
SAMPLES: Mapping[Callable[..., object], str] = {
    ends: "samples at both ends of the window",
    everywhere: "samples all through the window, or at the instant",
    ends_and_basal: "samples at both ends of the window, and of the basal urine before it",
    everywhere_and_baseline: "samples all through the window, and at the instant that it is compared with",
}
FROM_BASELINE = "samples at the end, at the instant that it counts from, and of the basal urine before it"
TRACED = {
    "true absorption": "by mouth", "faecal absorption": "by mouth", "tracer retention": "by mouth",
    "double-label absorption": "by mouth and another into a vein", "tracer plasma": "given", "tracer urine": "given",
    "exchangeable Mg": "into a vein",
}  # fmt: skip
"""How the isotope is given that an assay needs."""

HEALTHY = {
    "serum Mg": 0.85, "ionised Mg": 0.55, "ultrafilterable Mg": 0.6, "creatinine": 75.0, "serum Ca": 2.4, "ionised Ca": 1.2,
    "serum K": 4.2, "serum phosphate": 1.1, "PTH": 35.0, "calcitriol": 100.0, "RBC Mg": 2.1, "RBC free Mg": 180.0,
}  # fmt: skip
"""A sample without fault, in the units of its assays: only to show which way a fault moves a result, and how far."""

FAULTS = {
    "haemolysis": (1.0, "haemolysis, 1 g/L of haemoglobin"), "edta": (5.0, "5 % from an EDTA tube"),
    "citrate": (5.0, "5 % from a citrate tube"), "drip": (5.0, "5 % fluid of a magnesium drip"),
    "waiting": (24.0, "24 h at room temperature before it is spun"),
}  # fmt: skip
"""What spoils a sample of blood, of a size, and in words."""

MISHAPS = {"missed": (10.0, "10 % of the urine not in the bottle"), "added": (10.0, "10 % too much in the bottle"),
           "unacidified": (100.0, "crystals, not dissolved"), "stale": (100.0, "urea turned to ammonia")}  # fmt: skip
"""What is wrong with a collection of urine, of a size, and in words."""


def assay_row(name: str) -> Row:
    """An assay as a row."""
    one, varies = assay(name), spread(name)
    return {"name": name, "unit": one.unit, "kind": one.kind, "read": KINDS[one.kind], "needs": needs(name),
            "varies": f"{100 * varies.total:.2g} %", "variation": {**varies._asdict(), "total": varies.total},
            "interferences": [{"fault": fault, "change": change} for fault, change in interferences(name).items()],
            "scored": {"tau": one.tau, "beta": one.beta, "epsilon": one.epsilon}}  # fmt: skip


def assay_text(name: str) -> str:
    """An assay: unit, when it is read, what it needs, how much it varies, what disturbs it."""
    one, varies = assay(name), spread(name)
    parts = {"of the laboratory": varies.analytical, "of the collection": varies.collection, "within a person": varies.within}
    told = ", ".join(f"{100 * part:g} % {of}" for of, part in parts.items() if part)
    found = interferences(name)
    lines = [f"{name} [{one.unit}], an assay of the virtual laboratory", f"  read      {KINDS[one.kind]}",
             f"  needs     {needs(name)}", f"  varies    {told}  [{varies.basis}] {varies.source}"]  # fmt: skip
    lines += [f"  disturbed {fault}: {_percent(change)}" for fault, change in found.items()]
    if not found:
        return "\n".join([*lines, "  disturbed by nothing that the package holds"]) + "\n"
    sources = " ".join(sorted({key for one in _behind(name) for key in keys_in(one.source)}))
    return "\n".join([*lines, f"  sources   {sources}, and what is assumed beside them: data/interferences.toml"]) + "\n"


def needs(name: str) -> str:
    """What a run must hold for an assay, in words.

    >>> needs("true absorption")
    'samples at both ends of the window; an isotope by mouth; a full ledger of what moved'
    """
    one = assay(name)
    label = [f"an isotope {TRACED[name]}"] if name in TRACED else []
    ledger = ["a full ledger of what moved"] if one.ledger == "full" else []
    return "; ".join([SAMPLES.get(one.needs, FROM_BASELINE), *label, *ledger])


def interferences(name: str) -> Mapping[str, float]:
    """What disturbs an assay, of a stated size in a healthy person: fault → change as a share of the result."""
    if name in (*BLOOD, *SHARES):
        changes = {words: _blood(name, kind) / _blood(name, "") - 1.0 for kind, (_, words) in FAULTS.items()}
    elif name in COLLECTED:
        changes = {words: _urine(name, kind, size) - 1.0 for kind, (size, words) in MISHAPS.items()}
    else:
        return {}
    return {fault: change for fault, change in changes.items() if abs(change) > 1e-6}


def _blood(name: str, kind: str) -> float:
    found = _sample(kind)
    if name == "ionised fraction":
        return found["ionised Mg"] / found["serum Mg"]
    return 1.0 - found["ultrafilterable Mg"] / found["serum Mg"] if name == "bound fraction" else found[name]


@cache
def _sample(kind: str) -> Mapping[str, float]:
    values = {name: np.array([value]) for name, value in HEALTHY.items()}
    wrong = Interference(**{kind: FAULTS[kind][0]}) if kind else Interference()
    return {name: float(found[0]) for name, found in spoilt(values, wrong).items()}


def _urine(name: str, kind: str, size: float) -> float:
    wrong = Collected(**{kind: size})
    kept = float(wrong.kept(RATES.get(name) or RATIOS[name]))
    return kept * float(wrong.bottle) if name in RATES else kept


def _behind(name: str) -> list[Sourced]:
    """The numbers of interference that may stand behind the changes of an assay."""
    urine = name in COLLECTED
    return [one for key, one in numbers().items() if key.startswith(("sediment_", "stale_")) == urine]


def _percent(change: float) -> str:
    """A change as a sentence has it.

    >>> _percent(0.0045), _percent(-0.92), _percent(3.5)
    ('+0.45 %', '-92 %', '+350 %')
    """
    return f"{100 * change:+.0f} %" if abs(change) >= 0.1 else f"{100 * change:+.2g} %"


def assay_of(written: str) -> str:
    """The assay of a name, whatever its capitals, or of a test of blood as reports write it; "" where there is none.

    >>> assay_of("SERUM MG"), assay_of("magnesium"), assay_of("chair")
    ('serum Mg', 'serum Mg', '')
    """
    folded = {name.casefold(): name for name in ASSAYS}
    if written.strip().casefold() in folded:
        return folded[written.strip().casefold()]
    try:
        test = name_of(written)
    except MagnostatError:
        return ""
    return next((name for name in (f"serum {test}", test) if name in ASSAYS and not test.startswith("urine")), "")
