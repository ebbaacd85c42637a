"""What commands print: one JSON object, or a table for people."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import magnostat


def print_json(payload: Mapping[str, object], inputs: Mapping[str, object]) -> None:
    """Print one object with the version, the hash of what was asked, and the payload."""
    head = {"magnostat": magnostat.__version__, "inputs_sha256": digest(inputs)}
    print(json.dumps({**head, **payload}, ensure_ascii=False, separators=(",", ":"), allow_nan=False))


def digest(inputs: Mapping[str, object]) -> str:
    """The hash of what was asked."""
    import hashlib

    asked = json.dumps(inputs, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(asked.encode()).hexdigest()


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Rows under their heads, each column as wide as it needs.

    >>> print(table(("name", "unit"), [("GFR", "L/h")]), end="")
    name  unit
    GFR   L/h
    """
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]
    lines = (
        "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in (head, *rows)
    )
    return "".join(f"{line}\n" for line in lines)
