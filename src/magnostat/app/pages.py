"""What the pages and the tests say of one name, as a table and as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from magnostat.app.register import Row, number_row, of_body
from magnostat.interop.lookup import Entry, lookup

MOST_TESTS = 12  # that are printed; JSON holds all


def entry(name: str) -> tuple[dict[str, object], str]:
    """A parameter, state, flow, organ, transfer or tag: the table for JSON, and the text for people. UnknownName."""
    found = lookup(name)
    table: dict[str, object] = asdict(found)
    rows = [number_row(n, of_body()[n].declaration) for n in found.parameters if n != found.name and n in of_body()]
    named = of_body().get(found.name)
    own = number_row(found.name, named.declaration) if named else None
    if own is not None:
        table = {**own, **table}
    return {"entry": table, "numbers": rows}, "".join(f"{line}\n" for line in _lines(found, own, rows))


def _lines(found: Entry, own: Row | None, rows: Sequence[Row]) -> Iterator[str]:
    if own is not None:
        yield from described(own)
    else:
        unit = f" [{found.unit}]" if found.unit not in ("", "1") else ""
        yield f"{found.name}{unit}  {found.meaning}"
    place = f"{found.file}:{found.line}" if found.line else found.file
    yield f"  {found.kind}{f' {found.tag}' if found.tag else ''}, {place}"
    if found.text:
        yield "used in" if found.kind in ("parameter", "signal", "input") else "equation"
        yield from (f"  {line}" for line in found.text.splitlines())
    if found.where:
        yield "where"
        yield from (f"  {line}" for line in found.where.splitlines())
    if rows:
        yield "numbers"
        yield from (f"  {line}" for row in rows for line in described(row))
    if found.transfers:
        yield f"transfers: {', '.join(found.transfers)}"
    if found.tests:
        more = f" and {len(found.tests) - MOST_TESTS} more" if len(found.tests) > MOST_TESTS else ""
        yield f"tests: {' '.join(found.tests[:MOST_TESTS])}{more}"


def described(row: Row) -> Iterator[str]:
    """A number on one line, and its source on a second.

    >>> list(described({"name": "GFR", "unit": "L/h", "meaning": "filtration", "value": 7.2}))
    ['GFR = 7.2 L/h  filtration']
    """
    unit = f" {row['unit']}" if row["unit"] != "1" else ""
    value = f" = {row['value']:g}" if "value" in row else ""
    yield f"{row['name']}{value}{unit}  {row['meaning']}"
    if "basis" in row:
        yield f"  {row['basis']}: {row['source']}{_range(row.get('range'))}"


def _range(ends: object) -> str:
    if not isinstance(ends, list) or len(ends) != 2:
        return ""
    low, high = ("any" if end is None else f"{end:g}" for end in ends)
    return f"; from {low} to {high}"
