"""`magnostat export`: the model for other programs and for readers."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from magnostat.app.inputs import MOST_DAYS, bounded, placed, read_person, read_plan
from magnostat.core.errors import BadRecord, MagnostatError, unknown

if TYPE_CHECKING:
    from magnostat.record.person import Person
    from magnostat.record.plan import Plan

FORMATS = {"sbml": (".xml", ".sbml"), "equations": (".md",)}  # and how their files end


def export(
    form: Annotated[str, typer.Argument(metavar="sbml|equations", help="the format")],
    plan: Annotated[str | None, typer.Option(metavar="PLAN.toml|TEXT", help="default: the habitual state")] = None,
    person: Annotated[
        str | None, typer.Option(metavar="PERSON.toml", help="who; default: [person] of the plan")
    ] = None,
    days: Annotated[float | None, typer.Option(help="how far the plan is written out")] = None,
    out: Annotated[str | None, typer.Option("--out", "-o", metavar="FILE", help="default: standard output")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="print JSON that holds the text")] = False,
) -> None:
    """Write the model as SBML with a plan, for other simulators, or its equations as Markdown, for readers."""
    if form not in FORMATS:
        raise unknown("format", form, FORMATS, where="export")
    bounded("--days", days, 0.0, MOST_DAYS)
    if form == "equations" and (plan or person or days is not None):
        raise BadRecord("equations are the same for every plan and person", where="export", mend="leave them out")
    from magnostat.app.saving import place
    from magnostat.run import replace_file

    file = place(out, FORMATS[form])
    is_file = plan is not None and plan.endswith(".toml")
    written = None if plan is None else read_plan(plan, None) if is_file else read_plan(None, plan)
    who = read_person(person)
    try:
        text = equations() if form == "equations" else sbml(who, written, days)
    except MagnostatError as error:
        raise placed(error, plan if is_file else None) from None
    if file is not None:
        replace_file(file, text)
    told = {"plan": written.toml() if written else "", "person": who.toml() if who else "", "days": days}
    if as_json:
        from magnostat.app.output import print_json

        print_json({"format": form, "text": text}, {"export": form, **told})
    elif file is None:
        sys.stdout.write(text)
    else:
        print(f"saved: {file}")


def equations() -> str:
    """The equations of all organs, one page after the other."""
    from magnostat.interop.equations import page
    from magnostat.interop.source import WITH_EQUATIONS

    return "\n".join(page(organ) for organ in (*WITH_EQUATIONS, "input"))


def sbml(who: Person | None, plan: Plan | None, days: float | None) -> str:
    """The SBML of one person: its time 0 is where the run begins, in the habitual state; the plan is written out."""
    from magnostat.interop.sbml import document
    from magnostat.simulation import prepare

    course = prepare(who, plan, days=days, n=1)
    program = course.program
    return document(
        program,
        dict(zip(program.states, course.habitual.y[0].tolist(), strict=True)),
        dict(zip(program.parameters, course.parameters[0].tolist(), strict=True)),
        course.schedule,
        float(course.times[-1] - course.times[0]),
    )
