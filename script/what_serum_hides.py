"""Write docs/what-serum-hides.md: how far each store has fallen, against serum, in people on poor diets.

500 people eat too little magnesium for one to three years, differently each, and are then partly refed. The page shows
the deficit of each store against serum magnesium, and how well the one can be told from the other.

    .venv/bin/python script/what_serum_hides.py            writes the page and its picture
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np

import magnostat as mg

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "what-serum-hides.md"
PICTURE = ROOT / "docs" / "what-serum-hides.svg"
STORES = {
    "cells": ("fast", "organs", "muscle", "deep"),
    "red cells": ("red_cells",),
    "bone surface": ("surface",),
    "bone crystal": ("crystal",),
    "all stores": ("fast", "organs", "muscle", "deep", "red_cells", "surface", "crystal"),
}
GROUPS, PER_GROUP = 20, 25
YEAR = 365.0


class People(NamedTuple):
    """What was found, one number a person: serum at the end and its fall from home (mmol/L), deficit of each store (mmol)."""

    serum: np.ndarray
    fall: np.ndarray
    deficit: dict[str, np.ndarray]


def plan(group: int) -> mg.Plan:
    """A poor diet of 3 to 7 mmol/d for one to three years, then none to eight weeks of a better one."""
    years = 1.0 + 2.0 * group / (GROUPS - 1)
    poor = 3.0 + 4.0 * ((7 * group) % GROUPS) / (GROUPS - 1)
    weeks = (0, 1, 2, 4, 8)[group % 5]
    end = round(years * YEAR)
    acts = [{"diet": "12 sd 3 mmol/d"}, {"diet": f"{poor:.2f} sd 1 mmol/d", "from": "0 d"}]
    if weeks:
        better = 8.0 + 4.0 * ((3 * group) % GROUPS) / (GROUPS - 1)
        acts.append({"diet": f"{better:.2f} sd 2 mmol/d", "from": f"{end} d"})
    return mg.Plan(acts, until=f"{end + 7 * weeks} d")


def group(number: int, people: int = PER_GROUP) -> People:
    """One group of people on its plan."""
    run = mg.simulate(mg.Person(n=people), plan(number), n=people, seed=1 + number, every=24.0 * 7, rtol=1e-5, threads=2)
    ok = np.array([o == "ok" for o in run.outcome])
    change = {name: sum(run.series[p].values[:, 0] - run.series[p].values[:, -1] for p in pools)[ok]
              for name, pools in STORES.items()}  # fmt: skip
    serum = run.series["serum Mg"].values[ok]
    return People(serum[:, -1], serum[:, 0] - serum[:, -1], change)


def everybody(groups: int = GROUPS, people: int = PER_GROUP) -> People:
    """All groups together."""
    found = [group(i * GROUPS // groups, people) for i in range(groups)]
    return People(np.concatenate([f.serum for f in found]), np.concatenate([f.fall for f in found]),
                  {name: np.concatenate([f.deficit[name] for f in found]) for name in STORES})  # fmt: skip


def rank_correlation(a: np.ndarray, b: np.ndarray) -> float:
    """Spearman's rank correlation of two lists without ties."""
    ra, rb = (np.argsort(np.argsort(x)).astype(float) for x in (a, b))
    return float(np.corrcoef(ra, rb)[0, 1])


def picture(found: People) -> str:
    """Four small scatter plots as SVG, serum across and deficit up."""
    names = [n for n in STORES if n != "bone crystal"]
    parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 300" role="img" '
             'font-family="sans-serif" font-size="13">',
             "<title>Deficit of four stores against serum magnesium</title>",
             "<desc>Dots: people on a poor diet. Band: serum 0.75 to 0.95 mmol/L. Beyond an axis they lie on its edge.</desc>",
             "<style>text{fill:#222}.a{stroke:#888}.d{fill:#1f6f8b;fill-opacity:.45}.b{fill:#7fb069;fill-opacity:.18}"
             "@media(prefers-color-scheme:dark){text{fill:#ddd}.d{fill:#6ec6e0}}</style>"]  # fmt: skip
    for i, name in enumerate(names):
        parts += _panel(40 + 240 * i, name, found.serum, found.deficit[name])
    return "\n".join([*parts, "</svg>"]) + "\n"


def nice(value: float) -> float:
    """The next round number above a value: 1, 2, 4, 8 or 10 times a power of ten."""
    power = 10.0 ** np.floor(np.log10(max(value, 1e-6)))
    return float(next(m * power for m in (1, 2, 4, 8, 10) if m * power >= value))


