"""The plan of a fast: nothing by mouth in the window, everything else as it was."""

import pytest

import magnostat as mg
from magnostat.lab import fasted
from magnostat.record.expansion import expand


def eaten(plan, begin, end):
    line = expand(plan, begin, end)
    return len(line.meals), sum(dose.act.verb == "take" for dose in line.doses), sum(dose.act.verb == "infuse" for dose in line.doses)


@pytest.mark.parametrize("acts", [
    [{"take": "7 mmol", "as": "citrate", "daily": 3, "from": "-2 d"}],
    [{"take": "7 mmol", "as": "citrate", "at": ["-20 h", "2 h", "30 h"]}],
    [{"take": "7 mmol", "as": "citrate", "daily": 2}],
    [{"diet": "20 mmol/d", "from": "2 h"}, {"take": "1 mmol", "as": "food", "at": "3 h"}],
], ids=["course", "instants", "habit", "diet"])  # fmt: skip
def test_nothing_is_eaten_in_the_window(acts):
    plan = mg.Plan([*acts, {"infuse": "5 mmol", "over": "1 h", "at": "1 h"}], until="3 d")
    fast = fasted(plan, 0.0, 10.0)
    assert eaten(fast, 0.0, 10.0) == (0, 0, 1)
    assert eaten(fast, -48.0, 0.0) == eaten(plan, -48.0, 0.0)
    assert eaten(fast, 10.0, 72.0) == eaten(plan, 10.0, 72.0)
