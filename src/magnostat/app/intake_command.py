"""`magnostat intake`: a diary in, adequacy and upper limits out, and what the model expects of that diet."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from magnostat.core.errors import BadRecord, MagnostatError, unknown

if TYPE_CHECKING:
    from magnostat.intake.diary import Diary
    from magnostat.record.finding import Finding
    from magnostat.record.person import Person

ADULT = 18.0
YEAR = 8766.0  # h
STATES = ("pregnant", "lactating")
WHOLE = {"Ca": (200.0, 4000.0), "P": (300.0, 4000.0), "K": (1000.0, 8000.0), "Na": (500.0, 8000.0)}
"""mg a day of a diary that may be all that somebody ate; outside it the usual amounts are taken."""
MOST_SALTS = 3  # solids that a plan may hold
ADAPTED = 60  # days on the diet after which the answer of the body is told


def intake(
    diary_file: Annotated[str, typer.Argument(metavar="DIARY.csv", help="day,item,amount,contains")],
    person: Annotated[str | None, typer.Option(metavar="PERSON.toml", help="who: age and sex at least")] = None,
    age: Annotated[float | None, typer.Option(help="age in years, instead of --person")] = None,
    sex: Annotated[str | None, typer.Option(help="F or M, instead of --person")] = None,
    state: Annotated[str, typer.Option(help="pregnant or lactating")] = "",
    lang: Annotated[str, typer.Option(help="en or nl")] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="print JSON")] = False,
) -> None:
    """Hold a diary of food, water and supplements against what people need and may take.

    For adults who are neither pregnant nor lactating the model tells what serum, urine and balance of magnesium to expect
    once they have adapted.
    """
    from magnostat.intake.assess import assess
    from magnostat.intake.diary import load
    from magnostat.language import LANGUAGES, say

    if lang not in LANGUAGES:
        raise unknown("language", lang, LANGUAGES, where="--lang")
    if state and state not in STATES:
        raise unknown("state", state, STATES, where="--state")
    years, gender, who = _who(person, age, sex)
    if state and gender != "F":
        raise BadRecord(f"'{state}' of a man", where="--state", mend="leave it out, or write --sex F")
    diary = load(diary_file)
    found = list(assess(diary, age=years, sex=gender, state=state, lang=lang))
    if years >= ADULT and not state:
        found.append(expected(diary, who, lang))
    if as_json:
        from magnostat.app.output import print_json

        asked = {"diary": [line._asdict() for line in diary.lines], "age": years, "sex": gender, "state": state, "lang": lang}
        print_json({"findings": [one.payload() for one in found]}, asked)
        return
    sys.stdout.write(f"{say('intake.title', lang)}\n\n")
    sys.stdout.write("".join(f"- {one.statement}\n" for one in found))
    sys.stdout.write(f"\n{say('intake.not_device', lang)}\n")


def expected(diary: Diary, person: Person | None, lang: str) -> Finding:
    """What the model says of a person on this diet: serum, urine and balance on the last day of two months."""
    from magnostat.lab import ASSAYS, Window
    from magnostat.language import say
    from magnostat.record.finding import Finding
    from magnostat.record.plan import Plan
    from magnostat.simulation import simulate

    plan = Plan([_meals(diary), *_supplements(diary)], until=f"{ADAPTED} d")
    day = Window(24.0 * (ADAPTED - 1), 24.0 * ADAPTED)
    run = simulate(person, plan, days=ADAPTED, every=24.0)
    if run.outcome != ("ok",):
        return Finding(id="intake.model", kind="model", statement=say("intake.no_model", lang), status="possible",
                       inputs=(("outcome", run.outcome[0]),), grade="model")  # fmt: skip
    values = {name: float(ASSAYS[assay].read(run, window)[0]) for name, assay, window in (
        ("serum", "serum Mg", Window(day.end, day.end)), ("urine", "urine Mg", day), ("balance", "balance", day))}  # fmt: skip
    told = say("intake.model", lang, serum=round(values["serum"], 2), urine=round(values["urine"], 1),
               balance=round(values["balance"], 1) + 0.0)  # fmt: skip
    inputs = tuple((name, f"{value:.4g} mmol{'/L' if name == 'serum' else '/d'}") for name, value in values.items())
    return Finding(id="intake.model", kind="model", statement=told, status="possible", inputs=inputs, grade="model")


def _meals(diary: Diary) -> dict[str, object]:
    """Food and water as a diet of the plan; minerals of which the diary is plainly not whole keep the usual amounts."""
    fed = diary.mean(kind="food") + diary.mean(kind="water")
    told: dict[str, object] = {"diet": f"{fed:.3f} mg/d"}
    for key, (low, high) in WHOLE.items():
        if low <= (amount := diary.mean(key)) <= high:
            told[key] = f"{amount:.3f} mg/d"
    return told


def _supplements(diary: Diary) -> list[dict[str, object]]:
    """The supplements of the diary, on average twice a day with meals; beyond three salts with the one taken most."""
    taken: dict[str, float] = {}
    for line in diary.lines:
        if line.kind == "supplement" and line.Mg > 0:
            taken[line.salt] = taken.get(line.salt, 0.0) + line.Mg / len(diary.days)
    most = sorted(taken, key=lambda salt: -taken[salt])
    for salt in most[MOST_SALTS:]:
        taken[most[0]] += taken[salt]
    return [{"take": f"{taken[salt] / 2:.3f} mg", "as": salt, "daily": 2} for salt in most[:MOST_SALTS]]


def _who(file: str | None, age: float | None, sex: str | None) -> tuple[float, str, Person | None]:
    """Age in years, sex, and the person if one is given."""
    from magnostat.app.inputs import read_person
    from magnostat.record.person import Person

    who = read_person(file)
    if who is not None:
        if age is not None or sex is not None:
            raise BadRecord("--person is given beside --age or --sex", mend="give one of them")
        if who.age is None or who.sex not in ("F", "M"):
            raise BadRecord("age or sex is not known", where=str(file), mend="write both in the file")
        return who.age.value / YEAR, who.sex, who
    if age is None or sex not in ("F", "M"):
        raise BadRecord("age or sex is not known", mend="write --age 40 --sex F, or --person with both")
    if not 1.0 <= age <= 120.0:
        raise BadRecord(f"an age of {age:g} years", where="--age", mend="write 1 to 120")
    try:
        return age, sex, Person(age=f"{age:g} y", sex=sex) if age >= ADULT else None
    except MagnostatError as error:
        raise error.within("--age") from None
