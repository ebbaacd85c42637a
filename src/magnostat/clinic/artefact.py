"""Is the result what is in the blood? Unit, tube, haemolysis, drip arm, EDTA, albumin and age come before any disease."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.units import find_unit
from ..record.finding import Finding
from ..record.labs import TESTS, Lab
from .calcium import calcium
from .course import outdated
from .rulebook import limit
from .serum import (
    HIGH,
    above,
    below,
    calcium_told,
    classify,
    is_above,
    is_below,
    is_low,
    named,
    plain,
    serum,
    side,
    told,
    written,
)
from .signs import infusion, seen
from .view import View

WRONG_TUBES = ("EDTA", "citrate")
TUBES_OF = ("Mg", "K", "Ca", "Ca adjusted", "ALP")
BESIDE = ("Ca", "Ca adjusted", "creatinine", "phosphate", "glucose")
"""Tests that a laboratory reports by mass or by moles, as it does magnesium."""
DANGERS = {"Mg": "<>", "K": "<>", "Ca": "<"}
"""Tests of which a value hardly possible on that side is asked about at once: if it is real, it is an emergency."""


def doubted(view: View) -> bool:
    """True where the result may not be what is in the blood now: the sample, the unit, or a magnesium older than the rest."""
    found = view.lab("Mg")
    return sample_doubted(view) or outdated(view) or (found is not None and _unit_doubted(view, found))


def sample_doubted(view: View) -> bool:
    """True where the sample itself is doubtful: EDTA is suspected, or the tube was a wrong one."""
    return signature(view) in ("supported", "possible") or any(_wrong_tube(view, test) for test in TUBES_OF)


def unit(view: View) -> Iterator[Finding]:
    """Results outside what is seen in living people, which no rule of a disease reads; a number usual in another unit."""
    for one in map(view.reported, TESTS):
        if one is not None and not one.credible and not view.old(one):
            told_as = written(view, one)
            urgency = "emergency" if _side(one) in DANGERS.get(one.test, "") else "soon"
            yield view.finding("unit.unlikely", "unit.unlikely", status="possible", change="unit.change",
                               urgency=urgency, inputs=((one.test, told_as),), test=named(view, one.test), value=told_as)  # fmt: skip
    if (found := view.lab("Mg")) is not None and (other := _other_unit(found)) and not infusion(view.case):
        limits, agrees = (side("NL", "lower", other), side("NL", "upper", other)), not _unit_doubted(view, found)
        yield view.finding("unit.swapped", "unit.swapped_agrees" if agrees else "unit.swapped", change="unit.change",
                           status="considered_not_supported" if agrees else "possible", urgency="none" if agrees else "soon",
                           limits=limits, value=told(view, "Mg"), other=other)  # fmt: skip


def _side(found: Lab) -> str:
    """On which side of what is seen in living people a result lies."""
    return "<" if found.value < TESTS[found.test].low else ">"


def _unit_doubted(view: View, found: Lab) -> bool:
    """True where the number is usual in the other unit, and no other result is by mass, or by moles, as magnesium is."""
    beside = [one for test in BESIDE if (one := view.lab(test)) is not None]
    agrees = any(_by_mass(one) == _by_mass(found) for one in beside)
    return bool(_other_unit(found)) and not infusion(view.case) and not agrees


def _by_mass(found: Lab) -> bool:
    return find_unit(found.unit, (TESTS[found.test].dimension,))[1].counts == "mass"


def _other_unit(found: Lab) -> str:
    """The unit in which the same number would be common, where it is not in its own: "" for none."""
    other = {"mmol/L": "mg/dL", "mg/dL": "mmol/L"}.get(found.unit, "")
    common = other and side("NL", "lower", other).value <= found.reported <= side("NL", "upper", other).value
    return other if common and not found.bound else ""


def preanalytic(view: View) -> Iterator[Finding]:
    """A wrong tube, haemolysis, or blood from the arm of a drip."""
    if view.lab("Mg") is None:
        return
    wrong = tuple(test for test in TUBES_OF if _wrong_tube(view, test))
    if wrong:
        tube = next(one.specimen for one in map(view.lab, wrong) if one is not None)
        yield view.finding("preanalytic.tube", "preanalytic.tube", urgency="soon", change="preanalytic.redraw",
                           tube=tube, tests=", ".join(named(view, test) for test in wrong), inputs=view.read(*wrong))  # fmt: skip
    if seen(view.case, "haemolysis") or any(_flagged(view, test) for test in ("Mg", "K")):
        yield from _haemolysed(view)
    if seen(view.case, "drip_arm"):
        yield view.finding("preanalytic.drip_arm", "preanalytic.drip_arm", urgency="soon", change="preanalytic.redraw",
                           value=told(view, "Mg"))  # fmt: skip


def _haemolysed(view: View) -> Iterator[Finding]:
    """Red cells hold more magnesium and potassium than serum: a low value stays low, any other may be falsely high."""
    yield view.finding("preanalytic.haemolysis", "preanalytic.haemolysis_low" if is_low(view) else "preanalytic.haemolysis",
                       urgency="soon", change="preanalytic.redraw", inputs=view.read("Mg"), value=told(view, "Mg"))  # fmt: skip
    if view.lab("K") is not None:
        word = "K_low" if is_below(view, "K", "reflex.low_potassium") else "K"
        yield view.finding("preanalytic.haemolysis_K", f"preanalytic.haemolysis_{word}", urgency="soon", inputs=view.read("K"),
                           limits=(limit("reflex.low_potassium"),), change="preanalytic.redraw", K=told(view, "K"))  # fmt: skip


def _wrong_tube(view: View, test: str) -> bool:
    found = view.lab(test)
    return found is not None and found.specimen in WRONG_TUBES


def _flagged(view: View, test: str) -> bool:
    found = view.lab(test)
    return found is not None and ("haemol" in found.flag.casefold() or "hemol" in found.flag.casefold())


def _measured(view: View, test: str) -> Lab | None:
    """A result as it was measured, however unlikely: EDTA makes it so. None where it is of another sample than magnesium."""
    found, beside = view.reported(test), view.reported("Mg")
    if found is None and test == "Ca":
        found = view.reported("Ca adjusted")
    if found is None or beside is None or (found.time and beside.time and not view.one_sample("Mg", found.test)):
        return None
    return found


def _below(view: View, test: str, name: str) -> bool:
    found = _measured(view, test)
    return found is not None and below(plain(found), limit(name))


def signature(view: View) -> str:
    """How well the results fit EDTA in the tube: a status of findings, or "" where nothing points to it.

    High potassium, low calcium, low magnesium and low alkaline phosphatase. In true depletion potassium is low; a very low
    calcium with a low alkaline phosphatase is suspect all the same, because EDTA brings potassium and may hide a low one.
    """
    if not (_low_magnesium(view) and _below(view, "Ca", "reflex.low_calcium")):
        return ""
    found = _measured(view, "K")
    if found is not None and above(plain(found), limit("edta.potassium")):
        if _measured(view, "ALP") is None:
            return "possible"
        return "supported" if _below(view, "ALP", "edta.ALP") else "considered_not_supported"
    if found is not None and _below(view, "Ca", "edta.calcium") and _below(view, "ALP", "edta.ALP"):
        return "possible"
    return "considered_not_supported" if _below(view, "K", "reflex.low_potassium") else ""


def _low_magnesium(view: View) -> bool:
    found = view.reported("Mg")
    return is_low(view) or (found is not None and found.value < TESTS["Mg"].low)


def edta(view: View) -> Iterator[Finding]:
    """EDTA suspected, or told apart from true depletion. A high potassium stays an emergency until the redraw."""
    status, found = signature(view), _measured(view, "K")
    if not status or found is None:
        return
    names = ("edta.potassium", "reflex.low_calcium", "edta.calcium", "edta.ALP")
    high, low = above(plain(found), limit("edta.potassium")), _below(view, "K", "reflex.low_potassium")
    if high:
        word = {"supported": "suspected", "possible": "possible"}.get(status, "no_ALP")
    else:
        word = "masked" if status == "possible" else "depletion"
    urgency = "none" if word == "depletion" else "emergency" if _alarming(found) else "soon"
    text = {test: _as_measured(view, test) for test in ("K", "Ca", "Mg", "ALP")}
    yield view.finding(f"edta.{word}", f"edta.{word}_low" if word == "masked" and low else f"edta.{word}", status=status,
                       urgency=urgency, change="edta.change", limits=map(limit, names), **text,
                       inputs=[(test, told_as) for test, told_as in text.items() if told_as])  # fmt: skip


def _as_measured(view: View, test: str) -> str:
    found = _measured(view, test)
    return "" if found is None else written(view, found)


def potassium(view: View) -> Iterator[Finding]:
    """A high potassium is an emergency of its own, whether or not the sample is doubted."""
    if _alarming(view.lab("K")):
        yield view.finding("potassium.high", "potassium.high", urgency="emergency", change="potassium.change",
                           limits=(limit("potassium.alarm"),), K=told(view, "K"))  # fmt: skip


def _alarming(found: Lab | None) -> bool:
    return found is not None and found.bound != "<" and found.value >= limit("potassium.alarm").value


def albumin(view: View) -> Iterator[Finding]:
    """A low albumin lowers total magnesium: a note, which never changes the class."""
    found = serum(view)
    protein = view.value("albumin")
    if found is None or protein is None or not is_below(view, "albumin", "albumin.low"):
        return
    slope, usual = limit("albumin.slope"), limit("albumin.usual")
    adjusted = found.mmol + slope.value * (usual.value - protein)
    yield view.finding("albumin.note", "albumin.note", status="possible", change="albumin.change",
                       limits=(limit("albumin.low"), slope, usual), value=told(view, "Mg"),
                       albumin=told(view, "albumin"), adjusted=round(adjusted, 2), usual=usual.value)  # fmt: skip


def ionised(view: View) -> Iterator[Finding]:
    """Ionised magnesium beside total: below, within or above the interval of one method."""
    if view.lab("ionised Mg") is None:
        return
    limits = (limit("ionised.lower"), limit("ionised.upper"))
    low, high = is_below(view, "ionised Mg", "ionised.lower"), is_above(view, "ionised Mg", "ionised.upper")
    word = "low" if low else "high" if high else "split" if is_low(view) or classify(view) in HIGH else "within"
    yield view.finding(f"ionised.{word}", f"ionised.{word}", status="possible" if word == "split" else "supported",
                       urgency="soon" if low or high else "none", limits=limits, change="ionised.change",
                       value=told(view, "ionised Mg"), low=limits[0].value, high=limits[1].value)  # fmt: skip


def ask_ionised(view: View) -> Iterator[Finding]:
    """With a low albumin, ionised magnesium is asked for."""
    if view.lab("ionised Mg") is None and view.lab("Mg") is not None and is_below(view, "albumin", "albumin.low"):
        yield view.finding("albumin.ask", "albumin.ask", urgency="routine", limits=(limit("albumin.low"),))


def adjusted(view: View) -> Iterator[Finding]:
    """Total and adjusted calcium on different sides of the limit, or a low one that magnesium does not go with."""
    total, low = view.lab("Ca"), limit("reflex.low_calcium")
    found, is_short = calcium(view), is_below(view, "Ca", "reflex.low_calcium")
    if found is None:
        return
    by_total = is_short if total is None or found.how == "total" else below(plain(total), low)
    word = "spared" if by_total and not is_short else "hidden" if is_short and not by_total else "low"
    dangerous = is_below(view, "Ca", "electrolyte.calcium")  # told as an emergency
    if by_total != is_short or (is_short and not dangerous and not is_low(view)):
        yield view.finding(f"calcium.{word}", f"calcium.{word}", status="possible", urgency="routine", change="calcium.change",
                           limits=(low, limit("calcium.slope"), limit("calcium.usual")), told=calcium_told(view),
                           limit=low.value)  # fmt: skip


def ask_ionised_calcium(view: View) -> Iterator[Finding]:
    """With a low albumin and a low total calcium, ionised calcium is asked for."""
    total, known = view.lab("Ca"), view.lab("ionised Ca") is not None
    low = total is not None and below(plain(total), limit("reflex.low_calcium"))
    if low and not known and is_below(view, "albumin", "albumin.low"):
        yield view.finding("calcium.ask", "calcium.ask", urgency="routine", inputs=view.read("Ca", "Ca adjusted", "albumin"),
                           limits=(limit("albumin.low"), limit("reflex.low_calcium")))  # fmt: skip


def redraw(view: View) -> Iterator[Finding]:
    """Where the sample is doubted, a new one in a serum or heparin tube."""
    if sample_doubted(view):
        urgency = "emergency" if _alarming(view.reported("K")) else "soon"
        yield view.finding("preanalytic.again", "preanalytic.again", urgency=urgency, inputs=view.read(*TUBES_OF))
