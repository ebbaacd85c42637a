"""Every assay of the study format, section 5, by name: its reader, its needs and its tolerances."""

from __future__ import annotations

from collections.abc import Mapping

from ..core.errors import unknown
from ..run import Run
from . import balance, blood, dialysis, loads, minerals, stool, stores, tracers, urine
from .assay import (
    Assay,
    ends,
    ends_and_basal,
    everywhere,
    everywhere_and_baseline,
    over,
    point,
    since_baseline,
)
from .reading import Floats
from .window import Window

CONCENTRATION, CONTENT, SHARE, RATE = ("concentration",), ("content",), ("share",), ("rate", "rate/kg")
MOSTLY_AMOUNT = ("amount", "content")


def _loads(run: Run, w: Window) -> Floats:
    return loads.load_retention_corrected(run, w.begin, w.end, w.basal)


def _recovery(run: Run, w: Window) -> Floats:
    return loads.urinary_recovery(run, w.begin, w.end, w.basal)


def _clearance(run: Run, w: Window) -> Floats:
    return loads.apparent_clearance(run, w.begin, w.end, w.baseline)


def _volume(run: Run, w: Window) -> Floats:
    return loads.apparent_volume(run, w.end, 0.0 if w.baseline is None else w.baseline, w.basal)


def _volume_needs(w: Window) -> list[float]:
    return since_baseline(Window(w.begin, w.end, w.basal, 0.0 if w.baseline is None else w.baseline))


def _true(run: Run, w: Window) -> Floats:
    return tracers.true_absorption(run, tracers.label_by(run, "oral", w.label), w.begin, w.end)


def _faecal(run: Run, w: Window) -> Floats:
    return tracers.faecal_absorption(run, tracers.label_by(run, "oral", w.label), w.begin, w.end)


def _retained(run: Run, w: Window) -> Floats:
    return tracers.tracer_retention(run, tracers.label_by(run, "oral", w.label), w.begin, w.end)


def _double(run: Run, w: Window) -> Floats:
    oral, vein = tracers.label_by(run, "oral", w.label), tracers.label_by(run, "IV", w.label)
    return tracers.double_label_absorption(run, oral, vein, w.begin, w.end)


def _plasma(run: Run, w: Window) -> Floats:
    return point(lambda r, at: tracers.tracer_plasma(r, tracers.label_by(r, "", w.label), at))(run, w)


def _excreted(run: Run, w: Window) -> Floats:
    return tracers.tracer_urine(run, tracers.label_by(run, "", w.label), w.begin, w.end)


def _exchangeable(run: Run, w: Window) -> Floats:
    return point(lambda r, at: tracers.exchangeable_magnesium(r, tracers.label_by(r, "IV", w.label), at))(run, w)



