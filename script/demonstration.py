"""Published experiments, simulated: what the model predicts beside what was reported.

One parameter set, no fitting here. Who and what was done are the plans in examples/published; the numbers reported are
those of the papers' abstracts.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np

import magnostat as mg
from magnostat.app.plot_svg import svg

ROOT = Path(__file__).resolve().parents[1]
PLANS = ROOT / "examples" / "published"
OUT = ROOT / "out"


class Reported(NamedTuple):
    """One number of a paper, and how to read it from a run."""

    what: str
    unit: str
    reported: str
    read: Callable[[mg.Run], np.ndarray]


class Experiment(NamedTuple):
    """A published experiment: its plan, its title, its source, what it reported."""

    plan: str
    title: str
    source: str
    results: tuple[Reported, ...]


D = 24.0
EXPERIMENTS = (
    Experiment("load.toml", "An intravenous load in 88 healthy people", "loading test 1994", (
        Reported("retained in 24 h", "%", "6.3 (SD 10.3)", lambda r: mg.lab.load_retention(r, 0, D)),
    )),
    Experiment("depletion.toml", "Three weeks on less than 1 mEq of magnesium a day", "Fatemi 1991", (
        Reported("serum before", "mmol/L", "0.80 (SE 0.01)", lambda r: mg.lab.serum_magnesium(r, -2 * D)),
        Reported("serum after", "mmol/L", "0.61 (SE 0.02)", lambda r: mg.lab.serum_magnesium(r, 21 * D)),
        Reported("free in red cells before", "µmol/L", "205 (SE 10)", lambda r: 1e3 * mg.lab.red_cell_free_magnesium(r, -2 * D)),
        Reported("free in red cells after", "µmol/L", "162 (SE 7)", lambda r: 1e3 * mg.lab.red_cell_free_magnesium(r, 21 * D)),
        Reported("load retained before¹", "%", "11 (SE 4)", lambda r: mg.lab.load_retention(r, -2 * D, -D)),
        Reported("load retained after¹", "%", "62 (SE 4)", lambda r: mg.lab.load_retention(r, 21 * D, 22 * D)),
    )),
    Experiment("infusion.toml", "The tubular maximum during an infusion", "Rude 1980", (
        Reported("TmMg/GFR", "mmol/L", "0.58", lambda r: mg.lab.tubular_maximum(r, 5.5)),
    )),
    Experiment("absorption.toml", "A stable isotope by mouth in six men", "Sabatier 2003", (
        Reported("absorbed", "%", "48 (SD 5)", lambda r: mg.lab.true_absorption(r, "26Mg", 0, 6 * D)),
    )),
)  # fmt: skip


def show(experiment: Experiment) -> mg.Run:
    """Simulate an experiment and print its table."""
    run = mg.simulate(plan=mg.Plan.load(PLANS / experiment.plan), every=0.5, ledger="full")
    lost = sum(outcome != "ok" for outcome in run.outcome)
    print(f"\n{experiment.title} ({experiment.source}; n = {len(run.outcome)}{f', {lost} not converged' if lost else ''})")
    print(f"  {'':28}{'predicted':>18}{'reported':>18}")
    for result in experiment.results:
        values = result.read(run)
        digits = 2 if np.nanmean(np.abs(values)) < 5 else 1
        told = f"{np.nanmean(values):.{digits}f} (SD {np.nanstd(values, ddof=1):.{digits}f})"
        print(f"  {result.what + ', ' + result.unit:28}{told:>18}{result.reported:>18}")
    return run


def main() -> int:
    """Show every experiment, and write one plot."""
    print("Magnostat: predicted beside reported, one parameter set")
    runs = [show(experiment) for experiment in EXPERIMENTS]
    OUT.mkdir(exist_ok=True)
    target = OUT / "depletion.svg"
    target.write_text(svg(runs[1]), encoding="utf-8")
    print(f"\nThe depletion as curves: {target.relative_to(ROOT)}")
    print("¹ basal urine not subtracted; with it subtracted the first is about 25 points higher. The paper does not say.")
    print("SD: between people, without error of the assay. Research and education; not a medical device.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
