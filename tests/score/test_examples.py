"""The ten examples of the study format, unchanged, through the model."""

import hashlib
from pathlib import Path

import pytest

from magnostat.record.study import load
from magnostat.score.report import score

EXAMPLES = Path(__file__).parent / "examples"
WAITING = {"tang2016_sglt2": 6, "zakharchenko2016_rca": 4}
FIXED = "83955aa619d9"  # the first letters of the SHA-256


@pytest.fixture(scope="module")
def report():
    return score([EXAMPLES])


def test_all_ten_are_there(report):
    assert len(report.studies) == 10
    assert all(study.role == "calibrate" for study in report.studies)


def test_what_waits_is_told_by_name_and_nothing_else_cannot_run(report):
    waits = {s.id: sum(bool(o.waits) for o in s.outcomes) for s in report.studies}
    assert {name: count for name, count in waits.items() if count} == WAITING
    lost = [(s.id, o.title, o.why) for s in report.studies for o in s.outcomes if o.inside is None and not o.waits]
    assert not lost
    assert {s.id for s in report.studies if s.status == "cannot"} == set(WAITING)


def test_what_runs_has_a_number_and_a_band(report):
    for study in report.studies:
        for one in study.outcomes:
            if one.kind == "number":
                assert one.band is not None
            if not one.waits:
                assert one.predicted is not None, (study.id, one.title, one.why)


def test_they_are_unchanged():
    digest = hashlib.sha256("".join(load(p).sha256 for p in sorted(EXAMPLES.iterdir())).encode()).hexdigest()
    assert digest.startswith(FIXED)
