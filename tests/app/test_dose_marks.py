from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from magnostat.app.dose_marks import ROWS, strip

DOSES = st.lists(st.tuples(st.floats(0, 100), st.text("abcdef ", min_size=1, max_size=30)), max_size=40)


@given(DOSES)
def test_labels_of_one_row_never_cover_each_other(doses):
    marks = strip(doses, 0.0, 100.0, 700.0, 6.6)
    for row in range(ROWS):
        mine = [label for label in marks.labels if label.row == row]
        for left, right in pairwise(mine):
            assert left.place + 6.6 * len(left.text) <= right.place
    assert all(0 <= place <= 700 for place in marks.ticks)


def test_equal_doses_share_a_label_and_others_have_their_own():
    marks = strip([(0, "300 mg"), (12, "300 mg"), (50, "30 mmol")], 0, 100, 700, 6.6)
    assert [label.text for label in marks.labels] == ["300 mg ×2", "30 mmol"]


def test_what_has_no_room_is_counted():
    marks = strip([(0.0, f"dose {i}") for i in range(10)], 0, 100, 700, 6.6)
    assert len(marks.labels) == ROWS
    assert marks.labels[-1].text.endswith("and 7 more")


def test_doses_outside_the_run_are_not_marked():
    assert strip([(-5, "early"), (200, "late")], 0, 100, 700, 6.6) == ((), (), 0.0)
