"""An entry of the catalogue as a clinician reads it: class, evidence, what it acts on and how much, its test, a note."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from magnostat.body import whole
from magnostat.catalogue.disorders import DisorderFile
from magnostat.catalogue.drugs import DrugFile
from magnostat.catalogue.echo import echo
from magnostat.catalogue.effects import Effect
from magnostat.catalogue.evidence import GRADES as KNOWN
from magnostat.catalogue.evidence import Evidence, Found
from magnostat.catalogue.expectation import Expectation
from magnostat.catalogue.facts import Fact
from magnostat.catalogue.grade import GRADES
from magnostat.catalogue.modifiers import Modifier
from magnostat.catalogue.salts import Salt
from magnostat.catalogue.treatments import TreatmentFile

COMPARED = {"value": "", "difference": ", less that without it", "ratio": ", over that without it"}


def drug_text(one: DrugFile) -> str:
    """A drug: usual dose, how long a dose acts, effects at their greatest and at the usual dose, expectations."""
    usual, level = one.usual, one.level
    acts = "adds up and stays" if level.kind == "stays" else f"{level.kind} {_hours(level.hours)}"
    lines = [
        *_head(f"{one.called} ({one.ATC}), {one.family}", one.grade),
        f"  usual     {usual.dose} every {_hours(usual.every)}, {usual.route}  [{usual.basis}] {usual.source}",
        f"  a dose    {acts}  [{level.basis}] {level.source}",
        f"  half of the greatest effect at {one.half.dose}  [{one.half.basis}] {one.half.source}",
        *effects_text(one.effects), *expected_text(one.expectations), f"  note      {one.note}",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def disorder_text(one: DisorderFile) -> str:
    """A disorder: effects at severity 1, expectations."""
    lines = [*_head(f"{one.called}, {one.family}", one.grade), *effects_text(one.effects),
             *expected_text(one.expectations), f"  note      {one.note}"]  # fmt: skip
    return "\n".join(lines) + "\n"


def fact_text(one: Fact) -> str:
    """A fact of the source texts: what it says, what carries it or why it is refused."""
    lines = [f"{one.id}: {one.says}", f"  number    {one.number}" if one.number else "", f"  source    {one.source}",
             f"  feature   {one.feature}"]  # fmt: skip
    if one.carrier:
        lines += [f"  carried   by {' '.join(one.carrier)}, tested by {one.test}"]
    else:
        lines += [f"  refused   {one.refused}"]
    return "\n".join([line for line in lines if line] + ([f"  corrected {one.error}"] if one.error else [])) + "\n"


def found_text(word: str, rows: Found) -> str:
    """What the register of evidence has on a word: rows for, then rows against, each with what rows of the other side tell."""
    favour, against = rows.counts
    lines = [f"{word}: {favour} for, {against} against. With more magnesium it is lower, higher, or neither."]
    for title, told, turned in (("for", rows.favour, rows.yet), ("against", rows.against, rows.but)):
        lines += [f"{title}:" if told or turned else f"{title}: nothing"]
        lines += [line for one in told for line in evidence_lines(one)]
        lines += [f"  beside {one.id}: {one.contrary}" for one in turned]
    return "\n".join(lines) + "\n"


def evidence_lines(one: Evidence) -> Iterator[str]:
    """A row of the register of evidence."""
    yield f"  {one.id} ({one.topic}, {one.direction}): {one.claim}"
    yield f"    known by  {one.design}, {one.grade}: {KNOWN[one.grade]}"
    yield f"    in        {one.population}"
    told = (("size", one.effect), ("contrary", one.contrary), ("caveat", one.caveat), ("model", one.mechanism), ("source", one.source))
    yield from (f"    {name:9} {text}" for name, text in told if text)


def treatment_text(one: TreatmentFile) -> str:
    """A regimen: for whom, what is given, the most, what to watch, when not, its test."""
    most = one.maximum
    lines = [
        *_head(f"{one.called}, {one.family}", one.grade), f"  for       {one.indication}",
        *(f"  gives     {line}" for line in echo(one.plan)), f"  source    {one.source}",
        f"  at most   {most.amount} within {_hours(most.within)}  {most.source}",
        f"  watch     {one.monitoring}", f"  not in    {one.contraindications}",
        *expected_text(one.expectations), f"  note      {one.note}",
        f"  to see it: magnostat simulate {one.name}. Research and education; not a medical device.",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def salt_text(one: Salt) -> str:
    """A salt: how much of it is magnesium, how it dissolves, its test."""
    lines = [*_head(f"{one.name}: {one.called}, {one.formula}, {100 * one.share_of_mass:.1f} % magnesium, {one.family}", one.grade)]
    for name in ("molar_mass", "solubility", "k_diss", "soluble_share"):
        number = getattr(one, name)
        unit = "" if number.unit == "1" else f" {number.unit}"
        lines.append(f"  {name} = {number.value:g}{unit}  [{number.basis}] {number.source}")
    return "\n".join([*lines, *expected_text(one.expectations), f"  note      {one.note}"]) + "\n"


def modifier_text(one: Modifier) -> str:
    """What of a meal binds magnesium, how much, its test."""
    lines = [*_head(f"{one.called}, of the diet", one.grade)]
    for name, number in (("binds", one.binds), ("usual", one.usual)):
        lines.append(f"  {name:9} {number.value:g} {number.unit}  [{number.basis}] {number.source}")
    return "\n".join([*lines, *expected_text(one.expectations), f"  note      {one.note}"]) + "\n"


def effects_text(effects: Sequence[Effect]) -> Iterator[str]:
    """One line for each effect; a line that says so where there is none.

    >>> next(iter(effects_text([Effect("sodium.NCC", "scale", 0.0, "an example", "assumed")])))
    '  acts on   sodium-chloride cotransporter of the distal tubule relative to normal (sodium.NCC) × 0  [assumed] an example'
    """
    if not effects:
        yield "  acts on   nothing: the claim is not supported"
    for effect in effects:
        told = whole.parameters()[effect.parameter]
        yield f"  acts on   {told.meaning} ({effect.parameter}) {size(effect)}  [{effect.basis}] {effect.source}"


def size(effect: Effect) -> str:
    """The size of an effect.

    >>> size(Effect("signal.pH", "shift", -0.1, "an example", "assumed"))
    '− 0.1'
    """
    if effect.how == "scale":
        return f"× {effect.amount:g}"
    return f"{'+' if effect.amount > 0 else '−'} {abs(effect.amount):g}"


def expected_text(expectations: Sequence[Expectation]) -> Iterator[str]:
    """One line for each thing that a test asks."""
    for told in expectations:
        unit = "" if told.unit == "1" else f" {told.unit}"
        other = COMPARED[told.compared].replace("without it", f"with {told.versus}" if told.versus else "without it")
        when = f"at {told.at}" if told.at else told.during
        yield f"  tested    {told.assay}, {when}{other}: {told.low:g} to {told.high:g}{unit}  {told.source}"


def _head(title: str, grade: str) -> list[str]:
    return [title, f"  evidence  {grade}: {GRADES[grade]}"]


def _hours(hours: float) -> str:
    """Hours, as days where they are whole days.

    >>> _hours(24.0), _hours(168.0), _hours(6.0)
    ('1 d', '7 d', '6 h')
    """
    return f"{hours / 24:g} d" if hours % 24 == 0 else f"{hours:g} h"
