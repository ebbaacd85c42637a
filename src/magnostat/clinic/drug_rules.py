"""What the drugs of a case do to serum magnesium: which may be a cause, which are named without support, which raise it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..record.finding import Finding
from .drugs import Family, Told, drugs_of
from .rulebook import limit
from .serum import is_low, serum
from .urine import TUBULE, being_given, fraction, wasting
from .view import View

MONTHS = {"y": 12.0, "yr": 12.0, "yrs": 12.0, "year": 12.0, "years": 12.0, "jaar": 12.0, "jr": 12.0, "mo": 1.0, "month": 1.0,
          "months": 1.0, "maand": 1.0, "maanden": 1.0, "week": 0.23, "weeks": 0.23, "wk": 0.23, "weken": 0.23}  # fmt: skip
DURATION = re.compile(r"(\d{1,3}(?:[.,]\d)?)\s*(" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b")


def drug_lowers(view: View) -> Iterator[Finding]:
    """Drugs that lower magnesium, a class at a time, where the urine does not tell of them already.

    What is no cause by itself raises nothing while magnesium is not low.
    """
    for family, told in _by_family(view, "lowers"):
        if family.name == "proton_pump_inhibitor":
            continue
        if family.cause and family.site in TUBULE and wasting(view):
            continue  # told beside the urine
        word, status, urgency = _standing(view, family)
        yield _finding(view, "drug_lowers", word, family, told, status, urgency)


def _standing(view: View, family: Family) -> tuple[str, str, str]:
    """Sentence, status and urgency of a class that lowers magnesium."""
    if is_low(view):
        return ("cause", "supported", "routine") if family.cause else ("weak", "possible", "none")
    if not family.cause:
        return "alone", "considered_not_supported", "none"
    return ("not_low", "possible", "none") if serum(view) is not None else ("not_measured", "possible", "routine")


def drug_raises(view: View) -> Iterator[Finding]:
    """Drugs that raise magnesium, a class at a time."""
    for family, told in _by_family(view, "raises"):
        word = "raises" if family.cause else "perhaps"
        yield _finding(view, "drug_raises", word, family, told, "possible", "none")


def drug_unsupported(view: View) -> Iterator[Finding]:
    """Drugs that a source names and that were not borne out; they never alert."""
    for family, told in _by_family(view, "none"):
        yield _finding(view, "drug_unsupported", "named", family, told, "considered_not_supported", "none")


def ppi(view: View) -> Iterator[Finding]:
    """Proton-pump inhibitors: a loss of uptake, after months, which magnesium alone does not mend in one of four."""
    told = [one for one in drugs_of(view.case) if one.family.name == "proton_pump_inhibitor"]
    if not told:
        return
    low, months = is_low(view), max((_months(one.written) or 0.0 for one in told), default=0.0)
    length = "long" if months >= limit("ppi.usual").value else "enough" if months >= limit("ppi.shortest").value else "short"
    text = view.say("ppi.low" if low else "ppi.not_low", drug=_written(told), users=limit("ppi.users_low").value,
                    others=limit("ppi.others_low").value)  # fmt: skip
    text += " " + view.say(f"ppi.{length if months else 'how_long'}", least=limit("ppi.shortest").value, most=limit("ppi.usual").value)
    word, share = _urine(view)
    text += " " + view.say(f"ppi.{word}", share=share) if word else ""
    text += " " + view.say("ppi.fails", share=limit("ppi.fails").value)
    known = (*(limit(f"ppi.{name}") for name in ("shortest", "usual", "fails")),
             *(limit(f"femg.{name}") for name in ("extrarenal", "renal") if word))  # fmt: skip
    fits = low and length != "short" and word != "wastes"
    found = view.finding("ppi.gut", "ppi.title", kind="drug", status="supported" if fits else "possible",
                         urgency="routine" if low or serum(view) is None else "none", limits=known,
                         inputs=(("drugs", _written(told)), *view.read("Mg", "urine Mg", "urine creatinine", "creatinine")),
                         change="ppi.change")  # fmt: skip
    yield replace(found, statement=text, grade=told[0].grade)


def _urine(view: View) -> tuple[str, float]:
    """"spares" or "wastes" by the fractional excretion (%) beside a low serum; "" where it does not tell."""
    value, rate = fraction(view), view.eGFR
    told = value is not None and is_low(view) and not being_given(view) and rate is not None and rate >= limit("femg.kidney").value
    if value is None or not told:
        return "", 0.0
    word = "spares" if value < limit("femg.extrarenal").value else "wastes" if value > limit("femg.renal").value else ""
    return word, round(value, 1)


def _months(line: str) -> float | None:
    """How long a drug has been taken, months, where its line tells.

    >>> _months("omeprazole 20 mg, 3 y"), _months("pantoprazol sinds 8 weken"), _months("omeprazole 40 mg")
    (36.0, 1.84, None)
    """
    found = DURATION.search(line.casefold())
    return None if found is None else float(found[1].replace(",", ".")) * MONTHS[found[2]]


def _by_family(view: View, direction: str) -> Iterator[tuple[Family, tuple[Told, ...]]]:
    told = [one for one in drugs_of(view.case) if one.family.direction == direction]
    for name in dict.fromkeys(one.family.name for one in told):
        same = tuple(one for one in told if one.family.name == name)
        yield same[0].family, same


def _written(told: tuple[Told, ...] | list[Told]) -> str:
    return ", ".join(dict.fromkeys(one.written for one in told))


def _finding(view: View, rule: str, word: str, family: Family, told: tuple[Told, ...], status: str, urgency: str) -> Finding:
    """A finding of a class of drugs, with the grade that the catalogue gives to the first of them."""
    key = f"{rule}.loop_{word}" if family.name == "loop_diuretic" else f"{rule}.{word}"
    found = view.finding(f"{rule}.{family.name}", key, kind="drug", status=status, urgency=urgency, drug=_written(told),
                         family=view.say(f"drug_family.{family.name}"), site=view.say(f"drug_site.{family.site}"),
                         inputs=(("drugs", _written(told)), *view.read("Mg")),
                         change=f"{rule}.change_stays" if family.stays else f"{rule}.change")  # fmt: skip
    return replace(found, grade=told[0].grade)
