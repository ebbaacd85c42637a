"""Which windows are read, and when a run is sampled."""

from magnostat.record.outcome import Span, read_outcome
from magnostat.record.study import parse
from magnostat.score.instants import (
    Frame,
    curve_windows,
    first_timed,
    frame_of,
    needed,
    sample_times,
    samples,
    window_of,
)

FRAME = Frame(-48.0, 8.0)
HEAD = 'cite = "a paper"\ndesign = "parallel"\nrole = "validate"\n'


def told(assay="serum Mg", reported="0.8 mmol/L", **keys):
    return read_outcome({"assay": assay, "reported": reported, **keys}, ["all"])


def window(outcome, span=None):
    found = window_of(outcome, outcome.assay, span or outcome.at, FRAME)
    return found.begin, found.end


def test_what_an_instant_means():
    assert window(told(at="3 h")) == (3.0, 3.0)
    assert window(told("urine Mg", "3 mmol/d", at="3 h")) == (-21.0, 3.0)
    assert window(told("load retention", "3 %", at="3 h")) == (-48.0, 3.0)
    assert window(told("urine Mg", "3 mmol/d", during="1 to 4 h")) == (1.0, 4.0)


def test_the_basal_urine():
    def basal(**keys):
        return window_of(told("load retention corrected", "3 %", during="0 to 24 h", **keys), "load retention corrected",
                         Span(0.0, 24.0, ""), FRAME).basal  # fmt: skip

    assert basal() == (-24.0, 0.0)
    assert basal(baseline="-2 to -1 d") == (-48.0, -24.0)
    assert basal(baseline="-1 d") == (-48.0, -24.0)


def test_a_volume_counts_from_its_baseline():
    one = told("apparent volume", "20 L", at="1 h")
    assert window_of(one, one.assay, one.at, FRAME).baseline == 0.0
    two = told("apparent volume", "20 L", at="50 h", baseline="48 h")
    assert window_of(two, two.assay, two.at, FRAME).baseline == 48.0


def test_peaks_are_looked_for_in_the_morning_of_long_windows():
    assert samples(0.0, 72.0, 10.0).tolist() == [22.0, 46.0, 70.0]  # t = 0 is at ten o'clock
    assert len(samples(0.0, 10.0, 8.0)) == 41
    days = curve_windows(told("urine Mg", "3 mmol/d", statistic="peak", during="0 to 3 d"), FRAME)
    assert [(w.begin, w.end) for w in days] == [(0.0, 24.0), (24.0, 48.0), (48.0, 72.0)]
    assert {w.begin for w in curve_windows(told(statistic="nadir", during="0 to 1 h"), FRAME)} == {0, 0.25, 0.5, 0.75, 1.0}


def test_a_run_is_sampled_where_it_is_read():
    assert needed(told(at="5 h"), FRAME) == {5.0}
    assert needed(told("urine Mg", "3 mmol/d", at="5 h"), FRAME) == {-19.0, 5.0}
    assert needed(told(at="5 h", statistic="change"), FRAME) == {0.0, 5.0}
    assert needed(told(at="5 h", statistic="change", baseline="-3 h"), FRAME) == {-3.0, 5.0}
    assert needed(told(statistic="slope", reported="0.3", at="5 h", against={"assay": "serum Mg", "at": "2 h"}), FRAME) == {2.0, 5.0}
    assert len(needed(told(during="0 to 2 h"), FRAME)) == 9


def test_the_run_begins_at_the_earliest_time_that_is_named():
    act = '[[do]]\ntake = "3 mmol"\nas = "oxide"\ndaily = 1\nfrom = "-21 d"\n'
    outcomes = '[[outcome]]\nassay = "urine Mg"\nat = "0 h"\nreported = "3 mmol/d"\n'
    assert frame_of(parse(HEAD + outcomes, ".")).start == -24.0
    study = parse(HEAD + act + outcomes, ".")
    assert frame_of(study).start == first_timed(study) == -504.0
    assert sample_times(study, study.arms[0], frame_of(study)).tolist() == [-504.0, -24.0, 0.0]


def test_one_instant_still_makes_a_run():
    study = parse(HEAD + '[[outcome]]\nassay = "serum Mg"\nreported = "0.8 mmol/L"\n', ".")
    assert sample_times(study, study.arms[0], frame_of(study)).tolist() == [0.0, 1.0]
