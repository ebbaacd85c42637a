"""Where magnesium is lost: by the kidney or not.

    FEMg % = 100 · UMg · SCr / (0.7 · SMg · UCr)

with all four in the same unit; 0.7 is the share of total serum magnesium that is filtered. It is read only where serum
magnesium is low and none is being given; where filtration is below a limit, or unknown, the value is told without a meaning.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..record.finding import Finding
from .artefact import doubted
from .drugs import Told, drugs_of
from .rulebook import limit
from .serum import DIGITS, classify, is_low, named, told
from .signs import infusion, seen
from .view import View

TUBULE = ("DCT", "TAL", "tubule")
PARTS = ("urine Mg", "creatinine", "Mg", "urine creatinine")


def fraction(view: View) -> float | None:
    """The fractional excretion of magnesium, %, or None where a part is missing or the four are not of one sample.

    >>> from magnostat.record.case import Case
    >>> from magnostat.record.labs import lab
    >>> parts = (("Mg", 0.5, "mmol/L"), ("urine Mg", 2.5, "mmol/L"), ("creatinine", 80, "umol/L"), ("urine creatinine", 8, "mmol/L"))
    >>> round(fraction(View(Case(labs=tuple(lab(*part) for part in parts)))), 2)
    7.14
    """
    parts = [view.lab(test) for test in PARTS]
    if any(one is None or one.bound for one in parts) or not view.one_sample(*PARTS):
        return None
    urine, creatinine, serum, excreted = (one.value for one in parts if one is not None)
    below = limit("femg.share").value * serum * excreted
    return round(100.0 * urine * creatinine / below, DIGITS) if below > 0 else None


def femg(view: View) -> Iterator[Finding]:
    """The fractional excretion, with its meaning or why it has none here."""
    value, word = fraction(view), _meaning(view)
    if value is None:
        yield from _of_other_samples(view)
        return
    limits = tuple(limit(f"femg.{name}") for name in ("extrarenal", "renal", "kidney"))
    if word in ("not_low", "doubted", "loading"):
        yield view.finding("femg.not_read", f"femg.{word}", status="considered_not_supported", limits=limits)
        return
    status = {"renal": "supported", "extrarenal": "supported"}.get(word, "possible")
    yield view.finding(f"femg.{word}", f"femg.{word}", status=status, limits=limits, change="femg.change",
                       value=round(value, 2), eGFR=view.rate_told(),
                       low=limits[0].value, high=limits[1].value, kidney=limits[2].value)  # fmt: skip


def _of_other_samples(view: View) -> Iterator[Finding]:
    """Urine and blood that were taken at different times: why neither fraction nor ratio is told."""
    known = [(test, one) for test in PARTS if (one := view.reported(test)) is not None]
    urines = view.reported("urine Mg") is not None and view.reported("urine creatinine") is not None
    if not is_low(view) or not urines or (len(known) < len(PARTS) and view.one_sample("urine Mg", "urine creatinine")):
        return
    if not view.one_sample(*PARTS):
        edge = limit("femg.hours")
        told_as = ", ".join(f"{named(view, test)}: {one.time[:10] or view.say('femg.undated')}" for test, one in known)
        yield view.finding("femg.apart", "femg.apart", status="considered_not_supported", limits=(edge,), change="femg.change",
                           parts=told_as, hours=edge.value,
                           inputs=[(test, one.time[:10] or "-") for test, one in known])  # fmt: skip


def missing(view: View) -> tuple[str, ...]:
    """The parts of the fraction that are missing, or known as a bound only, where a part of it is known in urine."""
    begun = view.lab("urine Mg") is not None or view.lab("urine creatinine") is not None
    return tuple(test for test in PARTS if (one := view.lab(test)) is None or one.bound) if begun else ()


def _meaning(view: View) -> str:
    """What the fraction means, as the end of a key."""
    value, rate = fraction(view), view.eGFR
    if value is None:
        return ""
    if not is_low(view):
        return "not_low"
    if doubted(view) or being_given(view):
        return "doubted" if doubted(view) else "loading"
    if rate is None or rate < limit("femg.kidney").value:
        by_day = _day(view) == "renal"
        return "withheld_renal" if by_day else "withheld_unknown" if rate is None else "withheld"
    if value > limit("femg.renal").value:
        return "renal"
    if value < limit("femg.extrarenal").value:
        return "extrarenal"
    return "likely" if classify(view) == "severe" else "grey"


def being_given(view: View) -> bool:
    """True while magnesium is being given past the gut, or a loading test is under way."""
    return bool(infusion(view.case) or seen(view.case, "load"))


def urine24(view: View) -> Iterator[Finding]:
    """Magnesium in the urine of a day, beside a low serum."""
    word = _day(view)
    if word:
        edge = limit("urine24.renal")
        yield view.finding(f"urine24.{word}", f"urine24.{word}", status="possible" if word == "grey" else "supported",
                           limits=(edge,), change="urine24.change", value=told(view, "urine Mg 24 h"),
                           limit=edge.value)  # fmt: skip


def _day(view: View) -> str:
    found = view.lab("urine Mg 24 h")
    if found is None or not is_low(view) or doubted(view) or being_given(view):
        return ""
    value, edge = round(found.value * 24.0, DIGITS), limit("urine24.renal").value
    if value > edge and found.bound != "<":
        return "renal"
    return "extrarenal" if value < edge and found.bound != ">" else "grey"


def ratio(view: View, test: str) -> float | None:
    """A substance in urine to creatinine, mmol/mmol, or None."""
    found, creatinine = view.lab(test), view.lab("urine creatinine")
    if not view.one_sample(test, "urine creatinine"):
        return None
    if found is None or creatinine is None or found.bound or creatinine.bound or not creatinine.value > 0:
        return None
    return round(found.value / creatinine.value, DIGITS)


def spot(view: View) -> Iterator[Finding]:
    """Magnesium to creatinine in a spot of urine, beside a low serum."""
    word, value = _spot(view), ratio(view, "urine Mg")
    if word and value is not None:
        edge, rate = limit("spot.renal"), view.eGFR
        sure = rate is not None and rate >= limit("femg.kidney").value
        yield view.finding(f"spot.{word}", f"spot.{word}", status="supported" if sure else "possible",
                           limits=(edge, limit("femg.kidney")), change="spot.change", value=round(value, 3),
                           limit=edge.value)  # fmt: skip


def _spot(view: View) -> str:
    value = ratio(view, "urine Mg")
    if value is None or not is_low(view) or doubted(view) or being_given(view):
        return ""
    return "renal" if value > limit("spot.renal").value else "extrarenal"


def kept(view: View) -> str:
    """What a spot of urine says beside a low serum: "renal", "extrarenal", or "" where it is not known; the fraction first."""
    meaning = _meaning(view)
    if meaning in ("renal", "likely", "extrarenal"):
        return "extrarenal" if meaning == "extrarenal" else "renal"
    rate = view.eGFR
    sure = rate is not None and rate >= limit("femg.kidney").value
    return _spot(view) if sure and not meaning else ""


def wasting(view: View) -> bool:
    """True where a loss by the kidney is supported: the day's urine decides, then the fraction, then the spot."""
    if (day := _day(view)) in ("renal", "extrarenal"):
        return day == "renal"
    return kept(view) == "renal"


