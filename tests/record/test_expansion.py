"""Expansion: instants by the clock, courses, states, the habitual period, and what may not change anything."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.errors import OutOfRange
from magnostat.record.act import read_act
from magnostat.record.acts import Diet
from magnostat.record.expansion import expand, habitual
from magnostat.record.plan import Plan
from magnostat.record.timing import cycle_length, dose_instants, holding, session_starts
from magnostat.record.usual import DIALYSIS_DIET, USUAL_DIET, with_usual_diet

TAKE = {"take": "5 mmol", "as": "citrate"}


def starts(plan, *window):
    return [dose.start for dose in expand(plan, *window).doses]


def test_a_count_a_day_is_by_the_clock():
    assert starts(Plan([{**TAKE, "daily": 1}]), 0, 48) == [0, 24]
    assert starts(Plan([{**TAKE, "daily": 3}], clock="07:00"), 0, 24) == [1, 6, 12]
    four = starts(Plan([{**TAKE, "daily": 4}]), 0, 24)
    assert four == pytest.approx([0, 14 / 3, 28 / 3, 14])


def test_a_course_begins_at_or_after_from_and_ends_before_until():
    plan = Plan([{**TAKE, "daily": ["08:00", "20:00"], "from": "12 h", "until": "36 h"}])
    assert starts(plan) == [12, 24]
    every = Plan([{**TAKE, "every": "8 h", "from": "3 h", "until": "27 h"}])
    assert starts(every) == [3, 11, 19]


def test_an_interval_without_from_counts_from_zero_both_ways():
    when = read_act({**TAKE, "every": "7 h"}).when
    assert dose_instants(when, -8, 8, 8.0) == [-7, 0, 7]


@given(st.integers(1, 6), st.integers(-100, 100), st.integers(1, 300), st.integers(1, 299), st.booleans())
def test_splitting_a_course_changes_nothing(daily, start, length, cut, by_clock):
    timing = {"daily": daily} if by_clock else {"every": "24 h"}
    middle = start + max(1, min(cut, length - 1))
    if not by_clock:
        middle = start + 24 * max(1, round((middle - start) / 24))
    end = max(start + length, middle + 1)
    whole = Plan([{**TAKE, **timing, "from": f"{start} h", "until": f"{end} h"}])
    parts = Plan([{**TAKE, **timing, "from": f"{a} h", "until": f"{b} h"} for a, b in ((start, middle), (middle, end))])
    assert starts(whole) == pytest.approx(starts(parts))


tables = st.lists(
    st.sampled_from([
        {**TAKE, "daily": 2}, {**TAKE, "at": ["0 h", "5 h"]}, {"infuse": "3 mmol/h", "from": "2 h", "until": "9 h"},
        {"infuse": "4 mmol", "over": "2 h", "at": "5 h"}, {"diet": "6 mmol/d", "from": "5 h"}, {"inject": "5 mmol", "at": "5 h"},
        {"diet": "9 mmol/d"}, {"disorder": "gitelman"}, {"dialyse": "HD", "Mg": "0.5 mmol/L"}, {"drug": "furosemide"},
        {"take": "0 mmol", "as": "food", "at": "5 h", "Ca": "3 mmol"}, {"lose": "1 mmol/d", "from": "4 h", "until": "5 h"},
    ]), max_size=8, unique_by=str)  # fmt: skip


@given(tables, st.randoms(use_true_random=False))
def test_the_order_of_acts_does_not_matter(acts, shuffle: random.Random):
    mixed = list(acts)
    shuffle.shuffle(mixed)
    assert expand(Plan(acts), -10, 60) == expand(Plan(mixed), -10, 60)
    assert expand(Plan(acts), -10, 60).events() == expand(Plan(mixed), -10, 60).events()
    assert habitual(Plan(acts)) == habitual(Plan(mixed))


@given(tables)
def test_events_come_in_the_order_stop_start_dose(acts):
    timeline = expand(Plan(acts), -10, 60)
    events = timeline.events()
    assert [(e.time, e.rank) for e in events] == sorted((e.time, e.rank) for e in events)
    assert all(timeline.begin <= e.time <= timeline.end for e in events)


@given(tables, st.integers(-48, 48))
def test_what_is_cut_in_two_windows_adds_up(acts, cut):
    plan = Plan(acts)
    whole, left, right = expand(plan, -50, 50), expand(plan, -50, cut), expand(plan, cut, 50)
    for part in ("doses", "meals"):
        given_whole = sum(dose.fraction for dose in getattr(whole, part))
        given_parts = sum(dose.fraction for half in (left, right) for dose in getattr(half, part))
        assert given_parts == pytest.approx(given_whole, abs=1e-9)


def test_of_two_diets_the_latest_start_holds_and_the_former_resumes():
    acts = [read_act(t) for t in ({"diet": "12 mmol/d"}, {"diet": "6 mmol/d", "from": "1 d", "until": "9 d"},
                                  {"diet": "0 mg/d", "from": "2 d", "until": "3 d"})]  # fmt: skip
    spells = [(a / 24, b / 24, str(d.rate)) for a, b, d in holding(acts, 0.0, 240.0)]
    assert spells == [
        (0, 1, "12 mmol/d"),
        (1, 2, "6 mmol/d"),
        (2, 3, "0 mg/d"),
        (3, 9, "6 mmol/d"),
        (9, 10, "12 mmol/d"),
    ]


def test_an_arm_and_a_share_hold_before_the_rest():
    plan = Plan([{"diet": "12 mmol/d"}, {"diet": "9 mmol/d", "share": "30 %"}]).joined([{"diet": "6 mmol/d"}])
    assert str(expand(plan).meals[0].diet.rate) == "6 mmol/d"
    assert {str(m.diet.rate) for m in expand(Plan(plan.acts[:2])).meals} == {"9 mmol/d"}
    assert {str(m.diet.rate) for m in expand(Plan(plan.acts[:2]), active=lambda a: a.share == 1).meals} == {"12 mmol/d"}


def test_meals_are_equal_parts_of_the_day_and_a_fast_has_none():
    day = expand(Plan([{"diet": "12 mmol/d", "meals": ["12:00", "19:00"]}]), 0, 24)
    assert [(m.start, m.fraction) for m in day.meals] == [(4, 0.5), (11, 0.5)]
    assert not expand(Plan([{"diet": "0 mg/d"}]), 0, 24).meals


def test_a_diet_holds_between_its_meals_too():
    plan = Plan([{"diet": "12 mmol/d"}, {"diet": "6 mmol/d", "Na": "20 mmol/d", "from": "5 h", "until": "20 h"},
                 {"diet": "0 mg/d", "from": "30 h"}])  # fmt: skip
    held = [(c.start, c.stop, str(c.act.rate)) for c in expand(plan, 0, 48).diets]
    assert held == [(0, 5, "12 mmol/d"), (5, 20, "6 mmol/d"), (20, 30, "12 mmol/d")]
    assert [(c.start, c.stop) for c in habitual(plan, 0).diets] == [(0, 24)]


def test_who_writes_no_diet_eats_as_usual():
    def eaten(*acts):
        return [act for act in with_usual_diet(read_act(a) for a in acts) if isinstance(act, Diet)]

    assert eaten() == [USUAL_DIET]
    assert eaten({"dialyse": "HD", "Mg": "0.5 mmol/L"}) == [DIALYSIS_DIET]
    assert eaten({"diet": "6 mmol/d", "from": "0 h"})[1:] == [USUAL_DIET]
    crrt = {"dialyse": "CRRT", "Mg": "0.75 mmol/L"}
    assert [d.empty for d in eaten(crrt)] == [True]
    timed = Plan(
        [{**crrt, "from": "1 d", "until": "2 d"}, {**crrt, "blood": "100 mL/min", "from": "1.5 d", "until": "3 d"}]
    )
    assert [m.start for m in expand(timed, 0, 96).meals] == [0, 5, 11, 72, 77, 83]
    ended = Plan([{**crrt, "until": "1 d"}])
    assert [m.start for m in expand(ended, 0, 48).meals] == [24, 29, 35]
    assert not habitual(ended).meals


def test_dialysis_comes_in_sessions_from_zero():
    plan = Plan([{"dialyse": "HD", "Mg": "0.5 mmol/L"}])
    sessions = expand(plan, 0, 340).courses
    assert [(c.start, c.stop) for c in sessions] == [
        (0, 4),
        (48, 52),
        (96, 100),
        (168, 172),
        (216, 220),
        (264, 268),
        (336, 340),
    ]
    assert session_starts(4, 0, 168) == [0, 42, 84, 126]
    assert [(c.start, c.stop) for c in expand(plan, 50, 97).courses] == [(50, 52), (96, 97)]


def test_the_habitual_period():
    def length(*acts):
        return cycle_length(read_act(a) for a in acts)

    assert length() == 24
    assert length({"dialyse": "HD", "Mg": "0.5 mmol/L"}) == 168
    assert length({**TAKE, "every": "36 h"}) == 72
    assert length({**TAKE, "every": "36 h", "from": "0 h"}) == 24
    with pytest.raises(OutOfRange, match="28 d"):
        length({**TAKE, "every": "29 h"})
    with pytest.raises(OutOfRange, match="28 d"):
        length({**TAKE, "every": "1 mo"})


@given(st.integers(-200, 200))
def test_a_habitual_period_holds_the_same_from_any_phase(begin):
    plan = Plan(
        [
            {"dialyse": "HD", "Mg": "0.5 mmol/L"},
            {**TAKE, "daily": 2},
            {"infuse": "5 mmol", "over": "9 h", "every": "24 h"},
        ]
    )
    cycle = habitual(plan, at=begin)
    assert cycle.end - cycle.begin == 168
    assert sum(m.fraction for m in cycle.meals) == pytest.approx(7)
    assert sum(d.fraction for d in cycle.doses) == pytest.approx(21)
    assert sum(c.stop - c.start for c in cycle.courses) == pytest.approx(12)


def test_until_ends_a_habit_but_not_the_habitual_state():
    plan = Plan([{**TAKE, "daily": 1, "until": "2 d"}, {"disorder": "diarrhoea", "until": "1 d"}])
    assert starts(plan, -24, 96) == [-24, 0, 24]
    assert len(habitual(plan).doses) == 1
    assert expand(plan, -24, 96).courses[0].stop == 24


def test_what_begins_at_the_end_is_not_in():
    assert starts(Plan([{**TAKE, "at": ["0 h", "24 h"]}]), 0, 24) == [0]
    dose = expand(Plan([{"infuse": "8 mmol", "over": "8 h", "at": "20 h"}]), 0, 24).doses[0]
    assert (dose.start, dose.stop, dose.fraction) == (20, 24, 0.5)


def test_too_many_doses_are_refused_before_they_are_made():
    plan = Plan([{"take": "1 mmol", "as": "oxide", "every": "1 min", "from": "0 h", "until": "1 y"}])
    with pytest.raises(OutOfRange, match="100000 doses"):
        expand(plan)
    many = Plan(
        [{"take": "1 mmol", "as": "oxide", "every": "4 h", "from": f"{i} min", "until": "49 y"} for i in range(3)]
    )
    with pytest.raises(OutOfRange, match="100000 doses"):
        expand(many)


def test_half_a_century_of_meals_is_no_excess_of_doses():
    assert len(expand(Plan(until="50 y")).meals) == 3 * 18262
