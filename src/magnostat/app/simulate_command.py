"""`magnostat simulate`: a plan in, curves and ledger out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from magnostat.app.inputs import MOST_DAYS, MOST_SEED, affordable, bounded, placed, read_person, read_plan
from magnostat.core.errors import DidNotConverge, MagnostatError, unknown

if TYPE_CHECKING:
    from pathlib import Path

    from magnostat.run import Run

LEDGERS = ("summary", "full")
PLOTS = (".svg", ".png", ".html")


def simulate(  # noqa: PLR0913 - one parameter for each option of the command
    plan_file: Annotated[str | None, typer.Argument(metavar="PLAN.toml", help="the plan, or a regimen by name (pritchard)")] = None,
    plan: Annotated[str | None, typer.Option(help='the plan in words: "300 mg citrate at 08:00 for 30 d"')] = None,
    person: Annotated[
        str | None, typer.Option(metavar="PERSON.toml", help="who; replaces [person] of the plan")
    ] = None,
    days: Annotated[float | None, typer.Option(help="length of the run; default: the end of the plan")] = None,
    n: Annotated[int | None, typer.Option("--n", "-n", help="how many people are drawn around the person")] = None,
    seed: Annotated[int, typer.Option(help="seed of everything that is drawn")] = 1,
    every: Annotated[float, typer.Option(metavar="H", help="hours between two samples")] = 1.0,
    out: Annotated[
        str | None, typer.Option("--out", "-o", metavar="FILE", help="save as .csv, .parquet or .json")
    ] = None,
    plot: Annotated[str | None, typer.Option(metavar="FILE", help="draw as .svg, .png or .html")] = None,
    ledger: Annotated[str, typer.Option(help="summary: what enters and leaves; full: every transfer")] = "summary",
    as_json: Annotated[bool, typer.Option("--json", help="print JSON")] = False,
) -> None:
    """Simulate a plan and say what serum, urine and stores of magnesium do.

    Saves a manifest beside --out. Amounts of magnesium are elemental.
    """
    bounded("--days", days, 0.0, MOST_DAYS)
    bounded("--n", n, 1, 10_000_000)
    bounded("--seed", seed, 0, MOST_SEED)
    bounded("--every", every, 1e-3, MOST_DAYS * 24.0)
    if ledger not in LEDGERS:
        raise unknown("ledger", ledger, LEDGERS, where="--ledger")
    written, who = read_plan(plan_file, plan), read_person(person)
    affordable(written, who, days, n, every)
    from magnostat.app import saving

    out_file = saving.place(out, saving.RUNS)
    plot_file = saving.place(plot, PLOTS)
    from magnostat.app.progress import working
    from magnostat.simulation import simulate as run_model

    try:
        with working("simulating"):
            run = run_model(who, written, days=days, n=n, seed=seed, every=every, ledger=ledger)
    except MagnostatError as error:
        raise placed(error, plan_file) from None
    saved = saving.save(run, out_file, plot_file)
    show(run, saved, as_json=as_json, plotted=plot is not None)
    judge(run, saved)


def show(run: Run, saved: list[Path], *, as_json: bool, plotted: bool) -> None:
    """Print the run; what is not the result goes to standard error."""
    if as_json:
        sys.stdout.write(run.to_json())
        for note in run.notes:
            print(f"magnostat: note: {note}", file=sys.stderr)
        return
    from magnostat.app.summary import report

    sys.stdout.write(report(run))
    for file in saved:
        print(f"saved: {file}")
    if not plotted:
        print("to see it: --plot run.svg (or .html, .png); to keep it: --out run.csv")


def judge(run: Run, saved: list[Path]) -> None:
    """Raise Stopped or DidNotConverge, with what was saved, if the run was stopped or nobody came to the end."""
    from magnostat.app.failure import Stopped
    from magnostat.engine.outcome import Outcome

    kept = "saved: " + (", ".join(str(file) for file in saved) or "nothing, as no --out was given")
    if any(sentence.startswith(Outcome.cancelled.value) for sentence in run.outcome):
        raise Stopped(f"stopped: {run.converged} of {len(run.outcome)} people came to the end", mend=kept)
    if not run.converged:
        raise DidNotConverge(f"none of {len(run.outcome)} converged: {run.outcome[0]}", mend=kept)
