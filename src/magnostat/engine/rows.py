"""Rows of the workspace as vectors."""

from __future__ import annotations

from typing import Any

import llvmlite.ir as ir

from .layout import Place
from .vector import INT, Vector

Value = Any


def vector_type(width: int) -> Any:
    """The LLVM type of one row."""
    return Vector(None, width, False).type


def align_rows(function: Value, width: int) -> None:
    """Rows that the function keeps on the stack lie on lines of the cache, as those of the workspace do."""
    if width > 2:  # two lanes are aligned anyway
        function.attributes.alignstack = 8 * width


def load_vector(vector: Vector, pointer: Value) -> Value:
    """The row at `pointer`."""
    return vector.builder.load(pointer, typ=vector.type, align=8 * vector.width)


def store_vector(vector: Vector, value: Value, pointer: Value) -> None:
    """Writes a row."""
    vector.builder.store(value, pointer, align=8 * vector.width)


def load_row(vector: Vector, place: Place, name: str, index: Any = 0) -> Value:
    """Row `index` of block `name`."""
    return load_vector(vector, place.row(name, index))


def store_row(vector: Vector, place: Place, value: Value, name: str, index: Any = 0) -> None:
    """Writes row `index` of block `name`."""
    store_vector(vector, value, place.row(name, index))


def bits(v: Vector, condition: Value) -> Value:
    """The lanes in which `condition` holds, as the bits of a 64-bit integer."""
    packed = v.builder.bitcast(condition, ir.IntType(v.width))
    return v.builder.zext(packed, INT)
