"""Magnostat: an open, mechanistic, mass-closed model of human magnesium.

Person + Plan → simulate → Run → lab. Research and education; not a medical device.

    import magnostat as mg

    plan = mg.Plan.load("examples/load_test.toml")
    run = mg.simulate(mg.Person(age="64 y", sex="F", weight="70 kg"), plan)
    run.series["serum Mg"].values
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from magnostat import lab as lab
    from magnostat.core.errors import MagnostatError as MagnostatError
    from magnostat.record.person import Person as Person
    from magnostat.record.plan import Plan as Plan
    from magnostat.run import Run as Run
    from magnostat.score.report import validate as validate
    from magnostat.simulation import simulate as simulate

from magnostat.core.version import __version__ as __version__

__all__ = ["MagnostatError", "Person", "Plan", "Run", "__version__", "lab", "simulate", "validate"]

_WHERE = {
    "MagnostatError": "magnostat.core.errors",
    "Person": "magnostat.record.person",
    "Plan": "magnostat.record.plan",
    "Run": "magnostat.run",
    "simulate": "magnostat.simulation",
    "validate": "magnostat.score.report",
}


def __getattr__(name: str) -> object:
    """Import what is asked for when it is asked for: a command that only prints help loads no engine."""
    if name == "lab":
        return import_module("magnostat.lab")
    if name in _WHERE:
        found = getattr(import_module(_WHERE[name]), name)
        globals()[name] = found  # asked once, found at once afterwards
        return found
    raise AttributeError(f"module 'magnostat' has no attribute {name!r}")
