"""The laboratory: a run, seen as a clinic sees it. Each assay is one function with its formula, unit and source."""

from .assay import Assay
from .assays import ASSAYS, assay
from .balance import (
    faecal_magnesium,
    fractional_net_absorption,
    intake,
    net_absorption,
    output,
    sweat_magnesium,
)
from .blood import (
    bound_fraction,
    creatinine,
    filtration,
    ionised_fraction,
    ionised_magnesium,
    red_cell_free_magnesium,
    red_cell_magnesium,
    serum_magnesium,
    ultrafilterable_magnesium,
)
from .collection import Collected, collect
from .dialysis import dialytic_removal, filter_fall_calcium, filter_fall_magnesium
from .draw import draw
from .fasting import fasted
from .interference import Interference
from .loads import apparent_clearance, apparent_volume, load_retention, load_retention_corrected, urinary_recovery
from .minerals import (
    calcitriol,
    ionised_calcium,
    parathyroid_hormone,
    serum_calcium,
    serum_phosphate,
    serum_potassium,
    urine_calcium,
    urine_calcium_per_creatinine,
    urine_phosphate,
    urine_potassium,
    urine_sodium,
)
from .pressure import pressure_fall
from .stool import faecal_concentration, faecal_water
from .stores import body_magnesium, bone_magnesium, muscle_magnesium
from .tracers import (
    double_label_absorption,
    exchangeable_magnesium,
    faecal_absorption,
    tracer_plasma,
    tracer_retention,
    tracer_urine,
    true_absorption,
)
from .urine import (
    fractional_excretion,
    fractional_excretion_of,
    tubular_maximum,
    urine_concentration,
    urine_creatinine,
    urine_magnesium,
    urine_per_creatinine,
)
from .variation import measured, with_error
from .window import Window

__all__ = [
    "ASSAYS",
    "Assay",
    "Collected",
    "Interference",
    "Window",
    "apparent_clearance",
    "apparent_volume",
    "assay",
    "body_magnesium",
    "bone_magnesium",
    "bound_fraction",
    "calcitriol",
    "collect",
    "creatinine",
    "dialytic_removal",
    "double_label_absorption",
    "draw",
    "exchangeable_magnesium",
    "faecal_absorption",
    "faecal_concentration",
    "faecal_magnesium",
    "faecal_water",
    "fasted",
    "filter_fall_calcium",
    "filter_fall_magnesium",
    "filtration",
    "fractional_excretion",
    "fractional_excretion_of",
    "fractional_net_absorption",
    "intake",
    "ionised_calcium",
    "ionised_fraction",
    "ionised_magnesium",
    "load_retention",
    "load_retention_corrected",
    "measured",
    "muscle_magnesium",
    "net_absorption",
    "output",
    "parathyroid_hormone",
    "pressure_fall",
    "red_cell_free_magnesium",
    "red_cell_magnesium",
    "serum_calcium",
    "serum_magnesium",
    "serum_phosphate",
    "serum_potassium",
    "sweat_magnesium",
    "tracer_plasma",
    "tracer_retention",
    "tracer_urine",
    "true_absorption",
    "tubular_maximum",
    "ultrafilterable_magnesium",
    "urinary_recovery",
    "urine_calcium",
    "urine_calcium_per_creatinine",
    "urine_concentration",
    "urine_creatinine",
    "urine_magnesium",
    "urine_per_creatinine",
    "urine_phosphate",
    "urine_potassium",
    "urine_sodium",
    "with_error",
]
