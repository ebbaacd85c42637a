"""How a command ends: its exit status, and one line on standard error that says why.

0 done, 2 bad input, 3 none converged, 1 a defect of ours, 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import typer

from magnostat.core.errors import MagnostatError, one_line, shown

DONE, DEFECT, BAD_INPUT, STOPPED = 0, 1, 2, 130

USAGE: type = typer.BadParameter.__mro__[2]
"""What every wrong use of the command line derives from; its place differs between releases of Typer."""


class Stopped(MagnostatError):
    """A run that Ctrl-C ended before its time."""

    exit_status = STOPPED


def ending(command: Callable[[], object]) -> int:
    """Run a command; print what went wrong, if something did, and return the exit status."""
    try:
        status = command()
        sys.stdout.flush()
    except MagnostatError as error:
        return said(str(error), error.exit_status)
    except typer.Exit as leaving:
        return leaving.exit_code
    except (typer.Abort, KeyboardInterrupt):
        status = STOPPED
    except BrokenPipeError:
        # The reader of our output has left: nothing to complain of.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except MemoryError:
        return said("more memory is needed than there is; ask for fewer people or a longer --every", BAD_INPUT)
    except Exception as error:
        if isinstance(error, USAGE):
            return said(wrong_use(error), BAD_INPUT)
        return said(defect(error), DEFECT)
    if status == STOPPED:  # Typer tells so of a Ctrl-C
        return said("stopped; what was saved before is kept", STOPPED)
    return status if isinstance(status, int) else DONE


def said(line: str, status: int) -> int:
    """Print one line on standard error, return the status."""
    print(f"magnostat: {one_line(line)}", file=sys.stderr)
    return status


def wrong_use(error: Exception) -> str:
    """What is wrong with the command line, and how to mend it."""
    context = getattr(error, "ctx", None)
    path = str(getattr(context, "command_path", "") or "magnostat")
    told = getattr(error, "format_message", error.__str__)().strip().rstrip(".")
    option = getattr(error, "option_name", None)
    near = getattr(error, "possibilities", None)
    if option and type(error).__name__ == "NoSuchOption":
        told = f"no such option {shown(str(option))}"
    told, _, guess = told.partition(". Did you mean ")
    mend = (
        f"did you mean {sorted(near)[0] if near else guess}".rstrip("?") + "?"
        if near or guess
        else f"see {path} --help"
    )
    where = path.removeprefix("magnostat").strip()
    told = told[:1].lower() + told[1:]
    return f"{where}: {told}; {mend}" if where else f"{told}; {mend}"


def defect(error: Exception) -> str:
    """What to say of an error that nobody foresaw; with MAGNOSTAT_DEBUG=1 its traceback is printed."""
    if os.environ.get("MAGNOSTAT_DEBUG") == "1":
        import traceback

        traceback.print_exception(error)
    return (
        f"a defect of ours, not of your input: {type(error).__name__}: {str(error)[:200]}; "
        "please report it with what MAGNOSTAT_DEBUG=1 magnostat … prints"
    )
