"""`magnostat intake`: a diary in, adequacy and upper limits out, and what the model expects of that diet."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from magnostat.core.errors import BadRecord, MagnostatError, unknown
from magnostat.core.units import HOURS, MOLAR_MASS

if TYPE_CHECKING:
    from magnostat.intake.diary import Diary
    from magnostat.record.finding import Finding
    from magnostat.record.person import Person

MINERALS = {"Ca": "Ca", "P": "phosphate", "K": "K", "Na": "Na"}  # beside magnesium, and what they are to the units
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
    after two months on this diet.
    """
    from magnostat.catalogue.needs import adult
    from magnostat.intake.assess import assess
    from magnostat.intake.diary import load
    from magnostat.language import LANGUAGES, say

    if lang not in LANGUAGES:
        raise unknown("language", lang, LANGUAGES, where="--lang")
    years, gender, state, who = _who(person, age, sex, state)
    diary = load(diary_file)
    found = list(assess(diary, age=years, sex=gender, state=state, lang=lang))
    if years >= adult() and not state:
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
    """What the model says of a person who goes from the usual diet to this one: the last day of two months."""
    from magnostat.lab import ASSAYS, Window
    from magnostat.language import say
    from magnostat.record.finding import Finding
    from magnostat.record.plan import Plan
    from magnostat.simulation import simulate

    eaten, replaced = _meals(diary)
    supplements, surplus = _supplements(diary)
    plan = Plan([eaten, *supplements], until=f"{ADAPTED} d")
    day = Window(24.0 * (ADAPTED - 1), 24.0 * ADAPTED)
    run = simulate(person, plan, days=ADAPTED, every=24.0)
    if run.outcome != ("ok",):
        return Finding(id="intake.model", kind="model", statement=say("intake.no_model", lang), status="possible",
                       inputs=(("outcome", run.outcome[0]),), grade="model")  # fmt: skip
    values = {name: float(ASSAYS[assay].read(run, window)[0]) for name, assay, window in (
        ("serum", "serum Mg", Window(day.end, day.end)), ("urine", "urine Mg", day), ("balance", "balance", day),
        ("sweat", "sweat Mg", day))}  # fmt: skip
    values["balance"] -= values["sweat"]  # the assay leaves it out, as balance studies do
    told = say("intake.model", lang, serum=round(values["serum"], 2), urine=round(values["urine"], 1),
               balance=round(values["balance"], 1) + 0.0)  # fmt: skip
    if replaced:
        told += " " + say("intake.replaced", lang, minerals=", ".join(replaced))
    if surplus:
        told += " " + say("intake.merged", lang, most=MOST_SALTS, salts=", ".join(surplus), main=str(supplements[0]["as"]))
    inputs = tuple((name, f"{value:.4g} mmol{'/L' if name == 'serum' else '/d'}") for name, value in values.items())
    return Finding(id="intake.model", kind="model", statement=told, status="possible", inputs=inputs, grade="model")


def _meals(diary: Diary) -> tuple[dict[str, object], tuple[str, ...]]:
    """Food and water as a diet of the plan, and the minerals of which the usual amount is taken instead of the diary's."""
    from magnostat.catalogue.needs import near_usual
    from magnostat.record.act import read_act

    told: dict[str, object] = {"diet": f"{diary.mean(kind='food') + diary.mean(kind='water'):.3f} mg/d", "from": "0 h"}
    usual, replaced = read_act({"diet": "0.1 mmol/d"}), []
    for key, solute in MINERALS.items():
        amount = diary.mean(key)
        if near_usual(amount, getattr(usual, key).value * HOURS["d"][0] * MOLAR_MASS[solute]):
            told[key] = f"{amount:.3f} mg/d"
        else:
            replaced.append(key)
    return told, tuple(replaced)


def _supplements(diary: Diary) -> tuple[list[dict[str, object]], tuple[str, ...]]:
    """The supplements of the diary, on average twice a day with meals, and the salts that are counted as the one taken most."""
    taken: dict[str, float] = {}
    for line in diary.lines:
        if line.kind == "supplement" and line.Mg > 0:
            taken[line.salt] = taken.get(line.salt, 0.0) + line.Mg / len(diary.days)
    most = sorted(taken, key=lambda salt: -taken[salt])
    for salt in most[MOST_SALTS:]:
        taken[most[0]] += taken[salt]
    held: list[dict[str, object]] = [{"take": f"{taken[salt] / 2:.3f} mg", "as": salt, "daily": 2, "from": "0 h"}
                                     for salt in most[:MOST_SALTS]]  # fmt: skip
    return held, tuple(most[MOST_SALTS:])


def _who(file: str | None, age: float | None, sex: str | None, state: str) -> tuple[float, str, str, Person | None]:
    """Age in years, sex, pregnant or lactating, and the person if one is given; refused where they do not go together."""
    from magnostat.app.inputs import read_person
    from magnostat.catalogue.needs import adult, checked
    from magnostat.record.person import Person

    who = read_person(file)
    if who is not None:
        return _of_file(who, str(file), age is not None or sex is not None, state)
    if age is None or sex not in ("F", "M"):
        raise BadRecord("age or sex is not known", mend="write --age 40 --sex F, or --person with both")
    try:
        checked(age, sex, state)
    except MagnostatError as error:
        raise error.within("--", "") from None
    try:
        return age, sex, state, Person(age=f"{age:g} y", sex=sex) if age >= adult() else None
    except MagnostatError as error:
        raise error.within("--age") from None


def _of_file(who: Person, file: str, given_twice: bool, state: str) -> tuple[float, str, str, Person]:
    from magnostat.catalogue.needs import checked

    if given_twice:
        raise BadRecord("--person is given beside --age or --sex", mend="give one of them")
    if who.age is None or who.sex not in ("F", "M"):
        raise BadRecord("age or sex is not known", where=file, mend="write both in the file")
    years = who.age.value / HOURS["y"][0]
    if who.pregnancy is not None and state == "lactating":
        raise BadRecord(f"'{state}' of a person who is pregnant in {file}", where="--state",
                        mend="leave --state out, or take pregnancy from the file")  # fmt: skip
    told = "pregnant" if who.pregnancy is not None else state
    try:
        checked(years, who.sex, told)
    except MagnostatError as error:
        raise error.within(file, ": ") if told != state or error.where != "state" else error.within("--", "") from None
    return years, who.sex, told, who
