"""Every rule tells its five boxes in both languages, every limit has unit and source, and none of them is an order."""

import re

import pytest

from cases import LANGUAGES
from magnostat.catalogue.grade import GRADES
from magnostat.catalogue.sourced import CITED, DATA
from magnostat.clinic.boxes import boxes
from magnostat.clinic.rulebook import BOXES, rule, rules
from magnostat.core.errors import UnknownName
from magnostat.language import keys, say

CITATION = re.compile(r"\b([A-Za-z]+(?:19|20)\d{2}[a-z]?):")
ORDERS = re.compile(r"\b(you must|must be given|u moet|moet worden gegeven|administer|toedienen)\b", re.IGNORECASE)


@pytest.mark.parametrize("name", rules())
def test_the_five_boxes(name):
    told = {lang: boxes(name, lang) for lang in LANGUAGES}
    for lang in LANGUAGES:
        assert tuple(told[lang]) == BOXES
        assert all(text.endswith((".", ".)")) and len(text) > 15 for text in told[lang].values()), lang
    assert all(told["en"][box] != told["nl"][box] for box in BOXES)


@pytest.mark.parametrize("name", rules())
def test_a_rule_has_a_grade_and_its_limits_a_source(name):
    known = rule(name)
    assert known.grade in GRADES and known.inputs
    assert all(one.unit and len(one.source) > 8 for one in known.limits.values())


@pytest.mark.parametrize("name", rules())
def test_a_number_of_the_first_box_is_a_limit(name):
    limits = {one.value for other in rules() for one in rule(other).limits.values()} | {24.0}
    for lang in LANGUAGES:
        for number in re.findall(r"\d+(?:[.,]\d+)?", boxes(name, lang)["when"]):
            assert float(number.replace(",", ".")) in limits, (name, number)


def test_a_source_that_is_cited_stands_in_the_references():
    have = set(re.findall(r"@\w+\{(\w+),", (DATA / "references.bib").read_text(encoding="utf-8")))
    for name in rules():
        for one in rule(name).limits.values():
            assert set(CITATION.findall(one.source)) <= have, (name, one.source)
            assert not CITED.match(one.source) or CITATION.findall(one.source)


def test_no_sentence_is_an_order():
    for lang in LANGUAGES:
        for key in keys(lang):
            if key.partition(".")[0] in rules():
                assert not ORDERS.search(_raw(key, lang)), key


def _raw(key, lang):
    from magnostat.language.say import _sentences

    return _sentences(lang)[key]


def test_a_rule_that_is_not_there():
    with pytest.raises(UnknownName, match="no rule 'femgg'"):
        boxes("femgg")
    assert say("femg.when", "nl") == boxes("femg", "nl")["when"]
