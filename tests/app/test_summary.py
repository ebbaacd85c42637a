from magnostat.app.summary import headline, report, sentence
from magnostat.run import Series

from .conftest import made_up


def lines_of(run, word):
    return [line for line in report(run).splitlines() if word in line]


def test_the_table_holds_start_least_most_and_end(one):
    assert lines_of(one, "serum Mg")[0].split() == ["serum", "Mg", "0.8500", "0.8000", "0.9000", "0.8500", "mmol/L"]


def test_the_ledger_closes(one):
    assert lines_of(one, "diet > muscle")[0].split() == ["in", "diet", ">", "muscle", "36.00", "mmol"]
    assert lines_of(one, "muscle > urine")[0].split() == ["out", "muscle", ">", "urine", "15.00", "mmol"]
    assert lines_of(one, "held")[0].split()[-2:] == ["21.00", "mmol"]
    assert abs(float(lines_of(one, "in - out")[0].split()[-2])) < 1e-12


def test_the_ledger_is_that_of_magnesium(one):
    more = {"calcium": Series("mmol", 24.0 + 0.0 * one.ledger["diet>muscle"].values)}
    moved = {"diet>calcium_gut": one.ledger["diet>muscle"], "calcium>urine": one.ledger["muscle>urine"]}
    before = report(one)
    object.__setattr__(one, "series", {**one.series, **more})
    object.__setattr__(one, "ledger", {**one.ledger, **moved})
    assert report(one) == before
    assert "ledger of the run, magnesium" in before


def test_outcome_and_notes_are_told(one, failed, several):
    assert "outcome: ok" in report(one)
    assert "note: made up" in report(one)
    assert "outcome: no steady state" in report(failed)
    assert "outcome: 7 of 7 ok" in report(several)
    assert "nan" not in report(failed)


def test_a_run_in_one_line_and_in_one_sentence(one, several):
    assert headline(one) == "Magnesium: one person, 72 h"
    assert headline(several) == "Magnesium: 7 people, 10 d"
    assert sentence(one) == (
        "Serum magnesium starts at 0.850 mmol/L, lies between 0.800 and 0.900 and is 0.850 mmol/L after 72 h."
    )
    two = made_up(people=2)
    object.__setattr__(two, "outcome", ("ok", "nan"))
    assert sentence(two).endswith("1 of 2 people did not come to the end.")
