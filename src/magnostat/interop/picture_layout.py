"""Where everything stands in the picture of pools and flows: gut left, blood in the middle, cells and bone right."""

from __future__ import annotations

from typing import NamedTuple

WIDTH, HEIGHT = 1280, 850


class Box(NamedTuple):
    """A pool or a place outside: what is written in it, its middle, its size, and the group that colours it."""

    title: str
    x: float
    y: float
    width: float
    height: float
    group: str

    @property
    def left(self) -> float:
        """The left edge."""
        return self.x - self.width / 2

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.y - self.height / 2


class Way(NamedTuple):
    """Between which places arrows run, and along which line: y of a level way, x of an upright one."""

    first: str
    second: str
    along: float
    level: bool


BOXES: dict[str, Box] = {
    "diet": Box("diet", 150, 60, 130, 46, "outside"),
    "stomach": Box("stomach", 150, 180, 170, 62, "gut"),
    "small_bowel": Box("small bowel", 150, 305, 170, 62, "gut"),
    "colon": Box("colon", 150, 445, 170, 62, "gut"),
    "faeces": Box("faeces", 150, 585, 130, 46, "outside"),
    "red_cells": Box("red cells", 425, 165, 150, 62, "blood"),
    "sweat": Box("sweat", 572, 165, 100, 46, "outside"),
    "plasma": Box("plasma", 450, 375, 200, 210, "blood"),
    "kidney": Box("kidneys", 450, 605, 330, 92, "kidney"),
    "urine": Box("urine", 450, 727, 130, 46, "outside"),
    "interstitium": Box("interstitial|fluid", 705, 345, 130, 540, "fluid"),
    "fast": Box("fast pool", 965, 125, 170, 62, "cells"),
    "organs": Box("organs", 965, 225, 170, 62, "cells"),
    "muscle": Box("muscle", 965, 325, 170, 62, "cells"),
    "deep": Box("deep", 1190, 325, 132, 62, "cells"),
    "surface": Box("bone surface", 965, 460, 170, 62, "bone"),
    "crystal": Box("bone crystal", 965, 565, 170, 62, "bone"),
}
"""Every place that is drawn. What is empty at rest (tablets, injections, infusions) has no box."""

WAYS: tuple[Way, ...] = (
    Way("diet", "stomach", 150, False),
    Way("stomach", "small_bowel", 150, False),
    Way("small_bowel", "colon", 150, False),
    Way("colon", "faeces", 150, False),
    Way("small_bowel", "plasma", 305, True),
    Way("colon", "plasma", 445, True),
    Way("plasma", "red_cells", 425, False),
    Way("plasma", "sweat", 536, False),
    Way("plasma", "kidney", 450, False),
    Way("kidney", "urine", 450, False),
    Way("plasma", "interstitium", 375, True),
    Way("interstitium", "fast", 125, True),
    Way("interstitium", "organs", 225, True),
    Way("interstitium", "muscle", 325, True),
    Way("muscle", "deep", 325, True),
    Way("interstitium", "surface", 460, True),
    Way("interstitium", "crystal", 565, True),
)
PANELS: tuple[tuple[str, float, float, float, float, str], ...] = (
    ("Gut", 45, 118, 210, 382, "gut"),
    ("Cells", 860, 62, 405, 312, "cells"),
    ("Bone", 860, 397, 210, 216, "bone"),
)
"""Title, left, top, width, height and group of the fields behind the boxes."""

GROUPS: dict[str, tuple[str, tuple[str, ...]]] = {
    "bone": ("bone", ("surface", "crystal")),
    "cells": ("cells", ("fast", "organs", "muscle", "deep")),
    "blood": ("blood", ("plasma", "red_cells")),
    "fluid": ("interstitial fluid", ("interstitium", "depot")),
    "gut": ("gut", ("solid_a", "solid_b", "solid_c", "residue", "stomach", "small_bowel", "colon")),
}
"""What the bar at the foot adds up, and what it calls it."""

COLOURS: dict[str, tuple[str, str, str, str]] = {
    "gut": ("#f7e3c0", "#9a6200", "#4a3410", "#e0a94a"),
    "blood": ("#f8d3d3", "#a82f35", "#4c2024", "#ee8a8e"),
    "fluid": ("#cfe8ee", "#13707f", "#123c46", "#63bfd0"),
    "cells": ("#d5ead3", "#2f7434", "#1c3d22", "#82c987"),
    "bone": ("#e4e0f1", "#5f4f96", "#322c4d", "#b1a3e3"),
    "kidney": ("#fbdcc9", "#a94a12", "#4d2814", "#f0985f"),
    "outside": ("#ffffff", "#667078", "#1b2126", "#9aa6ae"),
}
"""Fill and line of each group by day, then by night."""