_BLOOD = (
    Assay("serum Mg", "mmol/L", CONCENTRATION, "point", 0.05, 0.10, 0.02, point(blood.serum_magnesium), everywhere, True),
    Assay("ionised Mg", "mmol/L", CONCENTRATION, "point", 0.06, 0.12, 0.015, point(blood.ionised_magnesium), everywhere, True),
    Assay("ultrafilterable Mg", "mmol/L", CONCENTRATION, "point", 0.06, 0.12, 0.015, point(blood.ultrafilterable_magnesium),
          everywhere, True),
    Assay("ionised fraction", "%", SHARE, "point", 0.0, 0.12, 4.0, point(blood.ionised_fraction), everywhere),
    Assay("bound fraction", "%", SHARE, "point", 0.0, 0.12, 4.0, point(blood.bound_fraction), everywhere),
    Assay("RBC Mg", "mmol/L", CONCENTRATION, "point", 0.12, 0.20, 0.10, point(blood.red_cell_magnesium), everywhere, True),
    Assay("RBC free Mg", "umol/L", CONCENTRATION, "point", 0.12, 0.20, 12.0, point(blood.red_cell_free_magnesium, 1000.0),
          everywhere, True),
    Assay("creatinine", "umol/L", CONCENTRATION, "point", 0.10, 0.25, 5.0, point(blood.creatinine), everywhere, True,
          solute="creatinine"),
    Assay("GFR", "mL/min", ("flow", "indexed flow"), "point", 0.10, 0.20, 5.0, point(blood.filtration), everywhere),
    Assay("muscle Mg", "mmol/kg", CONTENT, "point", 0.08, 0.15, 2.0, point(stores.muscle_magnesium), everywhere),
    Assay("bone Mg", "mmol/kg", CONTENT, "point", 0.10, 0.20, 8.0, point(stores.bone_magnesium), everywhere),
    Assay("body Mg", "mmol", MOSTLY_AMOUNT, "point", 0.10, 0.20, 15.0, point(stores.body_magnesium), everywhere),
    Assay("TmMg/GFR", "mmol/L", CONCENTRATION, "point", 0.08, 0.15, 0.03, point(urine.tubular_maximum), everywhere),
)  # fmt: skip
_COLLECTED = (
    Assay("urine Mg", "mmol/d", RATE, "windowed", 0.15, 0.30, 0.4, over(urine.urine_magnesium), ends),
    Assay("urine Mg concentration", "mmol/L", CONCENTRATION, "windowed", 0.25, 0.40, 1.0, over(urine.urine_concentration), ends),
    Assay("urine Mg/creatinine", "mmol/mmol", ("ratio",), "windowed", 0.15, 0.30, 0.05, over(urine.urine_per_creatinine), ends),
    Assay("FEMg", "%", SHARE, "windowed", 0.15, 0.30, 0.8, over(urine.fractional_excretion_of), everywhere),
    Assay("intake", "mmol/d", RATE, "windowed", 0.15, 0.25, 0.8, over(balance.intake), ends),
    Assay("faecal Mg", "mmol/d", RATE, "windowed", 0.15, 0.25, 0.8, over(balance.faecal_magnesium), ends),
    Assay("output", "mmol/d", RATE, "windowed", 0.15, 0.25, 0.8, over(balance.output), ends),
    Assay("sweat Mg", "mmol/d", RATE, "windowed", 0.15, 0.25, 0.8, over(balance.sweat_magnesium), ends),
    Assay("balance", "mmol/d", RATE, "windowed", 0.0, 0.25, 0.5, over(balance.balance), ends, signed=True),
    Assay("net absorption", "mmol/d", RATE, "windowed", 0.15, 0.30, 0.5, balance.net_absorption, ends, signed=True),
    Assay("fractional net absorption", "%", SHARE, "windowed", 0.10, 0.25, 5.0, balance.fractional_net_absorption, ends,
          signed=True),
)  # fmt: skip
_TESTS = (
    Assay("true absorption", "%", SHARE, "test", 0.10, 0.25, 5.0, _true, ends, ledger="full"),
    Assay("faecal absorption", "%", SHARE, "test", 0.10, 0.25, 5.0, _faecal, ends, signed=True),
    Assay("double-label absorption", "%", SHARE, "test", 0.10, 0.25, 5.0, _double, ends),
    Assay("tracer retention", "%", SHARE, "test", 0.10, 0.25, 5.0, _retained, ends, signed=True),
    Assay("tracer plasma", "%/L", ("tracer",), "point", 0.15, 0.25, 0.1, _plasma, everywhere),
    Assay("tracer urine", "%", SHARE, "test", 0.15, 0.25, 2.0, _excreted, ends),
    Assay("exchangeable Mg", "mmol", MOSTLY_AMOUNT, "point", 0.20, 0.25, 10.0, _exchangeable, everywhere),
    Assay("urinary recovery", "%", SHARE, "test", 0.15, 0.30, 2.0, _recovery, ends_and_basal, signed=True),
    Assay("load retention", "%", SHARE, "test", 0.0, 0.25, 8.0, over(loads.load_retention), ends, signed=True),
    Assay("load retention corrected", "%", SHARE, "test", 0.0, 0.25, 8.0, _loads, ends_and_basal, signed=True),
    Assay("load retention either", "%", SHARE, "test", 0.0, 0.25, 8.0, over(loads.load_retention), ends_and_basal,
          signed=True, other=_loads),
    Assay("apparent clearance", "L/h", ("flow",), "test", 0.25, 0.40, 0.5, _clearance, everywhere_and_baseline),
    Assay("apparent volume", "L", ("volume", "volume/kg"), "point", 0.25, 0.40, 3.0, _volume, _volume_needs),
)  # fmt: skip


