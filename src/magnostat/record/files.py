"""Reading and writing the TOML files of persons, plans and studies, within limits.

A file is at most 1 MB of UTF-8. Whatever else is found (a folder, nothing, a binary) is refused by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from magnostat.core.errors import BadFile, one_line

LARGEST_FILE = 1_000_000  # bytes
EMPTY = {"TOML": "write at least one [[do]] or one key of a person",
         "diary": "write day,item,amount,contains and below it a line for each food"}  # fmt: skip
MOST_BRACKETS = 40  # nesting that no plan needs, and that the TOML reader would pay for with the stack

Table = dict[str, object]


def read_text(path: str | Path, kind: str = "TOML", largest: int = LARGEST_FILE) -> str:
    """The text of a file of a kind. Raises BadFile for what cannot be read as a short UTF-8 text."""
    place = one_line(str(path))
    try:
        file = Path(path)
        if file.is_dir():
            raise BadFile("is a folder, a file is expected", where=place, mend=f"name the {kind} file in it")
        with file.open("rb") as stream:
            raw = stream.read(largest + 1)
    except FileNotFoundError:
        raise BadFile("no such file", where=place, mend="check the path") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise BadFile(f"cannot be read: {reason}", where=place, mend="check the path and its permissions") from None
    return decode(raw, place, kind, largest)


def decode(raw: bytes, place: str, kind: str = "TOML", largest: int = LARGEST_FILE) -> str:
    """The bytes of a file as text. Raises BadFile if they are too many, none, binary or no UTF-8."""
    plan = kind == "TOML"
    if len(raw) > largest:
        raise BadFile(f"is larger than {largest / 1e6:g} MB", where=place,
                      mend="split it, or write courses instead of single doses" if plan else "split it")  # fmt: skip
    if not raw.strip():
        raise BadFile("is empty", where=place, mend=EMPTY.get(kind, f"write the {kind}"))
    if b"\0" in raw:
        raise BadFile("is binary, a text is expected", where=place, mend=f"name a {kind} file")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise BadFile(f"is not UTF-8 (byte {error.start})", where=place, mend="save it as UTF-8") from None


def read_toml(text: str) -> Table:
    """The table that a TOML text holds. Raises BadFile with the line of a fault.

    >>> read_toml('age = "64 y"')
    {'age': '64 y'}
    """
    import tomllib  # persons and plans are also made in Python, without a file

    if len(text.encode("utf-8", "surrogatepass")) > LARGEST_FILE:
        raise BadFile("is larger than 1 MB", mend="split it, or write courses instead of single doses")
    if _depth(text) > MOST_BRACKETS:
        raise BadFile("is nested too deeply", mend="write lists of plain values")
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadFile(
            f"is no TOML: {one_line(str(error))[:160]}", mend='texts go in quotes, as in age = "64 y"'
        ) from None


def _depth(text: str) -> int:
    depth = deepest = 0
    for character in text:
        if character in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "]}":
            depth = max(depth - 1, 0)
        elif character == "\n" and depth > MOST_BRACKETS:
            break
    return deepest


def toml_text(table: Mapping[str, object]) -> str:
    """A table as TOML: plain keys, then sub-tables, then lists of tables.

    >>> print(toml_text({"title": "a day", "do": [{"take": "7 mmol", "as": "citrate", "at": ["0 h", "8 h"]}]}), end="")
    title = "a day"
    <BLANKLINE>
    [[do]]
    take = "7 mmol"
    as = "citrate"
    at = ["0 h", "8 h"]
    """
    blocks = [_lines({k: v for k, v in table.items() if not _is_table(v) and not _is_tables(v)})]
    blocks += [f"[{k}]\n{_lines(v)}" for k, v in table.items() if isinstance(v, Mapping)]
    for key, value in table.items():
        if isinstance(value, list | tuple) and _is_tables(value):
            blocks += [f"[[{key}]]\n{_lines(v)}" for v in value if isinstance(v, Mapping)]
    return "\n".join(block for block in blocks if block)


def _is_table(value: object) -> bool:
    return isinstance(value, Mapping)


def _is_tables(value: object) -> bool:
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(v, Mapping) for v in value)


def _lines(table: Mapping[str, object]) -> str:
    return "".join(f"{key} = {_value(value)}\n" for key, value in table.items())


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(v) for v in value) + "]"
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_value(v)}" for key, v in value.items()) + " }"
    return '"' + "".join(_escaped(c) for c in str(value)) + '"'


def _escaped(character: str) -> str:
    short = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    if character in short:
        return short[character]
    return f"\\u{ord(character):04X}" if ord(character) < 32 or ord(character) == 127 else character
