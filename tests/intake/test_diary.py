"""Diaries: food, water, supplements; what is asked rather than guessed; what is refused by name."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.errors import MagnostatError
from magnostat.intake.diary import load, parse
from magnostat.intake.foods import food

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
    ("", "columns none"), ("a,b\n", "columns a, b"), (HEAD, "no food under the heading; write a line for each food"),
    (HEAD + "1,almonds\n", "line 2: 2 cells, 4 are expected"), (HEAD + "1,almods,3 g,\n", "did you mean 'almonds'"),
    (HEAD + "1,=cmd|x,3 g,\n", "is a formula"), (HEAD + "1,@almonds,3 g,\n", "is a formula"),
    (HEAD + "1,almonds,-3 g,\n", "'-3 g' is negative"), (HEAD + "1,almonds,-cmd,\n", "is a formula"), (HEAD + "1,alm\x07onds,3 g,\n", "control character"),
    (HEAD + ",almonds,3 g,\n", "no day"), (HEAD + "1,,3 g,\n", "no food; write its name"),
    (HEAD + "1,almonds,37,5 g\n", "write 37.5 g with a point, or separate all cells by semicolons"),
    (HEAD + "1,almonds,3 mmol,\n", "3 mmol"), (HEAD + "1,almonds,3 g,citrate\n", "of a food"),
    (HEAD + "1,water,1 L,\n", "without its magnesium"), (HEAD + "1,almonds,1e9 g,\n", "exponent"),
    (HEAD + "1,almonds,90000 g,\n", "more than anybody eats"), (HEAD + "1,supplement,300 mg elemental,oxid\n", "did you mean 'oxide'"),
    (HEAD + '1,"almonds,3 g,\n', "is no CSV"), (HEAD + "1,almonds,nan g,\n", "does not begin with a number, expected a number with g, kg, mL, L or portions"),
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


def test_the_heading_may_be_dutch_and_the_last_cell_left_out():
    assert parse("Dag;Product;Hoeveelheid;Bevat\n1;amandelen;30 g\n").mean() == parse(HEAD + "1,almonds,30 g,\n").mean()


def test_an_empty_file_is_told_what_a_diary_is(tmp_path):
    (tmp_path / "diary.csv").write_text("", encoding="utf-8")
    with pytest.raises(MagnostatError, match=r"diary\.csv: is empty; write day,item,amount,contains and below it a line for each food"):
        load(tmp_path / "diary.csv")
