"""Commands that read their own numbers: Typer would load pydantic for it, a sixth of the time that a run may take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

WORDS: dict[type, str] = {int: "a whole number", float: "a number", str: "a text", bool: "yes or no"}


class Reader:
    """Reads the text of one option as int, float or str."""

    def __init__(self, kind: type) -> None:
        self.kind = kind

    def coerce(self, value: Any, param: Any, ctx: typer.Context) -> Any:
        """The value; typer.BadParameter says what was expected.

        >>> Reader(float).coerce("2.5", None, None)
        2.5
        """
        if value is None or isinstance(value, self.kind):
            return value
        try:
            return self.kind(value)
        except (TypeError, ValueError, OverflowError):
            raise typer.BadParameter(f"{value!r} is not {WORDS[self.kind]}", ctx=ctx, param=param) from None


class PlainCommand(TyperCommand):
    """A command with plain options."""

    def get_params(self, ctx: Any) -> Any:
        """The options of a call, each with its reader."""
        return plain(super().get_params(ctx))


class PlainGroup(TyperGroup):
    """The command above them, with plain options too."""

    def get_params(self, ctx: Any) -> Any:
        """The options of a call, each with its reader."""
        return plain(super().get_params(ctx))


def plain(options: Any) -> Any:
    """Put a reader into each option; where this Typer is built otherwise, it reads them in its own way."""
    for option in options:
        kind = getattr(getattr(option, "type_descriptor", None), "annotation", None)
        if kind in WORDS and getattr(option, "_runtime_param", 0) is None:
            option._runtime_param = Reader(kind)
    return options


def commands(app: typer.Typer, **named: Callable[..., object]) -> None:
    """Add commands to an application, by name."""
    for name, command in named.items():
        app.command(name, cls=PlainCommand)(command)
