"""Reference values by age, sex and state at both edges of every row."""

import pytest

from magnostat.catalogue.needs import KINDS, checked, day_spread, near_usual, need
from magnostat.core.errors import OutOfRange, UnknownName

EDGE = 1e-9
IOM = {  # ages from, below; EAR and RDA of boys and men, girls and women, mg a day
    (1, 4): ((65, 80), (65, 80)), (4, 9): ((110, 130), (110, 130)), (9, 14): ((200, 240), (200, 240)),
    (14, 19): ((340, 410), (300, 360)), (19, 31): ((330, 400), (255, 310)), (31, 130): ((350, 420), (265, 320)),
}  # fmt: skip
STATES = {"pregnant": {(14, 19): (335, 400), (19, 31): (290, 350), (31, 130): (300, 360)},
          "lactating": {(14, 19): (300, 360), (19, 31): (255, 310), (31, 130): (265, 320)}}  # fmt: skip
AIMS = {
    "AI": {(1, 3): (170, 170), (3, 10): (230, 230), (10, 18): (300, 250), (18, 130): (350, 300)},
    "NL": {(1, 2): (85, 85), (2, 6): (120, 120), (6, 10): (200, 200), (10, 14): (280, 280), (14, 18): (350, 280),
           (18, 130): (350, 300)},
}  # fmt: skip
LIMITS = {"UL_EFSA": {(4, 130): 250}, "UL_FNB": {(1, 4): 65, (4, 9): 110, (9, 130): 350}}


def at_both_edges(start, stop):
    return (start, stop - EDGE)


@pytest.mark.parametrize(("ages", "wanted"), IOM.items())
def test_needs_and_recommended_intakes(ages, wanted):
    for age in at_both_edges(*ages):
        for sex, (average, recommended) in zip("MF", wanted, strict=True):
            assert (need("EAR", age, sex).mg, need("RDA", age, sex).mg) == (average, recommended)


@pytest.mark.parametrize("state", STATES)
def test_pregnancy_and_lactation(state):
    for ages, (average, recommended) in STATES[state].items():
        for age in at_both_edges(*ages):
            assert (need("EAR", age, "F", state).mg, need("RDA", age, "F", state).mg) == (average, recommended)
            assert need("AI", age, "F", state).mg == need("NL", age, "F", state).mg == 300
    assert need("EAR", 13.9, "F", state) is None


@pytest.mark.parametrize("kind", AIMS)
def test_european_and_dutch_values(kind):
    for ages, (man, woman) in AIMS[kind].items():
        for age in at_both_edges(*ages):
            assert (need(kind, age, "M").mg, need(kind, age, "F").mg) == (man, woman)
    assert need(kind, 0.9, "M") is None


@pytest.mark.parametrize("kind", LIMITS)
def test_upper_limits_hold_in_every_state(kind):
    for ages, limit in LIMITS[kind].items():
        for age in at_both_edges(*ages):
            assert {need(kind, age, "F", state).mg for state in ("", "pregnant", "lactating")} == {limit}
    assert need(kind, min(LIMITS[kind])[0] - EDGE, "F") is None


@pytest.mark.parametrize("age", [2, 6, 12, 16, 25, 60])
@pytest.mark.parametrize("sex", ["F", "M"])
def test_recommended_is_the_average_need_and_two_deviations(age, sex):
    assert need("RDA", age, sex).mg == 10 * round(1.2 * need("EAR", age, sex).mg / 10)


@pytest.mark.parametrize(("ages", "woman", "man"), [
    ((1, 9), 70, 78), ((9, 14), 91, 101), ((14, 19), 86, 110), ((19, 31), 85.8, 122), ((31, 51), 85.8, 122), ((51, 130), 85.8, 122)])
def test_days_differ_by_age_and_sex(ages, woman, man):
    for age in at_both_edges(*ages):
        assert (day_spread("F", age).value, day_spread("M", age).value) == (woman, man)
        assert day_spread("F", age).basis == ("measured" if ages == (31, 51) else "assumed")
        assert day_spread("M", age).basis == day_spread("F", age, "pregnant").basis == "assumed"


def test_no_spread_where_nobody_is():
    with pytest.raises(OutOfRange, match=r"no spread of intake at 0\.5 years"):
        day_spread("F", 0.5)


@pytest.mark.parametrize(("amount", "near"), [(499.0, False), (500.0, True), (2000.0, True), (2001.0, False)])
def test_half_to_twice_what_is_usual_may_be_all_that_was_eaten(amount, near):
    assert near_usual(amount, 1000.0) is near


@pytest.mark.parametrize(("age", "sex", "state"), [(1, "F", ""), (120, "M", ""), (10, "F", "pregnant"), (60 - 1e-9, "F", "lactating")])
def test_who_may_be_asked_about(age, sex, state):
    checked(age, sex, state)


def test_every_row_has_a_source():
    assert all(need(kind, 30, "F").source for kind in KINDS)
    with pytest.raises(UnknownName, match="did you mean 'RDA'"):
        need("RDI", 30, "F")
