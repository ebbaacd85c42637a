"""Findings on diaries: golden cases of adequacy and upper limits, in both languages; a child gets tables only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.errors import MagnostatError
from magnostat.intake.assess import assess
from magnostat.intake.diary import Diary, Eaten, parse


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
    young = told(age=3, food=100.0, supplement=188.0)
    assert "below 4 years; that does not mean that any amount is safe" in young["intake.UL_EFSA"].statement
    assert young["intake.UL_EFSA"].status == "possible"
    assert young["intake.UL_FNB"].status == "supported"
    assert "treatment" not in young["intake.UL_FNB"].statement


@pytest.mark.parametrize(("age", "treated"), [(17.9, False), (18.0, True)])
def test_that_more_is_for_treatment_is_told_of_adults_alone(age, treated):
    assert ("Above the limit is for treatment" in told(age=age, supplement=400.0)["intake.UL_FNB"].statement) is treated


@pytest.mark.parametrize(("amount", "shown"), [(250.4, "250.4 mg a day: more"), (249.6, "249.6 mg a day: within"),
                                               (250.0, "250 mg a day: within"), (250.001, "more than")])
def test_an_amount_is_held_against_a_limit_before_it_is_rounded(amount, shown):
    assert shown in told(supplement=amount, days=1)["intake.UL_EFSA"].statement


def test_that_fortified_food_is_not_counted_is_told():
    for amount in (100.0, 400.0):
        assert "Only lines called supplement are counted" in told(supplement=amount)["intake.UL_EFSA"].statement


@pytest.mark.parametrize(("who", "grade"), [
    ({"age": 40}, "A"), ({"age": 30.9}, "C"), ({"age": 51}, "C"), ({"age": 40, "sex": "M"}, "C"), ({"age": 7}, "C"),
    ({"age": 40, "state": "pregnant"}, "C")])
def test_the_grade_of_a_chance_is_that_of_the_spread_of_days(who, grade):
    found = told(food=300.0, **who)["intake.need"]
    assert found.grade == grade
    assert ("so that the chance is rough" in found.statement) is (grade != "A")


@pytest.mark.parametrize(("age", "lacking"), [(13.9, True), (14.0, False)])
def test_where_there_is_no_reference_value_that_is_told(age, lacking):
    found = told(age=age, state="pregnant", food=200.0)
    assert ("intake.no_value" in found) is lacking
    assert ("intake.need" in found) is not lacking
    if lacking:
        assert "no values of EAR, RDA, AI (EFSA), NL (Gezondheidsraad)" in found["intake.no_value"].statement


@given(st.floats(1, 120), st.sampled_from([("F", ""), ("M", ""), ("F", "pregnant"), ("F", "lactating")]))
def test_every_reference_value_is_told_or_said_to_lack(age, who):
    sex, state = who
    if state and not 10 <= age < 60:
        return
    found = told(age=age, sex=sex, state=state, food=200.0, supplement=10.0)
    assert {"intake.UL_EFSA", "intake.UL_FNB"} <= found.keys()
    assert {"intake.need", "intake.AI", "intake.NL"} <= found.keys() or "intake.no_value" in found


@pytest.mark.parametrize(("age", "sex", "state", "told_of"), [
    (0.9, "F", "", "age: an age of 0.9 years; write 1 to 120"), (121, "F", "", "age: an age of 121"), (float("nan"), "F", "", "age of nan"),
    (40, "X", "", "sex: a sex of 'X'; write F or M"), (40, "F", "pregnnt", "did you mean 'pregnant'?"),
    (40, "M", "pregnant", "'pregnant' of a man"), (9.9, "F", "pregnant", "'pregnant' at an age of 9.9 years"),
    (60, "F", "lactating", "'lactating' at an age of 60 years")])
def test_who_is_in_no_table_is_refused(age, sex, state, told_of):
    with pytest.raises(MagnostatError) as caught:
        assess(diary(food=1.0), age=age, sex=sex, state=state)
    assert told_of in str(caught.value)


def test_one_day_and_more():
    assert told(food=100.0, days=1)["intake.mean"].statement.startswith("Intake: 100 mg of magnesium on the one day of the diary.")
    assert "over 2 days" in told(food=100.0, days=2)["intake.mean"].statement


def test_rows_that_may_mislead_are_told_by_the_name_that_was_written():
    eaten = parse("day,item,amount,contains\n1,magere yoghurt,1 portion,\n1,margarine,1 portion,\n2,magere yoghurt,1 portion,\n")
    found = {one.id: one for one in assess(eaten, age=40, sex="F", lang="nl")}
    assert found["intake.mark_solids"].statement.startswith("magere yoghurt: de cijfers zijn van een Amerikaans product")
    assert "intake.mark_salted" in found
    assert "intake.mark_fortified" not in found


def test_calcium_beside_magnesium_is_an_opinion():
    found = told(food=400.0, calcium=1000.0)["intake.ratio"]
    assert "2.5" in found.statement
    assert "0.042" in told(food=240.0, calcium=10.0)["intake.ratio"].statement
    assert found.grade == "unsupported"


def test_dutch_says_the_same():
    english, dutch = told(food=312.5, supplement=300.0), told(food=312.5, supplement=300.0, lang="nl")
    assert english.keys() == dutch.keys()
    for name, one in english.items():
        assert one.status == dutch[name].status
        assert one.thresholds == dutch[name].thresholds
        assert one.statement != dutch[name].statement
