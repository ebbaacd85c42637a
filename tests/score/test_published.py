"""The shipped studies: what is promised of the score, and a sentence for every miss."""

import pytest

import magnostat as mg
from magnostat.score.roles import reasons


@pytest.fixture(scope="module")
def report():
    return mg.validate()


def test_the_shares_that_are_promised(report):
    sets = {role: one.payload() for role, one in report.sets.items()}
    assert sets["calibrate"]["inside"] >= 0.85 * sets["calibrate"]["of"]
    assert sets["validate"]["inside"] >= 0.65 * sets["validate"]["of"]
    assert all(one["gmfe_concentrations"] <= 1.2 for one in sets.values())


def test_every_miss_has_a_sentence_and_no_sentence_is_left_over(report):
    missed = {study.id: {o.title for o in study.outcomes if o.scored and not o.waits and not o.inside} for study in report.studies}
    told = reasons()
    for study, titles in missed.items():
        known = told.get(study, {})
        assert not titles or "why" in known or titles <= set(known), (study, titles - set(known))
    for study, known in told.items():
        assert missed[study], f"{study} misses nothing"
        assert set(known) - {"why", "cannot"} <= missed[study], study
