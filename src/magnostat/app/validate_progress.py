"""How far a set of studies is, on standard error; silent where nobody looks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def counting(what: str) -> Iterator[Callable[[int, int, str], None]]:
    """A function that is told (done, of, the name of the next one) and shows it, if standard error is a terminal."""
    if not sys.stderr.isatty():
        yield lambda done, of, name: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task("", total=None)

        def told(done: int, of: int, name: str) -> None:
            progress.update(bar, completed=done, total=of, description=f"{name} (Ctrl-C stops)" if name else "")

        yield told
