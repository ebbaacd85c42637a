"""What goes wrong, as one line: where, what was found, what was expected, how to mend it.

Every error of the package is a `MagnostatError`, so that a caller catches one name. The command line prints the line
and ends with `exit_status`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

LONGEST_SHOWN = 60


class MagnostatError(ValueError):
    """An error that a user can mend.

    `what` says what was found and what was expected, `where` the file and the key path, `mend` the remedy.

    >>> print(MagnostatError("'10 mL' is a volume, an amount is expected", where="plan.toml: do[0].take",
    ...                      mend="write mmol or mg"))
    plan.toml: do[0].take: '10 mL' is a volume, an amount is expected; write mmol or mg
    """

    exit_status = 2

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        self.what = one_line(what)
        self.where = one_line(where)
        self.mend = one_line(mend)
        super().__init__(self.what)

    def __str__(self) -> str:
        line = f"{self.where}: {self.what}" if self.where else self.what
        return f"{line}; {self.mend}" if self.mend else line

    def within(self, place: str, joint: str = ".") -> Self:
        """The same error, seen from one level further out: `place` is put before `where`.

        >>> print(BadQuantity("no number").within("take").within("do[0]").within("plan.toml", ": "))
        plan.toml: do[0].take: no number
        """
        place = one_line(place)
        if not self.where:
            self.where = place
        elif place:
            self.where = f"{place}{'' if self.where.startswith('[') else joint}{self.where}"
        return self

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions travel between processes: keyword-only arguments are lost by the default way.
        return _again, (type(self), self.what, self.where, self.mend)


class UnknownName(MagnostatError):
    """A key, verb, salt, drug, assay or parameter that nobody knows."""


class BadQuantity(MagnostatError):
    """A text that is no quantity, or one of another dimension than wanted."""


class BadFile(MagnostatError):
    """A file that is absent, empty, too large, no UTF-8 or no TOML."""


class BadRecord(MagnostatError):
    """A person, plan or study whose keys do not go together, or that lacks one."""


class OutOfRange(MagnostatError):
    """A value that parses but lies outside what the model or the format admits."""


class NotInPackage(MagnostatError):
    """A valid request that this version of the package cannot simulate."""


class DidNotConverge(MagnostatError):
    """A calculation that came to no end: steady state, fit, step size."""

    exit_status = 3


def _again(kind: type[MagnostatError], what: str, where: str, mend: str) -> MagnostatError:
    return kind(what, where=where, mend=mend)


def one_line(text: str) -> str:
    r"""`text` without line breaks and other characters that disturb a terminal.

    >>> one_line("a\nb\x1b[0m")
    'a b\\x1b[0m'
    """
    kept = (c if c.isprintable() else " " if c.isspace() else c.encode("unicode_escape").decode("ascii") for c in text)
    return " ".join("".join(kept).split())


def shown(found: object) -> str:
    """What was found, as an error message quotes it: short and on one line.

    >>> shown("10 mL"), shown(3), shown("x" * 100)[-5:]
    ("'10 mL'", '3', "xxx…'")
    """
    if isinstance(found, str):
        text = found if len(found) <= LONGEST_SHOWN else found[:LONGEST_SHOWN] + "…"
        return f"'{one_line(text)}'"
    if isinstance(found, dict):
        return "a table"
    if isinstance(found, list | tuple) and len(found) > 5:
        return f"a list of {len(found)}"
    if isinstance(found, bool):
        return "true" if found else "false"
    if isinstance(found, int) and found.bit_length() > 128:
        return "a very large integer"
    text = one_line(str(found))
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The remedy for an unknown name: the nearest known one, or all of them if they are few, or nothing.

    >>> did_you_mean("citrat", ["citrate", "oxide"])
    "did you mean 'citrate'?"
    >>> did_you_mean("qqq", ["citrate", "oxide"])
    'known: citrate, oxide'
    """
    from difflib import get_close_matches  # only on the way to an error

    names = sorted(set(known))
    folded = {n.casefold(): n for n in names}
    near = get_close_matches(name[:LONGEST_SHOWN].casefold(), folded, n=1, cutoff=0.6)
    if near:
        return f"did you mean '{folded[near[0]]}'?"
    return f"known: {', '.join(names)}" if 0 < len(names) <= 30 else ""


def unknown(what: str, name: object, known: Iterable[str], *, where: str = "") -> UnknownName:
    """The error for a `name` that is none of the `known` ones; `what` says of which kind.

    >>> print(unknown("salt", "citrat", ["citrate", "oxide"], where="do[0].as"))
    do[0].as: unknown salt 'citrat'; did you mean 'citrate'?
    """
    known = list(known)
    return UnknownName(f"unknown {what} {shown(name)}", where=where, mend=did_you_mean(str(name), known))
