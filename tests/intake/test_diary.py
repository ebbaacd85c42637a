"""Diaries: food, water, supplements; what is asked rather than guessed; what is refused by name."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.errors import MagnostatError
from magnostat.intake.diary import parse
from magnostat.intake.foods import food, foods

HEAD = "day,item,amount,contains\n"


def test_food_water_and_supplements_add_up():
    diary = parse(HEAD + "1,almonds,30 g,\n1,water,1.5 L,26 mg/L\n1,supplement,300 mg elemental,citrate\n2,almonds,30 g,\n")
    assert diary.days == ("1", "2")
    almonds = 0.3 * food("almonds").Mg
    assert diary.mean(kind="food") == pytest.approx(almonds)
    assert diary.mean(kind="water") == pytest.approx(39.0 / 2)
    assert diary.mean(kind="supplement") == pytest.approx(150.0)
    assert diary.mean() == pytest.approx(almonds + 19.5 + 150.0)


def test_a_label_may_be_salt_or_magnesium():
    """500 mg of magnesium citrate is 80.8 mg of magnesium, if it is the salt."""
    assert parse(HEAD + "1,supplement,500 mg salt,citrate\n").mean() == pytest.approx(80.8, abs=0.05)
    assert parse(HEAD + "1,supplement,500 mg elemental,citrate\n").mean() == pytest.approx(500.0)
    with pytest.raises(MagnostatError, match='may be magnesium or salt; write "500 mg elemental" or "500 mg salt"'):
        parse(HEAD + "1,supplement,500 mg,citrate\n")


def test_units_of_a_label():
    for written in ("1.0698 mmol/L", "26 mg/L", "2.6 mg/dL"):
        assert parse(HEAD + f"1,water,1 L,{written}\n").mean() == pytest.approx(26.0, abs=0.01)


def test_dutch_names_semicolons_and_decimal_commas():
    english = parse(HEAD + "1,almonds,37.5 g,\n1,almonds,2 portions,\n")
    dutch = parse("day;item;amount;contains\n1;amandelen;37,5 g;\n1;Amandelen;2 porties;\n")
    assert dutch.mean() == pytest.approx(english.mean())


@pytest.mark.parametrize(("text", "told"), [
    ("", "columns none"), ("a,b\n", "columns a, b"), (HEAD, "has no lines"),
    (HEAD + "1,almonds\n", "line 2: 2 cells, 4 are expected"), (HEAD + "1,almods,3 g,\n", "did you mean 'almonds'"),
    (HEAD + "1,=cmd|x,3 g,\n", "is a formula"), (HEAD + "1,@almonds,3 g,\n", "is a formula"),
    (HEAD + "1,almonds,-3 g,\n", "is a formula"), (HEAD + "1,alm\x07onds,3 g,\n", "control character"),
    (HEAD + ",almonds,3 g,\n", "no day"), (HEAD + "1,almonds,3 mmol,\n", "3 mmol"), (HEAD + "1,almonds,3 g,citrate\n", "of a food"),
    (HEAD + "1,water,1 L,\n", "without its magnesium"), (HEAD + "1,almonds,1e9 g,\n", "exponent"),
    (HEAD + "1,almonds,90000 g,\n", "more than anybody eats"), (HEAD + "1,supplement,300 mg elemental,oxid\n", "did you mean 'oxide'"),
    (HEAD + '1,"almonds,3 g,\n', "is no CSV"), (HEAD + "1,almonds,nan g,\n", "not a finite number"),
    (HEAD + "1,almonds,1 g,\n" * 10_001, "more than 10000 lines"),
])  # fmt: skip
def test_what_is_refused_is_named_in_one_line(text, told):
    with pytest.raises(MagnostatError, match=told) as caught:
        parse(text)
    assert "\n" not in str(caught.value)


@given(st.text(max_size=200))
def test_any_text_is_a_diary_or_a_named_refusal(text):
    with contextlib.suppress(MagnostatError):
        parse(HEAD + text)


def test_the_table_of_foods():
    names = [name.casefold() for one in foods() for name in {one.english.casefold(), one.dutch.casefold()}]
    assert len(foods()) >= 400
    assert len(names) == len(set(names)), "a name stands for one food"
    for one in foods():
        assert 0 <= one.Mg < 800
        assert all(0 <= value < 100_000 for value in one[3:8])
        assert 0 < one.portion_g <= 1000
        assert one.type in ("survey_fndds_food", "sr_legacy_food", "foundation_food")


@pytest.mark.parametrize(("name", "low", "high"), [
    ("almonds", 250, 290), ("pumpkin seeds", 450, 610), ("banana", 25, 32), ("whole milk", 9, 13), ("white bread", 15, 35),
    ("spinach", 70, 95), ("dark chocolate", 120, 260), ("white rice", 5, 20), ("coffee", 1, 6),
])  # fmt: skip
def test_well_known_foods(name, low, high):
    assert low <= food(name).Mg <= high
