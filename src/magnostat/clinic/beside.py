"""What is measured beside magnesium: when another electrolyte asks for it, what belongs to it, what is not yet known."""

from __future__ import annotations

from collections.abc import Iterator

from ..record.finding import Finding
from .artefact import doubted, signature
from .emergency import state
from .rulebook import limit
from .serum import calcium_told, is_below, is_high, is_low, named, reaches, serum, told
from .signs import supplemented
from .toxic import silenced
from .unread import told_ECG
from .view import View

BESIDE = ("K", "Ca", "phosphate", "creatinine", "HCO3", "glucose", "albumin")
STANDS_FOR = {"Ca": ("Ca", "Ca adjusted", "ionised Ca"), "creatinine": ("creatinine", "eGFR")}
PREDICTORS = {"K": "low_potassium", "phosphate": "low_phosphate", "Na": "low_sodium", "Ca": "low_calcium"}


def coelectrolytes(view: View) -> Iterator[Finding]:
    """Low potassium, calcium or phosphate beside a low magnesium."""
    low = _low(view)
    together = ", ".join(_named(view, test) for test in low if test != "Na")
    if is_low(view) and together and not doubted(view):
        yield view.finding("coelectrolytes.low", "coelectrolytes.low", urgency="soon", change="coelectrolytes.change",
                           limits=[limit(f"reflex.{PREDICTORS[test]}") for test in low if test != "Na"],
                           low=together)  # fmt: skip


def _named(view: View, test: str) -> str:
    """A test with its result; of calcium both numbers."""
    return calcium_told(view) if test == "Ca" else f"{named(view, test)} {told(view, test)}"


def _low(view: View) -> tuple[str, ...]:
    return tuple(test for test, name in PREDICTORS.items() if is_below(view, test, f"reflex.{name}"))


def refractory(view: View) -> Iterator[Finding]:
    """A low potassium or calcium that is supplemented already, with magnesium low or not measured."""
    known = view.lab("Mg") is not None
    if (known and not is_low(view)) or (not known and view.reported("Mg") is not None) or doubted(view):
        return
    for test, element in (("K", "potassium"), ("Ca", "calcium")):
        lines = supplemented(view.case, element)
        if lines and is_below(view, test, f"reflex.low_{element}"):
            word = element if known else f"{element}_unmeasured"
            value = calcium_told(view) if test == "Ca" else told(view, test)
            yield view.finding(f"refractory.{element}", f"refractory.{word}", status="supported" if known else "possible",
                               urgency="soon", limits=(limit(f"reflex.low_{element}"),), change="refractory.change",
                               value=value, supplement="; ".join(lines))  # fmt: skip


def reflex(view: View) -> Iterator[Finding]:
    """Magnesium is asked for where another electrolyte makes it likely to be low and nobody measured it."""
    if view.reported("Mg") is not None or not (low := _low(view)):
        return
    found, deep = view.lab("K"), limit("reflex.potassium")
    if found is not None and found.bound != ">" and found.value <= deep.value:
        yield view.finding("reflex.potassium", "reflex.potassium", urgency="soon", limits=(deep,), K=told(view, "K"))
        return
    names = ", ".join(_named(view, test) for test in low)
    yield view.finding("reflex.predictor", "reflex.predictor", urgency="routine", low=names,
                       limits=[limit(f"reflex.{PREDICTORS[test]}") for test in low])  # fmt: skip


def ask_beside(view: View) -> Iterator[Finding]:
    """Tests that belong to an abnormal magnesium and are missing."""
    if silenced(view) or not (is_low(view) or is_high(view)):
        return
    tests = (*BESIDE, "PTH") if is_below(view, "Ca", "reflex.low_calcium") else BESIDE
    missing = [test for test in tests if not any(view.lab(one) for one in STANDS_FOR.get(test, (test,)))]
    if missing:
        names = ", ".join(named(view, test) for test in missing)
        yield view.finding("coelectrolytes.ask", "coelectrolytes.ask", urgency="routine", tests=names)


def ask_ECG(view: View) -> Iterator[Finding]:
    """An electrocardiogram, where magnesium or potassium may harm the heart and none is told that a rule can read."""
    found = serum(view)
    high = found is not None and is_high(view) and reaches(found, "toxic.recheck") and not silenced(view)
    beside = is_low(view) and any(test in ("K", "Ca") for test in _low(view))
    potassium = view.value("K")
    alarming = potassium is not None and potassium >= limit("potassium.alarm").value
    edta = signature(view) in ("supported", "possible")
    now = bool(state(view)) or high or alarming
    if (now or beside or edta) and not told_ECG(view):
        word = "coelectrolytes.ECG_unread" if view.case.ecg else "coelectrolytes.ECG"
        yield view.finding("coelectrolytes.ECG", word, urgency="emergency" if now else "soon")


def asked(view: View) -> Iterator[Finding]:
    """Age, sex and creatinine: what is unknown is asked for, and is never taken as normal."""
    if view.lab("Mg") is None:
        return
    if view.age is None:
        yield view.finding("asked.age", "asked.age", urgency="routine", inputs=())
    if view.sex is None:
        yield view.finding("asked.sex", "asked.sex", urgency="routine", inputs=())
    if view.eGFR is None:
        urgency = "soon" if is_low(view) or is_high(view) else "routine"
        yield view.finding("asked.creatinine", "asked.creatinine", urgency=urgency, inputs=())
