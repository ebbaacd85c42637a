"""One outcome of a study: what was measured, when, in whom, how it was summed up, and what was reported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from magnostat.core.errors import BadQuantity, BadRecord, MagnostatError, shown, unknown
from magnostat.core.quantity import Quantity, moment, quantity, reported, window
from magnostat.record.act import read_keys
from magnostat.record.covariates import MOST_PEOPLE
from magnostat.record.names import LABELS
from magnostat.record.readers import Table, instant_of, one_of, whole, words
from magnostat.record.study_assays import CONTRASTS, DIRECTIONS, LISTED, STATISTICS
from magnostat.record.study_dimensions import dimensions_of
from magnostat.record.verbs import Key

DAY = 24.0


class Span(NamedTuple):
    """An instant (begin = end) or a window, in hours, and what was written."""

    begin: float
    end: float
    text: str

    @property
    def point(self) -> bool:
        """True for an instant."""
        return self.begin == self.end


class Against(NamedTuple):
    """The x of a slope or a crossover across people."""

    assay: str
    at: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One outcome. `arm` is empty only for an order; `value` is None for a direction and for an order.

    `baseline` is None where none is written. `direction` is "up", "down", "same" or empty; `order` holds the arms,
    highest first. `where` is the key path in the file, for messages.
    """

    assay: str
    reported: str
    at: Span
    arm: str = ""
    value: Quantity | None = None
    direction: str = ""
    order: tuple[str, ...] = ()
    baseline: Span | None = None
    statistic: str = "mean"
    versus: str = ""
    contrast: str = "difference"
    summary: str = "mean"
    against: Against | None = None
    below: Quantity | None = None
    above: Quantity | None = None
    of: str = "value"
    when: str = "mean"
    label: str = ""
    n: int | None = None
    provenance: str = "read"
    score: bool = True
    note: str = ""
    where: str = ""

    @property
    def scored(self) -> bool:
        """False for what is only shown: recalled numbers, and score = false."""
        return self.score and self.provenance != "recalled"

    @property
    def numeric(self) -> bool:
        """True where a number is compared with a band, False for a direction and for an order."""
        return self.value is not None


def _at(written: object, table: Table) -> Span:
    found = moment(instant_of(written, table))
    return Span(found, found, str(written))


def _during(written: object, table: Table) -> Span:
    begin, end = window(written)
    instant_of(f"{written}".split(" to ")[-1], table)
    return Span(begin, end, str(written))


def _span(written: object, table: Table) -> Span:
    return _during(written, table) if isinstance(written, str) and " to " in written else _at(written, table)


def _truth(written: object, table: Table) -> bool:
    if not isinstance(written, bool):
        raise BadRecord(f"{shown(written)} is neither true nor false", mend="write true or false, without quotes")
    return written


def _cut(written: object, table: Table) -> Quantity:
    listed = LISTED[str(table["assay"])]
    return quantity(written, *listed.dimensions, solute=listed.solute)


def _against(written: object, table: Table) -> Against:
    if not isinstance(written, Mapping):
        raise BadRecord(f"{shown(written)} is no table", mend='write { assay = "serum Mg", at = "0 h" }')
    for key in written:
        if key not in _AGAINST:
            raise unknown("key of 'against'", key, _AGAINST)
    if "assay" not in written:
        raise BadRecord("'against' needs 'assay'", mend='write assay = "serum Mg"')
    _one_time(written)
    found = read_keys(_AGAINST, written)
    at = found.get("at", Span(0.0, 0.0, "0 h"))
    return Against(str(found["assay"]), at)  # type: ignore[arg-type]


_ASSAY = Key(one_of("assay", LISTED))
_AGAINST: Mapping[str, Key] = {"assay": _ASSAY, "at": Key(_at), "during": Key(_during, "at")}
KEYS: Mapping[str, Key] = {
    "assay": _ASSAY, "arm": Key(words), "at": Key(_at), "during": Key(_during, "at"), "baseline": Key(_span),
    "statistic": Key(one_of("statistic", STATISTICS)), "versus": Key(words),
    "contrast": Key(one_of("contrast", CONTRASTS)), "summary": Key(one_of("summary", ("mean", "median"))),
    "against": Key(_against), "below": Key(_cut), "above": Key(_cut), "of": Key(one_of("'of'", ("value", "change"))),
    "when": Key(one_of("'when'", ("mean", "ever", "always"))), "label": Key(one_of("label", LABELS)),
    "n": Key(whole(1, MOST_PEOPLE)), "provenance": Key(one_of("provenance", ("read", "derived", "recalled"))),
    "score": Key(_truth), "note": Key(words),
}  # fmt: skip
KNOWN = (*KEYS, "reported", "data")


