"""How much magnesium is in serum: class by the chosen profile, grade of adverse events, critical calls; and a child's table."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.units import from_internal, to_internal
from ..record.finding import URGENCY as ORDER
from ..record.finding import Finding, Threshold
from . import emergency, toxic
from .artefact import doubted
from .needed import needed
from .rulebook import limit, rule
from .serum import (
    DIGITS,
    HIGH,
    LOW,
    Serum,
    above,
    below,
    classify,
    is_above,
    is_below,
    named,
    of_unit,
    serum,
    side,
    tied,
    told,
)
from .signs import infusion, seen
from .supplements import too_much
from .toxic import silenced
from .view import View

URGENCY = {"severe": "emergency", "low": "soon", "latent": "routine", "high": "routine", "moderate_high": "soon",
           "severe_high": "emergency", "extreme_high": "emergency", "unsure": "soon"}  # fmt: skip
BANDS = ("moderate_high", "severe_high", "extreme_high")
CHILD_CALLS = ("child.critical_low", "child.critical_high")


def classification(view: View) -> Iterator[Finding]:
    """The class of serum magnesium in the unit of the report; what the choice of profile does; a result on a limit."""
    found, word = serum(view), classify(view)
    if found is None or word is None or silenced(view):
        return
    limits = _limits(view, found, word)
    status = "possible" if word in ("latent", "unsure") or (word in LOW and doubted(view)) else "supported"
    name = view.say(f"reference.{view.profile}")
    yield view.finding(f"classification.{word}", f"classification.{word}", status=status, limits=limits,
                       urgency=URGENCY.get(word, "none"), change="classification.change", profile=name,
                       value=told(view, "Mg"), low=limits[0].value, high=limits[1].value, unit=found.unit)  # fmt: skip
    yield from _on_a_limit(view, found)
    yield from _other_profiles(view, word)


def _limits(view: View, found: Serum, word: str) -> tuple[Threshold, ...]:
    sides = (side(view.profile, "lower", found.unit), side(view.profile, "upper", found.unit))
    if word in ("severe", "latent"):
        return (*sides, of_unit(f"classification.{word}", found.unit))
    return (*sides, limit(f"classification.{word}")) if word in BANDS else sides


def _on_a_limit(view: View, found: Serum) -> Iterator[Finding]:
    for which in ("lower", "upper"):
        near = side(view.profile, which, found.unit)
        if tied(found, near):
            other = side(view.profile, which, "mg/dL" if found.unit == "mmol/L" else "mmol/L")
            yield view.finding("reference.tie", "reference.tie", status="possible", urgency="none",
                               limits=(near, other, limit("reference.tie")), change="classification.change",
                               value=told(view, "Mg"), limit=near.value, unit=near.unit, other=other.value,
                               other_unit=other.unit)  # fmt: skip
            return


def _other_profiles(view: View, word: str) -> Iterator[Finding]:
    """Where the three commonest lower limits do not agree, what each would say."""
    words = [(name, classify(View(view.case, name, view.lang)) in LOW) for name in ("NL", "IOM", "MaGNet")]
    if word in HIGH or word == "unsure" or len({low for _, low in words}) == 1:
        return
    called = [view.say(f"reference.{name}") for name, low in words if low]
    yield view.finding("reference.choice", "reference.choice", status="possible", change="classification.change",
                       profiles="; ".join(called),
                       limits=[side(name, "lower", _unit(view)) for name, _ in words])  # fmt: skip


def _unit(view: View) -> str:
    found = serum(view)
    return "mmol/L" if found is None else found.unit


def ctcae(view: View) -> Iterator[Finding]:
    """The grade of adverse events in the unit of the report: 0.385 mmol/L is grade 3, the same as 0.936 mg/dL grade 2."""
    found, word = serum(view), classify(view)
    if found is None or word not in (*LOW, *HIGH) or silenced(view):
        return
    kind = "low" if word in LOW else "high"
    passed = [name for name in _grades(kind, found.unit) if (below if kind == "low" else above)(found, limit(name))]
    grade = int(passed[-1].split("_")[1]) if passed else 1
    edge = side(view.profile, "lower" if kind == "low" else "upper", found.unit)
    yield view.finding(f"ctcae.{kind}_{grade}", f"ctcae.{kind}", limits=(edge, *map(limit, passed)),
                       grade_number=grade, value=told(view, "Mg"), unit=found.unit)  # fmt: skip


def _grades(kind: str, unit: str) -> list[str]:
    mass = unit == "mg/dL"
    names = sorted(name for name in rule("ctcae").limits if name.startswith(kind))
    return [f"ctcae.{name}" for name in names if name.endswith("_mg") == mass]


def critical(view: View) -> Iterator[Finding]:
    """Results for which laboratories telephone."""
    found = serum(view)
    if found is None:
        return
    mg = _mg(found)
    low, high, labour = (limit(f"critical.{name}") for name in ("low_below", "high_from", "labour_above"))
    word = ""
    if below(mg, low):
        word = "low"
    elif silenced(view):
        word = "labour" if above(mg, labour) else ""
    elif found.bound != "<" and mg.value >= high.value:
        word = "high"
    if word:
        near = {"low": low, "high": high, "labour": labour}[word]
        yield view.finding(f"critical.{word}", f"critical.{word}", urgency="soon" if word == "labour" else "emergency",
                           limits=(near,), status="possible" if word == "low" and doubted(view) else "supported",
                           value=told(view, "Mg"), limit=near.value)  # fmt: skip


def _mg(found: Serum) -> Serum:
    """The result in mg/dL, in which the lists of critical values are written."""
    if found.unit == "mg/dL":
        return found
    value = round(from_internal(found.mmol, "mg/dL", "concentration", "Mg"), DIGITS)
    return Serum(value, "mg/dL", found.bound, found.mmol)


def child(view: View) -> Iterator[Finding]:
    """Below 18 years: one laboratory's reference table with critical values, intake against what is needed; nothing else.

    The most urgent comes first; where nothing is urgent, what is told at all.
    """
    yield from sorted(_of_child(view), key=lambda one: ORDER.index(one.urgency))


def _of_child(view: View) -> Iterator[Finding]:
    yield from _child_alarm(view)
    yield view.finding("child.scope", "child.scope", change="child.change", inputs=())
    yield from _child_serum(view)
    yield from _child_intake(view)
    yield from too_much(view, "child")


def _child_intake(view: View) -> Iterator[Finding]:
    """What is eaten beside the average need; where that is unknown (below a year, or sex not told from 14 years on) nothing."""
    eaten, need = view.case.intake, needed(view, "EAR")
    if eaten is None or need is None:
        return
    aims = tuple(one for kind in ("RDA", "AI", "NL") if (one := needed(view, kind)) is not None)
    word = "below" if eaten < need.value else "enough"
    yield view.finding(f"child.intake_{word}", f"child.intake_{word}", status="possible", eaten=eaten, need=need.value,
                       aims=", ".join(view.number(one) for one in sorted({one.value for one in aims})),
                       inputs=(("intake", f"{eaten:g} mg/d"),), limits=(need, *aims), change="child.intake_change")  # fmt: skip


def _child_alarm(view: View) -> Iterator[Finding]:
    """What cannot wait in a child: signs of an emergency, or a result for which one telephones. A call, and no dose."""
    case, mg = view.case, serum(view)
    words = [view.say(f"emergency.sign_{sign}") for sign in seen(case, *emergency.SIGNS)]
    poison = [sign for sign in toxic.at_the_bedside(view) if sign not in emergency.SIGNS]
    words += [view.say(f"toxic.{sign}") for sign in poison]
    low = emergency.lowest(view)
    high = ("K",) if is_above(view, "K", "potassium.alarm") else ()
    ionised = ("ionised Mg",) if is_below(view, "ionised Mg", "emergency.ionised") else ()
    own = ("Mg",) if mg is not None and _child_calls(mg) else ()
    words += [f"{named(view, test)} {told(view, test)}" for test in (*own, *ionised, *high)]
    words += [emergency.called_low(view, low)] if low else []
    if words:
        drip = infusion(case)
        words += [view.say("child.infused", infusion="; ".join(drip))] if drip else []
        slow = ("toxic.breathing",) if "slow_breathing" in poison else ()
        limits = [*map(limit, (*(CHILD_CALLS if own else ()), *slow)), *(limit("emergency.ionised") for _ in ionised),
                  *(limit(emergency.LOWEST[test]) for test in low), *(limit("potassium.alarm") for _ in high)]  # fmt: skip
        yield view.finding("child.alarm", "child.alarm", urgency="emergency", limits=limits, change="child.alarm_change",
                           inputs=(*view.read(*own, *ionised, *low, *high), ("symptoms", "; ".join((*case.symptoms, *case.ecg))),
                                   *((("drugs", "; ".join(drip)),) if drip else ())),
                           what="; ".join(words))  # fmt: skip


def _child_calls(found: Serum) -> bool:
    mg, (least, most) = _mg(found), map(limit, CHILD_CALLS)
    return below(mg, least) or above(mg, most)


def _child_serum(view: View) -> Iterator[Finding]:
    """The result within, below or above the table, in the unit of the report, with the table's other unit beside it."""
    age, found = view.age, serum(view)
    if found is None or age is None:
        return
    band = sum(age >= limit(f"child.from_{step}").value for step in range(1, 5))
    table = (limit("child.lower"), limit(f"child.upper_{band}"))
    moles = tuple(_in_mmol(one) for one in table)
    (low, high), other = (table, moles) if found.unit == "mg/dL" else (moles, table)
    word = "low" if below(found, low) else "high" if above(found, high) else "unsure" if found.bound else "within"
    yield view.finding(f"child.{word}", f"child.{word}", limits=(low, high), urgency="none" if word == "within" else "soon",
                       value=told(view, "Mg"), low=low.value, high=high.value, unit=low.unit, other_low=other[0].value,
                       other_high=other[1].value, other_unit=other[0].unit)  # fmt: skip
    if _child_calls(found):
        yield view.finding("child.critical", "child.critical", urgency="emergency", limits=tuple(map(limit, CHILD_CALLS)),
                           value=told(view, "Mg"))  # fmt: skip


def _in_mmol(of_table: Threshold) -> Threshold:
    """A limit in mg/dL as a laboratory that reports mmol/L would print it."""
    value = round(to_internal(of_table.value, of_table.unit, "concentration", "Mg"), 2)
    return Threshold(
        value, "mmol/L", f"{of_table.source}; {of_table.value:g} {of_table.unit}, rounded as laboratories print it"
    )