_MINERALS = (
    Assay("serum Ca", "mmol/L", CONCENTRATION, "point", 0.03, 0.06, 0.04, point(minerals.serum_calcium), everywhere, True,
          solute="Ca"),
    Assay("ionised Ca", "mmol/L", CONCENTRATION, "point", 0.04, 0.06, 0.03, point(minerals.ionised_calcium), everywhere, True,
          solute="Ca"),
    Assay("serum K", "mmol/L", CONCENTRATION, "point", 0.06, 0.10, 0.10, point(minerals.serum_potassium), everywhere, True,
          solute="K"),
    Assay("serum phosphate", "mmol/L", CONCENTRATION, "point", 0.10, 0.20, 0.06, point(minerals.serum_phosphate), everywhere,
          True, solute="phosphate"),
    Assay("PTH", "ng/L", ("mass concentration",), "point", 0.25, 0.50, 4.0, point(minerals.parathyroid_hormone), everywhere,
          solute=""),
    Assay("calcitriol", "pmol/L", CONCENTRATION, "point", 0.20, 0.35, 8.0, point(minerals.calcitriol), everywhere, solute=""),
    Assay("urine Ca", "mmol/d", RATE, "windowed", 0.25, 0.40, 0.8, over(minerals.urine_calcium), ends, solute="Ca"),
    Assay("urine K", "mmol/d", RATE, "windowed", 0.20, 0.30, 6.0, over(minerals.urine_potassium), ends, solute="K"),
    Assay("urine phosphate", "mmol/d", RATE, "windowed", 0.20, 0.30, 4.0, over(minerals.urine_phosphate), ends,
          solute="phosphate"),
    Assay("urine Na", "mmol/d", RATE, "windowed", 0.20, 0.30, 20.0, over(minerals.urine_sodium), ends, solute="Na"),
    Assay("urine Ca/creatinine", "mmol/mmol", ("ratio",), "windowed", 0.25, 0.40, 0.05,
          over(minerals.urine_calcium_per_creatinine), ends, solute="Ca"),
)  # fmt: skip

_DIALYSIS = (
    Assay("dialytic removal", "mmol/h", RATE, "windowed", 0.20, 0.30, 0.05, over(dialysis.dialytic_removal), ends, signed=True),
    Assay("filter fall ionised Mg", "%", SHARE, "point", 0.0, 0.15, 6.0, point(dialysis.filter_fall_magnesium), everywhere,
          signed=True),
    Assay("filter fall ionised Ca", "%", SHARE, "point", 0.0, 0.15, 6.0, point(dialysis.filter_fall_calcium), everywhere,
          signed=True, solute="Ca"),
)  # fmt: skip


_STOOL = (
    Assay("faecal water", "mL/d", ("flow",), "windowed", 0.25, 0.40, 100.0, over(stool.faecal_water), ends),
    Assay("faecal Mg concentration", "mmol/L", CONCENTRATION, "windowed", 0.25, 0.40, 10.0, over(stool.faecal_concentration),
          ends),
)  # fmt: skip

ASSAYS: Mapping[str, Assay] = {one.name: one for one in (*_BLOOD, *_COLLECTED, *_MINERALS, *_TESTS, *_DIALYSIS, *_STOOL)}
"""Every assay by name."""


def assay(name: str) -> Assay:
    """The assay of a name. Raises UnknownName with the nearest.

    >>> assay("serum Mg").unit, assay("urine Mg").windowed
    ('mmol/L', True)
    """
    if name not in ASSAYS:
        raise unknown("assay", name, ASSAYS)
    return ASSAYS[name]