def read_outcome(table: object, arms: Sequence[str], where: str = "") -> Outcome:
    """The outcome of a table with `reported`. Raises a MagnostatError with the key path inside the outcome.

    >>> read_outcome({"assay": "serum Mg", "at": "60 min", "reported": "1.59 iqr 1.45 to 1.76 mmol/L"}, ["all"]).summary
    'median'
    """
    if not isinstance(table, Mapping):
        raise BadRecord(f"{shown(table)} is no outcome", mend="write [[outcome]] with its keys")
    for key in table:
        if key not in KNOWN:
            raise unknown("key of an outcome", key, KNOWN)
    for key in ("assay", "reported"):
        if key not in table:
            raise BadRecord(f"an outcome needs '{key}'", mend="see the keys of [[outcome]] in the study format")
    _one_time(table)
    fields = read_keys({"assay": _ASSAY}, table)
    fields.update(read_keys(KEYS, table))
    fields.setdefault("at", Span(0.0, 0.0, "0 h"))
    _together(table)
    _arms(table, fields, arms)
    try:
        fields.update(_reported(table, fields, arms))
    except MagnostatError as error:
        raise error.within("reported") from None
    return Outcome(**fields, where=where)  # type: ignore[arg-type]


def _one_time(table: Table) -> None:
    if "at" in table and "during" in table:
        raise BadRecord("'at' with 'during'", mend="write one of them")


def _together(table: Table) -> None:
    """Which keys need each other."""
    statistic = table.get("statistic", "mean")
    if "contrast" in table and "versus" not in table:
        raise BadRecord("'contrast' needs 'versus'", mend="name the arm to compare with")
    if statistic in ("share", "time") and not {"below", "above"} & set(table):
        raise BadRecord(f"'{statistic}' needs a cut-off", mend="write 'below' or 'above'")
    if statistic == "crossover" and "against" not in table:
        raise BadRecord("'crossover' needs 'against'", mend='write against = { assay = "serum Mg", at = "0 h" }')


def _arms(table: Table, fields: dict[str, object], arms: Sequence[str]) -> None:
    for key in ("arm", "versus"):
        if key in fields and fields[key] not in arms:
            raise unknown("arm", fields[key], arms, where=key)
    if fields.get("statistic") == "order":
        fields.pop("arm", None)
    elif "arm" not in fields:
        if len(arms) > 1:
            raise BadRecord(f"an outcome without 'arm' in a study with {len(arms)} arms",
                            mend=f"write one of {', '.join(arms)}")  # fmt: skip
        fields["arm"] = arms[0]


def _reported(table: Table, fields: Mapping[str, object], arms: Sequence[str]) -> dict[str, object]:
    written, statistic = table["reported"], str(fields.get("statistic", "mean"))
    text = written if isinstance(written, str) else str(written)
    if statistic == "order":
        order = tuple(text.split(" > "))
        if len(order) < 2:
            raise BadRecord(f"{shown(written)} is no order of arms", mend='join the arms by " > ", highest first')
        for name in order:
            if name not in arms:
                raise unknown("arm", name, arms)
        return {"order": order, "reported": text}
    if text in DIRECTIONS:
        if statistic != "change" and "versus" not in fields:
            raise BadRecord(f"the direction {shown(text)} needs a change or another arm",
                            mend="write statistic = \"change\", or 'versus'")  # fmt: skip
        return {"direction": text, "reported": text}
    against = fields.get("against")
    wants = dimensions_of(str(fields["assay"]), statistic, str(fields.get("contrast", "")) if "versus" in fields else "",
                          against.assay if isinstance(against, Against) else "")  # fmt: skip
    assay = against.assay if statistic == "crossover" and isinstance(against, Against) else str(fields["assay"])
    found = reported(written, *wants, solute=LISTED[assay].solute)
    if found.width < 0 or (found.dimension == "time" and found.value < 0):
        raise BadQuantity(f"{shown(written)} is negative", mend="write 0 or more")
    summary = fields.get("summary", "median" if found.spread == "iqr" else "mean")
    return {"value": found, "reported": text, "summary": summary}
