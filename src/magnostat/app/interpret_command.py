"""`magnostat interpret`: laboratory results in, findings, work-up and options out, each with what it rests on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from magnostat.core.errors import unknown

if TYPE_CHECKING:
    from magnostat.clinic import Reading
    from magnostat.record.case import Case


def interpret(
    labs_file: Annotated[str, typer.Argument(metavar="LABS", help="results: .csv, .toml, or FHIR R4 as .json")],
    case: Annotated[str | None, typer.Option(metavar="CASE.toml", help="person, drugs, symptoms, history")] = None,
    lang: Annotated[str, typer.Option(help="en or nl")] = "en",
    profile: Annotated[str, typer.Option(help="reference values: NL, UK, IOM, MaGNet …")] = "NL",
    as_json: Annotated[bool, typer.Option("--json", help="print JSON")] = False,
    html: Annotated[str | None, typer.Option(metavar="FILE.html", help="save a page that stands alone")] = None,
    fhir: Annotated[str | None, typer.Option(metavar="FILE.json", help="save a FHIR R4 Bundle")] = None,
) -> None:
    """Read laboratory results of magnesium and what goes with it: findings, what to ask next, options with sources.

    For research and teaching, not a medical device: no directive, and the same sentence for the same results.
    """
    from magnostat.app.interpret_inputs import read_inputs
    from magnostat.clinic import read
    from magnostat.clinic.serum import profiles
    from magnostat.language import LANGUAGES

    if lang not in LANGUAGES:
        raise unknown("language", lang, LANGUAGES, where="--lang")
    if profile not in profiles():
        raise unknown("profile", profile, profiles(), where="--profile")
    found = read_inputs(labs_file, case)
    reading = read(found, profile, lang)
    saved = _save(found, reading, profile, lang, {".html": html, ".json": fhir})
    if as_json:
        from magnostat.app.output import print_json

        print_json(payload(found, reading), asked(found, profile, lang))
        return
    from magnostat.app.reading_text import told

    sys.stdout.write(told(found, reading, profile, lang))
    sys.stdout.write("".join(f"saved: {file}\n" for file in saved))


def payload(case: Case, reading: Reading) -> dict[str, object]:
    """The reading in JSON, with what was not read."""
    return {**reading.payload(), "notes": [{"note": key, "about": about} for key, about in case.notes]}


def asked(case: Case, profile: str, lang: str) -> dict[str, object]:
    """What was asked: the case as it was understood, not the files that it was read from."""
    from magnostat.record.case_parts import canonical

    return {"case": canonical(case), "profile": profile, "lang": lang}


def _save(case: Case, reading: Reading, profile: str, lang: str, wanted: dict[str, str | None]) -> list[str]:
    """Write the page and the Bundle where they are asked for; the names of what was written."""
    if not any(wanted.values()):
        return []
    from magnostat.app.output import digest
    from magnostat.app.reading_html import page
    from magnostat.app.saving import place
    from magnostat.interop.fhir_out import bundle, text
    from magnostat.run import replace_file

    places = {suffix: place(name, (suffix,)) for suffix, name in wanted.items()}
    inputs = digest(asked(case, profile, lang))
    made = {".html": lambda: page(case, reading, profile, lang), ".json": lambda: text(bundle(reading._asdict(), inputs, lang))}
    saved = []
    for suffix, file in places.items():
        if file is not None:
            replace_file(file, made[suffix]())
            saved.append(str(file))
    return saved
