"""Every way in which a substance moves, one a line: from, to, how fast. The list that can be audited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..core.balance import Transfer
from ..core.declare import Real

if TYPE_CHECKING:
    from .parts import Flows


def taken(f: Flows, p: Mapping[str, Real]) -> tuple[Transfer, ...]:
    """Magnesium that is eaten, swallowed and given, and its way through the gut."""
    move = Transfer
    return (
        move("diet", "stomach", p["input.diet"]),
        move("swallowed", "stomach", p["input.drunk"]),
        move("swallowed", "solid_a", p["input.solid_a"]),
        move("swallowed", "solid_b", p["input.solid_b"]),
        move("swallowed", "solid_c", p["input.solid_c"]),
        move("swallowed", "residue", p["input.inert"]),
        move("injected", "depot", p["input.injected"]),
        move("infused", "plasma", p["input.infused"]),
        move("solid_a", "stomach", f.gut.dissolved_a),
        move("solid_b", "stomach", f.gut.dissolved_b),
        move("solid_c", "stomach", f.gut.dissolved_c),
        move("solid_a", "residue", f.gut.passed_a),
        move("solid_b", "residue", f.gut.passed_b),
        move("solid_c", "residue", f.gut.passed_c),
        move("stomach", "small_bowel", f.gut.emptied),
        move("small_bowel", "plasma", f.gut.absorbed),
        move("small_bowel", "colon", f.gut.moved),
        move("colon", "plasma", f.gut.colonic),
        move("plasma", "colon", f.gut.secreted),
        move("organs", "colon", f.gut.shed),
        move("colon", "faeces", f.gut.voided),
        move("residue", "faeces", f.gut.rest_voided),
        move("depot", "plasma", f.plasma.released),
    )


def exchanged(f: Flows) -> tuple[Transfer, ...]:
    """Magnesium that moves between plasma, cells and bone."""
    move = Transfer
    return (
        move("plasma", "interstitium", f.plasma.filtered_out),
        move("interstitium", "plasma", f.plasma.back),
        move("interstitium", "fast", f.cells.fast_in),
        move("fast", "interstitium", f.cells.fast_out),
        move("interstitium", "organs", f.cells.organs_in),
        move("organs", "interstitium", f.cells.organs_out),
        move("interstitium", "muscle", f.cells.muscle_in),
        move("muscle", "interstitium", f.cells.muscle_out),
        move("muscle", "deep", f.cells.deep_in),
        move("deep", "muscle", f.cells.deep_out),
        move("plasma", "red_cells", f.erythrocyte.entered),
        move("organs", "red_cells", f.erythrocyte.born),
        move("red_cells", "plasma", f.erythrocyte.left + f.erythrocyte.died),
        move("interstitium", "surface", f.bone.bound),
        move("surface", "interstitium", f.bone.freed),
        move("interstitium", "crystal", f.bone.laid),
        move("crystal", "interstitium", f.bone.resorbed),
    )


def lost(f: Flows, p: Mapping[str, Real]) -> tuple[Transfer, ...]:
    """Magnesium that leaves the body from plasma, and what a bath gives."""
    move = Transfer
    return (
        move("plasma", "urine", f.kidney.urine),
        move("plasma", "sweat", f.plasma.sweat + p["input.lost_sweat"] * f.plasma.against),
        move("plasma", "faeces", p["input.lost_gut"] * f.plasma.against),
        move("plasma", "blood", p["input.lost_blood"] * f.plasma.against),
        move("plasma", "dialysate", f.dialyser.removed_Mg),
        move("dialysate", "plasma", f.dialyser.gained_Mg),
    )


def chalk(f: Flows, p: Mapping[str, Real]) -> tuple[Transfer, ...]:
    """Calcium."""
    move = Transfer
    return (
        move("diet", "calcium_gut", p["input.diet_Ca"]),
        move("infused", "calcium", p["input.infused_Ca"] + f.dialyser.returned_Ca),
        move("calcium_gut", "calcium", f.calcium.absorbed),
        move("calcium_gut", "faeces", f.calcium.voided),
        move("calcium", "faeces", f.calcium.secreted),
        move("calcium", "bone_calcium", f.bone.bound_Ca),
        move("bone_calcium", "calcium", f.bone.freed_Ca),
        move("calcium", "mineral", f.bone.laid_Ca),
        move("mineral", "calcium", f.bone.resorbed_Ca),
        move("calcium", "urine", f.calcium.urine),
        move("calcium", "dialysate", f.dialyser.removed_Ca),
        move("dialysate", "calcium", f.dialyser.gained_Ca),
    )


def salts(f: Flows, p: Mapping[str, Real]) -> tuple[Transfer, ...]:
    """Phosphate and potassium."""
    move = Transfer
    return (
        move("diet", "phosphate_gut", p["input.diet_P"]),
        move("infused", "phosphate", p["input.infused_P"]),
        move("phosphate_gut", "phosphate", f.phosphate.absorbed),
        move("phosphate_gut", "faeces", f.phosphate.voided),
        move("phosphate", "cell_phosphate", f.phosphate.into_cells),
        move("cell_phosphate", "phosphate", f.phosphate.out_of_cells),
        move("phosphate", "bone_phosphate", f.bone.laid_P),
        move("bone_phosphate", "phosphate", f.bone.resorbed_P),
        move("phosphate", "urine", f.phosphate.urine),
        move("phosphate", "dialysate", f.dialyser.removed_P),
        move("dialysate", "phosphate", f.dialyser.gained_P),
        move("diet", "potassium_gut", p["input.diet_K"]),
        move("infused", "potassium", p["input.infused_K"]),
        move("potassium_gut", "potassium", f.potassium.absorbed),
        move("potassium_gut", "faeces", f.potassium.voided),
        move("potassium", "cell_potassium", f.potassium.into_cells),
        move("cell_potassium", "potassium", f.potassium.out_of_cells),
        move("potassium", "faeces", f.potassium.colonic),
        move("potassium", "urine", f.potassium.urine),
        move("potassium", "dialysate", f.dialyser.removed_K),
        move("dialysate", "potassium", f.dialyser.gained_K),
    )


def water(f: Flows, p: Mapping[str, Real]) -> tuple[Transfer, ...]:
    """Sodium, with which water goes, and citrate."""
    move = Transfer
    return (
        move("diet", "sodium", p["input.diet_Na"]),
        move("sodium", "urine", f.sodium.urine),
        move("sodium", "sweat", f.sodium.skin),
        move("sodium", "dialysate", f.dialyser.removed_Na),
        move("infused", "citrate", p["input.infused_citrate"]),
        move("citrate", "metabolised", f.citrate.metabolised),
        move("citrate", "dialysate", f.dialyser.removed_citrate),
        move("dialysate", "citrate", f.dialyser.gained_citrate),
    )


def transfers(f: Flows, p: Mapping[str, Real]) -> tuple[Transfer, ...]:
    """Every way in which a substance moves, magnesium first."""
    return (*taken(f, p), *exchanged(f), *lost(f, p), *chalk(f, p), *salts(f, p), *water(f, p))
