"""Both languages have every sentence, with the same places for numbers."""

from string import Formatter

import pytest

from magnostat.core.errors import UnknownName
from magnostat.language import LANGUAGES, keys, number, say
from magnostat.language.say import _sentences


def places(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_no_key_is_missing():
    assert set(keys("en")) == set(keys("nl"))


@pytest.mark.parametrize("key", keys("en"))
def test_a_sentence_says_the_same_numbers_in_both(key):
    texts = {lang: _sentences(lang)[key] for lang in LANGUAGES}
    assert places(texts["en"]) == places(texts["nl"])
    assert texts["en"] != texts["nl"]
    assert all(text.strip() == text and text for text in texts.values())


def test_numbers_are_written_as_the_language_does():
    assert (number(0.85, "en"), number(0.85, "nl"), number(12345.6, "nl"), number(7, "nl")) == ("0.85", "0,85", "12346", "7")


def test_what_is_not_there_is_named():
    with pytest.raises(UnknownName, match=r"no sentence 'intake.men' in 'en'; did you mean"):
        say("intake.men")
    with pytest.raises(UnknownName, match="unknown language 'de'"):
        say("intake.mean", "de", mean=1.0, days=1)
