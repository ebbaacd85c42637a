"""Predictions of every statistic from runs that are made up, and what cannot be told at the smallest thing."""

import pytest

from magnostat.score.result import from_table
from magnostat.score.study_score import score_study

ARMS = '[[arm]]\nname = "a"\n[[arm]]\nname = "b"\n'


def outcome(assay="serum Mg", reported="0.95 mmol/L", **keys):
    lines = {"assay": assay, "reported": reported, **keys}
    return "[[outcome]]\n" + "".join(f"{k} = {v if v.startswith('{') else repr(v)}\n" for k, v in lines.items())


# made up: serum 0.8 0.9 1.0 1.1 mmol/L at 0 h and 0.01 more each hour, a tenth more in b; urine 4 5 6 7 mmol/d
PREDICTIONS = [
    (outcome(arm="a"), 0.95),
    (outcome(arm="a", at="10 h", summary="median"), 1.05),
    (outcome(arm="a", during="0 to 10 h"), 1.0),
    (outcome(arm="a", at="10 h", statistic="change"), 0.1),
    (outcome(arm="a", at="10 h", statistic="change", baseline="5 h"), 0.05),
    (outcome(arm="a", at="10 h", statistic="ratio", reported="1.1"), 1.05 / 0.95),
    (outcome(arm="a", at="10 h", statistic="percent change", reported="10 %"), 100 * 0.1 / 0.95),
    (outcome(arm="b", versus="a"), 0.095),
    (outcome(arm="b", versus="a", contrast="ratio", reported="1.2"), 1.1),
    (outcome(arm="b", versus="a", contrast="percent", reported="12 %"), 10.0),
    (outcome(arm="a", during="0 to 10 h", statistic="peak"), 1.05),
    (outcome(arm="a", during="0 to 10 h", statistic="nadir"), 0.95),
    (outcome(arm="a", during="0 to 10 h", statistic="slope", reported="0.01 mmol/L"), 0.01),
    (outcome(arm="a", during="0 to 10 h", statistic="peak time", reported="9 h"), 10.0),
    (outcome(arm="a", during="0 to 10 h", statistic="auc", reported="0.5 mmol/L"), 0.5),
    (outcome(arm="a", during="0 to 10 h", statistic="time", above="1.0 mmol/L", reported="5 h"), 5.0),
    (outcome(arm="a", during="0 to 10 h", statistic="settle", reported="9 h"), 9.0),
    (outcome("urine Mg", "5 mmol/d", arm="a"), 5.5),
    (outcome("urine Mg", "5 mmol/d", arm="a", during="3 to 5 h"), 5.5),
    (outcome("urine Mg", "3 mmol", arm="a", during="0 to 12 h", statistic="total"), 2.75),
    (outcome("urine Mg", "0.1 mmol/kg/d", arm="a"), (4 / 50 + 5 / 60 + 6 / 70 + 7 / 80) / 4),
    (outcome("urine Mg", "5 mmol/d", arm="a", during="0 to 3 d", statistic="peak"), 5.5),
]


@pytest.mark.parametrize(("text", "value"), PREDICTIONS, ids=range(len(PREDICTIONS)))
def test_predictions_by_hand(text, value, written, made_up):
    found = score_study(written(ARMS + text), run=made_up)
    assert found.status == "ok", found.why
    assert found.outcomes[0].predicted == pytest.approx(value)


def test_a_share_and_a_slope_across_people_carry_noise(written, made_up):
    share = outcome(arm="a", statistic="share", below="0.95 mmol/L", reported="50 %")
    slope = outcome(arm="a", at="10 h", statistic="slope", reported="1.0", against='{ assay = "serum Mg", at = "0 h" }')
    found = score_study(written(ARMS + share + slope), run=made_up)
    assert found.outcomes[0].predicted == pytest.approx(50.0)
    assert found.outcomes[1].predicted == pytest.approx(1.0, abs=0.3)
    assert found.outcomes[1].predicted != 1.0
    assert found == score_study(written(ARMS + share + slope), run=made_up)


def test_orders_and_directions(written, made_up):
    text = outcome(statistic="order", reported="b > a") + outcome(statistic="order", reported="a > b") + outcome(
        arm="b", versus="a", reported="up") + outcome(arm="b", versus="a", reported="down")  # fmt: skip
    found = score_study(written(ARMS + text), run=made_up).outcomes
    assert [one.inside for one in found] == [True, False, True, False]
    assert [one.kind for one in found] == ["order", "order", "direction", "direction"]
    assert found[1].predicted == "b > a"


def test_an_arm_that_cannot_run_takes_only_its_own_outcomes(written, refusing):
    text = outcome(arm="a") + outcome(arm="b") + outcome(arm="a", versus="b") + outcome(statistic="order", reported="a > b")
    found = score_study(written(ARMS + text), run=refusing)
    assert found.status == "ok"
    assert [one.inside is None for one in found.outcomes] == [False, True, True, True]
    assert found.outcomes[1].why == "arm 'b': arm b holds a drug"
    assert found.outcomes[1].band is not None


def test_a_study_is_cannot_when_nothing_is_left(written, refusing):
    found = score_study(written(ARMS + outcome(arm="b")), run=refusing)
    assert (found.status, found.why) == ("cannot", "arm 'b': arm b holds a drug")


def test_an_unforeseen_error_takes_only_its_outcome(written, made_up):
    found = score_study(written(ARMS + outcome(arm="a") + outcome("RBC Mg", "2 mmol/L", arm="a")), run=made_up)
    assert [one.inside for one in found.outcomes] == [True, None]
    assert "a defect of ours" in found.outcomes[1].why


def test_the_order_of_outcomes_changes_nothing(written, made_up):
    texts = [text for text, _ in PREDICTIONS]
    forward = score_study(written(ARMS + "".join(texts)), run=made_up)
    backward = score_study(written(ARMS + "".join(reversed(texts))), run=made_up)
    assert [one.predicted for one in forward.outcomes] == pytest.approx([one.predicted for one in reversed(backward.outcomes)])


def test_a_result_comes_back_from_its_table(written, refusing):
    import json

    found = score_study(written(ARMS + outcome(arm="a") + outcome(arm="b")), run=refusing)
    assert from_table(json.loads(json.dumps(found.table()))) == found
