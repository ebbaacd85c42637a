"""The score of a set of studies: share inside, directions, fold errors, the worst, and one vote a mechanism."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .result import OutcomeResult, StudyResult
from .roles import OTHER

WORST = 10
Pair = tuple[StudyResult, OutcomeResult]


@dataclass(frozen=True, kw_only=True)
class SetSum:
    """The sums of one role. `inside` of `of` numeric outcomes; `directions` right and of how many, orders among them.

    `votes` are inside and of by mechanism, `one_vote` the mean over mechanisms of the share inside.
    """

    inside: int
    of: int
    gmfe_concentrations: float | None
    gmfe_all: float | None
    directions: tuple[int, int]
    worst: tuple[Pair, ...]
    votes: Mapping[str, tuple[int, int]]

    @property
    def share(self) -> float | None:
        """The share inside, None where nothing counts."""
        return self.inside / self.of if self.of else None

    @property
    def one_vote(self) -> float | None:
        """The share inside where each mechanism has one vote."""
        shares = [inside / of for inside, of in self.votes.values() if of]
        return math.fsum(shares) / len(shares) if shares else None

    def payload(self) -> dict[str, object]:
        """The set in the JSON of `validate`."""
        return {"inside": self.inside, "of": self.of, "gmfe_concentrations": self.gmfe_concentrations,
                "gmfe_all": self.gmfe_all, "directions": list(self.directions),
                "worst": [worst_entry(study, one) for study, one in self.worst]}  # fmt: skip

    def apart(self) -> dict[str, object]:
        """What is told beside the score: the votes."""
        votes = {name: list(self.votes[name]) for name in sorted(self.votes)}
        return {"one_vote_a_mechanism": self.one_vote, "mechanisms": votes}


def worst_entry(study: StudyResult, one: OutcomeResult) -> dict[str, object]:
    """One of the worst outcomes, for JSON; `away` is the distance from the centre in half-widths."""
    return {"id": study.id, "arm": one.arm, "assay": one.assay, "at": one.at, "statistic": one.statistic, "unit": one.unit,
            "reported": one.reported, "predicted": one.predicted, "away": one.away}  # fmt: skip


def sums(studies: Sequence[StudyResult], mechanisms: Mapping[str, str]) -> dict[str, SetSum]:
    """The sums of each role that occurs, in the order of their names."""
    return {role: sum_up([s for s in studies if s.role == role], mechanisms) for role in sorted({s.role for s in studies})}


def sum_up(studies: Sequence[StudyResult], mechanisms: Mapping[str, str]) -> SetSum:
    """The sums of some studies, whatever their order."""
    pairs = sorted(((s, o) for s in studies for o in s.outcomes if o.scored), key=_place)
    numbers = [pair for pair in pairs if pair[1].kind == "number"]
    turns = [one for _, one in pairs if one.kind != "number"]
    far = sorted((pair for pair in numbers if pair[1].away is not None), key=lambda pair: -(pair[1].away or 0.0))
    votes: dict[str, tuple[int, int]] = {}
    for study, one in numbers:
        name = mechanisms.get(study.id, OTHER)
        inside, of = votes.get(name, (0, 0))
        votes[name] = (inside + (one.inside is True), of + 1)
    return SetSum(
        inside=sum(one.inside is True for _, one in numbers),
        of=len(numbers),
        gmfe_concentrations=gmfe(one.fold for _, one in numbers if one.concentration),
        gmfe_all=gmfe(one.fold for _, one in numbers),
        directions=(sum(one.inside is True for one in turns), len(turns)),
        worst=tuple(far[:WORST]),
        votes=votes,
    )


def gmfe(folds: Iterable[float | None]) -> float | None:
    """The geometric mean fold error, exp(mean of |ln fold|); None where there is none.

    >>> gmfe([2.0, None, 0.5]), gmfe([])
    (2.0, None)
    """
    logs = [abs(math.log(fold)) for fold in folds if fold is not None]
    return math.exp(math.fsum(logs) / len(logs)) if logs else None


def _place(pair: Pair) -> tuple[str, ...]:
    study, one = pair
    return (study.id, one.assay, one.arm, one.versus, one.statistic, one.at, one.written)
