"""Amounts of food, water and supplements: what is read, what is asked, and how the refusal says to mend it."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.errors import MagnostatError
from magnostat.intake.amounts import grams, salt_of, supplement, water
from magnostat.intake.foods import food


@pytest.mark.parametrize(("written", "weight"), [
    ("30 g", 30.0), ("30g", 30.0), ("0.5 kg", 500.0), ("200 ml", 200.0), ("200 mL", 200.0), ("2 dl", 200.0), ("20 cl", 200.0),
    ("1,5 L", 1500.0), ("1 l", 1000.0), ("1 portion", 200.0), ("2 Porties", 400.0), ("0.125 kg", 125.0), ("30 gram", 30.0),
    ("0 g", 0.0), ("20 kg", 20_000.0),
])  # fmt: skip
def test_amounts_of_food(written, weight):
    assert grams(written, food("whole milk")) == pytest.approx(weight)


@pytest.mark.parametrize(("written", "told"), [
    ("", "no amount, expected g, kg, mL, L or portions; write 30 g, 200 mL or 2 portions; a portion of whole milk is a glass, 200 g"),
    ("4", "'4' has no unit, expected g, kg, mL, L or portions"), ("1 glass", "'glass' is no unit of food"),
    ("two portions", "does not begin with a number"), ("-2 portions", "'-2 portions' is negative"),
    ("1-2 portions", "is a range, expected one number with g, kg, mL, L or portions; write its middle, as in 1.5 portions"),
    ("1e3 g", "has an exponent"), ("1.000 g", "'1.000 g' may be 1 or 1000; write 1 or 1000"), ("20.1 kg", "more than anybody eats"),
])  # fmt: skip
def test_what_is_no_amount_is_told_with_the_portion(written, told):
    with pytest.raises(MagnostatError) as caught:
        grams(written, food("whole milk"))
    assert told in str(caught.value)


def test_magnesium_of_water():
    assert water("1.5 L", "26 mg/L") == pytest.approx(39.0)
    assert water("200 ml", "1 mmol/L") == pytest.approx(4.861)


@pytest.mark.parametrize(("written", "contains", "told"), [
    ("1 L", "", "water without its magnesium"), ("2 glasses", "26 mg/L", "'glasses' is no unit of water, expected mL or L"),
    ("1 L", "4 °dH", "'4 °dH' is no magnesium of water, expected mg/L or mmol/L; write 26 mg/L; hardness is"),
    ("1 L", "-26 mg/L", "'-26 mg/L' of magnesium in water"), ("1 g", "26 mg/L", "'g' is no unit of water"),
])  # fmt: skip
def test_what_is_no_water_is_told(written, contains, told):
    with pytest.raises(MagnostatError) as caught:
        water(written, contains)
    assert told in str(caught.value)


@pytest.mark.parametrize(("written", "contains", "mg", "name"), [
    ("300 mg elemental", "citrate", 300.0, "citrate"), ("300 MG ELEMENTAL", "Citraat", 300.0, "citrate"),
    ("300 mg elementair", "magnesiumcitraat", 300.0, "citrate"), ("500 mg zout", "magnesium citrate", 80.8, "citrate"),
    ("10 mmol elemental", "bisglycinate", 243.05, "bisglycinate"), ("1 g salt", "oxide", 603.1, "oxide"),
    ("0 mg elemental", "citrate", 0.0, "citrate"),
])  # fmt: skip
def test_supplements(written, contains, mg, name):
    found, salt = supplement(written, contains)
    assert found == pytest.approx(mg, abs=0.1)
    assert salt == name


@pytest.mark.parametrize(("written", "contains", "told"), [
    ("300 mg", "citrate", 'may be magnesium or salt; write "300 mg elemental" or "300 mg salt", as the label says'),
    ("2 tablets", "citrate", "'2 tablets' does not tell how much magnesium that is; write the mg of all tablets of that day together"),
    ("2 tablets elemental", "citrate", "does not tell how much magnesium"), ("", "citrate", "no amount, expected mg"),
    ("300 elemental", "citrate", "'300' has no unit, expected mg of magnesium or of salt"),
    ("elemental", "citrate", "no amount, expected mg"),
    ("10 mmol salt", "citrate", "a salt is weighed, expected mg or g"), ("300 mg elemental", "", "a supplement without its salt; write"),
    ("300 mg elemental", "oxid", "did you mean 'oxide'?"), ("101 g elemental", "citrate", "more than anybody eats"),
])  # fmt: skip
def test_what_is_no_supplement_is_told(written, contains, told):
    with pytest.raises(MagnostatError) as caught:
        supplement(written, contains)
    assert told in str(caught.value)


@pytest.mark.parametrize(("written", "name"), [
    ("magnesiumoxide", "oxide"), ("Magnesium sulphate", "sulfate"), ("magnesiumsulfaat", "sulfate"), ("tauraat", "taurate"),
    ("magnesiumglycerofosfaat", "glycerophosphate"), ("carbonaat", "carbonate"), ("magnesium-bisglycinaat", "bisglycinate"),
])  # fmt: skip
def test_salts_of_a_label(written, name):
    assert salt_of(written).name == name


@given(st.text(max_size=40), st.text(max_size=20))
def test_any_text_is_an_amount_or_a_named_refusal(written, contains):
    for read in (lambda: grams(written, food("almonds")), lambda: water(written, contains), lambda: supplement(written, contains)[0]):
        with contextlib.suppress(MagnostatError):
            assert 0 <= read() <= 100_000
