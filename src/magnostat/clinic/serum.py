"""Serum magnesium against limits, in the unit in which the laboratory reported it.

1.7 mg/dL is 0.699 mmol/L: low by one table, normal by the other. What was reported by mass is held against the limits in
mg/dL, everything else (mmol/L, mEq/L) against those in mmol/L.
"""

from __future__ import annotations

from typing import NamedTuple

from ..core.errors import unknown
from ..core.units import find_unit, from_internal, to_internal
from ..record.finding import Threshold
from ..record.labs import Lab
from .calcium import calcium
from .rulebook import limit, rule
from .signs import at_risk
from .view import View

LOW = ("severe", "low")
HIGH = ("high", "moderate_high", "severe_high", "extreme_high")
CALCIUM = ("Ca", "Ca adjusted", "ionised Ca")
DIGITS = 9  # of a converted value: what conversion adds in the last bits is no result


class Serum(NamedTuple):
    """A magnesium as `value` in `unit` (mmol/L or mg/dL), with its `bound`, and in `mmol`/L."""

    value: float
    unit: str
    bound: str
    mmol: float


def serum(view: View) -> Serum | None:
    """The latest serum magnesium, or None."""
    found = view.lab("Mg")
    return None if found is None else _serum(found)


def _serum(found: Lab) -> Serum:
    mass = find_unit(found.unit, ("concentration",))[1].counts == "mass"
    mmol = round(found.value, DIGITS)
    if mass:
        return Serum(round(from_internal(found.value, "mg/dL", "concentration", "Mg"), DIGITS), "mg/dL", found.bound, mmol)
    return Serum(mmol, "mmol/L", found.bound, mmol)


def profiles() -> tuple[str, ...]:
    """The names of the reference profiles."""
    return tuple(name.removesuffix("_lower") for name in rule("reference").limits if name.endswith("_lower"))


def known_profile(profile: str) -> str:
    """The profile, if there is one of that name. Raises UnknownName."""
    if profile not in profiles():
        raise unknown("profile", profile, profiles())
    return profile


def side(profile: str, which: str, unit: str) -> Threshold:
    """The "lower" or "upper" limit of a profile in mmol/L or mg/dL; a profile without an upper one takes NL's."""
    name = f"{profile}_{which}{_suffix(unit)}"
    if name not in rule("reference").limits:
        name = f"NL_{which}{_suffix(unit)}"
    return limit(f"reference.{name}")


def of_unit(name: str, unit: str) -> Threshold:
    """A limit that stands in both units."""
    return limit(name + _suffix(unit))


def _suffix(unit: str) -> str:
    return "_mg" if unit == "mg/dL" else ""


def below(found: Serum, than: Threshold) -> bool:
    """True where the result is surely below a limit in its unit; "<0.5" is below 0.5, ">0.4" never is."""
    return found.bound != ">" and (found.value < than.value or (found.bound == "<" and found.value <= than.value))


def above(found: Serum, than: Threshold) -> bool:
    """True where the result is surely above a limit in its unit."""
    return found.bound != "<" and (found.value > than.value or (found.bound == ">" and found.value >= than.value))


def reaches(found: Serum, name: str) -> bool:
    """True where the result is at or above a limit in mmol/L."""
    return found.bound != "<" and found.mmol >= limit(name).value


def classify(view: View) -> str | None:
    """The class of the latest serum magnesium, by the profile and in its unit; None where it was not measured.

    "severe", "low", "latent", "normal", "high", "moderate_high", "severe_high", "extreme_high", or "unsure" where a result
    such as "<0.9" leaves it open.
    """
    found = serum(view)
    if found is None:
        return None
    if above(found, side(view.profile, "upper", found.unit)):
        bands = ("extreme_high", "severe_high", "moderate_high")
        return next((name for name in bands if reaches(found, f"classification.{name}")), "high")
    if below(found, of_unit("classification.severe", found.unit)):
        return "severe"
    if below(found, side(view.profile, "lower", found.unit)):
        return "low"
    if found.bound:
        return "unsure"
    return "latent" if _latent(view, found) else "normal"


