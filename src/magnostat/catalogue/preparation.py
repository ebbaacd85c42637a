"""A preparation: a salt in a form, as the gut meets it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple, Self

from ..core.errors import BadFile, MagnostatError, unknown
from ..record.names import FORMS
from . import sourced as table_of
from .salts import salt
from .sourced import DATA

KEYS = ("rate", "lag", "reach", "dissolved", "basis", "source")


class Form(NamedTuple):
    """What a form does to its salt: factors on rate and reach, a lag in h, and whether it is swallowed dissolved."""

    rate: float
    lag: float
    reach: float
    dissolved: bool
    source: str
    basis: str


class Preparation(NamedTuple):
    """How something swallowed dissolves: `soluble_share` of it at the rate `k_diss` (1/h) after `lag` (h).

    If it is `dissolved`, all of it is in solution when it reaches the stomach.
    """

    k_diss: float
    soluble_share: float
    lag: float
    dissolved: bool

    @classmethod
    def in_solution(cls) -> Self:
        """What food, water and solutions are."""
        return cls(0.0, 1.0, 0.0, True)


def preparation(salt_name: str, form_name: str = "tablet") -> Preparation:
    """The preparation of a salt in a form. Raises NotInPackage or UnknownName.

    >>> preparation("oxide", "effervescent").dissolved, preparation("oxide").soluble_share
    (True, 0.43)
    """
    known, form = salt(salt_name), forms().get(form_name)
    if form is None:
        raise unknown("form", form_name, forms())
    if form.dissolved:
        return Preparation(0.0, 1.0, form.lag, True)
    share = min(known.soluble_share.value * form.reach, 1.0)
    return Preparation(known.k_diss.value * form.rate, share, form.lag, False)


@cache
def forms() -> Mapping[str, Form]:
    """The forms of the package by name."""
    path = DATA / "forms.toml"
    table = table_of.load(path)
    try:
        table_of.known(table, FORMS)
        return {name: _form(table[name], name) for name in FORMS}
    except MagnostatError as error:
        raise error.within(path.name, ": ") from None


def _form(row: object, name: str) -> Form:
    if not isinstance(row, dict):
        raise BadFile("is no table", where=name)
    try:
        table_of.known(row, KEYS)
        numbers = (
            table_of.number(row, "rate", 0, 100),
            table_of.number(row, "lag", 0, 24),
            table_of.number(row, "reach", 0, 2),
        )
        if not isinstance(row["dissolved"], bool):
            raise BadFile("is neither true nor false", where="dissolved")
        return Form(*numbers, row["dissolved"], *table_of.origin(row))
    except MagnostatError as error:
        raise error.within(name) from None
