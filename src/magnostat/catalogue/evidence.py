"""The register of evidence: what goes with magnesium in people, animals and cells, for and against, and how it is known.

What was seen together is never told as an effect, and what was seen in animals never as seen in people: the grade of a
row must fit its design.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from ..core.errors import BadFile, MagnostatError, shown, unknown
from ..record.references import keys_in
from . import sourced as table_of
from .sourced import DATA

FOLDER = DATA / "evidence"
NEEDED = ("topic", "claim", "population", "design", "direction", "grade", "source", "facts")
MAY_BE_EMPTY = ("effect", "contrary", "caveat", "mechanism")
GRADES = {
    "trials agree": "the randomised trials that were found point one way",
    "trials disagree": "randomised trials point different ways, or their quality is low",
    "association": "seen together in people; whether one makes the other is not shown",
    "animal or in vitro": "seen in animals, in cells or in chemistry",
    "claimed only": "claimed by a source text; nothing else was found",
    "refuted": "claimed, and not borne out by trials",
}
TRIED, SEEN = ("trials agree", "trials disagree", "refuted"), ("association",)
FITTING = {"trial": TRIED, "cohort": SEEN, "cross-section": SEEN, "case series": SEEN, "animal": ("animal or in vitro",),
           "in vitro": ("animal or in vitro",), "mechanism": ("animal or in vitro", "claimed only"),
           "claim of the text alone": ("claimed only",)}  # fmt: skip
"""The grades that a design can have."""
DIRECTIONS = ("lower", "higher", "none")


class Evidence(NamedTuple):
    """A row: with more magnesium the topic is `direction`. `effect` is a size with its source where one was found,
    `contrary` what was found that points the other way or nowhere, `caveat` why the row itself is weak, `mechanism` what
    of the model it is, a kind and a name such as "tag B3".
    """

    id: str
    topic: str
    claim: str
    population: str
    design: str
    direction: str
    effect: str
    contrary: str
    caveat: str
    grade: str
    mechanism: str
    source: str
    facts: tuple[str, ...]


class Found(NamedTuple):
    """Rows that speak for a relation with magnesium, and rows that speak against one.

    What a row tells as contrary is found too, and counts on the other side: `but` are rows of `favour`, and `yet` rows of
    `against`, whose contrary finding no row of the other side stands for.
    """

    favour: tuple[Evidence, ...] = ()
    against: tuple[Evidence, ...] = ()
    but: tuple[Evidence, ...] = ()
    yet: tuple[Evidence, ...] = ()

    @property
    def counts(self) -> tuple[int, int]:
        """How many findings are for, and how many against.

        >>> found("migraine").counts
        (1, 1)
        """
        return len(self.favour) + len(self.yet), len(self.against) + len(self.but)


def evidence() -> Mapping[str, Evidence]:
    """All rows by id.

    >>> evidence()["stroke_trial"].grade
    'refuted'
    """
    return _evidence()


@cache
def _evidence() -> Mapping[str, Evidence]:
    rows: dict[str, Evidence] = {}
    for path in sorted(FOLDER.glob("*.toml")):
        try:
            for name, row in table_of.load(path).items():
                if name in rows:
                    raise BadFile(f"'{name}' stands in two files")
                rows[name] = read_evidence(name, row)
        except MagnostatError as error:
            raise error.within(path.name, ": ") from None
    return dict(sorted(rows.items()))


def found(word: str) -> Found:
    """The rows whose topic or claim has a word, or several that follow one another.

    >>> found("blood pressure").against[0].id, found("no such word").counts
    ('pressure_controlled', (0, 0))
    """
    if len(word.strip()) < 3:
        return Found()
    asked = re.compile(rf"\b{re.escape(word.strip())}\b", re.IGNORECASE)
    rows = [one for one in evidence().values() if asked.search(f"{one.topic}. {one.claim}")]
    favour, against = tuple(one for one in rows if not _speaks_against(one)), tuple(filter(_speaks_against, rows))
    return Found(favour, against, _turned(favour, against), _turned(against, favour))


def _turned(rows: Sequence[Evidence], others: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """The rows with something contrary that does not come from the works on which the others stand."""
    told = {key for one in others for key in keys_in(one.source)}
    return tuple(
        one for one in rows if one.contrary and not (keys_in(one.contrary) and set(keys_in(one.contrary)) <= told)
    )


def _speaks_against(one: Evidence) -> bool:
    return one.direction == "none" or one.grade == "refuted"


def read_evidence(name: str, row: object) -> Evidence:
    """A row of the register; every key is read, none is left over. Raises BadFile."""
    try:
        if not isinstance(row, Mapping):
            raise BadFile(f"{shown(row)} is no row of evidence")
        table_of.known(row, (*NEEDED, *MAY_BE_EMPTY))
        told = {key: table_of.text(row, key) for key in NEEDED} | {key: _text(row, key) for key in MAY_BE_EMPTY}
        for key, names in (("design", FITTING), ("direction", DIRECTIONS), ("grade", GRADES)):
            if told[key] not in names:
                raise unknown(key, told[key], names)
        if told["grade"] not in FITTING[told["design"]]:
            raise BadFile(f"'{told['grade']}' does not fit a design of {told['design']}", where="grade",
                          mend=f"write {' or '.join(FITTING[told['design']])}")  # fmt: skip
        ids = tuple(told.pop("facts").split())
        return Evidence(id=name, **told, facts=ids)
    except MagnostatError as error:
        raise error.within(name) from None


def _text(row: Mapping[str, object], key: str) -> str:
    return table_of.text(row, key) if row[key] != "" else ""
