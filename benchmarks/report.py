"""The figures as Markdown: python -m benchmarks.report [--short] [FILE] prints the tables of docs/benchmarks.json.

The performance section of the README is short() and notes() of that file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.json"
BUSY = 1.5
"""Average load above which other work ran on the machine, or more of it than the one that is timed."""
NAMES = {
    "magnostat": "**Magnostat**", "roadrunner": "libRoadRunner", "copasi": "COPASI (basico)", "sundae": "scikit-sundae",
    "scipy": "SciPy", "numbalsoda": "numbalsoda", "diffrax": "diffrax",
}  # fmt: skip


def markdown(found: dict[str, Any]) -> str:
    """All tables: throughput, everything else, how it was measured."""
    return "\n\n".join([throughput(found), rest(found), notes(found)]) + "\n"


def short(found: dict[str, Any]) -> str:
    """One line an engine, at its best way: speed, error, and how many times Magnostat is faster."""
    ours, engines = ranked(found)
    rows: dict[str, tuple[str, ...]] = {}
    for one in engines:
        rate = one["person_years_per_second"]
        faster = "" if one is ours else f"{ours['person_years_per_second'] / rate:.0f} ×"
        rows.setdefault(one["peer"], (NAMES[one["peer"]], f"{rate:.3g}", f"{one['error']:.1e}", _year(one), faster))
    return table(
        (
            "engine",
            "person-years per second, one core",
            "measured error",
            "one person-year, ms",
            "Magnostat is faster by",
        ),
        list(rows.values()),
    )


def ranked(found: dict[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Magnostat, and all engines that were measured, the fastest first."""
    measured = [one for one in found["engines"] if "missing" not in one]
    engines = sorted(measured, key=lambda one: -float(one["person_years_per_second"]))
    return next(one for one in engines if one["peer"] == "magnostat"), engines


def throughput(found: dict[str, Any]) -> str:
    """Every way of using every engine, each at its own fastest tolerance with the wanted error."""
    ours, engines = ranked(found)
    rows = []
    for one in engines:
        rate, years = one["person_years_per_second"], one["persons"] * one["days"] / 365
        rows.append((
            f"{NAMES[one['peer']]} {one['version']}", f"{one['method']}; {one['way']}",
            f"{rate:.3g} ({years / one['seconds']['most']:.3g}–{years / one['seconds']['least']:.3g})",
            f"{one['error']:.1e}", f"{one['rtol']:g} / {one['atol']:g}", f"{one['persons']} × {one['days']} d",
            "1" if one is ours else f"{ours['person_years_per_second'] / rate:.0f} ×", _year(one), f"{one['peak_memory_mib']:.0f}",
        ))  # fmt: skip
    return table(
        ("engine", "how", "person-years per second", "measured error", "rtol / atol, mmol", "timed on", "Magnostat is faster by",
         "one person-year, ms", "peak memory, MiB"), rows,
    )  # fmt: skip


def _year(one: dict[str, Any]) -> str:
    return f"{1e3 * one['year_seconds']['median']:.0f}" if "year_seconds" in one else "–"


def rest(found: dict[str, Any]) -> str:
    """Start, habitual state, size."""
    start, installed = found["start"], found["install_mib"]
    own = start["magnostat"]
    rows = [("process start to one day as JSON", _wall(own["warm"]))]
    rows += [
        (f"the same, {NAMES[name]} from SBML", _wall(start[name]["warm"])) for name in start if name != "magnostat"
    ]
    rows += [
        ("process start to one day as JSON, empty cache (first time on a machine)", _wall(own["empty_cache"])),
        ("process start to help", _wall(own["help"])),
        ("habitual (steady) state, a person", f"{found['habitual']['ms_per_person']:.1f} ms"),
    ]
    rows += [(f"installed size, {NAMES[name]}", f"{size:.0f} MiB") for name, size in installed.items() if size]
    return table(("what", "figure"), rows)


def _wall(time: dict[str, Any]) -> str:
    return f"{time['median']:.2f} s of processor, {time['wall']:.2f} s by the clock"


def notes(found: dict[str, Any]) -> str:
    """How it was measured, in a paragraph; what is missing."""
    work, reference = found["work"], found["reference"]
    busy = found["load"] > BUSY
    lacking = [f"{NAMES[one['peer']]} ({one['missing']})" for one in found["engines"] if "missing" in one]
    return " ".join([
        f"One run on one machine ({found['machine']}), one core, one thread; processor seconds, medians with the range.",
        f"Work: {work['persons']} persons × {work['days']} days, meals at {work['meals']}, all states every midnight;",
        "slow engines do the first persons of the same cohort.",
        f"Every engine at its own fastest tolerance with a measured error of at most {work['error']:g}: the largest",
        "|y − ref| / (|ref| + 0.001 mmol) over persons, days and states.",
        f"The reference is the engine at rtol {reference['rtol']:g}; SciPy's Radau agrees with it to",
        f"{reference['against Radau']:.0e} ({reference['persons']} persons, {reference['days']} days).",
        *([f"Other work ran meanwhile (load {found['load']:.1f}); the clock says too much."] if busy else []),
        *([f"Not measured: {', '.join(lacking)}."] if lacking else []),
    ])  # fmt: skip


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """A Markdown table."""
    return "\n".join(["| " + " | ".join(row) + " |" for row in (head, ("---",) * len(head), *rows)])


def main(arguments: list[str]) -> int:
    """Prints the tables of a file that was measured before."""
    brief = "--short" in arguments
    files = [argument for argument in arguments if argument != "--short"]
    found = json.loads(Path(files[0] if files else FILE).read_text(encoding="utf-8"))
    sys.stdout.write(short(found) + "\n" if brief else markdown(found))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
