"""Titration as it is written: read, written out again, and about assays that a run knows at an instant."""

from pathlib import Path

import pytest

from magnostat.core.errors import MagnostatError
from magnostat.core.units import DIMENSIONS
from magnostat.record.act import act_table, read_act
from magnostat.record.plan import Plan
from magnostat.record.study_assays import LISTED
from magnostat.record.titration import FOLLOWED, NOTHING

TITRATE = {"assay": "serum Mg", "every": "4 wk", "target": "2.5 to 3.0 mg/dL", "step": "50 mg", "greatest": "25 mmol"}
COURSE = {"take": "8 mmol", "as": "oxide", "daily": 2, "from": "0 d", "until": "104 wk"}


def test_a_titration_is_read_in_internal_units():
    told = read_act({**COURSE, "titrate": TITRATE}).titrate
    assert told.target.low == pytest.approx(25.0 / 24.305)
    assert told.step.value == pytest.approx(50.0 / 24.305)
    assert told.least == NOTHING and told.every.value == 672.0


@pytest.mark.parametrize("more", [{}, {"least": "0 mmol"}, {"least": "2 mmol"}, {"assay": "PTH", "target": "20 to 60 ng/L"}])
def test_what_is_written_is_read(more):
    plan = Plan([{**COURSE, "titrate": {**TITRATE, **more}}, {**COURSE, "as": "citrate"}], title="two courses")
    assert Plan.parse(plan.toml()) == plan
    assert Plan.parse(plan.toml()).toml() == plan.toml()
    for act in plan.acts:
        assert read_act(act_table(act)) == act
        assert hash(read_act(act_table(act))) == hash(act)


def test_a_course_without_it_is_written_as_before():
    assert "titrate" not in act_table(read_act(COURSE))


@pytest.mark.parametrize("assay", FOLLOWED)
def test_what_a_dose_can_follow_is_an_assay_of_the_format(assay):
    dimension, solute = FOLLOWED[assay]
    assert dimension in LISTED[assay].dimensions
    unit = next(iter(DIMENSIONS[dimension].units))
    told = {**TITRATE, "assay": assay, "target": f"1 to 2 {unit}"}
    assert read_act({**COURSE, "titrate": told}).titrate.target.low > 0
    assert solute in (LISTED[assay].solute, None)


def test_a_first_dose_per_weight_is_bounded_only_when_the_people_are_known():
    assert read_act({**COURSE, "take": "9 mmol/kg", "titrate": TITRATE}).titrate is not None
    with pytest.raises(MagnostatError, match="not within 0 mmol to 25 mmol"):
        read_act({**COURSE, "take": "26 mmol", "titrate": TITRATE})


def test_the_page_names_every_assay_and_key():
    page = (Path(__file__).parents[2] / "docs" / "study-format.md").read_text(encoding="utf-8")
    paragraph = page[page.index("**Titration.**"):].split("\n\n")[0]
    assert [word for word in (*FOLLOWED, *TITRATE, "least") if f"`{word}`" not in paragraph] == []
