"""The sums of a set by hand, whatever the order of its studies."""

import math
import random

import pytest

from magnostat.score.result import OutcomeResult, StudyResult
from magnostat.score.sums import sums


def one(inside, fold=None, *, kind="number", scored=True, concentration=False, away=None):
    return OutcomeResult(arm="all", assay="serum Mg", at="0 h", statistic="mean", unit="mmol/L", reported=0.8, kind=kind,
                         predicted=0.8, inside=inside, fold=fold, scored=scored, concentration=concentration, away=away)  # fmt: skip


STUDIES = [
    StudyResult(id="a", role="validate", outcomes=(one(True, 1.5, concentration=True, away=0.4), one(False, 2.0, away=1.5))),
    StudyResult(id="b", role="validate", outcomes=(one(True, 1.0, away=0.1), one(None))),
    StudyResult(id="c", role="validate", outcomes=(one(True, kind="direction"), one(False, kind="order"), one(None, kind="order"))),
    StudyResult(id="d", role="validate", outcomes=(one(False, 9.0, scored=False, away=8.0),)),
    StudyResult(id="e", role="calibrate", status="cannot", outcomes=(one(None),)),
]
CLASSES = {"a": "x", "b": "x"}


def test_the_sums():
    found = sums(STUDIES, CLASSES)
    assert list(found) == ["calibrate", "validate"]
    told = found["validate"]
    assert (told.inside, told.of) == (2, 4)
    assert told.directions == (1, 3)
    assert told.gmfe_concentrations == pytest.approx(1.5)
    assert told.gmfe_all == pytest.approx(math.exp((math.log(1.5) + math.log(2.0)) / 3))
    assert [study.id for study, _ in told.worst] == ["a", "a", "b"]
    assert (found["calibrate"].inside, found["calibrate"].of, found["calibrate"].gmfe_all) == (0, 1, None)


def test_each_mechanism_has_one_vote():
    many = [StudyResult(id=f"s{i}", role="validate", outcomes=(one(True),)) for i in range(9)]
    alone = StudyResult(id="t", role="validate", outcomes=(one(False),))
    told = sums([*many, alone], {**{f"s{i}": "x" for i in range(9)}, "t": "y"})["validate"]
    assert told.share == 0.9
    assert told.one_vote == 0.5


def test_the_order_of_studies_changes_nothing():
    expected = sums(STUDIES, CLASSES)
    for seed in range(5):
        shuffled = random.Random(seed).sample(STUDIES, len(STUDIES))
        assert sums(shuffled, CLASSES) == expected


def test_the_json_has_the_keys_of_the_contract():
    told = sums(STUDIES, CLASSES)["validate"].payload()
    assert list(told) == ["inside", "of", "gmfe_concentrations", "gmfe_all", "directions", "worst"]
    assert told["directions"] == [1, 3]
