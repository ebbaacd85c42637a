"""The picture of pools and flows, drawn from the model: boxes hold mmol, arrows carry mmol/d and widen with the flow.

An SVG that needs nothing else: no font, no script. It reads by day and by night, and says in words (title, desc) what
it shows.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import numpy as np

from magnostat.body import register
from magnostat.engine.evaluate import flows, observe
from magnostat.engine.program import Program

from .picture_layout import BOXES, HEIGHT, PANELS, WAYS, WIDTH
from .picture_marks import Drawn, box, foot, kidney, legend, number, panel, style, way
from .rest import PER_DAY


def picture(program: Program, state: Mapping[str, float], parameters: Mapping[str, float]) -> str:
    """The SVG text for `state` (mmol) under `parameters`, a state of rest as a rule."""
    drawn = measured(program, state, parameters)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="t d">',
        '<title id="t">Pools and flows of magnesium in the adult body at rest</title>',
        f'<desc id="d">{escape(_words(drawn))}</desc>',
        f"<style>{style()}</style>",
        f'<rect class="page" width="{WIDTH}" height="{HEIGHT}" rx="14"/>',
        *(panel(*field) for field in PANELS),
        *(line for one in WAYS for line in way(one, drawn)),
        *(line for name, where in BOXES.items() for line in box(name, where, drawn)),
        *kidney(drawn),
        *legend(drawn),
        *foot(drawn),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def measured(program: Program, state: Mapping[str, float], parameters: Mapping[str, float]) -> Drawn:
    """Contents and daily flows of magnesium; the kidney's filtration and reabsorption are told apart from the urine."""
    held = {name for name, d in register.states().items() if d.kind == "pool" and register.substance(name) == "Mg"}
    y = np.array([state[name] for name in program.states])
    p = np.array([parameters[name] for name in program.parameters])
    flow: dict[tuple[str, str], float] = {}
    for row, value in zip(program.ledger, flows(program, y, p), strict=True):
        if not held & set(row):
            continue
        flow[row] = flow.get(row, 0.0) + PER_DAY * float(value)
    wanted = ("plasma.ultrafilterable", "kidney.proximal", "kidney.limb", "kidney.distal", "kidney.excreted")
    load, *parts = (float(value) for value in observe(program, wanted, y, p).values())
    filtered = PER_DAY * parameters["kidney.GFR"] * load
    flow["plasma", "kidney"] = filtered
    flow["kidney", "plasma"] = filtered * sum(parts[:3]) / load
    flow["kidney", "urine"] = flow["plasma", "urine"]
    names = ("proximal", "limb", "distal", "urine")
    return Drawn({name: state[name] for name in held}, flow, tuple(zip(names, (part / load for part in parts), strict=True)))


def _words(drawn: Drawn) -> str:
    held = (f"{BOXES[name].title.replace('|', ' ')} {number(drawn.content[name])} mmol" for name in BOXES
            if name in drawn.content)  # fmt: skip
    moved = (
        f"{BOXES[a].title.replace('|', ' ')} to {BOXES[b].title.replace('|', ' ')} {number(drawn.flow[a, b])}"
        for one in WAYS
        for a, b in ((one.first, one.second), (one.second, one.first))
        if (a, b) in drawn.flow
    )
    return f"Contents: {', '.join(held)}. Flows in mmol per day: {', '.join(moved)}."
