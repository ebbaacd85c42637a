"""Errors are one line, keep their remedy, and survive a trip between processes."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from magnostat.core import errors
from magnostat.core.errors import BadQuantity, MagnostatError, did_you_mean, one_line, shown


@given(st.text(), st.text(), st.text())
def test_a_message_is_one_printable_line(what, where, mend):
    line = str(MagnostatError(what, where=where, mend=mend).within(where).within(what, ": "))
    assert "\n" not in line
    assert line.isprintable()


@given(st.text())
def test_what_was_found_is_shown_short(found):
    assert len(shown(found)) < 10 * errors.LONGEST_SHOWN
    assert one_line(shown(found)) == shown(found)


def test_errors_travel_between_processes():
    error = BadQuantity("no number", where="take", mend="write one").within("do[0]")
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error) == "do[0].take: no number; write one"
    assert type(again) is BadQuantity


def test_bad_input_and_no_convergence_end_differently():
    assert BadQuantity.exit_status == 2
    assert errors.DidNotConverge.exit_status == 3
    assert issubclass(BadQuantity, ValueError)


def test_the_nearest_name_is_offered_whatever_its_case():
    assert did_you_mean("CITRATE", ["citrate", "oxide"]) == "did you mean 'citrate'?"
    assert did_you_mean("zzz", (f"name{i}" for i in range(100))) == ""
