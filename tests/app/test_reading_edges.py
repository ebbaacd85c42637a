"""Edges of a reading: a day told in words beside results without a date, and calcium that was not measured."""

from cases import case, found
from magnostat.clinic.past import of_now
from magnostat.clinic.serum import calcium_told
from magnostat.clinic.view import View


def test_a_day_in_words_counts_as_now_where_no_result_is_dated():
    line = "seizures, 12 november 2026"
    assert of_now(line, case()) == line
    assert "emergency.signs" in found(("Mg", 0.6, "mmol/L"), symptoms=[line])


def test_calcium_that_was_not_measured_is_not_told():
    assert calcium_told(View(case())) == ""
