"""Words against names: whole words, denials that reach them, what is over; one definition for rules and messages."""

import ast
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import magnostat
from magnostat.record import words
from magnostat.record.words import index, mentions, parts, plain, spoken

FITS = ["fits", "epileptische aanval"]


@pytest.mark.parametrize(("text", "told"), [
    ("fits", True), ("FITS!", True), ("outfits", False), ("no fits", False), ("fits: none", False), ("fits, no", False), ("fits, no fever", True),
    ("fits (no)", False), ("fits, none, fever", False), ("no fever, chills or fits", False), ("no fever. fits", True), ("no fever; fits", True),
    ("no fever but fits", True), ("no fever\nfits", True), ("denies: fits", False), ("asked about fever, denied: fits", False), ("not well: fits", True),
    ("not well, fits", True), ("not well, or fits", False), ("never fever, fits", True), ("niet wakker (fits)", True), ("not awake - fits", True),
    ("not known: fits", False), ("no complaints of: fits", False), ("denies all of it (fits)", False), ("ontkent klachten: fits", False),
    ("no comment: fits", True), ("geen bijzonderheden (fits)", True), ("fits not seen", False), ("fits niet gezien", False), ("fits not controlled", True), ("no one two three four fits", True), ("no one two three fits", False),
    ("geen epileptische aanval", False), ("epileptische aanval", True), ("epileptische", False), ("no response to drugs: fits", True),
    ("not usable fits", True), ("", False), ("no", False), ("no fits, then fits", True),
])  # fmt: skip
def test_a_denial_reaches_its_own_words(text, told):
    assert mentions(text, FITS) == told
    assert bool(spoken(text, index(FITS))) == told


@pytest.mark.parametrize(("text", "now", "ever"), [
    ("fits", True, True), ("former fits", False, True), ("gestopt; fits", True, True), ("fits; stopped in 2024", False, True), ("no fits", False, False),
])  # fmt: skip
def test_what_is_over_is_told_apart(text, now, ever):
    assert (mentions(text, FITS), mentions(text, FITS, ended=False)) == (now, ever)
    assert (bool(spoken(text, index(FITS))), bool(spoken(text, index(FITS), ended=False))) == (now, ever)


def test_spoken_tells_known_words_alone_and_in_order():
    known = index(["magnesium", "magnesium sulfate", "gout"])
    assert spoken("Gout of Jan; magnesium sulfate for Piet. no gout", known) == "gout magnesium sulfate"
    assert spoken("nothing of it", known) == ""


@given(st.text("no,fits .;:(-but nor", max_size=40))
def test_a_part_is_read_whatever_it_holds(text):
    assert mentions(text, FITS) == bool(spoken(text, index(FITS)))
    assert [word for part in parts(text) for word in plain(part)] == list(plain(text))


def test_a_long_text_is_read_in_time_in_proportion():
    known = index([f"name{count} of it" for count in range(2000)])
    start = time.process_time()
    assert spoken("name7 of it " * 20_000, known).count("name7") == 20_000
    assert time.process_time() - start < 3.0


def test_there_is_one_definition_of_denial():
    """Lists of words that deny stand here and nowhere else."""
    room = Path(magnostat.__file__).parent
    for path in room.rglob("*.py"):
        if path == Path(words.__file__):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and "\n" not in node.value:
                assert not {"geen", "niet"} <= set(plain(node.value)) or not {"no", "not"} <= set(plain(node.value)), path


def test_no_line_of_a_case_is_kept_once_it_is_read():
    """What is kept between calls is keyed by names of tables, never by what somebody wrote."""
    from magnostat.clinic import drugs
    from magnostat.record.case import Case

    drugs.drugs_of(Case(drugs=("omeprazole for Jansen",)))
    size = words._index.cache_info().currsize
    for count in range(50):
        drugs.drugs_of(Case(drugs=(f"omeprazole for Jansen {count}",)))
    assert words._index.cache_info().currsize == size
    assert not hasattr(drugs._read, "cache_info")


@pytest.mark.parametrize(("line", "names", "over"), [
    ("furosemide, 2024, amlodipine stopped", ("furosemide",), False), ("furosemide, 2024, amlodipine stopped", ("amlodipine",), True),
    ("furosemide, stopped in 2024", ("furosemide",), True), ("furosemide, 40, amlodipine", ("furosemide",), False),
    ("furosemide, stopped, amlodipine", ("amlodipine",), False)])
def test_what_is_over_ends_the_name_that_it_is_said_of(line, names, over):
    assert mentions(line, names) is not over and mentions(line, names, ended=False)
