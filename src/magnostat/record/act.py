"""An act from its table, and back.

The order of the checks is the order in which a reader of the file would mend it: the verb, the keys, the values, the
timing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import cast

from magnostat.core.errors import BadRecord, MagnostatError, OutOfRange, UnknownName, did_you_mean, shown
from magnostat.core.quantity import Quantity, quantity
from magnostat.record.acts import Act, Dialyse, Diet, Infuse, Take, When
from magnostat.record.names import DEVICES
from magnostat.record.readers import Table, one_of
from magnostat.record.titration import Titration
from magnostat.record.verbs import ALL_VERBS, ALWAYS, DIALYSIS, VERBS, WHEN, Key, Verb

COMMON = frozenset({"when", "share", "note", "arm"})


def read_act(table: object) -> Act:
    """The act of a table with one verb. Raises UnknownName, BadQuantity, BadRecord or OutOfRange.

    >>> read_act({"take": "300 mg", "as": "citrate", "at": "0 h"}).salt
    'citrate'
    """
    if isinstance(table, Act):
        return table
    if not isinstance(table, Mapping):
        raise BadRecord(
            f"{shown(table)} is no act", mend='write a table, as in { take = "7 mmol", as = "oxide", at = "0 h" }'
        )
    name = _verb(table)
    verb = _grammar(name, table)
    _known_keys(name, verb, table)
    values = read_keys(verb.keys, table)
    common = read_keys(ALWAYS, table)
    when = When(**read_keys(WHEN, table))  # type: ignore[arg-type]
    _missing(name, verb, table)
    act = verb.act(**{**verb.defaults, **_fasting(values.get("rate"), verb), **values, **common, "when": when})  # type: ignore[arg-type]
    _timing(name, verb.timing, act, table)
    _titrated(act)
    return act


def read_keys(keys: Mapping[str, Key], table: Table) -> dict[str, object]:
    """The values of those `keys` that `table` has, by the field that holds them."""
    found: dict[str, object] = {}
    for name, key in keys.items():
        if name in table:
            try:
                found[key.field or name] = key.read(table[name], table)
            except MagnostatError as error:
                raise error.within(name) from None
    return found


def act_table(act: Act) -> dict[str, object]:
    """The table of an act, with the keys that differ from their defaults.

    >>> act_table(read_act({"take": "300 mg", "as": "citrate", "form": "tablet", "at": ["0 h"]}))
    {'take': '300 mg', 'as': 'citrate', 'at': '0 h'}
    """
    verb = DIALYSIS[act.device] if isinstance(act, Dialyse) else VERBS[act.verb]
    plain = _defaults(act, verb)
    table: dict[str, object] = {}
    for name, key in verb.keys.items():
        value = getattr(act, key.field or name)
        if name == act.verb or key.required or value != plain.get(key.field or name):
            table[name] = _written(value)
    for name, key in WHEN.items():
        value = getattr(act.when, key.field or name)
        if value not in (None, ()):
            table[name] = _written(value[0] if name == "at" and len(value) == 1 else value)
    if act.share != 1.0:
        table["share"] = act.share
    if act.note:
        table["note"] = act.note
    return table


def _defaults(act: Act, verb: Verb) -> dict[str, object]:
    """The values that the fields of an act have when no key sets them."""
    required = {key.field or name: getattr(act, key.field or name) for name, key in verb.keys.items()
                if key.required or name == act.verb}  # fmt: skip
    plain = verb.act(**{**verb.defaults, **_fasting(required.get("rate"), verb), **required})
    return {f.name: getattr(plain, f.name) for f in fields(plain) if f.name not in COMMON}


def _fasting(rate: object, verb: Verb) -> dict[str, object]:
    """Who eats no magnesium fasts: the other nutrients of a diet of 0 are 0 unless written."""
    if verb.act is not Diet or not isinstance(rate, Quantity) or rate.value > 0 or rate.spread:
        return {}
    nothing = {k: quantity("0 mmol/d", "rate") for k in ("Ca", "P", "K", "Na")}
    return {**nothing, "fibre": quantity("0 g/d", "mass rate")}


def _written(value: object) -> object:
    if isinstance(value, tuple):
        return [_written(v) for v in value]
    if isinstance(value, Titration):
        return value.table()
    return str(value) if isinstance(value, Quantity) else value


def _verb(table: Table) -> str:
    verbs = [v for v in ALL_VERBS if v in table]
    if len(verbs) == 1:
        return verbs[0]
    if verbs:
        listed = " and ".join(f"'{v}'" for v in verbs)
        raise BadRecord(f"two verbs in one act: {listed}", mend="write one [[do]] for each")
    for key in table:
        near = did_you_mean(str(key), ALL_VERBS)
        if near.startswith("did"):
            raise UnknownName(f"unknown verb {shown(str(key))}", mend=near)
    found = ", ".join(str(k) for k in list(table)[:5]) or "nothing"
    raise BadRecord(f"an act without a verb (found: {shown(found)})", mend=f"write one of {', '.join(ALL_VERBS)}")


def _grammar(name: str, table: Table) -> Verb:
    if name != "dialyse":
        return VERBS[name]
    try:
        return DIALYSIS[cast("str", one_of("dialysis", DEVICES)(table[name], table))]
    except MagnostatError as error:
        raise error.within(name) from None


def _known_keys(name: str, verb: Verb, table: Table) -> None:
    known = [*verb.keys, *WHEN, *ALWAYS]
    for key in table:
        if key in known:
            continue
        owners = [v for v, other in {**VERBS, **DIALYSIS}.items() if key in other.keys]
        called = f"{name} {table[name]}" if name == "dialyse" else name
        if owners:
            raise UnknownName(f"key {shown(str(key))} belongs to {', '.join(owners)}, not to {called}",
                              mend=f"'{called}' has {', '.join(k for k in verb.keys if k != name)}")  # fmt: skip
        mend = did_you_mean(str(key), known)
        raise UnknownName(f"unknown key {shown(str(key))} of '{called}'", mend=mend)


def _missing(name: str, verb: Verb, table: Table) -> None:
    for key, row in verb.keys.items():
        if row.required and key not in table:
            example = {"as": "citrate", "route": "oral", "Mg": "0.5 mmol/L"}.get(key, "…")
            raise BadRecord(f"'{name}' needs '{key}'", mend=f'write {key} = "{example}"')


def _timing(name: str, timing: str, act: Act, table: Table) -> None:
    when = act.when
    continuous = isinstance(act, Infuse) and act.continuous
    if "at" in table and (extra := [k for k in WHEN if k in table and k != "at"]):
        raise BadRecord(f"'at' with '{extra[0]}'", mend="write 'at' for instants, or the others for a course")
    if "daily" in table and "every" in table:
        raise BadRecord("'daily' with 'every'", mend="write one of them")
    if timing == "course" or continuous:
        called = "a rate of 'infuse'" if continuous else f"'{name}'"
        for key in ("at", "daily", "every", *(("over",) if continuous else ())):
            if key in table:
                raise BadRecord(f"'{key}' with {called}, which lasts", mend="write 'from' and 'until'")
    elif timing == "dose" and not {"at", "daily", "every"} & set(table):
        found = f"an amount by 'infuse' with {shown(table[name])}" if name == "infuse" else f"a dose by '{name}'"
        mend = "write 'at', 'daily' or 'every'" + (', or a rate such as "3 mmol/h"' if name == "infuse" else "")
        raise BadRecord(f"{found} without a time", mend=mend)
    if when.begin >= when.end:
        raise BadRecord(f"'until' {shown(table['until'])} is not after 'from' {shown(table['from'])}",
                        mend="let the course end after it starts")  # fmt: skip
    if isinstance(act, Dialyse) and act.weekly and act.lasting and act.weekly * act.lasting.value > 168:
        raise BadRecord(f"{act.weekly} sessions of {act.lasting} do not fit into a week", mend="write fewer or shorter")


def _titrated(act: Act) -> None:
    """A titration has a course of its own, and a first dose within its bounds."""
    if not isinstance(act, Take) or act.titrate is None:
        return
    if act.when.at or act.when.start is None:
        found = "'at'" if act.when.at else "a course without 'from'"
        raise BadRecord(f"'titrate' with {found}", mend="write 'from', and 'daily' or 'every': readings count from there")
    if not act.titrate.admits(act.amount):
        bounds = f"{act.titrate.least} to {act.titrate.greatest}"
        raise OutOfRange(f"a first dose of {act.amount} is not within {bounds}", where="titrate",
                         mend="let least and greatest hold the first dose")  # fmt: skip