def _panel(left: float, name: str, serum: np.ndarray, deficit: np.ndarray) -> list[str]:
    width, height, top = 195.0, 200.0, 40.0
    low, high = 0.0, nice(float(np.percentile(deficit, 99.5)))

    def x(value: float) -> float:
        return left + width * (value - 0.5) / 0.6

    def y(value: float) -> float:
        return top + height * (high - value) / (high - low)

    lines = [f'<rect class="b" x="{x(0.75):.1f}" y="{top}" width="{x(0.95) - x(0.75):.1f}" height="{height}"/>',
             f'<text x="{left + width / 2:.0f}" y="25" text-anchor="middle" font-weight="bold">{name}</text>',
             f'<path class="a" fill="none" d="M{left} {top}V{top + height}H{left + width}"/>']  # fmt: skip
    for tick in (0.5, 0.7, 0.9, 1.1):
        lines.append(f'<text x="{x(tick):.1f}" y="{top + height + 17:.0f}" text-anchor="middle">{tick}</text>')
    for tick in np.linspace(low, high, 5):
        lines.append(f'<text x="{left - 5}" y="{y(tick) + 4:.1f}" text-anchor="end">{tick:g}</text>')
    across, down = np.clip(serum, 0.5, 1.1), np.clip(deficit, low, high)
    for s, d in zip(across.tolist(), down.tolist(), strict=True):
        lines.append(f'<circle class="d" cx="{x(s):.1f}" cy="{y(d):.1f}" r="2.2"/>')
    middle = left + width / 2
    lines.append(f'<text x="{middle:.0f}" y="{top + height + 36:.0f}" text-anchor="middle">serum Mg, mmol/L</text>')
    if left < 50:
        turned = f"translate(12 {top + height / 2:.0f}) rotate(-90)"
        lines.append(f'<text transform="{turned}" text-anchor="middle">deficit, mmol</text>')
    return lines


def page(found: People) -> str:
    """The page as Markdown."""
    normal = (found.serum >= 0.75) & (found.serum <= 0.95)
    rows = [f"| {name} | {np.median(d):.1f} | {np.percentile(d, 5):.1f} to {np.percentile(d, 95):.1f} "
            f"| {np.percentile(d[normal], 95):.1f} | {rank_correlation(found.serum, d):.2f} "
            f"| {rank_correlation(found.fall, d):.2f} |"
            for name, d in found.deficit.items()]  # fmt: skip
    total = found.deficit["all stores"]
    return TEXT.format(
        n=len(found.serum), normal=int(normal.sum()), rows="\n".join(rows),
        hidden=int((normal & (total > 20)).sum()), rank=rank_correlation(found.serum, total),
        own=rank_correlation(found.fall, total),
    )  # fmt: skip


TEXT = """# What serum hides

Generated by `script/what_serum_hides.py`. {n} people eat 3 to 7 mmol of magnesium a day (half of what they are used to
or less) for one to three years, differently each, and are then refed for none to eight weeks. A deficit is what a
store held in the person's own habitual state less what it holds at the end.

![Deficit of four stores against serum magnesium](what-serum-hides.svg)

| store | deficit, median, mmol | 5th to 95th | 95th at serum 0.75 to 0.95 | rank correlation with serum | with one's own fall |
|---|---|---|---|---|---|
{rows}

{normal} of {n} people end with a serum of 0.75 to 0.95 mmol/L; {hidden} of them lack more than 20 mmol.
The rank correlation of serum with the deficit of all stores is **{rank:.2f}**. With the fall of a person's own serum,
which nobody knows who was not measured before, it is {own:.2f}: set-points hide much, and mechanism hides the rest.

Why serum does not tell:

- **People differ in their set-point.** A serum of 0.80 mmol/L is a deficit in one person and home in the next
  (`kidney.s_CaSR` differs between people, about 6 % in serum; assumed).
- **The kidney clamps serum.** Above the threshold what is not needed leaves with the urine, below it hardly any does,
  so that a halved intake moves serum by hundredths.
- **Serum refills in days, stores in weeks and years.** Extracellular fluid turns over in hours, bone surface in two
  weeks, muscle in days, deep soft tissue and bone crystal in years.
- **Kidney and gut answer to free magnesium in the cell.** While the cell is short, uptake and reabsorption stay up and
  hold serum where it is.

What would tell more: how much of an intravenous load is retained, urine on a known intake. Each of them misses many
([which test finds low stores](which-test.md)).
"""


if __name__ == "__main__":
    people = everybody()
    PICTURE.write_text(picture(people), encoding="utf-8")
    PAGE.write_text(page(people), encoding="utf-8")
    print(f"{len(people.serum)} people; rank correlation of serum with all stores "
          f"{rank_correlation(people.serum, people.deficit['all stores']):.3f}")  # fmt: skip
