"""Is the result what is in the blood? Unit, tube, haemolysis, drip arm, EDTA and albumin come before any disease."""

from __future__ import annotations

from collections.abc import Iterator

from ..record.finding import Finding
from ..record.labs import Lab
from .rulebook import limit
from .serum import HIGH, classify, is_above, is_below, is_low, named, serum, side, told
from .signs import infusion, seen
from .view import View

WRONG_TUBES = ("EDTA", "citrate")
TUBES_OF = ("Mg", "K", "Ca", "ALP")


def doubted(view: View) -> bool:
    """True where the sample itself is doubtful: EDTA is suspected, or the tube was a wrong one."""
    return signature(view) in ("supported", "possible") or any(_wrong_tube(view, test) for test in TUBES_OF)


def unit(view: View) -> Iterator[Finding]:
    """Results whose unit makes them unlikely, each asked about; none is changed."""
    for one in view.case.labs:
        if not one.credible and view.lab(one.test) is one:
            told_as = f"{one.bound}{view.number(one.reported)} {one.unit}"
            yield view.finding("unit.unlikely", "unit.unlikely", status="possible", urgency="soon", change="unit.change",
                               inputs=view.read(one.test), test=named(view, one.test), value=told_as)  # fmt: skip
    if (found := view.lab("Mg")) is not None and (other := _other_unit(found)) and not infusion(view.case):
        limits = (side("NL", "lower", other), side("NL", "upper", other))
        yield view.finding("unit.swapped", "unit.swapped", status="possible", urgency="soon", change="unit.change",
                           limits=limits, value=told(view, "Mg"), other=other)  # fmt: skip


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
                           tube=tube, tests=", ".join(named(view, test) for test in wrong))  # fmt: skip
    if seen(view.case, "haemolysis") or any(_flagged(view, test) for test in ("Mg", "K")):
        low = is_low(view)
        yield view.finding("preanalytic.haemolysis", "preanalytic.haemolysis_low" if low else "preanalytic.haemolysis",
                           urgency="soon", change="preanalytic.redraw", value=told(view, "Mg"))  # fmt: skip
    if seen(view.case, "drip_arm"):
        yield view.finding("preanalytic.drip_arm", "preanalytic.drip_arm", urgency="soon", change="preanalytic.redraw",
                           value=told(view, "Mg"))  # fmt: skip


def _wrong_tube(view: View, test: str) -> bool:
    found = view.lab(test)
    return found is not None and found.specimen in WRONG_TUBES


def _flagged(view: View, test: str) -> bool:
    found = view.lab(test)
    return found is not None and ("haemol" in found.flag.casefold() or "hemol" in found.flag.casefold())


def signature(view: View) -> str:
    """How well the results fit EDTA in the tube: a status of findings, or "" where nothing points to it.

    High potassium, low calcium, low magnesium and low alkaline phosphatase; in true depletion potassium is low.
    """
    if not (is_low(view) and is_below(view, "Ca", "reflex.low_calcium")):
        return ""
    if is_below(view, "K", "reflex.low_potassium"):
        return "considered_not_supported"
    if not is_above(view, "K", "edta.potassium"):
        return ""
    if view.lab("ALP") is None:
        return "possible"
    return "supported" if is_below(view, "ALP", "edta.ALP") else "considered_not_supported"


def edta(view: View) -> Iterator[Finding]:
    """EDTA suspected, or told apart from true depletion. A high potassium stays an emergency until the redraw."""
    status = signature(view)
    if not status:
        return
    names = ("edta.potassium", "reflex.low_calcium", "edta.ALP")
    depleted = is_below(view, "K", "reflex.low_potassium")
    word = {"supported": "suspected", "possible": "possible"}.get(status, "depletion" if depleted else "no_ALP")
    urgency = "none" if depleted else "emergency" if _alarming(view) else "soon"
    yield view.finding(f"edta.{word}", f"edta.{word}", status=status, urgency=urgency, change="edta.change",
                       limits=map(limit, names), K=told(view, "K"), Ca=told(view, "Ca"), Mg=told(view, "Mg"))  # fmt: skip


def potassium(view: View) -> Iterator[Finding]:
    """A high potassium is an emergency of its own, whether or not the sample is doubted."""
    if _alarming(view):
        yield view.finding("potassium.high", "potassium.high", urgency="emergency", change="potassium.change",
                           limits=(limit("potassium.alarm"),), K=told(view, "K"))  # fmt: skip


def _alarming(view: View) -> bool:
    found = view.lab("K")
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


def redraw(view: View) -> Iterator[Finding]:
    """Where the sample is doubted, a new one in a serum or heparin tube."""
    if doubted(view):
        urgency = "emergency" if _alarming(view) else "soon"
        yield view.finding("preanalytic.again", "preanalytic.again", urgency=urgency, inputs=view.read(*TUBES_OF))
