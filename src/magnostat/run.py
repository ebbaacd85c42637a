"""A Run: what simulate gives back. Curves and the ledger with their units, the outcome, and how to get it all again.

Text and files made from a Run name no path and no clock time, so that equal inputs give equal bytes.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from magnostat.core.errors import BadFile, MagnostatError, NotInPackage, shown
from magnostat.core.version import __version__

if TYPE_CHECKING:
    import xarray
    from numpy.typing import NDArray

    from magnostat.record.plan import Plan

    Array = NDArray[np.float64]

SUFFIXES = (".json", ".csv", ".parquet")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # how a cell begins that a spreadsheet would compute


class Series(NamedTuple):
    """One named quantity of all people: `values` is float64[people, times], in `unit`; `meaning` says what it is."""

    unit: str
    values: Array
    meaning: str = ""


@dataclass(frozen=True, eq=False, kw_only=True)
class Run:
    """The curves, the ledger and the outcome of a simulation.

    `time` is float64[T] in hours, 0 at the zero of the plan. `series` holds states and observables by name, with
    "serum Mg", "serum K", "PTH" and what else a clinic knows among them; `ledger` holds, by "from>to", what has moved
    since the start of the run (cumulative mmol of the substance that either pool holds).
    `outcome` has one sentence per person, "ok" or what went wrong; values after that are NaN. `doses` are (hour, text)
    marks, `people` the covariates by name (float64[people]), `notes` what a reader must know.

    >>> run = Run(time=np.array([0.0, 1.0]), series={"serum Mg": Series("mmol/L", np.array([[0.85, 0.9]]))},
    ...           ledger={"plasma>urine": Series("mmol", np.array([[0.0, 0.2]]))}, outcome=("ok",))
    >>> print(run.to_csv(), end="")
    time [h],serum Mg [mmol/L],plasma>urine [mmol]
    0.0,0.85,0.0
    1.0,0.9,0.2
    """

    time: Array
    series: Mapping[str, Series]
    ledger: Mapping[str, Series]
    outcome: tuple[str, ...]
    doses: tuple[tuple[float, str], ...] = ()
    plan: Plan | None = None
    people: Mapping[str, Array | NDArray[np.bool_]] = field(default_factory=dict)
    seed: int = 1
    notes: tuple[str, ...] = ()
    manifest: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        shape = (len(self.outcome), len(self.time))
        for name, one in (*self.series.items(), *self.ledger.items()):
            if one.values.shape != shape:
                raise TypeError(f"{name} is {one.values.shape}, expected people and times {shape}")

    @property
    def converged(self) -> int:
        """How many people came to the end."""
        return sum(sentence == "ok" for sentence in self.outcome)

    def payload(self) -> dict[str, object]:
        """The JSON object of this run: lists of numbers for one person, lists of lists for several."""
        return {
            "magnostat": __version__,
            "inputs_sha256": self.manifest.get("inputs_sha256"),
            "time": {"unit": "h", "values": _plain(self.time)},
            "series": {n: {"unit": s.unit, "values": self._each(_plain(s.values))} for n, s in self.series.items()},
            "ledger": {
                n: {"unit": s.unit, "total": self._each(_plain(s.values[:, -1]))} for n, s in self.ledger.items()
            },
            "outcome": self._each(list(self.outcome)),
        }

    def to_json(self) -> str:
        """The payload as one line of JSON; a number that is not finite is null, and `outcome` says why."""
        return json.dumps(self.payload(), ensure_ascii=False, separators=(",", ":"), allow_nan=False) + "\n"

    def to_csv(self) -> str:
        """A tidy table: one row per time, or per person and time; each column is headed by its name and unit.

        What is not finite is an empty cell. Text cells that a spreadsheet would take for a formula begin with '.
        """
        several = len(self.outcome) > 1
        head = (["person", "outcome"] if several else []) + [f"{name} [{unit}]" for name, unit, _ in self._columns()]
        return "".join(f"{line}\n" for line in [",".join(map(cell, head)), *self._rows(several)])

    def to_parquet(self) -> bytes:
        """The same table as Parquet, each column with its unit as metadata. Needs the data extra."""
        try:
            import pyarrow
            from pyarrow import parquet
        except ImportError:
            raise lacking("data", "Parquet") from None
        people, times = len(self.outcome), len(self.time)
        columns = {"person": pyarrow.array(np.repeat(np.arange(1, people + 1), times))}
        columns["outcome"] = pyarrow.array([sentence for sentence in self.outcome for _ in range(times)])
        fields = [pyarrow.field(name, column.type) for name, column in columns.items()]
        for name, unit, values in self._columns():
            columns[name] = pyarrow.array(np.broadcast_to(values, (people, times)).reshape(-1))
            fields.append(pyarrow.field(name, pyarrow.float64(), metadata={"unit": unit}))
        sink = pyarrow.BufferOutputStream()
        parquet.write_table(pyarrow.table(list(columns.values()), schema=pyarrow.schema(fields)), sink)
        return bytes(sink.getvalue().to_pybytes())

    def to_xarray(self) -> xarray.Dataset:
        """A Dataset over person and time, each variable with its unit and meaning. Needs the data extra."""
        try:
            import xarray
        except ImportError:
            raise lacking("data", "xarray") from None
        variables = {
            name: (("person", "time"), s.values, {"units": s.unit, "long_name": s.meaning or name})
            for name, s in {**self.series, **self.ledger}.items()
        }
        coordinates = {
            "time": ("time", self.time, {"units": "h"}),
            "person": np.arange(1, len(self.outcome) + 1),
            "outcome": ("person", list(self.outcome)),
        }
        return xarray.Dataset(variables, coords=coordinates, attrs={"magnostat": __version__})

    def save(self, path: str | Path) -> tuple[Path, Path]:
        """Write .json, .csv or .parquet, and the manifest beside it; returns both paths.

        What stood there is replaced only when all is written. Raises BadFile for another suffix or a place that
        cannot be written.
        """
        file = Path(path)
        suffix = file.suffix.lower()
        if suffix not in SUFFIXES:
            raise BadFile(f"unknown kind of file {shown(suffix)}", where=shown(str(path)).strip("'"),
                          mend=f"let the name end in {' or '.join(SUFFIXES)}")  # fmt: skip
        beside = file.with_name(f"{file.name}.manifest.json")
        if suffix == ".parquet":
            replace_file(file, self.to_parquet())
        else:
            replace_file(file, self.to_json() if suffix == ".json" else self.to_csv())
        replace_file(beside, json.dumps(self.manifest, ensure_ascii=False, indent=1, allow_nan=False) + "\n")
        return file, beside

    def _each(self, values: list[object]) -> object:
        return values[0] if len(self.outcome) == 1 else values

    def _columns(self) -> Iterator[tuple[str, str, Array]]:
        yield "time", "h", self.time
        for name, one in (*self.series.items(), *self.ledger.items()):
            yield name, one.unit, one.values

    def _rows(self, several: bool) -> Iterator[str]:
        people = len(self.outcome)
        whole = [np.broadcast_to(values, (people, len(self.time))) for _, _, values in self._columns()]
        for person, sentence in enumerate(self.outcome):
            start = f"{person + 1},{cell(sentence)}," if several else ""
            for row in np.column_stack([values[person] for values in whole]).tolist():
                yield start + ",".join(repr(x) if math.isfinite(x) else "" for x in row)


def cell(text: str) -> str:
    """A text as a cell of a CSV file, quoted where needed, and never a formula.

    >>> cell("=1+1"), cell("a,b"), cell("muscle")
    ("'=1+1", '"a,b"', 'muscle')
    """
    text = f"'{text}" if text.startswith(_FORMULA) else text
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n\r') else text


def replace_file(path: str | Path, content: str | bytes) -> None:
    """Write a file whole or not at all: into a temporary file beside it, which then takes its name.

    Raises BadFile if that cannot be done; what stood there before is then untouched.
    """
    raw = content.encode("utf-8") if isinstance(content, str) else content
    temporary: Path | None = None
    try:
        file = Path(path).resolve()  # the file behind a link, not the link
        if file.exists() and not file.is_file():
            raise OSError(0, "it is a folder" if file.is_dir() else "it is no plain file")
        beside = file.with_name(f".{file.name[:80]}.{os.urandom(6).hex()}")
        with beside.open("xb") as stream:
            temporary = beside
            stream.write(raw)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(file)
        temporary = None
    except (OSError, ValueError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise BadFile(f"cannot be written: {reason}", where=shown(str(path)).strip("'"),
                      mend="check the folder and its permissions") from None  # fmt: skip
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def lacking(extra: str, what: str) -> MagnostatError:
    """The error for a part of the package that is not installed."""
    return NotInPackage(f"{what} needs the {extra} extra", mend=f"pip install 'magnostat[{extra}]'")


def _plain(values: Array) -> list[object]:
    """Numbers as lists, None where one is not finite."""
    if bool(np.isfinite(values).all()):
        return list(values.tolist())
    if values.ndim > 1:
        return [_plain(row) for row in values]
    return [x if math.isfinite(x) else None for x in values.tolist()]
