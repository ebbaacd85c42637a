"""The names that the rules know, as free text of a message is searched for them."""

import pytest

from magnostat.clinic.drugs import families
from magnostat.clinic.interactions import rows
from magnostat.clinic.signs import table
from magnostat.clinic.terms import terms
from magnostat.clinic.vocabulary import _names, vocabulary


def test_every_class_of_drugs_and_every_member_is_known():
    known = set(vocabulary())
    for one in families().values():
        assert {word for word in one.words if len(word) > 1} <= known
        for member, others in one.members.items():
            assert {member.replace("_", " "), *others} <= known


@pytest.mark.parametrize("file", ["guards", "refusals", "risks", "slow_bowel"])
def test_terms_are_known_and_what_rules_them_out_is_not_looked_for(file):
    known = set(vocabulary())
    assert {word for term in terms(file) for word in term.words} <= known
    assert "diabetes insipidus" not in known


def test_signs_and_drugs_of_interactions_are_known():
    known = set(vocabulary())
    assert {word for words in table().values() for word in words} <= known
    assert {name for kind in ("separation", "interaction") for row in rows(kind) for name in row.names} <= known


def test_they_stand_once_in_order_and_have_two_letters_at_least():
    told = vocabulary()
    assert list(told) == sorted(set(told)) and min(map(len, told)) == 2
    assert not {"lowers", "gut", "B", "kidney", "grade"} & set(told)


def test_names_of_a_table():
    assert list(_names({"words": ["a b", "c", 3], "unless": ["d"], "way": "e", "members": {"f_g": ["h"]}})) == ["a b", "c", "f g", "h"]
    assert list(_names({"members": ["i"]})) == ["i"] and list(_names("j")) == [] and list(_names({"facts": ["k"]})) == []
