"""Findings on diaries: golden cases of adequacy and upper limits, in both languages; a child gets tables only."""

import pytest

from magnostat.intake.assess import assess
from magnostat.intake.diary import Diary, Eaten


def diary(food=0.0, supplement=0.0, water=0.0, days=3, calcium=0.0):
    lines = [Eaten(str(day), kind, kind, (amount, calcium if kind == "food" else 0.0, 0.0, 0.0, 0.0, 0.0))
             for day in range(1, days + 1) for kind, amount in (("food", food), ("supplement", supplement), ("water", water))]
    return Diary(tuple(lines))


def told(*, age=25, sex="F", state="", lang="en", **eaten):
    return {one.id: one for one in assess(diary(**eaten), age=age, sex=sex, state=state, lang=lang)}


def test_a_woman_at_her_average_need():
    found = told(food=255.0)
    assert "chance that it is not is 50 %" in found["intake.need"].statement
    assert found["intake.need"].status == "supported"
    assert found["intake.AI"].status == "supported"
    assert "300 mg" in found["intake.AI"].statement
    assert [t.value for t in found["intake.need"].thresholds] == [255.0, 310.0]


@pytest.mark.parametrize(("mg", "status"), [(255.0, "supported"), (270.0, "possible"), (450.0, "considered_not_supported")])
def test_enough_perhaps_or_short(mg, status):
    assert told(food=mg)["intake.need"].status == status


@pytest.mark.parametrize(("supplement", "efsa", "fnb"), [
    (250.0, False, False), (251.0, True, False), (350.0, True, False), (351.0, True, True), (375.0, True, True)])
def test_upper_limits_count_supplements_alone(supplement, efsa, fnb):
    found = told(food=300.0, supplement=supplement)
    assert (found["intake.UL_EFSA"].status == "supported") is efsa
    assert (found["intake.UL_FNB"].status == "supported") is fnb
    assert ("Food does not count" in found["intake.UL_EFSA"].statement) is efsa


def test_without_supplements_no_limit_is_told():
    assert not [name for name in told(food=900.0) if "UL" in name]


@pytest.mark.parametrize(("mg", "below"), [(299.0, True), (300.0, False)])
def test_aims(mg, below):
    found = told(food=mg)
    assert all((found[name].status == "supported") is below for name in ("intake.AI", "intake.NL"))


def test_a_child_gets_intake_and_tables():
    found = told(age=6, sex="M", food=100.0, supplement=120.0)
    assert "Below 18 years" in found["intake.mean"].statement
    assert found["intake.UL_FNB"].thresholds[0].value == 110.0
    assert "no upper limit" in told(age=3, food=100.0, supplement=50.0)["intake.UL_EFSA"].statement


def test_calcium_beside_magnesium_is_an_opinion():
    found = told(food=400.0, calcium=1000.0)["intake.ratio"]
    assert "2.5" in found.statement
    assert found.grade == "unsupported"


def test_dutch_says_the_same():
    english, dutch = told(food=312.5, supplement=300.0), told(food=312.5, supplement=300.0, lang="nl")
    assert english.keys() == dutch.keys()
    for name, one in english.items():
        assert one.status == dutch[name].status
        assert one.thresholds == dutch[name].thresholds
        assert one.statement != dutch[name].statement
