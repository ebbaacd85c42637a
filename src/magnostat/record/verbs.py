"""The grammar of an act, as one table: per verb its keys, how each is read, and what has to be there.

The table is the study format, section 3. Nothing else decides which key belongs to which verb.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from magnostat.core.quantity import quantity
from magnostat.record import acts, names
from magnostat.record.readers import (
    AMOUNTS,
    DOSES,
    RATES,
    Reader,
    clock_time,
    daily_times,
    instant_of,
    instants,
    measure,
    of_solute,
    one_of,
    positive,
    severity,
    share_of_people,
    whole,
    words,
)
from magnostat.record.titration import read_titration

MOST_MEALS = 12
MOST_DOSES_A_DAY = 96
SOLUTE_OF = {"Ca": "Ca", "P": "phosphate", "K": "K", "Na": "Na", "phytate": "phytate", "oxalate": "oxalate"}


class Key(NamedTuple):
    """One key: how it is read, the field of the act that holds it (its own name if empty), whether it must be there."""

    read: Reader
    field: str = ""
    required: bool = False


class Verb(NamedTuple):
    """One verb: the act it makes, its keys (the verb itself first), and its kind of timing.

    `timing` is "dose" (at, or a course with daily or every), "course" (from, until) or "either" (a drug).
    `defaults` are values of fields that differ between the kinds of one act.
    """

    act: type[acts.Act]
    keys: Mapping[str, Key]
    timing: str
    defaults: Mapping[str, object] = {}


WHEN: Mapping[str, Key] = {
    "at": Key(instants),
    "from": Key(instant_of, "start"),
    "until": Key(instant_of),
    "daily": Key(daily_times(MOST_DOSES_A_DAY)),
    "every": Key(positive("time")),
}
ALWAYS: Mapping[str, Key] = {"share": Key(share_of_people), "note": Key(words)}
COURSE_KEYS = ("from", "until")

_eaten = {k: Key(measure(*RATES, solute=s)) for k, s in SOLUTE_OF.items()}
_along = {k: Key(measure(*AMOUNTS, solute=s)) for k, s in SOLUTE_OF.items()}

VERBS: Mapping[str, Verb] = {
    "diet": Verb(
        acts.Diet,
        {"diet": Key(measure(*RATES, solute="Mg"), "rate"), **_eaten, "fibre": Key(measure("mass rate")),
         "meals": Key(daily_times(MOST_MEALS))},
        "course",
    ),
    "take": Verb(
        acts.Take,
        {"take": Key(measure(*AMOUNTS, solute="Mg"), "amount"),
         "as": Key(one_of("salt", (*names.SALTS, "food", "water")), "salt", required=True),
         "form": Key(one_of("form", names.FORMS)), "over": Key(positive("time")), **_along,
         "fibre": Key(measure("mass")), "titrate": Key(read_titration)},
        "dose",
    ),
    "infuse": Verb(
        acts.Infuse,
        {"infuse": Key(of_solute(*AMOUNTS, *RATES), "value"), "solute": Key(one_of("solute", names.SOLUTES)),
         "over": Key(positive("time"))},
        "dose",
    ),
    "inject": Verb(
        acts.Inject,
        {"inject": Key(measure(*AMOUNTS, solute="Mg"), "amount"), "solute": Key(one_of("solute", ("Mg",)))},
        "dose",
    ),
    "trace": Verb(
        acts.Trace,
        {"trace": Key(one_of("label", names.LABELS), "label"), "route": Key(one_of("route", names.ROUTES), "", True),
         "dose": Key(measure(*AMOUNTS, "activity", solute="Mg")),
         "as": Key(one_of("salt", (*names.SALTS, "solution", "food", "water")), "salt"),
         "over": Key(positive("time"))},
        "dose",
    ),
    "drug": Verb(
        acts.Drug,
        {"drug": Key(one_of("drug", names.DRUGS), "name"), "dose": Key(measure(*DOSES)), "over": Key(positive("time")),
         "route": Key(words)},
        "either",
    ),
    "disorder": Verb(
        acts.Disorder,
        {"disorder": Key(one_of("disorder", names.DISORDERS), "name"), "severity": Key(severity)},
        "course",
    ),
    "lose": Verb(
        acts.Lose,
        {"lose": Key(measure(*RATES, solute="Mg"), "rate"), "by": Key(one_of("way of loss", names.LOSSES))},
        "course",
    ),
}  # fmt: skip

_fluid = {
    "dialyse": Key(one_of("dialysis", names.DEVICES), "device"),
    "Mg": Key(measure("concentration", solute="Mg"), required=True),
    "Ca": Key(measure("concentration", solute="Ca")),
    "K": Key(measure("concentration", solute="K")),
}
_session = {
    **_fluid, "ultrafiltrate": Key(measure("volume")), "weekly": Key(whole(1, 21)), "lasting": Key(positive("time")),
    "blood": Key(measure("flow")), "flow": Key(measure("flow")), "citrate": Key(measure("concentration")),
}  # fmt: skip
_per_session = {
    "Ca": quantity("1.5 mmol/L", "concentration"), "K": quantity("2 mmol/L", "concentration"),
    "ultrafiltrate": quantity("2 L", "volume"), "weekly": 3, "lasting": quantity("4 h", "time"),
    "blood": quantity("300 mL/min", "flow"), "flow": quantity("500 mL/min", "flow"),
    "citrate": quantity("0 mmol/L", "concentration"),
}  # fmt: skip

DIALYSIS: Mapping[str, Verb] = {
    "HD": Verb(acts.Dialyse, _session, "course", _per_session),
    "HDF": Verb(acts.Dialyse, {**_session, "replacement": Key(measure("volume"))}, "course",
                {**_per_session, "replacement": quantity("20 L", "volume")}),
    "CRRT": Verb(
        acts.Dialyse,
        {**_fluid, "ultrafiltrate": Key(measure("flow")), "effluent": Key(measure("flow")),
         "blood": Key(measure("flow")), "citrate": Key(measure("rate"))},
        "course",
        {"Ca": quantity("1.5 mmol/L", "concentration"), "K": quantity("2 mmol/L", "concentration"),
         "ultrafiltrate": quantity("100 mL/h", "flow"), "effluent": quantity("2 L/h", "flow"),
         "blood": quantity("150 mL/min", "flow"), "citrate": quantity("0 mmol/h", "rate")},
    ),
    "CAPD": Verb(
        acts.Dialyse,
        {**_fluid, "ultrafiltrate": Key(measure("flow")), "exchanges": Key(whole(1, 24)),
         "volume": Key(measure("volume"))},
        "course",
        {"Ca": quantity("1.5 mmol/L", "concentration"), "K": quantity("0 mmol/L", "concentration"),
         "ultrafiltrate": quantity("1 L/d", "flow"), "exchanges": 4, "volume": quantity("2 L", "volume")},
    ),
}  # fmt: skip
ALL_VERBS = (*VERBS, "dialyse")
HEAD: Mapping[str, Key] = {
    "title": Key(words), "note": Key(words), "clock": Key(clock_time), "until": Key(instant_of),
}  # fmt: skip