def calcium_class(view: View) -> str:
    """Calcium in urine of somebody whose kidney loses magnesium: "high", "low", "between", or "" where it is not known."""
    value = ratio(view, "urine Ca")
    if value is None or not wasting(view):
        return ""
    if value > limit("urine_calcium.high").value:
        return "high"
    return "low" if value < limit("urine_calcium.low").value else "between"


def urine_calcium(view: View) -> Iterator[Finding]:
    """Calcium in urine parts losses of the loop from those of the distal tubule."""
    word, value = calcium_class(view), ratio(view, "urine Ca")
    if word and value is not None:
        yield view.finding(f"urine_calcium.{word}", f"urine_calcium.{word}", status="possible", value=round(value, 2),
                           limits=(limit("urine_calcium.low"), limit("urine_calcium.high")),
                           change="urine_calcium.change")  # fmt: skip


def tubule_drugs(view: View) -> tuple[Told, ...]:
    """The drugs of a case that lower magnesium at the tubule."""
    return tuple(one for one in drugs_of(view.case) if one.family.site in TUBULE and one.family.direction == "lowers")


def tubule_drug(view: View) -> Iterator[Finding]:
    """A loss by the kidney and a drug that makes the tubule lose."""
    if not wasting(view):
        return
    for one in tubule_drugs(view):
        yield view.finding(f"tubule_drug.{one.family.name}", "tubule_drug.named", status="supported", urgency="routine",
                           inputs=(*view.read("Mg", "urine Mg"), ("drug", one.written)), change="tubule_drug.change",
                           drug=one.written, site=view.say(f"tubule_drug.{one.family.site}"))  # fmt: skip


def genetic(view: View) -> Iterator[Finding]:
    """A loss by the kidney that no drug explains: the classes of genes, by the calcium in urine."""
    if wasting(view) and not tubule_drugs(view):
        word = calcium_class(view)
        word = word if word in ("high", "low") else "all"
        yield view.finding(f"genetic.{word}", f"genetic.{word}", status="possible", urgency="routine")


def ask_urine(view: View) -> Iterator[Finding]:
    """Urine of a day, where magnesium is low and it is not known where it goes."""
    if not is_low(view) or doubted(view):
        return
    meaning = _meaning(view)
    if view.lab("urine Mg 24 h") is None and meaning in ("grey", "withheld", "withheld_unknown"):
        yield view.finding("femg.ask_day", "femg.ask_day", urgency="routine")
    elif not meaning and view.lab("urine Mg 24 h") is None and not being_given(view):
        lacking = ", ".join(named(view, test) for test in missing(view))
        name = "femg.missing" if lacking else "femg.ask"
        yield view.finding(name, name, urgency="routine", missing=lacking)
    elif wasting(view) and ratio(view, "urine Ca") is None:
        yield view.finding("urine_calcium.ask", "urine_calcium.ask", urgency="routine")
