"""Findings on a diary: enough or not, by three sets of reference values, the upper limits, calcium beside magnesium."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue.chance import chance_short, verdict
from ..catalogue.needs import Need, adult, checked, day_spread, need, starts
from ..language import say
from ..record.finding import Finding, Threshold
from .diary import Diary
from .foods import MARKS

GRADES = {"measured": "A", "derived": "B", "fitted": "B", "assumed": "C"}  # of a chance, by the basis of the spread of days
TABLES = {"EAR": "EAR", "RDA": "RDA", "AI": "AI (EFSA)", "NL": "NL (Gezondheidsraad)"}


def assess(diary: Diary, *, age: float, sex: str, state: str = "", lang: str = "en") -> tuple[Finding, ...]:
    r"""What is to be said of a diary of somebody of an age (y) and sex ("F", "M"), pregnant or lactating or neither.

    Raises a MagnostatError that names age, sex or state where the tables are of no such person.

    >>> from magnostat.intake.diary import parse
    >>> one = parse("day,item,amount,contains\n1,supplement,375 mg elemental,citrate\n")
    >>> [f.id for f in assess(one, age=25, sex="F") if f.kind == "upper limit"]
    ['intake.UL_EFSA', 'intake.UL_FNB']
    """
    checked(age, sex, state)
    who = _Person(diary, age, sex, state, lang)
    return tuple(found for part in (_mean, _need, _aims, _lacking, _limits, _ratio, _marks) for found in part(who))


class _Person:
    def __init__(self, diary: Diary, age: float, sex: str, state: str, lang: str) -> None:
        self.diary, self.age, self.sex, self.state, self.lang = diary, age, sex, state, lang
        self.days, self.total = len(diary.days), diary.mean()

    def need(self, kind: str) -> Need | None:
        return need(kind, self.age, self.sex, self.state)

    def inputs(self) -> tuple[tuple[str, str], ...]:
        state = ((self.state, "yes"),) if self.state else ()
        return (("intake", f"{self.total:.0f} mg/d"), ("days", str(self.days)), ("age", f"{self.age:g} y"), ("sex", self.sex), *state)


def _mean(who: _Person) -> Iterator[Finding]:
    parts = {kind: round(who.diary.mean(kind=kind)) for kind in ("food", "water", "supplement")}
    first = (say("intake.mean_day", who.lang, mean=round(who.total)) if who.days == 1
             else say("intake.mean", who.lang, mean=round(who.total), days=who.days))  # fmt: skip
    told = f"{first} {say('intake.parts', who.lang, **parts)}"
    if who.age < adult():
        told += f" {say('intake.child', who.lang)}"
    yield Finding(id="intake.mean", kind="intake", statement=told, inputs=who.inputs(),
                  would_change=say("intake.more_days", who.lang))  # fmt: skip


def _need(who: _Person) -> Iterator[Finding]:
    average, recommended = who.need("EAR"), who.need("RDA")
    if average is None or recommended is None:
        return
    chance = chance_short(who.total, average.mg, days=who.days, sex=who.sex, age=who.age, state=who.state)
    spread = day_spread(who.sex, who.age, who.state)
    word = verdict(chance)
    told = say(f"intake.{word}", who.lang, chance=round(100 * chance))
    told += " " + say("intake.need", who.lang, age=f"{who.age:g}", need=average.mg, recommended=recommended.mg)
    if spread.basis != "measured":
        told += " " + say("intake.rough", who.lang)
    status = {"enough": "considered_not_supported", "perhaps": "possible", "short": "supported"}[word]
    yield Finding(id="intake.need", kind="adequacy", statement=told, status=status, inputs=who.inputs(),
                  thresholds=tuple(Threshold(row.mg, "mg/d", row.source) for row in (average, recommended)),
                  grade=GRADES[spread.basis], would_change=say("intake.more_days", who.lang))  # fmt: skip


def _aims(who: _Person) -> Iterator[Finding]:
    for kind in ("AI", "NL"):
        aim = who.need(kind)
        if aim is not None:
            below = who.total < aim.mg
            yield Finding(id=f"intake.{kind}", kind="reference intake", inputs=who.inputs(),
                          statement=say(f"intake.{'below' if below else 'above'}_{kind}", who.lang, limit=aim.mg),
                          status="supported" if below else "considered_not_supported",
                          thresholds=(Threshold(aim.mg, "mg/d", aim.source),), grade="C",
                          would_change=say("intake.more_days", who.lang))  # fmt: skip


def _lacking(who: _Person) -> Iterator[Finding]:
    """Which reference values there are not for somebody, so that silence is not taken for enough."""
    lacking = [name for kind, name in TABLES.items() if who.need(kind) is None]
    if lacking:
        told = say("intake.no_value", who.lang, age=f"{who.age:g}", names=", ".join(lacking))
        yield Finding(id="intake.no_value", kind="reference intake", statement=told, status="possible", inputs=who.inputs())


def _limits(who: _Person) -> Iterator[Finding]:
    amount = round(who.diary.mean(kind="supplement"), 6)  # mg; beyond that it is the noise of converting units
    if not amount:
        return
    for kind, body in (("UL_EFSA", "EFSA"), ("UL_FNB", "FNB")):
        limit = who.need(kind)
        if limit is None:
            yield Finding(id=f"intake.{kind}", kind="upper limit", status="possible",
                          statement=say("intake.no_limit", who.lang, who=body, age=starts(kind)))  # fmt: skip
            continue
        over = amount > limit.mg
        told = say(f"intake.{'over' if over else 'within'}", who.lang, amount=_written(amount, limit.mg), limit=limit.mg, who=body)
        if over and who.age >= adult():
            told += " " + say("intake.over_treatment", who.lang)
        told += " " + say("intake.counted", who.lang)
        yield Finding(id=f"intake.{kind}", kind="upper limit", statement=told, inputs=(("supplements", f"{amount:.6g} mg/d"),),
                      status="supported" if over else "considered_not_supported", urgency="routine" if over else "none",
                      thresholds=(Threshold(limit.mg, "mg/d", limit.source),), grade="A",
                      would_change=say("intake.from_diet", who.lang))  # fmt: skip


def _written(amount: float, limit: float) -> float:
    """An amount with as few decimals as still show on which side of its limit it lies.

    >>> _written(250.4, 250.0), _written(249.6, 250.0), _written(301.7, 250.0)
    (250.4, 249.6, 302.0)
    """
    for decimals in range(6):
        shown = round(amount, decimals)
        if (shown > limit, shown < limit) == (amount > limit, amount < limit):
            return shown
    return amount


def _ratio(who: _Person) -> Iterator[Finding]:
    if who.total > 0 and who.diary.mean("Ca") > 0:
        ratio = who.diary.mean("Ca") / who.total
        yield Finding(id="intake.ratio", kind="calcium", statement=say("intake.ratio", who.lang, ratio=float(f"{ratio:.2g}")),
                      status="possible", inputs=(("Ca", f"{who.diary.mean('Ca'):.0f} mg/d"), ("Mg", f"{who.total:.0f} mg/d")),
                      grade="unsupported")  # fmt: skip


def _marks(who: _Person) -> Iterator[Finding]:
    """Where the American row of a food may not be what was eaten."""
    for mark in MARKS[1:]:
        names = tuple(dict.fromkeys(line.item for line in who.diary.lines if line.mark == mark))
        if names:
            yield Finding(id=f"intake.mark_{mark}", kind="food table", status="possible",
                          statement=say(f"intake.mark_{mark}", who.lang, foods=", ".join(names)),
                          inputs=(("foods", ", ".join(names)),), would_change=say("intake.label", who.lang))  # fmt: skip
