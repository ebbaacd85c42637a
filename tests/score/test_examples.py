"""The ten examples of the study format, unchanged, through the model."""

import hashlib
from pathlib import Path

import pytest

from magnostat.record.study import load
from magnostat.score.report import score

EXAMPLES = Path(__file__).parent / "examples"
FIXED = "83955aa619d9"  # the first letters of the SHA-256


@pytest.fixture(scope="module")
def report():
    return score([EXAMPLES])


def test_all_ten_are_there(report):
    assert len(report.studies) == 10
    assert all(study.role == "calibrate" for study in report.studies)


def test_all_of_them_run(report):
    assert not [(s.id, o.title, o.why) for s in report.studies for o in s.outcomes if o.inside is None]
    assert {s.status for s in report.studies} == {"ok"}


def test_what_runs_has_a_number_and_a_band(report):
    for study in report.studies:
        for one in study.outcomes:
            if one.kind == "number":
                assert one.band is not None
            assert one.predicted is not None, (study.id, one.title, one.why)


def test_they_are_unchanged():
    digest = hashlib.sha256("".join(load(p).sha256 for p in sorted(EXAMPLES.iterdir())).encode()).hexdigest()
    assert digest.startswith(FIXED)
