"""Other drugs: hours apart, what magnesium changes, and what only counts with magnesium given or low."""

import pytest

from cases import LANGUAGES, found, ids, of_rule
from magnostat.clinic import interactions
from magnostat.clinic.interactions import rows
from magnostat.core.errors import MagnostatError

HOURS = {"fluoroquinolone": ((2, 2), (4, 6)), "tetracycline": ((2, 3), (2, 3)), "levothyroxine": ((4, 4), (4, 4)),
         "bisphosphonate": ((3, 4), (3, 4)), "chelated": ((3, 4), (3, 4)), "dolutegravir": ((2, 2), (6, 6)), "others": ((2, 3), (2, 3)),
         "nilotinib": ((), ())}  # fmt: skip
PILL = ["200 mg elemental citrate"]
GIVEN = {"given": {"supplements": PILL}, "mouth": {"supplements": PILL}, "vein": {"drugs": ["MgSO4 1 g/h"]}, "": {}}


def test_hours_are_those_of_the_sources():
    assert {row.id: (row.before, row.after) for row in rows("separation")} == HOURS


@pytest.mark.parametrize("row", rows("separation"), ids=lambda row: row.id)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_drug_by_each_of_its_names(row, lang):
    for name in row.names:
        told = found(drugs=[name], supplements=PILL, lang=lang)[f"separation.{row.id}"]
        assert (told.status, told.grade, told.urgency) == ("supported", row.grade, "routine")
        assert {one.value for one in told.thresholds} == {*row.before, *row.after}
    for hours in (row.before, row.after):
        assert all(f"{one:g}" in told.statement for one in hours)


def test_quinolones_before_and_after():
    text = found(drugs=["ciprofloxacin"], supplements=PILL)["separation.fluoroquinolone"].statement
    assert "2 h before magnesium, or 4 to 6 h after" in text


def test_without_magnesium_nothing_is_moved():
    assert not of_rule("separation", drugs=["levothyroxine"])
    assert not of_rule("separation", drugs=["levothyroxine", "MgSO4 1 g/h"])
    told = found(("Mg", 0.6, "mmol/L"), drugs=["levothyroxine"])["separation.levothyroxine"]
    assert (told.status, told.urgency) == ("possible", "none")


def test_iron_among_the_supplements():
    assert "separation.chelated" in ids(supplements=[*PILL, "ferrous fumarate 200 mg"])


@pytest.mark.parametrize("row", rows("interaction"), ids=lambda row: row.id)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_magnesium_changes(row, lang):
    for name in row.names:
        table = dict(GIVEN.get(row.needs, {}))
        table["drugs"] = [*table.get("drugs", []), name]
        labs = (("Mg", 0.6, "mmol/L"),) if row.needs == "low" else ()
        told = found(*labs, lang=lang, **table)[f"interaction.{row.id}"]
        assert told.grade == row.grade and name in told.statement
        assert told.status == {"refuted": "considered_not_supported"}.get(row.status, row.status)
    if row.needs:
        assert f"interaction.{row.id}" not in ids(drugs=[row.names[0]])


def test_what_is_urgent():
    assert found(drugs=["rocuronium", "MgSO4 1 g/h"])["interaction.muscle_relaxant"].urgency == "soon"
    assert found(drugs=["metformin"], supplements=PILL)["interaction.antidiabetic"].urgency == "none"


def test_zinc_among_the_supplements_and_a_plan_in_the_history():
    assert "interaction.zinc" in ids(supplements=[*PILL, "zinc 25 mg"])
    assert "interaction.oxaliplatin" in ids(drugs=["oxaliplatin 85 mg/m2"], history=["Ca/Mg infusions planned to prevent neuropathy"])
    assert "interaction.oxaliplatin" not in ids(drugs=["oxaliplatin 85 mg/m2"], history=["oxaliplatin 85 mg before"])


@pytest.mark.parametrize(("text", "told"), [
    ("interaction = 1", "no table of drugs"), ("[interaction]\na = 1", "this is no interaction"),
    ('[interaction.a]\nnames = []\nneeds = "x"\nstatus = "supported"\ngrade = "B"\nsource = "x"', "unknown need or status")])
def test_a_bad_table_is_told(tmp_path, monkeypatch, text, told):
    path = tmp_path / "interactions.toml"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(interactions, "FILE", path)
    rows.cache_clear()
    with pytest.raises(MagnostatError, match=told):
        rows("interaction")
    rows.cache_clear()
