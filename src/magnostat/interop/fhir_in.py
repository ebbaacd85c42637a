"""A FHIR R4 message in JSON as a part of a case: Patient, Observation, MedicationStatement, MedicationRequest, Condition.

A Bundle of one person or one resource. What is not read is counted in the notes; what is wrong is refused by the place in
the message, without a word of what it says. Nothing of a person is kept but sex, age in years, results, medicines and
diagnoses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ..core.errors import BadRecord, MagnostatError
from ..record.case_parts import Note, Part
from ..record.labs import Lab
from ..record.names import DISORDERS, DRUGS
from . import fhir_fields as field
from . import fhir_json, fhir_labs, fhir_people
from .fhir_json import Object

MEDICINES = ("MedicationStatement", "MedicationRequest")
HELPERS = ("Medication", "Specimen")
KINDS = ("Patient", "Observation", *MEDICINES, "Condition", *HELPERS)
KNOWN = tuple(name.replace("_", " ") for name in (*DRUGS, *DISORDERS))
COUNTED = ("unread", "invalid", "no_medicine", "medicine", "no_diagnosis", "diagnosis", "kinds")


def load(path: str | Path, keep: bool = False, known: Sequence[str] = KNOWN) -> Part:
    """What the message in a file tells. Raises a MagnostatError that names the place in it."""
    found = fhir_json.load(path)
    try:
        return read(found, keep, known)
    except MagnostatError as error:
        raise error.within(str(path), ": ") from None


def read(message: Object, keep: bool = False, known: Sequence[str] = KNOWN) -> Part:
    """What a message tells; `known` names are found in free text, which is dropped unless `keep`. Raises a MagnostatError."""
    return _Message(message, keep, known).part()


class _Message:
    """A message being read: its resources by place, and by what others call them."""

    def __init__(self, message: Object, keep: bool, known: Sequence[str]) -> None:
        self.keep, self.known = keep, known
        self.resources: list[tuple[str, str, Object]] = []
        self.named: dict[str, Object] = {}
        self.urls: dict[str, str] = {}
        self.counts: Counter[str] = Counter()
        for where, url, one in _entries(message):
            self._add(where, url, one)

    def _add(self, where: str, url: str, one: Object) -> None:
        kind = one.get("resourceType")
        if not isinstance(kind, str) or not kind.isalpha():
            raise BadRecord("is no resource of FHIR", where=where, mend="write its resourceType")
        self.counts["kinds"] += kind not in KINDS
        if kind in KINDS:
            self.resources.append((where, kind, one))
        local = f"{kind}/{field.text(one, 'id')}"
        for name in filter(None, (url, local if one.get("id") else "")):
            self.named.setdefault(name, one)
        if url:
            self.urls[url] = local if one.get("id") else url
        for inner in field.tables(one, "contained"):
            self.named.setdefault(f"{where}#{field.text(inner, 'id')}", inner)

    def part(self) -> Part:
        """The part of a case."""
        self._one_person()
        found: dict[str, list[str | Note | Lab]] = {"labs": [], "drugs": [], "disorders": [], "symptoms": []}
        for where, kind, one in self.resources:
            try:
                for key, told in self._read(where, kind, one):
                    found[key].append(told)
            except MagnostatError as error:
                raise error.within(where) from None
        labs = tuple(one for one in found["labs"] if isinstance(one, Lab))
        notes = [one for told in found.values() for one in told if isinstance(one, tuple) and not isinstance(one, Lab)]
        self.counts.update(key for key, about in notes if key in COUNTED)
        table: dict[str, object] = {key: sorted({one for one in found[key] if isinstance(one, str)})
                                    for key in ("drugs", "disorders", "symptoms")}  # fmt: skip
        notes = [note for note in notes if note[0] not in COUNTED] + list(self._person(table, labs))
        notes += [(key, str(count)) for key, count in self.counts.items() if count]
        return Part({key: value for key, value in table.items() if value}, labs, tuple(sorted(set(notes))))

    def _read(self, where: str, kind: str, one: Object) -> Iterator[tuple[str, str | Note | Lab]]:
        def resolve(reference: Object) -> Object:
            name = field.text(reference, "reference")
            return self.named.get(where + name if name.startswith("#") else name, {})

        if kind == "Observation":
            yield from (("labs", told) for told in fhir_labs.results(one, resolve))
        elif kind in MEDICINES:
            yield from (("drugs", told) for told in fhir_people.medicine(one, kind, resolve, self.known, self.keep))
        elif kind == "Condition":
            for told in fhir_people.diagnosis(one, self.known, self.keep):
                yield "disorders", told
                if isinstance(told, str) and fhir_people.is_symptom(one, told):
                    yield "symptoms", told

    def _person(self, table: dict[str, object], labs: Sequence[Lab]) -> Iterator[Note]:
        for where, kind, one in self.resources:
            if kind != "Patient":
                continue
            try:
                told, notes = fhir_people.person(one, [lab.time for lab in labs])
            except MagnostatError as error:
                raise error.within(where) from None
            if told:
                table["person"] = told
            yield from notes
            if self.keep:
                yield from (("kept", field.text(name, "value")) for name in field.tables(one, "identifier"))

    def _one_person(self) -> None:
        """Raise where a message holds results of two people: they are never put together."""
        people = [self._identity(where, one) for where, kind, one in self.resources if kind == "Patient"]
        subjects = [self._subject(where, one) for where, kind, one in self.resources if kind not in ("Patient", *HELPERS)]
        named, numbered = ({told[place] for told in subjects} - {""} for place in (0, 1))
        if len(people) > 1 or len(named) > 1 or len(numbered) > 1 or (people and not named <= set(people)):
            raise BadRecord("holds results of more than one person, or of another one", mend="send the message of one person")

    def _identity(self, where: str, one: Object) -> str:
        return f"Patient/{field.text(one, 'id')}" if one.get("id") else next(
            (url for url, found in self.named.items() if found is one), where)  # fmt: skip

    def _subject(self, where: str, one: Object) -> tuple[str, str]:
        """By what a resource calls its person: reference, and identifier."""
        try:
            subject = field.table(one, "subject")
            name, number = field.text(subject, "reference"), field.table(subject, "identifier")
            told = f"{field.text(number, 'system')}|{field.text(number, 'value')}" if number else ""
        except MagnostatError as error:
            raise error.within(where) from None
        if name.startswith("#"):
            return where + name, told
        return self.urls.get(name) or "/".join(name.split("/_history/")[0].split("/")[-2:]), told


def _entries(message: Object) -> Iterator[tuple[str, str, Object]]:
    """Place, full address and resource of each entry of a Bundle; of a single resource itself."""
    if message.get("resourceType") != "Bundle":
        if message.get("resourceType") not in KINDS:
            raise BadRecord("is no Bundle, Observation or other resource that is read", where="resourceType",
                            mend="write a FHIR R4 Bundle")  # fmt: skip
        yield str(message["resourceType"]), "", message
        return
    for place, entry in enumerate(field.tables(message, "entry")):
        try:
            one = entry.get("resource")
            if not isinstance(one, Mapping):
                raise BadRecord("holds no resource", mend="write the resource of each entry")
            url = field.text(entry, "fullUrl")
        except MagnostatError as error:
            raise error.within(f"entry[{place}]") from None
        yield f"entry[{place}]", url, one
