"""Regimen text: what it means as acts, and what it says to words that it does not know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magnostat.core.errors import MagnostatError
from magnostat.record.act import act_table
from magnostat.record.plan import Plan
from magnostat.record.regimen import regimen


def tables(text):
    return [act_table(act) for act in regimen(text).acts]


@pytest.mark.parametrize(("text", "acts"), [
    ("300 mg citrate at 08:00 and 20:00 for 90 d",
     [{"take": "300 mg", "as": "citrate", "from": "0 d", "until": "90 d", "daily": ["08:00", "20:00"]}]),
    ("take 300mg of magnesium as oxide capsules twice daily for 4 weeks",
     [{"take": "300 mg", "as": "oxide", "form": "capsule", "from": "0 d", "until": "28 d", "daily": 2}]),
    ("7 mmol lactate every 8 h", [{"take": "7 mmol", "as": "lactate", "from": "0 d", "every": "8 h"}]),
    ("7 mmol lactate 3 times a day until 5 d", [{"take": "7 mmol", "as": "lactate", "from": "0 d", "until": "5 d", "daily": 3}]),
    ("7 mmol lactate", [{"take": "7 mmol", "as": "lactate", "at": "0 d"}]),
    ("7 mmol lactate at 4 h", [{"take": "7 mmol", "as": "lactate", "at": "4 h"}]),
    ("10 mmol over 8 h", [{"infuse": "10 mmol", "over": "8 h", "at": "0 d"}]),
    ("infuse 3 mmol/h for 12 h", [{"infuse": "3 mmol/h", "from": "0 d", "until": "12 h"}]),
    ("inject 20 mmol", [{"inject": "20 mmol", "at": "0 d"}]),
    ("diet 6 mmol/d for 21 d then infuse 0.2 mmol/kg over 4 h",
     [{"diet": "6 mmol/d", "from": "0 d", "until": "21 d"}, {"infuse": "0.2 mmol/kg", "over": "4 h", "at": "21 d"}]),
    ("diet 6 mmol/d; fast for 12 h", [{"diet": "6 mmol/d"}, {"diet": "0 mmol/d", "from": "0 d", "until": "12 h"}]),
    ("10 mmol over 10 min then infuse 3 mmol/h for 12 h",
     [{"infuse": "10 mmol", "over": "10 min", "at": "0 d"}, {"infuse": "3 mmol/h", "from": "10 min", "until": "730 min"}]),
    ("infuse 4 g MgSO4.7H2O over 20 min",
     [{"infuse": "16.23 mmol", "over": "20 min", "at": "0 d", "note": "4 g of MgSO4·7H2O"}]),
    ("infuse 16 mmol MgSO4 over 20 min", [{"infuse": "16 mmol", "over": "20 min", "at": "0 d", "note": "as sulfate"}]),
])  # fmt: skip
def test_a_regimen_as_acts(text, acts):
    assert tables(text) == acts
    assert Plan.parse(regimen(text).toml()) == regimen(text)


@pytest.mark.parametrize(("text", "says"), [
    ("infuse 4 g MgSO4 over 20 min", "4.06 mmol as MgSO4.7H2O"), ("400 mg MgO daily", "weight of the salt"),
    ("300 mg citrat daily", "did you mean 'citrate'"), ("300 mg citrate dayly", "did you mean 'daily'"),
    ("tak 300 mg citrate", "did you mean 'take'"), ("300 mg", "which salt"), ("300 mg citrate at 25:00", "clock time"),
    ("5 mL citrate", "'5 mL'"), ("", "empty clause"), ("7 mmol oxide;", "empty clause"), ("300 mg citrate for 3 d", "without its times"),
    ("300 mg citrate daily then 100 mg citrate daily", "'then' after a clause without an end"), ("300 mg citrate for", "nothing where"),
    ("300 mg citrate daily daily", "two times of one kind"), ("300 mg citrate 3 times", "'3 times daily'"), ("x" * 3000, "characters"),
    ("300 mg citrate at 08:00 for -3 d", "not after"), ("-300 mg citrate daily", "negative"), ("diet 6 mmol", "an amount"),
])  # fmt: skip
def test_what_it_does_not_know_is_named(text, says):
    with pytest.raises(MagnostatError) as error:
        regimen(text)
    assert says in str(error.value)
    assert str(error.value).startswith("regimen")
    assert "\n" not in str(error.value)


vocabulary = st.sampled_from(["300", "mg", "mmol", "citrate", "oxide", "MgSO4", "at", "08:00", "and", "20:00", "for", "90", "d", "over", "8", "h", "then", ";", "infuse", "inject", "diet", "daily", "twice", "every", "from", "until", "3", "times", "a", "day", "tablets", "/", "x"])  # fmt: skip


@given(st.lists(vocabulary, max_size=14).map(" ".join) | st.text(max_size=60))
def test_any_words_are_a_plan_or_one_line(text):
    try:
        plan = regimen(text)
    except MagnostatError as error:
        assert str(error).isprintable()  # noqa: PT017
    else:
        assert Plan.parse(plan.toml()) == plan
