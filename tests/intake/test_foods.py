"""The table of foods and its names: one food a name, what is asked, what is nearest, and where an American row misleads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.errors import UnknownName
from magnostat.intake.diary import SUPPLEMENT, WATER
from magnostat.intake.foods import MARKS, aliases, food, foods, search


def test_the_table_of_foods():
    names = [name.casefold() for one in foods() for name in {one.english.casefold(), one.dutch.casefold()}]
    names += [alias.name.casefold() for alias in aliases()]
    assert len(foods()) >= 400
    assert len(names) == len(set(names)), "a name stands for one food"
    assert not set(names) & {*WATER, *SUPPLEMENT}
    for one in foods():
        assert 0 <= one.Mg < 800
        assert all(0 <= value < 100_000 for value in one[3:8])
        assert 0 < one.portion_g <= 1000
        assert one.type in ("survey_fndds_food", "sr_legacy_food", "foundation_food")
        assert one.mark in MARKS


@pytest.mark.parametrize(("name", "low", "high"), [
    ("almonds", 250, 290), ("pumpkin seeds", 450, 610), ("banana", 25, 32), ("whole milk", 9, 13), ("white bread", 15, 35),
    ("spinach", 70, 95), ("dark chocolate", 120, 260), ("white rice", 5, 20), ("coffee", 1, 6),
])  # fmt: skip
def test_well_known_foods(name, low, high):
    assert low <= food(name).Mg <= high


@pytest.mark.parametrize("alias", aliases(), ids=lambda alias: alias.name)
def test_another_name_leads_to_its_food_or_asks(alias):
    assert [one.english for one in search(alias.name.upper())] == list(alias.foods)
    if len(alias.foods) == 1:
        assert food(alias.name).english == alias.foods[0]
    else:
        with pytest.raises(UnknownName, match=f"'{alias.name}' may be more than one food; did you mean '"):
            food(alias.name)


@pytest.mark.parametrize(("name", "english"), [
    ("havermelk", "oat drink"), ("amandelmelk", "almond drink"), ("zucchini", "courgette"), ("eggplant", "aubergine"),
    ("ei", "boiled egg"), ("thee", "tea"), ("noten", "mixed nuts"), ("ontbijtkoek", "gingerbread"), ("kroket", "croquette"),
    ("slasaus", "salad cream"), ("  Volle   MELK ", "whole milk"),
])  # fmt: skip
def test_names_that_people_write(name, english):
    assert food(name).english == english


@pytest.mark.parametrize(("name", "told"), [
    ("melk", "did you mean 'halfvolle melk', 'volle melk' or 'magere melk'?"),
    ("milk", "did you mean 'semi-skimmed milk', 'whole milk' or 'skimmed milk'?"),
    ("brood", "did you mean 'volkorenbrood', 'bruin brood' or 'wit brood'?"),
    ("chips", "did you mean 'potato crisps', 'French fries' or 'tortilla chips'?"),
    ("spekjes", "did you mean 'gebakken ontbijtspek', 'marshmallows' or 'speklap'?"),
    ("toast", "did you mean 'melba toast', 'white bread' or 'wholemeal bread'?"),
    ("treacle", "did you mean 'molasses', 'maple syrup' or 'honey'?"),
    ("bananas", "no food 'bananas' in the table; did you mean 'banana' or 'banana chips'?"),
    ("geitenkaas", "did you mean 'zachte geitenkaas' or 'harde geitenkaas'?"),
    ("almods", "did you mean 'almonds'?"), ("qqqq", "no food 'qqqq' in the table; write another name for it, or a food much like it"),
    ("", "no food ''"), ("\u2192", "write another name"),
])  # fmt: skip
def test_what_is_not_one_food_is_asked(name, told):
    with pytest.raises(UnknownName) as caught:
        food(name)
    assert told in str(caught.value)


def test_the_nearest_stand_by_whole_words_then_within_compounds():
    assert [one.dutch for one in search("aardbeienijsje met aardbei")] == ["aardbeienijs"]
    assert "karnemelk" in {one.dutch for one in search("karne")}
    assert [one.english for one in search("dried figs and so on")] == ["dried figs"], "by spelling, where no name has all its words"
    assert all("soep" in one.dutch for one in search("soep"))
    assert len(search("gekookte")) == 3


@given(st.text(max_size=80))
def test_any_text_finds_few_foods_or_none(text):
    found = search(text)
    assert len(found) <= 3
    assert set(found) <= set(foods())


@pytest.mark.parametrize(("name", "mark"), [
    ("halfvolle yoghurt", "solids"), ("magere yoghurt", "solids"), ("volle yoghurt", ""), ("margarine", "salted"),
    ("oat drink", "fortified"), ("kroket", "recipe"), ("almonds", ""),
])  # fmt: skip
def test_rows_that_differ_from_what_is_eaten_here_are_marked(name, mark):
    assert food(name).mark == mark
