"""The command line. One file a command; nothing heavy is imported before a command needs it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

import magnostat
from magnostat.app.bench import bench
from magnostat.app.cite_command import cite
from magnostat.app.export_command import export
from magnostat.app.failure import ending
from magnostat.app.intake_command import intake
from magnostat.app.interpret_command import interpret
from magnostat.app.list_command import list_names
from magnostat.app.plain_command import PlainGroup, commands
from magnostat.app.show_command import show
from magnostat.app.simulate_command import simulate
from magnostat.app.validate_command import validate

app = typer.Typer(
    name="magnostat",
    cls=PlainGroup,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # Rich costs more time than the help takes
    context_settings={"help_option_names": ["--help", "-h"]},
)
commands(
    app,
    simulate=simulate,
    list=list_names,
    show=show,
    interpret=interpret,
    intake=intake,
    export=export,
    cite=cite,
    validate=validate,
    bench=bench,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line on `arguments` (default: those of the process) and return the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    return ending(lambda: app(given, prog_name="magnostat", standalone_mode=False))


@app.callback(
    invoke_without_command=True,
    epilog="Exit status: 0 done, 2 bad input, 3 none converged, 1 a defect of ours, 130 stopped.",
)
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and leave.", is_eager=True)] = False,
) -> None:
    """Magnostat: a mechanistic model of human magnesium. For research and teaching, not a medical device."""
    if version:
        print(magnostat.__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        print(context.get_help())
        raise typer.Exit


if __name__ == "__main__":
    raise SystemExit(main())