def _latent(view: View, found: Serum) -> bool:
    return below(found, of_unit("classification.latent", found.unit)) and (view.profile == "IOM" or at_risk(view.case))


def is_low(view: View) -> bool:
    """True where serum magnesium is low by the profile."""
    return classify(view) in LOW


def is_high(view: View) -> bool:
    """True where serum magnesium is high by the profile."""
    return classify(view) in HIGH


def tied(found: Serum, than: Threshold) -> bool:
    """True where rounding, or the other unit's table, could change the side of a limit."""
    at = to_internal(than.value, than.unit, "concentration", "Mg")
    return not found.bound and round(abs(found.mmol - at), DIGITS) <= limit("reference.tie").value


def is_below(view: View, test: str, name: str) -> bool:
    """True where another test was measured and is surely below a limit in its internal unit; calcium is read as adjusted."""
    found = _judged(view, test)
    return found is not None and below(found, limit(name))


def is_above(view: View, test: str, name: str) -> bool:
    """True where another test was measured and is surely above a limit in its internal unit."""
    found = _judged(view, test)
    return found is not None and above(found, limit(name))


def _judged(view: View, test: str) -> Serum | None:
    """What rules hold against a limit: a result that counts, calcium adjusted for albumin where that is known."""
    if test == "Ca":
        adjusted = calcium(view)
        return None if adjusted is None else Serum(adjusted.value, "", adjusted.bound, adjusted.value)
    found = view.lab(test)
    return None if found is None else plain(found)


def plain(found: Lab) -> Serum:
    """A result in its internal unit, to be held against a limit."""
    value = round(found.value, DIGITS)
    return Serum(value, "", found.bound, value)


def told(view: View, test: str) -> str:
    """A result as it was reported, with the decimal mark of the language.

    >>> from magnostat.record.case import Case
    >>> from magnostat.record.labs import lab
    >>> told(View(Case(labs=(lab("Mg", "<0,3", "mmol/L"),)), lang="nl"), "Mg")
    '<0,3 mmol/L'
    """
    found = view.lab(test)
    return "" if found is None else written(view, found)


def written(view: View, found: Lab) -> str:
    """A result as it was reported, whether or not it counts; in mmol/L too where its limits are told in that.

    >>> from magnostat.record.case import Case
    >>> from magnostat.record.labs import lab
    >>> written(View(Case()), lab("Mg", 1.2, "mEq/L")), written(View(Case()), lab("Mg", 1.2, "mg/dL"))
    ('1.2 mEq/L (0.6 mmol/L)', '1.2 mg/dL')
    """
    told = f"{found.bound}{view.number(found.reported)} {found.unit}"
    also = found.unit == "mEq/L" or (found.test in CALCIUM and found.unit == "mg/dL")
    return f"{told} ({found.bound}{view.number(round(found.value, 2))} mmol/L)" if also else told


def calcium_told(view: View) -> str:
    """Calcium in words: total and adjusted apart, "" where neither is known.

    >>> from magnostat.record.case import Case
    >>> from magnostat.record.labs import lab
    >>> calcium_told(View(Case(labs=(lab("Ca", 1.95, "mmol/L"), lab("albumin", 26, "g/L")))))
    'total calcium 1.95 mmol/L, adjusted for albumin of 26 g/L 2.23 mmol/L'
    """
    found = calcium(view)
    if found is None:
        return ""
    return view.say(f"calcium.told_{found.how}", total=told(view, "Ca"), albumin=told(view, "albumin"),
                    reported=told(view, "Ca adjusted"), adjusted=f"{found.bound}{view.number(round(found.value, 2))}")  # fmt: skip


def named(view: View, test: str) -> str:
    """The name of a test in the language.

    >>> from magnostat.record.case import Case
    >>> named(View(Case(), lang="nl"), "K")
    'kalium'
    """
    return view.say(f"test.{test.replace(' ', '_')}")
